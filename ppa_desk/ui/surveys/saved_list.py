"""The page of a saved list: the organisations and people a survey can go to."""

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card, Chip, QuietButton, show_if


class SavedListPage(RecordPage):
    """A saved list."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "saved_list", record, parent)
        self.members = self.head.act(QuietButton(self.tr("Add all members")))
        self.members.clicked.connect(self.add_members)
        show_if(self.members, not self.read_only)
        card = Card(self.tr("Who is on it"), self.tr("An organisation stands for all its people"))
        self.entries = ChildList(
            tools, "saved_entry", {"saved_list_id": record}, ("organisation_id", "person_id", "since", "until"),
            line=self._line, empty=self.tr("Nobody yet. Choose the first organisation or person below."),
        )  # fmt: skip
        card.add(self.entries)
        self.add(card, self.fields_card(("name_en", "name_fr")))
        self.body.addStretch(1)
        self.show_kept()

    def chips(self, kept: Kept) -> list[Chip]:
        """Return how many lines it has."""
        count = len(self.tools.desk.records.where("saved_entry", saved_list_id=kept.id))
        return [Chip(self.tr("%n line(s)", "", count))]

    def changed(self, kinds: frozenset[str]) -> None:
        """Count again."""
        if "saved_entry" in kinds:
            self.show_kept()

    def add_members(self) -> None:
        """Put every member organisation on the list that is not on it yet, as one step."""
        try:
            self.tools.desk.saved_lists.add_members(self.record)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _line(self, kept: Kept) -> Line:
        records = self.tools.desk.records
        told = []
        for kind in ("person", "organisation"):
            if number := kept.values[f"{kind}_id"]:
                told.append(records.titles(kind, [number], words.language()).get(number, ""))
        return Line(told[0] if told else self.tr("(nobody chosen yet)"), told[1] if len(told) > 1 else "")

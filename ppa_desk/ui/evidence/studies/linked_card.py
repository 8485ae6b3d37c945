"""At hand on the page of a field study: what it builds on, what builds on it, what is not known of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Card, empty, plain_label

NEEDED = ("status", "since", "provinces", "methods", "ethics_body", "consent_form")
"""What one wants to know of a study before one relies on it."""
LONGEST = 40
"""Letters of a title that are shown."""


class LinkedCard(Card):
    """Other studies it is linked with."""

    def __init__(self, tools: Tools, study: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("At hand"), parent=parent)
        self._tools, self._study = tools, study
        self.missing = plain_label("", "secondary")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.add(self.missing)
        self.body.addLayout(self.rows)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def show_kept(self) -> None:
        """Show it as things stand."""
        records = self._tools.desk.records
        try:
            values = records.get("study", self._study).values
        except DeskError:
            return  # it was removed
        lacking = ", ".join(_lower(words.field("study", name)) for name in NEEDED if not values[name])
        told = self.tr("Not known: {fields}.").format(fields=lacking) if lacking else self.tr("Nothing is missing.")
        self.missing.setText(told)
        empty(self.rows)
        groups = (
            (self.tr("Follows"), [values["follows_id"]] if values["follows_id"] else []),
            (self.tr("Replicates"), [values["replicates_id"]] if values["replicates_id"] else []),
            (self.tr("Followed by"), [one.id for one in records.where("study", follows_id=self._study)]),
            (self.tr("Replicated by"), [one.id for one in records.where("study", replicates_id=self._study)]),
        )
        for title, numbers in groups:
            names = records.titles("study", numbers, words.language())
            for at, number in enumerate(numbers):
                if at == 0:
                    self.rows.addWidget(plain_label(title, "strong"))
                name = names.get(number, "")
                short = name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip()}…"
                self.rows.addWidget(GoButton(self._tools, "study", number, short))

    def _rang(self, kinds: frozenset[str]) -> None:
        if "study" in kinds:
            self.show_kept()


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]

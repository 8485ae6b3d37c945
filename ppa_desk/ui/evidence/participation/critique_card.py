"""Critique of an initiative: the nine flags, each raised with one press, then noted with the work it stands on."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, QuietButton, hint, literal, show_if

NAMES = ("flag", "noted_on", "text_en", "text_fr", "reference_id")
translate = QCoreApplication.translate


class CritiqueCard(Card):
    """What an initiative is criticised for, and what nobody intended."""

    def __init__(self, tools: Tools, initiative: int, parent: QWidget | None = None) -> None:
        title = translate("Participation", "Critique and unintended consequences")
        super().__init__(title, translate("Participation", "A note and a cited work for each"), parent)
        self._tools, self._initiative = tools, initiative
        self.flags = FlowRow()
        self.buttons = {flag: QuietButton() for flag in tools.desk.evidence.participation.critiques.flags()}
        for flag, button in self.buttons.items():
            hint(button, self.tr("Raise this flag, then say beside the list why"))
            button.clicked.connect(partial(self.raise_flag, flag))
            self.flags.add(button)
        show_if(self.flags, not tools.desk.store.read_only)
        empty = self.tr("No critique is noted. Press one of the flags above to raise it.")
        owner = {"initiative_id": initiative}
        self.parts = ChildList(tools, "critique", owner, NAMES, line=self._line, empty=empty)
        self.add(self.flags, self.parts)
        tools.bell.rang.connect(self._changed)
        self._count()

    def _changed(self, kinds: frozenset[str]) -> None:
        if "critique" in kinds:
            self._count()

    def _count(self) -> None:
        """Say on each flag how often it is raised here."""
        counts = self._tools.desk.evidence.participation.critiques.counts(self._initiative)
        for flag, button in self.buttons.items():
            told, found = flag_told(self._tools, flag), counts.get(flag, 0)
            button.setText(literal(f"{told} ({found})" if found else told))

    def raise_flag(self, flag: str) -> None:
        """Raise a flag; its note is written beside the list."""
        try:
            number = self._tools.desk.evidence.participation.critiques.raise_flag(self._initiative, flag)
        except DeskError as error:
            self.parts.notice.say(words.explained(error), "bad")
            return
        self.parts.show_part(number)

    def _line(self, kept: Kept) -> Line:
        values = kept.values
        cited = self._tools.desk.evidence.works.some([values["reference_id"]])
        work = next((one.short for one in cited.values()), "")
        mark = work or translate("Participation", "no work cited")
        title = flag_told(self._tools, values["flag"]) if values["flag"] else translate("Participation", "No flag yet")
        return Line(title, own(values["text_en"], values["text_fr"]), mark, "" if work else "attention")


def flag_told(tools: Tools, flag: str) -> str:
    """Return a flag with its words."""
    return f"{flag} · {tools.codes.label('critique_flag', flag, words.language())}"

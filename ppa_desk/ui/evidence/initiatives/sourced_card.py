"""Fields of an initiative on one card, with the sources they stand on below them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.evidence.initiatives.told import noted
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import fields_card, stacked
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import empty, plain_label

translate = QCoreApplication.translate


class SourceLines(QWidget):
    """The sources that stand for some fields: each with what it stands for, and when somebody last looked."""

    def __init__(self, tools: Tools, initiative: int, about: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._initiative, self._about = tools, initiative, tuple(about)
        self.lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, TIGHT, 0, 0)
        self._column.setSpacing(TIGHT // 2)
        tools.bell.rang.connect(self._rang)
        self.read()

    def read(self) -> None:
        """Show the sources as they stand now."""
        empty(self._column)
        codes, language = self._tools.codes, words.language()
        self.lines = []
        for kept in self._tools.desk.records.where("initiative_source", initiative_id=self._initiative):
            values = kept.values
            stands = str(values["about"] or "").split()
            mine = [code for code in self._about if code in stands]
            if stands and not mine:
                continue
            fields = ", ".join(codes.label("initiative_field", code, language) for code in mine)
            told = (
                f"{noted(values['citation'], language)} ({fields})" if fields else noted(values["citation"], language)
            )
            day = values["checked_on"]
            checked = translate("Evidence", "checked on {day}").replace("{day}", words.day(day)) if day else ""
            self.lines.append(" · ".join(part for part in (told, checked) if part))
        none = translate("Evidence", "No source stands for these fields yet.")
        for line in self.lines or [none]:
            self._column.addWidget(plain_label(line, "small"))

    def _rang(self, kinds: frozenset[str]) -> None:
        if "initiative_source" in kinds:
            self.read()


def sourced_card(tools: Tools, initiative: int, title: str, names: Sequence[str], about: Sequence[str]) -> QWidget:
    """Return a card with fields of an initiative and their sources."""
    card = fields_card(tools, "initiative", initiative, names, title)
    if about:
        card.add(SourceLines(tools, initiative, about))
    return stacked(card)

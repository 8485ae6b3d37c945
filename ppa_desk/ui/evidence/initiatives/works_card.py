"""The works that are cited: all of them, and those an initiative rests on or is criticised with."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.services.evidence.initiatives.told import noted
from ppa_desk.services.evidence.initiatives.works import reference
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import part_card
from ppa_desk.ui.widgets.blocks import told
from ppa_desk.ui.widgets.parts import Card, plain_label


def works_card(tools: Tools) -> QWidget:
    """Return the works as a list with the chosen one beside it."""

    def line(kept: Kept) -> Line:
        strand = kept.values["strand"]
        named = words.sentence_case(tools.codes.label("literature_strand", strand, words.language())) if strand else ""
        told = noted(str(kept.values["notes"] or ""), words.language())
        return Line(_short(kept), " · ".join(part for part in (named, told) if part))

    return part_card(tools, words.kind("reference", many=True), "reference", {}, line=line)


def _short(kept: Kept) -> str:
    when = kept.values["year"] or kept.values["decade"]
    return f"{kept.values['author']} ({when})" if when else str(kept.values["author"])


class CitedCard(LookedAt, Card):
    """The works that the sources, critiques and assessments of one initiative cite."""

    watched: ClassVar[frozenset[str]] = frozenset(
        {"reference", "initiative_source", "critique", "assessment", "assessment_cell"}
    )

    def __init__(self, tools: Tools, initiative: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("reference", many=True), parent=parent)
        self._tools, self._initiative = tools, initiative
        self.watch(tools)
        self.read()

    def read(self) -> None:
        """Show the works as they are cited now."""
        self.clear()
        found = self._tools.desk.evidence.works.of(self._initiative)
        self.add(*(plain_label(told(reference(one))) for one in found))
        if not found:
            self.add(plain_label(self.tr("No source, critique or assessment of it cites a work yet."), "secondary"))

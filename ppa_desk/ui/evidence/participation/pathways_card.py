"""Pathways: what would let producers take part more, each beside the level that counts now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.evidence.participation.pathways import Pathway
from ppa_desk.services.evidence.participation.ratings import SCALES, Rating, Scale
from ppa_desk.services.records import Gone, Kept
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.participation import telling
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.widgets.parts import Card, plain_label

NAMES = (
    "text_en", "text_fr", "stage", "producer_group", "representation", "participation", "organisation_id", "study_id",
    "due_on", "taken_up",
)  # fmt: skip
WATCHED = frozenset({"pathway", "assessment_cell", "assessment"})
translate = QCoreApplication.translate


class PathwaysCard(Card):
    """The pathways of an initiative."""

    def __init__(self, tools: Tools, initiative: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pathways"), self.tr("Recommendations with the level they aim at"), parent)
        self._tools = tools
        empty = self.tr("No pathway is proposed. Say what would let producers take part more, and up to which level.")
        owner = {"initiative_id": initiative}
        self.parts = ChildList(
            tools, "pathway", owner, NAMES, line=self._line, empty=empty, below=lambda kept: PathwayNow(tools, kept)
        )
        self.add(self.parts)

    def _line(self, kept: Kept) -> Line:
        values = kept.values
        place = [telling.stage(self._tools, values["stage"])] if values["stage"] else []
        if values["producer_group"]:
            place.append(telling.group(self._tools, values["producer_group"]))
        aims = " ".join(filter(None, (values[scale] for scale in SCALES)))
        mark = f"→ {aims}" if aims else translate("Participation", "no target yet")
        title = own(values["text_en"], values["text_fr"], translate("Participation", "Not written yet"))
        return Line(title, " · ".join(place), mark, "" if aims else "attention")


class PathwayNow(QWidget):
    """Where a pathway's stage stands now, and where it aims."""

    def __init__(self, tools: Tools, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._number = tools, kept.id
        self.told = plain_label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        tools.bell.rang.connect(self._changed)
        self._changed(WATCHED)

    def _changed(self, kinds: frozenset[str]) -> None:
        if not kinds & WATCHED:
            return
        try:
            kept = self._tools.desk.records.get("pathway", self._number)
        except Gone:
            return
        found = self._tools.desk.evidence.participation.pathways.get(kept)
        self.told.setText("\n".join(self._line(found, scale) for scale in SCALES if found.target(scale)))

    def _line(self, one: Pathway, scale: Scale) -> str:
        target = telling.level(self._tools, scale, one.target(scale))
        now = "; ".join(self._now(one, rating, scale) for rating in one.now if rating.level(scale))
        told = self.tr("{scale}: now {now}, aims at {target}")
        now = now or translate("Participation", "not assessed")
        return told.format_map({"scale": telling.scale(scale), "now": now, "target": target})

    def _now(self, one: Pathway, rating: Rating, scale: Scale) -> str:
        level = telling.level(self._tools, scale, rating.level(scale))
        return level if one.producer_group else f"{telling.group(self._tools, rating.producer_group)} {level}"

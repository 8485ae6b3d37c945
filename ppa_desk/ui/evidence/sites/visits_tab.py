"""The visits of a mine site, the newest first, each with its day and what its source told besides."""

import json
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.evidence.sites.overview import YEARS
from ppa_desk.services.months import months_after
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sites.take_in import ask_and_take
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.child_model import ChildModel
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Card, QuietButton, plain_label, show_if

translate = QCoreApplication.translate

NAMES = ("visited_on", "source", "project", "visit_key", "onsite", "status", "minerals", "people", "pits", "armed",
         "armed_groups", "interference", "services", "traceability", "mercury", "children", "women",
         "notes")  # fmt: skip


def visits_tab(tools: Tools, site: int) -> QWidget:
    """Return the visits of a site."""
    card = Card(
        translate("Visits", "Visits"),
        translate("Visits", "A visit tells what was there on its day, not what is there now."),
    )
    take = QuietButton(translate("SitesTab", "Take in visits…"))
    take.clicked.connect(lambda: ask_and_take(tools, take))
    show_if(take, not tools.desk.store.read_only)
    card.add(
        VisitList(
            tools, "site_visit", {"site_id": site}, NAMES, line=lambda kept: visit_line(tools, kept),
            below=lambda kept: OtherColumns(tools, kept.id),
            empty=translate("Visits", "No visit yet. Add one, or take a table of visits in."),
        ),
        take,
    )  # fmt: skip
    return stacked(card)


class VisitList(ChildList):
    """The visits of a site, the newest first."""

    def _made_model(self, line: Callable[[Kept], Line] | None) -> ChildModel:
        return _NewestFirst(self.records, self._kind, self._owner, line, self)


class _NewestFirst(ChildModel):
    def ordered(self, kept: list[Kept]) -> list[Kept]:
        return sorted(kept, key=lambda one: one.values["visited_on"] or date.min, reverse=True)


def visit_line(tools: Tools, kept: Kept) -> Line:
    """Return the two lines of a visit: its day, who says so, how long ago that is."""
    values = kept.values
    status = tools.codes.label("site_status", values["status"], words.language()) if values["status"] else ""
    below = " · ".join(filter(None, (values["source"], status, ago(values["visited_on"]))))
    armed = translate("Visits", "armed presence") if values["armed"] == "yes" else ""
    day = words.day(values["visited_on"]) or translate("Visits", "Without a date")
    return Line(day, below, armed, "bad" if armed else "")


def ago(day: date | None) -> str:
    """Return how many years ago a day was, where it was long ago."""
    if day is None:
        return ""
    years = next((number for number in range(99, 0, -1) if months_after(day, 12 * number) <= date.today()), 0)
    return translate("Visits", "%n year(s) ago", "", years) if years >= YEARS else ""


class OtherColumns(QWidget):
    """What the source told besides, by its own headings."""

    def __init__(self, tools: Tools, visit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        told = json.loads(tools.desk.evidence.site_taking.columns(visit))
        if told:
            column.addWidget(plain_label(words.field("site_visit", "columns"), "strong"))
        for heading, text in told.items():
            column.addWidget(plain_label(f"{heading}: {text}", "secondary"))

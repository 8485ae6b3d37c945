"""What the list of plans shows."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.plans.register import PlanRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Line, ListPanel

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list."""

    def coded(codes: str, code: str | None) -> str:
        return tools.codes.label(codes, code, words.language()) if code else ""

    def line(row: PlanRow) -> Line:
        return Line(called(row), coded("province", row.province), coded("plan_origin", row.origin))

    panel = ListPanel(
        words.kind("corrective_plan", many=True),
        tools.desk.evidence.plans.listing,
        (
            Column(words.field("corrective_plan", "title_en"), called, sort="title"),
            Column(words.field("corrective_plan", "province"), lambda row: coded("province", row.province)),
            Column(words.field("corrective_plan", "begun_on"), lambda row: row.begun_on, words.day, sort="begun"),
        ),
        line=line,
        new="" if tools.desk.store.read_only else translate("Evidence", "New plan"),
        empty=translate(
            "Evidence", "Here stand corrective action plans on what incidents, audits, assessments and studies found."
        ),
    )
    return offered(tools, panel)


def called(row: PlanRow) -> str:
    """Return its title in the reader's language, else in the other, else its key."""
    first, other = (row.title_fr, row.title_en) if words.language() == "fr" else (row.title_en, row.title_fr)
    return first or other or row.key

"""What the list of plans shows."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.plans.register import PlanRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.plans.cell_card import ROLES
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Filter, Line, ListPanel
from ppa_desk.ui.lists.set_up import SetUp
from ppa_desk.ui.meetings.lines import coded

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list; columns and further filters, such as the province or a category, are set up in its menu."""

    def line(row: PlanRow) -> Line:
        open_ = translate("Evidence", "%n open", "", row.open) if row.open else ""
        below = " · ".join(part for part in (coded(tools.codes, "province", row.province), row.site, open_) if part)
        return Line(called(row), below, coded(tools.codes, "cap_status", row.status), ROLES.get(row.status, ""))

    set_up = SetUp(tools, "corrective_plan", tools.desk.evidence.plans.facts(words.language()))
    panel = ListPanel(
        words.kind("corrective_plan", many=True),
        set_up.list,
        set_up.columns(),
        line=lambda told: line(told.row),
        filters=(
            Filter(translate("Evidence", "All")),
            Filter(translate("Evidence", "Overdue"), {"overdue": True}),
            Filter(translate("Evidence", "Still open"), {"statuses": ("open", "in_progress", "overdue")}),
            Filter(translate("Evidence", "Closed"), {"statuses": ("done", "verified", "dropped")}),
        ),
        new="" if tools.desk.store.read_only else translate("Evidence", "New plan"),
        empty=translate(
            "Evidence", "Here stand corrective action plans on what incidents, audits, assessments and studies found."
        ),
    )
    return offered(tools, panel, set_up)


def called(row: PlanRow) -> str:
    """Return its title in the reader's language, else in the other, else its key."""
    first, other = (row.title_fr, row.title_en) if words.language() == "fr" else (row.title_en, row.title_fr)
    return first or other or row.key

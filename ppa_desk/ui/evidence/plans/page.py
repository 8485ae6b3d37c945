"""The page of a corrective action plan."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.plans.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage


class PlanPage(TabbedPage):
    """A corrective action plan."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "corrective_plan", record, TABS, parent)

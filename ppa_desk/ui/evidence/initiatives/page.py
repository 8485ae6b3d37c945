"""The page of an initiative."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.initiatives.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage


class InitiativePage(TabbedPage):
    """An initiative."""

    holds: ClassVar[Mapping[str, str]] = {
        "initiative_source": "overview",
        "initiative_link": "derived",
        "assessment": "participation",
        "assessment_cell": "participation",
        "critique": "participation",
        "pathway": "participation",
        "digital_check": "participation",
    }

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "initiative", record, TABS, parent)

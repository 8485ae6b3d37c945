"""The tabs that count: where an indicator's values come from, and all of a framework counted at once."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.results.counts_card import CountsCard
from ppa_desk.ui.results.reach_card import ReachCard
from ppa_desk.ui.results.source_card import SourceCard


def indicator_counted(tools: Tools, indicator: int) -> QWidget:
    """Return the tab of one indicator."""
    return stacked(SourceCard(tools, indicator), CountsCard(tools, indicator=indicator), ReachCard(tools, indicator))


def framework_counted(tools: Tools, framework: int) -> QWidget:
    """Return the tab of a framework."""
    return stacked(CountsCard(tools, framework=framework))

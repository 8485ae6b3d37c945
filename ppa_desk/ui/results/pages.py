"""The pages of a framework, an indicator and a report: head, chips, tabs."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.record.tab import Tab
from ppa_desk.ui.results.lists import report_status
from ppa_desk.ui.results.tabs import FRAMEWORK_TABS, INDICATOR_TABS, REPORT_TABS
from ppa_desk.ui.widgets.parts import Chip
from ppa_desk.ui.widgets.tabs import Tabs


class TabbedPage(RecordPage):
    """A record whose parts stand in tabs."""

    def __init__(
        self, tools: Tools, kind: str, record: int, tabs: tuple[Tab, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(tools, kind, record, parent)
        self.tabs = Tabs()
        for tab in tabs:
            self.tabs.add(tab.key, tab.title, partial(tab.make, tools, record))
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()


class FrameworkPage(TabbedPage):
    """A results framework."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "framework", record, FRAMEWORK_TABS, parent)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return whether it is an example, its dates, and how many indicators it has."""
        values = kept.values
        chips = [Chip(self.tr("example, not adopted"), "attention")] if values["template"] else []
        if values["since"] and values["until"]:
            chips.append(Chip(f"{words.day(values['since'])} – {words.day(values['until'])}"))
        count = self.tools.desk.results.register.indicators.count(only={"framework": kept.id})
        return [*chips, Chip(self.tr("%n indicator(s)", "", count))]


class IndicatorPage(TabbedPage):
    """An indicator."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "indicator", record, INDICATOR_TABS, parent)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return its code, what is measured, and which way is better."""
        values = kept.values
        names = ("measure", "direction")
        return [Chip(values["code"]), *(Chip(words.choice(name, str(values[name]))) for name in names)]


class ReportPage(TabbedPage):
    """A report to a funder."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "report", record, REPORT_TABS, parent)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return how it stands, and its period."""
        values = kept.values
        chips = [Chip(report_status(str(values["status"])))]
        if values["since"] and values["until"]:
            chips.append(Chip(f"{words.day(values['since'])} – {words.day(values['until'])}"))
        return chips

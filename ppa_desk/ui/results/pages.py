"""The pages of a framework, an indicator and a report: head, chips, tabs."""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.tab import Tab
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.results.lists import own, report_status
from ppa_desk.ui.results.tabs import FEDERAL_TAB, FRAMEWORK_TABS, INDICATOR_TABS, REPORT_TABS
from ppa_desk.ui.widgets.parts import Chip, LinkButton, hint, literal, show_if

WIDEST = 620
"""Pixels a statement may take on the line that leads to it."""


class FrameworkPage(TabbedPage):
    """A results framework."""

    holds: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(("result", "risk", "result_grant"), "tree"),
        **dict.fromkeys(("development", "lesson", "story"), "context"),
        "tier": "settings",
    }

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "framework", record, FRAMEWORK_TABS, parent)

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking a table of indicators or values in, and show the plan."""
        from ppa_desk.ui.results.values_tab import ValuesTab

        self.tabs.open("values")
        page = self.tabs.page("values")
        assert isinstance(page, ValuesTab)
        page.take_in(paths)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return whether it is an example, its dates, and how many indicators it has."""
        values = kept.values
        chips = [Chip(self.tr("example, not adopted"), "attention")] if values["template"] else []
        if values["since"] and values["until"]:
            chips.append(Chip(f"{words.day(values['since'])} – {words.day(values['until'])}"))
        count = self.tools.desk.results.register.indicators.count(only={"framework": kept.id})
        return [*chips, Chip(self.tr("%n indicator(s)", "", count))]


class IndicatorPage(TabbedPage):
    """An indicator, with the way to the result it measures."""

    holds: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(("baseline", "indicator_target", "target_revision"), "targets"),
        "mapping": "counting",
    }

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        self.up = LinkButton()
        super().__init__(tools, "indicator", record, INDICATOR_TABS, parent)
        self.up.clicked.connect(self.go_up)
        self.body.insertWidget(1, self.up)

    def go_up(self) -> None:
        """Go to the result it measures."""
        self.tools.go("result", self.kept.values["result_id"])

    def show_kept(self) -> None:
        """Show title and chips, and which result it measures."""
        super().show_kept()
        result = self.tools.desk.records.get("result", self.kept.values["result_id"]).values
        statement = own(result["statement_en"], result["statement_fr"])
        told = " ".join(part for part in (result["code"], statement) if part)
        self.up.setText(literal(self.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, WIDEST)))
        hint(self.up, self.tr("To the result it measures: {result}").replace("{result}", told))
        show_if(self.up, bool(told))

    def chips(self, kept: Kept) -> list[Chip]:
        """Return its code, what is measured, and which way is better."""
        values = kept.values
        names = ("measure", "direction")
        return [Chip(values["code"]), *(Chip(words.choice(name, str(values[name]))) for name in names)]


class ReportPage(TabbedPage):
    """A report to a funder."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "report", record, _report_tabs(tools, record), parent)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return how it stands, and its period."""
        values = kept.values
        chips = [Chip(report_status(str(values["status"])))]
        if values["since"] and values["until"]:
            chips.append(Chip(f"{words.day(values['since'])} – {words.day(values['until'])}"))
        return chips


def _report_tabs(tools: Tools, record: int) -> tuple[Tab, ...]:
    """The tabs of a report; a US federal form has one more, before its preview."""
    return (*REPORT_TABS[:-1], FEDERAL_TAB, REPORT_TABS[-1]) if tools.desk.results.federal.asks(record) else REPORT_TABS

"""What the lists of frameworks, indicators and reports show."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.results.register import FrameworkRow, IndicatorRow, ReportRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Line, ListPanel

translate = QCoreApplication.translate


def own(english: str, french: str, else_: str = "") -> str:
    """Return a text in the reader's language, else in the other, else what is left."""
    first, other = (french, english) if words.language() == "fr" else (english, french)
    return first or other or else_


def frameworks(tools: Tools) -> ListPanel:
    """Return the list of frameworks."""
    panel = ListPanel(
        translate("Results", "Frameworks"),
        tools.desk.results.register.frameworks,
        (
            Column(words.field("framework", "title_en"), _framework, sort="title"),
            Column(words.field("framework", "until"), lambda row: row.until, words.day, sort="until"),
            Column(words.kind("indicator", many=True), lambda row: row.indicators, right=True),
        ),
        line=framework_line,
        new="" if tools.desk.store.read_only else translate("Results", "New framework"),
        empty=translate("Results", "Here stand results frameworks: what is to change, and how one knows."),
    )
    return offered(tools, panel)


def indicators(tools: Tools) -> ListPanel:
    """Return the list of indicators."""
    panel = ListPanel(
        words.kind("indicator", many=True),
        tools.desk.results.register.indicators,
        (
            Column(words.field("indicator", "code"), lambda row: row.code, sort="code"),
            Column(words.field("indicator", "name_en"), _indicator, sort="name"),
        ),
        line=lambda row: Line(_indicator(row), f"{row.code} · {own(row.framework_en, row.framework_fr)}"),
        empty=translate("Results", "Here stand indicators. Add them to the results of a framework."),
    )
    return offered(tools, panel)


def reports(tools: Tools) -> ListPanel:
    """Return the list of reports."""
    panel = ListPanel(
        words.kind("report", many=True),
        tools.desk.results.register.reports,
        (
            Column(words.field("report", "title_en"), _report, sort="title"),
            Column(words.field("report", "until"), lambda row: row.until, words.day, sort="until"),
            Column(words.field("report", "due_on"), lambda row: row.due_on, words.day, sort="due"),
            Column(words.field("report", "status"), _status),
        ),
        line=lambda row: Line(_report(row), _report_below(row), _status(row), "good" if row.status == "issued" else ""),
        empty=translate("Results", "Here stand reports to funders. Begin one on the page of a framework."),
    )
    panel.order_by("until", down=True)
    return offered(tools, panel)


def _framework(row: FrameworkRow) -> str:
    return own(row.title_en, row.title_fr, row.key)


def framework_line(row: FrameworkRow) -> Line:
    """Return how a framework is told in a list: title, indicators, whether it is an example."""
    mark = translate("Results", "example") if row.template else ""
    return Line(_framework(row), translate("Results", "%n indicator(s)", "", row.indicators), mark, "attention")


def _indicator(row: IndicatorRow) -> str:
    return own(row.name_en, row.name_fr, row.code)


def _report(row: ReportRow) -> str:
    return own(row.title_en, row.title_fr, row.shape)


def _report_below(row: ReportRow) -> str:
    period = f"{words.day(row.since)} – {words.day(row.until)}" if row.since and row.until else ""
    return " · ".join(part for part in (period, row.shape if row.shape != _report(row) else "") if part)


def _status(row: ReportRow) -> str:
    return report_status(str(row.status))


def report_status(status: str) -> str:
    """Return how a report stands, in a word."""
    return translate("Results", "Draft") if status == "draft" else words.choice("status", status)

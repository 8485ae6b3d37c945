"""The tabs of the area of results, of a framework, an indicator and a report: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.tab import Tab


def _begin(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.results.begin_tab import BeginTab

    return BeginTab(tools)


def _tree(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.framework_tab import FrameworkTab

    return FrameworkTab(tools, framework)


def _context(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.context_tab import ContextTab

    return ContextTab(tools, framework)


def _theory(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.theory_tab import TheoryTab

    return TheoryTab(tools, framework)


def _charts(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.results.charts_tab import ChartsTab

    return ChartsTab(tools, indicator)


def _dashboard(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.dashboard_tab import DashboardTab

    return DashboardTab(tools, framework)


def _values(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.counted_tabs import framework_counted
    from ppa_desk.ui.results.values_tab import ValuesTab

    return stacked(ValuesTab(tools, framework), framework_counted(tools, framework))


def _history(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.results.value_history import ValueHistory

    return ValueHistory(tools, indicator)


def _settings(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.settings_tab import SettingsTab

    return SettingsTab(tools, framework)


def _sheet(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.results.sheet_tab import SheetTab

    return SheetTab(tools, indicator)


def _source(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.results.counted_tabs import indicator_counted

    return indicator_counted(tools, indicator)


def _incidents(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.incidents.start_tab import IncidentsStart  # kept there; counted here

    return IncidentsStart(tools)


def _quality(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.results.quality_tab import QualityTab

    return QualityTab(tools, indicator)


def _evidence(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.evidence.uses.card import UsesCard

    return stacked(UsesCard(tools, "indicator", indicator))


def _look_up(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.results.look_up import LookUpTab

    return LookUpTab(tools)


def _targets(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.results.targets_tab import TargetsTab

    return TargetsTab(tools, indicator)


def _counting(tools: Tools, indicator: int) -> QWidget:
    from ppa_desk.ui.results.counting_tab import CountingTab

    return CountingTab(tools, indicator)


def _reports(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.reports_tab import ReportsTab

    return ReportsTab(tools, framework)


def _contents(tools: Tools, report: int) -> QWidget:
    from ppa_desk.ui.results.report_contents import ContentsTab

    return ContentsTab(tools, report)


def _texts(tools: Tools, report: int) -> QWidget:
    from ppa_desk.ui.results.report_texts import TextsTab

    return TextsTab(tools, report)


def _deviations(tools: Tools, report: int) -> QWidget:
    from ppa_desk.ui.results.report_deviations import DeviationsTab

    return DeviationsTab(tools, report)


def _issue(tools: Tools, report: int) -> QWidget:
    from ppa_desk.ui.results.report_issue import IssueTab

    return IssueTab(tools, report)


def _review(tools: Tools, report: int) -> QWidget:
    from ppa_desk.ui.results.review_tab import ReviewTab

    return ReviewTab(tools, report)


def _files(tools: Tools, framework: int) -> QWidget:
    from ppa_desk.ui.results.open_data_tab import OpenDataTab
    from ppa_desk.ui.results.tables_tab import TablesTab

    return stacked(TablesTab(tools, framework), OpenDataTab(tools, framework))


def _federal(tools: Tools, report: int) -> QWidget:
    from ppa_desk.ui.results.federal_tab import FederalTab

    return FederalTab(tools, report)


AREA_TABS: tuple[Tab, ...] = (
    Tab("begin", QT_TRANSLATE_NOOP("RecordTabs", "Frameworks"), _begin),
    Tab("incidents", QT_TRANSLATE_NOOP("RecordTabs", "Incidents"), _incidents),
    Tab("figure", QT_TRANSLATE_NOOP("RecordTabs", "Look up a figure"), _look_up),
)
"""Of the first page of the area, before a record is chosen; what they show takes no record."""

FRAMEWORK_TABS: tuple[Tab, ...] = (
    Tab("tree", QT_TRANSLATE_NOOP("RecordTabs", "Framework"), _tree),
    Tab("theory", QT_TRANSLATE_NOOP("RecordTabs", "Theory of change"), _theory),
    Tab("values", QT_TRANSLATE_NOOP("RecordTabs", "Values"), _values),
    Tab("dashboard", QT_TRANSLATE_NOOP("RecordTabs", "Dashboard"), _dashboard),
    Tab("reports", QT_TRANSLATE_NOOP("RecordTabs", "Reports"), _reports),
    Tab("open-data", QT_TRANSLATE_NOOP("RecordTabs", "Files"), _files),
    Tab("context", QT_TRANSLATE_NOOP("RecordTabs", "Context"), _context),
    Tab("settings", QT_TRANSLATE_NOOP("RecordTabs", "Settings"), _settings),
)
"""In the order of the work: tree, theory of change, values, dashboard, reports, files, context, settings."""

INDICATOR_TABS: tuple[Tab, ...] = (
    Tab("sheet", QT_TRANSLATE_NOOP("RecordTabs", "Reference sheet"), _sheet),
    Tab("targets", QT_TRANSLATE_NOOP("RecordTabs", "Targets"), _targets),
    Tab("values", QT_TRANSLATE_NOOP("RecordTabs", "Values"), _history),
    Tab("source", QT_TRANSLATE_NOOP("RecordTabs", "How it is counted"), _source),
    Tab("counting", QT_TRANSLATE_NOOP("RecordTabs", "What counts"), _counting),
    Tab("charts", QT_TRANSLATE_NOOP("RecordTabs", "Charts"), _charts),
    Tab("quality", QT_TRANSLATE_NOOP("RecordTabs", "Data quality"), _quality),
    Tab("evidence", QT_TRANSLATE_NOOP("RecordTabs", "Evidence"), _evidence),
)
"""Its sheet, targets, values, how it is counted, what counts, data quality, evidence."""

REPORT_TABS: tuple[Tab, ...] = (
    Tab("contents", QT_TRANSLATE_NOOP("RecordTabs", "Contents"), _contents),
    Tab("texts", QT_TRANSLATE_NOOP("RecordTabs", "Texts"), _texts),
    Tab("deviations", QT_TRANSLATE_NOOP("RecordTabs", "Deviations"), _deviations),
    Tab("review", QT_TRANSLATE_NOOP("RecordTabs", "Review"), _review),
    Tab("issue", QT_TRANSLATE_NOOP("RecordTabs", "Preview and issue"), _issue),
)
"""What is in it, texts, deviations, review, preview and issue."""

FEDERAL_TAB = Tab("federal", QT_TRANSLATE_NOOP("RecordTabs", "Federal form"), _federal)
"""Of a report that follows a US federal form."""

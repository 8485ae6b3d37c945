"""The tabs of an incident: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.tab import Tab


def _report(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.incidents.report_tab import ReportTab

    return ReportTab(tools, record)


def _follow(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.incidents.follow_tab import FollowTab

    return FollowTab(tools, record)


def _duplicates(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.incidents.duplicates_tab import DuplicatesTab

    return DuplicatesTab(tools, record)


def _leads(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.incidents.leads_tab import LeadsTab

    return LeadsTab(tools, record)


def _reporter(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.reporters.tab import ReporterTab

    return ReporterTab(tools, record)


TABS: tuple[Tab, ...] = (
    Tab("report", QT_TRANSLATE_NOOP("RecordTabs", "Report"), _report),
    Tab("follow", QT_TRANSLATE_NOOP("RecordTabs", "Follow-up"), _follow),
    Tab("reporter", QT_TRANSLATE_NOOP("RecordTabs", "Reporter"), _reporter),
    Tab("duplicates", QT_TRANSLATE_NOOP("RecordTabs", "Duplicates"), _duplicates),
    Tab("leads", QT_TRANSLATE_NOOP("RecordTabs", "Leads to"), _leads),
)

"""The tabs of the first page of the area, before a record is chosen: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.tab import Tab


def _map(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.initiatives.map_tab import MapTab

    return MapTab(tools)


def _sites(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.sites.overview_tab import SitesTab

    return SitesTab(tools)


def _sharing(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.sharing.tab import SharingTab

    return SharingTab(tools)


def _works(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.initiatives.works_card import works_card

    return works_card(tools)


def _incidents(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.incidents.start_tab import IncidentsStart

    return IncidentsStart(tools)


def _settings(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.rules_card import RulesCard
    from ppa_desk.ui.evidence.sites.validity_card import ValidityCard

    return stacked(RulesCard(tools), ValidityCard(tools))


def _need(tools: Tools, _record: int) -> QWidget:
    from ppa_desk.ui.evidence.plans.need_tab import NeedTab

    return NeedTab(tools)


AREA_TABS: tuple[Tab, ...] = (
    Tab("map", QT_TRANSLATE_NOOP("RecordTabs", "Regulatory map"), _map),
    Tab("incidents", QT_TRANSLATE_NOOP("RecordTabs", "Incidents"), _incidents),
    Tab("sites", QT_TRANSLATE_NOOP("RecordTabs", "Sites"), _sites),
    Tab("need", QT_TRANSLATE_NOOP("RecordTabs", "Need"), _need),
    Tab("sharing", QT_TRANSLATE_NOOP("RecordTabs", "Sharing"), _sharing),
    Tab("works", QT_TRANSLATE_NOOP("RecordTabs", "Cited works"), _works),
    Tab("settings", QT_TRANSLATE_NOOP("RecordTabs", "Settings"), _settings),
)
"""What belongs to no single record."""

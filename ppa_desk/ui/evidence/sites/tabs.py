"""The tabs of a mine site: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import fields_card, part_card, stacked
from ppa_desk.ui.record.tab import Tab

OVERVIEW = (
    "name",
    "key",
    "country",
    "province",
    "territory",
    "chiefdom",
    "groupement",
    "locality",
    "minerals",
    "status",
    "status_on",
    "status_source",
    "title_type",
    "organisation_id",
    "workers",
    "latitude",
    "longitude",
    "place_shown",
    "hazards",
    "notes",
    "visibility",
)


def _overview(tools: Tools, record: int) -> QWidget:
    return stacked(fields_card(tools, "site", record, OVERVIEW))


def _visits(tools: Tools, record: int) -> QWidget:
    owner = {"site_id": record}
    return stacked(*(part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("site_visit",)))


def _photos(tools: Tools, record: int) -> QWidget:
    owner = {"site_id": record}
    return stacked(*(part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("photo",)))


TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("visits", QT_TRANSLATE_NOOP("RecordTabs", "Visits"), _visits),
    Tab("photos", QT_TRANSLATE_NOOP("RecordTabs", "Photos"), _photos),
)

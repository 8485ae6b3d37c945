"""The tabs of a corrective action plan: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import fields_card, part_card, stacked
from ppa_desk.ui.record.tab import Tab

OVERVIEW = (
    "title_en",
    "title_fr",
    "origin",
    "incident_id",
    "assessment_id",
    "study_id",
    "initiative_id",
    "site_id",
    "province",
    "organisation_id",
    "begun_on",
    "text_en",
    "text_fr",
    "visibility",
)


def _overview(tools: Tools, record: int) -> QWidget:
    owner = {"corrective_plan_id": record}
    parts = (part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("corrective_action",))
    return stacked(fields_card(tools, "corrective_plan", record, OVERVIEW), *parts)


def _uses(tools: Tools, record: int) -> QWidget:
    owner = {"corrective_plan_id": record}
    return stacked(*(part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("evidence_use",)))


TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("uses", QT_TRANSLATE_NOOP("RecordTabs", "Used in"), _uses),
)

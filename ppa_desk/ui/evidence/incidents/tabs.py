"""The tabs of an incident: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import fields_card, part_card, stacked
from ppa_desk.ui.record.tab import Tab

REPORT = (
    "title",
    "category",
    "subcategory",
    "annex",
    "severity",
    "happened_on",
    "received_on",
    "province",
    "territory",
    "chiefdom",
    "groupement",
    "locality",
    "site_id",
    "mineral",
    "stage",
    "actor",
    "channel",
    "language",
    "account",
    "sources",
    "shared_with",
    "visibility",
)
FOLLOW = (
    "status",
    "organisation_id",
    "due_on",
    "confirmed_on",
    "resolved_on",
    "closed_on",
    "persistent_why",
    "reporter_accepts",
    "community_accepts",
    "authority_accepts",
)


def _report(tools: Tools, record: int) -> QWidget:
    owner = {"incident_id": record}
    parts = (part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("victims",))
    return stacked(fields_card(tools, "incident", record, REPORT), *parts)


def _follow(tools: Tools, record: int) -> QWidget:
    owner = {"incident_id": record}
    parts = (part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("follow_up", "incident_move"))
    return stacked(fields_card(tools, "incident", record, FOLLOW), *parts)


def _reporter(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.reporters.tab import ReporterTab

    return ReporterTab(tools, record)


TABS: tuple[Tab, ...] = (
    Tab("report", QT_TRANSLATE_NOOP("RecordTabs", "Report"), _report),
    Tab("follow", QT_TRANSLATE_NOOP("RecordTabs", "Follow-up"), _follow),
    Tab("reporter", QT_TRANSLATE_NOOP("RecordTabs", "Reporter"), _reporter),
)

"""The tabs of an initiative: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import fields_card, part_card, stacked
from ppa_desk.ui.record.tab import Tab

OVERVIEW = (
    "name_en",
    "name_fr",
    "abbreviation",
    "kind",
    "legal_force",
    "actor",
    "organisation_id",
    "grant_record_id",
    "minerals",
    "countries",
    "provinces",
    "segments",
    "from_year",
    "until_year",
    "in_force_on",
    "edition",
    "status",
    "inclusion",
    "inclusion_en",
    "inclusion_fr",
    "text_en",
    "text_fr",
    "contact",
    "url",
    "checked_on",
    "visibility",
)


def _overview(tools: Tools, record: int) -> QWidget:
    owner = {"initiative_id": record}
    parts = (part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("initiative_source",))
    return stacked(fields_card(tools, "initiative", record, OVERVIEW), *parts)


def _derived(tools: Tools, record: int) -> QWidget:
    owner = {"initiative_id": record}
    return stacked(*(part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("initiative_link",)))


def _participation(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.participation.tab import ParticipationTab

    return ParticipationTab(tools, record)


def _uses(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.plans.plans_box import plans_card
    from ppa_desk.ui.evidence.uses.card import UsesCard

    return stacked(UsesCard(tools, "initiative", record), plans_card(tools, "initiative", record))


TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("derived", QT_TRANSLATE_NOOP("RecordTabs", "Derivation"), _derived),
    Tab("participation", QT_TRANSLATE_NOOP("RecordTabs", "Participation"), _participation),
    Tab("uses", QT_TRANSLATE_NOOP("RecordTabs", "Used in"), _uses),
)

"""The tabs of a field study: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import fields_card, part_card, stacked
from ppa_desk.ui.record.tab import Tab

OVERVIEW = (
    "title_en",
    "title_fr",
    "status",
    "since",
    "until",
    "organisation_id",
    "grant_record_id",
    "follows_id",
    "replicates_id",
    "objectives_en",
    "objectives_fr",
    "phases_en",
    "phases_fr",
    "methods",
    "countries",
    "provinces",
    "minerals",
    "url",
    "visibility",
)
FIELD = (
    "field_months",
    "teams",
    "team_size",
    "woman_and_man",
    "sites_least",
    "sites_most",
    "ethics_body",
    "consent_form",
    "adults_only",
    "sample_en",
    "sample_fr",
)
OUTPUTS = ("findings_en", "findings_fr")


def _overview(tools: Tools, record: int) -> QWidget:
    owner = {"study_id": record}
    parts = (part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("study_party",))
    return stacked(fields_card(tools, "study", record, OVERVIEW), *parts)


def _field(tools: Tools, record: int) -> QWidget:
    owner = {"study_id": record}
    parts = (part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("study_team",))
    return stacked(fields_card(tools, "study", record, FIELD), *parts)


def _outputs(tools: Tools, record: int) -> QWidget:
    owner = {"study_id": record}
    parts = (
        part_card(tools, words.kind(kind, many=True), kind, owner)
        for kind in ("study_output", "pathway", "digital_check", "photo")
    )
    return stacked(fields_card(tools, "study", record, OUTPUTS), *parts)


def _uses(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.plans.plans_box import plans_card
    from ppa_desk.ui.evidence.uses.card import UsesCard

    return stacked(UsesCard(tools, "study", record), plans_card(tools, "study", record))


TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("field", QT_TRANSLATE_NOOP("RecordTabs", "In the field"), _field),
    Tab("outputs", QT_TRANSLATE_NOOP("RecordTabs", "Outputs"), _outputs),
    Tab("uses", QT_TRANSLATE_NOOP("RecordTabs", "Used in"), _uses),
)

"""The tabs of a field study: a line each."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.studies.linked_card import LinkedCard
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import fields_card, part_card, stacked
from ppa_desk.ui.record.tab import Tab
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.sides import Sides

translate = QCoreApplication.translate

WHAT = ("title_en", "title_fr", "status", "since", "until", "organisation_id", "grant_record_id", "url", "visibility")
AIMS = ("objectives_en", "objectives_fr", "phases_en", "phases_fr")
WHERE = ("countries", "provinces", "minerals", "methods")
LINKS = ("follows_id", "replicates_id")
ETHICS = ("ethics_body", "consent_form", "adults_only")
SAMPLE = ("sample_en", "sample_fr", "findings_en", "findings_fr")


def _overview(tools: Tools, record: int) -> QWidget:
    left, right = QVBoxLayout(), QVBoxLayout()
    for column, cards in (
        (left, (fields_card(tools, "study", record, WHAT, translate("Studies", "What it is")),
                fields_card(tools, "study", record, AIMS, translate("Studies", "Objectives and steps")))),
        (right, (LinkedCard(tools, record),
                 fields_card(tools, "study", record, WHERE, translate("Studies", "Where and how")),
                 fields_card(tools, "study", record, LINKS, translate("Studies", "What it builds on")))),
    ):  # fmt: skip
        column.setSpacing(BETWEEN)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
    return stacked(Sides(left, right, (3, 2), narrow=760), _parties(tools, record))


def _parties(tools: Tools, record: int) -> QWidget:
    def line(kept: Kept) -> Line:
        kind = "person" if kept.values["person_id"] else "organisation"
        number = kept.values[f"{kind}_id"]
        names = tools.desk.records.titles(kind, [number], words.language()) if number else {}
        role = tools.codes.label("study_role", kept.values["role"], words.language()) if kept.values["role"] else ""
        return Line(names.get(number) or translate("Studies", "Nobody chosen yet"), role)

    return part_card(
        tools, translate("Studies", "Who takes part"), "study_party", {"study_id": record}, line=line,
        empty=translate("Studies", "Nobody is entered yet: those who lead, coordinate, pay or take part."),
    )  # fmt: skip


def _field(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.studies.design_card import RulesCard, TeamsCard

    ethics = fields_card(tools, "study", record, ETHICS, translate("Studies", "Ethics"))
    return stacked(RulesCard(tools, record), TeamsCard(tools, record), ethics)


def _outputs(tools: Tools, record: int) -> QWidget:
    from ppa_desk.services.evidence.participation.digital import Owner
    from ppa_desk.ui.evidence.participation.digital_card import DigitalCard
    from ppa_desk.ui.evidence.sites.photos import PhotosCard

    owner = {"study_id": record}
    parts = (part_card(tools, words.kind(kind, many=True), kind, owner) for kind in ("study_output", "pathway"))
    sample = fields_card(tools, "study", record, SAMPLE, translate("Studies", "What it looked at, and found"))
    return stacked(sample, *parts, DigitalCard(tools, Owner("study", record)), PhotosCard(tools, "study", record))


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

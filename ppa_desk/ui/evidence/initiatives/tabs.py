"""The tabs of an initiative: a line each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.services.evidence.initiatives.told import noted
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.initiatives.sourced_card import sourced_card
from ppa_desk.ui.evidence.initiatives.works_card import CitedCard
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import part_card, stacked
from ppa_desk.ui.record.tab import Tab

translate = QCoreApplication.translate

CARDS: Sequence[tuple[str, Sequence[str], Sequence[str]]] = (
    (
        QT_TRANSLATE_NOOP("Evidence", "What it is"),
        ("name_en", "name_fr", "abbreviation", "kind", "text_en", "text_fr"),
        ("name", "type", "text"),
    ),
    (
        QT_TRANSLATE_NOOP("Evidence", "Force, and who keeps it"),
        ("legal_force", "actor", "organisation_id", "grant_record_id", "contact", "url"),
        ("legal_force", "actor", "keeper", "contact"),
    ),
    (
        QT_TRANSLATE_NOOP("Evidence", "What and where it reaches"),
        ("minerals", "segments", "countries", "provinces"),
        ("minerals", "segments", "places"),
    ),
    (
        QT_TRANSLATE_NOOP("Evidence", "From when to when"),
        ("from_year", "until_year", "in_force_on", "edition", "status"),
        ("dates", "edition"),
    ),
    (
        QT_TRANSLATE_NOOP("Evidence", "How it includes small-scale producers"),
        ("inclusion", "inclusion_en", "inclusion_fr"),
        ("inclusion",),
    ),
    (QT_TRANSLATE_NOOP("Evidence", "Check and visibility"), ("checked_on", "visibility"), ()),
)
"""The cards: their titles, their fields, and what the sources of those fields stand for."""


def _overview(tools: Tools, record: int) -> QWidget:
    cards = [sourced_card(tools, record, translate("Evidence", title), names, about) for title, names, about in CARDS]

    def line(kept: Kept) -> Line:
        stands = [
            tools.codes.label("initiative_field", code, words.language()) for code in kept.values["about"].split()
        ]
        whole = translate("Evidence", "the whole entry")
        return Line(noted(kept.values["citation"], words.language()), ", ".join(stands) or whole)

    owner, empty = {"initiative_id": record}, translate("Evidence", "No source yet. Say where it is known from.")
    sources = part_card(tools, translate("Evidence", "Sources"), "initiative_source", owner, line=line, empty=empty)
    return stacked(*cards, sources, CitedCard(tools, record))


def _derived(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.initiatives.derivation_card import DerivationCard

    return stacked(DerivationCard(tools, record))


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

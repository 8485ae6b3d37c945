"""The tabs of a mine site: a line each."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sites.leads_card import LeadsCard
from ppa_desk.ui.evidence.sites.status_card import StatusCard
from ppa_desk.ui.record.page import fields_card
from ppa_desk.ui.record.tab import Tab
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import plain_label
from ppa_desk.ui.widgets.sides import Sides

translate = QCoreApplication.translate

WHERE = ("country", "province", "territory", "chiefdom", "groupement", "locality", "key")
WORK = ("minerals", "title_type", "organisation_id", "workers")
PLACE = ("latitude", "longitude", "place_shown")
MORE = ("hazards", "notes", "visibility")


def _overview(tools: Tools, record: int) -> QWidget:
    left, right = QVBoxLayout(), QVBoxLayout()
    place = fields_card(tools, "site", record, PLACE, translate("Sites", "Coordinates"))
    place.add(
        plain_label(
            translate("Sites", "They stay in the office: unless they may be shown, no document has them."), "secondary"
        )
    )
    for column, cards in (
        (left, (StatusCard(tools, record),
                fields_card(tools, "site", record, WHERE, translate("Sites", "Where it lies")),
                fields_card(tools, "site", record, WORK, translate("Sites", "Who digs what")), place)),
        (right, (LeadsCard(tools, record),
                 fields_card(tools, "site", record, MORE, translate("Sites", "Hazards and notes")))),
    ):  # fmt: skip
        column.setSpacing(BETWEEN)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
    return Sides(left, right, (3, 2), narrow=760)


def _visits(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.sites.visits_tab import visits_tab

    return visits_tab(tools, record)


def _photos(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.sites.photos import photos_tab

    return photos_tab("site", tools, record)


TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("visits", QT_TRANSLATE_NOOP("RecordTabs", "Visits"), _visits),
    Tab("photos", QT_TRANSLATE_NOOP("RecordTabs", "Photos"), _photos),
)

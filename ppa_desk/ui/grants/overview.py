"""What a grant is: words, amounts, themes and places, where it came from, what it waits for, doubts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sites.like_box import SiteLikeBox
from ppa_desk.ui.evidence.uses.card import UsesCard
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.grants.gender_card import GenderCard
from ppa_desk.ui.grants.money_tab import AmountsCard
from ppa_desk.ui.grants.waiting import WaitingCard
from ppa_desk.ui.record.page import GoButton, part_card
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card

WHAT = ("title_en", "title_fr", "summary_en", "summary_fr", "organisation_id", "person_id", "grant_call_id",
        "colleague_id", "starts_on", "ends_on", "commissioned", "visibility")  # fmt: skip
ABOUT = ("themes", "minerals", "countries", "provinces", "gender_marker", "gender_why")


class OverviewTab(QWidget):
    """The first tab of a grant."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._fields(self.tr("What it is"), WHAT))
        column.addWidget(AmountsCard(tools, grant))
        column.addWidget(self._fields(self.tr("Themes and places"), ABOUT))
        column.addWidget(GenderCard(tools, grant))
        column.addWidget(WaitingCard(tools, grant))
        owner = {"grant_record_id": grant}
        for kind in ("grant_party", "grant_site", "beneficiaries", "grant_target", "reservation"):
            below = self._site_like if kind == "grant_site" else None
            column.addWidget(part_card(tools, words.kind(kind, many=True), kind, owner, below=below))
        column.addWidget(UsesCard(tools, "grant_record", grant))
        self._show_origin(column)

    def _site_like(self, kept: Kept) -> QWidget:
        return SiteLikeBox(self._tools, kept.id)

    def _fields(self, title: str, names: tuple[str, ...]) -> Card:
        card, desk = Card(title), self._tools.desk
        card.add(
            RecordEditor(desk.records, desk.codes, "grant_record", self._grant, names, read_only=desk.store.read_only)
        )
        return card

    def _show_origin(self, column: QVBoxLayout) -> None:
        row = self._tools.desk.grants.register.get(self._grant)
        kind, number = row["origin_kind"], row["origin_id"]
        if not kind or number is None:
            return
        title = self._tools.desk.records.titles(kind, [number], words.language()).get(number, "")
        if title:
            card = Card(self.tr("Where it came from"), words.kind(kind))
            card.add(GoButton(self._tools, *_page_of(self._tools, kind, number), title))
            column.insertWidget(1, card)


def _page_of(tools: Tools, kind: str, number: int) -> tuple[str, int]:
    """Notes, themes, priorities, activities and polls stand on the page of their meeting."""
    meeting = tools.desk.records.get(kind, number).values.get("meeting_id")
    return ("meeting", meeting) if meeting else (kind, number)

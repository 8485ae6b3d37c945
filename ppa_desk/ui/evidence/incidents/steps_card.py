"""Where an incident stands, the steps it may take from there, what is missing for each, and what a step asks."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.incidents.paths import ORIGINAL, REASON, Offer
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.telling import Telling, step
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, literal, plain_label, show_if

WATCHED = frozenset({"incident", "incident_move"})


class StepsCard(Card):
    """The next steps of one incident."""

    def __init__(self, tools: Tools, incident: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._incident, self._telling = tools, incident, Telling(tools)
        self.buttons: dict[str, QuietButton | PrimaryButton] = {}
        self._asked: Offer | None = None
        self.notice = Notice()
        self.notice.hide()
        self.stands = plain_label("", "strong")
        self.steps = FlowRow()
        self.lacks = plain_label("", "small")
        self.lacks.setProperty("role", "attention")
        self._make_asking()
        self.add(self.notice, self.stands, self.steps, self.asking, self.lacks)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def _make_asking(self) -> None:
        """The line that asks for the day, the reason or the original of the step that was pressed."""
        self.on = DateInput()
        self.on.name(self.tr("Day of the step"))
        self.why = TextInput()
        self.why.name(self.tr("Why"))
        self.why.line.setPlaceholderText(self.tr("Why? The reason is kept with the incident."))
        self.original = Picker(self._originals, self._called, may_be_empty=False)
        self.original.name(self.tr("Which report it repeats"))
        self.original.line.setPlaceholderText(self.tr("Which report it repeats: code or place"))
        self.do = PrimaryButton()
        self.do.clicked.connect(self.take)
        self.why.line.returnPressed.connect(self.take)
        back = QuietButton(self.tr("Not now"))
        back.clicked.connect(self.show_kept)
        self.asking = QWidget()
        column = QVBoxLayout(self.asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for widget, share in ((self.on, 1), (self.why, 3), (self.original, 3)):
            row.addWidget(widget, share)
        column.addLayout(row)
        foot = FlowRow()
        foot.add(self.do)
        foot.add(back)
        column.addWidget(foot)

    # --- showing

    def show_kept(self) -> None:
        """Show where it stands and what may follow."""
        kept = self._tools.desk.records.where("incident", id=self._incident)
        if not kept:
            return
        self._asked = None
        self.asking.hide()
        self.steps.show()
        moves = self._tools.desk.records.where("incident_move", incident_id=self._incident)
        since = moves[-1].values["moved_on"] if moves else kept[0].values["received_on"]
        status = self._telling.status(kept[0].values["status"])
        told = self.tr("{status} since {day}").format(status=status, day=words.day(since)) if since else status
        self.stands.setText(told)
        offers = () if self._tools.desk.store.read_only else self._tools.desk.evidence.moving.offers(self._incident)
        self._show_offers(offers)

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        self.steps.clear()
        self.buttons = {}
        for at, offer in enumerate(offers):
            button = (QuietButton if at else PrimaryButton)(literal(step(offer.to)))
            button.setEnabled(not offer.missing)
            button.clicked.connect(partial(self.ask, offer))
            self.steps.add(button)
            self.buttons[offer.to] = button
        lacks = [self._lacks(offer) for offer in offers if offer.missing]
        self.lacks.setText(" ".join(lacks))
        show_if(self.lacks, bool(lacks))

    def _lacks(self, offer: Offer) -> str:
        sides = [words.field("incident", side) for one in offer.missing for side in one.values["sides"].split()]
        told = self.tr("Before “{step}”, answer on “Follow-up”: {sides}. “Unknown” is an answer.")
        return told.format(step=step(offer.to), sides=", ".join(sides))

    # --- taking a step

    def ask(self, offer: Offer) -> None:
        """Ask on which day, and for what else the step needs."""
        self._asked = offer
        self.on.show_value(date.today())
        self.why.show_value("")
        show_if(self.why, REASON in offer.asks)
        show_if(self.original, ORIGINAL in offer.asks)
        if ORIGINAL in offer.asks:
            twins = self._tools.desk.evidence.duplicates.of(self._incident)
            self.original.show_value(twins[0].id if twins else None)
        self.do.setText(literal(step(offer.to).removesuffix("…")))
        self.steps.hide()
        self.asking.show()
        first = self.why if REASON in offer.asks else self.original if ORIGINAL in offer.asks else None
        (first.edit if first else self.do).setFocus()

    def take(self) -> None:
        """Take the step that was asked about."""
        if self._asked is None:
            return
        self.original.settle()
        value, original = self.on.value(), self.original.value()
        if value is not None and not isinstance(value, date):
            self.notice.say(self.tr("“{text}” is no day.").format(text=value), "bad")
            return
        try:
            self._tools.desk.evidence.moving.move(
                self._incident, self._asked.to, value, self.why.value(),
                original if ORIGINAL in self._asked.asks else None,
            )  # fmt: skip
        except DeskError as why:
            self.notice.say(words.explained(why), "bad")
            return
        self.notice.hide()
        self.show_kept()
        next(iter(self.buttons.values()), self.do).setFocus()

    def _originals(self, typed: str) -> list[tuple[Any, str]]:
        listing = self._tools.desk.evidence.incidents.listing
        near = [one.id for one in self._tools.desk.evidence.duplicates.of(self._incident)] if not typed.strip() else []
        numbers = near or listing.ids(typed, sort="received", down=True)[:30]
        rows = listing.rows(numbers)
        return [(one, self._told(rows[one])) for one in numbers if one in rows and one != self._incident]

    def _called(self, incident: Any) -> str:
        row = self._tools.desk.evidence.incidents.get(incident)
        return self._told(row) if row else ""

    def _told(self, row: Any) -> str:
        told = (row.key, self._telling.called(row), row.territory, words.day(row.happened_on))
        return " · ".join(filter(None, told))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self._asked is None:
            self.show_kept()

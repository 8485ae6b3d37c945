"""The page of a grant: where it stands, where it may go from there and what is missing for it, and its parts."""

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.services.grants.guards import Missing
from ppa_desk.services.grants.pipeline import Offer
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.tabs import GRANT_TABS
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.widgets.parts import Chip, PrimaryButton, QuietButton, hint, literal, show_if
from ppa_desk.ui.widgets.tabs import Tabs


class GrantPage(RecordPage):
    """A grant."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "grant_record", record, parent)
        self.others = self.head.act(QuietButton(self.tr("Move to…")))
        self.others.setMenu(QMenu(self.others))
        self.step = self.head.act(PrimaryButton())
        self.step.clicked.connect(self.take_step)
        self.tabs = Tabs()
        for tab in GRANT_TABS:
            self.tabs.add(tab.key, tab.title, partial(tab.make, tools, record))
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()

    def show_kept(self) -> None:
        """Show title, chips, the next step and the other ways."""
        super().show_kept()
        self.offers = [] if self.read_only else self.tools.desk.grants.pipeline.offers(self.record)
        self.next = next((one for one in self.offers if not one.asks_reason), None)
        show_if(self.step, self.next is not None)
        if self.next is not None:
            self.step.setText(literal(self.next.name(words.language())))
            self.step.setEnabled(not self.next.missing)
            hint(self.step, told(self.next.missing))
        menu = self.others.menu()
        menu.clear()
        for offer in self.offers:
            if offer is not self.next:
                why = "  –  " + told(offer.missing) if offer.missing else ""
                action = menu.addAction(literal(offer.name(words.language()) + why), partial(self.bring, offer))
                action.setEnabled(not offer.missing)
        show_if(self.others, bool(menu.actions()))
        self._say_missing()

    def chips(self, kept: Kept) -> list[Chip]:
        """Return stage, amount, call, applicant and the end."""
        row = self.tools.desk.grants.register.listing.rows([kept.id]).get(kept.id)
        if row is None:
            return []
        stage = next(one for one in self.tools.desk.grants.pipeline.stages() if one.id == row.grant_stage_id)
        chips = [
            Chip(stage.name(words.language()), {"running": "good", "hold": "attention"}.get(stage.phase, "accent"))
        ]
        if row.amount is not None:
            chips.append(Chip(money.told(row.amount, row.currency, words.language())))
        if row.organisation:
            chips.append(Chip(row.organisation))
        if row.ends_on:
            chips.append(Chip(self.tr("until {day}").format(day=words.day(row.ends_on))))
        return chips

    def changed(self, kinds: frozenset[str]) -> None:
        """What is missing may be there now."""
        if kinds & WATCHED:
            self.show_kept()

    def take_step(self) -> None:
        """Take the next step."""
        if self.next is not None:
            self.bring(self.next)

    def bring(self, offer: Offer) -> None:
        """Bring the grant to another stage; why is asked where a reason is needed."""
        reason = ""
        if offer.asks_reason:
            asked = self.tools.ask.text(self.tr("Why? The reason is kept with the grant."))
            if asked is None:
                return
            reason = asked
        try:
            self.tools.desk.grants.pipeline.move(self.record, offer.to.id, reason)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Now in: {stage}").format(stage=offer.to.name(words.language())), "good")

    def _say_missing(self) -> None:
        if self.next is not None and self.next.missing:
            lacks = self.tr("Before “{step}”: {missing}")
            self.notice.say(lacks.format(step=self.next.name(words.language()), missing=told(self.next.missing)))
        else:
            self.notice.hide()


WATCHED = frozenset(
    {
        "application", "review", "motion", "funding", "agreement", "diligence", "dependency", "obligation", "tranche",
        "payment", "grant_override", "grant_conflict", "colleague", "reservation", "amendment",
    }
)  # fmt: skip
"""Kinds whose changes may open or close a way."""


def told(missing: tuple[Missing, ...]) -> str:
    """Return in a few words what is missing."""
    return " ".join(words.notice(f"move.{one.need}", one.values) for one in missing)

"""The reviews of a grant: one's own to write, the others' as the call allows, what the scores say, the discussion."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.services.content import Chart, Mark
from ppa_desk.services.grants.review_form import Written
from ppa_desk.services.grants.reviews import Review, Seen
from ppa_desk.services.grants.statistics import Figures, figures
from ppa_desk.services.records import Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.grants.review_sheet import ReviewSheet, points
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import part_card
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    Head,
    LinkButton,
    Notice,
    Page,
    QuietButton,
    empty,
    hint,
    plain_label,
    show_if,
)

WATCHED = frozenset({"review", "reviewer", "grant_conflict", "grant_call", "colleague"})
ROLES = {"submitted": "good", "draft": "accent", "recused": "attention"}


class InWorkspace:
    """Keeps a review in the workspace."""

    def __init__(self, tools: Tools, review: int) -> None:
        self._tools, self._review = tools, review

    def keep(self, written: Written) -> None:
        """Keep what is written so far. CannotReview."""
        self._tools.desk.grants.reviews.write(self._review, written.answers, written.comment, written.advice)

    def hand_in(self) -> None:
        """Hand it in. CannotReview."""
        self._tools.desk.grants.reviews.submit(self._review)


class ReviewPage(Page):
    """One review, to be written or looked at, laid over the page of its grant."""

    def __init__(self, tools: Tools, review: Review, over: Over, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = over
        head = Head(review.title)
        head.title.setReadOnly(True)
        head.tell(Chip(review.name), status_chip(review))
        back = head.act(QuietButton(self.tr("Back to the grant")))
        back.clicked.connect(over.lift)
        card = Card()
        self.sheet = sheet_of(tools, review)
        self.sheet.handed.connect(over.lift)
        card.add(self.sheet)
        self.add(head, card)
        self.body.addStretch(1)


class ReviewsTab(QWidget):
    """What readers say of a grant."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant, self._own, self._stale = tools, grant, 0, False
        self.reader = tools.desk.grants.reviews.reader()
        self.notice = Notice()
        self.notice.hide()
        self._mine, self._all = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        for part in (self._mine, self._all):
            part.setSpacing(BETWEEN)
            column.addLayout(part)
        self._talk = self._discussion()
        column.addWidget(self._talk)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    # --- showing

    def show_all(self) -> None:
        """Show everything as it stands now; one's own form stays while one writes."""
        seen = self._tools.desk.grants.reviews.seen(self._grant, self.reader)
        show_if(self._talk, not seen.recused)
        empty(self._all)
        if seen.recused:
            self._show_own(None)
            told = self.tr(
                "You keep away from this grant because of a conflict of interest: its reviews are not shown."
            )
            self._all.addWidget(plain_label(told, "secondary"))
            return
        self._show_own(next((one for one in seen.reviews if one.person == self.reader), None))
        shown = [one for one in seen.reviews if one.status is not ReviewStatus.RECUSED]
        if self._may_compare(seen):
            self._all.addWidget(self._figures_card(shown))
        self._all.addWidget(self._list_card(seen))

    def _may_compare(self, seen: Seen) -> bool:
        return not seen.hidden and any(one.score is not None for one in seen.reviews)

    def _show_own(self, own: Review | None) -> None:
        number = own.id if own is not None and own.open else 0
        if number == self._own:
            return
        empty(self._mine)
        self._own = number
        if own is None or not own.open:
            return
        card = Card(self.tr("Your review"))
        try:
            self.sheet = sheet_of(self._tools, self._tools.desk.grants.reviews.ready(own.id))
        except DeskError as error:
            card.add(plain_label(words.explained(error), "secondary"))
        else:
            self.sheet.handed.connect(self._handed)
            card.add(self.sheet)
        self._mine.addWidget(card)

    def _figures_card(self, reviews: list[Review]) -> Card:
        card = Card(self.tr("What the scores say"))
        scored = [one for one in reviews if one.status is ReviewStatus.SUBMITTED and one.score is not None]
        found = figures([one.score for one in scored if one.score is not None])
        if found is None:
            return card
        line = QWidget()
        flow = Flow(line)
        for chip in self._chips(found):
            flow.addWidget(chip)
        card.add(line)
        if found.disagree(self._limit()):
            told = self.tr("The readers disagree: {points} points lie between their scores. Talk about it.")
            card.add(Notice(told.format(points=points(found.spread)), "attention"))
        card.add(ChartView(chart_of(scored, self.tr("Scores of 100: {list}"))))
        return card

    def _chips(self, found: Figures) -> list[Chip]:
        return [
            Chip(self.tr("%n score(s)", "", found.n)),
            Chip(self.tr("mean {points}").format(points=points(found.mean)), "accent"),
            Chip(self.tr("median {points}").format(points=points(found.median))),
            Chip(self.tr("spread {points}").format(points=points(found.spread))),
            Chip(self.tr("standard deviation {points}").format(points=points(found.deviation))),
        ]

    def _limit(self) -> int | None:
        call = self._tools.desk.grants.register.get(self._grant)["grant_call_id"]
        if call is None:
            return None
        limit: int | None = self._tools.desk.records.get("grant_call", call).values["spread"]
        return limit

    def _list_card(self, seen: Seen) -> Card:
        card = Card(self.tr("Reviews"))
        for one in seen.reviews:
            card.add(self._row(one))
        if seen.hidden > 0:
            told = self.tr("%n other review(s): shown as the call’s rules allow.", "", seen.hidden)
            card.add(plain_label(told, "secondary"))
        if not seen.reviews:
            card.add(plain_label(self.tr("Nobody reads this grant yet."), "secondary"))
        if self.reader is None and not self._tools.desk.store.read_only:
            card.add(self._giver())
        return card

    def _row(self, one: Review) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(INSIDE)
        line.addWidget(plain_label(one.name, "strong", wrap=False))
        line.addWidget(status_chip(one))
        if one.score is not None:
            line.addWidget(Chip(self.tr("{score} of 100").format(score=points(one.score)), "accent"))
        if one.advice:
            advice = self._tools.codes.label("review_advice", one.advice, words.language())
            line.addWidget(Chip(words.sentence_case(advice)))
        line.addStretch(1)
        for button in self._buttons(one):
            line.addWidget(button)
        column.addLayout(line)
        if one.comment and one.status is ReviewStatus.SUBMITTED:
            column.addWidget(plain_label(one.comment, "secondary"))
        return whole

    def _buttons(self, one: Review) -> list[LinkButton]:
        staff = self.reader is None and not self._tools.desk.store.read_only
        found = []
        if one.status is ReviewStatus.SUBMITTED or (staff and one.open):
            open_ = LinkButton(self.tr("Open") if one.status is ReviewStatus.SUBMITTED else self.tr("Write down"))
            open_.clicked.connect(partial(self.open_review, one.id))
            found.append(open_)
        if staff and one.status is ReviewStatus.SUBMITTED:
            back = LinkButton(self.tr("Give back…"))
            hint(back, self.tr("It becomes a draft again; why is kept in the history"))
            back.clicked.connect(partial(self.give_back, one.id))
            found.append(back)
        if staff and one.status is ReviewStatus.ASSIGNED:
            away = LinkButton(self.tr("Take back"))
            away.clicked.connect(partial(self.take_back, one.id))
            found.append(away)
        return found

    def _giver(self) -> QWidget:
        """Where the Secretariat gives the grant to one more of the pool."""
        call = self._tools.desk.grants.register.get(self._grant)["grant_call_id"]
        pool = {one.person: one.name for one in self._tools.desk.grants.reviewing.pool(call)} if call else {}
        self.picker = Picker(
            lambda typed: [(n, name) for n, name in pool.items() if typed.lower() in name.lower()], lambda n: pool[n]
        )
        self.picker.line.setPlaceholderText(self.tr("Give it to…"))
        self.picker.line.setAccessibleName(self.tr("Give it to…"))
        self.picker.setMaximumWidth(320)
        self.picker.edited.connect(self._give)
        show_if(self.picker, bool(pool))
        return self.picker

    def _discussion(self) -> QWidget:
        return part_card(
            self._tools,
            words.kind("discussion", many=True),
            "discussion",
            {"grant_record_id": self._grant},
            line=self._said,
            empty=self.tr("No notes yet. Write down what was said, and by whom."),
        )

    def _said(self, kept: Kept) -> Line:
        number = kept.values["person_id"]
        who = self._tools.desk.records.titles("person", [number]) if number else {}
        return Line(title_of("discussion", kept.values), who.get(number, ""), words.day(kept.values["noted_on"]))

    # --- doing

    def open_review(self, review: int) -> None:
        """Lay a review over the page."""
        over = over_of(self)
        try:
            told = self._tools.desk.grants.reviews.ready(review)
        except DeskError as error:
            self._refused(error)
            return
        if over is not None:
            over.lay(ReviewPage(self._tools, told, over))

    def give_back(self, review: int) -> None:
        """Make a review that was handed in a draft again; why is asked."""
        reason = self._tools.ask.text(self.tr("Why does it go back? The reason is kept in the history."))
        if reason is not None:
            self._do(partial(self._tools.desk.grants.reviews.reopen, review, reason))

    def take_back(self, review: int) -> None:
        """Take the grant back from somebody who has not begun."""
        self._do(partial(self._tools.desk.grants.reviewing.take_back, review))

    def _give(self) -> None:
        person = self.picker.value()
        if isinstance(person, int):
            self._do(partial(self._tools.desk.grants.reviewing.assign_one, self._grant, person, date.today()))

    def _do(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except DeskError as error:
            self._refused(error)
            return
        self.notice.hide()

    def _refused(self, error: DeskError) -> None:
        self.notice.say(words.explained(error), "bad")

    def _handed(self) -> None:
        self.notice.say(self.tr("Handed in. Thank you."), "good")

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while something else was shown."""
        super().showEvent(event)
        if self._stale:
            self._catch_up()

    def _changed(self, kinds: frozenset[str]) -> None:
        self._stale = self._stale or bool(kinds & WATCHED)
        if self._stale and self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        self._stale = False
        self.reader = self._tools.desk.grants.reviews.reader()
        self.show_all()


def sheet_of(tools: Tools, review: Review) -> ReviewSheet:
    """Return the form of a review; what was handed in is only shown."""
    read_only = tools.desk.store.read_only or not review.open
    return ReviewSheet(
        review.form or Form(""), review.written, InWorkspace(tools, review.id), words.language(), read_only=read_only
    )


def status_chip(review: Review) -> Chip:
    """Return how a review stands."""
    return Chip(words.choice("status", review.status.value), ROLES.get(review.status.value, ""))


def chart_of(scored: list[Review], alt: str) -> Chart:
    """Return the scores of a grant as bars, one a reader."""
    marks = tuple(Mark(one.name, ((one.score or 0) / 100,), points(one.score or 0)) for one in scored)
    return Chart("bars", marks, alt.format(list="; ".join(f"{mark.label}: {mark.told}" for mark in marks)))

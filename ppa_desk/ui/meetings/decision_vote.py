"""The vote on a decision: a row a seat, one key a vote, and the arithmetic as it would come out now."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.review import Voice
from ppa_desk.services.grants.vote_kept import Voter
from ppa_desk.services.grants.vote_words import rule_told
from ppa_desk.services.minutes.votes import Ballot, sentence
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.radio import Radio
from ppa_desk.ui.words import dates_language

VOICES = (Voice.FOR, Voice.AGAINST, Voice.ABSTAIN, Voice.RECUSED, Voice.ABSENT)


class DecisionVote(Card):
    """How a decision was voted on."""

    counting = Signal()

    def __init__(self, tools: Tools, decision: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self.decision = tools, decision
        self.title.setText(self.tr("The vote"))
        self.title.show()
        self.read_only = tools.desk.store.read_only
        self.now: Ballot | None = None
        self.notice = Notice()
        self.notice.hide()
        self.sum, self.rule = plain_label("", "strong"), plain_label("", "secondary")
        self._seats = QVBoxLayout()
        self.groups: dict[int, QButtonGroup] = {}
        self.grid = QWidget()
        self.add(self.notice, self.sum, self.rule)
        self.body.addLayout(self._seats)
        self.body.addLayout(self._buttons())
        tools.bell.rang.connect(self._changed)
        self.show_now()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        self.all_for = QuietButton(self.tr("All others in favour"))
        hint(self.all_for, self.tr("Everybody who was there and has not voted voted in favour"))
        self.close_it = QuietButton(self.tr("Close the vote"))
        hint(self.close_it, self.tr("Count, and keep the result with its rule and its seats"))
        self.again = QuietButton(self.tr("Open again…"))
        self.count = QuietButton(self.tr("Enter counts instead"))
        hint(self.count, self.tr("Where nobody noted who voted how: how many did what"))
        for button, do in (
            (self.all_for, self.vote_all), (self.close_it, self.close_vote), (self.count, self.counting.emit),
            (self.again, self.reopen),
        ):  # fmt: skip
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        return row

    # --- showing

    def show_now(self) -> None:
        """Show the vote as it stands."""
        votes, language = self._tools.desk.meetings.votes, dates_language()
        self.now = now = votes.get(self.decision)
        told = sentence(now, language)
        none = self.tr("No vote is noted. Where there was none, leave it so.")
        self.sum.setText(words.sentence_case(told) if told else none)
        self.sum.setVisible(bool(told) or not now.closed)
        name = now.rule_name[1 if language == "fr" else 0] or now.rule_name[0] or now.rule_name[1]
        rule = f"{name}. {rule_told(now.rule, language)}" if now.rule else self.tr("No voting rule is chosen yet.")
        self.rule.setText(rule)
        self._show_seats(now)
        open_ = not now.closed and not self.read_only
        show_if(self.all_for, open_ and not now.typed and bool(now.voters))
        show_if(self.count, open_ and not now.typed and now.result is None and bool(now.voters))
        show_if(self.close_it, (open_ and now.result is not None) or (open_ and now.typed))
        show_if(self.again, now.closed and now.motion is None and not self.read_only)
        if now.motion is not None:
            self.notice.say(self.tr("Voted on as a grant’s motion: opened again on the page of the grant."))

    def _show_seats(self, now: Ballot) -> None:
        held = self.grid.focusWidget() if self.grid.isVisible() else None
        focused = held.property("seat") if held else None
        empty(self._seats)
        self.groups = {}
        if now.typed or not now.voters:
            return
        self.grid = QWidget()
        grid = QGridLayout(self.grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        for at, voter in enumerate(now.voters):
            self._row(grid, at, voter, now)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, 240)
        self._seats.addWidget(self.grid)
        if focused in self.groups and (button := self.groups[focused].checkedButton()):
            button.setFocus()

    def _row(self, grid: QGridLayout, at: int, voter: Voter, now: Ballot) -> None:
        french = words.language() == "fr"
        seat = (voter.name_fr if french else voter.name_en) or voter.name_en or voter.name_fr
        name = voter.name or self.tr("vacant")
        may = now.others.get(voter.seat or 0, ())
        open_ = bool(voter.person) and not now.closed and not self.read_only
        if open_ and len(may) > 1:
            whom = ChoiceButton(self.tr("Who votes"))
            whom.offer({str(number): told for number, told in may}, str(voter.person))
            whom.chosen.connect(partial(self._stand_in, voter))
            grid.addWidget(whom, at, 0)
        else:
            grid.addWidget(plain_label(f"{name} · {seat}" if seat else name), at, 0)
        if not open_:
            role = {Voice.FOR: "good", Voice.AGAINST: "attention"}.get(voter.voice, "")
            if voter.person:
                grid.addWidget(Chip(words.choice("voice", voter.voice), role), at, 1)
            return
        group = QButtonGroup(self.grid)
        for place, voice in enumerate(VOICES, 1):
            radio = Radio(words.choice("voice", voice))
            radio.setAccessibleName(f"{name}: {radio.text()}")
            radio.setProperty("seat", voter.seat)
            radio.setChecked(voter.voice is voice)
            radio.clicked.connect(partial(self.cast, voter.seat or 0, voice, voter.person))
            radio.installEventFilter(self)
            group.addButton(radio)
            grid.addWidget(radio, at, place)
        self.groups[voter.seat or 0] = group

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits 1 to 5 choose a vote and go to the next seat; up and down go from seat to seat."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        seats, seat = list(self.groups), watched.property("seat")
        if seat not in self.groups:
            return False
        at = seats.index(seat)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._focus(seats, at + (1 if event.key() == Qt.Key.Key_Down else -1))
            return True
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(VOICES):
            self.groups[seat].buttons()[number].click()
            self._focus(list(self.groups), at + 1)
            return True
        return False

    def _focus(self, seats: list[int], at: int) -> None:
        if 0 <= at < len(seats):
            group = self.groups[seats[at]]
            (group.checkedButton() or group.buttons()[0]).setFocus()

    # --- doing

    def cast(self, seat: int, voice: Voice, person: int | None = None, *_: object) -> None:
        """Write down one vote."""
        self._try(lambda: self._tools.desk.meetings.votes.cast(self.decision, seat, voice, person))

    def _stand_in(self, voter: Voter, key: str) -> None:
        self.cast(voter.seat or 0, voter.voice, int(key))

    def vote_all(self) -> None:
        """Write down that everybody else voted in favour."""
        self._try(lambda: self._tools.desk.meetings.votes.all_for(self.decision))

    def close_vote(self) -> None:
        """Count and keep the result."""
        self._try(lambda: self._tools.desk.meetings.votes.close(self.decision))

    def reopen(self) -> None:
        """Take votes again, with a reason."""
        why = self._tools.ask.text(self.tr("Why is the vote opened again? The reason is kept with it."))
        if why is not None:
            self._try(lambda: self._tools.desk.meetings.votes.reopen(self.decision, why))

    def _try(self, do: Callable[[], object]) -> None:
        self.notice.hide()
        try:
            do()
        except DeskError as error:
            self.show_now()
            self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"decision", "decision_vote", "attendee", "term", "seat", "voting_rule", "work_group"}:
            try:
                self.show_now()
            except DeskError:  # taken back meanwhile; the list takes this away
                self.hide()

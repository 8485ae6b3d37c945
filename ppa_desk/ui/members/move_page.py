"""Noting that a person changed employer: from when, where to, and what becomes of seats, addresses and tasks."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.members.moves import Answer, Asked, CannotMove, Move, Task
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import Input, TextInput
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.members.move_reach import MoveReach
from ppa_desk.ui.members.move_seat import MoveSeat
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import (
    Card,
    Check,
    Notice,
    Page,
    PrimaryButton,
    QuietButton,
    empty,
    hint,
    plain_label,
    show_if,
)

MOST = 12
"""Organisations offered at once."""


class MovePage(Page):
    """What has to be decided when a person changes employer; `left` tells that it is done, or was given up."""

    left = Signal()

    def __init__(self, tools: Tools, person: int, to: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._person, self._proposed = tools, person, to
        self.notice = Notice()
        self.notice.hide()
        self.done = PrimaryButton(self.tr("Note the change"))
        self.done.clicked.connect(self.carry_out)
        self.posts: dict[int, Check] = {}
        self.seats: dict[int, MoveSeat] = {}
        self._head()
        self._when()
        self.seats_card = Card(self.tr("What becomes of each seat?"))
        self.reach = MoveReach(tools)
        self.tasks_card = Card(self.tr("Still to do"))
        self.add(self.seats_card, self.reach, self.tasks_card, self.notice)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.setFocusProxy(self.to.line)
        self.ask()

    def _head(self) -> None:
        self.back = QuietButton(self.tr("Back"))
        hint(self.back, self.tr("Back, nothing is changed"), self.tr("Esc"))
        self.back.clicked.connect(self.left)
        name = self._called("person", self._person)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        told = self.tr("{person} changed employer").replace("{person}", name)
        head.addWidget(plain_label(told, "title"), 1)
        self.body.addLayout(head)

    def _when(self) -> None:
        card = Card()
        self.posts_row = QVBoxLayout()
        self.posts_row.setSpacing(0)
        card.body.addLayout(self.posts_row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        self.day = DateInput()
        self.day.show_value(date.today())
        self.day.edited.connect(self.ask)
        self.to = Picker(self._offer, self._organisation)
        self.to.show_value(self._proposed)
        self.to.edited.connect(self._for_whom)
        self.title = TextInput()
        told: tuple[tuple[str, Input], ...] = (
            (self.tr("From"), self.day),
            (self.tr("New employer"), self.to),
            (self.tr("As"), self.title),
        )
        for at, (name, entry) in enumerate(told):
            label = plain_label(name, "small", wrap=False)
            label.setBuddy(entry.edit)
            entry.name(name)
            grid.addWidget(label, 0, at)
            grid.addWidget(entry, 1, at, Qt.AlignmentFlag.AlignTop)
        self.to.line.setPlaceholderText(self.tr("Empty: left, and no new employer is known"))
        card.body.addLayout(grid)
        self.outside = plain_label("", "small")
        self.outside.setProperty("role", "attention")
        self.outside.hide()
        card.add(self.outside)
        card.add(plain_label(self.tr("The old position ends the day before. Everything before stays as it is; "
                                     "the membership of the organisation is not touched."), "small"))  # fmt: skip
        self.add(card)

    # --- asking

    def ask(self) -> None:
        """Ask again what there is to decide on the day; what was decided already stays."""
        day = self.day.value()
        if not isinstance(day, date):
            return
        desk = self._tools.desk.members.moves
        left = {number for number, check in self.posts.items() if check.isChecked()} if self.posts else None
        asked = desk.asked(self._person, day, left)
        if left is None and self._proposed is not None:  # where the person is now is no position that ends
            leaving = {one.id for one in asked.posts if one.organisation != self._proposed}
            asked = desk.asked(self._person, day, leaving)
        self._show_posts(asked, day)
        self._show_seats(asked)
        self.reach.show_reach(asked.reach)
        self._show_tasks(asked.tasks)
        self._for_whom()

    def _show_posts(self, asked: Asked, day: date) -> None:
        """A position one leaves is ticked; where there is only one, it is the one."""
        if set(self.posts) == {one.id for one in asked.posts}:
            return
        kept = {number: check.isChecked() for number, check in self.posts.items()}
        empty(self.posts_row)
        self.posts = {}
        for one in asked.posts:
            told = self.tr("Leaves {organisation}").replace("{organisation}", one.called[words.language()])
            check = Check(" · ".join(part for part in (told, one.title, words.period({"since": one.since})) if part))
            begun = one.since is None or one.since < day
            check.setChecked(kept.get(one.id, begun and one.organisation != self._proposed))
            check.clicked.connect(self.ask)
            self.posts[one.id] = check
            self.posts_row.addWidget(check)
        if not asked.posts:
            self.posts_row.addWidget(plain_label(self.tr("No employer was known until now."), "secondary"))

    def _show_seats(self, asked: Asked) -> None:
        if [seat.held for seat in self.seats.values()] != list(asked.held):
            kept = {number: seat.answer() for number, seat in self.seats.items()}
            empty(self.seats_card.body)
            self.seats = {}
            for held in asked.held:
                seat = self.seats[held.term] = MoveSeat(self._tools, held, self._person)
                seat.take(kept.get(held.term))
                self.seats_card.add(seat)
        show_if(self.seats_card, bool(asked.held))

    def _show_tasks(self, tasks: tuple[Task, ...]) -> None:
        empty(self.tasks_card.body)
        show_if(self.tasks_card, bool(tasks))
        told = self.tr("These stay with the person. Open one to give it to somebody else.")
        self.tasks_card.add(plain_label(told, "secondary"))
        for one in tasks:
            self.tasks_card.add(GoButton(self._tools, "action_item", one.id, one.called[words.language()]))

    def _for_whom(self) -> None:
        to = self.to.value()
        for seat in self.seats.values():
            seat.for_organisation(to, self._organisation(to) if to is not None else "")
        outside = to is not None and "active" not in self._tools.desk.members.register.standings(to).values()
        told = self.tr("{organisation} is not an active member of the alliance.")
        self.outside.setText(told.replace("{organisation}", self._organisation(to)) if to is not None else "")
        show_if(self.outside, outside)

    # --- deciding

    def carry_out(self) -> None:
        """Note the change in one step that undo takes back."""
        try:
            move = self._move()
            self._tools.desk.members.moves.carry_out(move)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            self.ensureWidgetVisible(self.notice)
            return
        self._tools.say(self.tr("Noted. Undo takes it back."))
        self.left.emit()

    def _move(self) -> Move:
        day = self.day.value()
        if not isinstance(day, date):
            raise CannotMove("no_day")
        answers: dict[int, Answer] = {
            number: answer for number, seat in self.seats.items() if (answer := seat.answer()) is not None
        }
        return Move(
            person=self._person,
            on=day,
            left=frozenset(number for number, check in self.posts.items() if check.isChecked()),
            to=self.to.value(),
            title=self.title.value(),
            seats=answers,
            reach=self.reach.decided(),
            email=self.reach.email.value().strip(),
            phone=self.reach.phone.value().strip(),
        )

    def _offer(self, typed: str) -> Offers:
        return self._tools.desk.records.offer("organisation", typed, MOST)

    def _organisation(self, number: int) -> str:
        return self._called("organisation", number)

    def _called(self, kind: str, number: int) -> str:
        return self._tools.desk.records.titles(kind, [number], words.language()).get(number, "")

"""Who would like to join a group: the queue with its age, how each is answered, and each interest in full."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.groups.interests import Wish
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups.term_form import TermForm
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, plain_label

NAMES = ("person_id", "organisation_id", "expressed_on", "source", "status", "answered_on", "notes")
WATCHED = frozenset({"interest", "person", "organisation", "work_group"})


class InterestsTab(QWidget):
    """The interests in a group."""

    def __init__(self, tools: Tools, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._group = tools, group
        self.notice = Notice()
        self.notice.hide()
        self.queue = Card(self.tr("To answer"), self.tr("Who waits longest stands first"))
        every = Card(self.tr("All interests"))
        self.list = ChildList(
            tools, "interest", {"work_group_id": group}, NAMES, line=self._line,
            empty=self.tr("Nobody has said they would like to join. Add an interest with its day, from whom it came."),
        )  # fmt: skip
        every.add(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for one in (self.notice, self.queue, every):
            column.addWidget(one)
        column.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self._tell()

    def _tell(self) -> None:
        self.queue.clear()
        found = self._tools.desk.groups.interests.queue(date.today(), self._group)
        for one in found:
            self.queue.add(self._row(one))
        if not found:
            self.queue.add(plain_label(self.tr("Nobody waits for an answer."), "secondary"))

    def _row(self, one: Wish) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, TIGHT, 0, TIGHT)
        column.setSpacing(TIGHT)
        top = FlowRow()
        top.add(plain_label(one.who or self.tr("(nobody entered)"), "strong", wrap=False), *self._chips(one))
        column.addWidget(top)
        below = [one.organisation if one.person else "", one.source]
        if told := " · ".join(part for part in below if part):
            column.addWidget(plain_label(told, "small"))
        if not self._tools.desk.store.read_only:
            column.addWidget(self._buttons(one, column))
        return whole

    def _chips(self, one: Wish) -> list[Chip]:
        label = self._tools.codes.label("interest_status", one.status, words.language())
        chips = [Chip(words.sentence_case(label), "accent" if one.status == "invited" else "")]
        if one.age is None:
            return [*chips, Chip(self.tr("day not entered"))]
        chips.append(Chip(self.tr("%n day(s)", "", one.age), "attention" if one.old else ""))
        if one.old:
            chips.append(Chip(self.tr("older than the group allows"), "attention"))
        return chips

    def _buttons(self, one: Wish, column: QVBoxLayout) -> QWidget:
        row = FlowRow()
        answers = [
            ("invited", self.tr("Invited")),
            ("declined", self.tr("Declined")),
            ("withdrawn", self.tr("Withdrew")),
            *((("lapsed", self.tr("Let it lapse")),) if one.old else ()),
        ]
        join = QuietButton(self.tr("Joins…"))
        join.clicked.connect(partial(self._join, one, column))
        row.add(join)
        for status, text in answers:
            if status != one.status:
                button = QuietButton(text)
                button.setAccessibleName(f"{text}: {one.who}")
                button.clicked.connect(partial(self._answer, one.id, status))
                row.add(button)
        return row

    def _join(self, one: Wish, column: QVBoxLayout) -> None:
        """Open the form of the term that begins."""

        def do(typed: Mapping[str, Any]) -> None:
            self._tools.desk.groups.interests.join(
                one.id, typed["since"] or date.today(), typed["seat_id"], typed["until"]
            )

        values = {"since": date.today(), "work_group_id": self._group}
        form = TermForm(self._tools, ("since", "until", "seat_id"), values, self.tr("Let join"), do)
        form.done.connect(self._tell)
        form.left.connect(self._tell)
        column.addWidget(form)
        form.first()

    def _answer(self, interest: int, status: str) -> None:
        try:
            self._tools.desk.groups.interests.answer(interest, status, date.today())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _line(self, kept: Kept) -> Line:
        records, values = self._tools.desk.records, kept.values
        told = [
            records.titles(kind, [number], words.language()).get(number, "")
            for kind in ("person", "organisation")
            if (number := values[f"{kind}_id"])
        ]
        label = self._tools.codes.label("interest_status", values["status"], words.language())
        title = told[0] if told else self.tr("(nobody entered)")
        below = " · ".join(part for part in (*told[1:], words.sentence_case(label)) if part)
        return Line(title, below, words.day(values["expressed_on"]))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self._tell()

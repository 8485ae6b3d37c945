"""The votes of a call, and the decision on one grant."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.grants.review import Mode
from ppa_desk.services.grants.motions import Standing
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.book_card import BookCard
from ppa_desk.ui.grants.vote_card import VoteCard, outcome_chip, reader
from ppa_desk.ui.lists.model import Column, Line
from ppa_desk.ui.lists.panel import Filter, ListPanel
from ppa_desk.ui.theme import BETWEEN, INSIDE, TWO_LINE_ROW, scale_of
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, hint, plain_label, show_if

HEAD, FEWEST, MOST = 104, 2, 4
"""Height of what stands above the rows, and how many rows are in sight at least and at most."""
WATCHED = frozenset({"motion", "ballot", "grant_conflict", "grant_record"})


class VotesTab(QWidget):
    """All votes on the grants of a call: a list, and the chosen one below it."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._call = tools, call
        self._motions: dict[int, Standing] = {}
        self.shown: VoteCard | None = None
        self.notice = Notice()
        self.notice.hide()
        self._make_list()
        self._below = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self._card())
        column.addLayout(self._below)
        self.book = BookCard(tools, call)
        column.addWidget(self.book)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.reload()

    def _card(self) -> Card:
        card = Card(self.tr("Votes"))
        self.put = PrimaryButton(self.tr("Put the recommended to the vote"))
        hint(self.put, self.tr("A vote for every grant with a recommended amount that has none yet"))
        self.put.clicked.connect(self.put_all)
        show_if(self.put, not self._tools.desk.store.read_only)
        card.head.addWidget(self.put)
        card.add(self.list)
        return card

    def _make_list(self) -> None:
        filters = (
            Filter(self.tr("All")),
            Filter(self.tr("Open"), {"closed": False}),
            Filter(self.tr("Closed"), {"closed": True}),
        )
        self.list = ListPanel(
            self.tr("Votes"),
            self,
            (Column(self.tr("Vote"), lambda one: one.title(reader())),),
            line=self._line,
            filters=filters,
            empty=self.tr("Nothing is put to the vote yet. Recommend amounts first, or choose a scenario."),
        )
        self.list.in_card()
        self.list.chosen.connect(self.show_motion)

    # --- what the list asks

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the votes whose words hold these, open ones first."""
        closed, wanted = (only or {}).get("closed"), fold(words).split()
        found = [one for one in self._motions.values() if closed is None or one.closed is closed]
        found = [one for one in found if all(word in fold(one.title(reader())) for word in wanted)]
        return [one.id for one in sorted(found, key=lambda one: one.closed)]

    def rows(self, numbers: Sequence[int]) -> Mapping[int, Standing]:
        """Return votes by number."""
        return {number: self._motions[number] for number in numbers if number in self._motions}

    def _line(self, now: Standing) -> Line:
        own = "text_fr" if reader() == "fr" else "text_en"
        told = [now.title(reader())] if now.values[own] else []
        told.append(words.choice("mode", now.values["mode"]))
        if now.values["mode"] == Mode.WRITTEN and now.values["deadline"]:
            told.append(self.tr("until {day}").format(day=words.day(now.values["deadline"])))
        if now.recused:
            told.append(self.tr("%n recused", "", len(now.recused)))
        chip = outcome_chip(now)
        role = ("good" if now.values["carried"] else "attention") if now.closed else ""
        title = title_of("grant_record", now.grant, reader()) if now.values[own] else now.title(reader())
        return Line(title, " · ".join(told), chip.text(), role)

    # --- doing

    def reload(self) -> None:
        """Read the votes again."""
        self._motions = {one.id: one for one in self._tools.desk.grants.motions.of_call(self._call)}
        self.list.reload()
        rows = min(max(len(self._motions), FEWEST), MOST)
        self.list.setFixedHeight(round((HEAD + rows * TWO_LINE_ROW) * scale_of(self.list.font())))

    def show_motion(self, motion: int) -> None:
        """Show one vote below the list."""
        if self.shown is not None:
            if self.shown.motion == motion:
                return
            self.shown.hide()
            self.shown.deleteLater()
        self.shown = VoteCard(self._tools, motion)
        self._below.addWidget(self.shown)

    def put_all(self) -> None:
        """Put every grant with a recommended amount to the vote."""
        made = self._tools.desk.grants.motions.put(self._call)
        told = (
            self.tr("%n vote(s) prepared.", "", len(made)) if made else self.tr("Every recommended grant has a vote.")
        )
        self.notice.say(told, "good" if made else "")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.reload()
        if kinds & {"reviewer", "term", "grant_call"}:
            self.book.reload()


class DecisionTab(QWidget):
    """What the committee decided on a grant, or is to decide."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self._cards: dict[int, VoteCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        self.told = plain_label("", "secondary")
        self.put = QuietButton(self.tr("Put to the vote"))
        self.put.clicked.connect(self.put_it)
        show_if(self.put, not tools.desk.store.read_only)
        head.addWidget(self.told, 1)
        head.addWidget(self.put)
        self._column.addLayout(head)
        self._column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show a card for each vote, the newest first."""
        motions = self._tools.desk.grants.motions.of_grant(self._grant)
        there = {one.id for one in motions}
        for gone in [number for number in self._cards if number not in there]:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for one in motions:
            if one.id not in self._cards:
                self._cards[one.id] = VoteCard(self._tools, one.id)
                self._column.insertWidget(1, self._cards[one.id])
        none = self.tr("Nobody has voted on this grant yet.")
        self.told.setText("" if motions else none)

    def put_it(self) -> None:
        """Put a motion on this grant."""
        try:
            self._tools.desk.grants.motions.make(self._grant)
        except DeskError as error:
            self._tools.ask.explain(error)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "motion" in kinds:
            self.show_all()

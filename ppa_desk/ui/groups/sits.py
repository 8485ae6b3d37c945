"""Who sits where, as a tab: what asks for attention, the roster of a day, its balance, and who sat before."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.groups.balance import balance
from ppa_desk.services.groups.book import Book, Term
from ppa_desk.services.groups.interests import Wish
from ppa_desk.services.groups.roster import Sitting, past, sittings
from ppa_desk.services.groups.telling import Told
from ppa_desk.services.groups.terms import Ending, ending, findings
from ppa_desk.services.report_words import capital
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups import saying
from ppa_desk.ui.groups.balance_card import BalanceCard
from ppa_desk.ui.groups.over_time_card import OverTimeCard
from ppa_desk.ui.groups.roster import Roster
from ppa_desk.ui.results.findings_card import FindingsCard, Item
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, plain_label, show_if

WATCHED = frozenset({"seat", "term", "person", "organisation", "work_group", "group_balance", "interest"})
NAMED = 4
"""Terms that end on one day that are named; more are counted."""
MOST = 30
"""Former participants that are listed; more are counted."""


class SitsTab(QWidget):
    """A group on a day, and what to do about it."""

    def __init__(self, tools: Tools, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._group = tools, group
        self.notice = Notice()
        self.notice.hide()
        self.attention = FindingsCard(self.tr("What asks for attention"))
        self.roster = Roster(tools, group)
        self.roster.turned.connect(self._turned)
        self.roster.wanted_paper.connect(self.preview)
        self.over_time = OverTimeCard()
        self.balance = BalanceCard(tools)
        self.before = Card(self.tr("Took part before"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self.notice, self.attention, self.roster, self.over_time, self.balance, self.before):
            column.addWidget(card)
        column.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self._tell()

    def preview(self) -> None:
        """Lay the roster as a document over the page."""
        from ppa_desk.ui.preview.sources import roster_preview  # what draws PDFs is loaded when one is looked at

        if (over := over_of(self)) is not None:
            shown = roster_preview(self._tools, self._group, self.roster.on)
            shown.left.connect(over.lift)
            over.lay(shown)

    def next_terms(self) -> None:
        """Lay the page over this one where the next terms of several holders are entered in one step."""
        from ppa_desk.ui.groups.next_terms import NextTerms

        if (over := over_of(self)) is not None:
            page = NextTerms(self._tools, self._group, self.roster.on)
            page.left.connect(over.lift)
            page.entered.connect(self._entered)
            over.lay(page)

    def _entered(self, count: int, unit: int) -> None:
        if (over := over_of(self)) is not None:
            over.lift()
        self.notice.say(self.tr("%n next term(s) entered in one step.", "", count), "good")
        self.notice.offer(self.tr("Undo"), partial(self._undo, unit))

    def _undo(self, unit: int) -> None:
        try:
            self._tools.desk.history.undo(unit)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Taken back: all is as it was."))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self._there():
            self.roster.follow()
            self._tell()

    def _there(self) -> bool:
        """Whether the group is still there: its page is left right after it was removed."""
        return bool(self._tools.desk.records.titles("work_group", [self._group]))

    def _turned(self, _day: date) -> None:
        self._tell()

    def _tell(self) -> None:
        desk, on = self._tools.desk, self.roster.on
        book, told = desk.groups.book(self._group), saying.told(self._tools)
        waiting = desk.groups.interests.queue(on, self._group)
        items = [] if book.values["former"] else self._asking(book, told, waiting)
        items += [
            Item("wrong", self.tr("Check"), "bad", told.finding(one), partial(self._tools.go, "term", one.term))
            for one in findings(book)
        ]
        self.attention.tell(items, "")
        show_if(self.attention, bool(items))
        self.over_time.tell(told, book, on)
        parts = balance(book, on)
        self.balance.tell(told, parts)
        show_if(self.balance, bool(parts))
        gone = past(book, on)
        self._tell_past(gone)
        show_if(self.before, bool(gone))

    def _asking(self, book: Book, told: Told, waiting: list[Wish]) -> list[Item]:
        on = self.roster.on
        seats = [one for one in sittings(book, on) if one.seat is not None]
        named = [(told.seat(one, nr), one) for nr, one in enumerate(seats, 1) if one.empty]
        vacant = [(f"{name} ({words.day(one.vacant_since)})", one) for name, one in named if one.vacant]
        items = [
            *self._empty(self.tr("Vacant since"), vacant),
            *self._empty(self.tr("Not entered"), [(name, one) for name, one in named if not one.vacant]),
            *self._ends(ending(book, on), told),
            *(Item("balance", self.tr("Balance"), "attention", line) for line in told.lacks(balance(book, on))),
        ]
        if waiting:
            old = sum(one.old for one in waiting)
            text = self.tr("%n interest(s) to answer", "", len(waiting))
            text = saying.colon(text, self.tr("%n older than the group allows", "", old)) if old else text
            show = partial(self._tools.go, "interest", waiting[0].id)
            items.append(Item("interest", self.tr("Interest"), "attention" if old else "", text, show))
        return items

    def _empty(self, word: str, found: list[tuple[str, Sitting]]) -> list[Item]:
        """Seats nobody holds, in one line that opens the first of them."""
        if not found:
            return []
        fill = None if self._tools.desk.store.read_only else partial(self.roster.open, found[0][1].seat)
        told = self.tr("Fill") if len(found) == 1 else self.tr("Fill the first")
        return [Item(word, word, "attention", ", ".join(name for name, _ in found), None, fill, told)]

    def _ends(self, found: Sequence[Ending], told: Told) -> list[Item]:
        """Terms that end soon, a line a day; it opens the first of them."""
        days: dict[int, list[Ending]] = {}
        for one in found:
            days.setdefault(one.days, []).append(one)
        return [self._end(left, some, told) for left, some in days.items()]

    def _end(self, left: int, found: list[Ending], told: Told) -> Item:
        names = [f"{one.term.who} ({told.seat(one.seat)})" if one.seat else one.term.who for one in found[:NAMED]]
        if len(found) > NAMED:
            names.append(self.tr("%n more", "", len(found) - NAMED))
        when = told.number("ending.days", left) if left else told.words("ending.today")
        text = saying.colon(f"{words.day(found[0].term.until)}, {when}", ", ".join(names))
        held = [one.term for one in found if one.term.holds]
        first = partial(self.roster.open, held[0].seat, held[0].id) if held else None
        open_: Callable[[], None] | None = self.next_terms if len(found) > 1 else first
        if self._tools.desk.store.read_only:
            open_ = None
        show = partial(self._tools.go, "term", found[0].term.id)
        fix = self.tr("Next terms…") if len(found) > 1 else self.tr("Next term")
        return Item("ends", self.tr("Ends soon"), "attention", text, show, open_, fix)

    def _tell_past(self, gone: list[Term]) -> None:
        self.before.clear()
        row = FlowRow()
        for one in gone[:MOST]:
            row.add(self._gone(one))
        self.before.add(row)
        if len(gone) > MOST:
            self.before.add(plain_label(self.tr("… and %n more", "", len(gone) - MOST), "secondary"))

    def _gone(self, one: Term) -> QWidget:
        return plain_label(f"{one.who} ({capital(words.period({'since': one.since, 'until': one.until}))})", wrap=False)

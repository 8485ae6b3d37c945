"""What the tabs of a group show: who sits where, its seats, its terms, who would like to join, its rules."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.codes import Codes
from ppa_desk.services.groups.book import Book
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups import saying
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import part_card

TERM = ("person_id", "organisation_id", "seat_id", "role", "since", "until", "ended", "notes")


def roster(tools: Tools, group: int) -> QWidget:
    """Return who sits where on a day."""
    from ppa_desk.ui.groups.sits import SitsTab

    return SitsTab(tools, group)


def seats(tools: Tools, group: int) -> QWidget:
    """Return a group's seats."""
    return part_card(
        tools, QCoreApplication.translate("Groups", "Seats"), "seat", {"work_group_id": group},
        line=SeatLine(tools.codes).tell,
        empty=QCoreApplication.translate(
            "Groups", "No seats. An open group needs none: enter who takes part under Terms."
        ),
    )  # fmt: skip


def terms(tools: Tools, group: int) -> QWidget:
    """Return a group's terms, with the how manieth in a row each is."""
    return part_card(
        tools, QCoreApplication.translate("Groups", "Terms of office"), "term", {"work_group_id": group}, names=TERM,
        line=TermLine(tools, group).tell,
        empty=QCoreApplication.translate(
            "Groups", "Nobody sits here yet. Add a term and say who, for which organisation, from when."
        ),
    )  # fmt: skip


def interests(tools: Tools, group: int) -> QWidget:
    """Return who would like to join."""
    from ppa_desk.ui.groups.interests_tab import InterestsTab

    return InterestsTab(tools, group)


def actions(tools: Tools, group: int) -> QWidget:
    """Return what a group owes."""
    from ppa_desk.ui.groups.actions_tab import GroupActionsTab

    return GroupActionsTab(tools, group)


def minutes(tools: Tools, group: int) -> QWidget:
    """Return what was written down of a group's meetings."""
    from ppa_desk.ui.groups.minutes_tab import GroupMinutesTab

    return GroupMinutesTab(tools, group)


def rules(tools: Tools, group: int) -> QWidget:
    """Return what a group goes by."""
    from ppa_desk.ui.groups.rules_tab import RulesTab

    return RulesTab(tools, group)


class SeatLine:
    """Tells a seat: its name, constituency, whether it votes."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        constituency = self._codes.label("constituency", kept.values["constituency"], words.language())
        mark = "" if kept.values["votes"] else QCoreApplication.translate("Groups", "no vote")
        seat = QCoreApplication.translate("Groups", "Seat {number}")
        title = kept.title or seat.replace("{number}", words.number(kept.values["nr"]))
        return Line(title, words.sentence_case(constituency), mark)


class TermLine:
    """Tells a term: who, for whom, on which seat or for whom an alternate stands in, the how manieth, its days."""

    def __init__(self, tools: Tools, group: int) -> None:
        self._tools, self._group = tools, group
        self._book: Book | None = None
        tools.bell.rang.connect(self._forget)

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        if self._book is None:
            self._book = self._tools.desk.groups.book(self._group)
        book, told = self._book, saying.told(self._tools)
        term = book.term(kept.id)
        nobody = QCoreApplication.translate("Groups", "(nobody entered)")
        if term is None:
            return Line(nobody, "", words.period(kept.values))
        seat, main = book.seat(term.seat), book.term(term.alternate_of)
        beside = told.nth(book.nth(term)) if term.holds else ""
        if main is not None:
            beside = QCoreApplication.translate("Groups", "stands in for {name}").format(name=main.who)
        title = ", ".join(part for part in (term.who or nobody, beside) if part)
        return Line(title, words.period(kept.values), told.seat(seat) if seat else term.organisation)

    def _forget(self, _kinds: frozenset[str]) -> None:
        self._book = None

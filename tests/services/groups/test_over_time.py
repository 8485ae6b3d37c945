"""Seats over the years: every holder once, a gap exactly on the days that the roster calls vacant."""

from datetime import date, timedelta
from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Chart
from ppa_desk.services.desk import Desk
from ppa_desk.services.groups.book import Book, Seat, Term
from ppa_desk.services.groups.over_time import held, in_words, over_time
from tests.services.groups.seated import Seated

FIRST = date(2020, 1, 1)
DAYS = st.integers(0, 400)


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@given(st.lists(st.tuples(DAYS, st.one_of(st.none(), st.integers(0, 90))), max_size=5), DAYS)
def test_a_gap_is_drawn_on_the_days_the_roster_calls_vacant_and_on_no_other(lengths, until_on):
    days = [(FIRST + timedelta(since), long) for since, long in lengths]
    terms = [
        Term(nr, 1, nr, "Ada", None, "", "", None, since, None if long is None else since + timedelta(long), None)
        for nr, (since, long) in enumerate(sorted(days, key=lambda one: one[0]), 1)
    ]
    seat = Seat(1, 1, "One", "", "", True, None, "", "", None, None)
    book, on = Book(1, {"seated": True}, (seat,), tuple(terms), ()), FIRST + timedelta(until_on)
    spans = held(book, seat, on)
    assert [span.term for span in spans if span.term] == terms
    gaps = [span for span in spans if span.term is None]
    for day in (FIRST + timedelta(at) for at in range(until_on + 1)):
        drawn = any(gap.since <= day and (gap.until is None or day <= gap.until) for gap in gaps)
        vacant = book.holder(1, day) is None and book.vacant_since(1, day) is not None
        assert drawn == vacant, day


def test_a_row_tells_who_sat_from_when_to_when_and_the_picture_is_the_same_in_both_places(desk):
    group = Seated(desk, warning_days=100)
    seat, never = group.seat("One"), group.seat("Never held")
    group.term(seat, group.person("Ada"), "2020-01-01", "2021-12-31")
    group.term(seat, group.person("Bea"), "2022-03-01", "2024-02-29")
    group.term(seat, group.person("Cor"), "2024-03-01")
    told, book = desk.groups.told("en"), desk.groups.book(group.id)
    chart = over_time(book, date(2023, 12, 1), told, attrgetter("who"))
    first, second = chart.marks
    assert first.told == (
        "Ada Invented (January 1, 2020 to December 31, 2021); vacant (January 1, 2022 to February 28, 2022); "
        "Bea Invented (March 1, 2022 to February 29, 2024); Cor Invented (since March 1, 2024)"
    )
    assert first.states == ("", "gap", "good", "more") and (second.shares, second.told) == ((), "no holder entered")
    assert [len(row) for row in in_words(book, date(2023, 12, 1), told, attrgetter("who")).rows] == [4] * 4
    assert never and first.shares[-1] > 1


def test_paper_shows_names_only_of_those_who_agreed_and_the_public_sees_no_history(desk):
    group = Seated(desk)
    group.term(group.seat("One"), group.person("Ada"), "2020-01-01")

    def charts(edition: Visibility) -> list[Chart]:
        drawn = desk.groups.reports.draft(group.id, date(2023, 1, 1), edition, "en")
        return [one for one in drawn.blocks if isinstance(one, Chart) and one.kind == "spans"]

    assert charts(Visibility.PUBLIC) == []
    (chart,) = charts(Visibility.MEMBERS)
    assert "Ada" not in chart.alt and "name not given" in chart.alt
    (whole,) = charts(Visibility.SECRETARIAT)
    assert "Ada Invented" in whole.alt or "name not given" in whole.alt


def test_a_group_nobody_ever_sat_in_has_no_picture(desk):
    group = Seated(desk)
    group.seat("One")
    told = desk.groups.told("fr")
    assert over_time(desk.groups.book(group.id), date(2023, 1, 1), told, attrgetter("who")) is None

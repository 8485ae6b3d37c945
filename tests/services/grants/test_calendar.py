"""The report calendar: every day of a grant is told of in exactly one report, and due after it."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.sentences import ERRORS
from ppa_desk.services.grants.calendar import (
    NoCalendar,
    Pattern,
    Period,
    Rhythm,
    calendar,
    months_after,
    months_between,
    stretched,
)

DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def covers(periods, start, end):
    assert periods[0].since == start and periods[-1].until == end
    for before, after in pairwise(periods):
        assert after.since == before.until + timedelta(days=1)
    for one in periods:
        assert one.since <= one.until < one.due_on
    assert [one.kind for one in periods].count("final") == 1 and periods[-1].kind == "final"


@st.composite
def runs(draw):
    start = draw(DAYS)
    end = start + timedelta(days=draw(st.integers(0, 2500)))
    pattern = draw(st.sampled_from(list(Pattern)))
    days = st.integers(0, (end - start).days).map(lambda n: start + timedelta(days=n))
    milestones = draw(st.lists(st.tuples(st.text("abc", min_size=1), days), min_size=1, max_size=6))
    rhythm = Rhythm(pattern, draw(st.integers(1, 24)), draw(st.integers(1, 90)), draw(st.integers(1, 120)),
                    tuple(milestones))  # fmt: skip
    return start, end, rhythm


@given(runs())
def test_every_day_is_in_one_report_that_is_due_after_it(run):
    start, end, rhythm = run
    covers(calendar(start, end, rhythm), start, end)


@given(runs(), st.integers(1, 1500), st.integers(1, 60))
def test_a_longer_run_stays_covered_and_the_last_report_keeps_its_days_for_writing(run, more, days):
    start, end, rhythm = run
    final = calendar(start, end, rhythm)[-1]
    longer = stretched(final, end + timedelta(days=more), days)
    covers(longer, final.since, end + timedelta(days=more))
    assert longer[-1].due_on - longer[-1].until == final.due_on - final.until


@given(DAYS, st.integers(0, 400))
def test_months_added_are_months_between(day, months):
    assert months_between(day, months_after(day, months)) == months
    if months:
        assert months_between(day, months_after(day, months) - timedelta(days=1)) <= months


def test_quarters_and_halves_end_with_the_calendars_and_short_ends_are_joined():
    quarters = calendar(date(2026, 3, 15), date(2027, 1, 10), Rhythm(Pattern.QUARTERS))
    assert [one.until for one in quarters] == [date(2026, 6, 30), date(2026, 9, 30), date(2027, 1, 10)]
    halves = calendar(date(2026, 1, 1), date(2026, 12, 31), Rhythm(Pattern.HALVES))
    assert halves == [
        Period("progress", date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 30)),
        Period("final", date(2026, 7, 1), date(2026, 12, 31), date(2027, 3, 1)),
    ]


def test_an_interval_counts_from_the_first_day_even_from_the_31st():
    every = calendar(date(2026, 8, 31), date(2027, 8, 30), Rhythm(Pattern.MONTHS, 3))
    assert [one.since for one in every] == [
        date(2026, 8, 31), date(2026, 11, 30), date(2027, 2, 28), date(2027, 5, 31)
    ]  # fmt: skip


def test_a_milestone_names_its_report():
    rhythm = Rhythm(Pattern.MILESTONES, milestones=(("Equipment bought", date(2026, 4, 1)),))
    first, last = calendar(date(2026, 1, 1), date(2026, 12, 31), rhythm)
    assert (first.kind, first.milestone, first.until) == ("milestone", "Equipment bought", date(2026, 4, 1))
    assert last.kind == "final"


@pytest.mark.parametrize(
    ("start", "end", "rhythm", "why"),
    [
        (None, date(2026, 1, 1), Rhythm(), "dates"),
        (date(2026, 1, 2), date(2026, 1, 1), Rhythm(), "backwards"),
        (date(2026, 1, 1), date(2026, 9, 1), Rhythm(Pattern.MONTHS, 0), "every"),
        (date(2026, 1, 1), date(2026, 9, 1), Rhythm(days=0), "days"),
        (date(2026, 1, 1), date(2026, 9, 1), Rhythm(Pattern.MILESTONES), "milestones"),
    ],
)
def test_what_cannot_be_a_calendar_is_refused_with_a_sentence(start, end, rhythm, why):
    with pytest.raises(NoCalendar) as refused:
        calendar(start, end, rhythm)
    assert refused.value.code == f"calendar.{why}" and refused.value.code in ERRORS

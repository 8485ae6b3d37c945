"""Pace and what each period still needs: linear, exact, told in words, and silent where it would not be honest."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.results.indicator import Direction
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.dashboard_view import DashboardView
from ppa_desk.services.results.pace import delayed, pace, worth_of
from ppa_desk.services.results.periods import Period, calendar

WHOLE = Period(date(2026, 1, 1), date(2027, 12, 31))
QUARTERS = [(one.since, one.until) for one in calendar(WHOLE, "quarterly")]
HALVES = [(one.since, one.until) for one in calendar(WHOLE, "semiannual")]


def paced(made, as_of=date(2026, 12, 31)):
    """The paces of the framework by code."""
    found = made.desk.results.dashboard.overview(made.framework, as_of)
    return {line.code: (line, one) for line, one in found.paces}


def test_what_was_added_a_day_goes_on_to_the_last_day(made):
    people = made.indicator(frequency="quarterly")
    made.target(people, 400)
    for number, quarter in zip((40, 50, 60, 50), QUARTERS, strict=False):
        made.value(people, number, *quarter)
    line, found = paced(made)["1.1"]
    assert found.ends == Fraction(200 * ONE * 730, 365) == 400 * ONE
    assert found.worth.headline == 1
    assert (found.needed, found.periods) == (50 * ONE, 4)
    rates = [Fraction(number, days) for number, days in ((40, 90), (50, 91), (60, 92), (50, 92))]
    assert found.slowest.headline == (200 + min(rates) * 365) / 400
    assert found.fastest.headline == (200 + max(rates) * 365) / 400
    told = DashboardView("en").pace(line, found)
    assert told.startswith("At the current pace it ends at 400, 100% of the target, on December 31, 2027.")
    assert "91% and 110%" in told and told.endswith("Each of the 4 periods left needs 50.")
    assert "Au rythme actuel, il finira à 400, soit 100\u00a0% de la cible" in DashboardView("fr").pace(line, found)


def test_the_days_count_to_the_last_report_not_to_today(made):
    people = made.indicator()
    made.target(people, 400)
    made.value(people, 50, *HALVES[0])
    (_, early), (_, late) = (paced(made, day)["1.1"] for day in (date(2026, 7, 1), date(2026, 12, 30)))
    assert early.ends == late.ends == Fraction(50 * ONE * 730, 181)
    assert early.reported == HALVES[0][1] and early.slowest is None


def test_a_level_goes_on_from_its_baseline_and_falls_where_less_is_better(made):
    cases = made.indicator(direction=Direction.DECREASE, over_time="last")
    made.add("baseline", indicator_id=cases, value=80 * ONE)
    made.target(cases, 40)
    made.value(cases, 70, *HALVES[1])
    line, found = paced(made)["1.1"]
    assert found.ends == 60 * ONE and found.worth.headline == Fraction(1, 2)
    assert (found.needed, found.periods) == (-15 * ONE, 2)
    told = DashboardView("en").pace(line, found)
    assert "50% of the way to the target" in told and "must change it by −15" in told


@pytest.mark.parametrize(
    "values",
    [
        {"measure": "qualitative", "over_time": "last", "over_grants": "latest"},
        {"measure": "scale", "over_time": "last", "over_grants": "mean"},
        {"measure": "milestone", "over_time": "last", "over_grants": "count"},
        {"over_time": "average"},
        {"over_time": "last"},
    ],
)
def test_nothing_is_said_of_words_scales_milestones_averages_and_levels_without_a_baseline(made, values):
    one = made.indicator(**values)
    made.target(one, 4)
    made.value(one, 2, *HALVES[0])
    assert paced(made) == {}


def test_nothing_is_said_of_what_is_maintained_without_a_target_unreported_or_over(made):
    kept = made.indicator("1", over_time="last")
    made.add("baseline", indicator_id=kept, value=30 * ONE)
    made.target(kept, 30)
    made.value(kept, 30, *HALVES[0])
    made.value(made.indicator("2"), 5, *HALVES[0])
    made.target(made.indicator("3"), 5)
    assert paced(made) == {}
    over = made.indicator("4")
    made.target(over, 10)
    made.value(over, 9, *HALVES[3])
    assert paced(made, WHOLE.until) == {}


def test_a_reached_target_needs_nothing_more(made):
    one = made.indicator()
    made.target(one, 100)
    made.value(one, 120, *HALVES[0])
    line, found = paced(made)["1.1"]
    assert found.needed is None
    assert "The target of the whole time is reached." in DashboardView("en").pace(line, found)


@given(numbers=st.lists(st.integers(0, 10**9), min_size=1, max_size=3), target=st.integers(1, 10**9))
def test_pace_is_exact_and_the_needed_parts_add_up_to_the_target(numbers, target):
    from tests.services.results.lines import told_line, told_points

    line = told_line(sum(numbers), target)
    points = told_points(numbers, HALVES)
    found = pace(line, points, WHOLE, 0)
    days = (points[-1].period.until - WHOLE.since).days + 1
    assert found.ends * days == sum(numbers) * 730
    if found.needed is not None:
        assert sum(numbers) + found.needed * found.periods == target
    assert delayed(found, WHOLE, sum(numbers), 10**6) == sum(numbers)


def test_what_if_another_target_and_a_grant_that_stops(made):
    people, grant = made.indicator(), made.grant("a")
    made.target(people, 100)
    made.value(people, 30, *HALVES[0], grant_record_id=grant)
    made.value(people, 20, *HALVES[0])
    line, found = paced(made, date(2026, 7, 1))["1.1"]
    assert worth_of(line, found.actual, 125 * ONE).headline == Fraction(40, 100)
    assert made.desk.results.dashboard.grants_of(people, date(2026, 7, 1)) == {grant: 30 * ONE}
    assert found.ends - delayed(found, WHOLE, 30 * ONE, 181) == 30 * ONE

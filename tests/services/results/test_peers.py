"""Worked examples of other programs, answered here: alike where they are right, otherwise where they are not.

Each test names the example by its number in the design document (2.1 A1 to 2.5), and says what the other answers.
"""

from datetime import date
from fractions import Fraction

import pytest

from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import Direction, Measure, OverGrants, OverTime
from ppa_desk.services.results import cells
from ppa_desk.services.results.combining import ONE, How, Part, combined
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import of_life, score, to_date

UP, DOWN = Direction.INCREASE, Direction.DECREASE
P1, P2, P3 = date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30)
COUNT, RATIO = Measure.COUNT, Measure.RATIO
Q1, Q2 = (date(2026, 1, 1), P1), (date(2026, 4, 1), P2)


def whole(parts, over_time, over_grants=OverGrants.SUM, measure=COUNT):
    """Return the total of (grant, period, value) or (grant, period, numerator, denominator), in whole units."""
    made = [
        Part(grant, until, *([value] if len(more) == 0 else [None, value, *more]))
        for grant, until, value, *more in parts
    ]
    total = combined([_in_millionths(one) for one in made], How(measure, over_time, over_grants)).total
    return None if total is None else Fraction(total) / ONE


def _in_millionths(part):
    return Part(
        part.grant, part.until, *(n if n is None else n * ONE for n in (part.value, part.numerator, part.denominator))
    )


def by(day, parts):
    """Return the parts known on a day."""
    return [one for one in parts if one[1] <= day]


def test_a1_approved_updates_and_children_are_added_and_pending_ones_are_not(made):
    people = made.indicator()
    for number, status in ((50, "approved"), (30, "approved"), (99, "submitted")):
        made.value(people, number, *Q1, status=status)
    for number in (2, 3):
        made.value(people, number, *Q1, grant_record_id=made.grant(f"child {number}"))
    assert made.desk.results.rollup.figure(people, Window(P1)).total == 85 * ONE


@pytest.mark.parametrize(("first", "totals"), [(2, (2, 5, 5)), (3, (3, 5, 5))])
def test_a2_a_running_total_is_carried_into_periods_without_a_value(first, totals):
    told = [(1, P1, first), (1, P2, 5)]
    assert tuple(whole(by(day, told), OverTime.RUNNING) for day in (P1, P2, P3)) == totals


def test_a2_two_grants_each_keep_their_own_running_total():
    told = [(1, P1, 2), (2, P1, 2), (2, P2, 4)]
    assert [whole(by(day, told), OverTime.RUNNING) for day in (P1, P2)] == [4, 6]


def test_a2_a_successor_goes_on_where_the_officer_stopped_and_does_not_add_up():
    assert whole([(1, P1, 100), (1, P2, 120)], OverTime.RUNNING) == 120  # the other says 220


def test_a4_a_percentage_is_all_over_all_and_nothing_over_nothing_is_not_known():
    told = [(1, P1, 1, 4), (2, P1, 30, 100)]
    total = whole(told, OverTime.RATIO, OverGrants.RATIO, RATIO)
    assert quantity.told(total, "en", 2) == "29.81"
    assert whole([(1, P1, 0, 0)], OverTime.RATIO, OverGrants.RATIO, RATIO) is None  # the other says 0


def test_a5_running_targets_are_not_added_up():
    targets = [(Period(date(2026, 1, 1), day), number) for day, number in ((P1, 100), (P2, 200), (P3, 300))]
    assert score(300, of_life(targets, None, OverTime.RUNNING)).achieved == 1  # the other says 50 %
    assert score(98, 200).headline == Fraction(49, 100)


def test_a6_less_is_better_counts_from_the_baseline():
    assert score(60, 40, 80, DOWN).headline == Fraction(1, 2)  # the others say 150 %, 3950 % and 0 %


def test_a8_a_computed_zero_is_zero_and_a_blank_is_blank():
    assert whole([(1, P1, 0)], OverTime.SUM) == 0  # the other stores a blank and gives the blank out as 0
    assert whole([(1, P1, None)], OverTime.SUM) is None


@pytest.mark.parametrize(("parts", "left"), [({"male": 20, "female": 30}, 0), ({"male": 20}, 30)])
def test_a9_what_no_part_holds_is_said(parts, left):
    told = [({"sex": sex}, number) for sex, number in parts.items()]
    assert cells.unknown(50, told, "sex") == left


def test_a11_shares_of_a_total():
    assert quantity.shares([2, 3]) == [40, 60]


def test_t1_less_is_better_without_a_baseline_is_measured_by_the_distance():
    assert score(25, 20, None, DOWN).headline == Fraction(75, 100)  # the other says 80 %
    assert score(10, 20, None, DOWN).headline == Fraction(150, 100)  # the other says 200 %


@pytest.mark.parametrize(
    ("over_time", "targets", "values", "reached", "life"),
    [
        (OverTime.SUM, (100, 100, 100, 100), (60, 50, 80), (200, 190), (400, Fraction(475, 1000))),
        (OverTime.RUNNING, (100, 200, 300, 400), (60, 110, 190), (200, 190), (400, Fraction(475, 1000))),
        (OverTime.LAST, (50, 60, 70, 80), (40, 48, 63), (60, 63), (80, Fraction(7875, 10000))),
    ],
)
def test_t_the_common_fixture_agrees(over_time, targets, values, reached, life):
    ends = (P1, P2, P3, date(2026, 12, 31))
    periods = [(Period(date(2026, 1, 1), day), number) for day, number in zip(ends, targets, strict=True)]
    days = (date(2026, 1, 31), P1, P2)
    total = whole([(1, day, number) for day, number in zip(days, values, strict=True)], over_time)
    assert (to_date(periods, over_time, P2), total) == reached
    target = of_life(periods, None, over_time)
    assert (target, score(total, target).achieved) == life


@pytest.mark.parametrize(("over_grants", "total"), [(OverGrants.SUM, 60), (OverGrants.MAX, 30), (OverGrants.MEAN, 20)])
def test_un_places_are_added_or_the_highest_or_the_mean(over_grants, total):
    assert whole([(1, P1, 10), (2, P1, 20), (3, P1, 30)], OverTime.SUM, over_grants) == total


@pytest.mark.parametrize(
    ("over_time", "total"),
    [(OverTime.SUM, 90), (OverTime.MAX, 60), (OverTime.AVERAGE, 45), (OverTime.LAST, 30)],
)
def test_un_periods_are_added_or_the_highest_the_mean_or_the_latest(over_time, total):
    assert whole([(1, P1, 60), (1, P2, 30)], over_time) == total


def test_un_ratios_are_put_together_and_nothing_over_nothing_is_left_out():
    told = [(1, P1, 3, 4), (2, P1, 1, 6), (3, P1, 0, 0)]
    assert whole(told, OverTime.RATIO, OverGrants.RATIO, RATIO) == 40


def test_un_progress_starts_at_the_baseline():
    assert score(60, 100, 20, UP, OverTime.LAST).headline == Fraction(1, 2)


def test_dh_a_year_is_shared_by_days_not_by_months():
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    february = to_date([(year, 600)], OverTime.SUM, date(2026, 2, 28), prorated=True)
    assert february == Fraction(600 * 59, 365)  # the other says 100


def test_dr_targets_of_grants_need_not_add_up_to_the_frameworks(made):
    people, grant = made.indicator(), made.grant("a")
    made.target(people, 100, *Q1)
    made.add("indicator_target", indicator_id=people, grant_record_id=grant, since=Q1[0], until=Q1[1], value=40 * ONE)
    (all_,) = made.desk.results.table.lines(made.framework, P1)
    (own,) = made.desk.results.table.lines(made.framework, P1, grant=grant)
    assert (all_.to_date.target, own.to_date.target) == (100 * ONE, 40 * ONE)


def test_la_dependent_values_add_up_and_independent_ones_stand_alone():
    assert whole([(1, P1, 300), (1, P2, 50)], OverTime.SUM) == 350
    assert quantity.percent(score(450, 700).achieved, "en", 1) == "64.3%"
    assert score(35, 80, None, UP, OverTime.LAST).headline == Fraction(4375, 10000)


@pytest.mark.parametrize(("actual", "percent"), [(50, 100), (100, 0), (0, 200)])
def test_infor_less_is_better_without_a_baseline(actual, percent):
    assert score(actual, 50, None, DOWN).headline == Fraction(percent, 100)

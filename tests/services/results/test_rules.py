"""The rules of results, each with the numbers of its worked example."""

from datetime import date
from fractions import Fraction

import pytest

from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import Direction, Headline, Measure, OverGrants, OverTime
from ppa_desk.services.results import cells, periods, rules
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rules import Bands, Status, illegal, score, status, to_date

UP, DOWN = Direction.INCREASE, Direction.DECREASE
HALF = Period(date(2026, 1, 1), date(2026, 6, 30))


@pytest.mark.parametrize(
    ("baseline", "target", "actual", "direction", "percent"),
    [
        (80, 40, 60, DOWN, 50),
        (80, 40, 40, DOWN, 100),
        (80, 40, 90, DOWN, -25),
        (0, 100, 110, UP, 110),
        (50, 0, 10, DOWN, 80),
        (None, 20, 25, DOWN, 75),
    ],
)
def test_the_headline_knows_baseline_and_direction(baseline, target, actual, direction, percent):
    assert score(actual, target, baseline, direction).headline == Fraction(percent, 100)


def test_a_target_equal_to_the_baseline_is_maintained_or_not_and_has_no_percentage():
    held, missed = score(30, 30, 30), score(29, 30, 30)
    assert (held.met, held.headline) == (True, None)
    assert (missed.met, missed.headline) == (False, None)
    assert score(29, 30, 30, DOWN).met is True


def test_a_target_of_zero_has_no_percentage():
    assert score(5, 0).headline is None
    assert score(5, 0).met is True


def test_counts_that_grow_show_achieved_and_levels_show_progress():
    count, level = (score(60, 100, 20, UP, over_time) for over_time in (OverTime.SUM, OverTime.LAST))
    assert (count.achieved, count.progress) == (level.achieved, level.progress) == (Fraction(3, 5), Fraction(1, 2))
    assert count.headline == Fraction(3, 5)
    assert level.headline == Fraction(1, 2)


def test_which_percentage_comes_first_can_be_chosen():
    assert score(60, 100, 20, UP, OverTime.SUM, Headline.PROGRESS).headline == Fraction(1, 2)
    assert score(60, 40, 80, DOWN, OverTime.LAST, Headline.ACHIEVED).headline == Fraction(3, 2)


def test_what_is_missing_is_never_zero():
    assert score(None, 100) == score(5, None) == rules.NOTHING
    assert score(0, 100).headline == 0


@pytest.mark.parametrize(
    ("day", "share"), [(date(2026, 3, 31), Fraction(90, 181)), (date(2024, 3, 31), Fraction(91, 182))]
)
def test_the_running_period_counts_by_its_days_only_when_asked(day, share):
    half = Period(day.replace(month=1, day=1), day.replace(month=6, day=30))
    assert to_date([(half, 100)], OverTime.SUM, day, prorated=True) == 100 * share
    assert to_date([(half, 100)], OverTime.SUM, day) is None


def test_targets_to_date_add_up_or_the_latest_ended_one_counts():
    quarters = periods.calendar(Period(date(2026, 1, 1), date(2026, 12, 31)), "quarterly")
    as_of = date(2026, 8, 15)
    added = list(zip(quarters, (100, 100, 100, 100), strict=True))
    running = list(zip(quarters, (100, 200, 300, 400), strict=True))
    assert to_date(added, OverTime.SUM, as_of) == 200
    assert to_date(running, OverTime.RUNNING, as_of) == 200
    assert rules.of_life(added, None, OverTime.SUM) == 400
    assert rules.of_life(running, None, OverTime.RUNNING) == 400
    assert rules.of_life(running, 450, OverTime.RUNNING) == 450


@pytest.mark.parametrize(
    ("percent", "found"),
    [(111, Status.EXCEEDED), (110, Status.ON_TRACK), (90, Status.ON_TRACK), (89, Status.AT_RISK),
     (75, Status.AT_RISK), (74, Status.OFF_TRACK), (-25, Status.OFF_TRACK)],
)  # fmt: skip
def test_bands_have_no_gap(percent, found):
    told = score(percent, 100)
    assert status(told, Bands(), due=True, has_target=True, has_value=True) is found


def test_not_due_no_data_and_no_target_are_three_things():
    nothing = rules.NOTHING
    assert status(nothing, Bands(), due=False, has_target=True, has_value=False) is Status.NOT_DUE
    assert status(nothing, Bands(), due=True, has_target=True, has_value=False) is Status.NO_DATA
    assert status(nothing, Bands(), due=True, has_target=False, has_value=True) is Status.NO_TARGET


def test_a_result_far_above_its_target_must_be_explained_too():
    assert rules.deviates(score(111, 100), Bands())
    assert rules.deviates(score(89, 100), Bands())
    assert not rules.deviates(score(110, 100), Bands())


def test_illegal_axes_are_named():
    assert illegal(Measure.RATIO, OverTime.SUM, OverGrants.RATIO) == "over_time"
    assert illegal(Measure.RATIO, OverTime.RATIO, OverGrants.SUM) == "over_grants"
    assert illegal(Measure.COUNT, OverTime.SUM, OverGrants.SUM) == ""


def test_years_begin_where_the_funder_says():
    october = periods.calendar(Period(date(2026, 10, 1), date(2027, 9, 30)), "semiannual", 10)
    assert [one.since for one in october] == [date(2026, 10, 1), date(2027, 4, 1)]
    assert periods.fiscal_year(date(2027, 2, 1), 10) == Period(date(2026, 10, 1), date(2027, 9, 30))


def test_halves_are_rounded_away_from_zero_only_when_told():
    assert [str(quantity.rounded(Fraction(n, 2))) for n in (5, -5, 1, 3)] == ["3", "-3", "1", "2"]
    assert quantity.told(Fraction(1234567, 100), "fr", 1) == "12\u202f345,7"


def test_shares_add_up_to_a_hundred():
    assert quantity.shares([1, 1, 1]) == [34, 33, 33]
    assert sum(quantity.shares([7, 11, 13, 17])) == 100


def test_crossed_cells_give_marginals_and_what_is_unknown_is_said():
    told = [({"sex": sex, "age": age}, n) for sex, age, n in
            (("m", "<18", 3), ("m", "18+", 4), ("f", "<18", 5), ("f", "18+", 6))]  # fmt: skip
    assert cells.marginals(told, "sex") == {"m": 7, "f": 11}
    assert cells.marginals(told, "age") == {"<18": 8, "18+": 10}
    assert cells.unknown(20, told, "sex") == 2

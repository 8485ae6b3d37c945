"""Targets: by any calendar, spread from the one of the whole time, changed only with a reason that is kept."""

from datetime import date

import pytest

from ppa_desk.services.results.periods import NotPeriod, Period
from ppa_desk.services.results.targets import ALL, CannotSetTarget, Scope

M = 1_000_000
FIRST = Period(date(2026, 1, 1), date(2026, 6, 30))


@pytest.fixture
def targets(desk):
    return desk.results.targets


def numbers(targets, indicator, scope=ALL) -> list[int | None]:
    return [None if one.number is None else int(one.number) // M for one in targets.grid(indicator, scope).aims]


def put(targets, indicator, period, number, scope=ALL, **more) -> int:
    return targets.put(indicator, period, {"value": number * M}, scope, **more)


def test_periods_are_those_of_the_frequency_within_the_framework(made, targets):
    half, quarterly = made.indicator("1.a"), made.indicator("1.b", frequency="quarterly")
    assert targets.periods(half)[0] == FIRST and len(targets.periods(half)) == 4
    assert len(targets.periods(quarterly)) == 8
    assert targets.periods(made.indicator("1.c", frequency="end")) == (Period(date(2026, 1, 1), date(2027, 12, 31)),)


def test_without_the_dates_of_the_framework_there_are_no_periods_and_it_says_so(made, desk, targets):
    kept = desk.records.get("framework", made.framework)
    desk.records.save("framework", kept.id, kept.version, {"until": None})
    one = made.indicator()
    put(targets, one, None, 10)
    with pytest.raises(CannotSetTarget, match="no_periods"):
        targets.spread(one)


def test_what_adds_up_is_shared_out_to_the_last_one(made, targets):
    one = made.indicator()
    put(targets, one, None, 10)
    assert targets.spread(one) == 4
    assert numbers(targets, one) == [3, 3, 2, 2]
    assert targets.grid(one).gaps == ()


def test_periods_that_have_a_target_keep_it_and_the_rest_shares_what_is_left(made, targets):
    one = made.indicator()
    put(targets, one, None, 10)
    put(targets, one, FIRST, 7)
    targets.spread(one)
    assert numbers(targets, one) == [7, 1, 1, 1]
    with pytest.raises(CannotSetTarget, match="nothing_left"):
        targets.spread(one)


def test_a_running_total_rises_in_equal_steps(made, targets):
    one = made.indicator(over_time="running")
    put(targets, one, None, 400)
    targets.spread(one)
    assert numbers(targets, one) == [100, 200, 300, 400]


def test_a_level_goes_from_its_baseline_to_the_target_also_downwards(made, targets):
    one = made.indicator(over_time="last", direction="decrease")
    made.add("baseline", indicator_id=one, value=80 * M)
    put(targets, one, None, 40)
    targets.spread(one)
    assert numbers(targets, one) == [70, 60, 50, 40]


def test_a_level_without_a_baseline_has_the_target_throughout(made, targets):
    one = made.indicator(over_time="last")
    made.add("baseline", indicator_id=one, state="not_collected", value=None)
    put(targets, one, None, 40)
    targets.spread(one)
    assert numbers(targets, one) == [40, 40, 40, 40]


def test_without_a_target_for_the_whole_time_there_is_nothing_to_spread(made, targets):
    with pytest.raises(CannotSetTarget, match="no_life"):
        targets.spread(made.indicator())


def test_periods_that_do_not_come_to_the_whole_are_told_once_all_have_one(made, targets):
    one = made.indicator()
    put(targets, one, None, 100)
    for at, period in enumerate(targets.periods(one)):
        assert targets.grid(one).gaps == ()
        put(targets, one, period, 20 + at)
    (gap,) = targets.grid(one).gaps
    assert (gap.of, gap.together, gap.whole) == ("periods", 86 * M, 100 * M)


def test_grants_and_cells_that_do_not_come_to_the_whole_are_told(made, targets):
    one = made.indicator(dimensions="sex")
    put(targets, one, None, 100)
    put(targets, one, None, 40, Scope(grant=made.grant("a")))
    put(targets, one, None, 50, Scope(grant=made.grant("b")))
    put(targets, one, None, 60, Scope(cell="sex=female"))
    gaps = [(gap.of, gap.together // M, gap.dimension) for gap in targets.grid(one).gaps]
    assert gaps == [("grants", 90, ""), ("dimension", 60, "sex")]
    put(targets, one, None, 40, Scope(cell="sex=male"))
    assert [gap.of for gap in targets.grid(one).gaps] == ["grants"]


def test_a_change_takes_a_reason_and_keeps_what_was_there(made, desk, targets):
    one = made.indicator()
    put(targets, one, FIRST, 100)
    with pytest.raises(CannotSetTarget, match="reason"):
        put(targets, one, FIRST, 80)
    assert numbers(targets, one)[0] == 100
    put(targets, one, FIRST, 80, reason="budget", why=" Less money ", on=date(2026, 3, 1))
    put(targets, one, FIRST, 90, reason="funder")
    aim = targets.grid(one).aims[0]
    assert (aim.original, aim.number) == (100 * M, 90 * M)
    first, second = aim.revisions
    assert (first.before, first.after, first.on, first.reason, first.why) == (
        100 * M, 80 * M, date(2026, 3, 1), "budget", "Less money",
    )  # fmt: skip
    assert first.by == desk.store.who and second.before == 80 * M
    assert [one.reason for one in targets.revisions(one)] == ["funder", "budget"]


def test_setting_the_same_again_is_no_change(made, targets):
    one = made.indicator()
    assert put(targets, one, FIRST, 100) == put(targets, one, FIRST, 100)
    assert targets.revisions(one) == ()


def test_taking_a_target_away_is_a_change_too_and_nothing_is_not_zero(made, targets):
    one = made.indicator()
    put(targets, one, FIRST, 100)
    targets.put(one, FIRST, {"value": None}, reason="context")
    aim = targets.grid(one).aims[0]
    assert aim.number is None and aim.original == 100 * M
    put(targets, one, FIRST, 0)
    assert targets.grid(one).aims[0].number == 0


def test_words_are_targets_too(made, targets):
    one = made.indicator(measure="qualitative", over_time="last", over_grants="latest")
    targets.put(one, FIRST, {"text_en": "A law is passed"})
    with pytest.raises(CannotSetTarget, match="reason"):
        targets.put(one, FIRST, {"text_en": "A draft is tabled"})
    targets.put(one, FIRST, {"text_en": "A draft is tabled"}, reason="context")
    assert targets.grid(one).aims[0].text_en == "A draft is tabled"


def test_a_ratio_can_be_told_by_numerator_and_denominator(made, targets):
    one = made.indicator(measure="ratio", over_time="ratio", over_grants="ratio")
    targets.put(one, FIRST, {"numerator": 3 * M, "denominator": 4 * M})
    assert targets.grid(one).aims[0].number == 75 * M


def test_a_period_of_ones_own_stands_among_the_others(made, targets):
    one = made.indicator()
    targets.open_period(one, date(2026, 2, 1), date(2026, 2, 28))
    assert [aim.period.since for aim in targets.grid(one).aims][:2] == [date(2026, 1, 1), date(2026, 2, 1)]
    with pytest.raises(CannotSetTarget, match="taken"):
        targets.open_period(one, FIRST.since, FIRST.until)
    for since, until in ((date(2026, 3, 1), date(2026, 2, 1)), ("soon", date(2026, 2, 1)), (None, None)):
        with pytest.raises(NotPeriod):
            targets.open_period(one, since, until)


def test_targets_of_a_grant_are_its_own(made, targets):
    one, grant = made.indicator(), made.grant("a")
    put(targets, one, FIRST, 100)
    put(targets, one, FIRST, 40, Scope(grant=grant))
    assert numbers(targets, one)[0] == 100
    assert numbers(targets, one, Scope(grant=grant))[0] == 40
    assert targets.holders(one) == (grant,)

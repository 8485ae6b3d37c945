"""The rules of grants' money alone: every release enumerated, schedules and sources exact in every currency."""

from datetime import date
from fractions import Fraction
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.codes import code_list
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.money import smallest
from ppa_desk.services.grants.release import STEPS, Action, Refusal, Step, actions, judged, same
from ppa_desk.services.grants.schedule import NoSchedule, instalments
from ppa_desk.services.grants.sourcing import doubts, sourced

CURRENCIES = sorted(code_list("currency"))
ROLES = sorted(code_list("desk_role"))


@pytest.mark.parametrize("status", TrancheStatus)
@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("person", ["Aline", "Bruno"])
@pytest.mark.parametrize("role", ROLES)
def test_every_step_of_a_release_is_allowed_or_refused_for_one_reason(status, action, person, role):
    told = judged(status, action, [role], person, "Aline")
    step = STEPS.get((status, action))
    if step is None:
        assert told is Refusal.STATUS
    elif role not in step.roles:
        assert told is Refusal.ROLE
    elif action is Action.RELEASE and person == "Aline":
        assert told is Refusal.SAME
    else:
        assert isinstance(told, Step) and told.to is step.to
    assert (action in actions(status)) is (step is not None)


def test_the_secretariat_asks_finance_releases_and_nobody_does_both():
    assert STEPS[TrancheStatus.PLANNED, Action.ASK].roles == {"secretariat"}
    assert STEPS[TrancheStatus.ASKED, Action.RELEASE].roles == {"finance"}
    assert judged(TrancheStatus.ASKED, Action.RELEASE, ROLES, "aline  Mwamba", "Aline Mwamba") is Refusal.SAME
    assert same("Élise", "elise") and not same("Élise", "Éloïse")


def test_money_leaves_only_what_two_have_released():
    ways = [status for (status, action), step in STEPS.items() if step.to is TrancheStatus.PAID]
    assert ways == [TrancheStatus.RELEASED]
    assert [status for (status, _), step in STEPS.items() if step.to is TrancheStatus.RELEASED] == [TrancheStatus.ASKED]
    assert not actions(TrancheStatus.PAID)


@given(st.sampled_from(CURRENCIES), st.integers(1, 10**9), st.integers(1, 60), st.integers(0, 24))
def test_instalments_come_to_the_whole_in_every_currency(currency, units, count, months):
    amount = units * smallest(currency)
    if units < count:
        with pytest.raises(NoSchedule):
            instalments(amount, count, currency, date(2026, 1, 31), months)
        return
    parts = instalments(amount, count, currency, date(2026, 1, 31), months)
    assert sum(one.amount for one in parts) == amount and len(parts) == count
    assert all(one.amount > 0 and one.amount % smallest(currency) == 0 for one in parts)
    assert max(one.amount for one in parts) - min(one.amount for one in parts) <= smallest(currency)
    assert all(before.due_on <= after.due_on for before, after in pairwise(parts))


def test_instalments_fall_on_the_same_day_or_the_last_of_a_shorter_month():
    days = [one.due_on for one in instalments(3_000, 3, "USD", date(2026, 1, 31), 1)]
    assert days == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]


@pytest.mark.parametrize(("count", "months", "code"), [(0, 1, "count"), (61, 1, "count"), (2, -1, "months")])
def test_a_schedule_that_makes_no_sense_is_refused(count, months, code):
    with pytest.raises(NoSchedule) as refused:
        instalments(1_000_000, count, "USD", None, months)
    assert refused.value.code == f"schedule.{code}"


@given(st.sampled_from(CURRENCIES), st.integers(1, 10**10), st.lists(st.integers(1, 50), min_size=1, max_size=8))
def test_shares_that_are_one_whole_come_to_it_exactly(currency, units, weights):
    whole = units * smallest(currency)
    rows = [{"amount": None, "share": f"{one}/{sum(weights)}"} for one in weights]
    told = sourced(rows, whole, currency)
    assert told.left == 0 and sum(told.amounts) == whole
    for one, weight in zip(told.amounts, weights, strict=True):
        assert abs(one - Fraction(weight * whole, sum(weights))) < smallest(currency)


@given(st.sampled_from(CURRENCIES), st.integers(1, 10**8), st.integers(0, 10**8))
def test_an_amount_and_what_is_left_come_to_the_whole(currency, units, first):
    unit = smallest(currency)
    told = sourced([{"amount": first * unit, "share": ""}, {"amount": None, "share": ""}], units * unit, currency)
    assert told.amounts == (first * unit, None) and told.left == (units - first) * unit


FUND = {"themes": "P1 P3.2", "countries": "CD", "since": date(2026, 1, 1), "until": date(2026, 12, 31)}
GRANT = {"themes": "P1.2 G", "countries": "CD", "starts_on": date(2026, 2, 1), "ends_on": date(2026, 11, 30)}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({}, []), ({"themes": "P3.1"}, ["theme"]), ({"themes": ""}, ["theme_unknown"]), ({"themes": "P3.2"}, []),
        ({"countries": "CD RW"}, ["country"]), ({"countries": ""}, ["country_unknown"]),
        ({"ends_on": date(2027, 1, 1)}, ["period"]), ({"starts_on": None, "ends_on": None}, []),
        ({"themes": "P2", "countries": "RW"}, ["theme", "country"]),
    ],
)  # fmt: skip
def test_a_restricted_fund_says_what_speaks_against_it(change, why):
    assert [one.why for one in doubts(FUND, GRANT | change)] == why


def test_a_fund_without_restrictions_pays_for_anything():
    free = {"themes": "", "countries": "", "since": None, "until": None}
    for themes, countries in product(("", "P1"), ("", "RW")):
        assert doubts(free, GRANT | {"themes": themes, "countries": countries}) == []

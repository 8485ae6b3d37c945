"""Scenarios: worked out against the funds, compared, and one made the decision list in one go."""

from datetime import date
from decimal import Decimal

import pytest

from ppa_desk.services.grants.scenarios import NothingFunded
from tests.services.grants.decided import ready

DAY = date(2026, 3, 1)


def scored(desk, grant, person, score):
    with desk.store.unit("test") as unit:
        told = {"grant_record_id": grant, "person_id": person, "status": "submitted", "score": score}
        unit.add("review", told)


@pytest.fixture
def table(desk):
    """Three scored proposals of 26,000, 20,000 and EUR 10,000, a fund of 40,000, and one for women in mining."""
    first, people = ready(desk, themes="P1")
    call = desk.grants.register.get(first)["grant_call_id"]
    second = desk.grants.register.make(
        {"title_en": "Second"}, "appraisal", grant_call_id=call, requested=20_000_000, themes="P3.1"
    )
    third = desk.grants.register.make(
        {"title_en": "Third"}, "appraisal", grant_call_id=call, requested=10_000_000, currency="EUR", themes="P1"
    )
    with desk.store.unit("test") as unit:
        unit.change("grant_record", first, {"grant_stage_id": desk.grants.pipeline.stage("recommended").id})
    for grant, score in ((first, "90.00"), (second, "80.00"), (third, "70.00")):
        scored(desk, grant, people["Boris"], score)
    desk.records.add("fund", {"key": "a", "name_en": "General", "amount": 40_000_000})
    desk.records.add("fund", {"key": "b", "name_en": "Women", "amount": 5_000_000, "themes": "P3"})
    desk.records.add(
        "exchange_rate", {"currency": "EUR", "into": "USD", "rate": "1.10", "rate_on": DAY, "source": "bank"}
    )
    return desk, call, first, second, third


def test_money_is_drawn_from_the_funds_that_may_be_used(table):
    desk, call, first, second, third = table
    found = desk.grants.scenarios.outlook(call)
    assert [(one.proposal.id, one.state) for one in found.cut.lines] == [
        (first, "funded"), (second, "short"), (third, "funded")
    ]  # fmt: skip
    assert found.cut.lines[1].lacks == 1_000_000
    assert found.amount(first) == 26_000_000 and found.amount(second) is None
    assert sorted(found.cut.left.values()) == [3_000_000, 5_000_000]


def test_a_scenario_changes_amounts_pins_and_leaves_out(table):
    desk, call, first, second, third = table
    one = desk.grants.scenarios.make(call, "Smaller second")
    desk.grants.scenarios.set_line(one, second, amount=19_000_000)
    two = desk.grants.scenarios.make(call, "Women first", like=one)
    desk.grants.scenarios.set_line(two, second, pinned=True)
    desk.grants.scenarios.set_line(two, first, left_out=True)
    funded = [desk.grants.scenarios.outlook(call, number).cut.funded for number in (None, one, two)]
    assert funded == [{first, third}, {first, second}, {second, third}]
    assert [row["name"] for row in desk.grants.scenarios.of(call)] == ["Smaller second", "Women first"]
    desk.grants.scenarios.set_line(two, first, pinned=True)
    assert first in desk.grants.scenarios.outlook(call, two).cut.funded


def test_rates_are_assumed_per_scenario_and_stressed(table):
    desk, call, _first, _second, third = table
    one = desk.grants.scenarios.make(call, "Dear euro")
    desk.grants.scenarios.set_rate(one, "EUR/USD", "1,50")
    assert third not in desk.grants.scenarios.outlook(call, one).cut.funded
    assert desk.grants.scenarios.outlook(call, None, Decimal(-30)).drops == {third}
    assert desk.grants.scenarios.outlook(call, None, Decimal(10)).drops == frozenset()


def test_choosing_writes_amounts_sources_and_votes_in_one_unit(table):
    desk, call, first, second, third = table
    one = desk.grants.scenarios.make(call, "Final")
    desk.grants.scenarios.set_line(one, second, left_out=True)
    assert desk.grants.scenarios.choose(one) == (2, 1)
    assert desk.grants.register.get(third)["recommended"] == 10_000_000
    (source,) = desk.records.where("funding", grant_record_id=first)
    assert source.values["amount"] == 26_000_000
    told = [(one.grant["id"], one.values["purpose"], one.values["amount"]) for one in desk.grants.motions.of_call(call)]
    assert set(told) == {
        (first, "approve", 26_000_000), (third, "approve", 10_000_000), (second, "decline", None)
    }  # fmt: skip
    assert [row["chosen"] for row in desk.grants.scenarios.of(call)] == [True]
    desk.history.undo()
    assert desk.grants.motions.of_call(call) == [] and desk.records.where("funding") == []


def test_the_budget_of_the_call_stands_for_funds_where_there_are_none(desk):
    grant, people = ready(desk)
    call = desk.grants.register.get(grant)["grant_call_id"]
    with desk.store.unit("test") as unit:
        unit.change("grant_record", grant, {"grant_stage_id": desk.grants.pipeline.stage("recommended").id})
    scored(desk, grant, people["Boris"], "90.00")
    assert desk.grants.scenarios.outlook(call).cut.lines[0].lacks == 26_000_000
    kept = desk.records.get("grant_call", call)
    desk.records.save("grant_call", call, kept.version, {"budget": 30_000_000})
    assert desk.grants.scenarios.outlook(call).cut.left == {None: 4_000_000}
    nothing = desk.grants.scenarios.make(call, "Nothing")
    desk.grants.scenarios.set_line(nothing, grant, left_out=True)
    with pytest.raises(NothingFunded):
        desk.grants.scenarios.choose(nothing)

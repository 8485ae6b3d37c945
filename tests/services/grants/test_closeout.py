"""Closing a grant is refused with every reason there is, and allowed when there is none."""

from datetime import date

import pytest

from ppa_desk.sentences import NOTES
from ppa_desk.services.grants.closeout import CannotSettle
from ppa_desk.services.grants.guards import unmet
from tests.services.grants.kept import running


@pytest.fixture
def grant(desk):
    return running(desk)


def unmet_gates(desk, grant, today=date(2027, 5, 1)):
    return [one.code for one in desk.grants.closeout.gates(grant, today) if one.holds and not one.met]


def finish(desk, grant, spent=(55_000_000, 40_000_000)):
    """Accept every report, pay both tranches, tell the spending."""
    with desk.store.unit("test") as unit:
        for one in desk.grants.obligations.of(grant):
            unit.change("obligation", one["id"], {"status": "accepted"})
        for one in desk.records.where("tranche", grant_record_id=grant):
            unit.change("tranche", one.id, {"status": "paid"})
            unit.add("payment", {"grant_record_id": grant, "tranche_id": one.id, "amount": one.values["amount"]})
        for one, amount in zip(desk.records.where("budget_line", grant_record_id=grant), spent, strict=True):
            unit.add("spending", {"budget_line_id": one.id, "amount": amount})


def test_a_running_grant_says_everything_that_is_still_open(desk, grant):
    assert unmet_gates(desk, grant) == ["reports", "final", "tranches", "balance", "unspent"]
    assert "ended" in unmet_gates(desk, grant, date(2026, 12, 31))
    values = {one.code: one.values for one in desk.grants.closeout.gates(grant)}
    assert values["reports"]["count"] == 4 and values["tranches"]["count"] == 2


def test_what_was_not_spent_is_decided_and_then_the_grant_may_close(desk, grant):
    finish(desk, grant)
    assert unmet_gates(desk, grant) == ["balance", "unspent"]
    with pytest.raises(CannotSettle) as refused:
        desk.grants.closeout.settle(grant, "")
    assert refused.value.code == "closeout.undecided"
    desk.grants.closeout.settle(grant, "returned", " Buy pumps earlier. ")
    assert unmet_gates(desk, grant) == []
    kept = desk.grants.register.get(grant)
    assert (kept["unspent"], kept["unspent_to"], kept["lessons"]) == (5_000_000, "returned", "Buy pumps earlier.")


def test_more_spent_than_paid_is_not_settled_away(desk, grant):
    finish(desk, grant, (70_000_000, 40_000_000))
    with pytest.raises(CannotSettle) as refused:
        desk.grants.closeout.settle(grant, "returned")
    assert refused.value.code == "closeout.overspent"
    assert "balance" in unmet_gates(desk, grant)


def test_a_reversed_payment_was_not_paid(desk, grant):
    finish(desk, grant)
    with desk.store.unit("test") as unit:
        unit.add("payment", {"grant_record_id": grant, "amount": -50_000_000, "reverses_id": 1})
    assert desk.grants.closeout.balance(grant).paid == 50_000_000


def test_a_grant_others_wait_for_and_an_open_amendment_hold_it_back(desk, grant):
    finish(desk, grant)
    desk.grants.closeout.settle(grant, "returned")
    other = desk.grants.register.make({"title_en": "Next"})
    desk.records.add("dependency", {"grant_record_id": other, "waits_for_id": grant})
    with desk.store.unit("test") as unit:
        unit.add("amendment", {"grant_record_id": grant})
    assert unmet_gates(desk, grant) == ["amendments", "dependencies"]
    desk.records.add("reservation", {"grant_record_id": grant, "text_en": "Is it safe?"})
    told = {one.code: one.met for one in desk.grants.closeout.gates(grant) if not one.holds}
    assert told == {"reservations": False, "lessons": False}


def test_the_pipeline_asks_the_same(desk, grant):
    row = desk.grants.register.get(grant)
    assert [one.need for one in unmet(desk.grants, row, ["closeout"])] == ["closeout"]


def test_every_gate_has_its_sentence_met_or_not(desk, grant):
    for one in desk.grants.closeout.gates(grant):
        assert NOTES[f"closeout.{one.code}"] and NOTES[f"closeout.{one.code}_met"]

"""Amendments: a difference previewed over everything it moves, approved by threshold, applied whole or not at all."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.sentences import ERRORS, sentence
from ppa_desk.services.grants.amendments import CannotAmend
from ppa_desk.services.grants.differences import Difference, dumps, exceeded, loads, months_longer, rules, share_moved
from ppa_desk.services.months import months_after
from tests.services.grants.kept import running


@pytest.fixture
def grant(desk):
    desk.records.add("colleague", {"name": "Ana", "roles": "secretariat"})
    desk.records.add("colleague", {"name": "Ben", "roles": "finance"})
    desk.records.add("colleague", {"name": "Cy", "roles": "committee"})
    desk.grants.colleagues.act_as("Ana")
    return running(desk)


def lines(desk, grant):
    return {one.values["name_en"]: one.id for one in desk.records.where("budget_line", grant_record_id=grant)}


def shift(desk, grant, amount):
    own = lines(desk, grant)
    return desk.grants.amendments.budget_shift(
        grant, {own["Equipment"]: 60_000_000 - amount, own["Training"]: 40_000_000 + amount}
    )


def refused(act, *given_):
    with pytest.raises(CannotAmend) as error:
        act(*given_)
    assert error.value.code in ERRORS and sentence(error.value)
    return error.value.why


def vote(desk, grant, carried=True, purpose="amend"):
    with desk.store.unit("test") as unit:
        return unit.add("motion", {"grant_record_id": grant, "purpose": purpose, "carried": carried})


# --- thresholds


def amount(before, after, record=1):
    return Difference("budget_line", record, "amount", before, after)


@given(
    st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 10**9)), min_size=1, max_size=8), st.integers(1, 10**10)
)
def test_a_vote_is_asked_for_exactly_above_the_share_that_moves(moves, signed):
    found = [amount(before, after, at) for at, (before, after) in enumerate(moves, 1)]
    up = sum(max(after - before, 0) for before, after in moves)
    down = sum(max(before - after, 0) for before, after in moves)
    assert share_moved(found, signed) == Fraction(max(up, down), signed)
    asked = {one.rule.of for one in exceeded(found, signed, rules())}
    assert ("budget" in asked) == (max(up, down) * 5 > signed)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 30))
def test_a_vote_is_asked_for_beyond_six_months(end, months):
    moved = Difference("grant_record", 1, "ends_on", end.isoformat(), months_after(end, months).isoformat())
    assert months_longer([moved]) == months
    assert bool(exceeded([moved], None, rules())) == (months > 6)


def test_any_change_of_results_asks_for_a_vote_but_a_day_that_follows_a_later_end_does_not():
    planned = Difference("grant_target", 1, "planned", 20, 15)
    assert [one.rule.of for one in exceeded([planned], 1000, rules())] == ["results"]
    later = [
        Difference("grant_record", 1, "ends_on", "2026-12-31", "2027-02-28"),
        Difference("grant_target", 1, "due_on", "2026-12-31", "2027-02-28"),
    ]
    assert exceeded(later, 1000, rules()) == []
    assert loads(dumps(later)) == tuple(later)


# --- drafts


def test_a_budget_shift_keeps_its_sum(desk, grant):
    own = lines(desk, grant)
    assert refused(desk.grants.amendments.budget_shift, grant, {own["Equipment"]: 1_000}) == "not_balanced"
    assert refused(desk.grants.amendments.budget_shift, grant, {own["Equipment"]: -1}) == "negative"
    assert [(one.before, one.after) for one in shift(desk, grant, 5_000_000)] == [
        (60_000_000, 55_000_000), (40_000_000, 45_000_000)
    ]  # fmt: skip


def test_nothing_and_no_reason_are_no_amendment(desk, grant):
    assert refused(desk.grants.amendments.draft, grant, "budget", [], "why") == "nothing"
    assert refused(desk.grants.amendments.draft, grant, "budget", shift(desk, grant, 1000), " ") == "no_reason"


def test_only_what_a_correction_may_put_right_is_put_right(desk, grant):
    amendments = desk.grants.amendments
    [one] = amendments.correction(grant, "grant_record", grant, {"title_en": "Safe pits"})
    assert (one.before, one.after) == ("Safer pits", "Safe pits")
    assert refused(amendments.correction, grant, "grant_record", grant, {"signed": 1}) == "not_correctable"
    other = lines(desk, running(desk, "other"))["Equipment"]
    assert refused(amendments.correction, grant, "budget_line", other, {"name_en": "x"}) == "not_correctable"


# --- approval


def test_below_the_threshold_another_colleague_with_the_role_approves(desk, grant):
    number = desk.grants.amendments.draft(grant, "budget", shift(desk, grant, 20_000_000), "Prices rose.")
    assert refused(desk.grants.amendments.approve, number) == "own_draft"
    desk.grants.colleagues.act_as("Cy")
    assert refused(desk.grants.amendments.approve, number) == "role"
    desk.grants.colleagues.act_as("Ben")
    desk.grants.amendments.approve(number)
    kept = desk.grants.amendments.get(number)
    assert (kept["status"], kept["approved_by"], kept["motion_id"]) == ("approved", "Ben", None)


def test_above_it_only_a_carried_vote_of_its_own_does(desk, grant):
    number = desk.grants.amendments.draft(grant, "budget", shift(desk, grant, 20_000_010), "Prices rose.")
    desk.grants.colleagues.act_as("Ben")
    assert refused(desk.grants.amendments.approve, number) == "needs_vote"
    vote(desk, grant, carried=False)
    vote(desk, grant, purpose="approve")
    assert refused(desk.grants.amendments.approve, number) == "needs_vote"
    motion = vote(desk, grant)
    desk.grants.amendments.approve(number)
    assert desk.grants.amendments.get(number)["motion_id"] == motion
    desk.grants.amendments.apply(number)
    again = desk.grants.amendments.draft(grant, "results", [Difference("grant_target", 1, "planned", 20, 2)], "Less.")
    assert refused(desk.grants.amendments.approve, again) == "needs_vote"


def test_others_wait_until_an_approved_one_is_applied(desk, grant):
    first = desk.grants.amendments.draft(grant, "budget", shift(desk, grant, 1_000_000), "One.")
    second = desk.grants.amendments.draft(grant, "budget", shift(desk, grant, 2_000_000), "Two.")
    desk.grants.colleagues.act_as("Ben")
    desk.grants.amendments.approve(first)
    assert refused(desk.grants.amendments.approve, second) == "waits"
    desk.grants.amendments.apply(first)
    desk.grants.amendments.approve(second)
    assert refused(desk.grants.amendments.apply, second) == "beneath"
    moved = desk.grants.amendments.beneath(second)
    assert [(one.before, now) for one, now in moved] == [(60_000_000, 59_000_000), (40_000_000, 41_000_000)]
    desk.grants.amendments.refuse(second, "Overtaken by the first.")
    assert desk.grants.amendments.get(second)["status"] == "refused"
    assert refused(desk.grants.amendments.apply, second) == "not_approved"


# --- a later end


def test_a_later_end_moves_reports_tranches_results_and_reminders_and_is_taken_back_whole(desk, grant):
    reports = desk.grants.obligations.of(grant)
    with desk.store.unit("test") as unit:
        unit.change("tranche", 2, {"obligation_id": reports[-1]["id"], "due_on": date(2027, 3, 15)})
    [letter] = desk.grants.reminders.write([reports[-1]["id"]])
    found = desk.grants.amendments.extension(grant, date(2027, 6, 30))
    told = {(one.kind, one.field): one.after for one in found if one.record}
    assert told["grant_record", "ends_on"] == "2027-06-30" and told["obligation", "until"] == "2027-06-30"
    assert told["tranche", "due_on"] == "2027-09-12" and told["grant_target", "due_on"] == "2027-06-30"
    assert [one.after["until"] for one in found if not one.record] == ["2026-12-31", "2027-03-31"]
    number = desk.grants.amendments.draft(grant, "extension", found, "The rains came late.")
    desk.grants.colleagues.act_as("Ben")
    desk.grants.amendments.approve(number)
    before = desk.records.get("letter", letter).values["text"]
    unit_number = desk.grants.amendments.apply(number)
    after = desk.grants.obligations.of(grant)
    assert [one["until"] for one in after][-3:] == [date(2026, 12, 31), date(2027, 3, 31), date(2027, 6, 30)]
    assert [one["nr"] for one in after] == [1, 2, 3, 4, 5, 6] and after[-1]["kind"] == "final"
    assert desk.records.get("letter", letter).values["text"] != before
    desk.history.undo(unit_number)
    assert desk.grants.obligations.of(grant)[-1]["until"] == date(2026, 12, 31)
    assert desk.records.get("letter", letter).values["text"] == before


def test_reports_that_are_late_already_move_too_when_that_is_agreed(desk):
    grant = running(desk)
    found = desk.grants.amendments.extension(grant, date(2027, 1, 31), late_too=True)
    late = [one for one in found if one.kind == "obligation" and one.field == "due_on" and one.record == 1]
    assert [(one.before, one.after) for one in late] == [("2026-04-30", "2026-05-31")]
    assert not [one for one in desk.grants.amendments.extension(grant, date(2027, 1, 31)) if one.record == 1
                and one.kind == "obligation"]  # fmt: skip


def test_an_earlier_end_is_no_extension(desk, grant):
    assert refused(desk.grants.amendments.extension, grant, date(2026, 12, 31)) == "not_longer"

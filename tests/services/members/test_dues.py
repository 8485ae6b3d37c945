"""Dues: their state is one rule on both databases, money stays in its currency, a year is raised and taken back."""

from datetime import date, timedelta

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.members.dues import NoAmount, RaisedTwice
from ppa_desk.services.members.dues_raising import EXEMPT

TODAY = date(2026, 6, 15)
PAST, SOON = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def member(desk, name="Invented Metals", **values):
    body = desk.records.add("organisation", {"name": name, "constituency": "IND"}).id
    return desk.records.add("membership", {"organisation_id": body, "since": "2019-01-01", **values}).id


CASES = (
    ({"exempt": True}, (), "exempt"),
    ({}, (), None),
    ({"due_on": PAST}, (), None),
    ({"amount": 0}, (), "na"),
    ({"amount": 1000}, (), "raised"),
    ({"amount": 1000, "invoiced_on": TODAY}, (), "invoiced"),
    ({"amount": 1000, "invoiced_on": SOON}, (), "raised"),
    ({"amount": 1000, "due_on": TODAY}, (), "raised"),
    ({"amount": 1000, "invoiced_on": PAST, "due_on": PAST}, (), "overdue"),
    ({"amount": 1000, "invoiced_on": PAST}, ((PAST, 400, False),), "part_paid"),
    ({"amount": 1000, "due_on": PAST}, ((PAST, 400, False),), "overdue"),
    ({"amount": 1000}, ((PAST, 400, False), (TODAY, 600, True)), "paid"),
    ({"amount": 1000, "due_on": PAST}, ((PAST, 1000, True),), "in_kind"),
    ({"amount": 1000}, ((None, 1000, False),), "paid"),
    ({"amount": 1000}, ((SOON, 1000, False),), "raised"),
    ({"amount": 1000}, ((PAST, None, True),), "raised"),
)


def test_the_state_of_dues_follows_from_amount_days_and_what_was_given(store):
    desk = Desk(store)
    wanted = {}
    for at, (values, payments, state) in enumerate(CASES):
        number = desk.records.add("dues", {"membership_id": member(desk), "year": 2000 + at, **values}).id
        for on, amount, in_kind in payments:
            given = {"dues_id": number, "paid_on": on, "amount": amount, "in_kind": in_kind}
            desk.records.add("dues_payment", given)
        wanted[number] = state
    assert {number: desk.members.dues.row(number, TODAY).state for number in wanted} == wanted


def test_sums_stand_by_state_and_currency_and_the_list_is_filtered_by_both(store):
    desk = Desk(store)
    for currency, amount, given in (("USD", 5000, 5000), ("USD", 7000, 7000), ("EUR", 3000, 3000), ("USD", 900, 400)):
        number = desk.members.dues.add(
            member(desk), {"year": 2026, "currency": currency, "amount": amount, "due_on": SOON}
        )
        desk.members.dues.pay(number, {"paid_on": PAST, "amount": given})
    desk.members.dues.add(member(desk, "Without an amount"), {"year": 2026})
    found = {
        (one.state, one.currency): (one.count, one.amount, one.given) for one in desk.members.dues.sums(2026, TODAY)
    }
    assert found == {
        ("paid", "USD"): (2, 12000, 12000),
        ("paid", "EUR"): (1, 3000, 3000),
        ("part_paid", "USD"): (1, 900, 400),
        (None, None): (1, 0, 0),
    }
    listing = desk.members.dues.listing
    assert listing.count(only={"currency": "USD", "year": 2026}) == 3
    assert listing.count(only={"unknown": True}) == 1
    row = next(iter(listing.rows(listing.ids(only={"currency": "EUR"})).values()))
    assert (row.organisation, row.given, row.left) == ("Invented Metals", 3000, 0)


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


def test_nothing_is_noted_without_an_amount_and_a_year_is_raised_once(desk):
    one = member(desk)
    number = desk.members.dues.add(one, {"year": 2026, "amount": 1000, "currency": "USD"})
    with pytest.raises(NoAmount):
        desk.members.dues.pay(number, {"paid_on": TODAY, "amount": "", "in_kind": True})
    with pytest.raises(RaisedTwice):
        desk.members.dues.add(one, {"year": "2026"})
    assert desk.members.dues.payments(number) == []


def test_a_year_is_raised_by_tier_in_one_step_that_undo_takes_back(desk):
    tier = desk.records.add("dues_tier", {"name_en": "Large", "amount": 5_000_000, "currency": "USD"}).id
    bare = desk.records.add("dues_tier", {"name_en": "To be set"}).id
    first, second, third = (member(desk, name) for name in ("First", "Second", "Third"))
    resting, fourth = member(desk, "Resting", dormant_on="2020-01-01"), member(desk, "Fourth")
    member(desk, "Gone", until="2020-12-31")
    raising = desk.members.raising
    assert raising.plan(2025, on=TODAY).raised == []
    plan = raising.plan(2025, {first: tier, second: EXEMPT, third: bare}, TODAY)
    left = {one.organisation: one.left for one in plan.lines}
    assert left == {"First": "", "Second": "", "Third": "no_amount", "Resting": "standing", "Fourth": "no_tier"}
    assert plan.sums() == {"USD": 5_000_000}
    assert raising.carry_out(plan, date(2025, 1, 10), date(2025, 3, 31)) == 2
    assert raising.carry_out(plan) == 0
    assert [one.state for one in desk.members.dues.of(first, date(2025, 2, 1))] == ["invoiced"]
    assert [one.state for one in desk.members.dues.of(second)] == ["exempt"]
    again = {one.membership_id: one for one in raising.plan(2026, on=TODAY).lines}
    assert (again[first].tier, again[first].before, again[second].exempt) == (tier, 2025, True)
    assert again[fourth].left == "no_tier" and again[resting].left == "standing"
    desk.history.undo()
    assert desk.members.dues.years() == []


def test_what_memberships_need_is_one_list_with_renewals_papers_dues_and_those_who_wait(store):
    desk = Desk(store)
    renewing = member(desk, "Renewing", renews_on=TODAY + timedelta(days=20), mou_until=PAST)
    member(desk, "Later", renews_on=TODAY + timedelta(days=90))
    member(desk, "In vetting", since=None, vetting_on=TODAY - timedelta(days=120))
    member(desk, "Waiting", since=None, applied_on=TODAY - timedelta(days=200))
    gone = member(desk, "Gone", until="2020-12-31", mou_until=PAST, renews_on=PAST)
    dues = desk.members.dues.add(renewing, {"year": 2026, "amount": 1000, "currency": "USD", "due_on": PAST})
    desk.members.dues.pay(dues, {"paid_on": PAST, "amount": 400})
    for membership in (renewing, gone):
        number = desk.attachments.add("membership", membership, "memorandum.pdf", b"%PDF invented")
        desk.records.save("attachment", number, 1, {"expires_on": SOON})
    found = {one.name: [line.title for line in one.lines] for one in desk.members.to_do.matters(TODAY, 60)}
    assert found == {
        "dues_overdue": ["Renewing"],
        "membership_renewal": ["Renewing"],
        "memorandum_ending": ["Renewing"],
        "paper_ending": ["Renewing"],
        "vetting_long": ["In vetting"],
        "prospect_waiting": ["Waiting"],
    }
    overdue = desk.members.to_do.matters(TODAY, 60)[0].lines[0]
    assert (overdue.kind, overdue.about.replace("\u00a0", " "), overdue.on) == ("organisation", "USD 0.60", PAST)
    assert {"dues_overdue", "prospect_waiting"} <= {one.name for one in desk.home.matters(TODAY)}
    within = {one.name: len(one.lines) for one in desk.members.to_do.matters(TODAY, 180)}
    assert within["membership_renewal"] == 2

"""The money of grants as it is kept: funds, sources, tranches released by two, payments with their rate locked."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.sentences import sentence
from ppa_desk.services.checks import Refused
from ppa_desk.services.grants.payments import CannotPay, Draft
from ppa_desk.services.grants.release import Action
from ppa_desk.services.grants.tranches import CannotRelease

DAY = date(2026, 3, 2)


def act_as(desk, name):
    desk.grants.colleagues.act_as(name)


@pytest.fixture
def grant(desk):
    """A grant of USD 100,000, and the three who work on it."""
    for name, roles in (("Aline", "secretariat"), ("Bruno", "finance"), ("Chantal", "secretariat finance")):
        desk.records.add("colleague", {"name": name, "roles": roles})
    act_as(desk, "Aline")
    return desk.grants.register.make(
        {"title_en": "Savings groups"}, "approved", approved=100_000_000, signed=100_000_000
    )


def let_go(desk, tranche):
    act_as(desk, "Aline")
    desk.grants.tranches.act(tranche, Action.ASK)
    act_as(desk, "Bruno")
    desk.grants.tranches.act(tranche, Action.RELEASE)


def status(desk, tranche):
    return desk.grants.tranches.stand(tranche).status


def refused(act, code):
    with pytest.raises(DeskError) as found:
        act()
    assert found.value.code == code
    assert sentence(found.value)
    return found.value


# --- tranches


def test_what_is_signed_is_cut_into_equal_tranches(desk, grant):
    numbers = desk.grants.tranches.plan(grant, 3, DAY, 6, "agreement report")
    amounts = [one.kept.values["amount"] for one in desk.grants.tranches.of(grant)]
    assert amounts == [33_333_340, 33_333_330, 33_333_330] and sum(amounts) == 100_000_000
    assert [one.kept.values["nr"] for one in desk.grants.tranches.of(grant)] == [1, 2, 3]
    refused(lambda: desk.grants.tranches.plan(grant, 2, DAY, 6), "tranche.all_planned")
    desk.grants.tranches.act(numbers[2], Action.CANCEL)
    assert desk.grants.tranches.planned(grant) == 66_666_670
    desk.grants.tranches.plan(grant, 2, DAY, 1)
    assert desk.grants.tranches.planned(grant) == 100_000_000
    told = refused(lambda: desk.grants.tranches.act(numbers[2], Action.RESUME), "tranche.above")
    assert "USD\u00a00" in sentence(told)


def test_tranches_never_come_to_more_than_is_signed(desk, grant):
    tranches = desk.grants.tranches
    first = tranches.add("tranche", {"grant_record_id": grant, "amount": 60_000_000})
    told = refused(lambda: tranches.add("tranche", {"grant_record_id": grant, "amount": 40_000_010}), "tranche.above")
    assert "USD\u00a0100,000.01" in sentence(told) and "USD\u00a040,000" in sentence(told)
    refused(lambda: tranches.save("tranche", first.id, first.version, {"amount": 100_000_010}), "tranche.above")
    bare = desk.grants.register.make({"title_en": "Bare"}, "idea")
    refused(lambda: tranches.add("tranche", {"grant_record_id": bare, "amount": 1_000}), "tranche.no_limit")


def test_no_tranche_has_coins_its_currency_has_not(desk, grant):
    kept = desk.records.get("grant_record", grant)
    desk.records.save("grant_record", grant, kept.version, {"currency": "RWF"})
    told = refused(
        lambda: desk.grants.tranches.add("tranche", {"grant_record_id": grant, "amount": 1_500_500}), "money.digits"
    )
    assert "RWF" in sentence(told)


def test_two_colleagues_release_and_nobody_releases_what_they_asked_for(desk, grant):
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0)
    act_as(desk, "Bruno")
    refused(lambda: desk.grants.tranches.act(tranche, Action.ASK), "tranche.role_ask")
    act_as(desk, "Chantal")
    desk.grants.tranches.act(tranche, Action.ASK)
    told = refused(lambda: desk.grants.tranches.act(tranche, Action.RELEASE), "tranche.same")
    assert "Chantal" in sentence(told)
    act_as(desk, "Aline")
    refused(lambda: desk.grants.tranches.act(tranche, Action.RELEASE), "tranche.role_release")
    act_as(desk, "Bruno")
    desk.grants.tranches.act(tranche, Action.RELEASE)
    kept = desk.records.get("tranche", tranche).values
    assert (kept["status"], kept["first_by"], kept["second_by"]) == (TrancheStatus.RELEASED, "Chantal", "Bruno")
    refused(lambda: desk.grants.tranches.act(tranche, Action.ASK), "tranche.status")


def test_another_amount_voids_the_release_and_another_note_does_not(desk, grant):
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0)
    let_go(desk, tranche)
    kept = desk.records.get("tranche", tranche)
    kept = desk.grants.tranches.save("tranche", tranche, kept.version, {"notes": "call first"})
    assert kept.values["status"] == TrancheStatus.RELEASED
    kept = desk.grants.tranches.save("tranche", tranche, kept.version, {"amount": 90_000_000})
    assert (kept.values["status"], kept.values["first_by"], kept.values["second_by"]) == ("planned", "", "")


def test_a_tranche_is_removed_while_it_is_only_planned(desk, grant):
    first, second = desk.grants.tranches.plan(grant, 2, DAY, 6)
    desk.grants.tranches.remove("tranche", first)
    assert [one.kept.id for one in desk.grants.tranches.of(grant)] == [second]
    desk.grants.tranches.act(second, Action.ASK)
    refused(lambda: desk.grants.tranches.remove("tranche", second), "tranche.not_removed")


def test_nobody_types_a_release(desk, grant):
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0)
    with pytest.raises(Refused):
        desk.records.save("tranche", tranche, 1, {"status": "released"})
    refused(lambda: desk.grants.tranches.save("tranche", tranche, 1, {"status": "released"}), "tranche.fixed")


def test_conditions_are_told_and_hold_back(desk, grant):
    body = desk.records.add("organisation", {"name": "Cooperative"}).id
    desk.records.save("grant_record", grant, 1, {"organisation_id": body})
    report = desk.records.add("obligation", {"grant_record_id": grant, "due_on": date(2020, 1, 1)}).id
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0, "agreement report diligence no_late")
    lacking = [one.missing.need for one in desk.grants.tranches.stand(tranche).conditions]
    assert lacking == ["needs_agreement", "needs_report_chosen", "needs_diligence", "needs_no_late"]
    refused(lambda: desk.grants.tranches.act(tranche, Action.ASK), "tranche.needs_agreement")
    desk.grants.tranches.save("tranche", tranche, 1, {"obligation_id": report})
    with desk.store.unit("test") as unit:
        unit.add("agreement", {"grant_record_id": grant, "signed_by_us": DAY, "signed_by_them": DAY})
        unit.add("diligence", {"organisation_id": body, "passed": True, "expires_on": date.today()})
    told = refused(lambda: desk.grants.tranches.act(tranche, Action.ASK), "tranche.needs_report")
    assert "Tranche 1" in sentence(told)
    with desk.store.unit("test") as unit:
        unit.change("obligation", report, {"status": "accepted"})
    assert [one.missing for one in desk.grants.tranches.stand(tranche).conditions] == [None] * 4
    desk.grants.tranches.act(tranche, Action.ASK)


# --- payments


def test_a_payment_settles_its_tranche_and_is_never_changed_only_reversed(desk, grant):
    first, second = desk.grants.tranches.plan(grant, 2, DAY, 6)
    refused(lambda: desk.grants.payments.note(desk.grants.payments.draft(first)), "payment.not_released")
    let_go(desk, first)
    draft = desk.grants.payments.draft(first, on=DAY)
    assert (draft.amount, draft.currency, draft.rate) == (50_000_000, "USD", "")
    refused(lambda: desk.grants.payments.note(replaced(draft, amount=50_000_010)), "payment.too_much")
    part = desk.grants.payments.note(replaced(draft, amount=20_000_000))
    assert status(desk, first) == TrancheStatus.RELEASED
    desk.grants.payments.note(desk.grants.payments.draft(first, on=DAY))
    assert status(desk, first) == TrancheStatus.PAID and desk.grants.payments.paid(grant) == 50_000_000
    with pytest.raises(Refused):
        desk.records.save("payment", part, 1, {"amount": 1})
    refused(lambda: desk.grants.payments.reverse(part, DAY - timedelta(days=1)), "payment.before")
    desk.grants.payments.reverse(part, DAY, "came back")
    assert status(desk, first) == TrancheStatus.RELEASED and desk.grants.payments.paid(grant) == 30_000_000
    refused(lambda: desk.grants.payments.reverse(part, DAY), "payment.reversed")
    refused(lambda: desk.grants.tranches.act(first, Action.CANCEL), "tranche.partly_paid")
    assert status(desk, second) == TrancheStatus.PLANNED
    assert desk.history.next_undo().action == "tranche.released"


def replaced(draft, **values):
    return Draft(**{name: getattr(draft, name) for name in Draft.__dataclass_fields__} | values)


def test_noting_a_payment_is_for_finance(desk, grant):
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0)
    let_go(desk, tranche)
    act_as(desk, "Aline")
    refused(lambda: desk.grants.payments.note(desk.grants.payments.draft(tranche, on=DAY)), "payment.role_pay")
    act_as(desk, "Bruno")
    future = date.today() + timedelta(days=1)
    refused(lambda: desk.grants.payments.note(desk.grants.payments.draft(tranche, on=future)), "payment.future")


def test_another_currency_locks_the_nearest_rate_that_is_not_later(desk, grant):
    for on, rate in ((date(2026, 2, 1), "1.05"), (date(2026, 3, 1), "1.0829"), (date(2026, 3, 9), "1.2")):
        values = {"currency": "EUR", "into": "USD", "rate": rate, "rate_on": on, "source": "European Central Bank"}
        desk.records.add("exchange_rate", values)
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0)
    let_go(desk, tranche)
    draft = desk.grants.payments.draft(tranche, "EUR", DAY)
    assert (draft.rate, draft.rate_on, draft.paid) == ("1.0829", date(2026, 3, 1), 92_344_630)
    refused(lambda: desk.grants.payments.note(replaced(draft, paid=92_344_650)), "payment.does_not_fit")
    refused(lambda: desk.grants.payments.note(replaced(draft, rate_on=date(2026, 3, 9))), "payment.rate_later")
    number = desk.grants.payments.note(draft)
    kept = desk.records.get("payment", number).values
    assert (kept["amount"], kept["rate_source"], kept["locked"]) == (100_000_000, "European Central Bank", True)
    assert desk.grants.payments.notes(grant, "en") == [
        "EUR\u00a092,344.63 was paid and counted as USD\u00a0100,000, at 1 EUR = 1.0829 USD "
        "(European Central Bank, March 1, 2026)."
    ]
    assert "1,0829" in desk.grants.payments.notes(grant, "fr")[0]


def test_no_rate_is_made_up(desk, grant):
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0)
    let_go(desk, tranche)
    desk.records.add(
        "exchange_rate", {"currency": "USD", "into": "CDF", "rate": "2800", "rate_on": DAY, "source": "Central bank"}
    )
    draft = desk.grants.payments.draft(tranche, "CDF", DAY)
    assert (draft.paid, draft.rate) == (None, "") and desk.grants.rates.nearest("CDF", "USD", DAY) is None
    refused(lambda: desk.grants.payments.note(replaced(draft, paid=280_000_000_000)), "payment.no_rate")
    assert desk.grants.rates.converted(1_000, "USD", "CDF", DAY) == 2_800_000
    assert desk.grants.rates.converted(2_800_000, "CDF", "USD", DAY) == 1_000
    assert desk.grants.rates.nearest("USD", "CDF", DAY).rate == Decimal(2800)


# --- funds


def fund(desk, key, **values):
    return desk.records.add("fund", {"key": key, "name_en": key, **values}).id


def test_a_pool_has_what_was_paid_into_it_less_what_grants_take(desk, grant):
    pool = fund(desk, "Pool", pooled=True, currency="EUR")
    assert desk.grants.funds.sum(pool).given is None and desk.grants.funds.sum(pool).available is None
    for amount in (70_000_000, 50_000_000, None):
        desk.records.add("contribution", {"fund_id": pool, "amount": amount})
    desk.records.add("funding", {"grant_record_id": grant, "fund_id": pool, "share": "50 %"})
    told = desk.grants.funds.sum(pool)
    assert (told.given, told.available, len(told.unknown)) == (120_000_000, None, 1)
    values = {"currency": "USD", "into": "EUR", "rate": "0.9", "rate_on": DAY, "source": "ECB"}
    desk.records.add("exchange_rate", values)
    assert desk.grants.funds.sum(pool).available == 75_000_000


def test_sources_add_up_or_say_what_is_missing_and_who_has_paid(desk, grant):
    one, two = fund(desk, "A", amount=500_000_000), fund(desk, "B", amount=500_000_000, themes="P3")
    desk.records.add("funding", {"grant_record_id": grant, "fund_id": one, "share": "2/3"})
    second = desk.records.add("funding", {"grant_record_id": grant, "fund_id": two, "amount": 30_000_000})
    told = desk.grants.funds.sources(grant)
    assert ([row.amount for row in told.rows], told.left) == ([66_666_670, 30_000_000], 3_333_330)
    assert [doubt.why for doubt in told.rows[1].doubts] == ["theme_unknown"]
    desk.records.save("funding", second.id, second.version, {"amount": None, "share": "1/3"})
    assert desk.grants.funds.sources(grant).left == 0
    (tranche,) = desk.grants.tranches.plan(grant, 1, DAY, 0)
    let_go(desk, tranche)
    desk.grants.payments.note(replaced(desk.grants.payments.draft(tranche, on=DAY), amount=10_000_000, fund=two))
    assert [row.paid for row in desk.grants.funds.sources(grant).rows] == [0, 10_000_000]


def test_money_signed_away_or_given_back_is_free_again(desk, grant):
    one = fund(desk, "A", amount=500_000_000)
    desk.records.add("funding", {"grant_record_id": grant, "fund_id": one, "amount": 100_000_000})
    assert desk.grants.funds.sum(one).available == 400_000_000
    kept = desk.records.get("grant_record", grant)
    values = {"signed": 90_000_000, "unspent": 5_000_000, "unspent_to": "returned"}
    kept = desk.records.save("grant_record", grant, kept.version, values)
    assert desk.grants.funds.sum(one).available == 415_000_000
    desk.records.save("grant_record", grant, kept.version, {"unspent_to": "kept"})
    assert desk.grants.funds.sum(one).available == 410_000_000
    with desk.store.unit("test") as unit:
        out = desk.grants.pipeline.stage("declined").id
        unit.change("grant_record", grant, {"grant_stage_id": out})
    assert desk.grants.funds.sum(one).available == 500_000_000


def test_the_list_of_funds_reads_numbers_first(desk):
    numbers = [fund(desk, key) for key in ("Beta", "Alpha")]
    assert desk.grants.funds.listing.ids() == numbers[::-1]
    assert desk.grants.funds.listing.rows(numbers)[numbers[0]].name_en == "Beta"


def test_refusals_are_sentences():
    for error in (CannotPay("reversed"), CannotRelease("negative")):
        assert sentence(error).endswith(".")

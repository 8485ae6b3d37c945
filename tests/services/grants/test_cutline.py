"""The cut-line: money is never given twice, pinned grants come first, restricted money keeps to its purpose."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.money import SCALE, smallest
from ppa_desk.services.grants.cutline import Proposal, Purse, cut, ranked, stressed

WORTH = {"USD": Decimal(1), "EUR": Decimal("1.0837"), "CDF": Decimal("0.00035"), "JPY": Decimal("0.0067")}


def rates(currency, into):
    return WORTH[currency] / WORTH[into]


def money(units, currency="USD"):
    return units * SCALE


currencies = st.sampled_from(list(WORTH))


@st.composite
def tables(draw):
    proposals = []
    for number in range(1, draw(st.integers(0, 10)) + 1):
        currency = draw(currencies)
        amount = draw(st.none() | st.integers(1, 10**6).map(lambda n, c=currency: n * smallest(c)))
        score = draw(st.none() | st.floats(0, 100))
        proposals.append(Proposal(number, amount, currency, score, draw(st.booleans()), draw(st.booleans())))
    purses = []
    for number in range(1, draw(st.integers(0, 4)) + 1):
        currency = draw(currencies)
        only = draw(st.none() | st.frozensets(st.integers(1, 10)))
        purses.append(Purse(number, draw(st.integers(0, 10**7)) * smallest(currency), currency, only))
    cap = draw(st.none() | st.builds(Purse, st.none(), st.integers(0, 10**9), st.just("USD")))
    return proposals, purses, cap


@given(tables())
def test_no_purse_gives_more_than_it_has_and_every_grant_gets_all_or_nothing(table):
    proposals, purses, cap = table
    found = cut(proposals, purses, rates, cap)
    for purse in purses:
        costs = [p.cost for line in found.lines for p in line.portions if p.purse == purse.id]
        assert sum(costs) + found.left[purse.id] == purse.available and found.left[purse.id] >= 0
    for line in found.lines:
        assert sum(p.amount for p in line.portions) == (line.proposal.amount if line.state == "funded" else 0)
        assert all(p.amount > 0 and p.amount % smallest(line.proposal.currency) == 0 for p in line.portions)
        assert (line.lacks > 0) == (line.state == "short")


@given(tables())
def test_restricted_money_keeps_to_its_purpose(table):
    proposals, purses, cap = table
    only = {purse.id: purse.only for purse in purses}
    for line in cut(proposals, purses, rates, cap).lines:
        for portion in line.portions:
            assert only[portion.purse] is None or line.proposal.id in only[portion.purse]


@given(tables())
def test_pinned_grants_are_served_first_and_left_out_ones_never(table):
    proposals, purses, cap = table
    found = cut(proposals, purses, rates, cap)
    alone = cut([one for one in proposals if one.pinned and not one.left_out], purses, rates, cap)
    assert found.lines[: len(alone.lines)] == alone.lines
    assert not found.funded & {one.id for one in proposals if one.left_out}
    order = [one.pinned for one in ranked(proposals) if not one.left_out]
    assert order == sorted(order, reverse=True)


@given(tables())
def test_the_unscored_and_those_without_an_amount_are_never_given_money_unseen(table):
    proposals, purses, cap = table
    for line in cut(proposals, purses, rates, cap).lines:
        if line.state == "funded":
            assert line.proposal.amount is not None
            assert line.proposal.score is not None or line.proposal.pinned


def test_money_runs_out_by_score_and_what_still_fits_is_taken():
    proposals = [Proposal(n, money(a), "USD", s) for n, a, s in ((1, 60, 90.0), (2, 50, 80.0), (3, 30, 70.0))]
    found = cut(proposals, [Purse(1, money(100), "USD")], rates)
    assert [(line.proposal.id, line.state) for line in found.lines] == [(1, "funded"), (2, "short"), (3, "funded")]
    assert found.lines[1].lacks == money(10) and found.line_after == 1 and found.left == {1: money(10)}


def test_narrow_money_is_used_before_money_for_everything():
    proposals = [Proposal(1, money(50), "USD", 90.0), Proposal(2, money(50), "USD", 80.0)]
    found = cut(proposals, [Purse(1, money(50), "USD"), Purse(2, money(50), "USD", frozenset({1}))], rates)
    assert found.funded == {1, 2} and found.lines[0].portions[0].purse == 2


def test_a_grant_may_be_paid_from_two_funds_in_two_currencies_exact_to_the_cent():
    euro = Purse(1, money(100), "EUR")
    dollar = Purse(2, money(1000), "USD")
    line = cut([Proposal(1, money(500), "USD", 90.0)], [euro, dollar], rates).lines[0]
    assert [(p.purse, p.amount) for p in line.portions] == [(2, money(500))]
    line = cut([Proposal(1, money(1100), "USD", 90.0)], [euro, dollar], rates).lines[0]
    assert sum(p.amount for p in line.portions) == money(1100)
    assert line.portions[1].cost == 92_280  # EUR 92.28 for USD 100.00


def test_stress_shows_what_drops_out():
    proposals = [Proposal(1, money(100), "USD", 90.0), Proposal(2, money(100), "USD", 80.0)]
    purse = [Purse(1, money(190), "EUR")]
    assert cut(proposals, purse, rates).funded == {1, 2}
    assert cut(proposals, purse, stressed(rates, Decimal(-10))).funded == {1}


def test_a_currency_without_a_rate_gives_nothing_and_is_named():
    found = cut([Proposal(1, money(100), "USD", 90.0)], [Purse(1, money(500), "EUR")], lambda *_: None)
    assert found.lines[0].state == "short" and found.no_rate == {("USD", "EUR")}


def test_the_budget_of_the_call_limits_all_funds_together():
    proposals = [Proposal(n, money(60), "USD", 90.0 - n) for n in (1, 2)]
    found = cut(proposals, [Purse(1, money(500), "USD")], rates, Purse(None, money(100), "USD"))
    assert found.funded == {1} and found.lines[1].lacks == money(20) and found.room == money(40)

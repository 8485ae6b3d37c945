"""Money beside results: exact sums, currencies apart, not known where something is missing, parts that add up."""

from datetime import date
from fractions import Fraction

import pytest

from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.dashboard_view import DashboardView
from ppa_desk.services.results.rules import Status

HALF = (date(2026, 1, 1), date(2026, 6, 30))
END = date(2026, 6, 30)


class Payer:
    """A framework with grants, what they spent, and who pays them."""

    def __init__(self, made) -> None:
        self.made, self.desk = made, made.desk

    def grant(self, key: str, amount: int, currency: str = "USD", spent: int | None = None, share: str = "") -> int:
        grant = self.made.grant(key)
        kept = self.desk.records.get("grant_record", grant)
        self.desk.records.save("grant_record", grant, kept.version, {"approved": amount * 1000, "currency": currency})
        self.made.add("result_grant", result_id=self.made.outcome, grant_record_id=grant, share=share)
        if spent is not None:
            line = self.made.add("budget_line", grant_record_id=grant, name_en="All", amount=amount * 1000)
            self.made.add("spending", budget_line_id=line, since=HALF[0], until=HALF[1], amount=spent * 1000)
        return grant

    def fund(self, key: str, *, pooled: dict[str, int] | None = None, owner: str = "") -> int:
        number = self.desk.records.add("organisation", {"name": owner}).id if owner else None
        fund = self.made.add("fund", key=key, name_en=key, organisation_id=number, pooled=bool(pooled))
        for name, amount in (pooled or {}).items():
            giver = self.desk.records.add("organisation", {"name": name}).id
            self.made.add("contribution", fund_id=fund, organisation_id=giver, amount=amount * 1000)
        return fund

    def overview(self):
        return self.desk.results.dashboard.overview(self.made.framework, END)


@pytest.fixture
def payer(made):
    return Payer(made)


def test_spent_of_granted_by_currency_and_by_the_share_that_goes_to_the_result(payer):
    payer.grant("a", 1000, spent=600, share="1/2")
    payer.grant("b", 500, spent=100)
    payer.grant("c", 200, "EUR", spent=50)
    (one,) = payer.overview().outcomes
    assert [(purse.currency, purse.granted, purse.spent, purse.share) for purse in one.purses] == [
        ("EUR", 200_000, 50_000, Fraction(1, 4)), ("USD", 1_000_000, 400_000, Fraction(2, 5)),
    ]  # fmt: skip


def test_a_grant_that_has_not_told_what_it_spent_makes_the_share_unknown_not_smaller(payer):
    payer.grant("a", 1000, spent=600)
    payer.grant("b", 500)
    overview = payer.overview()
    (purse,) = overview.outcomes[0].purses
    assert (purse.spent, purse.silent, purse.share) == (600_000, 1, None)
    table = DashboardView("fr").money_table(overview)
    assert [cell[0].text for cell in table.rows[0]][1:4] == ["1\u202f500\u00a0USD", "600\u00a0USD", "inconnu"]


def test_what_one_unit_cost_is_spent_by_reached(payer, made):
    people = made.indicator(name_fr="Personnes")
    payer.grant("a", 1000, spent=700)
    payer.grant("b", 300, "EUR", spent=90)
    made.value(people, 30, *HALF)
    (one,) = payer.overview().costs
    assert dict(one.each) == {"EUR": Fraction(3000), "USD": Fraction(70_000, 3)}
    assert DashboardView("en").cost(one) == "EUR\u00a03 and USD\u00a023.33"
    assert DashboardView("fr").cost(one) == "3\u00a0EUR et 23,33\u00a0USD"


@pytest.mark.parametrize(("reached", "spent"), [(None, 700), (0, 700), (30, None)])
def test_a_cost_is_not_known_where_either_is_missing(payer, made, reached, spent):
    people = made.indicator()
    payer.grant("a", 1000, spent=spent)
    if reached is not None:
        made.value(people, reached, *HALF)
    (one,) = payer.overview().costs
    assert one.each is None and DashboardView("en").cost(one) == "not known"


def test_a_funders_parts_are_whole_and_add_up_exactly(payer, made):
    people, grant = made.indicator(), payer.grant("a", 300)
    pool = payer.fund("pool", pooled={"North": 100, "South": 200})
    own = payer.fund("own", owner="West")
    made.add("funding", grant_record_id=grant, fund_id=pool, amount=200_000)
    made.add("funding", grant_record_id=grant, fund_id=own, amount=100_000)
    made.value(people, 100, *HALF, grant_record_id=grant)
    (one,) = payer.overview().bought
    assert one.units == 100 and sum(units for _, units in one.parts) == 100
    assert dict(one.parts) == {"South": 45, "West": 33, "North": 22}


def test_what_no_source_pays_has_no_funder(payer, made):
    people, grant = made.indicator(), payer.grant("a", 400)
    own = payer.fund("own", owner="West")
    made.add("funding", grant_record_id=grant, fund_id=own, amount=100_000)
    made.value(people, 40, *HALF, grant_record_id=grant)
    made.value(people, 10, *HALF)
    (one,) = payer.overview().bought
    assert one.parts == (("West", 10), ("", 40))
    assert DashboardView("en").bought(one) == "West 10; no funder told 40"


def test_levels_and_what_should_fall_are_nobodys(payer, made):
    for values in ({"direction": "decrease"}, {"measure": "ratio", "over_time": "ratio", "over_grants": "ratio"}):
        one = made.indicator(**values)
        made.value(one, 10, *HALF, numerator=1 * ONE, denominator=2 * ONE)
    assert payer.overview().bought == ()


def test_what_stands_above_the_outcomes_is_told_alone(made):
    tier = made.add("tier", framework_id=made.framework, level="outcome", name_en="Outcome")
    goal = made.add("result", framework_id=made.framework, nr=0, code="G", statement_en="Less harm")
    made.add("result", framework_id=made.framework, parent_id=goal, code="2", tier_id=tier, statement_en="Change")
    made.add("indicator", result_id=goal, code="G.1")
    found = made.desk.results.dashboard.overview(made.framework, END).outcomes
    assert [(one.place.code, len(one.lines)) for one in found] == [("G", 1), ("2", 0)]


def test_status_is_counted_by_outcome_with_all_that_hangs_on_it(payer, made):
    output = made.add("result", framework_id=made.framework, parent_id=made.outcome, code="1.1")
    for result, number in ((made.outcome, 100), (output, 80), (output, 100)):
        one = made.add("indicator", result_id=result, code=f"{result}-{number}")
        made.target(one, 100, *HALF)
        made.value(one, number, *HALF)
    (found,) = payer.overview().outcomes
    assert dict(found.counts) == {Status.ON_TRACK: 2, Status.AT_RISK: 1}
    assert DashboardView("en").judged(found) == "2 of 3" and DashboardView("fr").judged(found) == "2 sur 3"
    assert payer.overview().time == Fraction(181, 730)

"""The US federal financial report: its arithmetic by letter, and what is wrong before the agency says so."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.money import SCALE
from ppa_desk.services.results.federal import MANAGEMENT
from ppa_desk.services.results.federal_rules import (
    Facts,
    charged,
    due,
    ends_a_quarter,
    findings,
    next_end,
    reckoned,
)
from tests.services.results.conftest import day

WHOLE = {"a": 60, "b": 55, "d": 150, "e": 58, "f": 12, "i": 30, "j": 10, "l": 0}
AMOUNT = st.none() | st.integers(0, 10**9)


def codes(amounts, **facts):
    return {one.code for one in findings(amounts | reckoned(amounts), Facts(**facts))}


def test_the_lines_that_are_reckoned():
    assert reckoned(WHOLE) == {"c": 5, "g": 70, "h": 80, "k": 20, "o": 0}


def test_what_is_missing_stays_blank():
    assert reckoned({"a": 60, "d": 150, "e": 58}) == {"c": None, "g": None, "h": None, "k": None, "o": None}
    assert reckoned({"l": 5})["o"] is None  # how it was spent is not known


def test_program_income_is_spent_one_way():
    assert reckoned({"l": 5, "m": 2})["o"] == 3
    assert reckoned({"l": 5, "n": 4})["o"] == 1
    both = {"l": 5, "m": 2, "n": 1}
    assert reckoned(both)["o"] is None and "federal.both_incomes" in codes(both)


@given(st.fixed_dictionaries(dict.fromkeys("abdefij", AMOUNT)))
def test_a_sum_is_known_where_its_parts_are(amounts):
    found = reckoned(amounts)
    assert (found["g"] is None) == (amounts["e"] is None or amounts["f"] is None)
    if found["h"] is not None:
        assert found["h"] == amounts["d"] - amounts["e"] - amounts["f"]


def test_a_line_that_fell_and_the_figure_of_the_period_alone():
    before = {"a": 40, "b": 30, "e": 38}
    assert "federal.fell" in codes(WHOLE | {"e": 20}, accrual=True, before=before)
    assert "federal.period_only" in codes(WHOLE | {"e": 58}, accrual=True, before=before, in_period=58)
    assert codes(WHOLE, accrual=True, before=before, in_period=20) == set()


def test_a_final_report_owes_nothing():
    assert codes(WHOLE, accrual=True, final=True) == {"federal.final_open", "federal.final_share"}
    assert codes(WHOLE | {"f": 0, "j": 30}, accrual=True, final=True) == set()


def test_cash_and_expenditure_reconcile():
    assert codes(WHOLE) == {"federal.cash_basis"}
    assert codes(WHOLE | {"b": 59}, accrual=True) == {"federal.cash_ahead"}


def test_federal_periods_end_with_quarters_and_reports_are_due_after_them():
    assert ends_a_quarter(date(2026, 9, 30)) and not ends_a_quarter(date(2026, 9, 29))
    assert next_end(date(2026, 10, 1)) == date(2026, 12, 31)
    assert "federal.no_quarter" in codes(WHOLE, accrual=True, until=date(2026, 5, 31))
    assert due(date(2026, 6, 30), "semiannual", False) == date(2026, 7, 30)
    assert due(date(2026, 12, 31), "annual", False) == date(2027, 3, 31)
    assert due(date(2026, 12, 31), "annual", True) == date(2027, 4, 30)


def test_indirect_cost_is_base_by_rate_to_the_cent():
    assert charged(10_000 * SCALE, "10 %", "USD") == 1_000 * SCALE
    assert charged(333_330, "1/2", "USD") == 166_670  # 166.665 is rounded away from zero
    assert charged(None, "10 %", "USD") is None and charged(5, "", "USD") is None


@pytest.fixture
def federal(made):
    """A framework whose funder asks for federal reports, a fund that pays one grant, and two reports."""
    made.fund = made.add("fund", key="dol", name_en="US federal award", currency="USD", amount=150 * SCALE)
    made.shape = made.add("report_shape", framework_id=made.framework, name="Federal", template="sf_425",
                          fund_id=made.fund)  # fmt: skip
    made.first, made.second = (
        made.add("report", report_shape_id=made.shape, title_en=str(until), since=since, until=until)
        for since, until in ((day(2026, 1, 1), day(2026, 3, 31)), (day(2026, 4, 1), day(2026, 6, 30)))
    )
    return made


def enter(desk, report, **values):
    number = desk.results.federal.begin(report)
    kept = desk.records.get("federal_finance", number)
    desk.records.save("federal_finance", number, kept.version, {name: n * SCALE for name, n in values.items()})


def test_nothing_is_entered_by_itself_and_the_last_report_is_held_against_it(federal):
    desk = federal.desk
    enter(desk, federal.first, cash_receipts=10, federal_expenditures=9)
    assert set(desk.results.federal.finance(federal.second).amounts.values()) <= {None}
    enter(desk, federal.second, cash_receipts=8)
    found = desk.results.federal.finance(federal.second)
    assert found.before["e"] == 9 * SCALE
    assert ("federal.fell", "a") in {(one.code, one.letter) for one in found.findings}


def test_lines_are_suggested_from_what_is_kept_of_grants(federal):
    desk, grant = federal.desk, federal.grant("g1")
    federal.add("funding", grant_record_id=grant, fund_id=federal.fund)
    kept = desk.records.get("grant_record", grant)
    with desk.store.unit("test") as unit:
        unit.change("grant_record", grant, {"currency": "USD", "signed": 70 * SCALE, "approved": 70 * SCALE})
    assert kept.id == grant
    line = federal.add("budget_line", grant_record_id=grant, name_en="Travel", amount=70 * SCALE)
    federal.add("spending", budget_line_id=line, since=day(2026, 1, 1), until=day(2026, 3, 31), amount=20 * SCALE)
    federal.add("spending", budget_line_id=line, since=day(2026, 4, 1), until=day(2026, 6, 30), amount=38 * SCALE)
    federal.add("payment", grant_record_id=grant, paid_on=day(2026, 2, 1), amount=55 * SCALE, paid=55 * SCALE,
                currency="USD")  # fmt: skip
    told = {letter: one.amount // SCALE for letter, one in desk.results.federal.suggestions(federal.second).items()}
    assert told == {"b": 55, "d": 150, "e": 58, "f": 12}
    assert desk.results.federal.suggestions(federal.first)["e"].amount == 20 * SCALE
    enter(desk, federal.first, federal_expenditures=20)
    desk.results.federal.take(federal.second, ("d", "e"))
    now = desk.results.federal.finance(federal.second).amounts
    assert now["d"] == 150 * SCALE and now["e"] == 58 * SCALE and now["b"] is None
    enter(desk, federal.second, federal_expenditures=38)  # the period alone
    assert "federal.period_only" in {one.code for one in desk.results.federal.finance(federal.second).findings}


def test_a_grant_that_others_pay_too_is_not_guessed_at(federal):
    desk, grant = federal.desk, federal.grant("g1")
    other = federal.add("fund", key="other", name_en="Other", currency="USD")
    for fund in (federal.fund, other):
        federal.add("funding", grant_record_id=grant, fund_id=fund)
    assert set(desk.results.federal.suggestions(federal.second)) == {"d"}


def test_attachment_f_is_a_form_whose_answers_are_kept(federal):
    desk = federal.desk
    number = desk.results.federal.begin_form(federal.first, MANAGEMENT)
    assert desk.results.federal.begin_form(federal.first, MANAGEMENT) == number
    desk.results.federal.write(number, {"targets": "no", "targets_explained": "Late start"})
    found = desk.results.federal.answered(federal.first, MANAGEMENT)
    assert found.answers["targets"] == "no"
    assert {"accountable", "merit"} <= {one.name for one in found.form.questions()}

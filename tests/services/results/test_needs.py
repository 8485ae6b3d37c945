"""What Home tells of results: values, approvals, data quality and reports, a question each, on both databases."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from ppa_desk.services.results.needs import last_ended
from ppa_desk.services.results.periods import Period

TODAY = date(2026, 7, 10)
HALF = (date(2026, 1, 1), date(2026, 6, 30))


def told(made, language="en"):
    return {one.name: one for one in made.desk.home.matters(TODAY, language)}


@pytest.mark.parametrize(
    ("frequency", "starts", "period"),
    [
        ("semiannual", 1, HALF),
        ("quarterly", 1, (date(2026, 4, 1), date(2026, 6, 30))),
        ("annual", 1, (date(2025, 1, 1), date(2025, 12, 31))),
        ("annual", 7, (date(2025, 7, 1), date(2026, 6, 30))),
        ("semiannual", 10, (date(2025, 10, 1), date(2026, 3, 31))),
        ("monthly", None, (date(2026, 6, 1), date(2026, 6, 30))),
    ],
)
def test_the_last_period_that_is_over_follows_the_year_of_the_framework(frequency, starts, period):
    assert last_ended(TODAY, frequency, starts) == Period(*period)


def test_one_period_for_all_is_never_the_last_one_that_ended():
    assert last_ended(TODAY, "end", 1) is None


def test_a_value_is_due_once_its_period_is_over_until_it_is_submitted(made):
    one = made.indicator("1.1", name_fr="Indicateur")
    found = told(made)["value_due"]
    assert [(line.id, line.on, line.about) for line in found.lines] == [(one, HALF[1], "Phase 2")]
    value = made.value(one, 5, *HALF, status="draft")
    assert "value_due" in told(made)
    with made.desk.store.unit("indicator_value.changed", title="") as unit:
        unit.change("indicator_value", value, {"status": "submitted"})
    found = told(made)
    assert "value_due" not in found
    assert [(line.id, line.count) for line in found["value_waiting"].lines] == [(one, 1)]


def test_examples_retired_indicators_and_sums_of_others_ask_for_nothing(made):
    made.indicator("1.1", retired=True)
    made.indicator("1.2", feed="indicators")
    made.indicator("1.3", frequency="end")
    assert told(made) == {}
    made.indicator("1.4")
    assert "value_due" in told(made)
    kept = made.desk.records.get("framework", made.framework)
    made.desk.records.save("framework", made.framework, kept.version, {"template": True})
    assert told(made) == {}


def test_data_quality_never_looked_at_and_the_next_look_are_told(made):
    never = made.indicator("1.1", frequency="end", check_every=12)
    soon = made.indicator("1.2", frequency="end", check_every=12)
    later = made.indicator("1.3", frequency="end", check_every=12)
    for one, days in ((soon, 14), (later, 15)):
        made.add("quality_check", indicator_id=one, due_on=date(2025, 7, 1), done_on=date(2025, 7, 1))
        made.add("quality_check", indicator_id=one, due_on=TODAY + timedelta(days=days))
    assert [line.id for line in told(made)["check_due"].lines] == [never, soon]


def test_reports_are_told_when_late_and_thirty_days_before_they_are_due_until_they_are_issued(made):
    shape = made.add("report_shape", framework_id=made.framework, name="State", template="semiannual")
    for days in (-1, 0, 30, 31):
        made.add("report", report_shape_id=shape, title_en=f"{days}", due_on=TODAY + timedelta(days=days))
    made.add("report", report_shape_id=shape, title_en="gone", due_on=TODAY, status="issued")
    found = told(made)
    assert [line.title for line in found["funder_late"].lines] == ["-1"]
    assert [(line.title, line.about) for line in found["funder_due"].lines] == [("0", "State"), ("30", "State")]


def test_each_matter_is_one_question(file_made):
    made = file_made
    for at in range(30):
        made.indicator(f"1.{at}", check_every=6)
    asked = []
    event.listen(made.desk.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    found = made.desk.home.matters(TODAY)
    about = [one for one in asked if "framework" in one or " report_shape" in one]
    assert len(about) == 2 + 5 and {one.name: one.total for one in found} == {"value_due": 30, "check_due": 30}

"""Why a membership stands as it does: the explanation and the rule in SQL say the same of every combination."""

from datetime import date, timedelta
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from ppa_desk.model.codes import code_list
from ppa_desk.services.members.standing import MEMBERSHIP, explained, standing

TODAY = date(2026, 3, 1)
DAYS = (None, TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1))
STEPS = ("applied_on", "vetting_on", "since", "dormant_on", "until")
STATUSES = (None, *code_list("member_status"))


def every_combination():
    for status in STATUSES:
        for days in product(DAYS, repeat=len(STEPS)):
            yield {"status": status, "status_reason": "the board said so", **dict(zip(STEPS, days, strict=True))}


def test_the_explanation_agrees_with_the_rule_of_every_combination_of_days_and_decisions(store):
    cases = list(every_combination())
    with store.unit("organisation.added") as unit:
        body = unit.add("organisation", {"name": "Invented"})
        numbers = unit.add_all("membership", [{"organisation_id": body, **one} for one in cases])
    with store.read() as session:
        found = {row[0]: row[1] for row in session.execute(select(MEMBERSHIP.c.id, standing(TODAY)))}
    assert len(cases) == 6 * 4**5
    for number, values in zip(numbers, cases, strict=True):
        why = explained(values, TODAY)
        assert why.standing == found[number], values
        assert why.case in (why.standing, "decided", "undated", "later", "closed")
        assert (why.day is None) == (why.case in ("decided", "undated"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.data())
def test_whatever_day_is_asked_about_both_say_the_same(file_store, data):
    days = st.none() | st.dates(date(1990, 1, 1), date(2050, 1, 1))
    values = {name: data.draw(days) for name in STEPS}
    values |= {"status": data.draw(st.sampled_from(STATUSES)), "status_reason": ""}
    on = data.draw(st.dates(date(1990, 1, 1), date(2050, 1, 1)))
    with file_store.unit("organisation.added") as unit:
        body = unit.add("organisation", {"name": "Invented"})
        number = unit.add("membership", {"organisation_id": body, **values})
    with file_store.read() as session:
        found = session.execute(select(standing(on)).where(MEMBERSHIP.c.id == number)).scalar()
    assert explained(values, on).standing == found

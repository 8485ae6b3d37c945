"""Due diligence: the risk is the highest any answer points to; the last check holds, until it expires."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.services.grants.diligence import NoRisk, NoWhy
from ppa_desk.services.grants.rating import ORDER, rated

FORM = shipped_form("due_diligence")
ASKED = {
    one.name: {c.name: c.more.get("risk") for c in FORM.choices(one)}
    for one in FORM.questions()
    if one.type == "select_one"
}
GOOD = dict.fromkeys(ASKED, "yes")
TODAY = date.today()


@given(st.fixed_dictionaries({name: st.sampled_from([*choices]) for name, choices in ASKED.items()}))
def test_the_risk_is_the_highest_that_any_answer_points_to(answers):
    risks = [ASKED[name][answer] for name, answer in answers.items() if ASKED[name][answer]]
    assert rated(FORM, answers).risk == (max(risks, key=ORDER.index) if risks else None)


@given(st.sampled_from(sorted(ASKED)))
def test_an_open_question_leaves_the_risk_open_unless_it_is_high_already(name):
    assert rated(FORM, GOOD | {name: ""}).risk is None
    other = "sanctions" if name != "sanctions" else "abuses"
    assert rated(FORM, GOOD | {name: "", other: "no"}).risk == "high"


def test_the_answers_behind_a_risk_are_named():
    rating = rated(FORM, GOOD | {"accounts": "partly", "audit": "no"})
    assert (rating.risk, {question.name for question, _ in rating.causes}) == ("medium", {"accounts", "audit"})


@pytest.fixture
def body(desk):
    return desk.records.add("organisation", {"name": "Pact"}).id


def checked(desk, body, *, on=TODAY, until=None, passed=True, answers=GOOD, **more):
    number = desk.grants.diligence.begin(body)
    desk.grants.diligence.write(number, answers)
    told = {"risk": None, "notes": ""} | more
    desk.grants.diligence.close(number, on, until, passed, **told)
    return number


def test_a_check_holds_until_it_expires_and_no_longer(desk, body):
    number = checked(desk, body, until=TODAY + timedelta(30))
    valid = desk.grants.diligence.valid_on
    assert valid(body, TODAY + timedelta(30)).id == number
    assert valid(body, TODAY + timedelta(31)) is None and valid(body, TODAY - timedelta(1)) is None
    assert valid(None) is None


def test_a_later_check_that_failed_outdoes_an_earlier_one_that_passed(desk, body):
    checked(desk, body, on=TODAY - timedelta(9))
    assert desk.grants.diligence.valid_on(body) is not None
    checked(desk, body, passed=False, answers=GOOD | {"sanctions": "no"})
    assert desk.grants.diligence.valid_on(body) is None


def test_one_that_is_being_written_changes_nothing_yet(desk, body):
    checked(desk, body, on=TODAY - timedelta(9))
    desk.grants.diligence.begin(body)
    assert desk.grants.diligence.valid_on(body) is not None
    assert [one.is_open for one in desk.grants.diligence.of(body)] == [True, False]


def test_no_verdict_without_a_risk_and_no_other_risk_without_a_reason(desk, body):
    with pytest.raises(NoRisk):
        checked(desk, body, answers={})
    with pytest.raises(NoWhy):
        checked(desk, body, risk="medium")
    number = desk.grants.diligence.begin(body)
    desk.grants.diligence.write(number, GOOD | {"abuses": "no"})
    with pytest.raises(NoWhy):
        desk.grants.diligence.close(number, TODAY, None, True, None, "")
    desk.grants.diligence.close(number, TODAY, None, True, None, "The report was withdrawn")
    check = desk.grants.diligence.get(number)
    assert (check.risk, check.passed, check.colleague) == ("high", True, desk.store.who)


def test_an_award_waits_for_a_check_that_holds(desk, body):
    grant = desk.grants.register.make({"title_en": "Wells"}, "approved", organisation_id=body)

    def lacks():
        offers = desk.grants.pipeline.offers(grant)
        return {one.need for one in next(one for one in offers if one.to.key == "contracted").missing}

    assert "diligence" in lacks()
    checked(desk, body)
    assert "diligence" not in lacks()

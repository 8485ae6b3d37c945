"""Eligibility: every rule from the register with a sentence; not known is not "not met"; overrides need a reason."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.codes import code_list
from ppa_desk.sentences import NOTES
from ppa_desk.services.grants.eligibility import NoReason
from ppa_desk.services.grants.rules import Facts, judge

RULES = tuple(code_list("eligibility_rule"))
FULL = Facts(
    applicant="Pact", country="CD", memberships=("active",), diligence=True, themes=("P1.2",), requested=5,
    currency="USD", received_on=date(2026, 1, 1), call_countries=("CD",), call_themes=("P1",), budget=5,
    call_currency="USD", closes_on=date(2026, 1, 1),
)  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_met_by_what_meets_it_and_not_known_of_nothing(rule):
    assert judge(rule, FULL).met is True
    assert judge(rule, Facts()).met is None


@given(st.sampled_from(RULES), st.builds(
    Facts, applicant=st.sampled_from(["", "Pact"]), country=st.sampled_from([None, "CD", "RW"]),
    memberships=st.sampled_from([None, (), ("active",), ("former",)]), late=st.sampled_from([(), ("Wells",)]),
    diligence=st.sampled_from([None, True, False]), themes=st.sampled_from([(), ("P1",)]),
    requested=st.sampled_from([None, 0, 9]), budget=st.sampled_from([None, 5]),
    received_on=st.sampled_from([None, date(2026, 1, 2)]), late_reason=st.sampled_from(["", "Flood"]),
    call_countries=st.sampled_from([(), ("CD",)]), closes_on=st.sampled_from([None, date(2026, 1, 1)]),
))  # fmt: skip
def test_every_finding_has_its_sentence(rule, facts):
    finding = judge(rule, facts)
    assert NOTES[f"eligible.{finding.why}"]


@pytest.fixture
def grant(desk):
    rules = " ".join(RULES)
    told = {"key": "c", "title_en": "C", "eligibility": rules, "countries": "CD", "themes": "P1", "currency": "USD"}
    call = desk.records.add("grant_call", told | {"budget": 10_000, "closes_on": date.today()}).id
    body = desk.records.add("organisation", {"name": "Pact"}).id
    return desk.grants.register.make({"title_en": "Wells"}, "application", grant_call_id=call, organisation_id=body)


def said(desk, grant):
    return {one.rule: one.met for one in desk.grants.eligibility.of(grant)}


def test_the_register_answers_and_what_is_missing_is_not_known(desk, grant):
    told = said(desk, grant)
    assert told == {
        "known": True, "member": False, "country": None, "reports": True, "diligence": None, "theme": None,
        "budget": None, "in_time": None,
    }  # fmt: skip
    body = desk.grants.register.get(grant)["organisation_id"]
    desk.records.save("organisation", body, 1, {"country": "RW"})
    desk.records.add("membership", {"organisation_id": body, "status": "active"})
    desk.records.add("diligence", {"organisation_id": body, "checked_on": date.today(), "passed": False})
    desk.records.add("obligation", {"grant_record_id": grant, "due_on": date.today() - timedelta(1)})
    desk.records.add("application", {"grant_record_id": grant, "received_on": date.today()})
    told = said(desk, grant)
    assert (told["member"], told["country"], told["diligence"], told["reports"], told["in_time"]) == (
        True, False, False, False, True,
    )  # fmt: skip


def test_somebody_may_judge_otherwise_with_a_reason_and_take_it_back(desk, grant):
    with pytest.raises(NoReason):
        desk.grants.eligibility.override(grant, "member", True, " ")
    desk.grants.eligibility.override(grant, "member", True, "Joins in March")
    desk.grants.eligibility.override(grant, "member", True, "Joins in April")
    ruling = next(one for one in desk.grants.eligibility.of(grant) if one.rule == "member")
    assert (ruling.met, ruling.finding.met, ruling.reason, ruling.colleague) == (
        True, False, "Joins in April", desk.store.who,
    )  # fmt: skip
    desk.grants.eligibility.withdraw(ruling.override)
    assert said(desk, grant)["member"] is False


def test_a_grant_goes_to_the_reviewers_only_when_every_rule_is_met_or_overridden(desk, grant):
    def lacks():
        offers = desk.grants.pipeline.offers(grant)
        return {one.need for one in next(one for one in offers if one.to.key == "appraisal").missing}

    assert "eligible" in lacks()
    for one in desk.grants.eligibility.open(grant):
        desk.grants.eligibility.override(grant, one.rule, True, "Judged by the committee")
    assert "eligible" not in lacks()


def test_outside_a_call_there_is_nothing_to_meet(desk):
    grant = desk.grants.register.make({"title_en": "Wells"}, "idea")
    assert desk.grants.eligibility.of(grant) == []

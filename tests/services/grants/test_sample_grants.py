"""The grants of the sample: what is known of them, and nothing more."""

import pytest

from ppa_desk.services import sample
from ppa_desk.services.desk import Desk

AMOUNTS = ("requested", "recommended", "approved", "signed", "unspent")
DAYS = ("starts_on", "ends_on", "decided_on", "closed_on")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    from ppa_desk.services.workspaces import create

    with create(tmp_path_factory.mktemp("sample") / "ppa") as opened:
        sample.load(opened.store)
        yield Desk(opened.store)


def grants(desk):
    return {one.values["key"]: one for one in desk.records.where("grant_record")}


def test_no_sum_and_no_date_is_made_up(desk):
    for kept in grants(desk).values():
        told = desk.grants.register.get(kept.id)
        assert {name: told[name] for name in (*AMOUNTS, *DAYS, "currency", "gender_marker") if told[name]} == {}


def test_every_idea_leads_back_to_what_the_meeting_said(desk):
    ideas = [desk.grants.register.get(one.id) for key, one in grants(desk).items() if key.startswith("idea-")]
    assert len(ideas) == 11
    assert [one["origin_kind"] for one in ideas].count("priority") == 5
    assert [one["origin_kind"] for one in ideas].count("activity") == 6
    for one in ideas:
        assert desk.records.titles(one["origin_kind"], [one["origin_id"]])[one["origin_id"]]


def test_business_operations_are_on_hold_until_the_first_results_of_the_tmb_pilot(desk):
    known = grants(desk)
    idea, pilot = known["idea-business-operations"], known["tmb-pilot"]
    stages = {one.id: one.key for one in desk.grants.pipeline.stages()}
    assert stages[desk.grants.register.get(idea.id)["grant_stage_id"]] == "hold"
    (waits,) = desk.records.where("dependency", grant_record_id=idea.id)
    assert (waits.values["waits_for_id"], waits.values["released_on"]) == (pilot.id, None)
    doubts = desk.records.where("reservation", grant_record_id=idea.id)
    assert any("equipment" in one.values["text_en"] for one in doubts)


def test_commissions_are_told_from_grants(desk):
    ordered = {key for key, one in grants(desk).items() if desk.grants.register.get(one.id)["commissioned"]}
    assert ordered == {"closed-pipe-assessment", "role-of-finance"}

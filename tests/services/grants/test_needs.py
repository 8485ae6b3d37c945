"""Home tells what grants need now: what is to be decided, paid, chased and renewed."""

from datetime import UTC, date, datetime, timedelta

import pytest

from ppa_desk.model.money import SCALE
from ppa_desk.services.training import workspace
from ppa_desk.services.training.grants import workspace as grants
from ppa_desk.services.workspaces import create

TODAY = date.today()
PAST, AHEAD = TODAY - timedelta(days=3), TODAY + timedelta(days=5)


@pytest.fixture
def grant(desk):
    body = desk.records.add("organisation", {"name": "Cooperative"}).id
    return desk.grants.register.make({"title_en": "Pilot"}, "active", organisation_id=body)


def put(desk, record_kind, /, **values):
    """Add a record as its service would, and return its number."""
    with desk.store.unit("training.loaded") as unit:
        return unit.add(record_kind, values)


def change(desk, record_kind, record, /, **values):
    with desk.store.unit("training.loaded") as unit:
        unit.change(record_kind, record, values)


def matters(desk, language="en"):
    return {one.name: one for one in desk.home.matters(TODAY, language)}


def owed(desk, grant, **values):
    return put(desk, "obligation", grant_record_id=grant, **values)


def test_a_report_past_its_day_is_late_and_opens_its_grant(desk, grant):
    owed(desk, grant, due_on=PAST)
    late = matters(desk)["report_late"]
    assert (late.total, late.lines[0].kind, late.lines[0].id) == (1, "grant_record", grant)
    assert (late.lines[0].title, late.lines[0].about, late.lines[0].on) == ("Pilot", "Cooperative", PAST)


@pytest.mark.parametrize(
    ("status", "on", "name"),
    [("due", AHEAD, "report_due"), ("returned", PAST, "report_late"), ("received", PAST, "report_read")],
)
def test_a_report_stands_under_what_is_to_be_done_with_it(desk, grant, status, on, name):
    owed(desk, grant, status=status, due_on=on)
    assert list(matters(desk)) == [name]


def test_accepted_reports_and_those_of_closed_grants_are_nobodys_worry(desk, grant):
    owed(desk, grant, status="accepted", due_on=PAST)
    closed = desk.grants.register.make({"title_en": "Done"}, "closed")
    owed(desk, closed, due_on=PAST)
    assert matters(desk) == {}


def test_a_vote_is_told_until_it_is_closed_and_its_deadline_turns_it(desk, grant):
    for deadline, name in ((AHEAD, "vote_open"), (PAST, "vote_over"), (None, "vote_open")):
        number = put(desk, "motion", grant_record_id=grant, deadline=deadline, amount=5 * SCALE)
        found = matters(desk)[name]
        assert (found.total, found.lines[0].on) == (1, deadline)
        assert found.lines[0].about == "USD\u00a05 · Cooperative"
        change(desk, "motion", number, closed_at=datetime.now(UTC))


def test_a_tranche_is_ready_once_every_condition_is_met(desk, grant):
    report = owed(desk, grant, status="received", due_on=PAST, received_on=PAST)
    put(desk, "tranche", grant_record_id=grant, amount=SCALE, due_on=AHEAD, needs="report", obligation_id=report)
    assert "tranche_ready" not in matters(desk)
    change(desk, "obligation", report, status="accepted")
    assert matters(desk)["tranche_ready"].lines[0].on == AHEAD


@pytest.mark.parametrize(("status", "name"), [("asked", "tranche_second"), ("released", "tranche_unpaid")])
def test_a_release_waits_for_a_second_colleague_and_then_for_the_payment(desk, grant, status, name):
    put(desk, "tranche", grant_record_id=grant, amount=SCALE, status=status)
    assert list(matters(desk)) == [name]


def test_reviews_that_are_missing_are_counted_by_call(desk, grant):
    call = desk.records.add("grant_call", {"key": "c", "title_en": "Round", "reviews_due_on": AHEAD}).id
    change(desk, "grant_record", grant, grant_call_id=call)
    for name in ("A", "B"):
        person = desk.records.add("person", {"family_name": name}).id
        put(desk, "review", grant_record_id=grant, person_id=person)
    missing = matters(desk)["review_missing"]
    assert [(one.kind, one.id, one.count) for one in missing.lines] == [("grant_call", call, 2)]


def test_a_check_that_another_one_follows_is_not_renewed(desk, grant):
    body = desk.records.get("grant_record", grant).values["organisation_id"]
    for expires in (AHEAD, None):
        assert ("diligence_ending" in matters(desk)) is (expires is None)
        put(desk, "diligence", organisation_id=body, passed=True, expires_on=expires)
    assert "diligence_ending" not in matters(desk)


def test_a_grant_that_ends_soon_and_a_call_that_closes_soon_are_told(desk, grant):
    change(desk, "grant_record", grant, ends_on=AHEAD)
    desk.records.add("grant_call", {"key": "c", "title_en": "Round", "closes_on": AHEAD})
    assert list(matters(desk)) == ["call_closing", "grant_ending"]


def test_home_and_the_tranche_itself_agree_on_what_may_be_released(tmp_path):
    from ppa_desk.services.desk import Desk

    with create(tmp_path / "training") as opened:
        desk = Desk(opened.store)
        workspace.load_surveys(desk)
        grants.load(desk)
        found = matters(desk).get("tranche_ready")
        told = {(one.id, one.on) for one in found.lines} if found else set()
        ready = set()
        for kept in desk.records.where("tranche", status="planned"):
            grant = desk.grants.register.get(kept.values["grant_record_id"])
            stage = next(one for one in desk.grants.pipeline.stages() if one.id == grant["grant_stage_id"])
            missing = [one for one in desk.grants.tranches.missing(grant, kept) if one.missing]
            soon = kept.values["due_on"] <= TODAY + timedelta(days=14)
            if stage.phase in ("award", "running") and soon and not missing:
                ready.add((grant["id"], kept.values["due_on"]))
        assert told == ready


def test_a_check_that_failed_later_holds_a_tranche_back_on_home_as_in_the_tranche(desk, grant):
    body = desk.records.add("organisation", {"name": "Pact"}).id
    change(desk, "grant_record", grant, organisation_id=body)
    put(desk, "tranche", grant_record_id=grant, amount=1_000_000, due_on=TODAY, needs="diligence")
    put(desk, "diligence", organisation_id=body, passed=True, checked_on=TODAY - timedelta(9))
    assert "tranche_ready" in matters(desk) and desk.grants.diligence.valid_on(body, TODAY) is not None
    put(desk, "diligence", organisation_id=body, passed=False, checked_on=TODAY - timedelta(1))
    assert "tranche_ready" not in matters(desk) and desk.grants.diligence.valid_on(body, TODAY) is None

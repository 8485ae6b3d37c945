"""Reports a grantee owes: every state and step is allowed or refused, and what is late is known."""

from datetime import date, timedelta

import pytest

from ppa_desk.labels import ACTIONS as TOLD
from ppa_desk.model.grants.keeping import ObligationStatus
from ppa_desk.sentences import sentence
from ppa_desk.services.grants.calendar import Pattern, Rhythm
from ppa_desk.services.grants.obligations import ACTIONS, MoneyWent, NotNow, NoWhy, ReportsThere

ALLOWED = {
    ("due", "begin"): "draft", ("due", "receive"): "received", ("draft", "receive"): "received",
    ("returned", "receive"): "received", ("received", "return"): "returned", ("received", "accept"): "accepted",
    ("accepted", "reopen"): "received",
}  # fmt: skip


@pytest.fixture
def grant(desk):
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    number = desk.grants.register.make({"title_en": "Pilot", "title_fr": "Pilote"}, "active", **days)
    desk.grants.obligations.make(number, desk.grants.obligations.preview(number, Rhythm(Pattern.QUARTERS)))
    return number


def test_every_state_and_step_is_allowed_or_refused(desk, grant):
    report = desk.grants.obligations.of(grant)[0]["id"]
    for status in ObligationStatus:
        for action in ACTIONS:
            with desk.store.unit("test") as unit:
                unit.change("obligation", report, {"status": status})
            if to := ALLOWED.get((status, action)):
                assert action in desk.grants.obligations.may(status)
                desk.grants.obligations.act(report, action, why="the annex is missing")
                assert desk.records.get("obligation", report).values["status"] == to
            else:
                assert action not in desk.grants.obligations.may(status)
                with pytest.raises(NotNow) as refused:
                    desk.grants.obligations.act(report, action, why="x")
                assert "Nothing was changed" in sentence(refused.value)
            assert f"obligation.{action}" in TOLD


def test_a_report_goes_back_with_a_reason_and_is_accepted_by_somebody(desk, grant):
    report = desk.grants.obligations.of(grant)[0]["id"]
    desk.grants.obligations.act(report, "receive", day=date(2026, 4, 20))
    with pytest.raises(NoWhy):
        desk.grants.obligations.act(report, "return", why="  ")
    desk.grants.obligations.act(report, "return", why=" No receipts. ")
    assert desk.records.get("obligation", report).values["returned_why"] == "No receipts."
    desk.grants.obligations.act(report, "receive")
    desk.grants.obligations.act(report, "accept")
    kept = desk.records.get("obligation", report).values
    assert (kept["accepted_by"], kept["accepted_on"], kept["returned_why"]) == ("tester", date.today(), "")


def test_a_report_stays_accepted_once_money_went_out_on_it(desk, grant):
    report = desk.grants.obligations.of(grant)[0]["id"]
    desk.grants.obligations.act(report, "receive")
    desk.grants.obligations.act(report, "accept")
    with desk.store.unit("test") as unit:
        unit.add("tranche", {"grant_record_id": grant, "obligation_id": report, "status": "released"})
    with pytest.raises(MoneyWent):
        desk.grants.obligations.act(report, "reopen")


def test_what_is_late_and_what_is_next_is_known_over_all_grants(desk, grant):
    other = desk.grants.register.make(
        {"title_en": "Late one"}, "active", starts_on=date(2025, 1, 1), ends_on=date(2025, 12, 31)
    )
    desk.grants.obligations.make(other, desk.grants.obligations.preview(other, Rhythm(Pattern.ONCE)))
    today = date(2026, 5, 10)
    late = desk.grants.obligations.late(today)
    assert [(one.title_en, one.late) for one in late] == [("Late one", 70), ("Pilot", 10)]
    assert desk.grants.obligations.is_late(grant, today)
    assert [one.due_on for one in desk.grants.obligations.due(90, today)] == [date(2026, 7, 30)]
    desk.grants.obligations.act(late[1].id, "receive")
    assert [one.title_en for one in desk.grants.obligations.late(today)] == ["Late one"]


def test_a_new_calendar_keeps_the_reports_that_began_and_undoes_whole(desk, grant):
    desk.grants.obligations.make(grant, desk.grants.obligations.preview(grant, Rhythm(Pattern.HALVES)))
    assert [one["nr"] for one in desk.grants.obligations.of(grant)] == [1, 2]
    desk.history.undo()
    assert len(desk.grants.obligations.of(grant)) == 4
    desk.grants.obligations.act(desk.grants.obligations.of(grant)[0]["id"], "begin")
    with pytest.raises(ReportsThere):
        desk.grants.obligations.make(grant, desk.grants.obligations.preview(grant, Rhythm(Pattern.ONCE)))


def test_the_first_day_after_its_due_day_a_report_is_late(desk, grant):
    due = desk.grants.obligations.of(grant)[0]["due_on"]
    assert not desk.grants.obligations.is_late(grant, due)
    assert desk.grants.obligations.is_late(grant, due + timedelta(days=1))

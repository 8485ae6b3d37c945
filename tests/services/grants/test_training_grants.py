"""The invented grants of the training workspace: every state, sums that add up, the same every time."""

import json
from collections import Counter
from fractions import Fraction

import pytest
from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import SCALE, converted, fraction, rate, smallest
from ppa_desk.services.desk import Desk
from ppa_desk.services.training import workspace
from ppa_desk.services.training.grants import workspace as grants
from ppa_desk.services.training.grants.told import plans
from ppa_desk.services.workspaces import create

APPLICATION = table_of("application")


def loaded(store) -> Desk:
    """Members, surveys and grants of the training alliance."""
    desk = Desk(store)
    workspace.load_surveys(desk)
    grants.load(desk)
    return desk


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    with create(tmp_path_factory.mktemp("training") / "workspace") as opened:
        yield loaded(opened.store)


def rows(desk, kind, **where):
    return [one.values | {"id": one.id} for one in desk.records.where(kind, **where)]


def test_there_are_sixty_applications_in_two_rounds_and_twenty_awards(trained):
    assert len(rows(trained, "grant_record")) == 60
    assert len(rows(trained, "grant_call")) == 2
    assert sum(plan.awarded for plan in plans()) == 20
    assert {row["currency"] for row in rows(trained, "grant_record") if row["approved"]} == {"USD", "EUR"}


def test_awards_reports_tranches_reviews_and_voices_are_met_in_every_state(trained):
    def met(kind, name):
        return {str(row[name]) for row in rows(trained, kind)}

    assert met("obligation", "status") == {"due", "draft", "received", "returned", "accepted"}
    assert met("tranche", "status") == {"planned", "asked", "released", "paid"}
    assert met("review", "status") == {"assigned", "draft", "submitted", "recused"}
    assert met("ballot", "voice") == {"for", "against", "abstain", "recused", "absent"}
    assert met("grant_conflict", "verdict") == {"declared", "confirmed", "dismissed"}
    stages = {one.key: one.id for one in trained.grants.pipeline.stages()}
    held = Counter(row["grant_stage_id"] for row in rows(trained, "grant_record"))
    early = ("idea", "scoping", "call")
    assert [key for key, number in stages.items() if not held[number] and key not in early] == []


def test_what_an_award_is_budgeted_funded_and_split_into_is_what_was_approved(trained):
    for grant in rows(trained, "grant_record"):
        if grant["approved"] is None:
            continue
        whole, mine = grant["approved"], {"grant_record_id": grant["id"]}
        funded = sum(
            row["amount"] if row["amount"] is not None else whole * fraction(row["share"])
            for row in rows(trained, "funding", **mine)
        )
        assert funded == Fraction(whole)
        assert sum(row["amount"] for row in rows(trained, "budget_line", **mine)) == whole
        assert sum(row["amount"] for row in rows(trained, "tranche", **mine)) == whole


def test_a_payment_in_another_currency_is_joined_by_its_locked_rate(trained):
    grants = {row["id"]: row for row in rows(trained, "grant_record")}
    foreign = []
    for row in rows(trained, "payment"):
        currency = grants[row["grant_record_id"]]["currency"]
        if row["currency"] == currency:
            assert row["paid"] == row["amount"]
            continue
        foreign.append(row)
        assert row["rate_on"] and row["rate_source"]
        assert abs(converted(row["paid"], rate(row["rate"]), currency) - row["amount"]) <= smallest(currency)
    assert foreign


def test_nobody_reviews_or_votes_on_their_own_organisation_where_the_conflict_is_known(trained):
    known = {
        (row["grant_record_id"], row["person_id"])
        for row in rows(trained, "grant_conflict")
        if row["verdict"] in ("confirmed", "declared")
    }
    for row in rows(trained, "review"):
        if (row["grant_record_id"], row["person_id"]) in known:
            assert row["status"] == "recused"


def test_conflicts_are_left_to_be_found_in_the_second_round(trained):
    call = trained.grants.register.call("round-2026")
    grants = [row["id"] for row in rows(trained, "grant_record", grant_call_id=call)]
    people = [row["person_id"] for row in rows(trained, "reviewer", grant_call_id=call)]
    from ppa_desk.services.training.grants.told import NOW

    assert any(one.open for one in trained.grants.conflicts.findings(grants, people, NOW))


def test_a_second_workspace_is_the_same(trained, tmp_path):
    with create(tmp_path / "again") as opened:
        again = loaded(opened.store)
        for kind in ("grant_record", "review", "ballot", "payment", "spending"):
            assert rows(again, kind) == rows(trained, kind)


def test_votes_that_were_held_are_kept_with_their_arithmetic_and_six_are_open(trained):
    motions = [trained.grants.motions.get(row["id"]) for row in rows(trained, "motion")]
    held = [one for one in motions if one.closed]
    assert all(one.result and one.result.carried == one.values["carried"] for one in held)
    assert [one.values["carried"] for one in held].count(False) == 1
    assert len(motions) - len(held) == 6
    assert any(one.recused for one in held)


def test_what_was_handed_in_is_kept_as_answers_to_the_form_of_the_call(trained):
    asked = select(APPLICATION.c.grant_record_id, APPLICATION.c.form_version_id, APPLICATION.c.answers)
    with trained.store.read() as session:
        handed_in = session.execute(asked).all()
    assert len(handed_in) == 60
    for grant, version, answers in handed_in:
        assert version
        assert int(json.loads(answers)["requested"]) * SCALE == trained.grants.register.get(grant)["requested"]

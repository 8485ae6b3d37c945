"""The pipeline: every stage, move and role is allowed or refused, and every refusal has its reason."""

from datetime import UTC, date, datetime

import pytest

from ppa_desk.model.codes import code_list
from ppa_desk.sentences import ERRORS, NOTES, sentence
from ppa_desk.services.grants.pipeline import CannotMove, shipped_pipeline

STAGES = [one["key"] for one in shipped_pipeline()["stages"]]
MOVES = {(one["from"], one["to"]): one for one in shipped_pipeline()["moves"]}
ROLES = list(code_list("desk_role"))


def enter(desk, name, roles):
    desk.records.add("colleague", {"name": name, "roles": roles})
    desk.grants.colleagues.act_as(name)


def met(desk, grant):
    """Give a grant everything any move asks for, but what it waits for."""
    desk.records.save("grant_record", grant, 1, {
        "organisation_id": desk.records.add("organisation", {"name": "Cooperative"}).id,
        "grant_call_id": desk.records.add("grant_call", {"key": "c", "title_en": "Call"}).id,
        "recommended": 1000, "approved": 1_000_000, "signed": 1_000_000, "gender_marker": "1",
        "ends_on": date(2025, 12, 31), "unspent": 0,
    })  # fmt: skip
    organisation = desk.grants.register.get(grant)["organisation_id"]
    person = desk.records.add("person", {"family_name": "Reader"}).id
    fund = desk.records.add("fund", {"key": "f", "name_en": "Fund"}).id
    parts = {
        "application": [{"step": "concept"}, {"step": "proposal"}],
        "review": [{"person_id": person, "status": "submitted"}],
        "motion": [{"purpose": "approve"}],
        "funding": [{"fund_id": fund, "share": "1/1"}],
        "obligation": [{"kind": "final", "status": "accepted"}],
        "agreement": [{"signed_by_us": date(2026, 1, 1), "signed_by_them": date(2026, 1, 2)}],
    }
    with desk.store.unit("test") as unit:
        for kind, rows in parts.items():
            for row in rows:
                extra = {"carried": True, "closed_at": datetime.now(UTC)} if kind == "motion" else {}
                unit.add(kind, {"grant_record_id": grant} | row | extra)
        unit.add("diligence", {"organisation_id": organisation, "passed": True})


@pytest.fixture
def grant(file_desk):
    return file_desk.grants.register.make({"title_en": "Pilot"})


def place(desk, grant, stage):
    with desk.store.unit("test") as unit:
        unit.change("grant_record", grant, {"grant_stage_id": desk.grants.pipeline.stage(stage).id})


def test_every_stage_move_and_role_is_allowed_or_refused_as_the_table_says(file_desk, grant):
    desk = file_desk
    met(desk, grant)
    for role in ROLES:
        enter(desk, role, role)
    waits = {key for pair, move in MOVES.items() if "dependency" in move["needs"] for key in [pair]}
    dependency = desk.records.add("dependency", {"grant_record_id": grant})
    for role in ROLES:
        desk.grants.colleagues.act_as(role)
        for now in STAGES:
            place(desk, grant, now)
            for to in STAGES:
                held = (now, to) in waits
                with desk.store.unit("test") as unit:
                    unit.change("dependency", dependency.id, {"released_on": None if held else date(2026, 1, 1)})
                move, number = MOVES.get((now, to)), desk.grants.pipeline.stage(to).id
                if move and role in move["roles"].split():
                    desk.grants.pipeline.move(grant, number, reason="because")
                    assert desk.grants.register.get(grant)["grant_stage_id"] == number
                    place(desk, grant, now)
                else:
                    with pytest.raises(CannotMove) as refused:
                        desk.grants.pipeline.move(grant, number, reason="because")
                    assert refused.value.missing[0].need == ("role" if move else "move")
                    assert "Pilot" in sentence(refused.value)


def test_everything_a_move_needs_is_missed_by_name(file_desk, grant):
    for (now, to), move in MOVES.items():
        place(file_desk, grant, now)
        offer = next(one for one in file_desk.grants.pipeline.offers(grant) if one.to.key == to)
        needed = set(move["needs"].split()) - {"reason", "released", "funded", "eligible"}
        assert needed <= {one.need for one in offer.missing}, (now, to)
        assert offer.asks_reason == ("reason" in move["needs"])


def test_every_need_has_its_sentence_and_its_few_words():
    for need in [*code_list("move_need"), "move", "role"]:
        assert f"grant.needs_{need}" in ERRORS and f"move.{need}" in NOTES


def test_a_reason_is_asked_for_and_kept(file_desk, grant):
    declined = file_desk.grants.pipeline.stage("declined").id
    with pytest.raises(CannotMove) as refused:
        file_desk.grants.pipeline.move(grant, declined)
    assert refused.value.code == "grant.needs_reason"
    file_desk.grants.pipeline.move(grant, declined, reason=" out of scope ")
    kept = file_desk.grants.register.get(grant)
    assert kept["reason"] == "out of scope" and kept["decided_on"] == date.today()
    file_desk.history.undo()
    assert file_desk.grants.register.get(grant)["reason"] == ""


def test_money_sources_must_come_to_what_was_approved(file_desk, grant):
    met(file_desk, grant)
    place(file_desk, grant, "approved")
    funding = file_desk.records.where("funding", grant_record_id=grant)[0]
    file_desk.records.save("funding", funding.id, funding.version, {"share": "1/3"})
    with pytest.raises(CannotMove) as refused:
        file_desk.grants.pipeline.move(grant, file_desk.grants.pipeline.stage("contracted").id)
    assert refused.value.code == "grant.needs_funded" and "666.67" in sentence(refused.value)


def test_a_grant_waits_for_anothers_results_and_goes_back_to_where_it_was(desk):
    waits = desk.grants.register.make({"title_en": "Equipment"}, "scoping")
    tmb = desk.grants.register.make({"title_en": "TMB"}, "active")
    hold = desk.grants.pipeline.stage("hold").id
    with pytest.raises(CannotMove):
        desk.grants.pipeline.move(waits, hold)
    dependency = desk.records.add("dependency", {"grant_record_id": waits, "waits_for_id": tmb}).id
    desk.grants.pipeline.move(waits, hold)
    desk.grants.register.release(dependency, {"result_en": "Loans were paid back."})
    assert desk.grants.register.get(waits)["grant_stage_id"] == desk.grants.pipeline.stage("scoping").id
    assert desk.records.get("dependency", dependency).values["released_on"] == date.today()


def test_an_idea_remembers_the_priority_it_came_from(desk):
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "Meeting"}).id
    priority = desk.records.add("priority", {"meeting_id": meeting, "title_en": "Women", "text_en": "Pay equity"}).id
    idea = desk.grants.register.get(desk.grants.register.from_record("priority", priority))
    assert (idea["title_en"], idea["summary_en"]) == ("Women", "Pay equity")
    assert (idea["origin_kind"], idea["origin_id"]) == ("priority", priority)


def test_the_board_adds_up_by_currency_and_leaves_the_unknown_out(desk):
    for amount, currency in ((1000, "USD"), (2000, "USD"), (5000, "EUR"), (None, "USD")):
        desk.grants.register.make({"title_en": "Grant"}, "active", signed=amount, currency=currency)
    column = desk.grants.register.board()[desk.grants.pipeline.stage("active").id]
    assert (column.count, column.money, column.unknown) == (4, (("EUR", 5000), ("USD", 3000)), 1)


def test_lists_filter_by_stage_call_theme_and_lateness(desk):
    call = desk.records.add("grant_call", {"key": "c", "title_en": "Call"}).id
    one = desk.grants.register.make({"title_en": "One"}, "active", grant_call_id=call, themes="P3.1 G")
    two = desk.grants.register.make({"title_en": "Two"}, "idea", themes="P1")
    desk.records.add("obligation", {"grant_record_id": one, "due_on": date(2020, 1, 1)})
    listing = desk.grants.register.listing
    for only in ({"call": call}, {"late": True}, {"theme": "P3"}):
        assert listing.ids(only=only) == [one]
    assert listing.ids(only={"phases": ("idea",)}) == listing.ids("two") == [two]
    assert desk.grants.register.calls.rows([call])[call].grants == 1


def test_what_an_idea_came_from_knows_it(desk):
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "Meeting"}).id
    poll = desk.records.add("poll", {"meeting_id": meeting, "question_en": "Which first?", "reading_en": "Finance"}).id
    idea = desk.grants.register.from_record("poll", poll)
    assert desk.grants.register.from_origin("poll", poll) == [(idea, "Which first?")]
    assert desk.grants.register.from_origin("poll", poll + 1) == []


def test_a_workspace_begins_with_stages_moves_and_voting_rules(desk):
    assert [one.key for one in desk.grants.pipeline.stages()] == STAGES
    assert len(desk.records.where("grant_move")) == len(MOVES)
    assert "simple" in {one.values["key"] for one in desk.records.where("voting_rule")}
    desk.history.undo()
    assert desk.grants.pipeline.stages()

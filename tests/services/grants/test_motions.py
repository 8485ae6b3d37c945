"""Votes of a committee: who may vote, what is kept when one closes, and what follows from it."""

from datetime import date

import pytest

from ppa_desk.model.grants.review import Voice
from ppa_desk.sentences import sentence
from ppa_desk.services.grants.motions import Cast
from ppa_desk.services.grants.vote_kept import CannotVote
from tests.services.grants.decided import DAY, cast, ready


def test_a_vote_in_a_meeting_is_counted_minuted_and_approves_the_amount(desk):
    grant, people = ready(desk)
    desk.grants.conflicts.declare(grant, people["Esther"], "sits on its board")
    motion = desk.grants.motions.make(grant)
    cast(desk, motion, people, "ffao")
    assert desk.grants.motions.close(motion, DAY).carried
    kept = desk.grants.register.get(grant)
    assert (kept["approved"], kept["decided_on"]) == (26_000_000, DAY)
    (decision,) = desk.records.where("decision")
    assert decision.values["text_en"] == (
        "Approve USD\u00a026,000 for “Pit safety”: 6 seats, 1 recused, base 5, quorum 3, present 4: 2 for, 1 against, "
        "1 abstained – carried. Recused: Esther Voter."
    )
    assert decision.values["text_fr"] == (
        "Approuver 26\u202f000\u00a0USD pour «\u00a0Sécurité des puits\u00a0»\u00a0: 6 sièges, 1 récusé, base 5, "
        "quorum 3, présents 4\u00a0: 2 pour, 1 contre, 1 abstention – adopté. Récusés\u00a0: Esther Voter."
    )
    assert desk.grants.motions.carried(grant)


def test_a_closed_vote_stands_although_seats_conflicts_and_rules_change_later(desk):
    grant, people = ready(desk)
    motion = desk.grants.motions.make(grant)
    cast(desk, motion, people, "fff")
    result = desk.grants.motions.close(motion, DAY)
    desk.grants.conflicts.declare(grant, people["Amina"], "late thought")
    rule = desk.records.where("voting_rule", key="tested")[0]
    desk.records.save("voting_rule", rule.id, rule.version, {"majority": "1/1", "majority_of": "seats"})
    for term in desk.records.where("term"):
        desk.records.save("term", term.id, term.version, {"until": date(2020, 1, 1)})
    assert desk.grants.motions.get(motion).result == result
    with pytest.raises(CannotVote) as refused:
        cast(desk, motion, people, "a")
    assert refused.value.code == "vote.closed"


def test_seats_are_those_of_the_day_vacant_ones_are_absent_and_observers_do_not_vote(desk):
    grant, people = ready(desk)
    term = next(one for one in desk.records.where("term") if one.values["person_id"] == people["Denis"])
    desk.records.save("term", term.id, term.version, {"until": date(2026, 3, 9)})
    now = desk.grants.motions.get(desk.grants.motions.make(grant))
    assert [one.name for one in now.voters] == ["Amina Voter", "Boris Voter", "Chantal Voter", "", "Esther Voter", ""]
    with pytest.raises(CannotVote) as refused:
        desk.grants.motions.cast(now.id, [Cast(people["Observer"], Voice.FOR)])
    assert "Observer Voter has no voting seat" in sentence(refused.value)


def test_the_recused_cannot_vote_and_leave_the_base(desk):
    grant, people = ready(desk)
    motion = desk.grants.motions.make(grant)
    cast(desk, motion, people, "f")
    desk.grants.conflicts.declare(grant, people["Amina"], "her brother applied")
    now = desk.grants.motions.get(motion)
    assert now.result.tally.entitled == 5 and now.result.tally.in_favour == 0
    with pytest.raises(CannotVote) as refused:
        cast(desk, motion, people, "f")
    assert refused.value.code == "vote.recused"


def test_a_written_vote_needs_its_deadline_and_counts_late_votes_only_with_a_reason(desk):
    grant, people = ready(desk)
    motion = desk.grants.motions.make(grant, mode="written", opens_on=date(2026, 3, 1))
    cast(desk, motion, people, "ff-f", on=date(2026, 3, 2))
    with pytest.raises(CannotVote) as refused:
        desk.grants.motions.close(motion, DAY)
    assert refused.value.code == "vote.no_deadline"
    desk.records.save("motion", motion, desk.records.get("motion", motion).version, {"deadline": DAY})
    with pytest.raises(CannotVote) as refused:
        desk.grants.motions.close(motion, DAY)
    assert refused.value.code == "vote.early" and "2 may still vote" in sentence(refused.value)
    late = date(2026, 3, 11)
    with pytest.raises(CannotVote) as refused:
        cast(desk, motion, people, "fff", on=late)
    assert refused.value.code == "vote.late"
    desk.grants.motions.cast(motion, [Cast(people["Chantal"], Voice.FOR, "no network at the mine")], late)
    assert desk.grants.motions.close(motion, late).carried
    assert desk.records.where("decision") == []


def test_a_vote_is_opened_again_only_with_a_reason_which_is_kept(desk):
    grant, people = ready(desk)
    motion = desk.grants.motions.make(grant)
    cast(desk, motion, people, "aaa")
    assert not desk.grants.motions.close(motion, DAY).carried
    with pytest.raises(CannotVote) as refused:
        desk.grants.motions.reopen(motion, " ")
    assert refused.value.code == "vote.no_reason"
    desk.grants.motions.reopen(motion, "a vote was read wrongly")
    assert desk.records.where("decision") == [] and not desk.grants.motions.get(motion).closed
    cast(desk, motion, people, "fff")
    desk.grants.motions.close(motion, DAY)
    assert "a vote was read wrongly" in desk.grants.motions.get(motion).values["arithmetic"]
    assert len(desk.records.where("decision")) == 1


def test_what_is_missing_to_close_is_said(desk):
    grant, _ = ready(desk, recommended=None)
    motion = desk.grants.motions.make(grant)
    with pytest.raises(CannotVote) as refused:
        desk.grants.motions.close(motion, DAY)
    assert refused.value.code == "vote.no_amount"
    bare = desk.grants.motions.make(desk.grants.register.make({"title_en": "Alone"}))
    with pytest.raises(CannotVote) as refused:
        desk.grants.motions.close(bare, DAY)
    assert refused.value.code == "vote.no_rule"


def test_closing_a_vote_is_taken_back_whole(desk):
    grant, people = ready(desk)
    motion = desk.grants.motions.make(grant)
    cast(desk, motion, people, "fff")
    desk.grants.motions.close(motion, DAY)
    desk.history.undo()
    assert desk.grants.register.get(grant)["approved"] is None and desk.records.where("decision") == []
    assert not desk.grants.motions.get(motion).closed

"""Votes on decisions of a meeting: by seat or as counts, frozen when they close, opened again with a reason."""

import json

import pytest

from ppa_desk.model.grants.review import Voice
from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.vote_kept import CannotVote
from ppa_desk.services.minutes.votes import sentence
from tests.services.meetings.minuted import Minuted


@pytest.fixture
def group(store) -> Minuted:
    return Minuted(Desk(store))


def decided(group: Minuted, **values: object) -> int:
    meeting = group.call("one", "2026-03-03", "Ada", "Ben", "Fay")
    return group.add("decision", meeting, nr=1, text_en="Meet in June.", **values)


def test_by_seat_an_alternate_votes_for_who_is_away_and_the_recused_leave_the_base(group):
    decision, votes = decided(group), group.desk.meetings.votes
    assert {one.name_en: one.name for one in votes.get(decision).voters}["Seat of Dan"] == "Fay Invented"
    votes.all_for(decision)
    votes.cast(decision, group.seats["Ben"], Voice.RECUSED)
    with pytest.raises(CannotVote, match="seat_empty"):
        votes.cast(decision, group.seats["Eve"], Voice.FOR)
    told = "5 seats, 1 recused, base 4, quorum 3, present 2: 2 for, 0 against, 0 abstained – "
    assert sentence(votes.get(decision), "en") == told + "no quorum, nothing is decided"
    votes.cast(decision, group.seats["Cleo"], Voice.ABSTAIN)
    assert votes.close(decision).carried
    kept = votes.get(decision)
    assert kept.closed and sentence(kept, "fr").startswith("5 sièges, 1 récusé, base 4, quorum 3")
    content = group.desk.meetings.minutes.draft(kept.values["meeting_id"], Visibility.GROUP, "en").content
    assert "1 abstained – carried. Rule: Simple. Recused: Ben Invented." in str(content.blocks)


def test_what_is_closed_stays_as_it_was_frozen_until_it_is_opened_with_a_reason(group):
    decision, votes = decided(group), group.desk.meetings.votes
    for name in ("Ada", "Ben", "Dan"):
        votes.cast(decision, group.seats[name], Voice.FOR)
    votes.close(decision)
    rule = group.desk.records.where("voting_rule")[0].id
    group.change("voting_rule", rule, majority="1/1")
    group.desk.records.remove("term", group.terms["Ada"])
    assert sentence(votes.get(decision), "en").endswith("3 for, 0 against, 0 abstained – carried")
    with pytest.raises(CannotVote, match="closed"):
        votes.all_for(decision)
    with pytest.raises(CannotVote, match="no_reason"):
        votes.reopen(decision, "  ")
    votes.reopen(decision, "Miscounted")
    again = votes.get(decision)
    assert not again.closed and again.values["carried"] is None
    assert [one["why"] for one in json.loads(again.values["arithmetic"])["before"]] == ["Miscounted"]


def test_counts_that_were_typed_in_are_counted_by_the_same_rule_and_missing_is_not_nobody(group):
    decision = decided(group, seats=5, in_favour=3, against=1)
    votes = group.desk.meetings.votes
    with pytest.raises(CannotVote, match="counts_missing"):
        votes.close(decision)
    group.change("decision", decision, abstained=0, recused=2)
    with pytest.raises(CannotVote, match="too_many"):
        votes.close(decision)
    group.change("decision", decision, recused=1)
    assert votes.close(decision).carried
    told = "5 seats, 1 recused, base 4, quorum 3, present 4: 3 for, 1 against, 0 abstained – carried"
    assert sentence(votes.get(decision), "en") == told

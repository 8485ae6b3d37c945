"""Grants are given out evenly, against no conflict; reviews are kept, handed in, compared, and seen by policy."""

from collections import Counter
from datetime import date

import pytest

from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.sentences import sentence
from ppa_desk.services.grants.reviewing import CannotAssign
from ppa_desk.services.grants.reviews import CannotReview
from tests.services.grants.reviewed import Round

TODAY = date(2026, 3, 1)


@pytest.fixture
def round_(desk):
    return Round(desk)


def test_every_grant_in_review_gets_its_readers_once(round_):
    reviewing = round_.desk.grants.reviewing
    round_.grant("Only an idea", "idea")
    done = reviewing.assign(round_.call, TODAY)
    assert len(done.pairs) == 6 and not done.short
    assert Counter(grant for grant, _ in done.pairs) == dict.fromkeys(round_.grants, 2)
    assert [(one.load, one.counts[ReviewStatus.ASSIGNED]) for one in reviewing.pool(round_.call)] == [(2, 2)] * 3
    assert reviewing.assign(round_.call, TODAY).pairs == ()
    assert {one.grant: len(one.reviews) for one in reviewing.readings(round_.call)} == dict.fromkeys(round_.grants, 2)


def test_giving_out_is_taken_back_as_one_step(round_):
    round_.desk.grants.reviewing.assign(round_.call, TODAY)
    round_.desk.history.undo()
    assert round_.desk.records.where("review") == []


def test_nobody_is_given_what_they_have_or_may_have_a_part_in(round_):
    desk, (first, second, _) = round_.desk, round_.grants
    torn, other, _ = round_.people
    coop = desk.records.add("organisation", {"name": "Coop"}).id
    desk.records.save("grant_record", first, desk.records.get("grant_record", first).version, {"organisation_id": coop})
    desk.records.add("position", {"person_id": torn, "organisation_id": coop})
    desk.grants.conflicts.declare(second, other, "My cousin's firm.")
    done = desk.grants.reviewing.assign(round_.call, TODAY)
    assert not {(first, torn), (second, other)} & set(done.pairs) and len(done.pairs) == 6


def test_what_a_reader_takes_on_is_kept_and_what_is_short_is_named(round_):
    for one in round_.desk.records.where("reviewer"):
        round_.desk.records.save("reviewer", one.id, one.version, {"most": 1})
    done = round_.desk.grants.reviewing.assign(round_.call, TODAY)
    assert len(done.pairs) == 3 and done.short == dict.fromkeys(round_.grants, 1)


def test_a_recused_reader_is_replaced_by_another(round_):
    desk, grant = round_.desk, round_.grants[0]
    desk.grants.reviewing.assign(round_.call, TODAY)
    [away, _] = [one.person for one in desk.grants.reviews.of([grant])]
    desk.grants.conflicts.declare(grant, away, "Related.")
    [(_, fresh)] = desk.grants.reviewing.assign(round_.call, TODAY).pairs
    assert fresh != away and fresh in round_.people


def test_by_hand_a_grant_goes_only_to_who_may_read_it(round_):
    desk, grant, person = round_.desk, round_.grants[0], round_.people[0]
    with pytest.raises(CannotAssign) as refused:
        round_.give(grant, round_.person("Stranger"))
    assert refused.value.code == "review.not_in_pool"
    desk.grants.conflicts.declare(grant, person, "Related.")
    with pytest.raises(CannotAssign) as refused:
        round_.give(grant, person)
    assert refused.value.code == "review.recused" and "Grant 1" in sentence(refused.value)
    round_.give(grant, round_.people[1])
    with pytest.raises(CannotAssign) as refused:
        round_.give(grant, round_.people[1])
    assert refused.value.code == "review.given_already"


def test_a_possible_conflict_is_judged_before_anything_is_given_out(round_):
    desk, grant, person = round_.desk, round_.grants[0], round_.people[0]
    desk.records.add("grant_party", {"grant_record_id": grant, "person_id": person, "role": "contact"})
    with pytest.raises(CannotAssign) as refused:
        round_.give(grant, person)
    assert refused.value.code == "review.conflict_open"
    [finding] = desk.grants.conflicts.findings([grant], [person], TODAY)
    desk.grants.conflicts.dismiss(finding)
    assert round_.give(grant, person)


def test_only_what_nobody_began_is_taken_back(round_):
    desk, (first, second, _), person = round_.desk, round_.grants, round_.people[0]
    review = round_.give(first, person)
    desk.grants.reviewing.take_back(review)
    assert desk.grants.reviews.of([first]) == []
    review = round_.give(second, person)
    desk.grants.reviews.write(review, {"fit": "3"}, "", None)
    with pytest.raises(CannotAssign):
        desk.grants.reviewing.take_back(review)
    [member] = [one for one in desk.grants.reviewing.pool(round_.call) if one.person == person]
    with pytest.raises(CannotAssign):
        desk.grants.reviewing.leave(member.id)


def test_who_leaves_the_pool_leaves_what_they_have_not_begun(round_):
    reviewing = round_.desk.grants.reviewing
    round_.give(round_.grants[0], round_.people[0])
    reviewing.leave(reviewing.pool(round_.call)[0].id)
    assert [one.person for one in reviewing.pool(round_.call)] == round_.people[1:]
    assert round_.desk.records.where("review") == []


def test_the_committee_that_sits_today_reads(round_):
    desk = round_.desk
    group = desk.records.add("work_group", {"key": "gov", "name_en": "Governance"}).id
    call = desk.records.add("grant_call", {"key": "r2", "title_en": "Round 2", "work_group_id": group}).id
    sitting, left = round_.person("Sitting"), round_.person("Left")
    desk.records.add("term", {"work_group_id": group, "person_id": sitting})
    desk.records.add("term", {"work_group_id": group, "person_id": left, "until": date(2025, 12, 31)})
    assert desk.grants.reviewing.add_committee(call, TODAY) == 1
    assert [one.name for one in desk.grants.reviewing.pool(call)] == ["Ada Sitting"]
    assert desk.grants.reviewing.add_committee(call, TODAY) == 0


def test_a_review_is_kept_while_written_and_its_score_stands_once_handed_in(round_):
    reviews, review = round_.desk.grants.reviews, round_.give(round_.grants[0], round_.people[0])
    reviews.write(review, {"fit": "4"}, "Strong", None)
    kept = reviews.get(review)
    assert (kept.status, kept.comment, kept.done) == (ReviewStatus.DRAFT, "Strong", (1, 2))
    with pytest.raises(CannotReview) as refused:
        reviews.submit(review)
    assert refused.value.code == "review.lacking" and "1 question" in sentence(refused.value)
    reviews.write(review, {"fit": "4", "team": "2"}, "Strong", "fund")
    assert reviews.submit(review) == 87.5
    kept = reviews.get(review)
    assert (kept.status, kept.score) == (ReviewStatus.SUBMITTED, 87.5) and kept.submitted_at
    with pytest.raises(CannotReview):
        reviews.write(review, {}, "", None)


def test_not_applicable_is_left_out_and_never_zero(round_):
    review = round_.hand_in(round_.grants[0], round_.people[0], "2", "na")
    assert round_.desk.grants.reviews.get(review).score == 50.0
    review = round_.hand_in(round_.grants[1], round_.people[0], "na", "na")
    assert round_.desk.grants.reviews.get(review).score is None
    assert list(round_.desk.grants.reviews.figures(round_.grants)) == [round_.grants[0]]


def test_a_review_given_back_is_a_draft_again_and_the_reason_is_in_the_history(round_):
    reviews, review = round_.desk.grants.reviews, round_.hand_in(round_.grants[0], round_.people[0], "4", "4")
    with pytest.raises(CannotReview):
        reviews.reopen(review, " ")
    reviews.reopen(review, "Wrong grant read")
    kept = reviews.get(review)
    assert (kept.status, kept.score, kept.answers["fit"]) == (ReviewStatus.DRAFT, None, "4")
    assert round_.desk.history.recent(1)[0].told["reason"] == "Wrong grant read"


def test_a_recused_review_counts_nowhere_and_counts_again_when_the_conflict_is_dismissed(round_):
    desk, grant, (one, other, _) = round_.desk, round_.grants[0], round_.people
    round_.hand_in(grant, one, "4", "4")
    review = round_.hand_in(grant, other, "0", "0")
    assert desk.grants.reviews.figures([grant])[grant].mean == 50.0
    desk.grants.conflicts.declare(grant, other, "Related.")
    assert desk.grants.reviews.figures([grant])[grant].mean == 100.0
    assert desk.grants.reviews.leans(round_.call) == {}
    with pytest.raises(CannotReview) as refused:
        desk.grants.reviews.write(review, {}, "", None)
    assert refused.value.code == "review.recused"
    [finding] = desk.grants.conflicts.findings([grant], [other], TODAY)
    desk.grants.conflicts.dismiss(finding)
    assert desk.grants.reviews.figures([grant])[grant].n == 2
    assert desk.grants.reviews.leans(round_.call)[one].by == 100.0


@pytest.mark.parametrize(("policy", "before", "after"), [("never", 1, 1), ("after_own", 1, 2), ("always", 2, 2)])
def test_others_are_seen_as_the_call_says(round_, policy, before, after):
    desk, grant, (one, other, _) = round_.desk, round_.grants[0], round_.people
    desk.records.save("grant_call", round_.call, 1, {"policy": policy})
    round_.hand_in(grant, other, "4", "4")
    review = round_.give(grant, one)
    assert len(desk.grants.reviews.seen(grant, one).reviews) == before
    assert desk.grants.reviews.seen(grant, one).hidden == 2 - before
    desk.grants.reviews.write(review, {"fit": "1", "team": "1"}, "", None)
    desk.grants.reviews.submit(review)
    assert len(desk.grants.reviews.seen(grant, one).reviews) == after


def test_the_secretariat_sees_all_and_who_is_recused_nothing(round_):
    desk, grant, (one, other, _) = round_.desk, round_.grants[0], round_.people
    round_.hand_in(grant, one, "4", "4")
    assert len(desk.grants.reviews.seen(grant, None).reviews) == 1
    desk.grants.conflicts.declare(grant, other, "Related.")
    seen = desk.grants.reviews.seen(grant, other)
    assert seen.recused and seen.reviews == ()


def test_a_round_keeps_the_rubric_it_began_with(round_):
    desk = round_.desk
    first = desk.grants.reviews.get(round_.give(round_.grants[0], round_.people[0]))
    form = desk.records.get("grant_call", round_.call).values["rubric_form_id"]
    item = desk.records.where("form_item", form_id=form)[0]
    desk.records.save("form_item", item.id, item.version, {"label_en": "Other words"})
    second = desk.grants.reviews.get(round_.give(round_.grants[1], round_.people[0]))
    assert second.form == first.form


def test_a_call_without_a_rubric_says_so_and_takes_one_later(round_):
    desk = round_.desk
    form = desk.records.get("grant_call", round_.call).values["rubric_form_id"]
    desk.records.save("grant_call", round_.call, 1, {"rubric_form_id": None})
    review = round_.give(round_.grants[0], round_.people[0])
    with pytest.raises(CannotReview) as refused:
        desk.grants.reviews.ready(review)
    assert refused.value.code == "review.no_rubric"
    desk.records.save("grant_call", round_.call, 2, {"rubric_form_id": form})
    assert desk.grants.reviews.ready(review).form.key == "rubric"

"""Answers: kept as they were given, one organisation one voice, and no way back from an anonymous one to its giver."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from ppa_desk.forms.definition import Question, Text
from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.checks import Refused
from ppa_desk.services.surveys.crowds import FEWEST, smallest_crowd
from ppa_desk.services.surveys.dataset import NOT_ASKED, voices
from ppa_desk.services.surveys.responses import NewResponse, TooFewAtOnce
from tests.services.surveys.conftest import FORM

FILES = [{"name": "f"}]


def new(desk, survey: int, at: int, **answers) -> NewResponse:
    values = desk.surveys.get(survey)
    asked = desk.surveys.invitations(survey)[at]
    return NewResponse(
        values["form_version_id"],
        answers,
        {},
        "google",
        "en",
        asked["id"],
        respondent=asked["email"],
        external=f"x{at}",
    )


def test_an_interview_is_kept_as_it_goes_and_can_be_resumed(desk, survey):
    number = survey()
    response = desk.responses.begin(number, desk.surveys.invitations(number)[0]["id"], "fr")
    desk.responses.write(response, {"agree": "no"})
    assert desk.dataset(number).count == 0
    assert desk.responses.get(response).answers == {"agree": "no"}
    desk.responses.write(response, {"agree": "no", "why": "Trop long", "sites": "200"})
    desk.responses.finish(response)
    given = desk.responses.get(response)
    assert given.status == "complete" and given.flags == {"sites": ["constraint"]}
    assert given.answers == {"agree": "no", "why": "Trop long", "sites": "200"}


def test_what_is_missing_makes_an_answer_partial(desk, survey):
    number = survey()
    response = desk.responses.begin(number)
    desk.responses.finish(response)
    assert desk.responses.get(response).status == "partial" and desk.dataset(number).count == 1


def test_columns_tell_not_asked_from_not_shown_from_skipped(desk, survey):
    number = survey()
    desk.responses.take(
        number,
        [new(desk, number, 0, agree="yes", why=None, sites=""), new(desk, number, 2, agree="no")],
        [{"name": "f"}],
    )
    columns = desk.dataset(number).columns
    assert columns["why"] == [None, NOT_ASKED] and columns["sites"] == ["", NOT_ASKED]


def test_two_people_of_one_organisation_share_one_voice(desk, survey):
    number = survey()
    desk.responses.take(number, [new(desk, number, at, agree="yes") for at in (0, 1, 2)], [{"name": "f"}])
    found = desk.dataset(number)
    assert found.weights == [0.5, 0.5, 1.0] and found.facts["constituency"] == ["IND", "IND", "IND"]


@given(st.lists(st.integers(-1, 5), max_size=30), st.sampled_from(["shared", "focal", "last", "each"]), st.data())
def test_no_organisation_has_more_than_one_voice(bodies, rule, data):
    focal = data.draw(st.lists(st.booleans(), min_size=len(bodies), max_size=len(bodies)))
    weights = voices(rule, bodies, focal, list(range(len(bodies))))
    for body in set(bodies) - {-1}:
        voice = sum(w for w, b in zip(weights, bodies, strict=True) if b == body)
        assert voice == pytest.approx(bodies.count(body) if rule == "each" else 1)
    assert all(w == 1 for w, b in zip(weights, bodies, strict=True) if b == -1)


def test_an_import_is_one_step_that_is_undone_whole(desk, survey):
    number = survey()
    desk.responses.take(number, [new(desk, number, at, agree="yes") for at in (0, 2)], [{"name": "answers.csv"}])
    assert desk.surveys.rates(number).total.answered == 2
    desk.history.undo()
    assert desk.dataset(number).count == 0 and desk.surveys.rates(number).total.answered == 0


def test_answers_to_an_older_version_are_understood_by_the_newest(desk, survey):
    number = survey()
    desk.responses.take(number, [new(desk, number, 0, agree="yes")], [{"name": "f"}])
    agree, why, more = FORM.items
    form = desk.forms.number("small")
    renamed = Question("select_one", "consent", agree.label, list="yn")
    desk.forms.replace(form, type(FORM)(**{**{f: getattr(FORM, f) for f in FORM.__slots__}, "items": (renamed, more)}))
    later = desk.forms.publish(form)
    desk.responses.take(number, [NewResponse(later, {"consent": "no"}, {}, "google")], [{"name": "g"}])
    assert desk.dataset(number).columns["consent"] == ["yes", "no"]
    assert Text("Why?", "Pourquoi ?") == why.label


# --- anonymous


def test_so_few_anonymous_answers_at_once_are_not_taken_unasked(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    rows = [new(desk, number, at, agree="yes") for at in (0, 2)]
    with pytest.raises(TooFewAtOnce):
        desk.responses.take(number, rows, [{"name": "f"}])
    assert desk.dataset(number).count == 0
    desk.responses.take(number, rows, [{"name": "f"}], few_ok=True)
    assert desk.dataset(number).count == 2


def test_nothing_kept_joins_an_anonymous_answer_to_its_giver(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    rows = [new(desk, number, at, agree="yes", why=f"written by {at}") for at in range(5)]
    desk.responses.take(number, rows, [{"name": "f"}])
    asked = desk.surveys.invitations(number)
    assert all(one["answered"] for one in asked)
    with desk.store.read() as session:
        kept = session.execute(
            text("SELECT invitation_id, respondent, external, received_at, received_text FROM response")
        ).all()
        journal = (
            session.execute(text("SELECT coalesce(after, '') FROM journal_change WHERE kind = 'response'"))
            .scalars()
            .all()
        )
    assert set(kept) == {(None, "", "", None, "")}
    secrets = [value for one in asked for value in (one["token"], one["email"], one["person"])]
    assert not [line for line in journal for secret in secrets if secret in line]
    assert all(json.loads(line)["invitation_id"] is None for line in journal)


def test_the_order_of_anonymous_answers_says_nothing(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    same = 0
    for _ in range(12):
        desk.responses.take(
            number, [new(desk, number, at, agree="yes", sites=str(at)) for at in range(5)], [{"name": "f"}]
        )
        same += desk.dataset(number).columns["sites"] == ["0", "1", "2", "3", "4"]
        desk.history.undo()
    assert same < 6


def test_an_anonymous_interview_has_no_name_and_no_time(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    response = desk.responses.begin(number, desk.surveys.invitations(number)[0]["id"])
    desk.responses.write(response, {"agree": "yes"})
    desk.responses.finish(response)
    given = desk.responses.get(response)
    assert given.invitation_id is None and given.received_at is None
    assert not any(one["answered"] for one in desk.surveys.invitations(number))


def test_marks_that_already_stand_do_not_swell_the_crowd(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    desk.responses.take(number, [new(desk, number, at, agree="yes") for at in range(3)], FILES)
    with pytest.raises(TooFewAtOnce):
        desk.responses.take(number, [new(desk, number, at, agree="no") for at in range(5)], FILES)


def test_an_import_that_differs_from_an_undone_one_by_somebody_is_refused(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    everybody = [new(desk, number, at, agree="yes", why=f"written by {at}") for at in range(5)]
    desk.history.undo(desk.responses.take(number, everybody, FILES))
    with pytest.raises(TooFewAtOnce):
        desk.responses.take(number, everybody[:4], FILES)
    desk.responses.take(number, everybody, FILES)
    assert desk.dataset(number).count == 5


def test_neither_do_several_undone_imports_together_leave_anybody_alone(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    rows = [new(desk, number, at, agree="yes") for at in range(5)]
    desk.history.undo(desk.responses.take(number, rows[:3], FILES))
    with pytest.raises(TooFewAtOnce):
        desk.responses.take(number, rows[2:], FILES)
    with pytest.raises(TooFewAtOnce):
        desk.responses.take(number, rows, FILES)


@given(st.lists(st.frozensets(st.integers(1, 12), min_size=1), max_size=6))
def test_whatever_is_subtracted_nobody_is_ever_left_alone(wanted):
    taken: list[frozenset[int]] = []
    for new in wanted:
        before = {one: {at for at, old in enumerate(taken) if one in old} for old in taken for one in old}
        if smallest_crowd(new, before) >= FEWEST:
            taken.append(new)
    told_apart = [frozenset(range(1, 13))]
    for one in taken:
        told_apart = [part for crowd in told_apart for part in (crowd & one, crowd - one)]
    never = frozenset(range(1, 13)).difference(*taken)
    assert all(not crowd or crowd == never or len(crowd) >= FEWEST for crowd in told_apart)


def test_the_way_an_anonymous_answer_came_does_not_tell_it_apart(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    version = desk.surveys.get(number)["form_version_id"]
    asked = [one["id"] for one in desk.surveys.invitations(number)]
    ways = ("pdf", "google", "google", "google", "google")
    rows = [
        NewResponse(version, {"agree": "yes"}, {}, way, "fr" if way == "pdf" else "en", asked[at])
        for at, way in enumerate(ways)
    ]
    files = [{"name": "Answers of Ada Lovelace.pdf", "format": "pdf"}, {"name": "export.csv", "format": "google"}]
    desk.responses.take(number, rows, files)
    kept = desk.records.where("response", survey_id=number)
    assert {(one.values["channel"], one.values["language"]) for one in kept} == {(None, None)}
    with desk.store.read() as session:
        said = session.execute(text("SELECT coalesce(after, '') FROM journal_change")).scalars().all()
        said += session.execute(text("SELECT told FROM journal_unit")).scalars().all()
    assert not any("Lovelace" in one for one in said)


def test_answers_are_not_tied_to_anybody_by_hand(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    desk.responses.take(number, [new(desk, number, at, agree="yes") for at in range(5)], FILES)
    [first, *_] = desk.records.where("response", survey_id=number)
    asked = desk.surveys.invitations(number)[0]["id"]
    with pytest.raises(Refused):
        desk.records.save("response", first.id, first.version, {"invitation_id": asked})
    with pytest.raises(Refused):
        desk.records.add("response", {**first.values, "invitation_id": asked})

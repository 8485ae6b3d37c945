"""Poll files are understood in every layout; later answers replace earlier ones, anonymous ones are never merged."""

from datetime import date

import pytest

from ppa_desk.exchange.meetings.options import take_apart
from ppa_desk.exchange.meetings.poll_meanings import suggested
from ppa_desk.exchange.meetings.polls import Decisions, plan
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.balloting import plain
from tests.exchange.meetings import zoom_files as zoom

INTEREST, THEMES = "Shall we work on formalisation, and how?", "Which themes, of all?"
BALLOTS = [
    ("Ada Invented", "ada@one.example.org", 10, {INTEREST: "Yes", THEMES: "Women in mining;Finance"}),
    ("Bea Feigned", "", 11, {INTEREST: "Yes, but later"}),
    ("Anonymous Attendee", "", 12, {INTEREST: "No"}), ("Anonymous Attendee", "", 12, {INTEREST: "No"}),
    ("Ada I.", "ADA@one.example.org", 30, {INTEREST: "No", THEMES: "Finance"}),
]  # fmt: skip


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def meeting(desk) -> int:
    body = desk.records.add("organisation", {"name": "Invented House", "constituency": "CSO"}).id
    ada = {"given_name": "Ada", "family_name": "Invented", "email": "ada@one.example.org"}
    person = desk.records.add("person", ada).id
    desk.records.add("position", {"person_id": person, "organisation_id": body})
    return desk.records.add("meeting", {"key": "m", "title_en": "M", "starts_on": date(2026, 11, 19)}).id


def taken(desk, meeting, tmp_path, text, **decided):
    found = plan(desk, meeting, [zoom.write(tmp_path, "polls.csv", text)], Decisions(**decided))
    return found, apply(desk, found.plan)


@pytest.mark.parametrize("layout", [zoom.ragged, zoom.report, zoom.long])
def test_each_layout_tells_the_same_and_a_second_time_nothing(desk, meeting, tmp_path, layout):
    found, _ = taken(desk, meeting, tmp_path, layout(BALLOTS))
    assert (found.questions, found.named, found.anonymous, found.dropped) == (2, 5, 2, 2)
    polls = {one.question: one for one in desk.meetings.balloting.known(meeting)}
    counted = [(row["name"], row["constituency"]) for row, _ in polls[INTEREST].ballots if not row["dropped"]]
    assert counted == [("Bea Feigned", None), ("", None), ("", None), ("Ada I.", "CSO")]
    assert list(polls[THEMES].texts) == ["Women in mining", "Finance"]
    again, _ = taken(desk, meeting, tmp_path, layout(BALLOTS))
    assert again.plan.counts()[Deed.SKIP] >= 7 and not again.plan.does_anything


def test_a_poll_launched_again_in_another_file_replaces_what_is_kept(desk, meeting, tmp_path):
    _, first = taken(desk, meeting, tmp_path, zoom.long(BALLOTS[:1]))
    taken(desk, meeting, tmp_path, zoom.long(BALLOTS[4:]))
    [interest, _] = desk.meetings.balloting.known(meeting)
    assert [(row["cast"][11:16], row["dropped"]) for row, _ in interest.ballots] == [("14:10", True), ("14:30", False)]
    desk.history.undo(first.unit + 1)
    assert [row["dropped"] for row, _ in desk.meetings.balloting.known(meeting)[0].ballots] == [False]


def test_a_semicolon_parts_answers_unless_other_rows_or_somebody_say_that_it_belongs_to_one(desk, meeting, tmp_path):
    assert take_apart(["Yes; later", "A;B", "A", "Yes; later;B"]).chosen["Yes; later;B"] == ("Yes; later", "B")
    assert take_apart(["A; B", "A", "B"]).chosen["A; B"] == ("A", "B")
    assert take_apart(["Now;then;C"], ["Now;then"]).chosen["Now;then;C"] == ("Now;then", "C")
    ballots = [(f"P{nr}", "", nr, {"Q": answer}) for nr, answer in enumerate(["Yes; later", "No", "Yes; later"])]
    found, _ = taken(desk, meeting, tmp_path, zoom.long(ballots), asked={("polls.csv", "semicolon:q"): "two"})
    assert found.plan.asks[0].taken == "two"
    assert list(desk.meetings.balloting.known(meeting)[0].texts) == ["Yes", "later", "No"]


@pytest.mark.parametrize("told", [("Yes", "Not sure", "I have doubts"), ("Oui !", "Peut-être", "J’ai des réserves")])
def test_a_poll_of_interest_and_hesitation_is_suggested_with_what_its_answers_mean_and_a_person_decides(
    desk, meeting, tmp_path, told
):
    ballots = [(f"P{nr}", f"p{nr}@x.example.org", nr, {"Q": answer}) for nr, answer in enumerate((*told, told[0]))]
    path = [zoom.write(tmp_path, "polls.csv", zoom.long(ballots))]
    seen = plan(desk, meeting, path)
    assert [ask.taken for ask in seen.plan.asks] == ["interest", "yes", "unsure", "hesitant"]
    assert [line.reasons[0].code.removeprefix("polls.counts_") for line in seen.plan.lines[:3]] == [
        "yes", "unsure", "hesitant",
    ]  # fmt: skip
    plainly = plan(desk, meeting, path, Decisions({("polls.csv", "kind:q"): "plain"}))
    assert len(plainly.plan.asks) == 1 and not plainly.plan.lines[0].reasons
    other = f"meaning:{plain(told[1])}"
    apply(desk, plan(desk, meeting, path, Decisions({("polls.csv", other): "hesitant"})).plan)
    [poll] = desk.records.where("poll", meeting_id=meeting)
    options = desk.records.where("poll_option", poll_id=poll.id)
    assert poll.values["kind"] == "interest"
    assert [one.values["meaning"] for one in options] == ["yes", "hesitant", "hesitant"]


def test_a_plain_yes_or_no_and_answers_of_other_words_stay_one_answer_each():
    assert suggested(["Yes", "No"]) == {} == suggested(["Yes", "Not sure", "On Tuesdays"])
    assert suggested(["Yes", "Not sure", "No"])["No"] == "hesitant"

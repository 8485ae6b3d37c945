"""Polls: counted from ballots or typed sums, never mixed, told in the words of their rules."""

import pytest

from ppa_desk.errors import DeskError
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.polling import files
from ppa_desk.services.meetings.polling.counting import counted, main
from tests.services.analysis.test_ranking import BALLOTS, OPTIONS

NAMES = {"fin": "Finance", "for": "Formalization", "wom": "Women in mining", "com": "Communities", "sou": "Sourcing"}


@pytest.fixture
def desk(store):
    return Desk(store)


def add(desk, record_kind, /, **values):
    return desk.records.add(record_kind, values).id


@pytest.fixture
def meeting(desk):
    return add(desk, "meeting", key="m1", title_en="Meeting")


def make(desk, meeting, kind, answers, ballots=(), **more):
    """Make a poll with its ballots, as an import would leave them; return it with its answers by name."""
    with desk.store.unit("poll.added", title="", record_kind="poll") as unit:
        poll = unit.add("poll", {"meeting_id": meeting, "nr": 1, "kind": kind, "question_en": "What first?", **more})
        options = {
            name: unit.add("poll_option", {"poll_id": poll, "nr": nr, **values})
            for nr, (name, values) in enumerate(answers.items(), 1)
        }
        for nr, (marks, values) in enumerate(ballots, 1):
            ballot = unit.add("poll_ballot", {"poll_id": poll, "nr": nr, **values})
            for name, mark in marks.items():
                unit.add("poll_mark", {"poll_ballot_id": ballot, "poll_option_id": options[name], "mark": mark})
    return poll, options


def named(answers):
    return {one: {"text_en": NAMES.get(one, one)} for one in answers}


INTEREST = {name: {"meaning": name} for name in ("yes", "unsure", "hesitant")}


def ordered(*ballots, **values):
    return [({one: at for at, one in enumerate(ballot, 1)}, values) for ballot in ballots]


def test_the_golden_vector_of_nineteen_ballots(desk, meeting):
    poll, options = make(desk, meeting, "rank", named(OPTIONS), ordered(*BALLOTS))
    (found,) = counted(desk.meetings.polling.book(poll))
    lines = [found.line(options[name]) for name in OPTIONS]
    assert [one.more["points"] for one in lines] == [42, 51, 58, 26, 13]
    assert [round(one.more["average"], 3) for one in lines] == [2.789, 2.316, 1.947, 3.632, 4.316]
    assert [one.more["first"] for one in lines] == [5, 4, 5, 3, 2]
    by = {str(number): name for name, number in options.items()}
    assert [by.get(one.dropped, "") for one in found.ranking.rounds] == ["sou", "com", "for", ""]
    assert {by[at]: n for at, n in found.ranking.rounds[-1].standing.items()} == {"fin": 7, "wom": 12}
    assert by[found.ranking.condorcet] == "wom" and found.n == 19
    told = desk.meetings.polling.telling("en").sentence(desk.meetings.polling.book(poll))
    assert told == (
        "Women in mining ranked first, in place 1.95 on average of 5. "
        "It is preferred to every other answer when they are compared two by two."
    )


@pytest.mark.parametrize(
    ("counts", "phrase"),
    [
        ((12, 3, 8), "Both interest and some hesitation"),
        ((17, 4, 2), "A priority for many"),
        ((19, 3, 1), "High interest"),
        ((7, 10, 6), "Some uncertainty"),
        ((6, 12, 5), "Further discussion needed"),
    ],
)
def test_counts_give_the_words_of_the_table_typed_or_by_ballots(desk, meeting, counts, phrase):
    ballots = [({name: 1}, {}) for name, n in zip(INTEREST, counts, strict=True) for _ in range(n)]
    by_ballots, _ = make(desk, meeting, "interest", INTEREST, ballots)
    typed, options = make(desk, meeting, "interest", INTEREST)
    polling, telling = desk.meetings.polling, desk.meetings.polling.telling("en")
    assert telling.reading(polling.book(typed)) == ""
    polling.type_counts(typed, {options[name]: str(n) for name, n in zip(INTEREST, counts, strict=True)})
    for poll in (by_ballots, typed):
        assert telling.reading(polling.book(poll)) == phrase
        assert f"{counts[0]} of 23 interested, {counts[1]} unsure" in telling.sentence(polling.book(poll))


def test_named_anonymous_and_typed_are_never_added_up(desk, meeting):
    ballots = [*[({"yes": 1}, {"anonymous": False})] * 4, *[({"hesitant": 1}, {"anonymous": True})] * 5]
    dropped = [({"yes": 1}, {"anonymous": False, "dropped": True})]
    poll, options = make(desk, meeting, "interest", INTEREST, [*ballots, *dropped])
    polling = desk.meetings.polling
    polling.type_counts(poll, {options["yes"]: "2"})
    ways = counted(polling.book(poll))
    assert [(one.way, one.n) for one in ways] == [("named", 4), ("anonymous", 5), ("typed", None)]
    assert ways[2].poll is None and main(ways).way == "anonymous"
    told = "".join(map(str, polling.telling("en").blocks(polling.book(poll))))
    assert "Beside it, not added to it: 4 named ballots" in told
    assert "1 earlier ballot of somebody who answered again is kept" in told


def test_what_only_ballots_tell_is_not_made_of_sums(desk, meeting):
    poll, options = make(desk, meeting, "dots", named(["fin", "wom"]), dots=4)
    desk.meetings.polling.type_counts(poll, {options["fin"]: "30", options["wom"]: "10"})
    (found,) = counted(desk.meetings.polling.book(poll))
    assert found.n is None and [one.index for one in found.lines] == [0.75, 0.25]
    assert all("breadth" not in one.more for one in found.lines)


def test_odd_ballots_are_told_and_only_what_is_clear_counts(desk, meeting):
    dots, _ = make(desk, meeting, "dots", named(["fin", "wom"]), [({"fin": 3, "wom": 2}, {})], dots=4)
    several, _ = make(desk, meeting, "single", named(["fin", "wom"]), [({"fin": 1, "wom": 1}, {}), ({}, {})])
    score, _ = make(desk, meeting, "score", named(["fin", "wom"]), [({"fin": 9, "wom": 0}, {})])
    rank, _ = make(desk, meeting, "rank", named(["fin", "wom", "for"]), [({"fin": 1, "wom": 2, "for": 2}, {})])
    found = {poll: counted(desk.meetings.polling.book(poll))[0] for poll in (dots, several, score, rank)}
    assert [one.odd for one in found.values()] == [
        {"too_many_dots": 1, "over_cap": 1}, {"several": 1}, {"off_scale": 1}, {"tied_places": 1},
    ]  # fmt: skip
    assert (found[several].n, found[several].empty) == (0, 1)
    assert [one.more.get("mean") for one in found[score].lines] == [None, 0.0]
    assert [one.more["points"] for one in found[rank].lines] == [2, 0.5, 0.5]


def test_constituencies_with_few_answers_are_hidden_and_cannot_be_worked_out(desk, meeting):
    def cast(code, yes, no):
        return [({"yes": 1}, {"constituency": code})] * yes + [({"hesitant": 1}, {"constituency": code})] * no

    ballots = [*cast("industry", 6, 0), *cast("civil_society", 1, 3), *cast("government", 1, 0)]
    poll, options = make(desk, meeting, "interest", INTEREST, ballots)
    (found,) = counted(desk.meetings.polling.book(poll))
    assert {one.constituency: one.hidden for one in found.sectors} == {
        "industry": False, "civil_society": True, "government": True,
    }  # fmt: skip
    assert found.balances[options["yes"]].apart and found.balances[options["yes"]].least == 0.25


def test_a_threshold_of_the_secretariat_changes_the_words_and_can_be_taken_back(desk, meeting):
    poll, options = make(desk, meeting, "interest", INTEREST)
    polling = desk.meetings.polling
    polling.type_counts(poll, {options["yes"]: "17", options["unsure"]: "4", options["hesitant"]: "2"})
    polling.choose_threshold("high", "70")
    assert polling.telling("en").reading(polling.book(poll)) == "High interest"
    polling.choose_threshold("high", "")
    assert polling.thresholds() == {} and polling.telling("en").reading(polling.book(poll)) == "A priority for many"
    for wrong in ("101", "-1", "many"):
        with pytest.raises(DeskError, match=r"poll\.not_percent"):
            polling.choose_threshold("high", wrong)
    with pytest.raises(DeskError, match=r"poll\.not_count"):
        polling.type_counts(poll, {options["yes"]: "-3"})


def test_ballots_by_hand_take_who_was_present_once_and_one_answer_each(desk, meeting):
    body = add(desk, "organisation", name="Cooperative", constituency="CSO")
    person = add(desk, "person", given_name="Ada", family_name="Mwamba")
    desk.meetings.attendees.add(meeting, person=person, organisation=body)
    desk.meetings.attendees.add(meeting, name="A guest")
    poll, options = make(desk, meeting, "interest", INTEREST)
    ballots, polling = desk.meetings.ballots, desk.meetings.polling
    assert ballots.add_present(poll) == 2 and ballots.add_present(poll) == 0
    found = polling.book(poll).ballots
    assert {(one.constituency, ballots.names(found)[one.id]) for one in found} == {
        ("CSO", "Ada Mwamba"), ("", "A guest"),
    }  # fmt: skip
    ballots.write(poll, [(found[0].id, options["yes"], "x")])
    ballots.write(poll, [(found[0].id, options["hesitant"], "1")])
    assert polling.book(poll).ballots[0].marks == {options["hesitant"]: 1}
    with pytest.raises(DeskError, match=r"poll\.not_mark_choice"):
        ballots.write(poll, [(found[0].id, options["yes"], "perhaps")])
    desk.history.undo()
    assert polling.book(poll).ballots[0].marks == {options["yes"]: 1}
    ballots.remove(poll, [one.id for one in found])
    assert polling.book(poll).ballots == ()


def test_an_anonymous_poll_takes_no_names_and_its_file_has_none(desk, meeting):
    poll, options = make(desk, meeting, "score", named(["fin"]), anonymous=True)
    ballots, polling = desk.meetings.ballots, desk.meetings.polling
    for add_named in (lambda: ballots.add(poll, "Ada"), lambda: ballots.add_present(poll)):
        with pytest.raises(DeskError, match=r"poll\.no_names"):
            add_named()
    ballots.write(poll, [(ballots.add_anonymous(poll), options["fin"], "5")])
    book = polling.book(poll)
    head, rows = files.ballots(polling.telling("en"), book, ballots.names(book.ballots), {})
    assert head[-1] == "Finance" and rows == [[1, "anonymous", "", "", "", 5]]
    _, told = files.results(polling.telling("en"), [book], {})
    assert told[0][-3:] == ["Finance", 1, 1.0] and told[0][4] == "1 anonymous ballot"

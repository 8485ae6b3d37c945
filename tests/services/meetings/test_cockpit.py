"""The priority cockpit: every measure beside its counts, combined by weights one can see, and what follows."""

import json
from datetime import date

import pytest

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.cockpit import files
from tests.services.analysis.test_ranking import BALLOTS, OPTIONS
from tests.services.meetings.test_polling import INTEREST, NAMES, add, make

POLLS = {"fin": (12, 3, 8), "for": (17, 4, 2), "wom": (19, 3, 1), "com": (7, 10, 6), "sou": (6, 12, 5)}


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture
def meeting(desk):
    return add(desk, "meeting", key="m1", title_en="Meeting")


@pytest.fixture
def priorities(desk, meeting):
    """The five priorities of the seed, with the golden ballots and the counts of the table."""
    made = {one: add(desk, "priority", meeting_id=meeting, title_en=NAMES[one]) for one in OPTIONS}
    answers = {one: {"text_en": NAMES[one], "priority_id": number} for one, number in made.items()}
    ballots = [({one: at for at, one in enumerate(ballot, 1)}, {}) for ballot in BALLOTS]
    make(desk, meeting, "rank", answers, ballots)
    for one, counts in POLLS.items():
        typed = {name: {**INTEREST[name], "tally": n} for name, n in zip(INTEREST, counts, strict=True)}
        make(desk, meeting, "interest", typed, priority_id=made[one])
    return made


def test_the_seed_comes_out_as_it_did_with_what_is_missing_said(desk, meeting, priorities):
    found = desk.meetings.cockpit.of(meeting)
    rows = {row.id: row for row in found.rows}
    kinds = {one: rows[number].kind for one, number in priorities.items()}
    assert kinds == {"wom": "prioritise", "for": "prioritise", "fin": "sequence", "com": "scope", "sou": "scope"}
    assert found.ordered[0].id == priorities["wom"] and found.missing == ("dots", "survey")
    assert found.shares == pytest.approx({"rank": 0.40 / 0.65, "poll": 0.25 / 0.65})
    firm = found.firmness()
    assert firm[priorities["wom"]].word == "firm" and firm == desk.meetings.cockpit.of(meeting).firmness()
    told = "".join(map(str, desk.meetings.cockpit.telling(found, firm, "en").blocks()))
    assert "Women in mining comes first" in told and "58 of 76 points, 19 ballots" in told
    assert "Not taken of any priority: dots and survey" in told and "seed 1" in told


def test_a_priority_nobody_measured_has_no_class_and_no_score(desk, meeting, priorities):
    words_only = add(desk, "priority", meeting_id=meeting, title_en="Energy")
    add(desk, "poll", meeting_id=meeting, priority_id=words_only, reading_en="Some interest", kind="interest")
    row = desk.meetings.cockpit.of(meeting).ordered[-1]
    assert (row.id, row.score, row.kind, row.place, row.words_only) == (words_only, None, None, None, True)


def test_weights_are_the_meetings_own_and_can_be_taken_back(desk, meeting, priorities):
    cockpit = desk.meetings.cockpit
    cockpit.choose_weight(meeting, "rank", "0")
    assert cockpit.of(meeting).shares == {"poll": 1.0}
    cockpit.choose_weight(meeting, "rank", "")
    assert cockpit.of(meeting).weights["rank"] == 40 and not cockpit.of(meeting).own_weights
    for name in ("rank", "poll", "dots"):
        cockpit.choose_weight(meeting, name, "0")
    with pytest.raises(DeskError, match=r"priority\.no_weight"):
        cockpit.choose_weight(meeting, "survey", "0")


def test_what_follows_is_taken_with_its_owner_and_a_choice_of_ones_own_stays(desk, meeting, priorities):
    par = add(desk, "work_group", key="par", name_en="Projects and Resources", acronym="PAR")
    kept = desk.records.get("priority", priorities["wom"])
    desk.records.save("priority", kept.id, kept.version, {"priority_class": "park", "class_reason_en": "No money"})
    assert desk.meetings.cockpit.take_suggested(meeting) == 4
    rows = {row.id: row for row in desk.meetings.cockpit.of(meeting).rows}
    assert rows[priorities["wom"]].chosen == "park" and rows[priorities["wom"]].otherwise
    assert rows[priorities["fin"]].values["work_group_id"] == par
    action = desk.meetings.cockpit.make_action(priorities["fin"])
    assert desk.records.get("action_item", action).values["priority_id"] == priorities["fin"]
    assert [one.values["work_group_id"] for one in desk.records.where("action_owner", action_id=action)] == [par]
    desk.history.undo()
    desk.history.undo()
    assert desk.meetings.cockpit.of(meeting).rows[0].chosen == ""


def test_the_summary_tells_the_class_somebody_chose_with_its_reason_and_no_class_that_only_follows(
    desk, meeting, priorities
):
    def told():
        blocks = desk.summaries.draft(meeting, Visibility.MEMBERS, "en").blocks
        return {one.key: one.text for one in blocks if one.key.startswith("priority.")}

    def choose(one, **values):
        kept = desk.records.get("priority", priorities[one])
        desk.records.save("priority", kept.id, kept.version, values)

    choose("for", class_reason_en="Nobody asked")
    assert not any(text for text in told().values())  # all that follows is what measures say: nobody chose it
    choose("wom", priority_class="park", class_reason_en="No money")
    choose("for", priority_class="prioritise")
    assert told()[f"priority.{priorities['wom']}"] == "Class: park (No money)."
    assert (
        told()[f"priority.{priorities['for']}"] == "Class: parse and prioritise."
    )  # as its measures say: no reason is due


def test_no_index_goes_out_without_its_counts_nor_to_those_who_may_not_see_its_poll(desk, meeting, priorities):
    cockpit = desk.meetings.cockpit
    found = cockpit.of(meeting)
    told = cockpit.telling(found, {}, "en")
    head, rows = files.table(told, found, {})
    for at, title in enumerate(head):
        if title.endswith("index (0 to 1)"):
            assert all((row[at] is None) == (row[at + 1] == "missing") for row in rows)
    assert {one["nr"] for one in json.loads(files.as_json(told, found, {}))["priorities"]} == {1, 2, 3, 4, 5}
    assert not cockpit.of(meeting, Visibility.PUBLIC).rows
    assert cockpit.report(meeting, Visibility.MEMBERS, "fr", date(2020, 11, 10)).wide

"""Home tells what is to be decided, chased and renewed, and nothing else."""

from datetime import date, timedelta

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.home import MOST, Heard

TODAY = date(2026, 3, 2)


@pytest.fixture
def desk(store):
    return Desk(store)


def add(desk, record_kind, /, **values):
    return desk.records.add(record_kind, values).id


@pytest.fixture
def meeting(desk):
    return add(desk, "meeting", key="m1", title_en="Spring meeting", title_fr="Réunion de printemps", kind="gc")


def matters(desk, language="en"):
    return {matter.name: matter for matter in desk.home.matters(TODAY, language)}


def test_an_empty_workspace_has_nothing_to_attend_to(desk):
    assert matters(desk) == {}


def test_an_action_past_its_date_is_overdue_until_it_is_done(desk, meeting):
    late = add(
        desk, "action_item", meeting_id=meeting, text_en="Send the list", due_kind="date",
        due_on=TODAY - timedelta(days=1),
    )  # fmt: skip
    group = add(desk, "work_group", key="par", name_en="Projects and Resources", acronym="PAR")
    add(desk, "action_owner", action_id=late, work_group_id=group)
    add(desk, "action_owner", action_id=late, words_en="members who were absent")
    found = matters(desk)["action_overdue"]
    assert (found.total, found.lines[0].title, found.lines[0].about) == (1, "Send the list", "Spring meeting")
    assert found.lines[0].owners == ("PAR", "members who were absent")
    kept = desk.records.get("action_item", late)
    desk.records.save("action_item", late, kept.version, {"status": "done"})
    assert matters(desk) == {}


@pytest.mark.parametrize(("days", "name"), [(0, "action_due"), (14, "action_due"), (15, None)])
def test_an_action_is_due_soon_within_two_weeks(desk, meeting, days, name):
    due = add(desk, "action_item", meeting_id=meeting, text_en="Call", due_on=TODAY + timedelta(days=days))
    add(desk, "action_owner", action_id=due, words_en="the Secretariat")
    assert list(matters(desk)) == ([name] if name else [])


def test_an_action_that_nobody_owns_is_told(desk, meeting):
    add(desk, "action_item", meeting_id=meeting, text_en="Find a room")
    assert [line.title for line in matters(desk)["action_unowned"].lines] == ["Find a room"]


def test_surveys_are_told_when_they_close_soon_are_over_or_have_no_end(desk):
    add(desk, "survey", key="a", title_en="Closing", closes_on=TODAY + timedelta(days=3))
    add(desk, "survey", key="b", title_en="Over", closes_on=TODAY - timedelta(days=3))
    add(desk, "survey", key="c", title_en="Endless")
    add(desk, "survey", key="d", title_en="Closed", closes_on=TODAY, status="closed")
    add(desk, "survey", key="e", title_en="Later", closes_on=TODAY + timedelta(days=30))
    told = {name: [line.title for line in matter.lines] for name, matter in matters(desk).items()}
    assert told == {
        "survey_over": ["Over"], "survey_closing": ["Closing"], "survey_later": ["Later"],
        "survey_open_ended": ["Endless"],
    }  # fmt: skip


def test_an_open_survey_tells_how_many_have_answered_and_what_closes_the_widest_gap(desk):
    survey = add(desk, "survey", key="a", title_en="Closing", closes_on=TODAY + timedelta(days=3))
    add(desk, "survey", key="b", title_en="Asked nobody", closes_on=TODAY + timedelta(days=3))
    for nr, (constituency, answered) in enumerate([("IND", True), ("IND", True), ("CSO", False), ("CSO", False)]):
        body = add(desk, "organisation", name=f"Body {nr}")
        add(
            desk, "invitation", survey_id=survey, nr=nr, organisation_id=body, constituency=constituency,
            answered=answered,
        )  # fmt: skip
    told = {line.title: line.heard for line in matters(desk)["survey_closing"].lines}
    assert told == {"Closing": Heard(2, 4, "CSO", 2), "Asked nobody": None}


def test_a_term_that_ends_within_the_days_of_its_group_names_the_person_and_opens_the_group(desk):
    group = add(desk, "work_group", key="gc", name_en="Governance Committee", warning_days=60)
    person = add(desk, "person", given_name="Élise", family_name="N'Goma")
    for days in (60, 61, -1):
        add(desk, "term", work_group_id=group, person_id=person, until=TODAY + timedelta(days=days))
    seat = add(desk, "seat", work_group_id=group, name_en="One")
    add(desk, "term", work_group_id=group, seat_id=seat, person_id=person, until=TODAY)
    add(desk, "term", work_group_id=group, seat_id=seat, person_id=person, since=TODAY + timedelta(days=1))
    found = matters(desk)["term_ending"]
    assert (found.total, found.lines[0].kind, found.lines[0].id) == (1, "work_group", group)
    assert (found.lines[0].title, found.lines[0].about) == ("Élise N'Goma", "Governance Committee")


def test_vacant_seats_and_those_with_no_holder_entered_are_counted_by_group_and_former_groups_left_out(desk):
    group = add(desk, "work_group", key="gc", name_en="Governance Committee")
    old = add(desk, "work_group", key="old", name_en="Closed group", former=True)
    seats = [add(desk, "seat", work_group_id=group, name_en=name) for name in ("one", "two", "three")]
    add(desk, "seat", work_group_id=old, name_en="gone")
    person = add(desk, "person", family_name="Kalume")
    add(desk, "term", work_group_id=group, seat_id=seats[0], person_id=person, since=TODAY)
    add(desk, "term", work_group_id=group, seat_id=seats[1], person_id=person, until=TODAY - timedelta(days=1))
    found = matters(desk)
    assert [(line.id, line.count) for line in found["seat_vacant"].lines] == [(group, 1)]
    assert [(line.id, line.count) for line in found["seat_unknown"].lines] == [(group, 1)]


def test_who_would_like_to_join_a_group_waits_for_an_answer_the_oldest_first(desk):
    group = add(desk, "work_group", key="par", name_en="Projects")
    body = add(desk, "organisation", name="Body")
    late = add(desk, "interest", work_group_id=group, organisation_id=body, expressed_on=TODAY)
    add(desk, "interest", work_group_id=group, organisation_id=body, expressed_on=TODAY, status="declined")
    early = add(desk, "interest", work_group_id=group, organisation_id=body, expressed_on=TODAY - timedelta(days=1))
    found = matters(desk)["interest_waiting"]
    assert [(line.kind, line.id, line.title) for line in found.lines] == [
        ("interest", early, "Body"),
        ("interest", late, "Body"),
    ]


def test_a_member_meeting_that_was_held_waits_for_its_summary(desk):
    held = add(desk, "meeting", key="a", title_en="Held", kind="member", status="held", starts_on=date(2020, 11, 9))
    add(desk, "meeting", key="b", title_en="To come", kind="member", starts_on=TODAY + timedelta(days=9))
    assert [line.id for line in matters(desk)["summary_draft"].lines] == [held]


def test_only_a_few_lines_are_read_and_all_are_counted(desk, meeting):
    for number in range(MOST + 5):
        add(desk, "action_item", meeting_id=meeting, text_en=f"Task {number}")
    found = matters(desk)["action_unowned"]
    assert (len(found.lines), found.total) == (MOST, MOST + 5)


def test_lines_speak_the_language_of_the_window_where_it_was_entered(desk, meeting):
    add(desk, "action_item", meeting_id=meeting, text_en="Call", text_fr="Appeler")
    line = matters(desk, "fr")["action_unowned"].lines[0]
    assert (line.title, line.about) == ("Appeler", "Réunion de printemps")

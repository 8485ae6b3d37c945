"""Who was invited to a meeting, who came, and what that says to the count of people present."""

import pytest

from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.attendees import NobodyNamed


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def meeting(desk) -> int:
    return desk.records.add("meeting", {"key": "m", "title_en": "M", "starts_on": "2021-01-01"}).id


@pytest.fixture
def ada(desk) -> int:
    body = desk.records.add("organisation", {"name": "Body", "constituency": "CSO"}).id
    desk.records.add("membership", {"organisation_id": body})
    person = desk.records.add("person", {"given_name": "Ada", "family_name": "Invented"}).id
    desk.records.add("position", {"person_id": person, "organisation_id": body, "until": "2021-06-30"})
    return person


def test_members_are_invited_once_with_the_organisation_of_that_day(desk, meeting, ada):
    assert [desk.meetings.attendees.invite(meeting, AudienceKind.MEMBERS) for _ in range(2)] == [1, 0]
    (one,) = desk.meetings.attendees.of(meeting)
    assert (one.person, one.called, one.body, one.constituency, one.presence) == (
        ada, "Ada Invented", "Body", "CSO", "invited",
    )  # fmt: skip


def test_who_came_is_suggested_to_the_table_and_never_overwrites_it(desk, meeting, ada):
    desk.meetings.attendees.add(meeting, person=ada)
    desk.meetings.attendees.add(meeting, name="A guest as written")
    desk.meetings.attendees.add(meeting, organisation=desk.records.add("organisation", {"name": "Other"}).id)
    found = desk.meetings.attendees.suggested(meeting)
    assert (dict(found.people), found.bodies) == ({"CSO": 1, "": 1}, 1)
    desk.results.attendance.write(meeting, "CSO", "female", "7")
    desk.meetings.attendees.put_counts(meeting)
    assert dict(desk.results.attendance.of(meeting).people) == {("CSO", "female"): 7, ("", ""): 1}
    assert (desk.meetings.attendees.suggested(meeting).new, desk.meetings.attendees.suggested(meeting).other) == (
        {},
        {"CSO": 1},
    )


def test_somebody_is_marked_and_that_is_taken_back(desk, meeting, ada):
    number = desk.meetings.attendees.add(meeting, person=ada)
    desk.meetings.attendees.mark(meeting, [number], "apologies")
    assert desk.meetings.attendees.of(meeting)[0].presence == "apologies"
    assert not desk.meetings.attendees.suggested(meeting).people
    desk.history.undo()
    assert desk.meetings.attendees.of(meeting)[0].presence == "present"


def test_nobody_is_no_attendee(desk, meeting):
    with pytest.raises(NobodyNamed):
        desk.meetings.attendees.add(meeting, name="  ")

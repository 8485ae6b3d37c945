"""A quorum counts voting seats: who holds each, else the alternate; nothing is said where nobody is known to be."""

from datetime import date

import pytest

from ppa_desk.services.desk import Desk

ON = date(2026, 11, 19)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def test_present_voting_seats_against_what_the_rule_asks_for(desk):
    add = desk.records.add
    rule = add("voting_rule", {"key": "half", "name_en": "More than half", "quorum": "1/2", "quorum_of": "entitled",
                               "majority": "1/2", "majority_of": "cast"}).id  # fmt: skip
    group = add("work_group", {"key": "gc", "name_en": "Group", "voting_rule_id": rule}).id
    meeting = add("meeting", {"key": "m", "title_en": "M", "starts_on": ON, "work_group_id": group}).id
    names = ("Ada", "Bea", "Cleo", "Dan")
    people = [add("person", {"given_name": name, "family_name": "Invented"}).id for name in names]
    terms = []
    for name, votes, holder in (("One", True, 0), ("Two", True, 1), ("Three", True, None), ("Guest", False, 3)):
        seat = add("seat", {"work_group_id": group, "name_en": name, "votes": votes}).id
        if holder is not None:
            told = {"work_group_id": group, "seat_id": seat, "person_id": people[holder], "since": date(2026, 1, 1)}
            terms.append(add("term", told).id)
    add("term", {"work_group_id": group, "person_id": people[2], "role": "alternate", "alternate_of_id": terms[1]})
    assert desk.meetings.quorums.of(meeting) is None
    for person in (people[0], people[3]):
        desk.meetings.attendees.add(meeting, person=person)
    found = desk.meetings.quorums.of(meeting)
    assert (found.seats, found.present, found.needed, found.base, found.met) == (3, 1, 2, 3, False)
    assert found.missing == (("Bea Invented", "Two"), ("", "Three"))
    desk.meetings.attendees.add(meeting, person=people[2])
    found = desk.meetings.quorums.of(meeting)
    assert found.met and found.stood_in == (("Cleo Invented", "Bea Invented"),)

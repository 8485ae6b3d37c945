"""Breakout rooms: even, mixed, apart and together as asked; who stays stays; kept, undone, written for Zoom."""

from collections import Counter
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.exchange.meetings.preassign import preassigned
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.rooms.solving import Guest, NoRooms, Room, TooFewPlaces, Wishes, pair, solve
from ppa_desk.services.report_words import Words

SECTORS = {"constituency": 1.0}


def crowd(count: int) -> list[Guest]:
    """People of three constituencies, half of them civil society."""
    return [Guest(at, {"constituency": ("CSO", "IND", "CSO", "GOV")[at % 4]}) for at in range(count)]


def test_a_hundred_people_are_mixed_over_twelve_rooms():
    found = solve(crowd(100), [Room(at) for at in range(12)], Wishes(weights=SECTORS)).rooms
    sizes = sorted(len(people) for people in found.values())
    assert (sizes[0], sizes[-1], sum(sizes)) == (8, 9, 100)
    civil = [sum(one % 2 == 0 for one in people) for people in found.values()]
    assert (min(civil), max(civil)) == (4, 5)


def test_the_same_seed_gives_the_same_rooms_and_another_gives_others():
    one, same, other = (
        solve(crowd(30), [Room(1), Room(2), Room(3)], Wishes(weights=SECTORS), seed) for seed in (1, 1, 2)
    )
    assert one == same != other


def test_a_language_that_is_kept_together_has_a_room_of_its_own():
    people = [Guest(at, {"language": "fr" if at < 8 else "en"}) for at in range(32)]
    found = solve(people, [Room(at) for at in range(4)], Wishes(weights={"language": -1.0})).rooms
    assert tuple(range(8)) in found.values()


def test_who_met_before_does_not_meet_again_where_that_can_be():
    first = solve(crowd(36), [Room(at) for at in range(6)], Wishes(weights=SECTORS))
    met = Counter(pair(*two) for people in first.rooms.values() for two in combinations(people, 2))
    assert solve(crowd(36), [Room(at) for at in range(6)], Wishes(met=met)).again == 0


def test_rules_that_cannot_be_kept_are_named():
    people = [Guest(1, stays=1), Guest(2, stays=2), Guest(3)]
    found = solve(people, [Room(1), Room(2)], Wishes(together=frozenset({(1, 2)}), apart=frozenset({(1, 3)})))
    assert [(one.rule, one.one, one.other) for one in found.broken] == [("together", 1, 2)]
    assert found.rooms == {1: (1,), 2: (2, 3)}


def test_too_few_places_and_no_rooms_are_told():
    with pytest.raises(TooFewPlaces) as told:
        solve(crowd(9), [Room(1, 4), Room(2, 4)], Wishes())
    assert told.value.values == {"people": 9, "places": 8}
    with pytest.raises(NoRooms):
        solve(crowd(9), [], Wishes())


@given(
    st.integers(1, 25), st.integers(1, 6), st.sets(st.tuples(st.integers(0, 24), st.integers(0, 24)), max_size=4),
    st.dictionaries(st.integers(0, 24), st.integers(0, 5), max_size=4),
)  # fmt: skip
def test_everybody_has_one_room_and_who_stays_is_where_they_stay(count, rooms, apart, stays):
    people = [Guest(one.id, one.traits, stays[one.id] % rooms if one.id in stays else None) for one in crowd(count)]
    wishes = Wishes(apart=frozenset(pair(*two) for two in apart if two[0] != two[1]), weights=SECTORS)
    found = solve(people, [Room(at) for at in range(rooms)], wishes).rooms
    assert sorted(one for seated in found.values() for one in seated) == list(range(count))
    assert all(one.stays is None or one.id in found[one.stays] for one in people)
    if not stays:
        sizes = [len(seated) for seated in found.values()]
        assert max(sizes) - min(sizes) <= 1


# --- kept


@pytest.fixture
def desk(store) -> Desk:
    """An empty workspace's services."""
    return Desk(store)


@pytest.fixture
def meeting(desk):
    """A meeting with one round of rooms and twelve people of two organisations."""
    number = desk.records.add("meeting", {"key": "spring", "title_en": "Spring", "starts_on": date(2021, 4, 6)}).id
    desk.records.add("session", {"meeting_id": number, "key": "s1", "title_en": "Planning", "kind": "breakout"})
    bodies = [desk.records.add("organisation", {"name": name, "constituency": sort, "country": "CD"}).id
              for name, sort in (("Village", "CSO"), ("Smelter", "IND"))]  # fmt: skip
    for at in range(12):
        person = desk.records.add("person", {"given_name": f"P{at:02}", "family_name": "Invented",
                                             "email": f"p{at}@example.org" if at else ""}).id  # fmt: skip
        desk.meetings.attendees.add(number, person=person, organisation=bodies[at % 2])
    return number


def test_rooms_are_made_and_filled_and_taken_back_as_one_step(desk, meeting):
    rooms = desk.meetings.rooms
    (of,) = rooms.rounds(meeting)
    rooms.make(of, 3, "Room")
    (of,) = rooms.rounds(meeting)
    assert len(rooms.filled(of).loose) == 12
    rooms.fill(of)
    found = rooms.filled(of)
    assert [Counter(one.constituency for one in room.people) for room in found.rooms] == [{"CSO": 2, "IND": 2}] * 3
    assert found.loose == () and [room.name for room in found.rooms] == ["Room 1", "Room 2", "Room 3"]
    desk.history.undo()
    assert len(rooms.filled(of).loose) == 12


def test_regions_are_mixed_by_where_people_are_whatever_their_countries_and_organisations(desk, meeting):
    rooms, (of,) = desk.meetings.rooms, desk.meetings.rooms.rounds(meeting)
    rooms.make(of, 3, "Room")
    people = [one.person for one in rooms.filled(of).loose]
    for person, country in zip(people, ("DE", "FR", "NL", "BE", "SE", "IT"), strict=False):
        desk.records.add("postal_address", {"person_id": person, "country": country})
    rooms.fill(of, {"region": 1.0})
    told = [Counter(one.traits["region"] for one in room.people) for room in rooms.filled(of).rooms]
    assert told == [{"EUR": 2, "ICGLR": 2}] * 3


def test_whoever_was_put_somewhere_by_hand_and_whoever_leads_stays(desk, meeting):
    rooms = desk.meetings.rooms
    (of,) = rooms.rounds(meeting)
    rooms.make(of, 2, "Room")
    first, second = rooms.filled(of).rooms
    guests = rooms.filled(of).loose
    desk.records.save("breakout", first.id, desk.records.get("breakout", first.id).version,
                      {"facilitator_id": guests[0].person})  # fmt: skip
    rooms.put(of, guests[1].id, second.id)
    rooms.rule(of, "together", guests[0].id, guests[1].id)
    for seed in (1, 2):
        rooms.fill(of, seed=seed)
        found = rooms.filled(of)
        assert guests[0] in found.rooms[0].people and guests[1] in found.rooms[1].people
        assert [one.rule for one in found.broken] == ["together"]
    rooms.hold(of, guests[1].id, stays=False)
    rooms.fill(of)
    assert rooms.filled(of).broken == ()


def test_who_sent_apologies_or_declined_needs_no_room(desk, meeting):
    one, other = desk.meetings.attendees.of(meeting)[:2]
    desk.meetings.attendees.mark(meeting, [one.id], "apologies")
    desk.records.save("attendee", other.id, desk.records.get("attendee", other.id).version, {"rsvp": "declined"})
    (of,) = desk.meetings.rooms.rounds(meeting)
    assert len(desk.meetings.rooms.filled(of).loose) == 10


def test_zoom_is_told_by_e_mail_and_whom_it_cannot_know_is_named(desk, meeting):
    (of,) = desk.meetings.rooms.rounds(meeting)
    desk.meetings.rooms.make(of, 2, "=Room")
    desk.meetings.rooms.fill(of)
    made = preassigned(desk.meetings.rooms.filled(of))
    head, *rows = made.content.decode().splitlines()
    assert head == "Pre-assign Room Name,Email Address" and len(rows) == 11
    assert all(row.startswith("Room ") and row.endswith("@example.org") for row in rows)
    assert [one.called for one in made.unknown] == ["P00 Invented"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_lists_name_everybody_twice_by_room_and_by_name(desk, meeting, language):
    (of,) = desk.meetings.rooms.rounds(meeting)
    desk.meetings.rooms.make(of, 2, "Room")
    desk.meetings.rooms.fill(of)
    told = repr(desk.meetings.room_lists.draft(meeting, of, language))
    assert all(told.count(f"P{at:02} Invented") == 2 for at in range(12))
    assert Words("breakout_rooms", language)("by_name.title") in told

"""The lists of members, groups and meetings, and who sits where on a day."""

from datetime import date

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.register import NoSuchMeeting


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def test_members_are_counted_by_constituency_and_the_unknown_is_not_nothing(desk):
    for name, constituency in (("A", "IND"), ("B", "IND"), ("C", None)):
        made = desk.records.add("organisation", {"name": name, "constituency": constituency})
        desk.records.add("membership", {"organisation_id": made.id})
    desk.records.add("organisation", {"name": "No member", "constituency": "IND"})
    assert desk.members.overview.figures(date.today()).by("constituency") == {"IND": 2, None: 1}
    assert len(desk.members.register.organisations.ids(only={"member": True})) == 3
    assert desk.members.register.organisations.count(only={"member": True}) == 3
    assert desk.members.register.organisations.count() == 4
    assert desk.members.register.organisations.count("member") == 1
    assert len(desk.members.register.organisations.ids(only={"constituency": "IND"})) == 3


def test_a_roster_shows_who_sat_on_a_day_and_which_seats_were_empty(desk):
    add = desk.records.add
    group = add("work_group", {"key": "gc", "name_en": "Group"}).id
    first, _second = (add("seat", {"work_group_id": group, "name_en": name}).id for name in ("One", "Two"))
    person = add("person", {"given_name": "Ada", "family_name": "Invented"}).id
    add("term", {"work_group_id": group, "seat_id": first, "person_id": person, "since": "2019-01-01",
                 "until": "2019-12-31"})  # fmt: skip
    on = desk.groups.register.roster(group, date(2019, 3, 1))
    assert [(seat.name_en, seat.person, seat.empty) for seat in on] == [
        ("One", "Ada Invented", False),
        ("Two", "", True),
    ]
    assert [seat.vacant for seat in desk.groups.register.roster(group, date(2020, 1, 1))] == [True, False]


def test_an_open_group_has_people_without_seats(desk):
    group = desk.records.add("work_group", {"key": "par", "name_en": "Open"}).id
    organisation = desk.records.add("organisation", {"name": "Somebody"}).id
    desk.records.add("term", {"work_group_id": group, "organisation_id": organisation})
    sitting = desk.groups.register.roster(group, date(2020, 1, 1))
    assert [(one.seat, one.organisation, one.vacant) for one in sitting] == [(None, "Somebody", False)]


def test_meetings_list_by_date_and_are_found_by_key(desk):
    later = desk.records.add("meeting", {"key": "b", "title_en": "Later", "starts_on": "2021-01-01"})
    undated = desk.records.add("meeting", {"key": "c", "title_en": "Some day"})
    earlier = desk.records.add("meeting", {"key": "a", "title_en": "Earlier", "starts_on": "2020-01-01"})
    assert desk.meetings.register.listing.ids(down=True) == [later.id, earlier.id, undated.id]
    assert desk.meetings.register.number("a") == earlier.id
    with pytest.raises(NoSuchMeeting) as caught:
        desk.meetings.register.number("z")
    assert caught.value.values["keys"] == "a, b, c"


def test_a_meeting_counts_what_it_holds(desk):
    meeting = desk.records.add("meeting", {"key": "m"}).id
    for word in ("one", "two"):
        desk.records.add("note", {"meeting_id": meeting, "text": word})
    assert desk.meetings.register.counts(meeting)["note"] == 2
    assert desk.meetings.register.counts(meeting)["theme"] == 0


def test_listeners_hear_what_changed_after_it_was_kept(desk):
    heard = []
    desk.changes.subscribe(lambda kinds: heard.append((kinds, len(desk.records.where("person")))))
    desk.records.add("person", {"family_name": "Invented"})
    assert heard == [(frozenset({"person"}), 1)]


def test_records_are_offered_for_choosing_by_what_is_typed(desk):
    for name in ("Pact", "Delve", "Pamp"):
        desk.records.add("organisation", {"name": name})
    assert [title for _, title in desk.records.offer("organisation", "pa")] == ["Pact", "Pamp"]
    assert len(desk.records.offer("organisation")) == 3

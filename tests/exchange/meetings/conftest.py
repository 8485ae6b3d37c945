"""A meeting with four on its list: two people with addresses, one without, an organisation."""

import pytest

from ppa_desk.services.desk import Desk


@pytest.fixture
def desk(store) -> Desk:
    desk = Desk(store)
    desk.records.add("alliance", {"name_en": "Alliance", "contact_en": "The desk", "contact_email": "desk@a.example"})
    return desk


@pytest.fixture
def meeting(desk) -> int:
    told = {"key": "m1", "title_en": "Spring call", "title_fr": "Appel de printemps", "starts_on": "2021-03-15"}
    hours = {"starts_at": "09:00", "ends_at": "11:30", "time_zone": "America/New_York"}
    return desk.records.add("meeting", told | hours | {"join_url": "https://room.example/1", "kind": "gc"}).id


@pytest.fixture
def listed(desk, meeting) -> dict[str, int]:
    """The numbers on the list, by name."""
    add = desk.records.add
    made = {}
    for name, language in (("Ada", "en"), ("Bea", "fr"), ("Cleo", "en")):
        email = f"{name.lower()}@x.example" if name != "Cleo" else ""
        who = add("person", {"given_name": name, "family_name": "Invented", "email": email, "language": language}).id
        made[name] = add("attendee", {"meeting_id": meeting, "person_id": who, "presence": "invited"}).id
    body = add("organisation", {"name": "Body", "email": "body@x.example", "languages": "fr"}).id
    made["Body"] = add("attendee", {"meeting_id": meeting, "organisation_id": body, "role": "chair"}).id
    return made


@pytest.fixture
def change(desk):
    """Change a record as it stands."""

    def changed(kind, record, **values):
        desk.records.save(kind, record, desk.records.get(kind, record).version, values)

    return changed

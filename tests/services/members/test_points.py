"""A further contact is what was typed: an e-mail, a phone number in one spelling, a website."""

import pytest

from ppa_desk.services.checks import Refused
from ppa_desk.services.desk import Desk


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture
def owner(desk):
    house = desk.records.add("organisation", {"name": "Pact", "country": "CD"})
    person = desk.records.add("person", {"family_name": "Lee"})
    desk.records.add("position", {"person_id": person.id, "organisation_id": house.id})
    return {"person_id": person.id}


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        ("lee@example.org", "email", "lee@example.org"),
        ("081 234 5678", "phone", "+243812345678"),
        ("+250 788 123 456 ext. 3", "phone", "+250788123456 ext. 3"),
        ("123", "phone", "123"),
        ("www.example.org/lee", "web", "https://www.example.org/lee"),
    ],
)
def test_what_was_typed_tells_what_it_is(desk, owner, typed, kind, value):
    kept = desk.members.points.add("contact_point", owner | {"value": typed}).values
    assert (kept["kind"], kept["value"]) == (kind, value)


@pytest.mark.parametrize("typed", ["lee@", "ask Marie", ""])
def test_what_reaches_nobody_is_refused(desk, owner, typed):
    with pytest.raises(Refused):
        desk.members.points.add("contact_point", owner | {"value": typed})
    assert desk.records.where("contact_point") == []


def test_a_number_that_is_changed_is_kept_in_the_one_spelling_too(desk, owner):
    kept = desk.members.points.add("contact_point", owner | {"value": "081 234 5678"})
    saved = desk.members.points.save("contact_point", kept.id, kept.version, {"value": "099 876 5432"})
    assert saved.values["value"] == "+243998765432"

"""Labels carry the address as its post reads it, and nobody without one is dropped in silence."""

from datetime import date

import pytest

from ppa_desk.services.members.addresses import lines

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("country", "order"),
    [
        ("BE", ["Main 1", "12345 Town", "North"]),
        ("US", ["Main 1", "Town, North 12345"]),
        ("GB", ["Main 1", "Town", "North", "12345"]),
        ("CD", ["Main 1", "Town", "North", "12345"]),
    ],
)
def test_lines_stand_in_the_order_of_the_country(country, order):
    address = {"street": "Main 1", "city": "Town", "region": "North", "postal_code": "12345", "country": country}
    assert lines(address, "Country", "FR") == [*order, "COUNTRY"]
    assert lines(address, "Country", country) == order
    assert lines({"street": " ", "city": "Town", "country": country}, "", None) == ["Town"]


@pytest.fixture
def listed(file_desk) -> int:
    add = file_desk.records.add
    pact = add("organisation", {"name": "Pact"}).id
    bare = add("organisation", {"name": "Bare"}).id
    add("postal_address", {"organisation_id": pact, "street": "Lake 1\nFloor 2", "city": "Goma", "country": "CD"})
    number = add("saved_list", {"name_en": "Invited"}).id
    for name, body in (("Ada", pact), ("Ben", pact), ("Cy", bare)):
        person = add("person", {"given_name": name, "family_name": "Invented"}).id
        add("position", {"person_id": person, "organisation_id": body})
        if name == "Ben":
            add("consent_given", {"person_id": person, "use": "mailing", "answer": "refused"})
    for body in (pact, bare):
        add("saved_entry", {"saved_list_id": number, "organisation_id": body})
    return number


def test_who_has_no_address_or_said_no_is_listed_beside(file_desk, listed):
    told = file_desk.members.addresses.of_list(listed, TODAY, "en")
    assert told.labels == (("Ada Invented", "Pact", "Lake 1", "Floor 2", "Goma", "DR CONGO"),)
    assert (told.without, told.refused) == (("Cy Invented",), ("Ben Invented",))


def test_one_label_an_organisation_and_no_country_at_home(file_desk, listed):
    told = file_desk.members.addresses.of_list(listed, TODAY, "fr", "organisations", home="CD")
    assert told.labels == (("Pact", "Lake 1", "Floor 2", "Goma"),)
    assert (told.without, told.refused) == (("Bare",), ())


def test_where_somebody_no_longer_is_no_label_leads(file_desk, listed):
    for kept in file_desk.records.where("postal_address"):
        file_desk.records.save("postal_address", kept.id, kept.version, {"use": "former"})
    assert file_desk.members.addresses.of_list(listed, TODAY, "en").labels == ()

"""An edition shows only what it may, and of people only what they agreed to."""

from datetime import date

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.members.showing import NAMED, NotShowable

TODAY = date(2026, 6, 1)


def test_everyone_sees_what_an_organisation_is_and_nobody_outside_what_it_owes(desk):
    public = desk.members.showing.fields("organisation", Visibility.PUBLIC)
    assert {"name", "sector", "website"} <= public
    assert not public & {"email", "address", "dues", "notes", "tags"}
    members = desk.members.showing.fields("organisation", Visibility.MEMBERS)
    assert {"email", "contact", "address"} <= members and "dues" not in members


def test_the_secretariat_says_otherwise_and_takes_it_back(desk):
    showing = desk.members.showing
    showing.show("person", "contact", Visibility.SECRETARIAT)
    assert "email" not in showing.fields("person", Visibility.MEMBERS)
    showing.show("person", "contact", Visibility.PUBLIC)
    assert "email" in showing.fields("person", Visibility.PUBLIC)
    desk.history.undo()
    assert "email" not in showing.fields("person", Visibility.MEMBERS)
    with pytest.raises(NotShowable):
        showing.show("person", "salary", Visibility.PUBLIC)


def test_own_fields_are_for_the_secretariat_until_it_says_otherwise(desk):
    add = desk.records.add
    add("extra_field", {"about": "person", "key": "shirt", "label_en": "Shirt"})
    add("extra_field", {"about": "person", "key": "region", "label_en": "Region", "visibility": "members"})
    shown = desk.members.showing.fields("person", Visibility.MEMBERS)
    assert "extra.region" in shown and "extra.shirt" not in shown
    assert "extra.shirt" in desk.members.showing.fields("person", Visibility.SECRETARIAT)


def test_silence_is_no_consent_and_the_last_answer_holds(desk):
    add = desk.records.add
    people = [add("person", {"family_name": name}).id for name in ("Silent", "Yes", "No longer", "Ended", "Later")]
    silent, yes, back, ended, later = people

    def said(person, answer, on, until=None, use="directory"):
        add("consent_given", {"person_id": person, "use": use, "answer": answer, "said_on": on, "until": until})

    said(yes, "given", None)
    said(back, "given", "2025-01-01")
    said(back, "refused", "2026-01-01")
    said(ended, "given", "2024-01-01", "2025-12-31")
    said(later, "given", "2026-12-01")
    said(silent, "given", "2025-01-01", use="photo")
    assert desk.members.showing.may(people, "directory", TODAY) == {yes}
    assert desk.members.showing.may(people, "directory", date(2025, 6, 1)) == {yes, back, ended}
    assert desk.members.showing.may([silent], "directory", TODAY) == set()


def test_to_be_named_is_asked_on_the_person(desk):
    given = desk.records.add("person", {"family_name": "A", "consent": "given"}).id
    other = desk.records.add("person", {"family_name": "B"}).id
    assert desk.members.showing.may([given, other], NAMED, TODAY) == {given}

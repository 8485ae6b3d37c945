"""Whole names come apart as people mean them, nothing of them is lost, and who goes by another name is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.members.names import Name, akin, roots, split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Margaret Lee", ("", "Margaret", "", "Lee", "")),
        ("Lee, Margaret", ("", "Margaret", "", "Lee", "")),
        ("KABILA Jean-Pierre", ("", "Jean-Pierre", "", "Kabila", "")),
        ("Élise N'GOMA MUKWEGE", ("", "Élise", "", "N'Goma Mukwege", "")),
        ("JEAN KABILA", ("", "Jean", "", "Kabila", "")),
        ("Dr. Ana de la Cruz Jr.", ("Dr.", "Ana", "", "de la Cruz", "Jr.")),
        ("de la Cruz Jr., Ana María", ("", "Ana María", "", "de la Cruz", "Jr.")),
        ("H.E. Amb. John Q. Public, PhD", ("H.E. Amb.", "John", "Q.", "Public", "PhD")),
        ("Lee, Dr. Margaret A.", ("Dr.", "Margaret", "A.", "Lee", "")),
        ("M. Jean Kabila", ("M.", "Jean", "", "Kabila", "")),
        ("M. Kabila", ("", "M.", "", "Kabila", "")),
        ("Kabila, Mme", ("Mme", "", "", "Kabila", "")),
        ("Prof. Dr. Hans-Peter von der Heide MBA", ("Prof. Dr.", "Hans-Peter", "", "von der Heide", "MBA")),
        ("Omar bin Said", ("", "Omar", "", "bin Said", "")),
        ("José Ortega y Gasset", ("", "José", "", "Ortega y Gasset", "")),
        ("Van Morrison", ("", "Van", "", "Morrison", "")),
        ("Marie Ma", ("", "Marie", "", "Ma", "")),
        ("Prince", ("", "", "", "Prince", "")),
        ("", ("", "", "", "", "")),
    ],
)
def test_a_name_comes_apart_as_people_mean_it(text, parts):
    assert split(text) == Name(*parts)


@pytest.mark.parametrize("text", ['Margaret "Peggy" Lee', "Lee, Margaret (Peggy)", "Margaret « Peggy » Lee"])
def test_what_somebody_goes_by_stands_apart(text):
    assert split(text) == Name(given_name="Margaret", family_name="Lee", known_as="Peggy")


@given(st.text(max_size=60))
def test_no_letter_of_a_name_is_lost_and_somebody_always_has_a_family_name(text):
    name = split(text)
    parts = (name.salutation, name.given_name, name.additional_name, name.family_name, name.suffix, name.known_as)
    inside, outside = (sorted(filter(str.isalnum, one.casefold())) for one in ("".join(parts), text))
    assert inside == outside or len("".join(parts).casefold()) != len("".join(parts))  # "ß" in capitals is two letters
    assert name.family_name or not any(map(str.isalnum, text)) or name.given_name


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("Peggy", "Margaret", True), ("Bob", "Robert", True), ("JP", "Jean-Pierre", True), ("M.", "Margaret", True),
        ("Élise", "ELISE", True), ("Jean", "John", True), ("Jean", "Pierre", False), ("Anna", "Margaret", False),
    ],
)  # fmt: skip
def test_one_person_may_go_by_two_names(one, other, may):
    assert akin(one, other) is may
    assert akin(other, one) is may


def test_a_name_nobody_listed_is_its_own_root():
    assert roots("Wanjiru") == {"wanjiru"}

"""Duplicates are found, each with why, and nothing else is."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.desk import Desk
from ppa_desk.services.members.blocks import CROSSED, WALKED, candidates
from tests.services.members.office_list import Office, office


def keep(desk: Desk, made: Office) -> list[int]:
    """Enter an office's list as an import would, and return the people's numbers by place."""
    houses: dict[str, int] = {}
    with desk.store.unit("import.applied") as unit:
        names = list(dict.fromkeys(row.organisation for row in made.rows if row.organisation))
        houses = dict(zip(names, unit.add_all("organisation", [{"name": name} for name in names]), strict=True))
        people = unit.add_all(
            "person",
            [
                {"given_name": row.given, "family_name": row.family, "email": row.email, "phone": row.phone,
                 "suffix": row.suffix}
                for row in made.rows
            ],
        )  # fmt: skip
        at = [(number, row) for number, row in zip(people, made.rows, strict=True) if row.organisation]
        unit.add_all(
            "position",
            [{"person_id": number, "organisation_id": houses[row.organisation]} for number, row in at],
        )
    return people


@pytest.mark.parametrize("seed", [1, 12, 20])
def test_planted_duplicates_of_an_office_list_are_found_and_little_else(file_desk, seed):
    made = office(seed)
    people = keep(file_desk, made)
    truth = {(people[one], people[other]) for one, other in made.same}
    pairs = file_desk.members.duplicates.find(["person"])
    asked, moved = ({(pair.one, pair.other) for pair in pairs if pair.moved is told} for told in (False, True))
    precision, recall = len(asked & truth) / len(asked), len((asked | moved) & truth) / len(truth)
    print(f"seed {seed}: precision {precision:.3f}, recall {recall:.3f}")
    assert (len(made.rows), len(truth)) == (300, 40)
    assert precision >= 0.95
    assert recall >= 0.9
    assert {(people[one], people[other]) for one, other in made.moved} <= moved
    assert all((pair.one, pair.other) in truth for pair in pairs if pair.preticked)


def reasons(desk: Desk, kind: str = "person") -> list[tuple[bool, dict[str, int]]]:
    """Return of each pair that was found whether it may have moved, and why it was found."""
    found = desk.members.duplicates.find([kind])
    return [(pair.moved, {sign.code: sign.weight for sign in pair.signs}) for pair in found]


def person(desk: Desk, name: str, employer: str = "", **values) -> int:
    """Add a person who works for an organisation of that name."""
    given, _, family = name.partition(" ")
    number = desk.records.add("person", {"given_name": given, "family_name": family, **values}).id
    if employer:
        known = {row.values["name"]: row.id for row in desk.records.where("organisation")}
        house = known.get(employer) or desk.records.add("organisation", {"name": employer}).id
        desk.records.add("position", {"person_id": number, "organisation_id": house})
    return number


def test_accents_nicknames_numbers_and_spellings_of_the_house_are_seen_through(file_desk):
    person(file_desk, "William O’Connor", "Kivu Watch asbl", phone="+32 2 123 45 67")
    person(file_desk, "Bill O'CONNOR", "The Kivu-Watch", phone="0032 21234567")
    assert reasons(file_desk) == [(False, {"nickname": 5, "phone": 5, "employer": 3})]


def test_a_shared_mailbox_says_nothing(file_desk):
    for name in ("Alain Dunia", "Zoé Kasongo"):
        person(file_desk, name, "Kivu Watch", email="info@kivu.cd")
    for name in ("Rose Amani", "Luc Banza", "Guy Sifa"):
        person(file_desk, name, email="thehouse@kivu.cd")
    assert reasons(file_desk) == []
    person(file_desk, "Alain Dunia", email="info@kivu.cd", suffix="PhD")
    assert reasons(file_desk) == []


def test_the_same_name_at_another_employer_asks_whether_the_person_moved(file_desk):
    person(file_desk, "Alain Dunia", "Kivu Watch")
    person(file_desk, "Alain Dunia", "Copper Forum")
    assert reasons(file_desk) == [(True, {"name": 7})]


def test_father_and_son_are_two(file_desk):
    for suffix in ("Sr", "Jr"):
        person(file_desk, "Alain Dunia", "Kivu Watch", suffix=suffix)
    assert reasons(file_desk) == []


def test_organisations_are_found_by_name_acronym_and_website(file_desk):
    add = file_desk.records.add
    add("organisation", {"name": "Responsible Minerals Initiative", "website": "https://www.minerals.example/"})
    add("organisation", {"name": "RMI", "website": "http://minerals.example/about"})
    add("organisation", {"name": "Réseau Kivu ASBL"})
    add("organisation", {"name": "Reseau-Kivu"})
    add("organisation", {"name": "Rare Metals Institute"})
    assert reasons(file_desk, "organisation") == [(False, {"acronym": 4, "website": 10}), (False, {"title": 10})]


def test_one_record_is_compared_with_those_around_it(desk):
    one = person(desk, "Alain Dunia", email="alain@dunia.cd")
    other = person(desk, "A. Dunya", email="ALAIN@dunia.cd")
    person(desk, "Zoé Kasongo", email="zoe@kasongo.cd")
    [pair] = desk.members.duplicates.of("person", one)
    assert (pair.one, pair.other) == (one, other)
    assert desk.members.duplicates.of("person", 999) == []


@given(st.lists(st.integers(0, 3), max_size=120))
def test_every_pair_of_a_small_block_and_few_of_a_large_one_are_compared(keys):
    records = list(enumerate(keys))
    pairs = list(candidates(records, lambda record: [record[1]], lambda record: record[0]))
    small = {key for key in keys if keys.count(key) <= CROSSED}
    crossed = {(one, other) for one, other in combinations(records, 2) if one[1] == other[1] and one[1] in small}
    assert crossed <= set(pairs)
    assert len(pairs) <= len(records) * max(CROSSED, WALKED)

"""What does not fit in where a person worked and works."""

from datetime import date

import pytest


@pytest.fixture
def desk(file_desk):
    return file_desk


def _found(desk, *spans, term_for: int | None = None):
    person = desk.records.add("person", {"family_name": "Invented"}).id
    bodies = {name: desk.records.add("organisation", {"name": name}).id for name in dict.fromkeys(s[0] for s in spans)}
    for name, since, until in spans:
        desk.records.add("position", {"person_id": person, "organisation_id": bodies[name], "since": since,
                                      "until": until})  # fmt: skip
    if term_for is not None:
        group = desk.records.add("work_group", {"key": "g", "name_en": "G"}).id
        desk.records.add("term", {"work_group_id": group, "person_id": person,
                                  "organisation_id": list(bodies.values())[term_for]})  # fmt: skip
    return [one.code for one in desk.members.positions.findings(person, today=date(2022, 1, 1))]


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([("A", "2020-01-01", "2020-12-31"), ("B", "2021-01-01", None)], []),
        ([("A", None, None), ("B", None, None)], []),
        ([("A", "2021-01-01", "2020-01-01")], ["position.backwards"]),
        ([("A", "2020-01-01", None), ("A", "2021-01-01", None)], ["position.twice"]),
        ([("A", "2020-01-01", None), ("B", "2021-01-01", None)], ["position.overlap"]),
        ([("A", "2019-01-01", "2019-06-30"), ("B", "2021-01-01", None)], ["position.gap"]),
        ([("A", "2018-01-01", None), ("B", "2019-01-01", "2019-06-30"), ("C", "2021-01-01", None)],
         ["position.overlap", "position.overlap"]),
    ],
)  # fmt: skip
def test_positions_are_looked_at_as_a_whole(desk, spans, found):
    assert _found(desk, *spans) == found


def test_a_seat_still_held_for_an_employer_that_was_left_is_told(desk):
    spans = (("A", "2020-01-01", "2020-12-31"), ("B", "2021-01-01", None))
    assert _found(desk, *spans, term_for=0) == ["position.seat_left"]


def test_a_seat_held_for_the_present_employer_is_not(desk):
    assert _found(desk, ("A", "2020-01-01", None), term_for=0) == []

"""Lists as they are set up: any fact as a column, asked and sorted the same way on both databases."""

from datetime import date

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.facts import WHERE, Condition


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def named(desk) -> dict[str, int]:
    extras, add = desk.members.extras, desk.records.add
    extras.define("organisation", "number", "Staff")
    extras.define("organisation", "date", "Visited")
    extras.define("organisation", "text", "Desk")
    rows = (
        ("Zinc Ltd", "CD", {"staff": "9", "visited": "2020-11-09", "desk": "Écluse"}, "press speaker"),
        ("amber", "RW", {"staff": "120", "visited": "2019-02-01", "desk": "Zone"}, "press"),
        ("Gold & Co", None, {"staff": "-3", "desk": "abri"}, ""),
        ("Nothing", "CD", {}, ""),
    )
    made = {
        name: add("organisation", {"name": name, "country": country, "tags": tags}
                  | {f"extra.{key}": value for key, value in own.items()}).id
        for name, country, own, tags in rows
    }  # fmt: skip
    add("membership", {"organisation_id": made["amber"], "since": "2018-01-01"})
    group = add("work_group", {"key": "gc", "name_en": "Governance", "name_fr": "Gouvernance"}).id
    add("term", {"work_group_id": group, "organisation_id": made["Zinc Ltd"]})
    return made


def asked(desk, *conditions: tuple, kind: str = "organisation", **how) -> list[str]:
    shown = desk.members.lists.of(kind)
    numbers = shown.ids(only={WHERE: [Condition(*one) for one in conditions]}, **how)
    cells = shown.cells(numbers, ["name"])
    return [cells[number]["name"] for number in numbers]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("extra.staff", ["Gold & Co", "Zinc Ltd", "amber", "Nothing"]),
        ("extra.visited", ["amber", "Zinc Ltd", "Gold & Co", "Nothing"]),
        ("extra.desk", ["Gold & Co", "Zinc Ltd", "amber", "Nothing"]),
        ("country", ["Nothing", "Zinc Ltd", "amber", "Gold & Co"]),
        ("groups", ["Zinc Ltd", "amber", "Gold & Co", "Nothing"]),
        ("standing", ["amber", "Gold & Co", "Nothing", "Zinc Ltd"]),
        ("", ["amber", "Gold & Co", "Nothing", "Zinc Ltd"]),
    ],
)
def test_a_list_is_sorted_by_any_column_as_one_reads_it_and_what_is_empty_comes_last(desk, named, sort, order):
    assert asked(desk, sort=sort) == order
    if sort.startswith("extra."):
        assert asked(desk, sort=sort, down=True)[-1] == "Nothing"


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (("name", "contains", "ZÍNC"), {"Zinc Ltd"}),
        (("name", "is", "gold & co"), {"Gold & Co"}),
        (("name", "contains", "%"), set()),
        (("extra.desk", "contains", "ecl"), {"Zinc Ltd"}),
        (("extra.desk", "empty"), {"Nothing"}),
        (("extra.staff", "least", 9_000_000), {"Zinc Ltd", "amber"}),
        (("extra.staff", "most", 0), {"Gold & Co"}),
        (("extra.staff", "filled"), {"Zinc Ltd", "amber", "Gold & Co"}),
        (("extra.visited", "after", date(2020, 1, 1)), {"Zinc Ltd"}),
        (("extra.visited", "before", date(2020, 1, 1)), {"amber"}),
        (("since", "before", date(2020, 1, 1)), {"amber"}),
        (("country", "is", "CD"), {"Zinc Ltd", "Nothing"}),
        (("country", "is_not", "CD"), {"amber", "Gold & Co"}),
        (("tags", "is", "speaker"), {"Zinc Ltd"}),
        (("tags", "is_not", "press"), {"Gold & Co", "Nothing"}),
        (("standing", "is", "active"), {"amber"}),
        (("groups", "contains", "govern"), {"Zinc Ltd"}),
        (("groups", "empty"), {"amber", "Gold & Co", "Nothing"}),
        (("gone.column", "is", "x"), {"Zinc Ltd", "amber", "Gold & Co", "Nothing"}),
    ],
)
def test_a_list_is_asked_in_the_database(desk, named, condition, found):
    assert set(asked(desk, condition)) == found


def test_conditions_hold_together_with_words_and_chips(desk, named):
    shown = desk.members.lists.of("organisation")
    where = {WHERE: [Condition("extra.staff", "filled"), Condition("country", "filled")]}
    assert shown.count(only=where) == 2
    assert shown.ids("zinc", where) == [named["Zinc Ltd"]]
    assert shown.ids(only=where | {"member": True}) == [named["amber"]]


def test_people_stand_with_where_they_work_today(desk, named):
    add = desk.records.add
    ada = add("person", {"given_name": "Ada", "family_name": "Invented", "consent": "given"}).id
    add("position", {"person_id": ada, "organisation_id": named["amber"], "title": "Clerk", "until": "2019-01-01"})
    add("position", {"person_id": ada, "organisation_id": named["Zinc Ltd"], "title": "Head", "since": "2019-01-02"})
    shown = desk.members.lists.of("person", "fr")
    cells = shown.cells([ada], ["name", "organisation", "title", "constituency", "consent"])[ada]
    assert cells == {"name": "Invented, Ada", "organisation": "Zinc Ltd", "title": "Head", "constituency": None,
                     "consent": "given"}  # fmt: skip
    assert shown.ids(only={WHERE: [Condition("organisation", "contains", "zinc")]}, sort="title") == [ada]


def test_people_are_sorted_by_where_their_line_says_that_they_work(desk, named):
    amber, gold, zinc = ({"organisation_id": named[name]} for name in ("amber", "Gold & Co", "Zinc Ltd"))
    positions = (
        [zinc, amber],
        [amber | {"since": "2019-01-02"}, zinc],
        [gold | {"since": "2019-01-02"}, amber | {"since": "2018-01-01"}, zinc | {"since": "2999-01-01"}],
        [zinc | {"since": "2019-01-02"}, amber | {"until": "2019-01-01"}],
        [],
    )
    for at, held in enumerate(positions):
        person = desk.records.add("person", {"family_name": f"Invented {at}"}).id
        for one in held:
            desk.records.add("position", {"person_id": person, **one})
    shown = desk.members.lists.of("person")
    order = ["amber", "amber", "Gold & Co", "Zinc Ltd"]
    for down, expected in ((False, order), (True, order[::-1])):
        numbers = shown.ids(sort="organisation", down=down)
        cells = shown.cells(numbers, ["organisation"])
        assert [cells[number]["organisation"] for number in numbers] == [*expected, None]

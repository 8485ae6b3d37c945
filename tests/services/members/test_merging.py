"""Two records become one: nothing is lost, nothing is doubled, and it can be taken back."""

import pytest

from ppa_desk.model.kinds import KINDS, table_of
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.at_hand import AtHand
from ppa_desk.services.members.comparing import How
from ppa_desk.services.members.finding import Being
from ppa_desk.services.members.merging import NotMergeable
from ppa_desk.services.members.relinking import links_to
from ppa_desk.store.unit import ChangedElsewhere, Gone


def everything(desk: Desk) -> dict[str, list]:
    """Return all rows of all kinds, but for versions and what remembers the order of a list."""
    found = {}
    for kind in KINDS:
        rows = desk.records.where(kind)
        found[kind] = sorted((row.id, repr(sorted(row.values.items(), key=str))) for row in rows)
    return found


@pytest.fixture
def two(desk) -> tuple[int, int]:
    """The same person twice: at one house, on one group's seat, in touch by different ways."""
    add = desk.records.add
    house = add("organisation", {"name": "Kivu Watch"}).id
    group = add("work_group", {"key": "gc", "name_en": "Committee"}).id
    seat = add("seat", {"work_group_id": group, "name_en": "One"}).id
    one = add("person", {
        "given_name": "Élise", "family_name": "Bahati", "email": "e@kivu.cd", "phone": "+243971112223",
        "notes": "Speaks Lingala.", "tags": "press",
    }).id  # fmt: skip
    other = add("person", {
        "given_name": "Elise", "family_name": "Bahati", "email": "elise@gmail.com", "phone": "+243 97 111 22 23",
        "notes": "Met in Goma.", "language": "fr", "tags": "trainer",
    }).id  # fmt: skip
    add("position", {"person_id": one, "organisation_id": house, "title": "Director"})
    add("position", {"person_id": other, "organisation_id": house, "since": "2020-01-01"})
    add("position", {"person_id": other, "organisation_id": add("organisation", {"name": "Elsewhere"}).id})
    add("term", {"work_group_id": group, "seat_id": seat, "person_id": other, "since": "2021-01-01"})
    add("contact_point", {"person_id": other, "kind": "email", "value": "E@kivu.cd"})
    add("consent_given", {"person_id": one, "use": "photo", "answer": "given"})
    add("consent_given", {"person_id": other, "use": "photo", "answer": "refused"})
    return one, other


def test_both_stand_side_by_side_before_anything_is_done(desk, two):
    before = everything(desk)
    shown = desk.members.merging.preview("person", *two)
    how = {row.name: row.how for row in shown.rows}
    assert how["given_name"] is How.SPELT and how["family_name"] is How.SAME and how["phone"] is How.SPELT
    assert how["language"] is How.GOES and how["email"] is How.JOINED and how["notes"] is How.JOINED
    assert {one.kind: (one.count, one.doubled) for one in shown.moving} == {
        "position": (2, 1), "term": (1, 0), "contact_point": (1, 0), "consent_given": (1, 1)
    }  # fmt: skip
    assert shown.differing == ()
    assert everything(desk) == before


def test_what_was_said_of_both_is_kept_once_and_undo_brings_both_back(desk, two):
    one, other = two
    before = everything(desk)
    unit = desk.members.merging.merge(desk.members.merging.preview("person", one, other))
    kept = desk.records.get("person", one).values
    assert (kept["given_name"], kept["language"], kept["email"]) == ("Élise", "fr", "e@kivu.cd")
    assert kept["notes"] == "Speaks Lingala.\n\nMet in Goma." and kept["tags"] == "press trainer"
    points = [(row.values["kind"], row.values["value"]) for row in desk.records.where("contact_point", person_id=one)]
    assert points == [("email", "elise@gmail.com")]
    positions = [row.values for row in desk.records.where("position", person_id=one)]
    assert len(positions) == 2
    assert (positions[0]["title"], str(positions[0]["since"])) == ("Director", "2020-01-01")
    assert len(desk.records.where("term", person_id=one)) == 1
    [consent] = desk.records.where("consent_given", person_id=one)
    assert consent.values["answer"] == "refused"
    desk.history.undo(unit)
    assert everything(desk) == before


def test_an_old_number_leads_to_the_record_it_became_through_several_merges(desk):
    numbers = [desk.records.add("organisation", {"name": f"House {n}"}).id for n in range(3)]
    merging = desk.members.merging
    merging.merge(merging.preview("organisation", numbers[1], numbers[0]))
    merging.merge(merging.preview("organisation", numbers[2], numbers[1]))
    assert [desk.records.get("organisation", number).id for number in numbers] == [numbers[2]] * 3
    assert [desk.records.now("organisation", number) for number in numbers] == [numbers[2]] * 3
    told = {change.before["name"] for change in desk.history.of("organisation", numbers[0]) if change.after is None}
    assert told == {"House 0", "House 1"}
    desk.history.undo()
    assert desk.records.get("organisation", numbers[0]).id == numbers[1]
    with pytest.raises(Gone):
        desk.records.get("organisation", 999)


def test_an_identifier_of_a_file_still_leads_to_the_record(desk):
    one, other = (desk.records.add("person", {"family_name": "Bahati", "identifier": key}).id for key in ("7", "8"))
    desk.members.merging.merge(desk.members.merging.preview("person", one, other))
    known = AtHand(desk.store).people()
    assert known.find(Being("", "Another spelling", identifier="8")).ref == one


def test_what_leads_to_several_kinds_comes_along(desk):
    one, other = (desk.records.add("organisation", {"name": "Pact"}).id for _ in range(2))
    desk.attachments.add("organisation", other, "mou.txt", b"signed")
    desk.members.merging.merge(desk.members.merging.preview("organisation", one, other))
    assert [row.values["name"] for row in desk.records.where("attachment", record_id=one)] == ["mou.txt"]


def test_every_number_in_the_model_is_a_link_or_known_to_lead_to_several_kinds():
    pointing = {(link.kind, link.column) for link in links_to("person") if link.tells}
    numbers = {
        (kind, column.name)
        for kind in KINDS
        for column in table_of(kind).columns
        if column.name.endswith("_id") and column.info.get("type") != "link"
    }
    assert pointing == numbers == {("attachment", "record_id"), ("grant_record", "origin_id")}


def test_a_merge_is_refused_where_it_would_go_wrong(desk, two):
    one, other = two
    merging = desk.members.merging
    with pytest.raises(NotMergeable):
        merging.preview("person", one, one)
    shown = merging.preview("person", one, other)
    desk.records.save("person", other, desk.records.get("person", other).version, {"known_as": "Lili"})
    with pytest.raises(ChangedElsewhere):
        merging.merge(shown)
    desk.records.save("person", other, desk.records.get("person", other).version, {"anonymised_on": "2024-01-01"})
    with pytest.raises(NotMergeable):
        merging.preview("person", one, other)


def test_what_somebody_typed_stands_in_the_result(desk, two):
    merging = desk.members.merging
    merging.merge(merging.preview("person", *two), {"given_name": "Élise-Marie", "email": "elise@gmail.com"})
    kept = desk.records.get("person", two[0]).values
    assert (kept["given_name"], kept["email"]) == ("Élise-Marie", "elise@gmail.com")
    points = desk.records.where("contact_point", person_id=two[0])
    assert [row.values["value"].lower() for row in points] == ["e@kivu.cd"]


def test_all_sure_pairs_are_merged_in_one_step_and_those_that_differ_are_left(desk):
    add = desk.records.add
    for _ in range(3):
        add("person", {"given_name": "Alain", "family_name": "Dunia", "email": "alain@dunia.cd"})
    for language in ("fr", "en"):
        add("person", {"given_name": "Zoé", "family_name": "Kasongo", "email": "zoe@kasongo.cd", "language": language})
    pairs = desk.members.duplicates.find(["person"])
    assert len(pairs) == 4 and all(pair.preticked for pair in pairs)
    ready = desk.members.merging.ready(pairs)
    assert {shown.stays.title for shown in ready} == {"Alain Dunia"}
    assert desk.members.merging.merge_all(ready)[1] == 2
    assert desk.records.count("person") == 3
    desk.history.undo()
    assert desk.records.count("person") == 5


def test_who_was_set_apart_is_never_suggested_again_not_even_after_a_merge(desk):
    add = desk.records.add
    one, other, third = (
        add("person", {"given_name": "Alain", "family_name": "Dunia", "email": "alain@dunia.cd"}).id for _ in range(3)
    )
    duplicates, merging = desk.members.duplicates, desk.members.merging
    duplicates.set_apart("person", other, one)
    assert {(pair.one, pair.other) for pair in duplicates.find(["person"])} == {(one, third), (other, third)}
    merging.merge(merging.preview("person", other, third))
    assert duplicates.find(["person"]) == [] and duplicates.of("person", one) == []
    desk.history.undo()
    desk.history.undo()
    assert len(duplicates.find(["person"])) == 3


def test_own_fields_are_compared_one_by_one(desk):
    for key in ("shirt", "diet"):
        desk.records.add("extra_field", {"about": "person", "key": key, "label_en": key, "type": "text"})
    one = desk.records.add("person", {"family_name": "Bahati", "extra.shirt": "M"}).id
    other = desk.records.add("person", {"family_name": "Bahati", "extra.shirt": "L", "extra.diet": "vegan"}).id
    shown = desk.members.merging.preview("person", one, other)
    assert {row.name: row.how for row in shown.rows if "extra" in row.name} == {
        "extra.shirt": How.DIFFER,
        "extra.diet": How.GOES,
    }
    desk.members.merging.merge(shown, {"extra.shirt": "L"})
    kept = desk.records.get("person", one).values
    assert (kept["extra.shirt"], kept["extra.diet"]) == ("L", "vegan")

"""The fields a secretariat defines itself: kept one by one, checked, told in words, sorted and found."""

from datetime import date

import pytest

from ppa_desk.sentences import sentence
from ppa_desk.services.checks import Refused
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.extras import HasValues, IsChosen, NameTaken, NeedsName
from ppa_desk.services.workspaces import create, open_
from ppa_desk.store.own_values import is_own_index
from ppa_desk.store.unit import ChangedElsewhere
from ppa_desk.telling import change_lines


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def fields(desk) -> list[str]:
    define = desk.members.extras.define
    return [
        define("organisation", "text", "Contact desk", "Guichet"),
        define("organisation", "number", "Staff"),
        define("organisation", "date", "Visited on"),
        define("organisation", "choice", "Size", "Taille", ["Small", "Large"]),
    ]


@pytest.fixture
def made(desk, fields) -> int:
    return desk.records.add("organisation", {"name": "Pact", "extra.staff": "1,200", "extra.size": "small"}).id


def test_own_fields_are_edited_as_any_field_and_their_values_have_their_type(desk, made):
    kept = desk.records.get("organisation", made)
    assert (kept.values["extra.staff"], kept.values["extra.size"]) == (1_200_000_000, "small")
    assert (kept.values["extra.contact_desk"], kept.values["extra.visited_on"]) == ("", None)
    kept = desk.records.save("organisation", made, kept.version, {"extra.visited_on": date(2020, 11, 9)})
    assert kept.values["extra.visited_on"] == date(2020, 11, 9)
    assert kept.values["extra.staff"] == 1_200_000_000
    assert desk.codes.label("extra.size", "small", "fr") == "Small"
    specs = {spec.name: spec.type for spec in desk.records.specs("organisation") if spec.name.startswith("extra")}
    assert specs == {"extra.contact_desk": "text", "extra.staff": "quantity", "extra.visited_on": "date",
                     "extra.size": "code"}  # fmt: skip


def test_two_people_in_two_own_fields_of_one_record_lose_nothing(desk, made):
    seen = desk.records.get("organisation", made).version
    desk.records.save("organisation", made, seen, {"extra.contact_desk": "Élise"})
    with pytest.raises(ChangedElsewhere):
        desk.records.save("organisation", made, seen, {"extra.staff": "3"})
    now = desk.records.get("organisation", made)
    kept = desk.records.save("organisation", made, now.version, {"extra.staff": "3"})
    assert (kept.values["extra.contact_desk"], kept.values["extra.staff"]) == ("Élise", 3_000_000)


def test_a_change_of_one_own_field_is_undone_by_itself(desk, made):
    save = desk.records.save
    save("organisation", made, 1, {"extra.staff": "3"})
    first = desk.history.next_undo().unit
    save("organisation", made, 2, {"extra.contact_desk": "Jean"})
    desk.history.undo(first)
    kept = desk.records.get("organisation", made)
    assert (kept.values["extra.staff"], kept.values["extra.contact_desk"]) == (1_200_000_000, "Jean")


def test_history_tells_own_fields_one_by_one_in_words(desk, made):
    desk.records.save("organisation", made, 1, {"extra.size": "large", "extra.staff": ""})
    change = desk.history.of("organisation", made)[0]
    assert change.after["extra.size"] == "large" and "extra" not in change.after
    told = list(change_lines(change, desk.records.own))[1:]
    assert sorted(told) == ["    Size: Small → Large", "    Staff: 1,200 → —"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"extra.staff": "many"}, "money.words"),
        ({"extra.visited_on": "yesterday"}, "field.not_date"),
        ({"extra.size": "huge"}, "field.not_choice"),
        ({"extra.shoe_size": "44"}, "field.own_unknown"),
        ({"extra.contact_desk": "x" * 301}, "field.too_long"),
        ({"extra": '{"shoe_size": "44"}'}, "field.own_unknown"),
        ({"extra": "{broken"}, "field.own_broken"),
        ({"extra": '["staff"]'}, "field.own_broken"),
        ({"extra": '{"staff": {"deep": 1}}'}, "field.own_broken"),
        ({"extra": '{"visited_on": "31/31/2020"}'}, "field.not_date"),
    ],
)
def test_what_cannot_stand_in_an_own_field_is_refused_with_one_sentence(desk, made, values, code):
    with pytest.raises(Refused) as caught:
        desk.records.save("organisation", made, 1, values)
    said = sentence(caught.value)
    assert said.endswith(".") and "{" not in said and "could not be done" not in said
    assert code in (caught.value.code, "money.words")
    assert desk.records.get("organisation", made).version == 1


def test_a_choice_may_be_told_by_its_label_as_an_import_does(desk, made):
    told = desk.members.extras.packed("organisation", {"extra.size": "LARGE", "extra.staff": "7"}, '{"staff": 1}')
    assert told == '{"size": "large", "staff": 7000000}'
    assert desk.members.extras.targets("organisation", "fr")[0] == ("extra.contact_desk", "Guichet")
    assert desk.members.extras.targets("person") == []


def test_names_change_keys_stay_and_what_is_retired_is_still_read(desk, made):
    extras = desk.members.extras
    own = next(one for one in extras.of("organisation") if one.key == "staff")
    extras.save("extra_field", own.id, 1, {"label_en": "People employed", "retired": True})
    assert desk.records.get("organisation", made).values["extra.staff"] == 1_200_000_000
    assert "staff" not in [one.key for one in extras.of("organisation", retired=False)]
    assert desk.records.own.label("organisation", "extra.staff", "en") == "People employed"


def test_what_has_values_keeps_its_type_and_is_not_removed(desk, made):
    extras = desk.members.extras
    by_key = {one.key: one for one in extras.of("organisation")}
    with pytest.raises(HasValues):
        extras.remove("extra_field", by_key["staff"].id)
    with pytest.raises(HasValues):
        extras.save("extra_field", by_key["staff"].id, 1, {"type": "text"})
    small = extras.where("extra_choice", key="small")[0].id
    with pytest.raises(IsChosen):
        extras.remove("extra_choice", small)
    extras.save("extra_field", by_key["contact_desk"].id, 1, {"type": "number"})
    extras.remove("extra_field", by_key["visited_on"].id)
    assert [one.key for one in extras.of("organisation")] == ["contact_desk", "staff", "size"]


def test_a_name_is_needed_and_stands_once(desk, fields):
    define = desk.members.extras.define
    with pytest.raises(NeedsName):
        define("person", "text", "  ")
    with pytest.raises(NameTaken):
        define("organisation", "text", "taille")
    assert define("person", "text", "Staff") == "staff_2"
    assert define("person", "text", "Тип") == "field"


def test_own_texts_are_found_by_search(desk, made):
    desk.records.save("organisation", made, 1, {"extra.contact_desk": "Béatrice at the gate"})
    assert [one.id for one in desk.finder.find("beatrice gate")] == [made]
    assert desk.finder.find("staff") == []


def test_a_workspace_with_own_fields_opens_again_and_an_index_like_theirs_with_more_in_it_is_foreign(tmp_path):
    with create(tmp_path / "one", None) as workspace:
        Desk(workspace.store).members.extras.define("person", "number", "Shoe size")
    with open_(tmp_path / "one") as workspace:
        assert [one.key for one in Desk(workspace.store).members.extras.of("person")] == ["shoe_size"]
    told = "CREATE INDEX ix_own_person_shoe_size_number ON person ((json_extract(extra, '$.shoe_size')), sorted_as)"
    assert is_own_index("ix_own_person_shoe_size_number", told)
    assert not is_own_index("ix_own_person_shoe_size_number", told.replace("sorted_as", "load_extension('x')"))
    assert not is_own_index("ix_own_person_shoe_size_text", told)

"""Units of work: whole or not at all, versions guarded, parts removed with their owner."""

from datetime import date

import pytest

from ppa_desk.model.kinds import KINDS
from ppa_desk.services.history import History
from ppa_desk.services.records import Records
from ppa_desk.store.database import ReadOnly, Store
from ppa_desk.store.unit import ChangedElsewhere, Gone, InUse


@pytest.fixture
def records(store) -> Records:
    return Records(store)


def test_a_record_is_kept_with_its_defaults(records):
    kept = records.add("organisation", {"name": "Élan  d’Est "})
    assert kept.values["name"] == "Élan d’Est"
    assert kept.version == 1 and kept.values["visibility"] == "members"


def test_an_error_leaves_nothing_behind(store, records):
    with pytest.raises(ZeroDivisionError), store.unit("test") as unit:
        unit.add("organisation", {"name": "Half"})
        _ = 1 / 0
    assert records.where("organisation") == []


def test_the_second_of_two_editors_sees_both_versions(records):
    first = records.add("organisation", {"name": "Before"})
    records.save("organisation", first.id, first.version, {"name": "Mine"})
    with pytest.raises(ChangedElsewhere) as caught:
        records.save("organisation", first.id, first.version, {"name": "Yours"})
    assert caught.value.values["theirs"]["name"] == "Mine"
    assert records.get("organisation", first.id).values["name"] == "Mine"


def test_saving_what_already_stands_is_no_conflict(records):
    kept = records.add("organisation", {"name": "Same"})
    records.save("organisation", kept.id, 1, {"name": "Other"})
    assert records.save("organisation", kept.id, 1, {"name": "Other"}).version == 2


def test_a_meeting_goes_with_its_parts_and_links_to_them_are_emptied(records):
    meeting = records.add("meeting", {"key": "m", "title_en": "Meeting"})
    theme = records.add("theme", {"meeting_id": meeting.id, "title_en": "Theme"})
    note = records.add("note", {"meeting_id": meeting.id, "theme_id": theme.id, "text": "one"})
    records.remove("theme", theme.id)
    assert records.get("note", note.id).values["theme_id"] is None
    records.remove("meeting", meeting.id)
    assert records.where("note") == []
    with pytest.raises(Gone):
        records.get("meeting", meeting.id)


def test_what_others_need_is_not_removed(store, records):
    with store.unit("test") as unit:
        file = unit.add("file", {"sha256": "0" * 64, "media_type": "text/plain", "size": 1, "content": b"x"})
        unit.add("attachment", {"file_id": file, "kind": "organisation", "record_id": 1, "name": "x.txt"})
    with pytest.raises(InUse), store.unit("test") as unit:
        unit.remove("file", file)


def test_a_number_once_used_never_comes_back(records):
    first = records.add("person", {"family_name": "One"})
    records.remove("person", first.id)
    assert records.add("person", {"family_name": "Two"}).id > first.id


def test_many_records_get_numbers_in_order(store):
    with store.unit("test") as unit:
        numbers = unit.add_all("organisation", [{"name": f"Org {n}"} for n in range(1500)])
    assert numbers == sorted(set(numbers)) and len(numbers) == 1500


def test_many_records_are_changed_alike_and_taken_back(store, records):
    with store.unit("test") as unit:
        numbers = unit.add_all("organisation", [{"name": f"Org {n}"} for n in range(3)])
    with store.unit("test") as unit:
        unit.change_all("organisation", numbers[:2], {"acronym": "O"})
    assert [records.get("organisation", one).values["acronym"] for one in numbers] == ["O", "O", ""]
    assert [records.get("organisation", one).version for one in numbers] == [2, 2, 1]
    with pytest.raises(Gone), store.unit("test") as unit:
        unit.change_all("organisation", [*numbers, numbers[-1] + 1], {"acronym": "P"})
    History(store).undo()
    assert {records.get("organisation", one).values["acronym"] for one in numbers} == {""}


def test_a_store_open_for_reading_refuses_to_write(file_store):
    with pytest.raises(ReadOnly), Store(file_store.engine, read_only=True).unit("test"):
        pass


def test_parts_go_to_the_end_of_their_siblings_and_can_be_reordered(records):
    meeting = records.add("meeting", {"key": "m"}).id
    made = [records.add("aim", {"meeting_id": meeting, "text_en": str(n)}) for n in range(3)]
    assert [aim.values["nr"] for aim in made] == [1, 2, 3]
    records.move("aim", [made[2].id, made[0].id, made[1].id])
    assert [aim.values["text_en"] for aim in records.where("aim", meeting_id=meeting)] == ["2", "0", "1"]


def test_dates_choices_and_flags_come_back_as_they_were(records):
    seat = records.add("seat", {"work_group_id": records.add("work_group", {"key": "gc"}).id, "votes": False})
    assert seat.values["votes"] is False
    survey = records.add("survey", {"key": "s", "closes_on": "2020-11-27"})
    assert survey.values["closes_on"] == date(2020, 11, 27)


def test_every_kind_can_be_told_from_every_other():
    assert len(KINDS) == len(set(KINDS))

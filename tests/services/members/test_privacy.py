"""What is held on a person is told whole; anonymised, they are named nowhere and still count."""

import json
from datetime import date

import pytest
from sqlalchemy import text

from ppa_desk.services.members.anonymising import AlreadyAnonymous, IsColleague

TODAY = date(2026, 11, 26)


@pytest.fixture
def ada(desk):
    """A person whom many records name."""
    add = desk.records.add
    body = add("organisation", {"name": "Orchid Metals"}).id
    add("extra_field", {"about": "person", "key": "diet", "label_en": "Meals"})
    who = {"given_name": "Adalind", "family_name": "Quillfeather", "email": "ada@orchid.example"}
    ada = add("person", who | {"notes": "Met in Bukavu", "extra": '{"diet": "none"}'}).id
    desk.records.save("person", ada, 1, {"email": "adalind@orchid.example"})
    add("position", {"person_id": ada, "organisation_id": body, "title": "Head of Quillfeather desk"})
    add("contact_point", {"person_id": ada, "kind": "email", "value": "quillfeather@home.example"})
    add("postal_address", {"person_id": ada, "street": "7 Heron Lane", "city": "Goma"})
    add("consent_given", {"person_id": ada, "use": "photo", "answer": "given", "source": "letter of Adalind"})
    group = add("work_group", {"key": "par", "name_en": "PAR"}).id
    add("term", {"work_group_id": group, "person_id": ada, "organisation_id": body, "since": "2020-01-01"})
    meeting = add("meeting", {"key": "m9", "title_en": "Ninth meeting"}).id
    here = add("attendee", {"meeting_id": meeting, "person_id": ada, "name": "Adalind Q."}).id
    mine = {"name": "Adalind Q.", "email": "ada@orchid.example"}
    add("connection", {**mine, "meeting_id": meeting, "attendee_id": here, "original": "Quillfeather"})
    with desk.store.unit("attendance.taken_in", title="Ninth meeting") as unit:
        unit.add("person_alias", {**mine, "person_id": ada, "folded": "adalind q."})
    poll = add("poll", {"meeting_id": meeting, "question_en": "Which?"}).id
    add("poll_ballot", {**mine, "poll_id": poll, "person_id": ada})
    chat = add("material", {"key": "chat", "meeting_id": meeting}).id
    add("passage", {"material_id": chat, "person_id": ada, "speaker": "Adalind Q.", "text": "Hello"})
    desk.attachments.add("person", ada, "Quillfeather passport.txt", b"secret of Quillfeather")
    return ada


def test_everything_held_is_told_with_what_it_belongs_to(desk, ada):
    held = desk.members.holdings.of(ada)
    assert held.title == "Adalind Quillfeather"
    assert {one.kind for one in held.parts} == {
        "person", "position", "contact_point", "postal_address", "consent_given", "term", "attendee", "attachment",
        "connection", "person_alias", "poll_ballot", "passage",
    }  # fmt: skip
    assert {one.about for one in held.parts if one.kind == "position"} == {"Orchid Metals"}
    assert {one.about for one in held.parts if one.kind == "attendee"} == {"Ninth meeting"}
    told = json.loads(held.as_json())
    assert told["person"] == {"number": ada, "name": "Adalind Quillfeather"}
    assert told["changes"][0]["before"] == {"email": "ada@orchid.example"}


def test_anonymised_a_person_is_named_nowhere_in_the_database(desk, ada):
    done = desk.members.anonymising.anonymise(ada, TODAY)
    assert done.title == f"N. N. {ada}"
    with desk.store.read() as session:
        whole = []
        tables = ("person", "position", "contact_point", "postal_address", "consent_given", "term", "attendee",
                  "connection", "person_alias", "poll_ballot", "passage",
                  "attachment", "file", "journal_unit", "journal_change", "search_index")  # fmt: skip
        for table in tables:
            rows = session.execute(text(f"SELECT * FROM {table}")).all()
            whole += [str(value) for row in rows for value in row]
    told = "\n".join(whole).lower()
    words = ("adalind", "quillfeather", "orchid.example", "bukavu", "heron lane")
    assert [word for word in words if word in told] == []


def test_anonymised_they_still_count(desk, ada):
    desk.members.anonymising.anonymise(ada, TODAY)
    assert desk.records.where("attendee", person_id=ada)[0].values["presence"] == "present"
    assert len(desk.records.where("term", person_id=ada)) == 1
    assert desk.records.where("position", person_id=ada)[0].values["organisation_id"]
    assert desk.records.get("person", ada).values["consent"] == "refused"


def test_what_was_anonymised_is_not_undone_nor_done_twice(desk, ada):
    desk.members.anonymising.anonymise(ada, TODAY)
    undone = desk.history.next_undo()
    assert undone is None or undone.action != "person.anonymised"
    with pytest.raises(AlreadyAnonymous):
        desk.members.anonymising.anonymise(ada, TODAY)


def test_a_text_of_others_that_names_them_is_pointed_at(desk, ada):
    desk.records.add("decision", {"meeting_id": desk.records.where("meeting")[0].id,
                                  "text_en": "Adalind Quillfeather writes the letter"})  # fmt: skip
    done = desk.members.anonymising.anonymise(ada, TODAY)
    assert [one.kind for one in done.still] == ["decision"]


def test_what_they_said_in_a_chat_names_them_no_more_and_the_kept_file_is_named(desk, ada):
    add, chat = desk.records.add, desk.records.where("material")[0].id
    meeting = desk.records.where("meeting")[0].id
    desk.attachments.add("material", chat, "chat.txt", b"Adalind Q.: Hello")
    lone = {"material_id": chat, "text": "As I said"}
    add("passage", lone | {"speaker": "Quillfeather Adalind (she/her)"})
    twin = add("person", {"given_name": "Bo", "family_name": "Twin"}).id
    desk.records.add("person", {"given_name": "Bo", "family_name": "Twin"})
    add("passage", lone | {"speaker": "Bo Twin"})
    add("note", {"meeting_id": meeting, "material_id": chat, "written_by": "Adalind Q.", "text": "Hello"})
    add("note", {"meeting_id": meeting, "material_id": chat, "written_by": "Group 2", "text": "Hello too"})
    done = desk.members.anonymising.anonymise(ada, TODAY)
    assert [(one.kind, one.title) for one in done.still] == [("material", "chat.txt")]
    speakers = [one.values["speaker"] for one in desk.records.where("passage", material_id=chat)]
    assert speakers == ["", "", "Bo Twin"]
    assert [one.values["written_by"] for one in desk.records.where("note")] == ["", "Group 2"]
    desk.members.anonymising.anonymise(twin, TODAY)  # another goes by the same name: nobody is guessed
    assert desk.records.where("passage", material_id=chat)[2].values["speaker"] == "Bo Twin"


def test_who_works_with_the_workspace_is_not_anonymised(desk, ada):
    desk.records.add("colleague", {"name": "Adalind", "person_id": ada})
    with pytest.raises(IsColleague):
        desk.members.anonymising.anonymise(ada, TODAY)
    assert desk.records.get("person", ada).title == "Adalind Quillfeather"


def test_rules_of_retention_name_whom_they_mean_and_nobody_else(desk):
    add = desk.records.add
    gone, stays = (add("organisation", {"name": name}).id for name in ("Gone", "Stays"))
    add("membership", {"organisation_id": gone, "since": "2015-01-01", "until": "2020-12-31"})
    add("membership", {"organisation_id": stays, "since": "2015-01-01"})
    people = {}
    for name, body, until in (("Left", stays, "2023-01-31"), ("New", stays, None), ("Former", gone, None),
                              ("Recent", stays, "2026-10-01")):  # fmt: skip
        people[name] = add("person", {"family_name": name}).id
        add("position", {"person_id": people[name], "organisation_id": body, "until": until})
    add("person", {"family_name": "Never anywhere"})
    group = add("work_group", {"key": "g", "name_en": "G"}).id
    interest = add("interest", {"work_group_id": group, "person_id": people["New"], "expressed_on": "2025-01-01"}).id
    for about, deed in (("person_without_place", "ask"), ("former_member", "anonymise"), ("interest", "remove")):
        add("retention_rule", {"about": about, "deed": deed, "months": 12})
    add("retention_rule", {"about": "former_member", "deed": "remove", "months": 12, "paused": True})
    due = desk.members.retention.due(TODAY)
    assert [(one.about, one.kind, one.record, one.since) for one in due] == [
        ("person_without_place", "person", people["Left"], date(2023, 1, 31)),
        ("former_member", "person", people["Former"], date(2020, 12, 31)),
        ("interest", "interest", interest, date(2025, 1, 1)),
    ]

"""Letters to many, as one writes them: what is wrong is said first, and the drafts go into a folder."""

import csv

import pytest

from ppa_desk.ui.members.drafts_box import DraftsBox
from ppa_desk.ui.members.letters_tab import LettersTab


@pytest.fixture
def tab(qtbot, tools) -> LettersTab:
    """A letter to two people, one of whom has no address."""
    records = tools.desk.records
    people = records.add("saved_list", {"name_en": "Invited"}).id
    for name, email in (("Ada", "ada@example.org"), ("Ben", "")):
        person = records.add("person", {"given_name": name, "family_name": "Invented", "email": email}).id
        records.add("consent_given", {"person_id": person, "use": "mailing", "answer": "given"})
        records.add("saved_entry", {"saved_list_id": people, "person_id": person})
    words = {"subject_en": "Come, {given_name}", "text_en": "{greeting}, come.", "saved_list_id": people}
    records.add("mailing", {"title": "Meeting"} | words)
    made = LettersTab(tools)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def change(tools, subject):
    (kept,) = tools.desk.records.where("mailing")
    tools.desk.records.save("mailing", kept.id, kept.version, {"subject_en": subject})


def test_problems_come_first_and_drafts_go_into_a_folder(tab, ask, tools, tmp_path):
    box = tab.findChild(DraftsBox)
    assert box.place.text() == "1 letter(s) ready · 1 held back · letter 1 of 2"
    assert box.why.text() == "No e-mail is entered." and "Ben" in box.to.text()
    box.after.click()
    assert box.why.isHidden() and box.subject.text() == "Come, Ada" and box.text.text() == "Dear Ada Invented, come."
    ask.path = tmp_path
    box.write.click()
    assert box.notice.label.text().startswith("1 draft(s) in meeting-")
    (folder,) = tmp_path.glob("meeting-*")
    with (folder / "index.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["email"], row["held back because"]) for row in rows] == [
        ("", "No e-mail is entered."),
        ("ada@example.org", ""),
    ]
    assert (folder / rows[1]["file"]).exists()
    assert tools.desk.records.where("mailing")[0].values["written_on"]


def test_a_field_that_does_not_exist_is_one_sentence(tab, qtbot, tools):
    change(tools, "Come, {givenname}")
    box = tab.findChild(DraftsBox)
    qtbot.waitUntil(lambda: "There is no field {givenname}" in box.notice.label.text())
    assert "{given_name}" in box.notice.label.text() and not box.write.isEnabled()
    change(tools, "Come, {given_name}")
    qtbot.waitUntil(box.write.isEnabled)
    assert box.notice.isHidden()

"""The sample holds the real meeting, whole, in both languages, and nothing that nobody said."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from ppa_desk.services import sample as samples
from ppa_desk.services.sample import SampleWrong
from ppa_desk.shipped import shipped
from tests.services.summary.reading import grams, needs_shared, seed

FILES = sorted(Path(str(shipped("resources", "sample", "ppa-2020"))).glob("*.toml"))
ROWS = [
    (f"{file.stem}.{kind}.{number}", row)
    for file in FILES
    for kind, rows in tomllib.loads(file.read_text("utf-8")).items()
    for number, row in enumerate(rows, 1)
]
TEXTS = [(f"{name}.{key}", value) for name, row in ROWS for key, value in row.items() if isinstance(value, str)]
FRENCH = [(name, value) for name, value in TEXTS if name.endswith("_fr")]


def count(desk, kind, **values):
    return len(desk.records.where(kind, **values))


def test_it_holds_the_38_member_organisations_and_the_groups_with_empty_seats(sample):
    assert count(sample, "membership") == 38
    assert len(sample.members.register.organisations.ids(only={"member": True})) == 38
    assert [one["acronym"] for one in (g.values for g in sample.records.where("work_group"))] == ["GC", "PAR", "", ""]
    assert count(sample, "work_group", former=True) == 1
    assert count(sample, "term") == 0


def test_that_a_committee_is_tripartite_is_known_and_who_sat_there_is_not(sample):
    group = sample.records.where("work_group", key="gc")[0].id
    seats = sample.groups.register.roster(group, date(2020, 11, 9))
    assert [one.constituency for one in seats] == ["IND", "CSO", "GOV"]
    assert all(one.empty and not one.vacant for one in seats)


def test_sixteen_materials_in_two_groups_have_no_link(sample):
    listed = [one.values for one in sample.records.where("material") if one.values["section"]]
    assert [sum(one["section"] == name for one in listed) for name in ("advance", "session")] == [10, 6]
    assert {one["url"] for one in listed} == {""}


def test_one_action_of_twelve_has_a_date_and_the_others_their_own_ways_of_being_due(sample):
    actions = [one.values for one in sample.records.where("action_item")]
    assert [one["due_kind"].value for one in actions].count("date") == 1 == sum(bool(one["due_on"]) for one in actions)
    kinds = [one["due_kind"].value for one in actions]
    assert kinds == ["date", *["open"] * 4, "event", "dependency", "window", *["open"] * 4]
    assert [one["strength"].value for one in actions[8:]] == [
        "recommendation",
        "recommendation",
        "interest",
        "interest",
    ]


def test_five_priorities_stand_in_order_and_the_fifth_has_no_poll(sample, meeting):
    priorities = sample.records.where("priority", meeting_id=meeting)
    assert [one.values["nr"] for one in priorities] == [1, 2, 3, 4, 5]
    polled = {one.values["priority_id"] for one in sample.records.where("poll")}
    assert [one.id in polled for one in priorities] == [True] * 4 + [False]
    assert count(sample, "poll_option") == 0


def test_only_the_authors_of_the_slides_are_named_and_nothing_is_there_that_nobody_said(sample):
    assert {one.values["family_name"] for one in sample.records.where("person")} == {"Katz-Lavigne", "Geenen"}
    assert [count(sample, kind) for kind in ("note", "decision", "document", "attachment")] == [0] * 4
    addresses = {url for _, text in TEXTS for url in re.findall(r"https?://\S+|\S+@\S+\.\S+", text)}
    study = "https://darinchristensen.com/post/ddp"
    assert addresses == {"https://forms.gle/hzkoSjA6kGmKcTYP7", "secretariat@example.org", study}


def test_every_text_is_there_in_both_languages():
    single = {"name", "name_fr"}  # an organisation is called by its own name; a French one only where it has one
    lacking = [
        f"{name}.{key}"
        for name, row in ROWS
        for key in row
        if key not in single and key[-3:] in ("_en", "_fr")
        if not row.get(key[:-3] + ("_fr" if key.endswith("_en") else "_en"))
    ]
    assert [one for one in lacking if ".organisation." not in one] == []


def test_apostrophes_and_french_spaces_are_set_as_printers_set_them():
    assert [name for name, text in TEXTS if "'" in text] == []
    wrong = re.compile(r"(?<![\u00a0\u202f])[;!?»](?!\w)|(?<!\u00a0):(?!//)|«(?!\u00a0)|\d%")
    assert [name for name, text in FRENCH if wrong.search(text)] == []
    assert wrong.search("Quoi ?")


@needs_shared
def test_its_english_is_our_own():
    """No eight words in a row are those of the source; names count as one word."""
    called = [row for name, row in ROWS if name.split(".")[1] in ("alliance", "organisation", "work_group", "session")]
    names = [row[key] for row in called for key in ("name", "name_en", "title_en") if row.get(key)]
    mine = [grams(text, names) for name, text in TEXTS if name.endswith("_en")]
    assert set().union(*mine) & grams(seed(), names) == set()


# --- the loader


def folder(tmp_path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.toml").write_text(text, "utf-8")
    return tmp_path


def test_one_undo_takes_the_whole_sample_back(desk):
    samples.load(desk.store)
    assert desk.history.next_undo().action == "sample.loaded"
    desk.history.undo()
    assert [count(desk, kind) for kind in ("meeting", "organisation", "material")] == [0, 0, 0]


def test_references_are_found_in_whatever_order_files_stand(desk, tmp_path):
    later = '[[meeting]]\nref = "m"\nkey = "m"\n'
    first = '[[aim]]\nmeeting_id = "@m"\ntext_en = "one"\n[[aim]]\nmeeting_id = "@m"\ntext_en = "two"\n'
    samples.load(desk.store, folder(tmp_path, a=first, b=later))
    assert [(one.values["nr"], one.values["text_en"]) for one in desk.records.where("aim")] == [(1, "one"), (2, "two")]


@pytest.mark.parametrize(
    ("text", "row", "why"),
    [
        ('[[meeting]]\nkey = "m"\nvenue = "here"', "meeting 1", "no such column: venue"),
        ('[[gathering]]\nkey = "m"', "gathering 1", "no such kind of record"),
        ('[[aim]]\nmeeting_id = "@nowhere"', "aim 1", "nothing is called @nowhere"),
        ('[[meeting]]\nkey = "m"\n[[meeting]]\ntitle_en = "x"', "meeting 2", "key is missing"),
        ('[[material]]\nref = "a"\nkey = "a"\nparent_id = "@a"', "material 1", "or it waits for this row"),
        ('[[survey]]\nkey = "s"\nurl = "somewhere"', "survey 1", "url: not_url"),
        ('[[meeting]]\nkey = "m"\nstarts_on = "soon"', "meeting 1", "starts_on: not_date"),
    ],
)
def test_a_wrong_row_is_named_and_nothing_is_added(desk, tmp_path, text, row, why):
    with pytest.raises(SampleWrong) as wrong:
        samples.load(desk.store, folder(tmp_path, one='[[work_group]]\nkey = "g"', two=text))
    told = wrong.value.values
    assert (told["file"], told["row"]) == ("two.toml", row)
    assert why in told["why"]
    assert count(desk, "work_group") == 0

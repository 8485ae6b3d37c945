"""Lists as they come: ragged, mixed, damaged, hostile. Every row has its line, every file one clear sentence."""

import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppa_desk.exchange.members.planning import plan
from ppa_desk.exchange.plan import Deed, apply
from tests.exchange.members.conftest import codes, deeds, taken


def test_ragged_rows_keep_what_stands_beyond_the_header(desk, listed):
    path = listed("Name,E-mail\nAda Invented,ada@x.example.org,red,,blue\nBob Invented\n")
    planned, _ = taken(desk, path)
    assert deeds(planned) == {2: "add", 3: "add"}
    assert desk.records.where("person")[0].values["notes"] == "C: red\nE: blue"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Name,E-mail\n" + "x," * 50_000, "file.too_large"),
        ("colour,size\nred,9\n", "members.not_understood"),
        ("", "file.empty"),
        ('Name,E-mail\n"Ada,ada@x.example.org\n', "file.open_quote"),
    ],
)
def test_what_cannot_be_read_is_one_line_with_one_sentence(desk, listed, text, code):
    planned = plan(desk, [listed(text)])
    assert [(line.deed, line.reasons[0].code) for line in planned.plan.lines] == [(Deed.REFUSE, code)]
    assert not planned.plan.does_anything


def test_a_zip_bomb_and_one_far_cell_are_refused_before_they_hurt(desk, tmp_path):
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    book = openpyxl.Workbook()
    book.active.append(["Name", "E-mail"])
    book.active["XFD1048576"] = "far"
    book.save(tmp_path / "far.xlsx")
    planned = plan(desk, [bomb, tmp_path / "far.xlsx"])
    assert [line.reasons[0].code for line in planned.plan.lines] == ["file.bomb", "file.far_cell"]


def test_formulas_come_by_the_value_they_had(desk, tmp_path):
    path = tmp_path / "made.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Name", "E-mail", "Notes"])
    book.active.append(["Ada Invented", "ada@x.example.org", "plain"])
    book.save(path)
    _with_formula(path)
    taken(desk, path)
    assert desk.records.where("person")[0].values["notes"] == "worked out"


def _with_formula(path: Path) -> None:
    """Put a formula and the value it had in the place of a text, as a spreadsheet saves it."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    at = sheet.index('<c r="C2"')
    end = sheet.index("</c>", at) + 4
    made = '<c r="C2" t="str"><f>"worked"&amp;" out"</f><v>worked out</v></c>'
    parts["xl/worksheets/sheet1.xml"] = (sheet[:at] + made + sheet[end:]).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def test_an_old_encoding_is_read(desk, tmp_path):
    path = tmp_path / "old.csv"
    path.write_bytes("Nom;Prénom;Courriel\nKönig;Zoë;zoe@x.example.org\n".encode("cp1252"))
    taken(desk, path)
    assert desk.records.where("person")[0].title == "Zoë König"


def test_one_address_under_two_names_is_two_people_and_a_house_is_nobody(desk, listed):
    path = listed(
        "Name,E-mail,Organisation\nAda Invented,ada@x.example.org,X\nBob Other,ada@x.example.org,X\n"
        "Cy Third,info@x.example.org,X\nDee Fourth,info@x.example.org,X\nIda Invented,ida@x.example.org,X\n"
    )
    planned, _ = taken(desk, path)
    assert desk.records.count("person") == 5
    assert "other_name" in codes(planned)[3] and "role_address" in codes(planned)[5]


def test_initials_and_swapped_names_are_one_person_and_a_child_is_not_the_parent(desk, listed):
    path = listed(
        "First name,Last name,E-mail,Organisation,Suffix\n"
        "A.,Invented,ada@x.example.org,X,\nAda,Invented,ada@x.example.org,X,\nInvented,Ada,,X,\n"
        "Emil,Other,e.sr@x.example.org,X,Sr\nEmil,Other,e.jr@x.example.org,X,Jr\n"
    )
    planned, _ = taken(desk, path)
    assert [one.title for one in desk.records.where("person")] == ["Ada Invented", "Emil Other", "Emil Other"]
    assert codes(planned)[3] == ["twice", "fills"] and codes(planned)[4] == ["twice"]
    assert not plan(desk, [path]).conflicts


def test_who_works_elsewhere_by_the_file_is_asked_about(desk, listed):
    taken(desk, listed("Name,E-mail,Organisation\nAda Invented,ada@x.example.org,X House\n"))
    moved = listed("Name,E-mail,Organisation\nAda Invented,ada@x.example.org,Y House\n", "later.csv")
    planned, _ = taken(desk, moved)
    [conflict] = planned.conflicts
    assert [(one.kind, one.here, one.told) for one in conflict.differences] == [("position", "X House", "Y House")]
    assert desk.records.count("position") == 1


def test_what_became_part_of_another_is_found_there(desk, listed):
    path = listed("Name,E-mail,Organisation\nAda Invented,ada@x.example.org,X House\nAdah Invented,,X Haus\n")
    taken(desk, path)
    one, other = (kept.id for kept in desk.records.where("organisation"))
    merging = desk.members.merging
    merging.merge(merging.preview("organisation", one, other))
    first, second = (kept.id for kept in desk.records.where("person"))
    merging.merge(merging.preview("person", first, second))
    again = plan(desk, [path])
    assert not again.plan.does_anything
    assert not any(code.startswith("new") for told in codes(again).values() for code in told)


CELLS = st.sampled_from(
    ["", " ", "Ada", "Invented", "a@b.example.org", "info@b.example.org", "+243812345678", "0", "?", "X House", "N/A",
     "RDC", "31/12/2020", "=1+1", "\u202e", "é" * 400, "a;b,c", "Dr. Ana de la Cruz Jr."]
)  # fmt: skip
HEADERS = st.lists(
    st.sampled_from(["Name", "First name", "E-mail", "Phone", "Organisation", "Country", "Colour", "Since", "Notes"]),
    min_size=2, max_size=6, unique=True,
)  # fmt: skip


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(header=HEADERS, rows=st.lists(st.lists(CELLS, max_size=7), max_size=6))
def test_rows_in_are_rows_in_the_plan_whatever_they_say(desk, tmp_path, header, rows):
    import csv

    path = tmp_path / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Name", *[one for one in header if one != "Name"], "Member type"], *rows])
    planned = plan(desk, [path])
    said = [at for at, row in enumerate(rows, 2) if any(row)]
    assert sorted(line.place.row for line in planned.plan.lines if not line.place.column) == said
    assert all(line.reasons for line in planned.plan.lines if line.deed in (Deed.SKIP, Deed.REFUSE))
    apply(desk, planned.plan)
    assert not plan(desk, [path]).plan.does_anything

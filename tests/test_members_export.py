"""`ppa-desk members export`: a list as a workbook or CSV, with real dates and numbers and nothing that runs."""

import csv
from datetime import datetime

import openpyxl
import pytest

from ppa_desk.cli import run
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import create

COLUMNS = "name,country,tags,since,extra.staff,extra.visited"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    place = tmp_path_factory.mktemp("export") / "register"
    with create(place, None) as made:
        desk = Desk(made.store)
        desk.members.extras.define("organisation", "number", "Staff", "Effectif")
        desk.members.extras.define("organisation", "date", "Visited")
        add = desk.records.add
        values = {"country": "CD", "tags": "press speaker", "extra.staff": "-2.5", "extra.visited": "2020-11-09"}
        ours = add("organisation", {"name": "=HYPERLINK(1)", **values})
        add("membership", {"organisation_id": ours.id, "since": "2019-02-01"})
        add("organisation", {"name": "Élan; “Ltd”", "country": "RW", "extra.staff": "1200"})
        add("organisation", {"name": "Without"})
    return place


def exported(workspace, path, *more: str) -> int:
    return run(["members", "export", str(workspace), "--out", str(path), "--columns", COLUMNS, *more])


def test_a_workbook_has_real_dates_and_numbers_a_fixed_head_and_no_formula(workspace, tmp_path):
    assert exported(workspace, tmp_path / "a.xlsx", "--sort", "extra.staff") == 0
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    rows = list(sheet.values)
    assert rows[0] == ("Name", "Seat in", "Tags", "Member since", "Staff", "Visited")
    assert rows[1] == ("=HYPERLINK(1)", "DR Congo", "press, speaker at meetings", datetime(2019, 2, 1), -2.5,
                       datetime(2020, 11, 9))  # fmt: skip
    assert [row[0] for row in rows[1:]] == ["=HYPERLINK(1)", "Élan; “Ltd”", "Without"]
    assert sheet["A2"].data_type == "s" and sheet.freeze_panes == "A2"


def test_csv_is_utf_8_for_spreadsheets_quoted_and_runs_nothing(workspace, tmp_path):
    told = ("--filter", "country=*", "--sort", "extra.staff", "--down", "--language", "fr")
    assert exported(workspace, tmp_path / "a.csv", *told) == 0
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines()))
    assert rows[0][4] == "Effectif"
    assert [row[0] for row in rows[1:]] == ["Élan; “Ltd”", "'=HYPERLINK(1)"]
    assert rows[2][3:] == ["2019-02-01", "-2.5", "2020-11-09"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--filter", "shoe=44"), "no column “shoe”"),
        (("--filter", "country"), "cannot be read as a filter"),
        (("--filter", "extra.staff~2"), "cannot be read as a filter"),
        (("--filter", "extra.visited>soon"), "cannot be read as a filter"),
        (("--filter", "country=Atlantis"), "cannot be read as a filter"),
        (("--sort", "nothing"), "no column “nothing”"),
    ],
)
def test_what_the_list_cannot_be_asked_is_said_in_one_sentence(workspace, tmp_path, capsys, more, said):
    assert exported(workspace, tmp_path / "a.csv", *more) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "a.csv").exists()


def test_a_file_of_another_ending_is_refused(workspace, tmp_path, capsys):
    assert exported(workspace, tmp_path / "a.ods") == 1
    assert "“.ods”" in capsys.readouterr().err

"""The command line takes grants in, gives them out and checks them."""

import json

import pytest

from ppa_desk.cli import run
from tests.exchange.grants.conftest import grant

LIST = [["Ref", "Title", "Grantee", "Amount awarded"], ["A", "Wells", "Coop", "18k"]]


@pytest.fixture
def folder(tmp_path, capsys):
    place = tmp_path / "ws"
    assert run(["new", str(place), "--no-passphrase"]) == 0
    capsys.readouterr()
    return str(place)


def test_a_plan_says_what_it_would_do_and_does_nothing(folder, write, capsys):
    path = str(write("a.csv", LIST))
    assert run(["grants", "import", path, folder, "--plan"]) == 0
    told = capsys.readouterr().out
    assert "a.csv:2: add: D2: “18k” probably means 18,000." in told and "--answer thousands=leave" in told
    assert "add: 1, change: 0, skip: 1, refuse: 0" in told
    assert run(["grants", "list", folder]) == 0 and capsys.readouterr().out == ""


def test_a_list_is_taken_in_with_answers_and_taken_back(folder, write, capsys):
    path = str(write("a.csv", LIST))
    answers = ["--answer", "thousands=take", "--answer", "currency=USD"]
    assert run(["grants", "import", path, folder, *answers]) == 0
    assert run(["grants", "list", folder]) == 0
    assert "a  approved  USD\xa018,000  Wells" in capsys.readouterr().out
    assert run(["undo", folder]) == 0 and "Imported a.csv" in capsys.readouterr().out


def test_what_is_refused_is_told_and_ends_with_one(folder, write, capsys):
    path = str(write("a.json", [grant(1), grant(1, amountAwarded=7)]))
    assert run(["grants", "import", path, folder]) == 1
    assert "Neither is taken in" in capsys.readouterr().out


@pytest.mark.parametrize("kind", ["360giving-json", "360giving-xlsx", "xlsx"])
def test_grants_are_written_in_each_format(folder, write, tmp_path, capsys, kind):
    run(["grants", "import", str(write("a.json", [grant(1), grant(2)])), folder])
    out = tmp_path / "out.file"
    assert run(["grants", "export", folder, "--format", kind, "--out", str(out)]) == 0
    assert "out.file (2 grants)" in capsys.readouterr().out
    assert out.read_bytes()[:2] == (b"{\n" if kind == "360giving-json" else b"PK")
    if kind == "360giving-json":
        assert json.loads(out.read_text("utf-8"))["grants"] == [grant(1), grant(2)]


def test_nothing_to_give_writes_no_file(folder, tmp_path, capsys):
    out = tmp_path / "out.json"
    assert run(["grants", "export", folder, "--format", "360giving-json", "--out", str(out)]) == 1
    assert "No file was written" in capsys.readouterr().err and not out.exists()


def test_a_check_names_the_cells_and_ends_with_one_where_something_is_critical(folder, write, capsys):
    run(["grants", "import", str(write("a.json", [grant(1, amountAwarded=0), grant(2)])), folder])
    capsys.readouterr()
    assert run(["grants", "check", folder]) == 1
    told = capsys.readouterr().out
    assert "critical: Awarded 0: 1 of 2 grants (50 %), grants!E2." in told and "2 grants to give out" in told

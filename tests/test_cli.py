"""The command line: what it prints, how it ends, and one sentence for everything that cannot be done."""

import json
import sys

import pytest

from ppa_desk import __version__
from ppa_desk.cli import run
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import open_
from tests.services.grants.decided import ready


@pytest.fixture
def folder(tmp_path, capsys):
    """A new unprotected workspace with one organisation, changed once."""
    place = tmp_path / "ws"
    assert run(["new", str(place), "--no-passphrase"]) == 0
    with open_(place, who="tester") as workspace:
        records = Desk(workspace.store).records
        made = records.add("organisation", {"name": "Société du Sud-Kivu"})
        records.save("organisation", made.id, 1, {"acronym": "SSK"})
    capsys.readouterr()
    return place


def test_history_tells_each_field_from_what_to_what(folder, capsys):
    assert run(["history", str(folder), "organisation/1"]) == 0
    told = capsys.readouterr().out
    assert "Acronym: — → SSK" in told
    assert "tester" in told and "Société du Sud-Kivu" in told
    assert run(["history", str(folder), "organisation/1", "--json"]) == 0
    assert [one["after"].get("acronym") for one in json.loads(capsys.readouterr().out)] == ["SSK", ""]


def test_undo_and_redo_say_what_they_did(folder, capsys):
    assert run(["undo", str(folder)]) == 0
    assert "Changed organisation" in capsys.readouterr().out
    assert run(["undo", str(folder), "--redo"]) == 0
    assert run(["history", str(folder), "all"]) == 0
    assert "Done again" in capsys.readouterr().out


def test_search_folds_accents_and_place_names(folder, capsys):
    assert run(["search", str(folder), "south", "kivu", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"kind": "organisation", "id": 1, "title": "Société du Sud-Kivu"}]
    assert run(["search", str(folder), "nothing-like-it"]) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["history", "WS", "organisation"], "names no record"),
        (["history", "WS", "organisation/" + "9" * 30], "names no record"),
        (["history", "WS", "organisation/²"], "names no record"),
        (["new", "WS/workspace.ppadesk/under-a-file", "--no-passphrase"], "may not be written"),
        (["new", "WS/" + "a" * 300, "--no-passphrase"], "may not be written"),
        (["summary", "WS", "--meeting", "x", "--out", "OUT/x.pdf"], "no meeting “x”"),
        (["summary", "WS", "--out", "OUT/x.pdf"], "0 meetings"),
        (["meetings", "summary", "WS", "--out", "OUT/x.odt"], "neither a PDF nor a Word file"),
        (["undo", "WS", "--redo"], "nothing to redo"),
        (["search", "WS/none", "word"], "WS/none"),
        (["new", "WS", "--no-passphrase"], "already"),
    ],
)
def test_what_cannot_be_done_gets_one_sentence_and_a_status(folder, tmp_path, capsys, words, said):
    places = {"WS": str(folder), "OUT": str(tmp_path)}
    for mark, place in places.items():
        words, said = [word.replace(mark, place) for word in words], said.replace(mark, place)
    assert run(words) == 1
    told = capsys.readouterr()
    assert told.out == "" and said in told.err
    assert told.err.startswith("ppa-desk: ") and told.err.count("\n") == 1


def test_a_passphrase_comes_from_the_environment_and_a_wrong_one_is_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("PPA_DESK_PASSPHRASE", "correct horse battery")
    assert run(["new", str(tmp_path / "ws")]) == 0
    told = capsys.readouterr().out.splitlines()
    code = told[-1]
    assert run(["search", str(tmp_path / "ws"), "x"]) == 1 and capsys.readouterr().err == ""
    monkeypatch.setenv("PPA_DESK_PASSPHRASE", "something else")
    assert run(["search", str(tmp_path / "ws"), "x"]) == 1
    assert "passphrase" in capsys.readouterr().err
    monkeypatch.setenv("PPA_DESK_PASSPHRASE", code)
    assert run(["search", str(tmp_path / "ws"), "x"]) == 1 and capsys.readouterr().err == ""


def test_no_words_print_the_help(capsys):
    assert run([]) == 2
    assert "COMMAND" in capsys.readouterr().out


def test_nothing_heavy_is_loaded_to_print_the_version():
    import subprocess

    told = "import sys; from ppa_desk.cli import run\ntry: run(['--version'])\nexcept SystemExit: pass\n"
    told += "print([m for m in ('PySide6', 'sqlalchemy', 'reportlab', 'openpyxl') if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == [f"ppa-desk {__version__}", "[]"]


def test_a_review_book_is_written_for_one_person_of_the_committee(folder, capsys, tmp_path):
    with open_(folder, who="tester") as workspace:
        ready(Desk(workspace.store))
    line = ["grants", "review-book", str(folder), "--round", "round", "--out", str(tmp_path / "book.pdf"), "--for"]
    assert run([*line, "amina", "--language", "fr"]) == 0
    assert "pages)" in capsys.readouterr().out and (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")
    assert run([*line, "nobody"]) == 1
    assert "Amina Voter" in capsys.readouterr().err


def test_a_former_province_is_asked_about_with_its_answers_and_taken_in_once_one_is_given(folder, capsys, tmp_path):
    table = tmp_path / "incidents.csv"
    table.write_text("date,province,category\n2026-01-15,Katanga,Accident\n", "utf-8")
    asked = ["evidence", "import-incidents", str(table), str(folder)]
    assert run([*asked, "--plan"]) == 1
    assert "province:katanga=CD-HK (Haut-Katanga)" in capsys.readouterr().out
    assert run([*asked, "--answer", "province:katanga=CD-HK"]) == 0
    with open_(folder) as workspace:
        [kept] = Desk(workspace.store).records.where("incident")
    assert (kept.values["category"], kept.values["province"]) == ("ACC", "CD-HK")

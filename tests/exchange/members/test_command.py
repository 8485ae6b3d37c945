"""`ppa-desk members import` says what would be done, row by row, and does it."""

import pytest

from ppa_desk.cli import run
from ppa_desk.services.workspaces import create


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "ws"
    with create(folder, None):
        pass
    (tmp_path / "list.csv").write_text("Name,E-mail,Colour,Org\nAda Invented,ada@x.example.org,red,X\n", "utf-8")
    return folder


def test_the_plan_is_printed_and_taken_in_only_when_that_is_asked(place, tmp_path, capsys):
    told = ["members", "import", str(tmp_path / "list.csv"), str(place)]
    assert run([*told, "--plan", "--map", "Colour=person.known_as"]) == 0
    said = capsys.readouterr().out
    assert (
        "list.csv:2: add: Ada Invented, X: The organisation “X” is new." in said and "Colour = person.known_as" in said
    )
    assert run(told) == 0
    assert "taken in as step" in capsys.readouterr().out
    assert run([*told, "--on-duplicate", "update"]) == 0
    assert "nothing new was taken in" in capsys.readouterr().out


@pytest.mark.parametrize("pair", ["Colour=person.nonsense", "Size=person.known_as"])
def test_a_mapping_that_cannot_be_is_one_clear_sentence(place, tmp_path, capsys, pair):
    assert run(["members", "import", str(tmp_path / "list.csv"), str(place), "--map", pair]) != 0
    told = capsys.readouterr()
    assert "Nothing was taken in." in told.out + told.err and "Traceback" not in told.err

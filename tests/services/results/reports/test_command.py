"""`ppa-desk report`: a file from a template, with or without a stored report; one sentence where it cannot be."""

import docx
import pytest

from ppa_desk.cli import run
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import open_
from tests.services.results.reports.conftest import Told

PERIOD = ["--period", "2026-01-01:2026-06-30"]


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "ws"
    assert run(["new", str(place), "--no-passphrase"]) == 0
    with open_(place, who="tester") as workspace:
        told = Told(Desk(workspace.store))
        told.reports.edit(told.report(), "en", "summary", f"We trained {{A{told.trained}-260101-260630}} people.")
    return place


def test_a_report_is_written_as_it_was_begun_in_either_language_and_format(folder, tmp_path, capsys):
    out = tmp_path / "report.docx"
    assert run(["report", str(folder), "--template", "funder_semiannual", *PERIOD, "--out", str(out)]) == 0
    assert any("We trained 60" in one.text for one in docx.Document(out).paragraphs)
    out = tmp_path / "note.pdf"
    words = ["report", str(folder), "--template", "corporate_brief", *PERIOD, "--language", "fr", "--out", str(out)]
    capsys.readouterr()
    assert run(words) == 0
    assert out.read_bytes().startswith(b"%PDF") and capsys.readouterr().out.startswith(f"{out} (")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--template", "sf_nothing", *PERIOD, "--out", "x.pdf"], "There is no template “sf_nothing”"),
        (["--template", "board_slide", *PERIOD, "--out", "x.txt"], "“x.txt” is no name for a report"),
        (["--template", "board_slide", "--period", "2026", "--out", "x.pdf"], "2026"),
        (["--template", "board_slide", *PERIOD, "--framework", "none", "--out", "x.pdf"], "phase-2"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_and_nothing_is_written(
    folder, tmp_path, capsys, monkeypatch, words, said
):
    monkeypatch.chdir(tmp_path)
    assert run(["report", str(folder), *words]) == 1
    assert said in capsys.readouterr().err and not list(tmp_path.glob("x.*"))

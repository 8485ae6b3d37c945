"""The command line writes an IATI file, or says everything that is in the way and writes none."""

import pytest

from ppa_desk.cli import run
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import create
from tests.exchange.results.iati_world import World


@pytest.fixture
def place(tmp_path):
    """A workspace with a framework that lacks nothing; returns its folder and how to change it."""
    folder = tmp_path / "ws"
    with create(folder, None) as workspace:
        world = World(Desk(workspace.store))
        world.whole()
    return folder


def changed(folder, **values):
    from ppa_desk.services.workspaces import open_

    with open_(folder) as workspace, workspace.store.unit("framework.changed", title="") as unit:
        unit.change("framework", 1, values)


def test_a_file_is_written_after_what_was_found(place, tmp_path, capsys):
    out = tmp_path / "out.xml"
    assert run(["export", "iati", str(place), "--out", str(out)]) == 0
    told = capsys.readouterr().out
    assert "was not screened for gender" in told and "1 framework, 2 grants, 8 indicators" in told
    assert out.read_bytes().startswith(b"<?xml")


def test_everything_in_the_way_is_said_and_no_file_is_written(place, tmp_path, capsys):
    changed(place, sectors="", reporting_ref="")
    out = tmp_path / "out.xml"
    assert run(["export", "iati", str(place), "--out", str(out)]) == 1
    told = capsys.readouterr()
    assert "no entry for “Sectors”" in told.out and "Reporting organisation" in told.out
    assert "No file was written" in told.err and not out.exists()


def test_a_framework_is_named_where_there_are_several(place, tmp_path, capsys):
    assert run(["export", "iati", str(place), "--out", str(tmp_path / "x"), "--framework", "nobody"]) == 1
    assert "phase-2" in capsys.readouterr().err

"""Every workspace a released version wrote opens with this one, whole."""

import shutil

import pytest
from sqlalchemy import text

from ppa_desk.store import journal
from ppa_desk.store.search import find
from ppa_desk.store.workspace import Workspace
from tests.store.keep import KEPT

VERSIONS = sorted(one.name for one in KEPT.iterdir())


def test_at_least_one_version_is_kept():
    assert VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_a_workspace_of_an_earlier_version_opens_with_everything_in_it(version, tmp_path):
    """Before its release, a version's own is written again with `python -m tests.store.keep`."""
    folder = shutil.copytree(KEPT / version, tmp_path / "ws")
    with Workspace.open(folder) as opened:
        assert not [one for one in opened.check() if one.bad]
        with opened.store.read() as session:
            counts = "SELECT (SELECT count(*) FROM organisation), (SELECT count(*) FROM position),"
            counts += " (SELECT count(*) FROM action_item), (SELECT count(*) FROM attachment)"
            assert session.execute(text(counts)).one() == (2, 2, 2, 1)
            assert [one.kind for one in find(session.connection(), "societe sng")] == ["organisation"]
        assert journal.undo(opened.store).action == "edit"
        with opened.store.read() as session:
            assert session.execute(text("SELECT count(*) FROM organisation WHERE acronym = ''")).scalar() == 3

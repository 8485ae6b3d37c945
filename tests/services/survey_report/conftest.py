"""The training workspace: two closed surveys, invented; a fresh copy for every test."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.training import workspace
from ppa_desk.store.database import Store
from ppa_desk.store.engines import file_engine
from tests.conftest import KEY


@pytest.fixture(scope="session")
def _trained_file(_made_file, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("trained") / "trained.db"
    copyfile(_made_file, path)
    store = Store(file_engine(path, KEY), who="tester")
    workspace.load_surveys(Desk(store))
    store.close()
    return path


@pytest.fixture
def trained(_trained_file, tmp_path) -> Iterator[Desk]:
    """The training workspace."""
    path = tmp_path / "trained.ppadesk"
    copyfile(_trained_file, path)
    store = Store(file_engine(path, KEY), who="tester")
    yield Desk(store)
    store.close()


@pytest.fixture
def survey(trained) -> int:
    """The number of this year's survey."""
    return trained.surveys.number(workspace.KEY)

"""The sample workspace, and an empty one, each a fresh copy for every test."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from ppa_desk.services import sample as samples
from ppa_desk.services.desk import Desk
from ppa_desk.store.database import Store
from ppa_desk.store.engines import file_engine
from tests.conftest import KEY


@pytest.fixture
def desk(file_store) -> Desk:
    """An empty workspace."""
    return Desk(file_store)


@pytest.fixture(scope="session")
def _sample_file(_made_file, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    copyfile(_made_file, path)
    store = Store(file_engine(path, KEY), who="tester")
    samples.load(store)
    store.close()
    return path


@pytest.fixture
def sample(_sample_file, tmp_path) -> Iterator[Desk]:
    """The sample workspace."""
    path = tmp_path / "sample.ppadesk"
    copyfile(_sample_file, path)
    store = Store(file_engine(path, KEY), who="tester")
    yield Desk(store)
    store.close()


@pytest.fixture
def meeting(sample) -> int:
    """The number of the sample's meeting."""
    return sample.meetings.register.number("2020-member-meeting")

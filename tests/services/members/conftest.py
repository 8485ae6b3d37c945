"""What tests of members start from: a desk on an empty workspace."""

import pytest

from ppa_desk.services.desk import Desk


@pytest.fixture
def desk(store) -> Desk:
    """A desk on an empty workspace, on both databases."""
    return Desk(store)


@pytest.fixture
def file_desk(file_store) -> Desk:
    """A desk on an empty workspace in a file."""
    return Desk(file_store)

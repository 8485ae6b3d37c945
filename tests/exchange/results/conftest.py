"""What tests of open aid data start from."""

import pytest

from ppa_desk.services.desk import Desk
from tests.exchange.results.iati_world import World


@pytest.fixture
def world(store) -> World:
    """A framework that lacks nothing, on both databases."""
    return World(Desk(store))


@pytest.fixture
def file_world(file_store) -> World:
    """A framework that lacks nothing, in a file."""
    return World(Desk(file_store))

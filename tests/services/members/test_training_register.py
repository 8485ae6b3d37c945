"""The invented register has every state a member, a seat and an answer can be in, so that one can learn on it."""

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.standing import MEMBERSHIP, standing
from ppa_desk.services.training import register, workspace
from ppa_desk.services.workspaces import create

DAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The training alliance without grants and results."""
    with create(tmp_path_factory.mktemp("register") / "workspace") as opened:
        desk = Desk(opened.store)
        workspace.load_surveys(desk)
        register.load(desk)
        yield desk


def test_members_stand_everywhere_on_the_path(desk):
    with desk.store.read() as session:
        told = session.execute(select(standing(DAY)).select_from(MEMBERSHIP)).scalars()
        counted = Counter(told)
    assert set(counted) == {"prospect", "vetting", "active", "dormant", "former"}
    assert counted["active"] > 40


def test_some_agreed_to_the_directory_and_some_did_not(desk):
    person = table_of("person")
    with desk.store.read() as session:
        people = list(session.execute(select(person.c.id)).scalars())
    agreed = desk.members.showing.may(people, "directory", DAY)
    assert 0 < len(agreed) < len(people)

"""A workspace on a PostgreSQL server."""

import pytest
from sqlalchemy import make_url, text

from ppa_desk.sentences import sentence
from ppa_desk.services import workspaces
from ppa_desk.store import keys, migrate
from ppa_desk.store.database import ReadOnly
from ppa_desk.store.engines import server_engine
from ppa_desk.store.proof import Foreign, Newer
from ppa_desk.store.server import BadAddress, NothingThere, NotOnServer, ServerWorkspace, SomethingThere
from ppa_desk.store.trouble import ServerGone, ServerRefused

pytestmark = pytest.mark.postgres


def add(workspace, name: str) -> None:
    with workspace.store.unit("add") as unit:
        unit.add("organisation", {"name": name})


def names(workspace) -> list[str]:
    with workspace.store.read() as session:
        return list(session.execute(text("SELECT name FROM organisation ORDER BY id")).scalars())


def test_a_workspace_is_made_and_opened_by_its_address(empty_server_url):
    place = empty_server_url.replace("+psycopg", "")
    with workspaces.create(place, who="Ada") as made:
        add(made, "one")
    with workspaces.open_(place) as opened:
        assert names(opened) == ["one"] and not opened.notices()
        assert not [one for one in opened.check() if one.bad]
    with pytest.raises(SomethingThere):
        workspaces.create(place)


def test_an_empty_database_is_no_workspace(empty_server_url):
    with pytest.raises(NothingThere):
        ServerWorkspace.open(empty_server_url)


def test_another_programs_database_is_refused(empty_server_url):
    engine = server_engine(empty_server_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE wp_posts (id int)"))
    engine.dispose()
    with pytest.raises(Foreign):
        ServerWorkspace.open(empty_server_url)
    with pytest.raises(SomethingThere):
        ServerWorkspace.create(empty_server_url)


def test_a_newer_workspace_is_refused_with_the_version_it_needs(server_url):
    step = migrate.head() + 1
    engine = server_engine(server_url)
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{step:04}'"))
        connection.execute(text(f"INSERT INTO schema_step VALUES ({step}, '7.3.1', '')"))
    engine.dispose()
    with pytest.raises(Newer) as told:
        ServerWorkspace.open(server_url)
    assert "7.3.1" in sentence(told.value)


def test_reading_only_is_held_by_the_server_too(server_url):
    with ServerWorkspace.open(server_url, read_only=True) as opened:
        with pytest.raises(ReadOnly):
            add(opened, "x")
        with pytest.raises(Exception, match="not_writable"), opened.store.engine.begin() as connection:
            connection.execute(text("DELETE FROM organisation"))
        assert [one.code for one in opened.notices()] == ["notice.read_only_asked"]


def test_the_server_is_backed_up_by_its_keeper(server_url):
    with ServerWorkspace.open(server_url) as opened, pytest.raises(NotOnServer):
        opened.backup()


@pytest.mark.parametrize(
    "place", ["postgresql://", "postgresql://host", "postgresql://[::1/x", "postgresql://a:b@c:d/e"]
)
def test_what_is_no_address_is_refused_without_telling_the_password(place):
    with pytest.raises(BadAddress) as told:
        ServerWorkspace.open(place)
    assert ":b@" not in str(told.value)


def test_a_server_that_does_not_answer_is_told(tmp_path):
    with pytest.raises(ServerGone) as told:
        ServerWorkspace.open(f"postgresql://someone:secret@/x?host={tmp_path}")
    assert "secret" not in sentence(told.value) + str(told.value)


def test_a_connection_that_was_ended_is_made_anew(server_url):
    with ServerWorkspace.open(server_url) as opened:
        add(opened, "one")
        other = server_engine(server_url)
        with other.begin() as connection:
            ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            connection.execute(text(ended + " AND datname = current_database()"))
        other.dispose()
        add(opened, "two")
        assert names(opened) == ["one", "two"]


def test_a_connection_lost_within_a_unit_keeps_nothing_of_it(server_url):
    with ServerWorkspace.open(server_url) as opened:
        with pytest.raises(ServerGone), opened.store.unit("add") as unit:
            unit.add("organisation", {"name": "half"})
            unit.connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        assert names(opened) == []
        add(opened, "whole")
        assert names(opened) == ["whole"]


@pytest.fixture
def guarded(server_url) -> str:
    """The address, without its password, of a user whom the server asks for one."""
    engine = server_engine(server_url)
    with engine.begin() as connection:
        connection.execute(text("GRANT ALL ON ALL TABLES IN SCHEMA public TO secretary"))
    engine.dispose()
    address = make_url(server_url)._replace(drivername="postgresql", username="secretary", password=None)
    return address.render_as_string()


def test_the_password_is_asked_for(guarded):
    asked = []

    def ask(place: str) -> str:
        asked.append(place)
        return "le mot juste"

    ServerWorkspace.open(guarded, ask).close()
    assert asked == [guarded]
    with pytest.raises(ServerRefused):
        ServerWorkspace.open(guarded)
    with pytest.raises(ServerRefused):
        ServerWorkspace.open(guarded, lambda _place: "un autre mot")


def test_the_keyring_keeps_the_password_if_wanted(guarded, ring):
    ServerWorkspace.open(guarded, lambda _place: "le mot juste").close()
    assert not ring
    ServerWorkspace.open(guarded, lambda _place: "le mot juste", remember=True).close()
    with ServerWorkspace.open(guarded) as opened:
        assert "mot juste" not in opened.place + repr(opened.store.engine.url)
    assert keys.kept_password(guarded) == "le mot juste"

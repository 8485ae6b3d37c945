import pytest
from sqlalchemy import text

from ppa_desk.store import attachments, journal, sound
from ppa_desk.store.database import Store
from ppa_desk.store.search import find


def codes(store) -> list[str]:
    return [one.code for one in sound.check(store)]


def bad(store) -> list[str]:
    return [one.code for one in sound.check(store) if one.bad]


def behind_its_back(store, statement: str) -> None:
    """Change the database as no unit of work would."""
    with store.engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(text(statement))


@pytest.fixture
def filled(store) -> Store:
    with store.unit("import") as unit:
        unit.add_all("organisation", [{"name": f"Société {n}", "notes": "étain"} for n in range(50)])
        person = unit.add("person", {"family_name": "N'Goma"})
        attachments.attach(unit, "organisation", 1, "a.txt", b"words")
    with store.unit("change") as unit:
        unit.change("person", person, {"given_name": "Élise"})
        unit.remove("organisation", 7)
    journal.undo(store)
    return store


def test_a_workspace_in_use_is_sound(filled):
    told = codes(filled)
    assert not bad(filled)
    assert {"check.index_good", "check.journal_good", "check.files_good"} <= set(told)
    assert ("check.pages_good" in told) == (filled.engine.dialect.name == "sqlite")


def test_a_record_changed_beside_the_journal_is_named(filled):
    behind_its_back(filled, "UPDATE organisation SET country = 'CD' WHERE id = 3")
    (found,) = [one for one in sound.check(filled) if one.bad]
    assert (found.code, found.values["first"]) == ("check.journal_bad", "organisation/3")


def test_a_record_removed_beside_the_journal_is_named(filled):
    behind_its_back(filled, "DELETE FROM person")
    assert "check.journal_bad" in bad(filled)


@pytest.mark.parametrize("harm", ["DELETE FROM {}", "DELETE FROM {} WHERE title LIKE '%9'", "UPDATE {} SET body = 'x'"])
def test_a_search_index_that_lacks_records_is_made_again(filled, harm):
    behind_its_back(filled, harm.format("search_index"))
    assert "check.index_repaired" in codes(filled)
    assert "check.index_good" in codes(filled)
    with filled.read() as session:
        assert len(find(session.connection(), "societe etain", most=100)) == 50


def test_an_index_out_of_step_with_its_own_words_is_made_again(file_store):
    with file_store.unit("add") as unit:
        unit.add("organisation", {"name": "étain"})
    behind_its_back(file_store, "DELETE FROM search_index_data WHERE id > 10")
    assert "check.index_repaired" in codes(file_store)
    assert not bad(file_store)


def test_what_may_only_be_read_is_not_repaired(filled):
    behind_its_back(filled, "DELETE FROM search_index")
    filled.read_only = True
    assert bad(filled) == ["check.index_bad"]


def test_an_attachment_whose_bytes_changed_is_found(filled):
    behind_its_back(filled, "UPDATE file SET size = size + 1")
    assert bad(filled) == ["check.files_bad"]


def test_a_link_to_no_record_is_found(file_store):
    with file_store.unit("add") as unit:
        unit.add("membership", {"organisation_id": unit.add("organisation", {"name": "x"})})
    driver = file_store.engine.raw_connection()
    driver.driver_connection.execute("PRAGMA foreign_keys=OFF")
    driver.driver_connection.execute("DELETE FROM organisation")
    driver.close()
    assert {"check.links_bad", "check.journal_bad"} <= set(bad(file_store))


def test_progress_is_told_and_a_check_can_be_stopped(filled):
    class Stop(Exception):
        pass

    heard = []

    def step(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 2:
            raise Stop

    with pytest.raises(Stop):
        sound.check(filled, step)
    assert heard == [(0, 5), (1, 5), (2, 5)]

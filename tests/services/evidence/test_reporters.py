"""Reporters are sealed: nothing but their own passphrase opens them, and what is erased does not come back."""

from pathlib import Path

import pytest
from sqlalchemy import text

from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import Refused
from ppa_desk.services.content import Bullets
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.reporters.content import NobodyNamed, Original, Reporter
from ppa_desk.services.evidence.reporters.protection import (
    ReportersLocked,
    SameAsMain,
    SetUpAlready,
    WrongReporterSecret,
)
from ppa_desk.services.evidence.reporters.register import NoReporter
from ppa_desk.store import journal, wrapping
from ppa_desk.store.journal import NothingToUndo
from ppa_desk.store.workspace import Workspace
from tests.store.test_pictures import CANARY, photo

NAME, SECRET = "JANE REPORTER", "three words apart"
JANE = Reporter(
    name=NAME, contact="+243 000", reach="after dark only", uses=("consortium", "public"), agreed_how="by voice",
    files=(Original("voice.mp3", b"RECORDING " * 50),),
)  # fmt: skip


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(wrapping, "MEMORY", 256)
    monkeypatch.setattr(wrapping, "PASSES", 1)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def incident(desk: Desk, key: str = "i-1") -> int:
    return desk.records.add("incident", {"key": key, "category": "CHI", "province": "CD-SK"}).id


def everything(store) -> str:
    """Every text and every byte that stands in any table."""
    with store.read() as session:
        names = session.execute(text(_TABLES[session.connection().dialect.name])).scalars().all()
        return "\n".join(str(tuple(row)) for name in names for row in session.execute(text(f'SELECT * FROM "{name}"')))


_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}


def test_only_the_reporters_own_passphrase_or_code_opens_a_reporter_and_each_opening_is_noted(desk):
    protection, reporters = desk.evidence.protection, desk.evidence.reporters
    one = incident(desk)
    with pytest.raises(ReportersLocked):
        reporters.seal(one, JANE)
    desk.store.knows = lambda secret: secret == "the main passphrase"
    with pytest.raises(SameAsMain):
        protection.begin("the main passphrase")
    code = protection.begin(SECRET)
    with pytest.raises(SetUpAlready):
        protection.begin("another passphrase")
    with pytest.raises(NobodyNamed):
        reporters.seal(one, Reporter(uses=("public",)))
    case = reporters.seal(one, JANE)
    kept = desk.records.get("incident", one).values
    assert kept["case_code"] == case and kept["shared_with"] == "consortium public"
    protection.lock()
    with pytest.raises(ReportersLocked):
        reporters.read(case)
    with pytest.raises(WrongReporterSecret):
        protection.unlock("the main passphrase")
    protection.unlock(code)
    found = reporters.read(case)
    assert (found.name, found.files[0].content, found.uses) == (NAME, JANE.files[0].content, JANE.uses)
    protection.change_passphrase("four other words now")
    again = Desk(desk.store).evidence.protection
    with pytest.raises(WrongReporterSecret):
        again.unlock(SECRET)
    again.unlock("four other words now")
    from ppa_desk.services.evidence.reporters import trail

    deeds = [one.deed for one in reversed(trail.entries(desk.store))]
    assert deeds == ["begun", "sealed", "refused", "unlocked", "opened", "passphrase", "refused", "unlocked"]
    assert NAME not in repr(found) and "+243" not in repr(found)


def test_no_table_and_no_entry_of_the_journal_holds_a_value_of_a_reporter(desk):
    one, protection = incident(desk), desk.evidence.protection
    protection.begin(SECRET)
    case = desk.evidence.reporters.seal(one, JANE)
    desk.evidence.reporters.seal(one, Reporter(name=NAME, notes="moved away"))
    sealed = [change for change in desk.store and _changes(desk.store) if change.kind == "reporter"]
    assert sealed and all("content" not in {**(one.before or {}), **(one.after or {})} for one in sealed)
    told = everything(desk.store)
    assert case in told
    for value in (NAME, "+243 000", "after dark", "RECORDING", "moved away", SECRET):
        assert value not in told
    assert not desk.finder.find("JANE")
    with pytest.raises(Refused):
        desk.records.add("reporter", {"case_code": "x"})


def _changes(store):
    return [change for unit in range(1, journal.last(store) + 1) for change in journal.changes_of(store, unit)]


def test_erased_is_erased_undo_does_not_bring_it_back_and_the_receipt_names_nobody(desk):
    one, reporters = incident(desk), desk.evidence.reporters
    desk.evidence.protection.begin(SECRET)
    case = reporters.seal(one, JANE)
    desk.evidence.protection.lock()  # whoever is asked to forget need not be able to read
    assert reporters.erase(case).rewritten
    assert desk.records.get("incident", one).values["shared_with"] == ""
    with pytest.raises(NoReporter):
        reporters.erase(case)
    for _ in range(3):
        try:
            desk.history.undo()
        except (NothingToUndo, journal.LaterChange):
            break
    with desk.store.read() as session:
        assert session.execute(table_of("reporter").select()).all() == []
    for language in ("en", "fr"):
        receipt = desk.evidence.erasing.receipt(case, language)
        lists = [block for block in receipt.blocks if isinstance(block, Bullets)]
        assert len(lists) == 2 and all(block.items for block in lists) and case in receipt.title
        assert NAME not in repr(receipt) and "+243" not in repr(receipt)


def test_an_entry_that_was_changed_or_removed_shows(desk):
    reporters, protection = desk.evidence.reporters, desk.evidence.protection
    protection.begin(SECRET)
    case = reporters.seal(incident(desk), JANE)
    reporters.read(case)
    reporters.seal(incident(desk, "i-2"), JANE)
    assert reporters.breaks() == []
    entries = table_of("protection_entry")

    def behind(statement) -> list[str]:
        with desk.store.engine.begin() as connection:
            connection.execute(statement)
        return [one.why for one in reporters.breaks()]

    assert behind(entries.update().where(entries.c.id == 3).values(colleague="somebody else")) == ["changed"]
    assert behind(entries.update().where(entries.c.id == 3).values(colleague="tester")) == []
    assert behind(entries.delete().where(entries.c.id == 4)) == ["removed"], "the last one, which no other follows on"
    assert set(behind(entries.delete().where(entries.c.id == 2))) == {"changed", "removed", "other"} - {"other"}


def test_a_reporter_leaves_every_byte_of_the_folder_and_the_backups_that_are_named(tmp_path):
    with Workspace.create(tmp_path / "w", who="tester") as workspace:
        desk = Desk(workspace.store)
        desk.evidence.protection.begin(SECRET)
        one = incident(desk)
        case = desk.evidence.reporters.seal(one, JANE)
        workspace.backup()
        workspace.backup()
        workspace.backup()
        desk.evidence.reporters.erase(case)
        erasing, copies = desk.evidence.erasing, workspace.copies
        newest, middle, oldest = erasing.holding(copies, case)
        assert erasing.clear(copies, case, rewrite=[newest], drop=[middle]) == [oldest.number]
        assert [one.number for one in workspace.backups()] == [newest.number, oldest.number]
        assert not any(one.trouble for one in workspace.backups())
        assert workspace.backups()[0].counts == oldest.counts or workspace.backups()[0].counts is not None
        assert erasing.clear(copies, case, rewrite=[oldest]) == []
        assert not list(Path(workspace.folder).rglob("*.tmp"))
        key = workspace._key
    for path in (tmp_path / "w").rglob("workspace.ppadesk"):
        from ppa_desk.store.engines import connect

        plain = connect(path, key)
        assert plain.execute("SELECT count(*) FROM reporter").fetchone() == (0,)
        assert plain.execute("SELECT count(*) FROM incident").fetchone() == (1,)
        plain.close()


def test_a_photo_kept_with_an_incident_or_a_site_does_not_tell_where_it_was_taken(desk):
    place = desk.records.add("site", {"key": "s-1", "name": "Somewhere"}).id
    for kind, record in (("incident", incident(desk)), ("site", place)):
        kept = desk.attachments.add(kind, record, "photo.jpg", photo("JPEG"))
        assert CANARY.encode() in photo("JPEG") and CANARY.encode() not in desk.attachments.content(kept)

import threading
from base64 import b64encode
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppa_desk.store import backup
from ppa_desk.store.backup import DAYS, MONTHS, NEWEST, WEEKS, keep
from ppa_desk.store.files import BACKUPS, DATABASE
from ppa_desk.store.proof import Damaged, Flaw
from ppa_desk.store.workspace import Workspace

START = datetime(2020, 11, 9, 9, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path):
    with Workspace.create(tmp_path / "ws") as made:
        add(made, "first")
        yield made


def add(workspace, name: str) -> None:
    with workspace.store.unit("add") as unit:
        unit.add("organisation", {"name": name})


def test_a_backup_holds_what_was_there_and_is_itself_a_workspace(opened):
    made = opened.backup()
    add(opened, "second")
    assert (made.number, made.reason, made.counts.organisations, made.counts.changes) == (1, "asked", 1, 1)
    with Workspace.open(made.folder, read_only=True) as copy, copy.store.read() as session:
        assert session.connection().exec_driver_sql("SELECT name FROM organisation").scalars().all() == ["first"]


def test_a_backup_is_one_file_with_nothing_beside_it(opened):
    made = opened.backup()
    assert sorted(one.name for one in made.folder.iterdir()) == ["keys.json", DATABASE]


def test_a_backup_opens_with_todays_passphrase_not_the_lost_one(tmp_path):
    with Workspace.create(tmp_path, "la première phrase") as opened:
        made = opened.backup()
        opened.set_passphrase("la seconde phrase")
        with pytest.raises(Exception, match=r"keys\.wrong_secret"):
            Workspace.open(made.folder, "la première phrase", read_only=True)
        Workspace.open(made.folder, "la seconde phrase", read_only=True).close()


def test_protecting_an_open_workspace_leaves_no_readable_key_in_its_backups(opened):
    made = opened.backup()
    key = opened._key
    code = opened.set_passphrase("la première phrase")
    assert code and opened.protection().protected
    for path in (opened.folder / "keys.json", made.folder / "keys.json"):
        assert b64encode(key) not in path.read_bytes()


def test_changes_made_during_a_backup_wait_for_the_next(opened, monkeypatch):
    monkeypatch.setattr(backup, "PAGES", 10)
    with opened.store.unit("import") as unit:
        unit.add_all("organisation", [{"name": f"n{n}", "notes": "x" * 500} for n in range(2000)])
    heard = []

    def step(done: int, of: int) -> None:
        if not heard:
            threading.Thread(target=add, args=(opened, "meanwhile")).start()
        heard.append((done, of))

    made = opened.backup("asked", step)
    assert len(heard) > 20 and heard[-1][0] == heard[-1][1]
    assert made.counts.organisations == 2001
    opened.close()
    assert backup.listing(opened.folder, opened._key)[0].counts.organisations == 2002


def test_a_stopped_backup_leaves_nothing(opened):
    class Stop(Exception):
        pass

    def step(_done: int, _of: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        opened.backup("asked", step)
    assert list((opened.folder / BACKUPS).iterdir()) == []


def test_a_copy_that_is_not_sound_is_not_published(opened):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup, "flaws", lambda _connection: [Flaw("pages", "page 7")])
        with pytest.raises(Damaged):
            opened.backup()
    assert list((opened.folder / BACKUPS).iterdir()) == []


def test_what_a_killed_backup_left_is_swept_away_and_nothing_else(opened):
    made = opened.backup()
    shelf = opened.folder / BACKUPS
    (shelf / "000002-20201109T090000Z-exit.tmp").mkdir()
    (shelf / "000002-20201109T090000Z-exit.tmp" / DATABASE).write_bytes(b"half")
    (shelf / "my own notes").mkdir()
    (shelf / "holiday.tmp").mkdir()
    opened.close()
    Workspace.open(opened.folder).close()
    assert sorted(one.name for one in shelf.iterdir()) == [made.folder.name, "holiday.tmp", "my own notes"]


def test_a_backup_is_made_at_the_end_only_after_a_change(opened):
    opened.close()
    Workspace.open(opened.folder).close()
    assert [one.reason for one in backup.found(opened.folder)] == ["exit"]


@pytest.mark.parametrize(("changed", "now", "due"), [(None, 9e9, False), (0, 1799, False), (0, 1800, True)])
def test_a_backup_is_due_after_half_an_hour_of_change(changed, now, due):
    assert backup.due(changed, now) is due


def test_making_a_backup_starts_the_half_hour_anew(opened, monkeypatch):
    clock = [opened._changed_at + 1801]
    monkeypatch.setattr("ppa_desk.store.workspace.time.monotonic", lambda: clock[0])
    assert opened.backup_due()
    opened.backup("time")
    assert not opened.backup_due()
    clock[0] += 9999
    assert not opened.backup_due()


def test_numbers_go_on_where_they_were_even_when_the_clock_went_back(opened):
    first = backup.make(opened.folder, opened._key, "asked", now=datetime(2036, 1, 1, tzinfo=UTC))
    second = backup.make(opened.folder, opened._key, "asked", now=datetime(2016, 1, 1, tzinfo=UTC))
    assert [one.number for one in opened.backups()] == [second.number, first.number] == [2, 1]


def lived(times: list[datetime]) -> list[tuple[int, datetime]]:
    """Return what is left when a backup is made at each of these times and old ones go at once."""
    there: list[tuple[int, datetime]] = []
    for number, at in enumerate(times, 1):
        there.append((number, at))
        kept = keep(there)
        there = [one for one in there if one[0] in kept]
    return there


def test_a_year_of_work_leaves_the_newest_and_one_a_day_week_and_month():
    times = [START + timedelta(days=day, hours=hour) for day in range(365) for hour in range(8)]
    left = [at for _, at in lived(times)]
    assert left[-NEWEST:] == times[-NEWEST:]
    assert {one.date() for one in left} >= {(times[-1] - timedelta(days=n)).date() for n in range(DAYS)}
    weeks = {(times[-1] - timedelta(weeks=n)).isocalendar()[:2] for n in range(WEEKS)}
    assert {one.isocalendar()[:2] for one in left} >= weeks
    assert len({(one.year, one.month) for one in left}) == MONTHS
    assert len(left) <= NEWEST + DAYS + WEEKS + MONTHS


JUMPS = st.lists(st.timedeltas(timedelta(days=-4000), timedelta(days=4000)) | st.just(timedelta(hours=1)), max_size=80)


@settings(max_examples=200)
@given(JUMPS)
def test_no_jump_of_the_clock_costs_the_newest_backups(jumps):
    at, times = datetime(2100, 1, 1, tzinfo=UTC), []
    for jump in jumps:
        at = min(max(at + jump, datetime(1990, 1, 1, tzinfo=UTC)), datetime(2200, 1, 1, tzinfo=UTC))
        times.append(at)
    left = lived(times)
    assert [number for number, _ in left][-NEWEST:] == list(range(1, len(times) + 1))[-NEWEST:]
    assert len(left) <= NEWEST + DAYS + WEEKS + MONTHS
    assert keep(left) == {number for number, _ in left}


@settings(max_examples=30)
@given(st.integers(0, 200), st.timedeltas(timedelta(days=-8000), timedelta(days=8000)))
def test_one_wrong_date_costs_at_most_one_backup_of_each_kind(when, jump):
    times = [START + timedelta(hours=7 * n) for n in range(201)]
    right = {number for number, _ in lived(times)}
    times[when] += jump
    wrong = {number for number, _ in lived(times)}
    assert len(right - wrong) <= 4

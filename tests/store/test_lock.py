import json
import os
import socket
import subprocess
import sys

import pytest

from ppa_desk.store import lock
from ppa_desk.store.lock import HeldBy


def test_a_lock_names_its_holder(tmp_path):
    held = lock.acquire(tmp_path, "Ada")
    told = lock.holder(tmp_path)
    assert (told.who, told.host, told.pid) == ("Ada", socket.gethostname(), os.getpid()) and told.since
    held.release()
    assert lock.holder(tmp_path) is None


def test_a_lock_without_a_name_names_who_is_logged_in(tmp_path, monkeypatch):
    monkeypatch.setattr(lock.getpass, "getuser", lambda: "ada")
    held = lock.acquire(tmp_path, "")
    assert held.holder.who == "ada"
    held.release()


def test_a_second_one_is_told_who_and_since_when(tmp_path):
    held = lock.acquire(tmp_path, "Ada")
    with pytest.raises(HeldBy) as told:
        lock.acquire(tmp_path, "Ben")
    assert told.value.values == {
        "who": "Ada", "host": socket.gethostname(), "pid": os.getpid(), "since": held.holder.since, "here": True
    }  # fmt: skip
    assert lock.holder(tmp_path).who == "Ada"
    held.release()
    lock.acquire(tmp_path, "Ben").release()


def test_a_killed_program_holds_nothing(tmp_path):
    code = "from pathlib import Path; from ppa_desk.store import lock; import time\n"
    code += f"held = lock.acquire(Path({str(tmp_path)!r}), 'Ada'); print('held', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline()
        with pytest.raises(HeldBy):
            lock.acquire(tmp_path, "Ben")
        process.kill()
        process.wait()
    assert lock.holder(tmp_path).who == "Ada"
    lock.acquire(tmp_path, "Ben").release()


def left_behind(tmp_path, host: str, pid: int) -> None:
    told = {"who": "Ada", "host": host, "pid": pid, "since": "2020-11-09T09:00:00+00:00"}
    (tmp_path / lock.NAME).write_text(json.dumps(told))


def test_another_computer_is_only_put_aside_when_a_person_says_so(tmp_path):
    left_behind(tmp_path, "elsewhere", 1)
    with pytest.raises(HeldBy) as told:
        lock.acquire(tmp_path, "Ben")
    assert told.value.values["host"] == "elsewhere" and not told.value.values["here"]
    lock.acquire(tmp_path, "Ben", take_over=True).release()


@pytest.mark.parametrize(("pid", "lives"), [(os.getpid(), True), (2**22 + 1, False)], ids=["alive", "dead"])
def test_where_the_folder_knows_no_locks_the_process_is_looked_for(tmp_path, monkeypatch, pid, lives):
    monkeypatch.setattr(lock, "_system_lock", lambda _handle: None)
    left_behind(tmp_path, socket.gethostname(), pid)
    if lives:
        with pytest.raises(HeldBy):
            lock.acquire(tmp_path, "Ben")
    else:
        lock.acquire(tmp_path, "Ben").release()


def test_a_lock_file_full_of_nonsense_holds_nobody_off(tmp_path):
    (tmp_path / lock.NAME).write_bytes(b"\xff{not json")
    lock.acquire(tmp_path, "Ben").release()


def test_letting_go_twice_does_not_let_go_for_another(tmp_path):
    first = lock.acquire(tmp_path, "Ada")
    first.release()
    second = lock.acquire(tmp_path, "Ben")
    first.release()
    assert lock.holder(tmp_path).who == "Ben"
    second.release()

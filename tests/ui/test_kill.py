"""A program killed while somebody types loses at most the last second."""

import os
import signal
import subprocess
import sys
import time

import pytest

from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk

TYPIST = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk
from ppa_desk.ui.fields.editor import RecordEditor
app = QApplication(["typist"])
desk = Desk(workspaces.open_(sys.argv[1]).store)
editor = RecordEditor(desk.records, desk.codes, "organisation", 1, ("notes",))
editor.show()
typed = 0
def one_more():
    global typed
    typed += 1
    QTest.keyClicks(editor.boxes["notes"].entry.edit, f"w{typed} ")
    print(typed, time.time(), flush=True)
timer = QTimer(interval=60)
timer.timeout.connect(one_more)
timer.start()
app.exec()
"""

GRACE = 1.6
"""Seconds: one of typing without a pause, and a slow computer's writing of it."""


@pytest.mark.faults
@pytest.mark.parametrize("after", [1.5, 2.3, 3.1])
def test_words_typed_a_moment_before_the_kill_are_there(tmp_path, after: float) -> None:
    with workspaces.create(tmp_path / "w") as made:
        Desk(made.store).records.add("organisation", {"name": "Alpha"})
    line = [sys.executable, "-c", TYPIST, str(tmp_path / "w")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as typist:
        first = typist.stdout.readline()
        time.sleep(after)
        typist.send_signal(signal.SIGKILL)
        killed = time.time()
        lines = [first, *typist.stdout.read().splitlines()]
    typed = [(int(number), float(at)) for number, at in (line.split() for line in lines if line.count(" ") == 1)]
    due = max((number for number, at in typed if at < killed - GRACE), default=0)
    with workspaces.open_(tmp_path / "w") as again:
        kept = Desk(again.store).records.get("organisation", 1).values["notes"].split()
    assert kept == [f"w{number}" for number in range(1, len(kept) + 1)]
    assert len(kept) >= due
    assert due or after < GRACE

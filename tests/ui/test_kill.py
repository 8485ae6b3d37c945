"""A program killed while somebody types loses at most the last second: in a record, in a review, in a pack."""

import os
import signal
import subprocess
import sys
import time

import pytest

from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants import packs
from tests.services.grants.packed import PASSPHRASE
from tests.services.grants.reviewed import Round

TYPIST = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk
app = QApplication(["typist"])
{edit}
typed = 0
def one_more():
    global typed
    typed += 1
    QTest.keyClicks(edit, f"w{{typed}} ")
    print(typed, time.time(), flush=True)
timer = QTimer(interval=60)
timer.timeout.connect(one_more)
timer.start()
app.exec()
"""

RECORD = """
from ppa_desk.ui.fields.editor import RecordEditor
desk = Desk(workspaces.open_(sys.argv[1]).store)
editor = RecordEditor(desk.records, desk.codes, "organisation", 1, ("notes",))
editor.show()
edit = editor.boxes["notes"].entry.edit
"""

REVIEW = """
from PySide6.QtWidgets import QPlainTextEdit
from ppa_desk.services.grants.review_form import Written
from ppa_desk.ui.grants.review_sheet import ReviewSheet
from ppa_desk.ui.grants.reviews_tab import InWorkspace
class Tools:
    desk = Desk(workspaces.open_(sys.argv[1]).store)
review = Tools.desk.grants.reviews.get(1)
sheet = ReviewSheet(review.form, Written(review.answers), InWorkspace(Tools, 1), "en")
sheet.show()
edit = sheet.findChildren(QPlainTextEdit)[-1]
"""

PACK = """
from pathlib import Path
from PySide6.QtWidgets import QPlainTextEdit
from ppa_desk.ui.ask import Answers
from ppa_desk.ui.reviewing.window import ReaderWindow
from ppa_desk.ui.settings import Settings
window = ReaderWindow(Path(sys.argv[1]), Answers(), Settings())
window.show()
window.open("7K3QD-M4X2P-W9RTC")
edit = window.reading.page.sheet.findChildren(QPlainTextEdit)[-1]
"""

GRACE = 1.6
"""Seconds: one of typing without a pause, and a slow computer's writing of it."""


def killed_after(script: str, place, after: float) -> int:
    """Let somebody type and kill the program; return the number of the last word typed long enough before that."""
    line = [sys.executable, "-c", script, str(place)]
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
    assert typed
    return max((number for number, at in typed if at < killed - GRACE), default=0)


def check(kept: list[str], due: int, after: float) -> None:
    """All words are there in order, but those of the last second."""
    assert kept == [f"w{number}" for number in range(1, len(kept) + 1)]
    assert len(kept) >= due
    assert due or after < GRACE


@pytest.mark.faults
@pytest.mark.parametrize("after", [1.5, 2.3, 3.1])
def test_words_typed_a_moment_before_the_kill_are_there(tmp_path, after: float) -> None:
    with workspaces.create(tmp_path / "w") as made:
        Desk(made.store).records.add("organisation", {"name": "Alpha"})
    due = killed_after(TYPIST.format(edit=RECORD), tmp_path / "w", after)
    with workspaces.open_(tmp_path / "w") as again:
        check(Desk(again.store).records.get("organisation", 1).values["notes"].split(), due, after)


@pytest.mark.faults
@pytest.mark.parametrize("after", [1.5, 2.4, 3.3])
def test_a_review_typed_a_moment_before_the_kill_is_there(tmp_path, after: float) -> None:
    with workspaces.create(tmp_path / "w") as made:
        round_ = Round(Desk(made.store), grants=1, readers=1)
        assert round_.give(round_.grants[0], round_.people[0]) == 1
    due = killed_after(TYPIST.format(edit=REVIEW), tmp_path / "w", after)
    with workspaces.open_(tmp_path / "w") as again:
        check(Desk(again.store).grants.reviews.get(1).comment.split(), due, after)


@pytest.mark.faults
@pytest.mark.parametrize("after", [1.7, 2.6])
def test_a_pack_written_a_moment_before_the_kill_has_it(file_store, tmp_path, after: float) -> None:
    round_, path = Round(Desk(file_store), grants=1, readers=1), tmp_path / "ada.ppareview"
    round_.give(round_.grants[0], round_.people[0])
    packs.write(path, round_.desk.grants.packing.pack(round_.call, round_.people[0], "en"), PASSPHRASE)
    due = killed_after(TYPIST.format(edit=PACK), path, after)
    check(packs.read(path, PASSPHRASE).entries["grant-1"].written.comment.split(), due, after)

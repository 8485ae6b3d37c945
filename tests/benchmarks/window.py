"""How soon a window is there, and a list of 100,000 records in it; each in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.services.workspaces import create
from tests.benchmarks.lists import MANY, SCREEN, fill
from tests.benchmarks.measure import Figure, against

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(["bare"])
window = QMainWindow()
window.setCentralWidget(QLabel("words"))
window.resize(1366, 768)
window.show()
app.processEvents()
window.grab()
"""
RAW = (
    BARE
    + f"""
import sqlmodel, sys
from pathlib import Path
import sqlcipher3.dbapi2 as driver
folder = Path(sys.argv[1])
connection = driver.connect(str(folder / "workspace.ppadesk"))
connection.execute(f"PRAGMA key=\\"x'{{sys.argv[2]}}'\\"")
found = [row[0] for row in connection.execute("SELECT id FROM organisation ORDER BY sorted_as, id").fetchall()]
marks = ",".join("?" * {SCREEN})
connection.execute(f"SELECT * FROM organisation WHERE id IN ({{marks}})", found[:{SCREEN}]).fetchall()
"""
)
START = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView
from ppa_desk.ui import app
from ppa_desk.ui.program import Program
from ppa_desk.ui.settings import Settings
area = sys.argv[2] if len(sys.argv) > 2 else "home"
Settings.load = classmethod(lambda cls: Settings(area=area))
timer = QTimer()
begin = Program.start
def start(program, *where):
    begin(program, *where)
    timer.timeout.connect(lambda: look(program))
    timer.start(5)
Program.start = start
"""
RUN = "app.main(sys.argv[1:2])\n"
OURS = f"""{START}
def look(program):
    program.door.grab()
    os._exit(0)
{RUN}"""
LISTED = f"""{START}
def look(program):
    views = program.window.findChildren(QAbstractItemView) if program.window else []
    if any(view.model() and view.model().rowCount() == {MANY} for view in views):
        program.window.grab()
        os._exit(0)
{RUN}"""


def child(told: str, *words: str) -> None:
    """Run Python text in a process of its own, with an offscreen window, its modules compiled as when installed."""
    silent = subprocess.DEVNULL
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", told, *words], check=True, stdout=silent, stderr=silent, env=usual)


def figures() -> Iterator[Figure]:
    """Measure the first window and the first long list."""
    yield against("the first window against a bare one", lambda: child(OURS), lambda: child(BARE), 3.0)
    with TemporaryDirectory() as name:
        folder = Path(name) / "many"
        with create(folder) as workspace:
            fill(workspace.store)
            key = workspace._key.hex()  # the raw query needs it, nobody else
        yield against(
            f"{MANY:,} organisations of {2 * MANY:,} records listed, against a bare window, sqlmodel and plain SQL",
            lambda: child(LISTED, str(folder), "members"),
            lambda: child(RAW, str(folder), key),
            1.3,
        )

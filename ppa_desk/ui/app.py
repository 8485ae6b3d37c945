"""The window's program: the only place that builds things."""

import gc
import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from ppa_desk import __version__
from ppa_desk.shipped import shipped
from ppa_desk.ui.ask import Dialogs
from ppa_desk.ui.crash import Crash
from ppa_desk.ui.program import Program
from ppa_desk.ui.settings import Settings

STARTED = 5000
"""Milliseconds after which the start is over on any computer."""


def main(words: Sequence[str] | None = None) -> int:
    """Run the window, on a workspace and at a record (kind/number) where they are named; return the exit status."""
    place, at = [*(sys.argv[1:] if words is None else words), "", ""][:2]
    kind, _, record = at.partition("/")
    QCoreApplication.setApplicationName("PPA Desk")
    QCoreApplication.setOrganizationName("PPA")
    QCoreApplication.setApplicationVersion(__version__)
    gc.disable()  # nothing made while starting is garbage, and looking for it takes a fifth of the time
    app = QApplication([sys.argv[0] if sys.argv else "ppa-desk"])
    QTimer.singleShot(STARTED, gc.enable)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(_icon())
    crash = Crash(parent=app)
    crash.install()
    program = Program(app, Settings.load(), Dialogs(), crash)
    program.start(place, kind, int(record or 0))
    try:
        return app.exec()
    finally:
        crash.remove()


def _icon() -> QIcon:
    picture = QPixmap()
    picture.loadFromData(shipped("resources", "ppa-desk.svg").read_bytes(), "SVG")
    return QIcon(picture)


if __name__ == "__main__":
    sys.exit(main())

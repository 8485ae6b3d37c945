"""What happens when the program itself is at fault: the work is kept, the person is told, a log says where it was.

The log holds the kind of error and the places in the program, never a value: values are people's data.
"""

import faulthandler
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot

LARGEST_LOG = 200_000
"""Bytes after which the log starts anew."""


class Crash(QObject):
    """Takes over uncaught errors of every thread; `happened` comes to the window's thread with the log's text."""

    happened = Signal(str)
    _came = Signal(str)

    def __init__(self, log: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log or log_path()
        self._file: TextIO | None = None
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every uncaught error from now on, and of crashes below Python."""
        sys.excepthook = self.hook
        threading.excepthook = self._in_thread
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            fresh = not self.log.exists() or self.log.stat().st_size > LARGEST_LOG
            self._file = self.log.open("w" if fresh else "a", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError:
            self._file = None

    def remove(self) -> None:
        """Let go of the hooks and the log."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        if self._file:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def hook(self, kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        """Note an error; called on the thread where it happened, where no dialog may open."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, at)
            return
        told = places(kind, at)
        self._write(told)
        self._came.emit(told)

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and told.exc_type is not SystemExit:
            self.hook(told.exc_type, told.exc_value, told.exc_traceback)

    def _write(self, told: str) -> None:
        if self._file:
            self._file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {told}\n")
            self._file.flush()

    @Slot(str)
    def _tell(self, told: str) -> None:
        self.happened.emit(told)


def places(kind: type[BaseException], at: TracebackType | None) -> str:
    """Return the kind of an error and where in the program it happened; no message, no values."""
    lines = [kind.__name__]
    while at is not None:
        code = at.tb_frame.f_code
        lines.append(f"  {_short(code.co_filename)}:{at.tb_lineno} {code.co_name}")
        at = at.tb_next
    return "\n".join(lines)


def log_path() -> Path:
    """Return where the log lies on this computer."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(folder) / "errors.log"


def _short(path: str) -> str:
    parts = Path(path).parts
    for name in ("ppa_desk", "site-packages"):
        if name in parts:
            return "/".join(parts[parts.index(name) + (name != "ppa_desk") :])
    return Path(path).name

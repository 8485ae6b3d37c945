"""Whether anybody is there: after minutes without a key or a movement, what must not lie open is locked."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import Opened, Workspace
from ppa_desk.ui.fields import drafts

LOOK = 15_000
"""Milliseconds between two looks."""
SOON = 60
"""Seconds before which nobody is asked how long is too long."""

_LIFE = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.TabletMove,
}  # fmt: skip


class Idle(QObject):
    """Locks reporters once for each time without life that lasted as long as the rule says.

    `wants` asks to close the workspace then, where it keeps reporters and only a person's passphrase opens it.
    `in_haste` says that it is being closed at once, so that nothing is asked.
    """

    wants = Signal(str)

    def __init__(self, window: QWidget, workspace: Opened, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._workspace, self._desk = window, workspace, desk
        self._seen, self._told, self.in_haste = time.monotonic(), False, False
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)

    def watch(self) -> None:
        """Begin to look; what the system sends the window is seen before any part of it is."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._timer.start()

    def look(self, now: float) -> None:
        """Lock where it has been too long at that moment of a clock that never jumps."""
        gone = now - self._seen
        if not self._told and gone >= SOON and gone >= 60 * self._desk.evidence.rules.number("idle_minutes"):
            self._told = True
            self.lock()
            if self._may_close() and drafts.flush(self._window):
                self.wants.emit("close")

    def lock(self) -> None:
        """Wipe the key of reporters, if it was ever at hand."""
        if "evidence" in vars(self._desk) and "protection" in vars(self._desk.evidence):
            self._desk.evidence.protection.lock()

    def _may_close(self) -> bool:
        """Nothing is closed under a question that waits for its answer."""
        if not isinstance(self._workspace, Workspace) or QApplication.activeModalWidget() is not None:
            return False
        ways = self._workspace.protection()
        return ways.passphrase and not ways.keyring and self._desk.evidence.protection.set_up

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a sign of life, and let it pass."""
        if event.type() in _LIFE:
            self._seen, self._told = time.monotonic(), False
        return False

    def _look(self) -> None:
        self.look(time.monotonic())

"""Rings in the window's thread after records changed, with their kinds: pages read again what they show."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from ppa_desk.services.changes import Changes


class Bell(QObject):
    """One ring for all changes of a moment, after whoever made them is done. Connect bound methods only."""

    rang = Signal(object)
    _came = Signal(object)

    def __init__(self, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds: set[str] = set()
        self._changes = changes
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ring)
        self._listener: Callable[[frozenset[str]], None] = self._came.emit
        self._came.connect(self._gather, Qt.ConnectionType.QueuedConnection)
        changes.subscribe(self._listener)

    def close(self) -> None:
        """Listen no longer."""
        self._changes.unsubscribe(self._listener)

    @Slot(object)
    def _gather(self, kinds: frozenset[str]) -> None:
        self._kinds |= kinds
        self._soon.start()

    @Slot()
    def _ring(self) -> None:
        kinds, self._kinds = frozenset(self._kinds), set()
        self.rang.emit(kinds)

"""Keeps what a form holds as one types, so that whatever happens at most the last second is lost."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ppa_desk.errors import DeskError
from ppa_desk.ui.fields.saving import LONGEST, PAUSE, Holder


class Keeper(Holder):
    """Keeps at every pause, and once a second while one types without any. It knows no form."""

    kept = Signal()
    failed = Signal(object)

    def __init__(self, keep: Callable[[Any], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._typed: Any = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._pause.timeout.connect(self.flush)
        self._longest.timeout.connect(self.flush)

    def note(self, typed: Any) -> None:
        """Note what stands in the form now; it is kept after a pause."""
        self._typed = typed
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    @property
    def pending(self) -> Mapping[str, Any]:
        """What is typed and not kept yet."""
        return {} if self._typed is None else {"form": self._typed}

    def flush(self) -> bool:
        """Keep what was typed now; say whether everything is kept."""
        self._pause.stop()
        self._longest.stop()
        if self._typed is None:
            return True
        try:
            self._keep(self._typed)
        except DeskError as error:
            self.failed.emit(error)
            return False
        self._typed = None
        self.kept.emit()
        return True

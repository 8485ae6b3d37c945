"""What a note, theme, priority, activity or poll led to: the grants that came from it, and a button for a new idea."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.led_to import LedToBox


class IdeasBox(LedToBox):
    """The grants that came from one record."""

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        self._origin = (kind, record)
        title = QCoreApplication.translate("IdeasBox", "Grants that came from it")
        super().__init__(
            tools, "grant_record", title, QCoreApplication.translate("IdeasBox", "Make a grant idea of it"), parent
        )

    def found(self) -> Iterable[tuple[int, str]]:
        """Return the grants that came from the record."""
        return self._tools.desk.grants.register.from_origin(*self._origin, words.language())

    def made(self) -> int:
        """Make an idea of the record."""
        return self._tools.desk.grants.register.from_record(*self._origin)

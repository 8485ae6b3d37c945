"""A tab of a page as its registry names it: what it shows is loaded when it is first opened."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools

Make = Callable[[Tools, int], QWidget]


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: its key, its words, and what makes its page for a record."""

    key: str
    words: str
    make: Make

    @property
    def title(self) -> str:
        """What the tab is called, in the reader's language."""
        return QCoreApplication.translate("RecordTabs", self.words)

"""A part of the window that is read when somebody looks at it, and read again where something it shows changed."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QShowEvent

from ppa_desk.ui.areas import Tools

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as Base
else:
    Base = object


class LookedAt(Base):
    """Goes before the widget among the bases; `watched` are the kinds it is made of, `read` reads and shows them."""

    watched: ClassVar[frozenset[str]] = frozenset()
    _behind = True

    def read(self) -> None:
        """Read and show everything as it stands now."""
        raise NotImplementedError

    def watch(self, tools: Tools) -> None:
        """Begin to listen to what changes."""
        tools.bell.rang.connect(self._rang)

    def read_again(self) -> None:
        """Read now where somebody looks, else when somebody does."""
        self._behind = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        self._catch_up()

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & self.watched:
            self.read_again()

    def _catch_up(self) -> None:
        if self._behind:
            self._behind = False
            self.read()

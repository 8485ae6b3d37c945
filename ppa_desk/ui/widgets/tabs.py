"""Tabs with counts; what a tab shows is made when it is first opened."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import literal, restyle


class Tabs(QWidget):
    """A bar of tabs over a page each."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._words: dict[str, str] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else a click hands the keyboard to something in the page
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setAccessibleName(self.tr("Parts of this page"))
        self.bar.currentChanged.connect(self._turn)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.bar)
        column.addWidget(self._stack)

    def add(self, key: str, words: str, make: Callable[[], QWidget], count: int | None = None) -> None:
        """Add a tab. `make` is called when it is first opened."""
        self._keys.append(key)
        self._words[key], self._makers[key] = words, make
        self.bar.addTab(_told(words, count))

    def count(self, key: str, count: int | None) -> None:
        """Show how many things a tab holds."""
        at, told = self._keys.index(key), _told(self._words[key], count)
        if self.bar.tabText(at) != told:
            self.bar.setTabText(at, told)
            self._draw_together()

    def name(self, key: str, words: str) -> None:
        """Call a tab otherwise; it has no count."""
        if self._words[key] != words:
            self._words[key] = words
            self.count(key, None)

    def open(self, key: str) -> None:
        """Turn to a tab."""
        self.bar.setCurrentIndex(self._keys.index(key))

    def has(self, key: str) -> bool:
        """Say whether there is a tab of that key."""
        return key in self._keys

    @property
    def current(self) -> str:
        """The key of the open tab, empty when there is none."""
        at = self.bar.currentIndex()
        return self._keys[at] if at >= 0 else ""

    def page(self, key: str) -> QWidget | None:
        """Return what a tab shows, None while it was never opened."""
        return self._made.get(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the tabs closer together where they would not fit."""
        super().resizeEvent(event)
        self._draw_together()

    def _draw_together(self) -> None:
        self._dress(tight=False)
        if self.bar.sizeHint().width() > self.width():
            self._dress(tight=True)

    def _dress(self, *, tight: bool) -> None:
        restyle(self.bar, "tight", "true" if tight else "false")
        QCoreApplication.sendEvent(self.bar, QEvent(QEvent.Type.StyleChange))  # the bar measures its tabs again

    def _turn(self, at: int) -> None:
        key = self._keys[at]
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self._stack.addWidget(self._made[key])
        self._fit(self._made[key])
        self._stack.setCurrentWidget(self._made[key])
        self.opened.emit(key)

    def _fit(self, shown: QWidget) -> None:
        """Let only the open page decide how high the stack is."""
        for page in self._made.values():
            wanted = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, wanted)


def _told(words: str, count: int | None) -> str:
    return literal(words) if count is None else f"{literal(words)} {count}"

"""Several lists of one area, one of which shows, with tabs between them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.widgets.choice_button import ChoiceButton

MOST_TABS = 3
"""More lists than that do not fit beside each other: a button names the one that shows and opens the others."""


class ListSwitch(QWidget):
    """Lists by their kind. `chosen` and `named` carry the kind with the number or name; `watched` reloads."""

    chosen = Signal(str, int)
    named = Signal(str, str)
    wanted_new = Signal()

    def __init__(
        self,
        panels: Mapping[str, ListPanel],
        about: str,
        watched: Mapping[str, frozenset[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.panels, self._watched = dict(panels), dict(watched)
        self._kinds = list(panels)
        self._stack = QStackedWidget()
        made = self._tabs if len(self._kinds) <= MOST_TABS else self._button
        self._bars = [made(at, about) for at in range(len(self._kinds))]
        for (kind, panel), bar in zip(self.panels.items(), self._bars, strict=True):
            panel.lead(bar)
            self._stack.addWidget(panel)
            panel.wanted_new.connect(self.wanted_new)
            panel.chosen.connect(partial(self.chosen.emit, kind))
            panel.named.connect(partial(self.named.emit, kind))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def kind(self) -> str:
        """The kind that shows."""
        return self._kinds[self._stack.currentIndex()]

    @property
    def panel(self) -> ListPanel:
        """The list that shows."""
        return self.panels[self.kind]

    def turn(self, kind: str) -> None:
        """Show the list of a kind."""
        at = self._kinds.index(kind)
        self._stack.setCurrentIndex(at)
        for bar in self._bars:
            if isinstance(bar, ChoiceButton):
                bar.take(kind)
                continue
            with QSignalBlocker(bar):
                bar.setCurrentIndex(at)

    def mark(self, kind: str, record: int) -> None:
        """Show the list of a kind with a record chosen, where there is such a list."""
        if kind in self.panels:
            self.turn(kind)
            self.panels[kind].select(record)

    def changed(self, kinds: frozenset[str]) -> None:
        """Read the lists again that show what changed."""
        for kind, panel in self.panels.items():
            if panel.was_read and kinds & self._watched[kind]:
                panel.reload()

    def _tabs(self, at: int, about: str) -> QTabBar:
        bar = QTabBar()
        bar.setObjectName("switch")
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName(about)
        for kind in self._kinds:
            bar.addTab(words.kind(kind, many=True))
        bar.setCurrentIndex(at)
        bar.currentChanged.connect(self._turned)
        return bar

    def _button(self, at: int, about: str) -> ChoiceButton:
        button = ChoiceButton(about)
        button.setObjectName("switch")
        button.offer({kind: words.kind(kind, many=True) for kind in self._kinds}, self._kinds[at])
        button.chosen.connect(lambda kind: self._turned(self._kinds.index(kind)))
        return button

    def _turned(self, at: int) -> None:
        self.turn(self._kinds[at])
        self._bars[at].setFocus()

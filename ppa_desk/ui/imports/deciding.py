"""A card of things to decide one by one: some at once, the next on a press; what was decided stays in sight."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, QuietButton, empty, plain_label, show_if

AT_FIRST, AT_ONCE = 8, 30
"""How many things are shown before somebody asks for more, and with each asking."""
LONGEST = 300
"""Letters shown of what somebody wrote."""


class Deciding(Card):
    """Things to decide. `decided` tells that one was."""

    decided = Signal()

    def __init__(self, title: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._known: set[Any] = set()
        self._waiting: list[Any] = []
        self._told = plain_label(told, "secondary")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(BETWEEN)
        self._left = plain_label("", "secondary", wrap=False)
        self.more = QuietButton(self.tr("Show more"))
        self.more.clicked.connect(self.show_more)
        below = QHBoxLayout()
        below.addWidget(self._left)
        below.addWidget(self.more)
        below.addStretch(1)
        self.add(self._told)
        self.body.addLayout(self._rows)
        self.body.addLayout(below)
        self.hide()

    def key(self, one: Any) -> Any:
        """Return what makes a thing the same in the next plan."""
        raise NotImplementedError

    def row(self, one: Any) -> QWidget:
        """Return the line in which a thing is decided."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing any more: the next things are others."""
        empty(self._rows)
        self._known, self._waiting = set(), []
        self.hide()

    def show_things(self, things: Sequence[Any]) -> None:
        """Show these below those shown before, which stay as they were decided."""
        new = [one for one in things if self.key(one) not in self._known]
        self._known.update(map(self.key, new))
        room = max(AT_FIRST - self._rows.count(), 0)
        self._waiting += new
        self._show_next(room)
        self.setVisible(bool(self._known))

    def show_more(self) -> None:
        """Show the next ones."""
        self._show_next(AT_ONCE)

    def _show_next(self, count: int) -> None:
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        for one in now:
            self._rows.addWidget(self.row(one))
        self._left.setText(QCoreApplication.translate("Deciding", "… and %n more", "", len(self._waiting)))
        for widget in (self._left, self.more):
            show_if(widget, bool(self._waiting))


def beside(said: str, about: str, control: QWidget) -> QWidget:
    """Return a line: what was said, what it is about below it, and at the right how it is decided."""
    whole, words = QWidget(), QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(plain_label(said if len(said) <= LONGEST else f"{said[:LONGEST]}…"))
    if about:
        words.addWidget(plain_label(about, "small"))
    words.addStretch(1)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    row.addLayout(words, 3)
    row.addWidget(control, 2, Qt.AlignmentFlag.AlignTop)
    return whole

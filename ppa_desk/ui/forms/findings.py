"""What is wrong with a form, each line leading to its question or choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.services.forms.findings import Found
from ppa_desk.ui import words
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, LinkButton, plain_label, restyle

FEW = 4
"""Findings shown until one asks for all."""
SIGNS = {"error": ("✕", "bad"), "warning": ("!", "attention")}
"""How each severity is marked: a sign and the role of its colour."""


class FindingsCard(Card):
    """The findings of a form; `asked` tells which one somebody wants to see."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("To look at"))
        self.title.show()
        self._found: list[Found] = []
        self._all = False

    def tell(self, found: Sequence[Found]) -> None:
        """Show these findings, the first few until all are asked for."""
        if list(found) != self._found:
            self._found = list(found)
            self._again()
        self.setVisible(bool(found))

    def show_all(self) -> None:
        """Show every finding."""
        self._all = True
        self._again()

    def _again(self) -> None:
        self.clear()
        for one in self._found if self._all else self._found[:FEW]:
            row = FindingRow(one)
            row.asked.connect(self.asked)
            self.add(row)
        more = len(self._found) - FEW
        if more > 0 and not self._all:
            button = LinkButton(self.tr("Show %n more", "", more))
            button.clicked.connect(self.show_all)
            self.add(button)


class FindingRow(QWidget):
    """One finding; where it is about a question or choice, a click anywhere on it leads there."""

    asked = Signal(object)

    def __init__(self, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        sign, role = SIGNS[found.finding.severity]
        told = words.notice(found.finding.code, found.finding.values)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        mark = plain_label(sign, "strong", wrap=False)
        restyle(mark, "role", role)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(told), 1)
        if found.record:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            show = LinkButton(self.tr("Show"))
            show.setAccessibleName(self.tr("Show: {what}").replace("{what}", told))
            show.clicked.connect(self._ask)
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to what it is about."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._ask()

    def _ask(self) -> None:
        if self._found.record:
            self.asked.emit(self._found)

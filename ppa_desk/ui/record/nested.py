"""Parts of a part, such as the talks of a session: a short list with the chosen one's fields below it."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import EmptyState, plain_label

ROWS = 5
"""Rows seen at once before the list scrolls."""


class NestedList(ChildList):
    """A list of parts that takes little room, and none while it is empty."""

    def _lay_out(self, empty: EmptyState) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(plain_label(empty.sentence.text(), "secondary"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.adder, 1)
        for button in (self.up, self.down, self.drop):
            row.addWidget(button)
        self._right = QVBoxLayout()
        self._right.setSpacing(INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        column.addWidget(self._stack)
        column.addLayout(row)
        column.addLayout(self._right)

    def _tell(self) -> None:
        super()._tell()
        found = len(self.model.kept)
        row = self.view.sizeHintForRow(0) if found else 0
        self.view.setMinimumHeight(0)
        self._stack.setFixedHeight(min(found, ROWS) * row + TIGHT if found else self.fontMetrics().height() * 2)
        for button in (self.up, self.down, self.drop):
            button.setVisible(bool(found) and not self.read_only)

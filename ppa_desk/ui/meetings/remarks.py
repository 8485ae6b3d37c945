"""Comments of colleagues on a block of a summary: read, added, settled where the block stands."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.services.summary.remarks import Remark
from ppa_desk.ui import words
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import LinkButton, empty, plain_label


class RemarksBox(QWidget):
    """The comments on one block. `said` tells a new one, `settled` and `reopened` the number of one."""

    said = Signal(str)
    settled = Signal(int)
    reopened = Signal(int)

    def __init__(self, about: str, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._shown: Sequence[Remark] | None = None
        self.line = QLineEdit()
        told = self.tr("Comment for colleagues; it never comes into the document")
        self.line.setPlaceholderText(told)
        self.line.setAccessibleName(self.tr("Comment on: {block}").replace("{block}", about))
        self.line.returnPressed.connect(self.keep)
        self.line.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(self._rows)
        column.addWidget(self.line)
        self.hide()

    def open(self) -> None:
        """Begin a comment."""
        self.show()
        self.line.show()
        self.line.setFocus()

    def keep(self) -> None:
        """Keep what is typed."""
        if text := self.line.text().strip():
            self.line.clear()
            self.line.hide()
            self.said.emit(text)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show the comments, those that wait first."""
        if remarks == self._shown:
            return
        self._shown = remarks
        empty(self._rows)
        for one in sorted(remarks, key=lambda one: one.settled):
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(remarks) or not self.line.isHidden())

    def _row(self, one: Remark) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        when = words.moment(one.written_at) if one.written_at else ""
        head = " · ".join(part for part in (one.colleague, when) if part)
        told = self.tr("{who}: “{text}”").replace("{who}", head).replace("{text}", one.text)
        if one.settled:
            told = self.tr("{comment} Settled by {who}.").replace("{comment}", told).replace("{who}", one.settled_by)
        row.addWidget(plain_label(told, "small" if one.settled else ""), 1)
        if not self._read_only:
            button = LinkButton(self.tr("Open again") if one.settled else self.tr("Settle"))
            button.setAccessibleName(f"{button.text()}: {one.text[:60]}")
            button.clicked.connect(partial((self.reopened if one.settled else self.settled).emit, one.id))
            row.addWidget(button)
        return whole

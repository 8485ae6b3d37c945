"""The grants of a call, as a list one opens them from."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.lists import grants

ROWS_HIGH = 460
"""Pixels the list takes on the page."""


class GrantsOfCall(QWidget):
    """What was handed in for a call."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._call = tools, call
        self.panel = grants(tools)
        self.panel.setMinimumHeight(ROWS_HIGH)
        self.panel.toggle_table()
        self.panel.ask({"call": call})
        self.panel.opened.connect(self._go)
        self.panel.named.connect(self._add)
        self.panel.wanted_new.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        tools.bell.rang.connect(self._changed)

    def _ask(self) -> None:
        self.panel.ask_name(self.tr("Title of the grant, then Enter"))

    def _add(self, title: str) -> None:
        from ppa_desk.ui.grants.area import add_grant

        add_grant(self._tools, self.panel, title, "call", grant_call_id=self._call)

    def _go(self, grant: int) -> None:
        self._tools.go("grant_record", grant)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "grant_record" in kinds:
            self.panel.reload()

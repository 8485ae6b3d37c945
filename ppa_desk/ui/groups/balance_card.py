"""The constituencies of a group against its rule: in words first, then as a small chart."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ppa_desk.services.content import Table
from ppa_desk.services.groups.balance import Part
from ppa_desk.services.groups.telling import Told
from ppa_desk.services.survey_report.view import cells
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import Card, plain_label
from ppa_desk.ui.widgets.text_table import TextTable


class BalanceCard(Card):
    """Voting seats and who holds them, by constituency."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools = tools

    def tell(self, told: Told, parts: Sequence[Part]) -> None:
        """Show the balance of a day."""
        self.title.setText(told.words("balance.title"))
        self.title.show()
        self.clear()
        if chart := told.chart(parts):
            self.add(ChartView(chart))
        head = tuple(told.words(f"balance.{name}") for name in ("constituency", "seats", "held", "rule", "result"))
        rows = tuple(
            cells(told.constituency(one.constituency), str(one.seats), told.held(one), told.rule(one), told.result(one))
            for one in parts
        )
        self.add(TextTable(Table(head, rows, numbers=(1, 2))))
        key = "note" if any(one.share for one in parts) else "no_rule"
        self.add(plain_label(told.words(f"balance.{key}"), "small"))

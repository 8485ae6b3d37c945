"""The values of one indicator over time: period, grant, state, who, evidence; and the one that is chosen."""

from contextlib import suppress

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ppa_desk.services.records import Gone
from ppa_desk.services.results import typed
from ppa_desk.services.results.entering import NotEntered
from ppa_desk.services.results.grid import PAGE, Value
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import icon
from ppa_desk.ui.results.value_model import RIGHT, SIGNS, short_unknown, state, told_remainder
from ppa_desk.ui.results.value_panel import ValuePanel
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import EmptyState, LinkButton, empty, show_if

WATCHED = frozenset({"indicator_value", "value_cell", "indicator", "attachment", "restatement"})
TALLEST = 10
WIDTHS = {0: 206, 2: 84, 3: 72, 4: 124, 5: 130, 6: 60}
PERIOD, GRANT, VALUE, UNKNOWN, STATE, WHO, FILES = range(7)


class ValueHistory(QWidget):
    """An indicator's values, the latest first."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._indicator, self._most = tools, indicator, PAGE
        self._values: list[Value] = []
        self.model = QStandardItemModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Values over time"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.nothing = EmptyState(self.tr("No value yet. Values are entered on the page of the framework."))
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        self.below = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for widget in (self.table, self.nothing, self.more):
            column.addWidget(widget)
        column.addLayout(self.below)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.reload()

    def reload(self) -> None:
        """Read the values again; the chosen one stays chosen."""
        at = self.table.currentIndex().row()
        chosen = self._values[at].id if 0 <= at < len(self._values) else 0
        grid = self._tools.desk.results.grid
        self._facts = self._tools.desk.results.values.fact(self._indicator)
        self._values, count = grid.of(self._indicator, self._most)
        grants = sorted({one.grant for one in self._values if one.grant is not None})
        self._titles = grid.titles(grants, words.language())
        self.model.clear()
        heads = (self.tr("Period"), self.tr("Of whom"), self.tr("Value"), self.tr("Unknown"), self.tr("State"),
                 self.tr("Entered, approved"), self.tr("Files"))  # fmt: skip
        self.model.setHorizontalHeaderLabels(heads)
        for one in self._values:
            self.model.appendRow(self._row(one))
        self.table.horizontalHeader().setSectionResizeMode(GRANT, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight((min(len(self._values), TALLEST) + 1) * height + INSIDE)
        show_if(self.table, bool(self._values))
        show_if(self.nothing, not self._values)
        self.more.setText(self.tr("Show %n more", "", count - len(self._values)))
        show_if(self.more, count > len(self._values))
        place = next((at for at, one in enumerate(self._values) if one.id == chosen), 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flag)

    def _row(self, one: Value) -> list[QStandardItem]:
        stands = state(one.status)
        if one.restated:
            stands = self.tr("{state}, restated").format(state=stands)
        cells = [QStandardItem(text) for text in (
            words.period({"since": one.period.since, "until": one.period.until}),
            self._whose(one), typed.shown(self._facts, one, words.language()) or "—",
            short_unknown(self._facts, one), stands,
            ", ".join(dict.fromkeys(name for name in (one.entered_by, one.approved_by) if name)),
            str(one.files) if one.files else "",
        )]  # fmt: skip
        cells[STATE].setIcon(icon(SIGNS[one.status]))
        cells[VALUE].setTextAlignment(RIGHT)
        cells[UNKNOWN].setToolTip("; ".join(told_remainder(left) for left in one.unknown(self._facts)))
        cells[WHO].setToolTip(cells[WHO].text())
        return cells

    def _whose(self, one: Value) -> str:
        if one.grant is None:
            return self.tr("The alliance itself")
        place = self._tools.codes.label("province", one.province, words.language()) if one.province else ""
        return ", ".join(part for part in (self._titles.get(one.grant, ""), place) if part)

    def _chosen(self, *_: object) -> None:
        empty(self.below)
        at = self.table.currentIndex().row()
        if 0 <= at < len(self._values):
            one = self._values[at]
            about = f"{words.period({'since': one.period.since, 'until': one.period.until})} · {self._whose(one)}"
            self.below.addWidget(ValuePanel(self._tools, self._facts, one, about))

    def _show_more(self) -> None:
        self._most += PAGE
        self.reload()

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone, NotEntered):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self.reload()

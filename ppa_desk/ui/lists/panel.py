"""A list: title, New, filter, chips, and the rows; sorted and filtered by the service."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppa_desk.ui.icons import icon
from ppa_desk.ui.lists.model import Column, Filter, Line, ListModel, Source
from ppa_desk.ui.lists.naming import Naming
from ppa_desk.ui.lists.view import ListView
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import (
    EmptyState,
    FilterChip,
    QuietButton,
    hint,
    literal,
    name_icons,
    plain_label,
    show_if,
)

__all__ = ["Column", "Filter", "Line", "ListModel", "ListPanel", "ListView"]


HURRY = 150
"""Milliseconds between two rows below which somebody only passes through: pages are not opened meanwhile."""


class ListPanel(QWidget):
    """One list of an area. Signals carry the record's number."""

    chosen = Signal(int)
    opened = Signal(int)
    wanted_new = Signal()
    named = Signal(str)
    widened = Signal()

    def __init__(
        self,
        title: str,
        listing: Source,
        columns: Sequence[Column],
        *,
        line: Callable[[Any], Line] | None = None,
        filters: Sequence[Filter] = (),
        new: str = "",
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ListModel(listing, columns, line, self)
        self._title, self._empty_words, self._filters = title, empty, tuple(filters)
        self._base: dict[str, Any] = {}
        self._where: tuple[Any, ...] = ()
        self.in_table = line is None
        self._make_head(title, new)
        self._make_view(title, two_lines=line is not None)
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=150)
        self._typing.timeout.connect(self._filter)
        self.filter.textEdited.connect(self._typing.start)
        self.filter.textChanged.connect(self._cleared)
        self.was_read = False
        self._since = QElapsedTimer()
        self._settled = QTimer(self, singleShot=True, interval=HURRY)
        self._settled.timeout.connect(self._settle)

    def _make_head(self, title: str, new: str) -> None:
        self.heading = plain_label(title, "heading")
        self.new = QuietButton(self.tr("New"))
        self.new.setAccessibleName(new)
        hint(self.new, new, "Ctrl+N")
        self.new.clicked.connect(self.wanted_new)
        show_if(self.new, bool(new))
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setPlaceholderText(self.tr("Filter this list"))
        self.filter.setAccessibleName(self.tr("Filter {list}").format(list=title))
        self.filter.setClearButtonEnabled(True)
        name_icons(self.filter)
        hint(self.filter, self.tr("Show only what holds these words"), "Ctrl+F")
        self.naming = Naming()
        self.naming.named.connect(self.named)
        self.chips = FlowRow(space=6)
        self._group = QButtonGroup(self)
        for at, one in enumerate(self._filters):
            chip = FilterChip(one.words)
            chip.setChecked(at == 0)
            self._group.addButton(chip, at)
            self.chips.add(chip)
        show_if(self.chips, bool(self._filters))
        self.asked = FlowRow(space=6)
        self.asked.hide()
        self._group.idClicked.connect(self._switch)

    def _make_view(self, title: str, *, two_lines: bool) -> None:
        self.view = ListView()
        self.view.setAccessibleName(title)
        self.view.setModel(self.model)
        self.view.dress(two_lines=two_lines)
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.view.clicked.connect(self._settle)  # the chosen row too: another page may show meanwhile
        self.view.activated.connect(self._open)
        header = self.view.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        self.count = plain_label("", "small", wrap=False)
        self.sorter = QToolButton()
        self.sorter.setObjectName("quiet")
        self.sorter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sorter.setIcon(icon("chevron-down"))
        self.sorter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sorter.setMenu(self._sort_menu())
        show_if(self.sorter, two_lines and len(self._sortable()) > 1)
        self.empty = EmptyState(self._empty_words)
        self.empty.asked.connect(self._empty_action)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(INSIDE)
        top = QHBoxLayout()
        top.setContentsMargins(BETWEEN, 0, 14, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(self.new)
        self._top = top
        tools = QVBoxLayout()
        tools.setContentsMargins(14, 0, 14, 0)
        tools.setSpacing(INSIDE)
        tools.addWidget(self.naming)
        self._filter_row = QHBoxLayout()
        self._filter_row.setSpacing(INSIDE)
        self._filter_row.addWidget(self.filter, 1)
        tools.addLayout(self._filter_row)
        tools.addWidget(self.chips)
        tools.addWidget(self.asked)
        counts = QHBoxLayout()
        counts.setContentsMargins(TIGHT // 2, 0, 0, 0)
        counts.setSpacing(0)
        counts.addWidget(self.count, 1)
        counts.addWidget(self.sorter)
        self.counts = counts
        tools.addLayout(counts)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        for layout in (top, tools):
            column.addLayout(layout)
        column.addWidget(self._stack, 1)

    # --- what is shown

    def reload(self) -> None:
        """Ask again; the chosen record stays chosen, and in sight, where it is still listed."""
        self.was_read = True
        self._keeping(self.model.reload)

    def showEvent(self, event: QShowEvent) -> None:
        """A list nobody has seen yet is read when it is first seen."""
        super().showEvent(event)
        if not self.was_read:
            self.reload()

    def ask(self, only: Mapping[str, Any]) -> None:
        """Limit the list beyond what its chips do."""
        self._base = dict(only)
        self._filter()

    def select(self, key: int) -> bool:
        """Choose a record without telling anybody; say whether it is listed."""
        if not self.was_read:
            self.reload()
        at = self.model.place(key)
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(at, 0) if at >= 0 else QModelIndex()
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows if at >= 0 else flags.Clear)
        selection.blockSignals(False)
        if at >= 0:
            self.view.scrollTo(index)
        self.view.viewport().update()
        return at >= 0

    @property
    def current(self) -> int | None:
        """The number of the chosen record."""
        index = self.view.currentIndex()
        return self.model.key(index.row()) if index.isValid() else None

    def where(self, conditions: Sequence[Any]) -> None:
        """Limit the list to what conditions ask, beyond chips and words."""
        self._where = tuple(conditions)
        self._filter()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns in the table, and sort by others."""
        self.model.show(columns)
        self.sorter.setMenu(self._sort_menu())
        self._name_order(self.model.order)
        self._dress()

    def toggle_table(self) -> None:
        """Show the rows as a table, or in two lines again."""
        self.in_table = not self.in_table
        self._dress()

    def _dress(self) -> None:
        self.view.dress(two_lines=not self.in_table)
        self.sorter.setVisible(not self.in_table and len(self._sortable()) > 1)

    def lead(self, widget: QWidget) -> None:
        """Put a widget where the heading stands: tabs between lists that belong together."""
        self.heading.hide()
        self._top.insertWidget(0, widget, 1)
        self._filter_row.addWidget(self.new)

    def in_card(self) -> None:
        """Stand as rows in a card, which has the heading and the margins."""
        self.setObjectName("rows")
        self.heading.hide()
        self._column.setContentsMargins(0, 0, 0, 0)

    def ask_name(self, words: str) -> None:
        """Ask in the list what a new record is called; `named` tells."""
        self.naming.ask(words)

    def relabel(self, told: Sequence[str]) -> None:
        """Say something else on the chips, such as how many rows each has now."""
        for at, text in enumerate(told):
            self._group.button(at).setText(literal(text))

    def focus_rows(self) -> None:
        """Put the keyboard on the rows; on the filter where there are none."""
        (self.view if self.model.rowCount() else self.filter).setFocus()

    def focus_filter(self) -> None:
        """Put the cursor in the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _keeping(self, change: Callable[[], None]) -> None:
        key = self.current
        change()
        if key is not None:
            self.select(key)
        self._tell()

    def _filter(self) -> None:
        chip = self._filters[self._group.checkedId()].only if self._filters else {}
        more = {"where": self._where} if self._where else {}
        self._keeping(lambda: self.model.ask(self.filter.text(), self._base | dict(chip) | more))

    def _switch(self, _at: int) -> None:
        self._filter()

    def _cleared(self, text: str) -> None:
        if not text:
            self._filter()

    def _tell(self) -> None:
        found = self.model.rowCount()
        self._point()
        self._stack.setCurrentWidget(self.view if found else self.empty)
        self.count.setText(self.tr("%n shown", "", found) if found else "")
        self.sorter.setEnabled(bool(found))
        if not found and self._is_narrowed:
            self.empty.say(self.tr("Nothing here matches."), self.tr("Show everything"))
        elif not found:
            self.empty.say(self._empty_words, self.new.accessibleName() if self.new.isVisibleTo(self) else "")

    @property
    def _is_narrowed(self) -> bool:
        return bool(self.filter.text() or self._where or (self._filters and self._group.checkedId() > 0))

    def _empty_action(self) -> None:
        if self._is_narrowed:
            if self._filters:
                self._group.button(0).setChecked(True)
            self.filter.clear()
            self.widened.emit()
            self.where(())
        else:
            self.wanted_new.emit()

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid():
            return
        hurried = self._since.isValid() and self._since.restart() < HURRY
        if hurried:
            self._settled.start()
        else:
            self._since.start()
            self._settle()

    def _settle(self) -> None:
        if (key := self.current) is not None:
            self.chosen.emit(key)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.key(index.row()))

    # --- order

    def _sortable(self) -> list[Column]:
        return [column for column in self.model.columns if column.sort]

    def _sort_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for column in self._sortable():
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setData(column.sort)
            group.addAction(action)
        if group.actions():
            group.actions()[0].setChecked(True)
            self.sorter.setText(self.tr("Sorted: {column}").format(column=group.actions()[0].text()))
        group.triggered.connect(self._sort_from_menu)
        return menu

    def order_by(self, key: str, *, down: bool = False) -> None:
        """Begin with another order than the first column's."""
        self._name_order(key)
        self._keeping(lambda: self.model.ask(sort=key, down=down))

    def _name_order(self, key: str) -> None:
        for action in self.sorter.menu().actions():
            if action.data() == key:
                action.setChecked(True)
                self.sorter.setText(self.tr("Sorted: {column}").replace("{column}", action.text()))

    def _point(self) -> None:
        """Show at the header by what the rows are sorted."""
        sorts = [column.sort for column in self.model.columns]
        order = self.model.order or next(filter(None, sorts), "")
        down = Qt.SortOrder.DescendingOrder if self.model.down else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(sorts.index(order) if order in sorts else -1, down)

    def _sort_from_menu(self, action: QAction) -> None:
        self.sorter.setText(self.tr("Sorted: {column}").format(column=action.text()))
        down = self.model.order == action.data() and not self.model.down
        self._keeping(lambda: self.model.ask(sort=action.data(), down=down))

    def _sort_by(self, at: int) -> None:
        column = self.model.columns[at]
        if not column.sort:
            return
        down = self.model.order == column.sort and not self.model.down
        self._keeping(lambda: self.model.ask(sort=column.sort, down=down))

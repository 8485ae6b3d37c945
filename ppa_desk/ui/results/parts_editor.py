"""The parts of a value: each code of a dimension, or crossed with another; what no part holds is always said."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.services.results import cells, typed
from ppa_desk.services.results.entering import CellEntry, Facts, remainders
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import FlagInput
from ppa_desk.ui.results.fast_table import FastTable
from ppa_desk.ui.results.value_model import RIGHT, told_remainder
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import plain_label, restyle, show_if

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
LONG = 32
"""Of longer lists only the codes in use stand in the table; others are added."""
TALLEST = 10
"""Rows shown before the table scrolls."""


class PartsModel(QAbstractTableModel):
    """Parts and their numbers. `refused` says why something cannot be read."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts | None = None
        self.parts: list[tuple[str, str]] = []
        self.told: dict[str, CellEntry] = {}
        self.may_edit = True

    def show(self, facts: Facts, parts: Sequence[tuple[str, str]], told: Mapping[str, CellEntry]) -> None:
        """Show parts, by their cell and what they are called, with their numbers."""
        self.beginResetModel()
        self._facts, self.parts, self.told = facts, list(parts), dict(told)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many parts there are."""
        return 0 if parent.isValid() else len(self.parts)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 1:
            return RIGHT
        return (self.tr("Part"), self.tr("Value"))[section] if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Numbers are typed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.may_edit and index.column() == 1 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        cell, name = self.parts[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return RIGHT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return name if index.column() == 0 else self._text(cell)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep what was typed."""
        return self.put([(index.row(), index.column(), str(value))])

    def put(self, told: Sequence[tuple[int, int, str]]) -> bool:
        """Keep what was typed or pasted into cells."""
        assert self._facts is not None
        for at, _, text in told:
            cell = self.parts[at][0]
            try:
                found = typed.read(self._facts, text, words.language())
            except DeskError as error:
                self.refused.emit(error)
                continue
            numbers = [found[name] for name in ("value", "numerator", "denominator")]
            if any(one is not None for one in numbers):
                self.told[cell] = CellEntry(cell, *numbers)
            else:
                self.told.pop(cell, None)
        self.dataChanged.emit(self.index(0, 1), self.index(len(self.parts) - 1, 1))
        self.changed.emit()
        return True

    def _text(self, cell: str) -> str:
        one = self.told.get(cell)
        if one is None:
            return ""
        if one.denominator is not None:
            two = (quantity.plain(number, words.language()) for number in (one.numerator, one.denominator))
            return " / ".join(two)
        return quantity.plain(one.value, words.language())


class PartsEditor(QWidget):
    """The table of parts, and below it what stays unknown."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, tools: Tools, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._facts, self._whole = tools, facts, CellEntry("")
        self.model = PartsModel(self)
        self.model.changed.connect(self._changed)
        self.model.refused.connect(self.refused)
        self.table = FastTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Parts of the value"))
        self.table.pasted.connect(self.model.put)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.crossed = FlagInput(self.tr("Crossed with each other"))
        self.crossed.edited.connect(self._reshape)
        show_if(self.crossed, len(facts.dimensions) > 1)
        self.more = ChoiceBox()
        self.more.activated.connect(self._add)
        self.left = plain_label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for widget in (self.crossed, self.table, self.more, self.left):
            column.addWidget(widget)

    def show_parts(self, whole: Any, told: Sequence[CellEntry], *, may_edit: bool) -> None:
        """Show the parts of a value; `whole` is what they must come to."""
        self._whole, self.model.may_edit = whole, may_edit
        self.crossed.show_value(any(len(cells.parse(one.cell)) > 1 for one in told))
        self.crossed.allow(may_edit)
        self._lay({one.cell: one for one in told})

    def parts(self) -> tuple[CellEntry, ...]:
        """Return the parts that say something, in their order."""
        return tuple(self.model.told[cell] for cell, _ in self.model.parts if cell in self.model.told)

    def _lay(self, told: Mapping[str, CellEntry], added: Sequence[str] = ()) -> None:
        dimensions = self._facts.dimensions
        offered = {one: self._codes(one, told, added) for one in dimensions}
        language = words.language()
        if self.crossed.value():
            found = [
                (cells.join(dict(zip(dimensions, codes, strict=True)), dimensions), codes)
                for codes in product(*(offered[one] for one in dimensions))
            ]
            parts = [
                (cell, " · ".join(map(self._tools.codes.label, dimensions, codes, (language,) * len(codes))))
                for cell, codes in found
            ]
        else:
            parts = [(f"{of}={code}", words.sentence_case(self._tools.codes.label(of, code, language)))
                     for of in dimensions for code in offered[of]]  # fmt: skip
        self.model.show(self._facts, parts, {cell: one for cell, one in told.items() if cell in dict(parts)})
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight((min(len(parts), TALLEST) + 1) * height + INSIDE)
        self._tell()

    def _codes(self, dimension: str, told: Mapping[str, CellEntry], added: Sequence[str]) -> list[str]:
        choices = self._tools.codes.choices(dimension)
        used = {cells.parse(cell).get(dimension) for cell in (*told, *added)}
        short = len(choices) <= LONG
        if not short:
            rest = {one.code: one.label(words.language()) for one in choices if one.code not in used}
            self.more.offer(
                {"": self.tr("Add a part…")} | {f"{dimension}={code}": name for code, name in rest.items()}, ""
            )
        show_if(self.more, not short and self.model.may_edit)
        return [one.code for one in choices if short or one.code in used]

    def _add(self) -> None:
        if self.more.key:
            self._lay(self.model.told, [self.more.key])

    def _reshape(self) -> None:
        self._lay({})
        self.changed.emit()

    def _changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say what no part holds, of each dimension."""
        left = remainders(self._facts.dimensions, self._whole, self.parts())
        told = ", ".join(told_remainder(one) for one in left)
        over = any(one.exceeds for one in left)
        self.left.setText(
            self.tr("More than the total: {what}").format(what=told) if over
            else self.tr("Not known: {what}").format(what=told) if left else ""
        )  # fmt: skip
        restyle(self.left, "role", "bad" if over else "")
        show_if(self.left, bool(left))

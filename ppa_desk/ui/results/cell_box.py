"""Choosing one cell of an indicator's disaggregation: a box for each of its dimensions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.results import cells
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import plain_label


class CellBox(QWidget):
    """`changed` tells the text of the cell a person chose, empty for all."""

    changed = Signal(str)

    def __init__(self, tools: Tools, dimensions: Sequence[str], cell: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dimensions = tuple(dimensions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        self.boxes: dict[str, ChoiceBox] = {}
        told = cells.parse(cell)
        for name in self.dimensions:
            box = self.boxes[name] = ChoiceBox()
            choices = {one.code: named(tools, name, one.code) for one in tools.codes.choices(name)}
            box.offer({"": self.tr("all")} | choices, told.get(name, ""))
            title = words.sentence_case(tools.codes.label("result_dimension", name, words.language()))
            box.setAccessibleName(title)
            box.setEnabled(not tools.desk.store.read_only)
            box.activated.connect(self._tell)
            column = QVBoxLayout()
            column.setSpacing(3)
            label = plain_label(title, "small")
            label.setBuddy(box)
            column.addWidget(label)
            column.addWidget(box)
            row.addLayout(column, 1)

    @property
    def cell(self) -> str:
        """The cell that is chosen."""
        return cells.join({name: box.key for name, box in self.boxes.items()}, self.dimensions)

    def _tell(self) -> None:
        self.changed.emit(self.cell)


def named(tools: Tools, dimension: str, code: str) -> str:
    """Return what a code of a dimension is called."""
    return tools.codes.label(dimension, code, words.language())


def cell_words(tools: Tools, cell: str) -> str:
    """Return a cell in words, such as "female, 18 to 29"; empty for all."""
    return ", ".join(named(tools, name, code) for name, code in cells.parse(cell).items())

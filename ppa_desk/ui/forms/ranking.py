"""Options put in order, first to last, each with its place."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import plain_label


class Ranking(QWidget):
    """Options by name with their words; `give` takes the names in order, parted by spaces."""

    def __init__(
        self, options: Mapping[str, str], placed: Sequence[str], give: Callable[[str], None], label: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._give = give
        self.setAccessibleName(label)
        self._boxes: list[tuple[str, ChoiceBox]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for name, words in options.items():
            box = ChoiceBox()
            box.setAccessibleName(words)
            box.addItems(["", *map(str, range(1, len(options) + 1))])
            box.setCurrentIndex(placed.index(name) + 1 if name in placed else 0)
            box.activated.connect(self._placed)
            self._boxes.append((name, box))
            line = QHBoxLayout()
            line.addWidget(box)
            line.addWidget(plain_label(words), 1)
            column.addLayout(line)
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])

    def _placed(self, _at: int) -> None:
        told = sorted((box.currentIndex(), name) for name, box in self._boxes if box.currentIndex())
        self._give(" ".join(name for _, name in told))

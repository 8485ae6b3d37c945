"""Choosing one of many by typing a few letters: codes, choices, links to other records."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from ppa_desk.model.fold import fold
from ppa_desk.ui.fields.inputs import Input
from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import name_icons

VALUE = Qt.ItemDataRole.UserRole + 1

WIDEST = 560
"""How wide the list of choices may be, in pixels, where their words are longer than the field."""

Offers = Sequence[tuple[Any, str]]


class _Line(QLineEdit):
    """A line whose first click opens what may be chosen; the next one puts the cursor."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entered = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered = event.reason() == Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._entered and not self.hasSelectedText():
            self.opened.emit()
        self._entered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class Picker(Input):
    """A field one chooses in. `offer` gives what fits the words typed; `title` what a value is called."""

    def __init__(
        self,
        offer: Callable[[str], Offers],
        title: Callable[[Any], str],
        parent: QWidget | None = None,
        *,
        may_be_empty: bool = True,
    ) -> None:
        self.line = _Line()
        super().__init__(self.line, parent)
        self._offer, self._title, self._may_be_empty = offer, title, may_be_empty
        self.takes_first = False
        """Whether leaving the field takes the first that fits what was typed; else only an exact match."""
        self._value: Any = None
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.line)
        self._popup = QListView()
        self._popup.setObjectName("popup")
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self._popup)
        self._completer.activated[QModelIndex].connect(self._chosen)  # type: ignore[index]
        self._more = self.line.addAction(icon("chevron-down"), QLineEdit.ActionPosition.TrailingPosition)
        self._more.setText(self.tr("Show all choices"))
        name_icons(self.line)
        self._more.triggered.connect(self.open)
        self.line.setPlaceholderText(self.tr("Type to choose") if may_be_empty else "")
        self.line.textEdited.connect(self._typed)
        self.line.opened.connect(self.open)
        self.line.editingFinished.connect(self.settle)

    def narrow(self, fits: Callable[[Any], bool]) -> None:
        """Offer only the values that fit; others may still be shown."""
        all_ = self._offer
        self._offer = lambda typed: [one for one in all_(typed) if fits(one[0])]

    def value(self) -> Any:
        """Return the chosen value; the text typed where it is nothing one can choose."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show what is kept."""
        self._value = value
        words = "" if value is None else self._title(value)
        if words != self.line.text():
            self.line.setText(words)
            self.line.setCursorPosition(0)

    def allow(self, yes: bool) -> None:
        """Let people change it, or only read it."""
        super().allow(yes)
        self._more.setVisible(yes)

    def open(self) -> None:
        """Show all one can choose."""
        if not self.line.isReadOnly():
            self.line.setFocus()
            self.line.selectAll()
            self._fill("")

    def settle(self) -> None:
        """Read what was typed: one exact match is chosen, nothing empties the field, anything else goes back."""
        typed = self.line.text().strip()
        kept = "" if self._value is None else self._title(self._value)
        if self.takes_first:
            self._popup.hide()
        if typed == kept or self._popup.isVisible():
            return
        offered = self._offer(typed) if typed else []
        exact = [value for value, words in offered if fold(words) == fold(typed)] if typed else [None]
        if not exact and self.takes_first:
            begun = [value for value, words in offered if fold(words).startswith(fold(typed))]
            exact = (begun or [value for value, _ in offered])[:1]
        if len(exact) == 1 and (typed or self._may_be_empty):
            self._take(exact[0])
        else:
            self.line.setText(kept)

    def _typed(self, text: str) -> None:
        self._fill(text)

    def _fill(self, words: str) -> None:
        self._model.clear()
        for value, told in self._offered(words):
            item = QStandardItem(told)
            item.setData(value, VALUE)
            item.setEditable(False)
            self._model.appendRow(item)
        wide = self._popup.sizeHintForColumn(0) + self._popup.verticalScrollBar().sizeHint().width() + 2 * INSIDE
        self._completer.complete(QRect(0, 0, min(max(self.line.width(), wide), WIDEST), self.line.height()))

    def _offered(self, words: str) -> list[tuple[Any, str]]:
        nothing = [(None, self.tr("(none)"))] if self._may_be_empty and not words.strip() else []
        return [*nothing, *self._offer(words)]

    def _chosen(self, index: QModelIndex) -> None:
        self._take(index.data(VALUE))

    def _take(self, value: Any) -> None:
        changed = value != self._value
        self.show_value(value)
        self.line.setCursorPosition(0)
        if changed:
            self.edited.emit()
            self.left.emit()

"""The parts of a record: a list to add to, remove from and put in order, with the chosen part's fields beside it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import FieldBox
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.icons import icon
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.lists.rows import TwoLines
from ppa_desk.ui.record.adder import Adder
from ppa_desk.ui.record.child_model import ChildModel
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import EmptyState, Notice, hint, show_if
from ppa_desk.ui.widgets.sides import Sides

ROWS = 9
"""Rows a list of parts shows at least before it scrolls."""


class ChildList(QWidget):
    """The records of `kind` that belong to `owner`, such as the sessions of {"meeting_id": 5}.

    `names` are the fields shown for the chosen part, `line` how a part is told in the list, `only` narrows the parts.
    `below` adds to the page of the chosen part (the options of a poll, say).
    """

    counted = Signal(int)
    chose = Signal(object)

    def __init__(
        self,
        tools: Tools,
        kind: str,
        owner: Mapping[str, Any],
        names: Sequence[str] | None = None,
        *,
        line: Callable[[Kept], Line] | None = None,
        empty: str = "",
        below: Callable[[Kept], QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._kind, self._names, self._below = tools, kind, names, below
        self._owner = dict(owner)
        self.editor: RecordEditor | None = None
        self.read_only = tools.desk.store.read_only
        self.model = self._made_model(line)
        self.model.can_move = not self.read_only and any(field.order for field in fields(kind))
        self.model.moved.connect(self._move)
        self.notice = Notice()
        self.notice.hide()
        self._make_list()
        self._lay_out(EmptyState(empty or self.tr("Nothing here yet.")))
        self._keys()
        tools.bell.rang.connect(self._changed)
        self.select(self.model.kept[0].id if self.model.kept else None)

    # --- making

    @property
    def records(self) -> Records:
        """What adds, saves and removes parts; a kind with rules of its own has its own."""
        return self._tools.desk.records

    def _made_model(self, line: Callable[[Kept], Line] | None) -> ChildModel:
        return ChildModel(self.records, self._kind, self._owner, line, self)

    def _made_adder(self) -> Adder:
        return Adder(self.records, self._tools.codes, self._kind, self._owner)

    def _make_list(self) -> None:
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLines(self.view))
        self.view.setAccessibleName(words.kind(self._kind, many=True))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        if self.model.can_move:
            self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.adder = self._made_adder()
        show_if(self.adder, not self.read_only)
        self.adder.added.connect(self._added)
        self.adder.failed.connect(self._failed)
        self.up = self._button("arrow-up", self.tr("Move up"), "Alt+Up", self.move_up)
        self.down = self._button("arrow-down", self.tr("Move down"), "Alt+Down", self.move_down)
        self.drop = self._button("trash", self.tr("Remove"), "Ctrl+Del", self.remove)

    def _button(self, name: str, words_: str, keys: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAccessibleName(words_)
        hint(button, words_, keys)
        button.clicked.connect(do)
        show_if(button, not self.read_only and (name == "trash" or self.model.can_move))
        return button

    def _lay_out(self, empty: EmptyState) -> None:
        self._left = left = QVBoxLayout()
        left.setSpacing(INSIDE)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        left.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.adder, 1)
        for button in (self.up, self.down, self.drop):
            row.addWidget(button)
        left.addLayout(row)
        self._right = QVBoxLayout()
        self._right.setSpacing(BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(Sides(left, self._right, (2, 3)), 1)

    def _keys(self) -> None:
        for keys, do in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down), ("Ctrl+Del", self.remove)):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    # --- choosing

    @property
    def current(self) -> Kept | None:
        """The chosen part."""
        index = self.view.currentIndex()
        return self.model.kept[index.row()] if index.isValid() else None

    def select(self, key: int | None) -> None:
        """Choose a part by its number."""
        at = self.model.place(key) if key is not None else -1
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.index(at, 0) if at >= 0 else QModelIndex(), flags)
        self._tell()

    def box(self, name: str) -> FieldBox | None:
        """Return a field of the chosen part; None where the part has no such field."""
        return self.editor.boxes.get(name) if self.editor else None

    def show_part(self, key: int) -> None:
        """Read the parts again and choose one that has just been added."""
        self._reload(key)

    def flush(self) -> bool:
        """Keep what was typed in the chosen part."""
        return self.editor is None or self.editor.flush()

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        kept = self.model.kept[now.row()] if now.isValid() else None
        if self.editor and kept and self.editor.kept.id == kept.id:
            return
        self.flush()
        self._show(kept)
        self.chose.emit(kept)

    def _show(self, kept: Kept | None) -> None:
        while item := self._right.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.editor = None
        if kept is not None:
            self.editor = RecordEditor(
                self.records, self._tools.codes, self._kind, kept.id, self._shown_names(), read_only=self.read_only
            )
            self._right.addWidget(self.editor)
            if self._below:
                self._right.addWidget(self._below(kept))
        self._right.addStretch(1)

    def _shown_names(self) -> Sequence[str] | None:
        if self._names is not None:
            return self._names
        known = [field for field in fields(self._kind) if not field.owner and not field.order and field.name != "key"]
        return [field.name for field in known if field.name not in self._owner]

    # --- changing

    def move_up(self) -> None:
        """Put the chosen part one place up."""
        at = self.view.currentIndex().row()
        if self.model.can_move and at > 0:
            self.model.put(at, at - 1)

    def move_down(self) -> None:
        """Put the chosen part one place down."""
        at = self.view.currentIndex().row()
        if self.model.can_move and 0 <= at < len(self.model.kept) - 1:
            self.model.put(at, at + 2)

    def remove(self) -> None:
        """Remove the chosen part, and offer to undo it."""
        kept = self.current
        if kept is None or self.read_only:
            return
        at = self.view.currentIndex().row()
        self.flush()
        try:
            self._take_out(kept)
        except DeskError as error:
            self._failed(error)
            return
        self._reload(None)
        if self.model.kept:
            self.select(self.model.kept[min(at, len(self.model.kept) - 1)].id)
        self.notice.say(words.action(f"{self._kind}.removed", {"title": kept.title, "record_kind": self._kind}))
        self.notice.offer(self.tr("Undo"), self._undo)

    def _take_out(self, kept: Kept) -> None:
        self.records.remove(self._kind, kept.id)

    def _undo(self) -> None:
        self.notice.hide()
        try:
            self._tools.desk.history.undo()
        except DeskError as error:
            self._failed(error)

    def _move(self, order: list[int]) -> None:
        key = self.current.id if self.current else None
        self.flush()
        self.records.move(self._kind, order)
        self._reload(key)

    def _added(self, kept: Kept) -> None:
        self._reload(kept.id)
        self.view.scrollToBottom()

    def _failed(self, error: DeskError) -> None:
        self.notice.say(words.explained(error), "bad")

    # --- following

    def _changed(self, kinds: frozenset[str]) -> None:
        if self._kind in kinds:
            self._reload(self.current.id if self.current else None)

    def _reload(self, key: int | None) -> None:
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.reload()
        selection.blockSignals(False)
        gone = self.editor is not None and self.model.place(self.editor.kept.id) < 0
        if gone:
            self._show(None)
        elif self.editor is not None:
            self.editor.refresh()
        self.select(key if key is not None and self.model.place(key) >= 0 else None)

    def _tell(self) -> None:
        found = len(self.model.kept)
        self._stack.setCurrentIndex(0 if found else 1)
        for button in (self.up, self.down, self.drop):
            button.setEnabled(self.current is not None)
            if not self.read_only and (button is self.drop or self.model.can_move):
                show_if(button, bool(found))
        row = self.view.sizeHintForRow(0) if found else 0
        self.view.setMinimumHeight(min(found, ROWS) * row + 2 * TIGHT)
        self.counted.emit(found)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a point."""
        return QSize(640, super().sizeHint().height())

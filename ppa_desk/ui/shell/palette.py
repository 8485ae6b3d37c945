"""Ctrl+K: find any record by a few letters, or run any command."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from ppa_desk.model.fold import fold
from ppa_desk.services.finder import Found
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.shell.palette_rows import Choice, ChoiceRow, Choices
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import plain_label

WIDTH, MOST_ROWS = 600, 14
PAUSE = 120
"""Milliseconds of rest in typing before the records are searched."""

PAGE = 8

KIND_ICONS = {
    "organisation": "members", "person": "members", "position": "members", "membership": "members",
    "work_group": "groups", "seat": "seat", "term": "seat", "meeting": "meetings", "session": "session",
    "talk": "session", "breakout": "groups", "note": "note", "theme": "theme", "poll": "poll", "poll_option": "poll",
    "priority": "flag", "action_item": "action", "decision": "decision", "survey": "surveys", "document": "documents",
    "material": "link", "attachment": "paperclip",
}  # fmt: skip
"""The icon of a kind of record; others have the dot."""


@dataclass(frozen=True, slots=True)
class Open:
    """Opening a record that was found."""

    go: Callable[[str, int], None]
    kind: str
    id: int

    def __call__(self) -> None:
        """Open it."""
        self.go(self.kind, self.id)


class Palette(QWidget):
    """Lies over the window while one looks for something; a click beside it or Esc takes it away."""

    def __init__(self, tools: Tools, commands: Callable[[], Iterable[QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._commands, self._over = tools, commands, parent
        self._task: Task | None = None
        self._entered = False
        self._found: tuple[str, list[Found]] = ("", [])
        self._before: QWidget | None = None
        self._make()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._clicked)
        parent.installEventFilter(self)
        self.hide()

    def _make(self) -> None:
        self.box = QFrame(self)
        self.box.setObjectName("popup")
        self.field = QLineEdit()
        self.field.setObjectName("find")
        self.field.setPlaceholderText(self.tr("Find anything or run a command"))
        self.field.setAccessibleName(self.tr("Find anything or run a command"))
        self.model = Choices(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceRow(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain_label("", "secondary")
        self.nothing.setContentsMargins(BETWEEN, INSIDE, BETWEEN, BETWEEN)
        self.nothing.hide()
        column = QVBoxLayout(self.box)
        column.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)

    def pop(self, typed: str = "") -> None:
        """Open over the window with the cursor in the field."""
        self._before = self._over.window().focusWidget()
        self._found, self._entered = ("", []), False
        self.field.setText(typed)
        self._show_choices()
        self.show()
        self.raise_()
        self._fit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def dismiss(self) -> None:
        """Close, and put the cursor back where it was."""
        self._stop()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    # --- finding

    def _typed(self) -> None:
        self._entered = False
        self._pause.start()
        self._show_choices()

    @property
    def _is_behind(self) -> bool:
        """Whether what is shown belongs to fewer letters than were typed."""
        return bool(self.field.text().strip()) and self._found[0] != self.field.text().strip()

    def _search(self) -> None:
        self._stop()
        typed = self.field.text().strip()
        if not self._is_behind or not self.isVisible():
            return
        finder = self._tools.desk.finder
        self._task = self._tools.tasks.run(lambda _: (typed, finder.find(typed)), self._arrived, self._failed)

    def _stop(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _arrived(self, found: tuple[str, list[Found]]) -> None:
        self._task, self._found = None, found
        if not self.isVisible():
            return
        self._show_choices()
        self._say(self.tr("%n found", "", len(found[1])))
        if self._entered and not self._is_behind:
            self._do(self.list.currentIndex().row())

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.nothing.setText(words.explained(error))
        self.nothing.show()

    # --- showing

    def _show_choices(self) -> None:
        typed = self.field.text().strip()
        choices = [*self._figure(typed), *self._records(self._found[1] if typed else []), *self._runs(typed)]
        self.model.show(choices)
        self.list.setCurrentIndex(self.model.index(self.model.next(-1, 1), 0))
        self.list.setVisible(bool(choices))
        self.nothing.setVisible(not choices)
        if not choices:
            nothing = self.tr("Nothing was found. Try fewer letters, or another spelling.")
            self.nothing.setText(self.tr("Looking…") if self._is_behind else nothing)
        self._fit()

    def _records(self, found: Sequence[Found]) -> list[Choice]:
        kinds = dict.fromkeys(one.kind for one in found)
        rows = []
        for kind in kinds:
            rows.append(Choice(words.kind(kind, many=True)))
            rows += [self._record(one) for one in found if one.kind == kind]
        return rows

    def _figure(self, typed: str) -> list[Choice]:
        """The way to where a figure comes from, if its code was typed or pasted."""
        if not (typed[:1].isalpha() and typed[1:2].isdigit()):
            return []
        from ppa_desk.services.results.figures import is_code

        if not is_code(typed):
            return []
        told = self.tr("Where does this figure come from?")
        return [Choice(self.tr("Figures")), Choice(told, typed, "command", partial(self._explain, typed))]

    def _explain(self, code: str) -> None:
        from ppa_desk.ui.results.figure_link import show_figure

        show_figure(self._tools, self._over, code)

    def _record(self, found: Found) -> Choice:
        title = found.title or self.tr("Without a title")
        return Choice(
            title, words.kind(found.kind), KIND_ICONS.get(found.kind, "dot"), Open(self._tools.go, found.kind, found.id)
        )

    def _runs(self, typed: str) -> list[Choice]:
        wanted = fold(typed).split()
        rows = [
            Choice(told, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), "command", action.trigger)
            for action in self._commands()
            if action.isEnabled() and (told := _told(action)) and all(word in fold(told) for word in wanted)
        ]
        return [Choice(self.tr("Commands")), *rows] if rows else []

    def _fit(self) -> None:
        """Lie over the whole parent, with the box at the top in the middle, as high as its rows."""
        whole = self._over.rect()
        self.setGeometry(whole)
        width = min(WIDTH, whole.width() - 2 * BETWEEN)
        row = max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(min(self.model.rowCount(), MOST_ROWS) * row + 2)
        height = min(self.box.sizeHint().height(), whole.height() - 2 * BETWEEN)
        self.box.setGeometry((whole.width() - width) // 2, INSIDE // 2, width, height)

    def _say(self, told: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, told))

    # --- choosing

    def _clicked(self, index: QModelIndex) -> None:
        self._do(index.row())

    def _enter(self) -> None:
        """Do what is marked; a record only once what was typed has been looked for."""
        choice = self.model.at(self.list.currentIndex().row())
        if self._is_behind and not (choice and choice.icon == "command"):
            self._entered = True
            self._pause.stop()
            self._search()
        else:
            self._do(self.list.currentIndex().row())

    def _do(self, row: int) -> None:
        choice = self.model.at(row)
        if choice is not None and choice.do is not None:
            self.dismiss()
            choice.do()

    def _move(self, step: int) -> None:
        row = self.model.next(self.list.currentIndex().row(), step)
        self.list.setCurrentIndex(self.model.index(row, 0))
        if (choice := self.model.at(row)) is not None:
            self._say(choice.spoken())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the field move in the list; the palette stays as large as the window."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        if watched is self.field and event.type() == QEvent.Type.FocusOut and _leaves(event):
            self.dismiss()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key
        steps = {key.Key_Down: 1, key.Key_Up: -1, key.Key_PageDown: PAGE, key.Key_PageUp: -PAGE, key.Key_Tab: 1}
        if event.key() == key.Key_Escape:
            self.dismiss()
        elif event.key() in (key.Key_Return, key.Key_Enter):
            self._enter()
        elif event.key() == key.Key_Backtab:
            self._move(-1)
        elif event.key() in steps:
            self._move(steps[key(event.key())])
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the box closes it."""
        if not self.box.geometry().contains(event.position().toPoint()):
            self.dismiss()


def _leaves(event: QEvent) -> bool:
    stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
    return isinstance(event, QFocusEvent) and event.reason() not in stays


def _told(action: QAction) -> str:
    if action.isSeparator() or action.menu() is not None:
        return ""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")

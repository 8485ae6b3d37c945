"""Every command of the window, with its keys, in its menu. Ctrl+K runs the same ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Entry


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what carries it out is found by its key. `one_of` makes it one of several ticked choices."""

    key: str
    words: str
    keys: str = ""
    one_of: str = ""


FILE, EDIT, VIEW, HELP = (
    QT_TRANSLATE_NOOP("Commands", "Workspace"),
    QT_TRANSLATE_NOOP("Commands", "Edit"),
    QT_TRANSLATE_NOOP("Commands", "View"),
    QT_TRANSLATE_NOOP("Commands", "Help"),
)

MENUS: Mapping[str, Sequence[Command | None]] = {
    FILE: (
        Command("open_other", QT_TRANSLATE_NOOP("Commands", "New or other workspace…"), "Ctrl+O"),
        Command("alliance", QT_TRANSLATE_NOOP("Commands", "The alliance and its letterhead…")),
        Command("contacts", QT_TRANSLATE_NOOP("Commands", "Take in contacts…")),
        Command("back_up", QT_TRANSLATE_NOOP("Commands", "Back up now")),
        Command("backups", QT_TRANSLATE_NOOP("Commands", "Backups…")),
        Command("protect", QT_TRANSLATE_NOOP("Commands", "Protection…")),
        Command("panic", QT_TRANSLATE_NOOP("Commands", "Lock everything now"), "Ctrl+Shift+L"),
        None,
        Command("close", QT_TRANSLATE_NOOP("Commands", "Close workspace"), "Ctrl+W"),
        Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q"),
    ),
    EDIT: (
        Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z"),
        Command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z"),
        None,
        Command("new", QT_TRANSLATE_NOOP("Commands", "New here"), "Ctrl+N"),
        Command("edit", QT_TRANSLATE_NOOP("Commands", "Edit the title"), "F2"),
        Command("filter", QT_TRANSLATE_NOOP("Commands", "Filter the list"), "Ctrl+F"),
        Command("find", QT_TRANSLATE_NOOP("Commands", "Find anything"), "Ctrl+K"),
        Command("preview", QT_TRANSLATE_NOOP("Commands", "Preview the document"), "Ctrl+P"),
        Command("remove", QT_TRANSLATE_NOOP("Commands", "Remove this record")),
    ),
    VIEW: (
        Command("back", QT_TRANSLATE_NOOP("Commands", "Back"), "Esc"),
        Command("list", QT_TRANSLATE_NOOP("Commands", "Show or hide the list"), "Ctrl+L"),
        Command("table", QT_TRANSLATE_NOOP("Commands", "Show the list as a table"), "Ctrl+T"),
        None,
        Command("scheme.system", QT_TRANSLATE_NOOP("Commands", "Colours as the system has them"), one_of="scheme"),
        Command("scheme.light", QT_TRANSLATE_NOOP("Commands", "Light colours"), one_of="scheme"),
        Command("scheme.dark", QT_TRANSLATE_NOOP("Commands", "Dark colours"), one_of="scheme"),
        None,
        Command("text.100", QT_TRANSLATE_NOOP("Commands", "Text size 100 %"), "Ctrl+0", one_of="text"),
        Command("text.125", QT_TRANSLATE_NOOP("Commands", "Text size 125 %"), one_of="text"),
        Command("text.150", QT_TRANSLATE_NOOP("Commands", "Text size 150 %"), one_of="text"),
        Command("text.200", QT_TRANSLATE_NOOP("Commands", "Text size 200 %"), one_of="text"),
        None,
        Command("language.en", QT_TRANSLATE_NOOP("Commands", "Window in English"), one_of="language"),
        Command("language.fr", QT_TRANSLATE_NOOP("Commands", "Window in French"), one_of="language"),
    ),
    HELP: (
        Command("keys", QT_TRANSLATE_NOOP("Commands", "Keys"), "F1"),
        Command("menu", QT_TRANSLATE_NOOP("Commands", "Open the menu"), "F10"),
        Command("about", QT_TRANSLATE_NOOP("Commands", "About PPA Desk")),
    ),
}


class Commands(QObject):
    """The window's actions, by key; `asked` tells which one somebody wants."""

    asked = Signal(str)

    def __init__(self, window: QWidget, areas: Sequence[Entry]) -> None:
        super().__init__(window)
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self.actions: dict[str, QAction] = {}
        self.words: dict[str, str] = {}
        self.menu = QMenu(window)
        for title, commands in MENUS.items():
            menu = self.menu.addMenu(QCoreApplication.translate("Commands", title))
            for command in commands:
                self._add(menu, command)
            if title == VIEW:
                self._add_areas(menu, areas)

    def __getitem__(self, key: str) -> QAction:
        """Return an action by its key."""
        return self.actions[key]

    def tick(self, key: str) -> None:
        """Tick one of several choices."""
        if key in self.actions:
            self.actions[key].setChecked(True)

    def _add(self, menu: QMenu, command: Command | None) -> None:
        if command is None:
            menu.addSeparator()
            return
        action = self._action(command.key, QCoreApplication.translate("Commands", command.words), command.keys)
        menu.addAction(action)
        if command.one_of:
            action.setCheckable(True)
            if command.one_of not in self._groups:
                self._groups[command.one_of] = QActionGroup(self._window)
            self._groups[command.one_of].addAction(action)

    def _add_areas(self, menu: QMenu, areas: Sequence[Entry]) -> None:
        menu.addSeparator()
        for nth, entry in enumerate(areas, 1):
            words = QCoreApplication.translate("Commands", "Go to {area}").replace("{area}", entry.title)
            menu.addAction(self._action(f"area.{entry.key}", words, f"Alt+{nth}"))

    def _action(self, key: str, words: str, keys: str) -> QAction:
        action = QAction(words, self._window)
        action.setData(key)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(self._run)
        self._window.addAction(action)
        self.actions[key], self.words[key] = action, words
        return action

    def _run(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(action.data())

"""The window of one workspace: top bar, areas, list, record; its commands; closing in order."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import Opened, Workspace
from ppa_desk.ui import words
from ppa_desk.ui.areas import AREAS, Entry, Tools
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.bell import Bell
from ppa_desk.ui.fields import drafts
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.settings import Settings
from ppa_desk.ui.shell.commands import Commands
from ppa_desk.ui.shell.drops import Drops
from ppa_desk.ui.shell.idle import Idle
from ppa_desk.ui.shell.keeper import Keeper
from ppa_desk.ui.shell.navigation import Navigation
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.shell.palette import Palette
from ppa_desk.ui.shell.place import Places, announce, is_gone
from ppa_desk.ui.shell.topbar import TopBar
from ppa_desk.ui.shell.undoing import Undoing
from ppa_desk.ui.tasks import Tasks
from ppa_desk.ui.widgets.parts import Notice, Title

SMALLEST = (960, 600)
ROOMY = 1440
"""On a screen narrower than this the window takes all of it."""


class Window(QMainWindow):
    """Shows a workspace. `wants` asks the program for what concerns more than this window: close, quit, scheme..."""

    wants = Signal(str)
    closed = Signal()

    def __init__(
        self, workspace: Opened, tasks: Tasks, ask: Ask, settings: Settings, areas: tuple[Entry, ...] = AREAS
    ) -> None:
        super().__init__()
        self.workspace, self.desk = workspace, Desk(workspace.store)
        self.bell = Bell(self.desk.changes, self)
        self.ask, self._settings, self._areas = ask, settings, areas
        self.undoing = Undoing(self.desk.history)
        self.keeper = Keeper(workspace, tasks, self)
        self.idle = Idle(self, workspace, self.desk)
        self.commands = Commands(self, areas)
        self.places = Places(areas, self.desk.records)
        self.tools = Tools(
            self.desk, self.desk.codes, tasks, ask, settings, self.bell, self.places.go, self.say,
            getattr(workspace, "backups", None), getattr(workspace, "copies", None),
        )  # fmt: skip
        self.places.equip(self.tools)
        self._drops = Drops(self, self.tools)
        self._palette: Palette | None = None
        self._lay_out()
        self._connect()
        self._dress()

    # --- making

    def _lay_out(self) -> None:
        name = Path(self.workspace.place).name
        invented = any(one.values["invented"] for one in self.desk.records.where("alliance"))
        self.setWindowTitle(f"{name} – PPA Desk")
        self.setMinimumSize(*SMALLEST)
        self.top = TopBar(name, self.commands.menu)
        self.navigation = Navigation(self._areas, self.desk)
        self.banner = Notice()
        self.banner.hide()
        if invented:
            self.banner.say(self.tr("Training: everything in this workspace is invented."), "attention")
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.navigation)
        below.addWidget(self.places, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.banner)
        column.addLayout(below, 1)
        self.setCentralWidget(whole)
        self._whole = whole
        self._room()

    def _connect(self) -> None:
        self.commands.asked.connect(self.do)
        self.navigation.chosen.connect(self.places.open_area)
        self.places.moved.connect(self._moved)
        self.places.failed.connect(self.explain)
        self.top.asked.connect(self.find_anything)
        self.bell.rang.connect(self._changed)
        self.idle.wants.connect(self.wants)
        self.keeper.made.connect(self._backed_up)
        self.keeper.failed.connect(self._not_backed_up)
        self.commands.menu.aboutToShow.connect(self._tell_undo)

    def _dress(self) -> None:
        self.tell_protection()
        for key in (f"scheme.{self._settings.scheme}", f"text.{self._settings.text_scale}"):
            self.commands.tick(key)
        self.commands.tick(f"language.{words.language()}")
        self.places.list_shown = self._settings.list_shown
        self.places.list_width = self._settings.list_width
        self.places.widen(False)
        self._tell_notices()
        self._tell_undo()

    def tell_protection(self) -> None:
        """Show how the workspace is protected."""
        if not isinstance(self.workspace, Workspace):
            self.top.protect(self.tr("On a server"), "accent", self.workspace.place)
        elif self.workspace.protection().protected:
            self.top.protect(self.tr("Protected"), "good", self.tr("Nobody reads this workspace without a passphrase"))
        else:
            told = self.tr("Anybody who gets at this computer's files can read this workspace. See Menu, Protection.")
            self.top.protect(self.tr("Not protected"), "attention", told)

    def _tell_notices(self) -> None:
        told = [words.notice(one.code, one.values) for one in self.workspace.notices() if one.code not in QUIET]
        if told:
            self.banner.say("\n".join(told), "attention")
            self.banner.offer(self.tr("Understood"), self.banner.hide)

    def start(self) -> None:
        """Open the area that was open last."""
        self.idle.watch()
        known = [entry.key for entry in self._areas]
        self.places.open_area(self._settings.area if self._settings.area in known else known[0])
        QTimer.singleShot(0, self.navigation.recount)
        self.navigation.setFocus()

    # --- commands

    def do(self, key: str) -> None:
        """Carry out a command."""
        name, _, value = key.partition(".")
        if name == "area":
            self.places.open_area(value)
            self._focus_area()
        elif own := self._own().get(name):
            own()
        else:
            self.wants.emit(key)

    def _focus_area(self) -> None:
        """Put the keyboard on the list's chosen row, else on the area's button."""
        lists = self._lists()
        if lists and lists[0].current is not None:
            lists[0].focus_rows()
        else:
            self.navigation.setFocus()

    def _own(self) -> dict[str, Callable[[], object]]:
        return {
            "undo": self.undo, "redo": self.redo, "new": self.new, "edit": self.edit_title, "filter": self.filter,
            "find": self.find_anything, "preview": self.preview, "remove": self.remove, "back": self.back,
            "list": self.toggle_list, "table": self.toggle_table, "back_up": self.back_up, "menu": self.top.open_menu,
            "alliance": self.show_alliance,
            "contacts": self.take_contacts,
        }  # fmt: skip

    def undo(self) -> None:
        """Take back the last change."""
        self._step(self.undoing.undo, self.tr("Undone: {what}"))

    def redo(self) -> None:
        """Make the last undone change again."""
        self._step(self.undoing.redo, self.tr("Done again: {what}"))

    def _step(self, step: Callable[[], str], sentence: str) -> None:
        drafts.flush(self)
        try:
            self.say(sentence.replace("{what}", step()))
        except DeskError as error:
            self.explain(error)

    def new(self) -> None:
        """Begin a new record in the open area."""
        if self.desk.store.read_only:
            self.say(self.tr("This workspace is open for reading only."))
        else:
            self.places.area.new()

    def edit_title(self) -> None:
        """Put the cursor in the page's title."""
        title = self.places.page.findChild(Title) if self.places.page else None
        if title is not None and not title.isReadOnly():
            title.setFocus()
            title.selectAll()

    def filter(self) -> None:
        """Put the cursor in the filter of the list."""
        self.places.show_list(True)
        if lists := self._lists():
            lists[0].focus_filter()

    def find_anything(self) -> None:
        """Open the finder over everything."""
        if self._palette is None:
            self._palette = Palette(self.tools, self._runnable, self._whole)
        self._palette.pop()

    def preview(self) -> None:
        """Preview the document of the open page, if it has one."""
        preview = getattr(self.places.page, "preview", None)
        if preview:
            preview()
        else:
            self.say(self.tr("There is no document to preview here."))

    def remove(self) -> None:
        """Remove the open record; undo brings it back."""
        spot = self.places.spot
        if not spot.kind:
            self.say(self.tr("There is no record open."))
            return
        try:
            self.desk.records.remove(spot.kind, spot.record)
        except DeskError as error:
            self.explain(error)
            return
        self.places.leave_record()
        self.banner.say(self.undoing.next_undo(), "")
        self.banner.offer(self.tr("Undo"), self._undo_removal)
        self.banner.offer(self.tr("Close"), self.banner.hide)

    def back(self) -> None:
        """Leave what lies over the page, else the field for the list, else the list for where one was before."""
        if self._left_over():
            return
        lists, page, focus = self._lists(), self.places.page, self.focusWidget()
        in_page = page is not None and focus is not None and page.isAncestorOf(focus)
        if not (in_page and lists) and self.places.back():
            return
        if lists:
            lists[0].focus_rows()

    def _left_over(self) -> bool:
        """Take away what Esc takes away before it leaves anything: finder, title half edited, history, preview."""
        focus = self.focusWidget()
        if self._palette is not None and self._palette.isVisible():
            self._palette.dismiss()
        elif isinstance(focus, Title) and focus.is_edited:
            focus.revert()
        elif above := next((over for over in self.findChildren(Over) if over.isVisible() and over.above), None):
            above.lift()
        else:
            return False
        return True

    def toggle_list(self) -> None:
        """Show or hide the list."""
        self._settings.list_shown = not self.places.list_shown
        self.places.show_list(self._settings.list_shown)

    def toggle_table(self) -> None:
        """Show the list as a table over the whole width, or in two lines again."""
        for panel in self._lists():
            panel.toggle_table()
            self.places.widen(panel.in_table)

    def back_up(self) -> None:
        """Make a backup now."""
        drafts.flush(self)
        self.say(self.tr("Backing up…"))
        self.keeper.back_up()

    # --- telling

    def say(self, text: str) -> None:
        """Tell something short, on the screen and to screen readers."""
        self.top.say(text)
        announce(self, text)

    def explain(self, error: Exception) -> None:
        """Tell what could not be done, in the window."""
        told = words.explained(error)
        self.banner.say(told, "bad")
        self.banner.offer(self.tr("Close"), self.banner.hide)
        announce(self, told)

    def flush(self) -> bool:
        """Keep everything that was typed; say whether all of it could be kept."""
        return drafts.flush(self)

    def lay(self, page: QWidget) -> None:
        """Lay a page about the workspace or the program over the open one."""
        if self.places.over is not None:
            self.places.over.lay(page)

    def show_alliance(self) -> None:
        """Lay the alliance's own page over the open one."""
        from ppa_desk.ui.shell.office import AlliancePage

        try:
            page = AlliancePage(self.tools)
        except DeskError as error:
            self.explain(error)
            return
        page.left.connect(self.lift)
        self.lay(page)

    def take_contacts(self) -> None:
        """Ask which files of contacts come in, and lay their plan over the open page."""
        from ppa_desk.ui.members.import_page import ask_and_take

        if self.places.over is not None and not self.desk.store.read_only:
            ask_and_take(self.tools, self.places.over)

    def lift(self) -> None:
        """Take away what lies over the open page."""
        if self.places.over is not None:
            self.places.over.lift()

    def _undo_removal(self) -> None:
        self.banner.hide()
        self.undo()

    def _moved(self, key: str) -> None:
        self._settings.area = key
        self.navigation.show_area(key)
        self.commands["preview"].setEnabled(hasattr(self.places.page, "preview"))
        self.commands["remove"].setEnabled(bool(self.places.spot.kind) and not self.desk.store.read_only)

    def _changed(self, kinds: frozenset[str]) -> None:
        self.top.saved(datetime.now().astimezone())
        self.navigation.recount(kinds)
        if is_gone(self.desk.records, self.places.spot):
            self.places.leave_record()
        self._tell_undo()

    def _tell_undo(self) -> None:
        for key, told in (("undo", self.undoing.next_undo()), ("redo", self.undoing.next_redo())):
            action = self.commands[key]
            plain = self.tr("Undo") if key == "undo" else self.tr("Redo")
            whole = self.tr("Undo: {what}") if key == "undo" else self.tr("Redo: {what}")
            action.setText(whole.replace("{what}", told).replace("&", "&&") if told else plain)
            action.setEnabled(bool(told) and not self.desk.store.read_only)

    def _backed_up(self, at: datetime) -> None:
        self.top.backed_up(at)
        self.say(self.tr("Backed up."))

    def _not_backed_up(self, error: Exception) -> None:
        self.explain(error)

    def _lists(self) -> list[ListPanel]:
        panel = self.places.panel
        if panel is None:
            return []
        found = [panel] if isinstance(panel, ListPanel) else panel.findChildren(ListPanel)
        return [one for one in found if one.isVisible()]

    def _runnable(self) -> list[QAction]:
        return [action for key, action in self.commands.actions.items() if key not in ("find", "menu")]

    # --- coming and going

    def _room(self) -> None:
        self.resize(self._settings.width, self._settings.height)
        if self._settings.maximized or self.screen().availableSize().width() < ROOMY:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the size."""
        super().resizeEvent(event)
        self._settings.maximized = self.isMaximized()
        if not self.isMaximized():
            self._settings.width, self._settings.height = self.width(), self.height()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed; ask once where something typed can be kept nowhere."""
        if not drafts.flush(self) and not self.idle.in_haste and not self._may_lose():
            event.ignore()
            return
        self.bell.close()
        self._settings.list_width = self.places.list_width
        self._settings.save()
        event.accept()
        self.closed.emit()

    def _may_lose(self) -> bool:
        question = self.tr("%n field(s) hold something that cannot be kept as it stands.", "", drafts.unkept(self))
        return self.ask.sure(question + " " + self.tr("Close without it?"), self.tr("Close without it"))


QUIET = ("notice.unprotected", "notice.was_not_closed")
"""What the top bar tells already, or what needs nobody."""

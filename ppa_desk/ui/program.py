"""The running program: the door, one workspace's window at a time, and closing in order."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ppa_desk.errors import DeskError
from ppa_desk.ui import languages, theme
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.crash import Crash
from ppa_desk.ui.settings import Settings
from ppa_desk.ui.tasks import Tasks
from ppa_desk.ui.welcome.door import Door
from ppa_desk.ui.welcome.trouble import BackupsPage

if TYPE_CHECKING:  # not at run time: the first window does not wait for the model
    from ppa_desk.services.workspaces import Backup, Opened
    from ppa_desk.ui.reviewing.window import ReaderWindow
    from ppa_desk.ui.shell.window import Window


PACK = ".ppareview"
"""How the name of a review pack ends; what knows more of packs is loaded when one is opened."""


class Program(QObject):
    """Holds what lives as long as the program does."""

    def __init__(self, app: QApplication, settings: Settings, ask: Ask, crash: Crash) -> None:
        super().__init__(app)
        self._app, self.settings, self.ask = app, settings, ask
        self.tasks = Tasks(self)
        self.door: Door | None = None
        self.window: Window | None = None
        self.reader: ReaderWindow | None = None
        self._translators: list[QTranslator] = []
        self._after, self._wanted, self._at = "", "", ("", 0)
        crash.happened.connect(self._crashed)
        self._log = crash.log
        self.dress()
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    # --- opening

    def start(self, place: str = "", kind: str = "", record: int = 0) -> None:
        """Open a workspace (at a record, if one is named) or a review pack, else the last one, else the first page."""
        if place.lower().endswith(PACK):
            self.review(Path(place))
            return
        self._at = (kind, record)
        door = self._open_door()
        wanted = place or (self.settings.recent[0] if self.settings.recent else "")
        if wanted and (place or Path(wanted).exists()):
            self._wanted = wanted
            door.expect(wanted)
            door.seen.connect(self._open_wanted, Qt.ConnectionType.QueuedConnection)
        door.show()

    def _open_wanted(self) -> None:
        """Open the workspace, once the first window is there to say so."""
        import ppa_desk.services.workspaces  # noqa: F401 - loaded here: beside the window it takes twice as long

        if self.door is not None:
            self.door.open(self._wanted)

    def enter(self, workspace: "Opened") -> None:
        """Show the window of an open workspace in place of the door."""
        from ppa_desk.ui.shell.window import Window

        self.window = Window(workspace, self.tasks, self.ask, self.settings)
        self.window.wants.connect(self._wants)
        self.window.closed.connect(self._window_closed)
        self.window.show()
        self.window.start()
        kind, record = self._at
        if kind:
            self.window.tools.go(kind, record)
        self._at = ("", 0)
        self._close_door()

    def review(self, path: Path) -> None:
        """Show a reader's pack in place of the door; no workspace is opened."""
        from ppa_desk.ui.reviewing.window import ReaderWindow

        self.reader = ReaderWindow(path, self.ask, self.settings)
        self.reader.closed.connect(self._reader_closed)
        self.reader.show()
        self._close_door()

    def close(self) -> None:
        """Close everything in order: windows, tasks, the workspace, then nothing is left running."""
        self._after = "quit"
        if self.reader is not None:
            self.reader.close()
        elif self.window is not None:
            self.window.close()
        if self.window is None and self.reader is None:
            self._quit()

    def _open_door(self) -> Door:
        if self.door is None:
            self.door = Door(self.tasks, self.ask, self.settings)
            self.door.opened.connect(self.enter)
            self.door.pack.connect(self.review)
            self.door.left.connect(self._door_left)
        return self.door

    def _close_door(self) -> None:
        if self.door is not None:
            door, self.door = self.door, None
            door.left.disconnect(self._door_left)
            door.close()
            door.deleteLater()

    def _door_left(self) -> None:
        self.door = None
        if self.window is None:
            self._quit()

    # --- what the window asks for

    def _wants(self, key: str) -> None:
        name, _, value = key.partition(".")
        if name in ("scheme", "text", "language"):
            self._set(name, value)
        elif name == "quit":
            self.close()
        elif name in ("close", "open_other"):
            self._leave("door")
        elif name == "panic":
            self._panic()
        elif name in ("keys", "about", "backups", "protect"):
            self._lay(name)

    def _panic(self) -> None:
        """Take everything off the screen at once: the keys are wiped, the clipboard is emptied, nothing is asked."""
        window = self.window
        if window is None:
            return
        window.hide()
        clipboard = self._app.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            clipboard.clear(mode)
        window.idle.lock()
        window.idle.in_haste = True
        self._leave("door")

    def _leave(self, after: str) -> None:
        self._after = after
        if self.window is not None and not self.window.close():
            self._after = ""

    def _lay(self, name: str) -> None:
        """Lay one of the pages about the workspace or the program over the open page."""
        from ppa_desk.ui.shell import about
        from ppa_desk.ui.shell.protection import ProtectionPage

        window = self.window
        if window is None:
            return
        page = about.page(name, window.workspace, self.ask, window.commands)
        page.left.connect(window.lift)
        if isinstance(page, BackupsPage):
            page.chosen.connect(self._restore)
            self._look_through_backups(page)
        if isinstance(page, ProtectionPage):
            page.changed.connect(window.tell_protection)
        window.lay(page)

    def _look_through_backups(self, page: BackupsPage) -> None:
        from ppa_desk.services.workspaces import Workspace

        workspace = self.window.workspace if self.window else None
        if isinstance(workspace, Workspace):
            task = self.tasks.run(lambda _task: workspace.backups(), page.show_backups, self.ask.explain)
            page.destroyed.connect(task.cancel)

    def _restore(self, backup: "Backup") -> None:
        window = self.window
        if window is None:
            return
        place = window.workspace.place
        self._leave("door")
        if self.door is not None:
            self.door.bring_back(place, backup)

    def _set(self, name: str, value: str) -> None:
        if name == "scheme":
            self.settings.scheme = value
        elif name == "text":
            self.settings.text_scale = int(value)
        else:
            self.settings.language = value
        self.settings.save()
        self.dress()
        if name != "scheme":
            self._leave("again")

    # --- looks

    def dress(self) -> None:
        """Apply language, colours and text size as they are set."""
        for one in self._translators:
            self._app.removeTranslator(one)
        self._translators = languages.install(self._app, languages.chosen(self.settings.language))
        theme.apply(self._app, self.settings.scheme, self.settings.text_scale / 100)

    def _scheme_changed(self) -> None:
        if self.settings.scheme == "system":
            theme.apply(self._app, "system", self.settings.text_scale / 100)

    # --- closing

    def _reader_closed(self) -> None:
        if self.reader is not None:
            reader, self.reader = self.reader, None
            reader.deleteLater()
            self._quit()

    def _window_closed(self) -> None:
        window, after = self.window, self._after or "quit"
        self.window, self._after = None, ""
        if window is None:
            return
        workspace = window.workspace
        window.idle.lock()
        window.hide()
        window.deleteLater()
        if after == "again":
            self._at = (window.places.spot.kind, window.places.spot.record)
            self.enter(workspace)
            return
        self._let_go(workspace)
        if after == "door":
            self._open_door().show()
        else:
            self._quit()

    def _let_go(self, workspace: "Opened") -> None:
        """Close a workspace with its last backup; where that fails, say so: what was saved is saved."""
        self.tasks.finish()
        try:
            workspace.close()
        except DeskError as error:
            self.ask.explain(error)

    def _quit(self) -> None:
        self._close_door()
        self.tasks.close()
        self._app.quit()

    def _crashed(self, _told: str) -> None:
        """Keep what was typed, and say that the program was at fault."""
        shown = self.window or self.reader
        kept = shown is None or shown.flush()
        said = self.tr("Something in PPA Desk went wrong. What was saved is safe.")
        if not kept:
            said += " " + self.tr("Some of what you typed could not be kept; it is still on the screen.")
        self.ask.tell(said + "\n\n" + self.tr("What happened is noted, without your data, in {path}.").replace(
            "{path}", str(self._log)
        ))  # fmt: skip

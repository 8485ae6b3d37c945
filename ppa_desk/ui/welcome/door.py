"""The way into a workspace: first page, passphrase, and what to do when it cannot be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.settings import Settings
from ppa_desk.ui.tasks import Task, Tasks
from ppa_desk.ui.welcome.new import NewPage, default_folder
from ppa_desk.ui.welcome.secret import CodePage, SecretPage
from ppa_desk.ui.welcome.sheet import Sheet
from ppa_desk.ui.welcome.start import StartPage
from ppa_desk.ui.welcome.trouble import BackupsPage, HeldPage
from ppa_desk.ui.welcome.working import WorkingPage

if TYPE_CHECKING:  # not at run time: the first window does not wait for the store
    from ppa_desk.services.workspaces import Backup, Opened

SECRET_NEEDED, SECRET_WRONG = "keys.secret_needed", ("keys.wrong_secret", "keys.code_mistyped")
HELD, DAMAGED = "lock.held", ("workspace.damaged", "workspace.foreign")

PATIENCE = 300
"""Milliseconds before a page says that something takes long."""

SAMPLE = "PPA 2020"


class Door(QWidget):
    """A window of its own. `opened` carries the workspace, `pack` the file of a review pack that is wanted instead,
    `left` tells that it was closed, `seen` that it was drawn for the first time."""

    opened = Signal(object)
    left = Signal()
    seen = Signal()
    pack = Signal(object)

    def __init__(self, tasks: Tasks, ask: Ask, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("PPA Desk")
        self.resize(settings.width, settings.height)
        self._tasks, self._ask, self._settings = tasks, ask, settings
        self._task: Task | None = None
        self._was_seen = False
        self._place, self._read_only, self._take_over = "", False, False
        self._backup: Backup | None = None
        self._workspace: Opened | None = None
        self.start, self.new, self.secret, self.code = StartPage(), NewPage(ask), SecretPage(), CodePage(ask)
        self.held, self.backups, self.working = HeldPage(), BackupsPage(), WorkingPage()
        self.pages = QStackedWidget()
        for page in (self.start, self.new, self.secret, self.code, self.held, self.backups, self.working):
            self.pages.addWidget(page)
            page.left.connect(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE)
        self._slow.timeout.connect(self._show_working)
        self._connect()
        self.begin()

    def _connect(self) -> None:
        self.start.wanted_new.connect(self._ask_new)
        self.start.wanted_other.connect(self._ask_other)
        self.start.wanted_sample.connect(self.open_sample)
        self.start.wanted_pack.connect(self._ask_pack)
        self.start.chosen.connect(self.open)
        self.new.wanted.connect(self.make)
        self.secret.given.connect(self._with_secret)
        self.code.done.connect(self._enter)
        self.held.again.connect(self._again)
        self.held.read_only.connect(self._to_read)
        self.held.take_over.connect(self._by_taking_over)
        self.backups.chosen.connect(self.restore)

    # --- what one can do

    def begin(self) -> None:
        """Show the first page."""
        self.start.show_recent(self._settings.recent)
        self._turn(self.start)

    def expect(self, place: str) -> None:
        """Say from the first moment that a workspace is being opened."""
        self.working.begin(self.tr("Opening {name}…").replace("{name}", Path(place).name))
        self._turn(self.working)

    def open(self, place: str) -> None:
        """Open a workspace; its passphrase is asked for where it needs one."""
        self._place, self._read_only, self._take_over, self._backup = place, False, False, None
        self._open(None)

    def make(self, place: str, secret: str) -> None:
        """Make a workspace, and show its recovery code."""
        self._place = place
        self._work(self.tr("Making the workspace…"), lambda _task: _made(place, secret or None), self._arrived)

    def open_sample(self) -> None:
        """Open the 2020 sample in the default folder, made there where it is not."""
        place = str(Path(default_folder()) / SAMPLE)
        if Path(place).exists():
            self.open(place)
            return
        self._place = place
        self._work(self.tr("Laying out the sample…"), lambda _task: _sample(place), self._arrived)

    def bring_back(self, place: str, backup: "Backup") -> None:
        """Bring a backup of a workspace back, which was closed for it."""
        self._place = place
        self.restore(backup)

    def restore(self, backup: "Backup", secret: str | None = None) -> None:
        """Bring a backup back and open the workspace."""
        self._backup = backup
        folder, place = backup.folder, self._place
        self._work(
            self.tr("Bringing the backup back…"),
            lambda _task: _restored(folder, place, secret),
            self._restored,
        )

    # --- doing it

    def _open(self, secret: str | None, *, remember: bool = False) -> None:
        place, read_only, take_over = self._place, self._read_only, self._take_over
        self._work(
            self.tr("Opening {name}…").replace("{name}", Path(place).name),
            lambda _task: _opened(place, secret, read_only=read_only, take_over=take_over, remember=remember),
            self._arrived,
        )

    def _work(self, what: str, work: Callable[[Task], object], done: Callable[..., None]) -> None:
        self.pages.setEnabled(False)
        self.working.begin(what)
        self._slow.start()
        self._task = self._tasks.run(work, done, self._failed, self.working.step)

    def _settled(self) -> None:
        self._slow.stop()
        self._task = None
        self.pages.setEnabled(True)

    def _arrived(self, workspace: "Opened") -> None:
        self._settled()
        self._workspace = workspace
        if workspace.recovery_code:
            self.code.show_code(workspace.place, workspace.recovery_code)
            self._turn(self.code)
        else:
            self._enter()

    def _enter(self) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            self._settings.remember(workspace.place)
            self.opened.emit(workspace)

    def _restored(self, _done: object) -> None:
        self._settled()
        self._backup = None
        self._open(None)

    def _failed(self, error: Exception) -> None:
        self._settled()
        code = error.code if isinstance(error, DeskError) else ""
        if code == SECRET_NEEDED or code in SECRET_WRONG:
            self.secret.ask_for(self._place, words.explained(error) if code in SECRET_WRONG else "")
            self._turn(self.secret)
            self.secret.secret.setFocus()
        elif isinstance(error, DeskError) and code == HELD:
            self.held.tell(self._place, error)
            self._turn(self.held)
        elif isinstance(error, DeskError) and code in DAMAGED and self._backup is None:
            self.backups.tell_damage(self._place, error)
            self._turn(self.backups)
        else:
            self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        page = self.pages.currentWidget()
        told = page if isinstance(page, Sheet) and page is not self.working else self.start
        told.refuse(words.explained(error))
        self._turn(told)
        if not isinstance(error, DeskError):
            raise error

    def _with_secret(self, secret: str, remember: bool) -> None:
        if self._backup is not None:
            self.restore(self._backup, secret)
        else:
            self._open(secret, remember=remember)

    def _again(self) -> None:
        self._open(None)

    def _to_read(self) -> None:
        self._read_only = True
        self._open(None)

    def _by_taking_over(self) -> None:
        self._take_over = True
        self._open(None)

    def _ask_new(self) -> None:
        self.new.clear()
        self._turn(self.new)

    def _ask_other(self) -> None:
        chosen = self._ask.folder(self.tr("The folder of the workspace"), default_folder())
        if chosen:
            self.open(str(chosen))

    def _ask_pack(self) -> None:
        chosen = self._ask.open_file(self.tr("The review pack"), "*.ppareview")
        if chosen:
            self.pack.emit(chosen)

    # --- showing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that there is something to see: what takes long may begin."""
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            self.seen.emit()

    def _show_working(self) -> None:
        self._turn(self.working)

    def _turn(self, page: Sheet) -> None:
        self.pages.setCurrentWidget(page)
        page.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it instead of opening something ends the program; a workspace just made is closed."""
        if self._task is not None:
            self._task.cancel()
        if self._workspace is not None:
            self._workspace.close()
        event.accept()
        self.left.emit()


def _opened(place: str, secret: str | None, **how: Any) -> "Opened":
    from ppa_desk.services import workspaces

    return workspaces.open_(place, secret, **how)


def _made(place: str, secret: str | None) -> "Opened":
    from ppa_desk.services import workspaces

    return workspaces.create(place, secret)


def _restored(backup: Path, place: str, secret: str | None) -> None:
    from ppa_desk.services import workspaces

    workspaces.restore(backup, place, secret)


def _sample(place: str) -> "Opened":
    from ppa_desk.services import sample

    made = _made(place, None)
    try:
        sample.load(made.store)
    except BaseException:
        made.close()
        raise
    return made

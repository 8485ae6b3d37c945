"""Letters of a meeting put into a folder one chooses, with what was held back and why. Nothing is sent."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ppa_desk.exchange.members import outbox
from ppa_desk.exchange.members.outbox import Written
from ppa_desk.services.members.mailings import Draft
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.draft_words import why_held
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Notice, QuietButton

translate = QCoreApplication.translate

Step = Callable[[int, int], None]


class Stopped(Exception):
    """The person stopped the writing before it was done."""


class DraftsAtWork(QWidget):
    """Drafts being written beside the window: how far it is, and calling it off. Hidden while nothing is written."""

    def __init__(self, tools: Tools, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._notice = tools, notice
        self._task: Task | None = None
        self._stop = Event()
        self._told: Callable[[Written], str] = lambda _done: ""
        self._over: Callable[[], None] | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Writing the drafts"))
        self.stop = QuietButton(self.tr("Stop"))
        self.stop.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether drafts are being written."""
        return self._task is not None

    def put(self, title: str, drafts: Sequence[Draft]) -> None:
        """Ask for a folder, write the drafts there, say how many and who is without one."""
        held = [f"{draft.name}: {why_held(draft)}" for draft in drafts if draft.held()]
        if drafts and not self.is_busy:
            self.write(
                lambda into, step: outbox.write(title, drafts, into, date.today(), told=why_held, step=step),
                lambda _done: " ".join(held),
            )

    def write(
        self,
        work: Callable[[Path, Step], Written],
        held: Callable[[Written], str],
        done: Callable[[], None] | None = None,
    ) -> None:
        """Ask for a folder and write into it; `held` tells who was left out, `done` hears that it is over."""
        if (into := self._tools.ask.folder(translate("Meetings", "Folder for the drafts"))) is None:
            return
        self._told, self._over = held, done
        self._notice.say(self.tr("The drafts are being written; nothing is sent."))
        self.progress.setRange(0, 0)
        self.show()
        self.stop.setEnabled(True)
        self._stop = stop = Event()
        run = self._tools.tasks.run
        self._task = run(lambda task: work(into, _stoppable(task, stop)), self._done, self._failed, self._stepped)
        self.destroyed.connect(self._task.cancel)

    def cancel(self) -> None:
        """Call it off: no folder is left, unless it was done already."""
        self._stop.set()
        self.stop.setEnabled(False)

    def _stepped(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _end(self) -> None:
        self._task = None
        self.hide()

    def _done(self, written: Written) -> None:
        self._end()
        told = translate("Meetings", "%n draft(s) in {folder}. Open each to finish and send it.", "", written.letters)
        held = self._told(written)
        self._notice.say(
            " ".join(filter(None, (told.replace("{folder}", written.folder.name), held))),
            "attention" if held else "good",
        )
        folder = QUrl.fromLocalFile(str(written.folder))
        self._notice.offer(translate("Meetings", "Show in folder"), lambda: QDesktopServices.openUrl(folder))
        if self._over is not None:
            self._over()

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Stopped):
            self._notice.say(self.tr("Stopped. No draft was written."))
        else:
            self._notice.say(words.explained(error), "bad")


def _stoppable(task: Task, stop: Event) -> Step:
    """Return what hears of every step, and stops at the next one where somebody asked for it."""

    def step(done: int, of: int) -> None:
        if stop.is_set():
            raise Stopped()
        task.step(done, of)

    return step

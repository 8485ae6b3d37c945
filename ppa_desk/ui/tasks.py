"""The one door to other threads: work with progress that can be cancelled; results come home through a signal."""

import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

Result = TypeVar("Result")


class Cancelled(Exception):
    """The person called the work off."""


class Task:
    """One piece of work. It calls `step` now and then, which reports and, once called off, raises Cancelled."""

    def __init__(self, report: Callable[["Task", int, int], None]) -> None:
        self._report, self._stop = report, Event()

    def step(self, done: int = 0, of: int = 0) -> None:
        """Report how far the work is (`of` 0: not known). Cancelled."""
        if self._stop.is_set():
            raise Cancelled()
        self._report(self, done, of)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was called off."""
        return self._stop.is_set()


class _Job:
    """A task on its way: what is to be done, how it ended, who hears of it.

    All of these hold pages, and a page is destroyed by the thread that lets go of it last. So the other thread
    borrows the job, and only the window's thread empties it.
    """

    def __init__(self, task: Task, work: Any, done: Any, failed: Any, progress: Any) -> None:
        self.task, self.work, self.done, self.failed, self.progress = task, work, done, failed, progress
        self.result: Any = None
        self.error: BaseException | None = None

    def carry_out(self) -> None:
        """Do the work, and keep how it ended."""
        try:
            self.result = self.work(self.task)
        except BaseException as error:
            self.error = error

    def empty(self) -> None:
        """Let go of everything."""
        self.work = self.done = self.failed = self.progress = self.result = self.error = None


class Tasks(QObject):
    """Runs work one after the other on one thread beside the window.

    While it works nobody looks for garbage: it would be the busy thread that finds the window's, and destroys it.
    """

    _home = Signal(object)
    _stepped = Signal(object, int, int)
    busy = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ppa-desk")
        self._waiting: dict[Task, _Job] = {}
        self._collects = False
        self._home.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Task], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        """Start work that touches no widget; `done` or `failed` is called in the window's thread, neither once off."""
        task = Task(self._stepped.emit)
        job = _Job(task, work, done, failed, progress)
        if not self._waiting:
            self._collects = gc.isenabled()
            gc.disable()
        self._waiting[task] = job
        self.busy.emit(True)
        self._pool.submit(self._carry_out, job)
        return task

    @property
    def is_busy(self) -> bool:
        """Whether any work is not home yet."""
        return bool(self._waiting)

    def finish(self) -> None:
        """Call everything off and wait until nothing runs; new work may be given afterwards."""
        for task in self._waiting:
            task.cancel()
        self._pool.submit(bool).result()
        self._let_go()

    def close(self) -> None:
        """Call everything off and wait for the thread to end."""
        for task in self._waiting:
            task.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._let_go()

    def _carry_out(self, job: _Job) -> None:
        job.carry_out()
        self._home.emit(job)

    @Slot(object)
    def _arrived(self, job: _Job) -> None:
        if self._waiting.pop(job.task, None) is None:
            return
        if not self._waiting:
            self._collect()
        self.busy.emit(self.is_busy)
        done, failed, result, error = job.done, job.failed, job.result, job.error
        job.empty()
        if job.task.is_cancelled or isinstance(error, Cancelled):
            return
        if error is None:
            done(result)
        else:
            failed(error if isinstance(error, Exception) else RuntimeError(type(error).__name__))

    @Slot(object, int, int)
    def _step(self, task: Task, at: int, of: int) -> None:
        job = self._waiting.get(task)
        if job is not None and job.progress is not None and not task.is_cancelled:
            job.progress(at, of)

    def _let_go(self) -> None:
        for job in self._waiting.values():
            job.empty()
        if self._waiting:
            self._waiting.clear()
            self._collect()

    def _collect(self) -> None:
        if self._collects:
            gc.enable()

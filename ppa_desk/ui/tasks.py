"""The one door to other threads: work with progress that can be cancelled; results come home through a signal."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
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


class Tasks(QObject):
    """Runs work one after the other on one thread beside the window."""

    _home = Signal(object, object)
    _stepped = Signal(object, int, int)
    busy = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ppa-desk")
        self._waiting: dict[Task, tuple[Any, Any, Any]] = {}
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
        self._waiting[task] = (done, failed, progress)
        self.busy.emit(True)
        self._pool.submit(work, task).add_done_callback(lambda future: self._home.emit(task, future))
        return task

    @property
    def is_busy(self) -> bool:
        """Whether any work is not home yet."""
        return bool(self._waiting)

    def finish(self) -> None:
        """Call everything off and wait until nothing runs; new work may be given afterwards."""
        for task in self._waiting:
            task.cancel()
        self._waiting.clear()
        self._pool.submit(bool).result()

    def close(self) -> None:
        """Call everything off and wait for the thread to end."""
        for task in self._waiting:
            task.cancel()
        self._waiting.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object, object)
    def _arrived(self, task: Task, future: "Future[Any]") -> None:
        done, failed, _ = self._waiting.pop(task, (None, None, None))
        self.busy.emit(self.is_busy)
        if done is None or failed is None or future.cancelled() or task.is_cancelled:
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif not isinstance(error, Cancelled):
            failed(error if isinstance(error, Exception) else RuntimeError(type(error).__name__))

    @Slot(object, int, int)
    def _step(self, task: Task, at: int, of: int) -> None:
        progress = self._waiting.get(task, (None, None, None))[2]
        if progress is not None and not task.is_cancelled:
            progress(at, of)

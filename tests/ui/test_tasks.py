"""Work beside the window: progress, results in the window's thread, cancelling, an orderly end."""

import threading

from ppa_desk.errors import DeskError
from ppa_desk.ui.tasks import Task, Tasks


def test_a_result_comes_home_to_the_windows_thread(qtbot, tasks) -> None:
    home = []
    tasks.run(
        lambda task: threading.get_ident(), lambda there: home.append((there, threading.get_ident())), home.append
    )
    qtbot.waitUntil(lambda: bool(home))
    [(there, here)] = home
    assert there != here == threading.get_ident()


def test_steps_are_heard_in_order(qtbot, tasks) -> None:
    steps, done = [], []

    def work(task: Task) -> str:
        for at in range(5):
            task.step(at, 5)
        return "done"

    tasks.run(work, done.append, done.append, lambda at, of: steps.append((at, of)))
    qtbot.waitUntil(lambda: bool(done))
    assert (steps, done) == ([(at, 5) for at in range(5)], ["done"])


def test_an_error_comes_home_as_an_error(qtbot, tasks) -> None:
    failed = []

    def work(_task: Task) -> None:
        raise DeskError(what="x")

    tasks.run(work, failed.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], DeskError)


def test_work_that_was_called_off_stops_at_its_next_step_and_says_nothing(qtbot, tasks) -> None:
    going, ended, heard = threading.Event(), threading.Event(), []

    def work(task: Task) -> None:
        going.set()
        try:
            while True:
                task.step()
        finally:
            ended.set()

    task = tasks.run(work, heard.append, heard.append)
    assert going.wait(5)
    task.cancel()
    assert ended.wait(5)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert heard == []


def test_closing_waits_for_what_runs(qapp) -> None:
    tasks, ended = Tasks(), []

    def work(task: Task) -> None:
        try:
            while True:
                task.step()
        finally:
            ended.append(True)

    tasks.run(work, ended.append, ended.append)
    tasks.run(work, ended.append, ended.append)
    tasks.close()
    assert ended in ([True], [True, True], [])
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ppa-desk")]


def test_after_finishing_new_work_is_taken(qtbot, tasks) -> None:
    home = []
    tasks.run(lambda task: task.step(), home.append, home.append)
    tasks.finish()
    tasks.run(lambda _task: 2, home.append, home.append)
    qtbot.waitUntil(lambda: home == [2])

"""An error of the program itself: the work is kept, the person is told, the log holds no data."""

import sys
import threading

import pytest

from ppa_desk.ui.crash import Crash

SECRET = "Béatrice Mbuyi, +243 999"


@pytest.fixture
def crash(qapp, tmp_path):
    made = Crash(tmp_path / "deep" / "errors.log")
    made.install()
    yield made
    made.remove()


def fail(name: str) -> None:
    raise KeyError(name)


def test_an_error_anywhere_is_told_with_its_place_and_without_data(qtbot, crash) -> None:
    with qtbot.waitSignal(crash.happened) as told:
        try:
            fail(SECRET)
        except KeyError:
            sys.excepthook(*sys.exc_info())
    assert told.args[0].startswith("KeyError")
    assert "fail" in told.args[0]
    assert "Mbuyi" not in told.args[0]
    log = crash.log.read_text("utf-8")
    assert "test_crash.py" in log
    assert "Mbuyi" not in log
    assert "243" not in log


def test_an_error_on_another_thread_comes_to_the_windows_thread(qtbot, crash) -> None:
    where = []
    crash.happened.connect(lambda _told: where.append(threading.get_ident()))
    thread = threading.Thread(target=fail, args=(SECRET,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.get_ident()]


def test_a_log_that_cannot_be_written_stops_nobody(qapp, tmp_path) -> None:
    (tmp_path / "file").write_text("")
    made = Crash(tmp_path / "file" / "errors.log")
    made.install()
    made.remove()
    assert sys.excepthook is sys.__excepthook__


def test_interrupting_is_no_error_of_the_program(qtbot, crash, capsys) -> None:
    with qtbot.assertNotEmitted(crash.happened, wait=50):
        crash.hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err

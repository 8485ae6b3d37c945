"""What pages under test are given: a desk in a file, work that runs at once, answers without dialogs."""

from PySide6.QtCore import QObject, Signal

from ppa_desk.services.desk import Desk
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.ask import Answers
from ppa_desk.ui.bell import Bell
from ppa_desk.ui.settings import Settings
from ppa_desk.ui.tasks import Cancelled, Task

HOSTILE = "<b>Partner</b> & <img src='x.png'> \u202e\"'`; DROP TABLE meeting; --\u0301 =1+1 {0} %n"


class AtOnce(QObject):
    """Tasks that run when they are given, in the same thread."""

    busy = Signal(bool)
    is_busy = False

    def run(self, work, done, failed, progress=None):
        task = Task(lambda _task, at, of: progress(at, of) if progress else None)
        try:
            result = work(task)
        except Cancelled:
            return task
        except Exception as error:
            failed(error)
            return task
        done(result)
        return task

    def close(self):
        pass


class Bench:
    """The tools of a page, and what happened to them."""

    def __init__(self, store) -> None:
        self.desk = Desk(store)
        self.opened, self.said = [], []
        self.ask, self.tasks = Answers(), AtOnce()
        self.tools = Tools(
            self.desk, self.desk.codes, self.tasks, self.ask, Settings(), Bell(self.desk.changes),
            lambda kind, record: self.opened.append((kind, record)), self.said.append,
        )  # fmt: skip

    def add(self, record_kind, /, **values):
        return self.desk.records.add(record_kind, values).id

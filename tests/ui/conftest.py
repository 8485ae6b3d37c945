"""Fixtures of the window: a desk, what pages are given, and no dialog that waits for anybody."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox

from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.services.desk import Desk
from ppa_desk.ui import theme
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.ask import Answers
from ppa_desk.ui.bell import Bell
from ppa_desk.ui.settings import Settings
from ppa_desk.ui.tasks import Tasks


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the screen that is none cannot do is no fault of ours."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    """A test begins in a window at rest: what its fixtures wrote has rung, what that drew anew is gone."""
    if (app := QCoreApplication.instance()) is not None and "tests/ui/" in item.path.as_posix():
        for _ in range(3):  # the change comes, then the ring, then what pages do upon it
            app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal dialog would hang the run: it fails the test instead."""

    def refuse(*_told: object, **_named: object) -> None:
        raise AssertionError("a modal dialog was opened")

    for kind in (QDialog, QMessageBox, QFileDialog, QMenu):
        monkeypatch.setattr(kind, "exec", refuse)
    for name in ("getSaveFileName", "getOpenFileName", "getOpenFileNames", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)


@pytest.fixture(autouse=True)
def _dressed(qapp) -> None:
    """The colours, sizes and language people have by default."""
    QLocale.setDefault(QLocale("en_GB"))
    if not qapp.styleSheet():
        theme.apply(qapp, "light")


@pytest.fixture
def qtbot(qtbot):
    """Widgets live as long as their test, as pages of the window have a parent: a slot would be the last to hold one,
    and a child being deleted would then take its page along."""
    held, add = [], qtbot.addWidget

    def add_and_hold(widget, **named):
        held.append(widget)
        add(widget, **named)

    qtbot.addWidget = add_and_hold
    return qtbot


@pytest.fixture
def settings(tmp_path) -> Settings:
    """This computer's settings, in a file of their own."""
    return Settings.load(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def desk(file_store) -> Desk:
    """An empty workspace's services."""
    return Desk(file_store)


@pytest.fixture
def tasks(qapp):
    """The one door to other threads."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def ask() -> Answers:
    """Answers instead of dialogs."""
    return Answers()


class Heard:
    """What pages asked the window for."""

    def __init__(self) -> None:
        self.went: list[tuple[str, int]] = []
        self.said: list[str] = []

    def go(self, kind: str, record: int) -> None:
        self.went.append((kind, record))


@pytest.fixture
def heard() -> Heard:
    """What pages asked the window for."""
    return Heard()


@pytest.fixture
def tools(desk, tasks, ask, settings, heard):
    """What every page is given."""
    bell = Bell(desk.changes)
    yield Tools(desk, desk.codes, tasks, ask, settings, bell, heard.go, heard.said.append)
    bell.close()


@pytest.fixture
def survey(desk) -> int:
    """An open survey of one member."""
    body = desk.records.add("organisation", {"name": "Acier", "constituency": "IND"}).id
    desk.records.add("membership", {"organisation_id": body})
    form = desk.forms.take_shipped("lightning_talks")
    made = desk.surveys.make("talks", {"en": "Talks"}, form, Anonymity.NAMED, audience_kind=AudienceKind.MEMBERS)
    desk.surveys.open(made)
    return made

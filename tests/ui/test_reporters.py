"""Who reported, through the window: nothing shows while it is locked, and one key takes everything away."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk
from ppa_desk.store import wrapping
from ppa_desk.ui.evidence.reporters.gate import SetUpCard, UnlockCard
from ppa_desk.ui.evidence.reporters.tab import ReporterTab
from tests.ui.test_program import program

NAME, SECRET = "JANE REPORTER", "three words apart"
_ = program


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(wrapping, "MEMORY", 256)
    monkeypatch.setattr(wrapping, "PASSES", 1)


@pytest.fixture
def place(tmp_path) -> str:
    with workspaces.create(tmp_path / "PPA", "the main passphrase") as made:
        Desk(made.store).records.add("incident", {"key": "i-1", "title": "A report"})
    return str(tmp_path / "PPA")


def shown(widget) -> str:
    texts = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    texts += [one.text() for one in widget.findChildren(QLineEdit)]
    return "\n".join(texts + [one.toPlainText() for one in widget.findChildren(QPlainTextEdit)])


def test_a_reporter_is_set_up_sealed_locked_shown_and_erased(qtbot, tools, desk, monkeypatch):
    incident = desk.records.add("incident", {"key": "i-1"}).id
    monkeypatch.setattr("ppa_desk.ui.evidence.reporters.gate.show_code", lambda *_told: None)
    tab = ReporterTab(tools, incident)
    qtbot.addWidget(tab)
    card = tab.findChild(SetUpCard)
    card.secret.setText(SECRET)
    card.again.setText(SECRET)
    card.set.click()
    qtbot.waitUntil(lambda: tab.form is not None)
    tab.form.name.setText(NAME)
    tab.form.checks["public"].setChecked(True)
    tab.form.seal.click()
    assert NAME not in shown(tab) and desk.records.get("incident", incident).values["shared_with"] == "public"
    tab.show_it.click()
    assert NAME in shown(tab)
    desk.evidence.protection.lock()
    qtbot.waitUntil(lambda: tab.form is None and tab.findChild(UnlockCard) is not None)
    qtbot.waitUntil(lambda: NAME not in shown(tab))
    locked = tab.findChildren(UnlockCard)[-1]
    locked.secret.setText("the wrong one")
    locked.unlock()
    assert not desk.evidence.protection.open and "noted" in locked.notice.label.text()
    locked.secret.setText(SECRET)
    locked.unlock()
    qtbot.waitUntil(lambda: desk.evidence.protection.open and not tab.findChildren(UnlockCard))
    desk.evidence.reporters.erase(desk.records.get("incident", incident).values["case_code"])
    tab.read()
    assert NAME not in shown(tab) and not desk.evidence.reporters.count()


def test_one_key_leaves_the_door_and_a_locked_key_whatever_is_half_typed(qtbot, program, ask, place):
    program.start()
    program.enter(workspaces.open_(place, "the main passphrase"))
    window = program.window
    protection = window.desk.evidence.protection
    protection.begin(SECRET)
    key = protection._key
    QGuiApplication.clipboard().setText(NAME)
    ask.yes = False
    window.commands["panic"].trigger()
    qtbot.waitUntil(lambda: program.door is not None and program.window is None)
    assert not protection.open and not any(key) and not window.isVisible()
    assert NAME not in QGuiApplication.clipboard().text() and not ask.asked
    with workspaces.open_(place, "the main passphrase") as again:
        assert not again.read_only


def test_what_lies_open_is_locked_when_nobody_is_there(qtbot, program, place):
    program.start()
    program.enter(workspaces.open_(place, "the main passphrase"))
    idle, protection = program.window.idle, program.window.desk.evidence.protection
    minutes = program.window.desk.evidence.rules.number("idle_minutes")
    protection.begin(SECRET)
    idle.look(idle._seen + 60 * minutes - 1)
    assert protection.open
    idle.look(idle._seen + 60 * minutes)
    assert not protection.open
    qtbot.waitUntil(lambda: program.door is not None and program.window is None)

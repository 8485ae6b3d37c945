"""The program from its first window to its last: opening, changing its looks, leaving, and its own faults."""

import pytest
from PySide6.QtWidgets import QApplication

from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants import packs
from ppa_desk.ui import theme
from ppa_desk.ui.crash import Crash
from ppa_desk.ui.program import Program
from ppa_desk.ui.shell.protection import ProtectionPage
from ppa_desk.ui.welcome.trouble import BackupsPage
from tests.services.grants.packed import PASSPHRASE
from tests.services.grants.reviewed import Round


@pytest.fixture
def program(qtbot, qapp, settings, ask, tmp_path, monkeypatch):
    monkeypatch.setattr(qapp, "quit", lambda: None)
    settings.language, settings.scheme, settings.area = "en", "light", "members"
    crash = Crash(tmp_path / "errors.log")
    made = Program(qapp, settings, ask, crash)
    made.crash = crash
    yield made
    made.close()
    for one in made._translators:
        qapp.removeTranslator(one)
    theme.apply(qapp, "light")


@pytest.fixture
def place(tmp_path) -> str:
    with workspaces.create(tmp_path / "PPA") as made:
        Desk(made.store).records.add("organisation", {"name": "Alpha"})
    return str(tmp_path / "PPA")


def enter(qtbot, program, place: str):
    program.start(place)
    qtbot.waitUntil(lambda: program.window is not None and program.door is None)
    return program.window


def test_the_first_start_shows_what_one_can_begin_with(program) -> None:
    program.start()
    assert program.door.pages.currentWidget() is program.door.start


def test_a_workspace_opens_and_comes_back_at_the_next_start(qtbot, program, settings, place) -> None:
    window = enter(qtbot, program, place)
    assert window.windowTitle() == "PPA – PPA Desk"
    window.do("close")
    assert settings.recent == [place]
    qtbot.waitUntil(lambda: program.door is not None)
    program.start()
    assert program.door.pages.currentWidget() is program.door.working
    qtbot.waitUntil(lambda: program.window is not None)


def test_leaving_makes_a_backup_of_what_changed_and_lets_go_of_the_workspace(qtbot, program, place) -> None:
    window = enter(qtbot, program, place)
    window.desk.records.add("organisation", {"name": "Beta"})
    program.close()
    with workspaces.open_(place) as again:
        assert not again.read_only
        assert again.backups()[0].reason == "exit"


def test_another_language_shows_the_window_anew_where_one_was(qtbot, program, place) -> None:
    window = enter(qtbot, program, place)
    window.places.go("organisation", 1)
    window.do("language.fr")
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window)
    assert program.window.commands["undo"].text().startswith("Annuler")
    assert (program.window.places.spot.kind, program.window.places.spot.record) == ("organisation", 1)


def test_colours_and_text_size_change_at_once_and_are_kept(qtbot, program, settings, place) -> None:
    window = enter(qtbot, program, place)
    window.do("scheme.dark")
    assert theme.roles_of(QApplication.palette()) is theme.DARK
    window.do("text.150")
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window)
    assert QApplication.font().pixelSize() == 20
    assert (settings.scheme, settings.text_scale) == ("dark", 150)
    program.window.do("text.100")


def test_a_backup_is_brought_back_from_the_menu(qtbot, program, place) -> None:
    window = enter(qtbot, program, place)
    window.workspace.backup()
    window.desk.records.add("organisation", {"name": "Beta"})
    window.do("backups")
    page = window.places.over.above
    assert isinstance(page, BackupsPage)
    qtbot.waitUntil(lambda: hasattr(page._list.itemAt(0).widget(), "_choose"))
    page._list.itemAt(0).widget()._choose()
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window, timeout=10000)
    assert program.window.desk.members.register.organisations.count() == 1


def test_a_passphrase_can_be_set_later(qtbot, program, place) -> None:
    window = enter(qtbot, program, place)
    assert window.top.protection.text() == "Not protected"
    window.do("protect")
    page = window.places.over.above
    assert isinstance(page, ProtectionPage)
    for edit in (page.secret, page.again):
        edit.setText("three blue goats dancing")
    page.set.click()
    assert window.top.protection.text() == "Protected"
    program.close()
    with workspaces.open_(place, "three blue goats dancing"):
        pass


def test_the_keys_and_the_version_are_a_command_away(qtbot, program, place) -> None:
    window = enter(qtbot, program, place)
    for command in ("keys", "about"):
        window.do(command)
        assert window.places.over.above is not None
    window.do("back")
    assert window.places.over.above is None


def test_a_fault_of_the_program_keeps_what_was_typed_and_says_so(qtbot, program, ask, place) -> None:
    window = enter(qtbot, program, place)
    window.places.go("organisation", 1)
    window.places.page.saver.typed("notes", "the last sentence")
    try:
        raise KeyError("Béatrice")
    except KeyError as error:
        program.crash.hook(KeyError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(ask.asked))
    assert "What was saved is safe" in ask.asked[0]
    assert "Béatrice" not in ask.asked[0]
    assert window.desk.records.get("organisation", 1).values["notes"] == "the last sentence"


def test_a_review_pack_opens_without_a_workspace_and_keeps_what_was_written(program, desk, tmp_path) -> None:
    round_, path = Round(desk, grants=1, readers=1), tmp_path / "ada.PPAreview"
    round_.give(round_.grants[0], round_.people[0])
    packs.write(path, desk.grants.packing.pack(round_.call, round_.people[0], "en"), PASSPHRASE)
    program.start(str(path))
    assert program.reader.isVisible() and program.window is None and program.door is None
    program.reader.open(PASSPHRASE)
    program.reader.reading.page.sheet.sheet.give("fit", "3")
    program.close()
    assert program.reader is None
    assert packs.read(path, PASSPHRASE).entries["grant-1"].written.answers["fit"] == "3"

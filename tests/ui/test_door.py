"""The way into a workspace: made, protected, held by somebody, damaged."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk
from ppa_desk.ui.welcome import new
from ppa_desk.ui.welcome.door import Door
from ppa_desk.ui.welcome.sheet import strength

PASSPHRASE = "three blue goats dancing"


@pytest.fixture
def door(qtbot, tasks, ask, settings, tmp_path, monkeypatch) -> Door:
    monkeypatch.setattr(new, "default_folder", lambda: str(tmp_path))
    made = Door(tasks, ask, settings)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def entered(door):
    """The workspaces that were opened; they are closed at the end."""
    opened = []
    door.opened.connect(opened.append)
    yield opened
    for workspace in opened:
        workspace.close()


def make(path: Path, secret: str | None = None, *names: str) -> str:
    with workspaces.create(path, secret) as made:
        for name in names:
            Desk(made.store).records.add("organisation", {"name": name})
    return str(path)


def shown(door: Door):
    return door.pages.currentWidget()


def test_a_new_workspace_shows_its_recovery_code_once_and_then_opens(qtbot, door, entered, settings, tmp_path) -> None:
    door.start.new.click()
    door.new.name.setText("My alliance")
    QTest.keyClicks(door.new.secret, PASSPHRASE)
    QTest.keyClicks(door.new.again, PASSPHRASE)
    assert door.new.hint.text() == "Hard to guess."
    door.new.make.click()
    qtbot.waitUntil(lambda: shown(door) is door.code)
    code = door.code.code.text()
    assert len(code.split("-")) > 3
    assert not door.code.go_on.isEnabled()
    door.code.kept.click()
    door.code.go_on.click()
    assert door.code.code.text() == ""
    [workspace] = entered
    assert workspace.protection().protected
    assert settings.recent == [str(tmp_path / "My alliance")]
    workspace.close()
    with workspaces.open_(tmp_path / "My alliance", code):
        pass


def test_passphrases_that_differ_or_are_short_are_not_taken(door) -> None:
    door.start.new.click()
    QTest.keyClicks(door.new.secret, PASSPHRASE)
    QTest.keyClicks(door.new.again, PASSPHRASE + "x")
    assert door.new.hint.text() == "The two passphrases differ."
    door.new.make.click()
    assert "Type the same passphrase twice" in door.new.notice.label.text()
    assert shown(door) is door.new


def test_a_workspace_without_a_passphrase_is_chosen_knowingly(qtbot, door, entered) -> None:
    door.start.new.click()
    door.new.open.click()
    assert not door.new.secret.isEnabled()
    door.new.make.click()
    qtbot.waitUntil(lambda: bool(entered))
    assert not entered[0].protection().protected


def test_a_folder_that_a_service_copies_elsewhere_is_warned_of_at_once(door, tmp_path) -> None:
    door.new.folder.setText(str(tmp_path / "Dropbox" / "work"))
    assert "Dropbox" in door.new.warning.text()
    door.new.folder.setText(str(tmp_path))
    assert door.new.warning.text() == ""


def test_a_wrong_passphrase_is_told_apart_from_damage_and_the_right_one_opens(qtbot, door, entered, tmp_path) -> None:
    door.open(make(tmp_path / "w", PASSPHRASE))
    qtbot.waitUntil(lambda: shown(door) is door.secret)
    assert not door.secret.notice.isVisible()
    QTest.keyClicks(door.secret.secret, "another one")
    door.secret.open.click()
    qtbot.waitUntil(door.secret.notice.isVisible)
    assert "not damaged" in door.secret.notice.label.text()
    assert door.secret.secret.text() == ""
    QTest.keyClicks(door.secret.secret, PASSPHRASE)
    door.secret.open.click()
    qtbot.waitUntil(lambda: bool(entered))


def test_a_workspace_open_elsewhere_says_who_has_it_and_opens_for_reading(qtbot, door, entered, tmp_path) -> None:
    place = make(tmp_path / "w")
    with workspaces.open_(place, who="Amani"):
        door.open(place)
        qtbot.waitUntil(lambda: shown(door) is door.held)
        assert "Amani" in door.held.sentence.text()
        assert not door.held.take.isVisible()
        door.held.read.click()
        qtbot.waitUntil(lambda: bool(entered))
        assert entered[0].read_only


def test_once_the_other_closed_it_trying_again_opens_it(qtbot, door, entered, tmp_path) -> None:
    place = make(tmp_path / "w")
    with workspaces.open_(place):
        door.open(place)
        qtbot.waitUntil(lambda: shown(door) is door.held)
    door.held.retry.click()
    qtbot.waitUntil(lambda: bool(entered))
    assert not entered[0].read_only


def test_a_damaged_workspace_offers_its_backups_with_date_and_counts_and_brings_one_back(
    qtbot, door, entered, tmp_path
) -> None:
    place = make(tmp_path / "w", None, "Alpha", "Beta")
    database = tmp_path / "w" / "workspace.ppadesk"
    data = bytearray(database.read_bytes())
    data[len(data) // 2 :] = b"\0" * (len(data) - len(data) // 2)
    database.write_bytes(data)
    door.open(place)
    qtbot.waitUntil(lambda: shown(door) is door.backups)
    rows = door.backups._list
    told = " ".join(label.text() for label in rows.itemAt(0).widget().findChildren(type(door.backups.title)))
    assert "2 organisations" in told
    rows.itemAt(0).widget()._choose()
    qtbot.waitUntil(lambda: bool(entered))
    assert len(Desk(entered[0].store).members.register.organisations.ids()) == 2


def test_a_folder_without_a_workspace_is_explained_on_the_first_page(qtbot, door, ask, tmp_path) -> None:
    ask.path = tmp_path
    door.start.other.click()
    qtbot.waitUntil(lambda: "There is no workspace" in door.start.notice.label.text())
    assert shown(door) is door.start


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("short", 0),
        ("aaaaaaaaaaaaaaaa", 1),
        ("password", 1),
        ("three blue goats", 3),
        ("Tr0ub4dor&3xy", 2),
        (PASSPHRASE, 3),
    ],
)
def test_how_hard_a_passphrase_is_to_guess(passphrase: str, expected: int) -> None:
    assert strength(passphrase) == expected

"""The whole window, used as people use it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ppa_desk.ui.groups.roster import Roster
from tests.ui.whole import closed, furnish, opened

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def window(qtbot, tasks, ask, settings, tmp_path):
    made = opened(tmp_path / "PPA", tasks, ask, settings)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    closed(made, tasks)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def names(window) -> list[str]:
    listing = window.desk.members.register.organisations
    return [row.name for row in listing.rows(listing.ids()).values()]


def test_the_first_member_by_keyboard_alone_and_undone(qtbot, window) -> None:
    press(window, Qt.Key.Key_2, ALT)
    press(window, Qt.Key.Key_N, CONTROL)
    write("Alpha Metals")
    press(window, Qt.Key.Key_Return)
    assert names(window) == ["Alpha Metals"]
    assert window.places.spot.kind == "organisation"
    press(window, Qt.Key.Key_F2)
    write("Beta Metals")
    press(window, Qt.Key.Key_Return)
    assert names(window) == ["Beta Metals"]
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: window.places.page.head.title.toPlainText() == "Alpha Metals")
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: not window.places.spot.kind)
    assert names(window) == []
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert names(window) == ["Alpha Metals"]


def test_undo_says_what_it_would_take_back(qtbot, window) -> None:
    window.desk.records.add("organisation", {"name": "R&D Alliance"})
    qtbot.waitUntil(window.commands["undo"].isEnabled)
    assert window.commands["undo"].text() == "Undo: Added organisation “R&&D Alliance”"
    window.do("undo")
    assert window.top.state.text() == "Undone: Added organisation “R&D Alliance”"


def test_undo_in_a_field_with_nothing_to_undo_is_the_windows(qtbot, window) -> None:
    kept = window.desk.records.add("organisation", {"name": "Alpha"})
    window.places.go("organisation", kept.id)
    fields = window.places.page.tabs.page("details").findChildren(QLineEdit)
    line = next(one for one in fields if one.accessibleName() == "Acronym")
    line.setFocus()
    qtbot.waitUntil(lambda: line.hasFocus() and window.commands["undo"].isEnabled())
    press(window, Qt.Key.Key_Z, CONTROL)
    assert names(window) == []


def test_numbers_beside_areas_follow_the_records(qtbot, window) -> None:
    button = next(one for one in window.navigation._buttons() if one.entry.key == "members")
    assert button.accessibleName() == "Members, 0"
    kept = window.desk.records.add("organisation", {"name": "Alpha"})
    window.desk.records.add("membership", {"organisation_id": kept.id})
    qtbot.waitUntil(lambda: button.accessibleName() == "Members, 1")


def test_a_part_opens_the_page_of_its_whole(window) -> None:
    made = furnish(window.desk.records)
    for part, whole in (
        ("position", "person"),
        ("membership", "organisation"),
        ("term", "work_group"),
        ("seat", "work_group"),
    ):
        window.places.go(part, made[part])
        assert (window.places.spot.kind, window.places.spot.record) == (whole, made[whole])


def test_escape_leads_back_step_by_step(qtbot, window) -> None:
    made = furnish(window.desk.records)
    window.places.go("organisation", made["organisation"])
    window.places.go("person", made["person"])
    window.places.page.show_history()
    assert window.places.over.above is not None
    press(window, Qt.Key.Key_Escape)
    assert window.places.over.above is None
    window.places.page.head.title.setFocus()
    window.do("back")
    window.do("back")
    assert window.places.spot.kind == "organisation"


def test_what_is_removed_elsewhere_leaves_its_page(qtbot, window) -> None:
    made = furnish(window.desk.records)
    window.places.go("work_group", made["work_group"])
    window.desk.records.remove("work_group", made["work_group"])
    qtbot.waitUntil(lambda: not window.places.spot.kind)


def test_a_removed_record_can_be_brought_back_from_the_banner(qtbot, window) -> None:
    made = furnish(window.desk.records)
    window.places.go("organisation", made["organisation"])
    window.do("remove")
    assert "Alpha Metals" in window.banner.label.text()
    assert names(window) == []
    window._undo_removal()
    assert names(window) == ["Alpha Metals"]


def test_the_finder_opens_what_it_found(qtbot, window) -> None:
    made = furnish(window.desk.records)
    press(window, Qt.Key.Key_K, CONTROL)
    write("beatrice")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.places.spot.record == made["person"] and window.places.spot.kind == "person")


def test_the_list_as_a_table_and_away(qtbot, window) -> None:
    furnish(window.desk.records)
    panel = window._lists()[0]
    qtbot.waitUntil(panel.view.isVisible)
    window.do("table")
    assert panel.view.horizontalHeader().isVisible()
    window.do("list")
    assert not window.places.lists.isVisible()
    window.do("filter")
    assert window.places.lists.isVisible()


def test_a_person_is_split_into_given_and_family_name(qtbot, window) -> None:
    lists = window.places.panel
    lists.turn("person")
    window.do("new")
    QTest.keyClicks(lists.panels["person"].naming, "Jean MUKENDI")
    QTest.keyClick(lists.panels["person"].naming, Qt.Key.Key_Return)
    kept = window.desk.records.get("person", window.places.spot.record)
    assert (kept.values["given_name"], kept.values["family_name"]) == ("Jean", "Mukendi")


def test_an_area_pressed_again_shows_what_belongs_to_no_single_record(window) -> None:
    number = window.desk.records.add("organisation", {"name": "Pact"}).id
    window.places.go("organisation", number)
    window.places.open_area("meetings")
    window.places.open_area("members")
    assert window.places.spot.record == number
    window.places.open_area("members")
    assert window.places.spot.record == 0
    window.places.back()
    assert window.places.spot.record == number


@pytest.mark.parametrize("area", ["organisation", "person", "work_group", "meeting"])
def test_a_name_too_long_is_told_and_stays_to_be_shortened(qtbot, window, area) -> None:
    window.places.open_area({"work_group": "groups", "meeting": "meetings"}.get(area, "members"))
    lists = window.places.panel
    if area in ("organisation", "person"):
        lists.turn(area)
        lists = lists.panels[area]
    window.do("new")
    lists.naming.setText("très " * 150 + "longue")
    QTest.keyClick(lists.naming, Qt.Key.Key_Return)
    assert lists.naming.isVisible() and lists.naming.text() == "très " * 150 + "longue"
    assert window.places.spot.record == 0 and window.desk.records.where(area) == []


def test_who_sat_where_on_a_day(qtbot, window) -> None:
    made = furnish(window.desk.records)
    window.desk.records.save("term", made["term"], 1, {"since": "2020-01-01", "until": "2020-12-31"})
    window.places.go("work_group", made["work_group"])
    roster = window.places.page.tabs.page("roster").findChild(Roster)

    def chips() -> list[str]:
        row = roster.chips.layout()
        return [row.itemAt(at).widget().text() for at in range(row.count())]

    roster.show_day(date(2020, 6, 1))
    assert chips() == ["1 held", "1 with no holder entered"]
    roster.show_day(date(2021, 6, 1))
    assert chips() == ["1 vacant", "1 with no holder entered"]


def test_a_read_only_workspace_says_so_and_changes_nothing(qtbot, tasks, ask, settings, tmp_path) -> None:
    first = opened(tmp_path / "PPA", tasks, ask, settings)
    made = furnish(first.desk.records)
    second = opened(tmp_path / "PPA", tasks, ask, settings, read_only=True)
    second.show()
    assert second.banner.isVisible()
    second.places.go("organisation", made["organisation"])
    assert second.places.page.head.title.isReadOnly()
    second.do("new")
    assert "reading only" in second.top.state.text()
    assert not second.commands["undo"].isEnabled()
    closed(second, tasks)
    closed(first, tasks)


def test_closing_keeps_the_last_sentence(qtbot, tasks, ask, settings, tmp_path) -> None:
    window = opened(tmp_path / "PPA", tasks, ask, settings)
    made = furnish(window.desk.records)
    window.places.go("organisation", made["organisation"])
    window.show()
    saver = window.places.page.saver
    saver.typed("notes", "the last sentence")
    closed(window, tasks)
    again = opened(tmp_path / "PPA", tasks, ask, settings)
    assert again.desk.records.get("organisation", made["organisation"]).values["notes"] == "the last sentence"
    closed(again, tasks)


def test_closing_asks_before_losing_what_cannot_be_kept(qtbot, window, ask) -> None:
    made = furnish(window.desk.records)
    window.places.go("organisation", made["organisation"])
    window.places.page.saver.typed("email", "nobody")
    ask.yes = False
    assert not window.close()
    assert "1 field(s)" in ask.asked[0]
    ask.yes = True


def test_a_backup_is_made_when_one_is_due(qtbot, window, monkeypatch) -> None:
    furnish(window.desk.records)
    monkeypatch.setattr(window.workspace, "backup_due", lambda: True)
    with qtbot.waitSignal(window.keeper.made):
        window.keeper.look()
    assert "backed up" in window.top.state.text() or window.top.state.text() == "Backed up."
    assert len(window.workspace.backups()) == 1

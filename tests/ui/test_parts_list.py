"""The parts of a record: added, removed, put in order, and the chosen one edited beside the list."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton

from ppa_desk.ui.meetings.lines import PartLine
from ppa_desk.ui.meetings.materials import materials_tab
from ppa_desk.ui.record.child_model import ChildModel
from ppa_desk.ui.record.parts_list import ChildList


@pytest.fixture
def meeting(desk) -> int:
    return desk.records.add("meeting", {"key": "m"}).id


@pytest.fixture
def aims(qtbot, tools, meeting) -> ChildList:
    for text in ("first", "second", "third"):
        tools.desk.records.add("aim", {"meeting_id": meeting, "text_en": text})
    made = ChildList(tools, "aim", {"meeting_id": meeting})
    qtbot.addWidget(made)
    made.show()
    return made


def texts(tools, meeting: int) -> list[str]:
    return [kept.values["text_en"] for kept in tools.desk.records.where("aim", meeting_id=meeting)]


def test_qt_finds_nothing_wrong_with_the_model(desk, meeting) -> None:
    desk.records.add("aim", {"meeting_id": meeting, "text_en": "x"})
    model = ChildModel(desk.records, "aim", {"meeting_id": meeting})
    model.can_move = True
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.records.add("aim", {"meeting_id": meeting, "text_en": "y"})
    model.reload()
    assert model.rowCount() == 2


def test_the_first_part_is_shown_with_its_fields(aims) -> None:
    assert aims.current.values["text_en"] == "first"
    assert set(aims.editor.boxes) == {"text_en", "text_fr"}


def test_typing_a_title_and_enter_adds_a_part_and_chooses_it(qtbot, tools, meeting, aims) -> None:
    QTest.keyClicks(aims.adder.line, "fourth")
    QTest.keyClick(aims.adder.line, Qt.Key.Key_Return)
    assert texts(tools, meeting) == ["first", "second", "third", "fourth"]
    assert aims.current.values["text_en"] == "fourth"
    assert aims.adder.line.text() == ""


def test_several_pasted_lines_become_several_parts(tools, meeting, aims) -> None:
    QGuiApplication.clipboard().setText("fourth\n\n fifth \n")
    QTest.keyClick(aims.adder.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert texts(tools, meeting)[3:] == ["fourth", "fifth"]


def test_a_pasted_table_of_two_columns_gives_both_languages(tools, meeting, aims) -> None:
    QGuiApplication.clipboard().setText("fourth\tquatrième\nfifth")
    QTest.keyClick(aims.adder.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    made = tools.desk.records.where("aim", meeting_id=meeting)[3:]
    assert [(one.values["text_en"], one.values["text_fr"]) for one in made] == [("fourth", "quatrième"), ("fifth", "")]


def test_a_list_of_materials_is_pasted_where_one_is_typed_and_undone_at_once(qtbot, tools, meeting) -> None:
    page = materials_tab(tools, meeting, PartLine(tools.codes))
    qtbot.addWidget(page)
    QGuiApplication.clipboard().setText("Advance materials\n- Webinar\n  - Slides")
    QTest.keyClick(page.list.adder.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [kept.values["kind"] for kept in page.list.model.kept] == ["recording", "slides"]
    assert "2 material(s) added" in page.list.notice.label.text()
    page.list.notice.findChild(QPushButton).click()
    assert not tools.desk.records.where("material", meeting_id=meeting)


def test_a_key_is_made_from_the_title_and_is_free(qtbot, tools, meeting) -> None:
    tools.desk.records.add("material", {"meeting_id": meeting, "key": "opening-remarks", "title_en": "Opening remarks"})
    shown = ChildList(tools, "material", {"meeting_id": meeting})
    qtbot.addWidget(shown)
    QTest.keyClicks(shown.adder.line, "Opening Remarks")
    shown.adder.add()
    assert shown.current.values["key"] == "opening-remarks-2"


def test_alt_and_arrows_put_parts_in_another_order(tools, meeting, aims) -> None:
    aims.move_down()
    assert texts(tools, meeting) == ["second", "first", "third"]
    assert aims.current.values["text_en"] == "first"
    aims.move_up()
    assert texts(tools, meeting) == ["first", "second", "third"]
    aims.move_up()
    assert texts(tools, meeting) == ["first", "second", "third"]


def test_a_dragged_part_goes_where_it_is_dropped(tools, meeting, aims) -> None:
    data = aims.model.mimeData([aims.model.index(2, 0)])
    aims.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert texts(tools, meeting) == ["third", "first", "second"]


def test_a_removed_part_comes_back_by_undo(qtbot, tools, meeting, aims) -> None:
    aims.remove()
    assert texts(tools, meeting) == ["second", "third"]
    assert aims.current.values["text_en"] == "second"
    assert "“first”" in aims.notice.label.text()
    aims._undo()
    qtbot.waitUntil(lambda: len(aims.model.kept) == 3)
    assert texts(tools, meeting) == ["first", "second", "third"]


def test_what_was_typed_is_kept_before_another_part_is_chosen(tools, meeting, aims) -> None:
    QTest.keyClicks(aims.editor.boxes["text_fr"].entry.edit, "premier")
    aims.select(aims.model.kept[1].id)
    assert tools.desk.records.where("aim", meeting_id=meeting)[0].values["text_fr"] == "premier"


def test_a_part_that_links_to_others_is_added_by_choosing(qtbot, tools) -> None:
    person = tools.desk.records.add("person", {"family_name": "Mbuyi"}).id
    organisation = tools.desk.records.add("organisation", {"name": "Alpha"}).id
    shown = ChildList(tools, "position", {"organisation_id": organisation})
    qtbot.addWidget(shown)
    shown.adder.add()
    assert shown.model.rowCount() == 0
    shown.adder._picker._take(person)
    shown.adder.add()
    assert [kept.values["person_id"] for kept in shown.model.kept] == [person]


def test_a_part_without_a_title_is_added_by_a_button(qtbot, tools) -> None:
    organisation = tools.desk.records.add("organisation", {"name": "Alpha"}).id
    shown = ChildList(tools, "membership", {"organisation_id": organisation})
    qtbot.addWidget(shown)
    shown.adder.button.click()
    assert shown.current.values["type"] == "full"


def test_a_change_elsewhere_is_followed(qtbot, tools, meeting, aims) -> None:
    chosen = aims.current.id
    tools.desk.records.add("aim", {"meeting_id": meeting, "text_en": "fourth"})
    qtbot.waitUntil(lambda: len(aims.model.kept) == 4)
    assert aims.current.id == chosen


def test_a_read_only_workspace_offers_no_change(qtbot, tools, meeting) -> None:
    tools.desk.records.add("aim", {"meeting_id": meeting, "text_en": "x"})
    tools.desk.store.read_only = True
    shown = ChildList(tools, "aim", {"meeting_id": meeting})
    qtbot.addWidget(shown)
    shown.show()
    assert not any(one.isVisible() for one in (shown.adder, shown.up, shown.down, shown.drop))

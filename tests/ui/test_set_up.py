"""Own fields where they are defined and filled in; lists with other columns, conditions and views, saved as shown."""

import csv

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.lists.menu import ListMenu
from ppa_desk.ui.lists.page import ListPage
from ppa_desk.ui.members.lists import organisations
from ppa_desk.ui.members.own_fields import OwnFieldsCard, OwnValues
from ppa_desk.ui.members.tags_card import TagsCard
from ppa_desk.ui.record.history import RecordHistory
from tests.ui.workbench import Bench


@pytest.fixture
def bench(file_store):
    return Bench(file_store)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(700, 700)
    widget.show()
    return widget


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_a_field_is_defined_filled_in_told_in_history_and_retired_and_stays_readable(bench, qtbot):
    number = bench.add("organisation", name="Pact")
    values = shown(qtbot, OwnValues(bench.tools, "organisation", number))
    assert values.editor is None
    card = shown(qtbot, OwnFieldsCard(bench.tools))
    fields = card.lists["organisation"]
    QTest.keyClicks(fields.adder.line, "Number of staff")
    fields.adder.add()
    kept = bench.desk.members.extras.where("extra_field")[0]
    bench.desk.members.extras.save("extra_field", kept.id, kept.version, {"type": "number"})
    qtbot.waitUntil(lambda: values.editor is not None and values.editor.boxes["extra.number_of_staff"].spec.type
                    == "quantity")  # fmt: skip
    box = values.editor.boxes["extra.number_of_staff"]
    QTest.keyClicks(box.entry.line, "many")
    assert not values.editor.flush() and "many" in box.message.text()
    box.entry.line.clear()
    QTest.keyClicks(box.entry.line, "1,250")
    assert values.editor.flush()
    history = shown(qtbot, RecordHistory(bench.tools, "organisation", number))
    assert {"Number of staff", "empty  →  1,250"} <= set(texts(history))
    fields.remove()
    assert "keeps its type" in fields.notice.label.text()
    kept = bench.desk.members.extras.get("extra_field", kept.id)
    bench.desk.members.extras.save("extra_field", kept.id, kept.version, {"retired": True})
    qtbot.waitUntil(lambda: values.editor.boxes["extra.number_of_staff"].entry.edit.property("readOnly") is True)
    assert values.editor.boxes["extra.number_of_staff"].entry.line.text() == "1,250"


@pytest.fixture
def menu(bench, qtbot) -> ListMenu:
    bench.desk.members.extras.define("organisation", "number", "Staff")
    for name, staff in (("Alpha", "9"), ("=Beta", "120"), ("Gamma", "")):
        bench.add("organisation", name=name, country="CD", **{"extra.staff": staff})
    panel = shown(qtbot, organisations(bench.tools))
    panel.toggle_table()
    return panel.findChild(ListMenu)


def rows(menu) -> list[list[str]]:
    model = menu._panel.model
    return [[model.data(model.index(row, at)) for at in range(model.columnCount())] for row in range(model.rowCount())]


def test_columns_conditions_and_order_show_at_once_and_the_list_is_saved_as_shown(bench, qtbot, menu, tmp_path):
    set_up, panel = menu._set_up, menu._panel
    page = shown(qtbot, ListPage(bench.tools, set_up, "Organisations"))
    page.columns.drop("acronym")
    page.columns.others.setCurrentIndex(page.columns.others.findData("extra.staff"))
    page.columns.add_column()
    for _ in range(5):
        page.columns.put("extra.staff", -1)
    assert [column.title for column in panel.model.columns][:2] == ["Name", "Staff"]
    row = page.filter.rows[0]
    row.fact.setCurrentIndex(row.fact.findData("extra.staff"))
    row.fact.activated.emit(row.fact.currentIndex())
    QTest.keyClicks(row.entry.line, "9")
    page.filter.apply()
    panel.order_by("extra.staff", down=True)
    assert [told[:2] for told in rows(menu)] == [["=Beta", "120"], ["Alpha", "9"]]
    assert [chip.text() for chip in panel.asked.findChildren(type(panel._group.button(0)))] == ["Staff at least 9  ×"]
    bench.ask.path = tmp_path / "list.xlsx"
    menu.save(".xlsx")
    saved = list(openpyxl.load_workbook(tmp_path / "list.xlsx").active.values)
    assert [told[:2] for told in saved] == [("Name", "Staff"), ("=Beta", 120), ("Alpha", 9)]
    bench.ask.path = tmp_path / "list.csv"
    menu.save(".csv")
    told = list(csv.reader((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()))
    assert [one[0] for one in told] == ["Name", "'=Beta", "Alpha"]
    assert bench.said[-1] == "The list is saved as list.csv."


def test_a_view_comes_back_with_columns_conditions_and_order(bench, qtbot, menu):
    set_up, panel = menu._set_up, menu._panel
    set_up.choose(["name", "extra.staff"])
    set_up.use_view("nothing of that name")
    page = shown(qtbot, ListPage(bench.tools, set_up, "Organisations"))
    row = page.filter.rows[0]
    row.how.setCurrentIndex(row.how.findData("contains"))
    row.entry.line.setText("a")
    row.entry.edited.emit()
    page.filter.apply()
    panel.order_by("extra.staff", down=True)
    bench.ask.words = "  Big   ones "
    menu.keep_view()
    before = rows(menu)
    panel.empty.asked.emit()
    set_up.usual()
    panel.order_by("name")
    assert rows(menu) != before and not set_up.where
    set_up.use_view("Big ones")
    assert rows(menu) == before and len(set_up.where) == 1
    set_up.forget_view("Big ones")
    assert set_up.views == {}


def test_a_tag_is_added_where_it_is_first_needed_and_is_retired_without_being_lost(bench, qtbot):
    number = bench.add("person", family_name="Invented")
    editor = shown(qtbot, RecordEditor(bench.desk.records, bench.desk.codes, "person", number, ("tags",)))
    line = editor.boxes["tags"].entry.line
    for typed in ("Great Lakes", "PRESS", "great  lakes"):
        line.setText(typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.flush() and editor.kept.values["tags"] == "great-lakes press"
    card = shown(qtbot, TagsCard(bench.tools))
    card.retire("great-lakes")
    assert "great-lakes" not in [one.code for one in bench.desk.codes.choices("tag")]
    assert bench.desk.codes.label("tag", "great-lakes", "fr") == "Great Lakes"
    card.line.setText("Great lakes")
    card.add_tag()
    assert "great-lakes" in [one.code for one in bench.desk.codes.choices("tag")]

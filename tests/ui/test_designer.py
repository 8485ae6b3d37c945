"""Designing a form: an outline in which a group is one thing, with what each question needs beside it."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from ppa_desk.ui.forms.findings import FindingRow
from ppa_desk.ui.forms.page import FormPage
from ppa_desk.ui.lists.model import LINE
from ppa_desk.ui.widgets.parts import LinkButton
from tests.services.surveys.test_outline import AS_IT_WAS, FORM, row, told
from tests.ui.test_languages import Pseudo, cut
from tests.ui.walk import settle

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(desk) -> int:
    return desk.forms.take(FORM)


@pytest.fixture
def page(qtbot, tools, form) -> FormPage:
    made = FormPage(tools, form)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def longer(qapp):
    """Words that are 40 % longer."""
    made = Pseudo()
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def chosen(page, name: str):
    """The page with that row chosen."""
    page.questions.select(row(page.tools.desk, page.record, name))
    page.questions.view.setFocus()
    return page.questions


def test_qt_finds_nothing_wrong_with_the_outline(desk, form, page):
    model = page.questions.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.outline.remove(row(desk, form, "visit("))
    model.reload()
    assert model.rowCount() == 6


def test_rows_stand_as_deep_as_their_groups(page):
    model = page.questions.model
    assert [model.index(at, 0).data(LINE).depth for at in range(model.rowCount())] == [0, 0, 1, 1, 1, 2, 1, 0, 0]


def test_the_keyboard_moves_a_group_with_what_it_holds_and_keeps_it_chosen(desk, form, page):
    questions = chosen(page, "site(")
    QTest.keyClick(questions.view, Qt.Key.Key_Up, ALT)
    assert told(desk, form) == [*AS_IT_WAS[1:8], "who", "why"]
    assert questions.current.values["name"] == "site"
    QTest.keyClick(questions.view, Qt.Key.Key_Down, ALT)
    assert told(desk, form) == AS_IT_WAS
    desk.history.undo()
    desk.history.undo()
    assert told(desk, form) == AS_IT_WAS


def test_a_group_that_is_dragged_takes_along_what_it_holds(desk, form, page):
    model = page.questions.model
    dragged = model.mimeData([model.index(1, 0)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, 9, 0, QModelIndex())
    assert told(desk, form) == ["who", "why", *AS_IT_WAS[1:8]]


def test_a_removed_group_is_gone_with_what_it_held_and_the_notice_brings_it_back(desk, form, page):
    questions = chosen(page, "site(")
    QTest.keyClick(questions.view, Qt.Key.Key_Delete, CONTROL)
    assert told(desk, form) == ["who", "why"]
    questions._undo()
    assert told(desk, form) == AS_IT_WAS


def test_a_duplicate_is_chosen_at_once(desk, form, page):
    questions = chosen(page, "kind")
    QTest.keyClick(questions.view, Qt.Key.Key_D, CONTROL)
    assert questions.current.values["name"] == "kind_2"
    desk.history.undo()
    assert told(desk, form) == AS_IT_WAS


def test_a_question_is_put_into_a_new_group_to_be_named(desk, form, page):
    questions = chosen(page, "why")
    questions.group.click()
    assert told(desk, form)[8:] == ["new_group(", "why", ")new_group"]
    assert questions.current.values["label_en"] == "New group" and "type" not in questions.editor.boxes


def test_what_is_typed_joins_the_group_one_stands_in(desk, form, page):
    questions = chosen(page, "kind")
    assert "Site" in questions.adder.line.placeholderText()
    questions.adder.line.setText("How many people?")
    questions.adder.add()
    assert told(desk, form)[7] == "how_many_people" and questions.current.values["name"] == "how_many_people"


def test_nobody_makes_half_a_group_by_changing_a_type(page):
    entry = chosen(page, "who").editor.boxes["type"].entry
    kinds = {code for code, _ in entry._offer("")}
    assert "select_one" in kinds and not any(kind.startswith(("begin_", "end_")) for kind in kinds)


def test_a_click_on_a_finding_opens_its_question_at_the_field_it_is_about(qtbot, desk, form, page):
    day = row(desk, form, "day")
    desk.records.save("form_item", day, 1, {"relevant": "${nobody} = 1"})
    page.tabs.open("preview")
    page._look()
    [line] = page.findings.findChildren(FindingRow)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert page.tabs.current == "questions" and page.questions.current.id == day
    assert page.questions.model.index(5, 0).data(LINE).mark == "✕"
    assert page.focusWidget() is page.questions.box("relevant").entry.edit


def test_a_finding_about_a_choice_opens_that_choice(desk, form, page):
    late = desk.records.add("form_choice", {"form_id": form, "list": "kinds", "name": "late"}).id
    page._look()
    [line] = page.findings.findChildren(FindingRow)
    line.findChild(LinkButton).click()
    assert page.tabs.current == "choices" and page.choices.current.id == late


def choose(box, key: str) -> None:
    """What a person does with a box of choices."""
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def relevant(desk, form, name: str) -> str:
    return desk.records.get("form_item", row(desk, form, name)).values["relevant"]


def test_a_condition_is_chosen_word_by_word_and_stands_as_an_expression(desk, form, page):
    box = chosen(page, "why")._detail.condition
    assert box.question.key == "" and box.relation.isHidden()
    choose(box.question, "kind")
    assert relevant(desk, form, "why") == "${kind} = 'mine'"
    choose(box.choice, "other")
    choose(box.relation, "is_not")
    assert relevant(desk, form, "why") == "${kind} != 'other'"
    choose(box.question, "who")
    assert relevant(desk, form, "why") == "${who} != ''"
    choose(box.question, "")
    assert relevant(desk, form, "why") == ""


def test_a_value_that_is_typed_becomes_part_of_the_condition(desk, form, page):
    box = chosen(page, "why")._detail.condition
    choose(box.question, "who")
    choose(box.relation, "is")
    assert relevant(desk, form, "why") == "${who} != ''"
    box.text.setText("it's me")
    box.text.editingFinished.emit()
    assert relevant(desk, form, "why") == '${who} = "it\'s me"'


def test_a_condition_of_a_workbook_is_shown_in_words_and_kept_as_it_was_written(desk, form, page):
    why = desk.records.get("form_item", row(desk, form, "why"))
    desk.records.save("form_item", why.id, why.version, {"relevant": "${ kind }='other'"})
    box = chosen(page, "why")._detail.condition
    assert (box.question.key, box.relation.key, box.choice.key) == ("kind", "is", "other")
    choose(box.choice, "other")
    assert relevant(desk, form, "why") == "${ kind }='other'"


def test_what_is_no_common_condition_stays_the_expression_it_is(desk, form, page):
    box = chosen(page, "kind_other")._detail.condition
    assert not box.written.isHidden() and box.relation.isHidden()
    assert box.written.boxes["relevant"].entry.value() == "${kind} = 'other' and ${who} != ''"


def test_a_question_offers_only_what_was_asked_before_it(page):
    box = chosen(page, "day")._detail.condition
    assert [box.question.itemData(at) for at in range(box.question.count())] == ["", "who", "kind", "kind_other"]


def test_choices_are_added_where_the_question_is(desk, form, page):
    box = chosen(page, "kind")._detail.choices
    box.choices.adder.line.setText("Rented")
    box.choices.adder.add()
    [new] = [one.values for one in desk.records.where("form_choice", form_id=form) if one.values["name"] == "rented"]
    assert new["list"] == "kinds" and desk.choice_lists.sizes(form) == {"kinds": 3}


def test_a_question_that_takes_no_choices_shows_none(desk, form, page):
    questions = chosen(page, "who")
    assert questions._detail.choices.isHidden()
    who = questions.current
    desk.records.save("form_item", who.id, who.version, {"type": "select_one"})
    questions._detail.choices.follow()
    assert not questions._detail.choices.isHidden() and questions._detail.choices.choices is None


def test_a_question_gets_a_list_of_its_own_with_one_click(desk, form, page):
    box = chosen(page, "kind")._detail.choices
    box.new.click()
    box.choices.adder.add_one(box.choices.adder.called("Owned"))
    assert desk.forms.draft(form).question("kind").list == "kind"
    assert desk.choice_lists.sizes(form) == {"kinds": 2, "kind": 1}


def test_who_else_offers_a_list_is_said_before_it_is_changed(desk, form, page):
    desk.outline.duplicate(row(desk, form, "kind"))
    box = chosen(page, "kind")._detail.choices
    assert not box.shared.isHidden() and "kind_2" in box.shared.text()


def test_rarely_needed_settings_are_folded_away_and_kept(desk, form, page):
    questions = chosen(page, "who")
    assert questions._detail.rest.isHidden()
    questions._detail.more.click()
    entry = questions.box("constraint").entry
    assert not questions._detail.rest.isHidden()
    entry.edit.setPlainText("string-length(.) > 1")
    entry.edited.emit()
    chosen(page, "why")
    assert desk.records.get("form_item", row(desk, form, "who")).values["constraint"] == "string-length(.) > 1"


def test_whether_a_question_must_be_answered_is_a_box_to_tick(desk, form, page):
    box = chosen(page, "kind")._detail.required
    box.check.click()
    assert desk.forms.draft(form).question("kind").required == "yes"
    box.check.click()
    assert desk.forms.draft(form).question("kind").required == ""


def test_an_expression_that_decides_it_is_led_to_and_left_as_it_is(desk, form, page):
    why = desk.records.get("form_item", row(desk, form, "why"))
    desk.records.save("form_item", why.id, why.version, {"required": "${who} != ''"})
    box = chosen(page, "why")._detail.required
    assert box.check.isHidden()
    box.sometimes.click()
    assert page.focusWidget() is page.questions.box("required").entry.edit
    assert page.questions.box("required").entry.value() == "${who} != ''"


@pytest.mark.parametrize("name", ["who", "site(", "kind", "kind_other", ")visit"])
def test_nothing_is_cut_when_words_are_longer(qtbot, desk, form, tools, longer, name):
    why = desk.records.get("form_item", row(desk, form, "who"))
    desk.records.save("form_item", why.id, why.version, {"relevant": "${nobody} = 1"})
    page = FormPage(tools, form)
    qtbot.addWidget(page)
    page.resize(895, 700)
    page.show()
    chosen(page, name)
    settle()
    assert "ñ" in page.questions.group.text()
    assert page.widget().minimumSizeHint().width() <= page.viewport().width()
    assert cut(page) == []


def test_choices_that_are_lacking_are_made_where_the_finding_leads(desk, form, page):
    who = desk.records.get("form_item", row(desk, form, "who"))
    desk.records.save("form_item", who.id, who.version, {"type": "select_one"})
    page._look()
    [line] = page.findings.findChildren(FindingRow)
    line._ask()
    box = page.questions._detail.choices
    assert page.focusWidget() is box.new and not box.shared.isHidden()
    box.new.click()
    assert page.focusWidget() is box.choices.adder.line and box.shared.isHidden()

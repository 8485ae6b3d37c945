"""Frameworks in the window: begun, and their tree of results worked in by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results import tabs
from ppa_desk.ui.results.begin_tab import BeginTab
from ppa_desk.ui.results.context_tab import ContextTab
from ppa_desk.ui.results.framework_tab import FrameworkTab
from ppa_desk.ui.results.funders_card import FundersCard
from ppa_desk.ui.results.settings_tab import TiersCard


@pytest.fixture
def begin(qtbot, tools):
    tab = BeginTab(tools)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def test_a_framework_is_begun_with_a_title_and_names_for_its_levels(tools, heard, begin):
    begin.form.called.show_value("Phase 3")
    begin.form.tiers.setCurrentIndex(begin.form.tiers.findData("us"))
    begin.form.empty_one.click()
    made = tools.desk.records.where("framework")[0]
    assert made.title == "Phase 3" and heard.went == [("framework", made.id)]
    tiers = tools.desk.records.where("tier", framework_id=made.id)
    assert tiers[0].title == "Development objective"


def test_without_a_title_nothing_is_begun_and_it_says_so(tools, heard, begin):
    begin.form.empty_one.click()
    assert "title" in begin.form.notice.label.text()
    assert tools.desk.records.count("framework") == 0


def test_the_example_is_one_click_away_and_marked(tools, heard, begin):
    begin.form.example.click()
    made = tools.desk.records.where("framework")[0]
    assert made.values["template"] and heard.went == [("framework", made.id)]


@pytest.fixture
def framework(tools) -> int:
    return tools.desk.results.frameworks.make("Phase 3", "en")


@pytest.fixture
def tree(qtbot, tools, framework):
    tab = FrameworkTab(tools, framework)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def rows(tools, framework) -> list[str]:
    return [f"{one.depth} {one.code} {one.statement_en}" for one in tools.desk.results.frameworks.branches(framework)]


def grown(tools, framework, tree) -> None:
    """A goal, two outcomes, an output under the first."""
    for what, text in (("below", "Goal"), ("below", "First"), ("below", "Output")):
        write(tree, what, text)
    tree.choose(next(one.id for one in tree.model.branches.values() if one.code == "1"))
    write(tree, "beside", "Second")


def write(tree, what, text) -> None:
    tree.do(what)
    tree.side.editor.boxes["statement_en"].entry.text.setPlainText(text)
    tree.side.editor.flush()


def test_an_empty_framework_says_what_to_do_first(tools, framework, tree):
    assert "goal" in tree._stack.currentWidget().sentence.text()
    tree._stack.currentWidget().button.click()
    assert rows(tools, framework) == ["0 G "]
    assert tree.side.result == tree.current


def test_results_are_written_below_and_beside_each_other(tools, framework, tree):
    grown(tools, framework, tree)
    assert rows(tools, framework) == ["0 G Goal", "1 1 First", "2 1.1 Output", "1 2 Second"]
    assert tree.model.branches[tree.current].code == "2"


def test_keys_move_the_chosen_result_and_leave_it_chosen(qtbot, tools, framework, tree):
    grown(tools, framework, tree)
    chosen = tree.current
    for key, expected in (
        (Qt.Key.Key_Right, ["0 G Goal", "1 1 First", "2 1.1 Output", "2 1.2 "]),
        (Qt.Key.Key_Up, ["0 G Goal", "1 1 First", "2 1.1 ", "2 1.2 Output"]),
        (Qt.Key.Key_Left, ["0 G Goal", "1 1 First", "2 1.1 Output", "1 2 "]),
        (Qt.Key.Key_Up, ["0 G Goal", "1 1 ", "1 2 First", "2 2.1 Output"]),
    ):
        QTest.keyClick(tree.view, key, Qt.KeyboardModifier.AltModifier)
        assert [row.replace("Second", "") for row in rows(tools, framework)] == expected
        assert tree.current == chosen


def test_delete_removes_what_is_under_it_too_and_undo_brings_it_back(qtbot, tools, framework, tree):
    grown(tools, framework, tree)
    before = rows(tools, framework)
    tree.choose(next(one.id for one in tree.model.branches.values() if one.code == "1"))
    QTest.keyClick(tree.view, Qt.Key.Key_Delete)
    assert rows(tools, framework) == ["0 G Goal", "1 1 Second"]
    assert "1 result" in tree.notice.label.text()
    tree.notice.findChildren(QPushButton)[-1].click()
    assert rows(tools, framework) == before


def test_a_dragged_result_stands_where_it_was_dropped(tools, framework, tree):
    grown(tools, framework, tree)
    second = tree.model.place(tree.current)
    output = next(one.id for one in tree.model.branches.values() if one.code == "1.1")
    data = tree.model.mimeData([tree.model.place(output)])
    tree.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, second)
    assert rows(tools, framework) == ["0 G Goal", "1 1 First", "1 2 Second", "2 2.1 Output"]
    goal = tree.model.place(next(iter(tree.model.branches)))
    data = tree.model.mimeData([tree.model.index(1, 0, goal)])
    tree.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, goal)
    assert rows(tools, framework) == ["0 G Goal", "1 1 Second", "2 1.1 Output", "1 2 First"]


def test_a_result_dropped_into_its_own_branch_stays_and_it_says_why(tools, framework, tree):
    grown(tools, framework, tree)
    before = rows(tools, framework)
    goal = tree.model.place(next(iter(tree.model.branches)))
    tree.model.dropMimeData(tree.model.mimeData([goal]), Qt.DropAction.MoveAction, -1, -1, tree.model.index(0, 0, goal))
    assert rows(tools, framework) == before
    assert "cannot stand there" in tree.notice.label.text()


def test_a_long_statement_takes_the_lines_it_needs(tools, framework, tree):
    grown(tools, framework, tree)
    short = tree.view.sizeHintForIndex(tree.model.place(tree.current)).height()
    tree.side.editor.boxes["statement_en"].entry.text.setPlainText("long words " * 40)
    tree.side.editor.flush()
    tree.show_tree()
    assert tree.view.sizeHintForIndex(tree.model.place(tree.current)).height() > 3 * short


def test_an_indicator_gets_its_code_and_is_a_click_away(tools, heard, framework, tree):
    grown(tools, framework, tree)
    tree.side.tabs.open("indicators")
    listed = tree.side.tabs.page("indicators")
    listed.adder.line.setText("People trained")
    listed.adder.add()
    made = tools.desk.records.where("indicator")[0]
    assert made.values["code"] == "2.a"
    listed.findChildren(GoButton)[-1].click()
    assert heard.went == [("indicator", made.id)]


def test_levels_get_the_names_of_a_set_and_undo_brings_the_old_ones_back(qtbot, tools, framework):
    card = TiersCard(tools, framework)
    qtbot.addWidget(card)
    card.show()
    card.sets.setCurrentIndex(card.sets.findData("logframe"))
    card.use.click()
    names = [one.title for one in tools.desk.records.where("tier", framework_id=framework)]
    assert names[0] == "Overall objective (impact)"
    card.notice.findChildren(QPushButton)[-1].click()
    assert tools.desk.records.where("tier", framework_id=framework)[0].title == "Goal"


def test_a_funders_words_are_typed_beside_the_own_ones(qtbot, tools, framework):
    card = FundersCard(tools, framework)
    qtbot.addWidget(card)
    card.show()
    assert "No shape" in card.about.text() and not card.shape.isVisible()
    shape = tools.desk.records.add("report_shape", {"framework_id": framework, "name": "A", "template": "annual"}).id
    qtbot.waitUntil(lambda: card.shape.isVisible())
    tier = tools.desk.records.where("tier", framework_id=framework)[1].id
    entry = card.rows["tier", tier]["name_en"]
    assert entry.line.placeholderText() == "Outcome"
    QTest.keyClicks(entry.line, "Purpose")
    entry.left.emit()
    assert tools.desk.results.funders.tiers(shape)[1].theirs_en == "Purpose"


def test_a_story_names_nobody_and_is_not_told_before_consent(qtbot, tools, framework):
    tab = ContextTab(tools, framework)
    qtbot.addWidget(tab)
    tab.stories.adder.line.setText("A loan")
    tab.stories.adder.add()
    kept = tools.desk.records.where("story", framework_id=framework)[0]
    assert kept.values["pseudonym"] and kept.values["consent"] == "unknown"
    assert tab._story(kept).role == "attention"


def test_the_open_tab_stays_while_one_walks_through_the_tree_and_tabs_tell_how_much_they_hold(tools, framework, tree):
    grown(tools, framework, tree)
    tools.desk.records.add("risk", {"result_id": tree.current, "text_en": "Roads close"})
    tree.side.tabs.open("risks")
    tree.choose(next(iter(tree.model.branches)))
    assert tree.side.tabs.current == "risks" and tree.side.tabs.bar.tabText(2) == "Risks 0"
    QTest.keyClick(tree.view, Qt.Key.Key_F2)
    assert tree.side.tabs.current == "statement"


@pytest.mark.parametrize("shown", [tabs.AREA_TABS, tabs.FRAMEWORK_TABS, tabs.INDICATOR_TABS, tabs.REPORT_TABS])
def test_every_tab_stands_once_under_a_name_of_its_own(shown):
    assert len({one.key for one in shown}) == len({one.title for one in shown}) == len(shown)

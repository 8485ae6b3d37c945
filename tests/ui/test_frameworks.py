"""Frameworks in the window: begun, and their tree of results worked in by keyboard and mouse."""

import pytest

from ppa_desk.ui.results.begin_tab import BeginTab


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

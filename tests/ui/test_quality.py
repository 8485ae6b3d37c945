"""Data quality in the window: a plan, a look, what was found, and the paper of it."""

from datetime import date

import pytest

from ppa_desk.ui.results.quality_tab import DoneLook, QualityTab


@pytest.fixture
def indicator(desk):
    add = desk.records.add
    framework = add("framework", {"key": "f", "title_en": "F"})
    result = add("result", {"framework_id": framework.id, "code": "1", "statement_en": "Barriers"})
    return add("indicator", {"result_id": result.id, "code": "1.1", "name_en": "People at meetings"}).id


@pytest.fixture
def tab(qtbot, tools, indicator):
    page = QualityTab(tools, indicator)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_plan_is_kept_and_a_wrong_one_refused_in_a_sentence(tab, tools, indicator):
    assert tab.state.text() == "never looked at"
    tab.plan.every.line.setText("soon")
    tab.plan.keep.click()
    assert "“soon” is no number of months" in tab.plan.notice.label.text()
    tab.plan.every.line.setText("12")
    tab.plan.every.edited.emit()
    assert tab.plan.next.value() == date.today()
    tab.plan.keep.click()
    assert tools.desk.results.quality.every(indicator) == 12


def test_a_look_is_written_closed_and_stands_with_its_standards(qtbot, tab, tools, indicator):
    tab.begin.click()
    look = tab.writing
    assert look is not None and not tab.begin.isVisible()
    look.close_button.click()
    assert "does not say what was found" in look.notice.label.text()
    tools.desk.results.quality.write(look._one.id, {"measures": "no"})
    look.found.text.setPlainText("Seats are counted, not people")
    look.close_button.click()
    qtbot.waitUntil(lambda: len(tab.findChildren(DoneLook)) == 1)
    (done,) = [one for one in tools.desk.results.quality.of(indicator) if not one.is_open]
    assert done.conclusion("en") == "Seats are counted, not people" and done.done_on == date.today()
    assert tab.writing is None and tab.begin.isVisible()

"""The page of an indicator: its sheet, baselines and targets, and how values count."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppa_desk.ui.results.counting_tab import CountingTab, sentence
from ppa_desk.ui.results.pages import FrameworkPage, IndicatorPage
from ppa_desk.ui.results.sheet_tab import SheetTab
from ppa_desk.ui.results.targets_tab import TargetsTab

M = 1_000_000


@pytest.fixture
def indicator(tools) -> int:
    """A count by sex, in a framework of two years."""
    frameworks = tools.desk.results.frameworks
    made = frameworks.make("Phase 3", "en")
    kept = tools.desk.records.get("framework", made)
    days = {"since": date(2026, 1, 1), "until": date(2027, 12, 31)}
    tools.desk.records.save("framework", made, kept.version, days)
    result = frameworks.grow(made)
    values = {"result_id": result, "name_en": "People trained", "unit_en": "people", "dimensions": "sex"}
    return frameworks.add("indicator", values).id


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.show()
    return page


def typed(row, text) -> None:
    QTest.keyClicks(row.entries["value"].line, text)
    QTest.keyClick(row.entries["value"].line, Qt.Key.Key_Return)


def changed(row, text) -> None:
    row.entries["value"].line.selectAll()
    typed(row, text)


def numbers(tools, indicator):
    return [one.number for one in tools.desk.results.targets.grid(indicator).aims]


def test_a_target_is_typed_as_the_reader_writes_and_spread_over_the_periods(qtbot, tools, indicator):
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    typed(card.rows[0], "1,000")
    card.spreading.click()
    assert numbers(tools, indicator) == [250 * M] * 4
    qtbot.waitUntil(lambda: card.rows[4].entries["value"].line.text() == "250")
    assert not card.findings.isVisible()


def test_a_target_that_stood_changes_only_with_a_reason_and_both_are_seen(qtbot, tools, indicator):
    period = tools.desk.results.targets.periods(indicator)[0]
    tools.desk.results.targets.put(indicator, period, {"value": 100 * M})
    page = shown(qtbot, TargetsTab(tools, indicator))
    card = page.targets
    assert not page.revisions.isVisible()
    changed(card.rows[1], "80")
    assert card.why.isVisible() and "100 becomes 80" in card.why.sentence.text()
    card.why.go.click()
    assert "reason" in card.why.notice.label.text() and numbers(tools, indicator)[0] == 100 * M
    card.why.reason.setCurrentIndex(card.why.reason.findData("budget"))
    card.why.go.click()
    assert numbers(tools, indicator)[0] == 80 * M
    qtbot.waitUntil(lambda: card.rows[1].first.text() == "100" and page.revisions.isVisible())


def test_a_change_that_is_not_meant_leaves_the_target_as_it_was(qtbot, tools, indicator):
    period = tools.desk.results.targets.periods(indicator)[0]
    tools.desk.results.targets.put(indicator, period, {"value": 100 * M})
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    changed(card.rows[1], "80")
    card.why.left.emit()
    assert card.rows[1].entries["value"].line.text() == "100" and not card.why.isVisible()


def test_what_is_no_number_is_said_beside_it_and_nothing_is_kept(qtbot, tools, indicator):
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    typed(card.rows[1], "n/a")
    assert card.rows[1].message.isVisible()
    assert numbers(tools, indicator) == [None] * 4


def test_targets_of_a_part_are_its_own_and_the_keyboard_stays_where_it_is(qtbot, tools, indicator):
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    card.cell.boxes["sex"].setCurrentIndex(card.cell.boxes["sex"].findData("female"))
    card.cell.boxes["sex"].activated.emit(1)
    row = card.rows[1]
    typed(row, "60")
    assert numbers(tools, indicator) == [None] * 4
    qtbot.wait(1)
    assert card.rows[1] is row
    kept = tools.desk.records.where("indicator_target", indicator_id=indicator)
    assert [(one.values["cell"], one.values["value"]) for one in kept] == [("sex=female", 60 * M)]


def test_a_share_of_one_is_taken_for_one_per_cent_and_remarked_on(qtbot, tools, indicator):
    frameworks = tools.desk.results.frameworks
    kept = frameworks.get("indicator", indicator)
    frameworks.save("indicator", indicator, kept.version, {"measure": "ratio"})
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    typed(card.rows[0], "0.62")
    assert "62%" in card.rows[0].message.text()


def test_a_milestone_is_ticked_in_the_period_it_is_due(qtbot, tools, indicator):
    frameworks = tools.desk.results.frameworks
    kept = frameworks.get("indicator", indicator)
    values = {"measure": "milestone", "over_time": "last", "over_grants": "latest"}
    frameworks.save("indicator", indicator, kept.version, values)
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    assert not card.spreading.isVisible()
    card.rows[2].entries["value"].check.click()
    assert numbers(tools, indicator) == [None, M, None, None]
    card.rows[2].settle()
    assert not card.why.isVisible()


def test_a_milestone_is_withdrawn_with_a_reason_and_is_no_target_then(qtbot, tools, indicator):
    frameworks, targets = tools.desk.results.frameworks, tools.desk.results.targets
    kept = frameworks.get("indicator", indicator)
    values = {"measure": "milestone", "over_time": "last", "over_grants": "latest"}
    frameworks.save("indicator", indicator, kept.version, values)
    targets.put(indicator, targets.periods(indicator)[0], {"value": M})
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    card.rows[1].entries["value"].check.click()
    card.why.reason.setCurrentIndex(card.why.reason.findData("context"))
    card.why.go.click()
    assert numbers(tools, indicator) == [None] * 4
    framework = tools.desk.records.where("framework")[0].id
    line = tools.desk.results.table.lines(framework, date(2026, 12, 31))[0]
    assert line.to_date.target is None and line.status == "no_target"


def test_where_grants_are_counted_that_reached_a_milestone_a_number_is_typed(qtbot, tools, indicator):
    frameworks = tools.desk.results.frameworks
    kept = frameworks.get("indicator", indicator)
    frameworks.save("indicator", indicator, kept.version, {"measure": "milestone"})
    card = shown(qtbot, TargetsTab(tools, indicator)).targets
    typed(card.rows[1], "3")
    assert numbers(tools, indicator)[0] == 3 * M


def test_a_baseline_is_added_with_a_button_and_not_collected_is_told(qtbot, tools, indicator):
    card = shown(qtbot, TargetsTab(tools, indicator)).baselines
    card.rows.adder.button.click()
    made = tools.desk.records.where("baseline", indicator_id=indicator)[0]
    tools.desk.records.save("baseline", made.id, made.version, {"state": "not_collected", "due_on": "2026-03-31"})
    kept = tools.desk.records.get("baseline", made.id)
    line = card._line(kept)
    assert (line.title, line.mark) == ("All", "not collected") and "31 Mar 2026" in line.below


def test_a_way_of_counting_is_told_in_plain_words(qtbot, tools, indicator):
    grant = tools.desk.grants.register.make({"title_en": "Savings groups"}, "active")
    page = shown(qtbot, CountingTab(tools, indicator))
    page.rows.adder.add()
    made = page.rows.current
    assert "Choose a grant" in sentence(tools, made.values)
    values = {"grant_record_id": grant, "factor": "5.2", "cells": "sex=female"}
    kept = tools.desk.results.counting.save("mapping", made.id, made.version, values)
    assert sentence(tools, kept.values) == "“Savings groups” counts 5.2 times, only what is women and girls."
    kept = tools.desk.results.counting.save("mapping", made.id, kept.version, {"left_out": True, "why": "Not ours"})
    assert sentence(tools, kept.values) == "“Savings groups” does not count here (Not ours)."


def test_only_ways_that_go_with_what_is_measured_are_offered_and_a_new_measure_changes_them(qtbot, tools, indicator):
    page = shown(qtbot, SheetTab(tools, indicator))
    box = page.editors["how"].boxes["over_grants"]
    page.editors["what"].saver.typed("measure", "scale")
    page.editors["what"].flush()
    qtbot.waitUntil(lambda: box.entry.value() == "mean")
    assert [value for value, _ in box.entry._offer("")] == ["mean", "max", "latest", "count", "none"]
    assert page._scale.isVisible()


def test_the_page_leads_to_its_result_and_a_part_is_shown_where_it_stands(qtbot, tools, heard, indicator):
    page = shown(qtbot, IndicatorPage(tools, indicator))
    result = tools.desk.records.get("indicator", indicator).values["result_id"]
    frameworks = tools.desk.results.frameworks
    kept = frameworks.get("result", result)
    frameworks.save("result", result, kept.version, {"statement_en": "Miners save"})
    page.show_kept()
    assert page.up.text() == "G Miners save"
    page.up.click()
    assert heard.went == [("result", result)]
    tools.desk.records.add("baseline", {"indicator_id": indicator, "year": 2024})
    wanted = tools.desk.records.add("baseline", {"indicator_id": indicator, "year": 2025}).id
    page.reveal("baseline", wanted)
    assert page.tabs.current == "targets" and page.tabs.page("targets").baselines.rows.current.id == wanted


def test_a_risk_is_shown_with_its_result(qtbot, tools):
    frameworks = tools.desk.results.frameworks
    made = frameworks.make("Phase 3", "en")
    _, second = frameworks.grow(made), frameworks.grow(made)
    risk = tools.desk.records.add("risk", {"result_id": second, "text_en": "Roads close"}).id
    page = shown(qtbot, FrameworkPage(tools, made))
    page.reveal("risk", risk)
    tree = page.tabs.page("tree")
    assert tree.current == second and tree.side.tabs.page("risks").current.id == risk

"""The cut-line in the window: worked in by keyboard, stressed, compared, chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from ppa_desk.ui.grants.cutline_model import AMOUNT, OUT, PIN, RESULT
from ppa_desk.ui.grants.cutline_tab import CutlineTab
from tests.services.grants.decided import ready


@pytest.fixture
def tab(qtbot, tools, desk):
    """The tab of a call of USD 30,000 with two scored proposals of 26,000 and EUR 10,000."""
    first, people = ready(desk)
    call = desk.grants.register.get(first)["grant_call_id"]
    second = desk.grants.register.make(
        {"title_en": "Second"}, "appraisal", grant_call_id=call, requested=10_000_000, currency="EUR"
    )
    with desk.store.unit("test") as unit:
        unit.change("grant_record", first, {"grant_stage_id": desk.grants.pipeline.stage("recommended").id})
        for grant, score in ((first, "90.00"), (second, "80.00")):
            told = {"grant_record_id": grant, "person_id": people["Boris"], "status": "submitted", "score": score}
            unit.add("review", told)
    kept = desk.records.get("grant_call", call)
    desk.records.save("grant_call", call, kept.version, {"budget": 38_000_000})
    desk.records.add("exchange_rate", {"currency": "EUR", "into": "USD", "rate": "1.10", "rate_on": "2020-01-01",
                                       "source": "bank"})  # fmt: skip
    made = CutlineTab(tools, call)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def told(tab, row, column):
    return tab.model.index(row, column).data()


def test_the_table_says_who_is_funded_and_what_is_left(tab):
    assert [told(tab, row, RESULT) for row in (0, 1)] == ["funded", "funded"]
    assert "USD\u00a01,000 left of USD\u00a038,000" in tab.money.text()
    assert not tab.model.flags(tab.model.index(0, AMOUNT)) & Qt.ItemFlag.ItemIsEditable


def test_amounts_are_typed_into_a_scenario_by_keyboard(qtbot, tab, ask):
    ask.words = "Plan A"
    tab.new.click()
    tab.view.setCurrentIndex(tab.model.index(0, AMOUNT))
    qtbot.keyClick(tab.view, Qt.Key.Key_F2)
    editor = tab.view.findChild(QLineEdit)
    editor.setText("30,000")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told(tab, 0, AMOUNT) == "USD\u00a030,000")
    assert "EUR\u00a02,727.28 lacking" in told(tab, 1, RESULT)
    assert tab.model.outlook.cut.line_after == 1
    assert not tab.model.setData(tab.model.index(0, AMOUNT), "30k")
    assert "30k" in tab.notice.label.text()


def test_pins_and_left_outs_are_ticked(tab, ask):
    ask.words = "Plan A"
    tab.new.click()
    check = Qt.ItemDataRole.CheckStateRole
    tab.model.setData(tab.model.index(1, PIN), Qt.CheckState.Checked.value, check)
    assert told(tab, 0, 1) == "Second"
    tab.model.setData(tab.model.index(0, OUT), Qt.CheckState.Checked.value, check)
    assert told(tab, 1, RESULT) == "left out" and tab.model.index(1, PIN).data(check) == Qt.CheckState.Unchecked


def test_a_click_or_the_space_bar_ticks_a_box(qtbot, tab, ask):
    ask.words = "Plan A"
    tab.new.click()
    check, pin = Qt.ItemDataRole.CheckStateRole, tab.model.index(0, PIN)
    qtbot.mouseClick(tab.view.viewport(), Qt.MouseButton.LeftButton, pos=tab.view.visualRect(pin).center())
    qtbot.waitUntil(lambda: pin.data(check) == Qt.CheckState.Checked)
    tab.view.setCurrentIndex(pin)
    qtbot.keyClick(tab.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: pin.data(check) == Qt.CheckState.Unchecked)


def test_stress_shows_who_drops_out(tab):
    tab.stress.setValue(-20)
    assert "is worth 20 % less: 1 grant(s) drop out" in tab.stressed.text()
    assert told(tab, 1, RESULT) == "funded – drops out"


def test_two_scenarios_stand_side_by_side_and_one_is_chosen(qtbot, tab, ask, desk):
    for name in ("Plan A", "Plan B"):
        ask.words = name
        tab.new.click()
    tab.model.wanted.emit(tab.model.lines[1].proposal.id, {"left_out": True})
    labels = [label.text() for label in tab.findChildren(QLabel)]
    assert "Plan A" in labels and "Plan B" in labels and "Grants funded" in labels
    tab.take.click()
    assert tab.notice.label.text() == "1 grant(s) recommended and put to the vote. 1 to be declined."
    qtbot.waitUntil(lambda: tab.which.currentText() == "Plan B (chosen)")


def test_a_scenario_assumes_a_rate_of_its_own(qtbot, tab, ask):
    assert not tab.rates.lines
    ask.words = "Weak euro"
    tab.new.click()
    line = tab.rates.lines["EUR/USD"]
    qtbot.keyClicks(line, "0.5")
    line.editingFinished.emit()
    assert "USD\u00a07,000 left of USD\u00a038,000" in tab.money.text()
    qtbot.keyClicks(line, "x")
    line.editingFinished.emit()
    assert "no exchange rate" in tab.notice.label.text()

"""The incident log in the window: a report by keyboard, its steps, a table dropped on the area."""

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.evidence.incidents.log_page import LogPage
from ppa_desk.ui.evidence.incidents.page import IncidentPage
from ppa_desk.ui.evidence.incidents.take_in import IncidentsPage
from ppa_desk.ui.evidence.start import StartPage
from ppa_desk.ui.evidence.take_in import take
from ppa_desk.ui.shell.over import Over

DAY = date.today() - timedelta(days=2)
ROADBLOCK = {"category": "ROA", "happened_on": DAY, "received_on": DAY, "province": "CD-SK", "territory": "Kalehe"}


def typed(page, name, text):
    edit = page.boxes[name].entry.edit
    edit.setFocus()
    QTest.keyClicks(edit, text)


def test_a_report_is_logged_by_keyboard_with_what_was_typed_of_each_word(qtbot, desk, tools):
    opened = []
    page = LogPage(tools)
    qtbot.addWidget(page)
    page._tools = tools.__class__(
        **{**{n: getattr(tools, n) for n in tools.__slots__}, "go": lambda *to: opened.append(to)}
    )
    page.show()
    page.keep()
    assert page.boxes["category"].message.text() and desk.evidence.incidents.listing.count() == 0
    typed(page, "category", "road")
    typed(page, "happened_on", DAY.isoformat())
    typed(page, "province", "south k")
    typed(page, "territory", "Kalehe")
    page.keep()
    [number] = desk.evidence.incidents.listing.ids()
    assert opened == [("incident", number)]
    kept = desk.records.get("incident", number).values
    assert (kept["category"], kept["province"], kept["happened_on"], kept["annex"]) == ("ROA", "CD-SK", DAY, "A3")


def test_steps_are_buttons_with_what_is_missing_beside_them_and_ask_for_their_reason(qtbot, desk, tools):
    number = desk.evidence.log.report(ROADBLOCK)
    for to in ("verifying", "confirmed", "monitored"):
        desk.evidence.moving.move(number, to, DAY)
    page = IncidentPage(tools, number)
    qtbot.addWidget(page)
    page.show()
    assert list(page.steps.buttons) == ["resolved", "persistent"]
    page.steps.buttons["persistent"].click()
    page.steps.take()
    assert page.steps.notice.label.text() and desk.records.get("incident", number).values["status"] == "monitored"
    page.steps.why.line.setText("The post came back")
    page.steps.take()
    qtbot.waitUntil(lambda: "closed" in page.steps.buttons)
    assert not page.steps.buttons["closed"].isEnabled() and "Accepted by the reporter" in page.steps.lacks.text()
    page.tabs.open("follow")
    assert any("The post came back" in one.text() for one in page.findChildren(QLabel))


def test_reports_near_each_other_stand_side_by_side_and_the_one_marked_is_kept(qtbot, desk, tools):
    first = desk.evidence.log.report(ROADBLOCK)
    second = desk.evidence.log.report(ROADBLOCK | {"happened_on": DAY - timedelta(days=1)})
    page = IncidentPage(tools, second)
    qtbot.addWidget(page)
    page.show()
    page.tabs.open("duplicates")
    tab = page.tabs.page("duplicates")
    assert [one.id for one in tab.twins] == [first]
    tab.mark(second, first)
    assert desk.records.get("incident", second).values["status"] == "duplicate"
    qtbot.waitUntil(lambda: list(page.steps.buttons) == ["verifying"])


@pytest.mark.parametrize("columns", ["date,province,category", "happened_on,province,category"])
def test_a_table_dropped_on_the_area_is_planned_taken_in_and_taken_back(qtbot, desk, tools, tmp_path, columns):
    path = tmp_path / "i.csv"
    path.write_text(f"{columns},name\n2026-01-15,Sud-Kivu,VIO,Somebody\n2026-01-15,Sud-Kivu,theft,\n", "utf-8")
    over = Over(StartPage(tools))
    qtbot.addWidget(over)
    over.show()
    take(tools, over, [path])
    qtbot.waitUntil(lambda: isinstance(over.above, IncidentsPage), timeout=20_000)
    page = over.above
    qtbot.waitUntil(lambda: page.planned is not None and page.apply_button.isEnabled(), timeout=20_000)
    page.apply_now()
    qtbot.waitUntil(lambda: "1 incident" in page.notice.label.text(), timeout=20_000)
    assert [one.values["category"] for one in desk.records.where("incident")] == ["VIO"]
    page.take_back()
    assert desk.records.where("incident") == []

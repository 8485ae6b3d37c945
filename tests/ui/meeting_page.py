"""A meeting's page under test, and the hands that work on it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.meetings.page import MeetingPage
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.shell.over import Over
from tests.ui.workbench import Bench


@pytest.fixture(name="bench")
def a_bench(file_store):
    made = Bench(file_store)
    made.meeting = made.add(
        "meeting", key="m1", title_en="Spring meeting", kind="member", ordinal=9, status="held",
        starts_on=date(2020, 11, 9), mode="virtual", visibility="public",
    )  # fmt: skip
    return made


@pytest.fixture(name="page")
def a_page(bench, qtbot):
    made = MeetingPage(bench.tools, bench.meeting)
    bench.over = Over(made)
    qtbot.addWidget(bench.over)
    bench.over.resize(1000, 900)
    bench.over.show()
    return made


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def child_list(page, tab, kind):
    page.tabs.open(tab)
    return next(one for one in page.tabs.page(tab).findChildren(ChildList) if one.model.kind == kind)


def type_in(shown, text):
    shown.adder.line.setText(text)
    QTest.keyClick(shown.adder.line, Qt.Key.Key_Return)


def of_meeting(bench, kind):
    return bench.desk.records.where(kind, meeting_id=bench.meeting)

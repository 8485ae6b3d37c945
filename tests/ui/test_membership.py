"""Membership in the window: from prospect to member by its buttons, dues raised from the plan, files that expire."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from ppa_desk.services.members.memberships import Step
from ppa_desk.ui.members.dues_raise_page import RaisePage
from ppa_desk.ui.members.membership_tab import MembershipTab
from ppa_desk.ui.members.start import Start
from ppa_desk.ui.record.files_box import FilesBox


@pytest.fixture
def body(desk):
    return desk.records.add("organisation", {"name": "Invented Metals", "constituency": "IND"}).id


@pytest.fixture(autouse=True)
def _ringing(tools, desk):
    """As in the window: what is kept is heard."""
    desk.store.committed.append(tools.bell.rang.emit)


def told(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def test_a_prospect_becomes_a_member_by_its_buttons(qtbot, tools, desk, body):
    page = shown(qtbot, MembershipTab(tools, body))
    page.begin.day.show_value(date(2026, 1, 5))
    page.begin.wants.click()
    card = page.cards[0]
    card.buttons[Step.VET].click()
    card.form.day.show_value(date(2026, 1, 4))
    card.form.keep.click()
    assert any("before" in text for text in told(card.form))
    card.form.day.show_value(date(2026, 2, 1))
    card.form.keep.click()
    box = page.findChild(QPushButton, "next")
    assert box is None and "Begin the checklist" in [one.text() for one in page.findChildren(QPushButton)]
    vetting = page.sections[0].vetting
    vetting.begin_now()
    vetting.writing.outcome.take("conditions")
    vetting.writing.notes.show_value("signs first")
    vetting.writing.close_now()
    page.findChild(QPushButton, "next").click()
    card.form.day.show_value(date(2026, 3, 1))
    card.form.keep.click()
    assert card.why.text().startswith("Active since")
    card.ask_otherwise()
    card.form.keep.click()
    assert any("why it stands otherwise" in text for text in told(card.form))
    assert desk.members.memberships.of(body)[0].why.case == "active"


def test_the_plan_of_dues_says_who_gets_what_and_undo_takes_all_back(qtbot, tools, desk, body):
    desk.members.memberships.begin(body, date(2020, 1, 1), accepted=True)
    tier = desk.records.add("dues_tier", {"name_en": "Large", "amount": 5_000_000, "currency": "USD"}).id
    page = shown(qtbot, RaisePage(tools, 2026))
    assert not page.do.isEnabled() and "no tier is chosen" in told(page)
    page.bulk.chosen.emit(str(tier))
    assert "USD\u00a05,000" in told(page)
    page.do.click()
    assert desk.members.dues.years() == [2026] and "its dues of 2026 are there already" in told(page)
    desk.history.undo()
    assert desk.members.dues.years() == []


def test_a_file_says_until_when_it_holds(qtbot, tools, desk, body):
    number = desk.attachments.add("organisation", body, "memorandum.pdf", b"%PDF invented")
    page = shown(qtbot, FilesBox(tools, "organisation", body, expiring=True))
    file = desk.attachments.of("organisation", body)[0]
    page.keep_until(file, date(2020, 1, 1))
    assert desk.records.get("attachment", number).values["expires_on"] == date(2020, 1, 1)
    page.read()
    assert any("Expired" in one.text() for one in page.findChildren(QPushButton))


def test_the_start_page_counts_members_and_says_what_is_not_known(qtbot, tools, desk, body):
    desk.members.memberships.begin(body, None, accepted=True)
    page = shown(qtbot, Start(tools))
    qtbot.waitUntil(lambda: "1 active member" in told(page), timeout=10000)
    assert any("Date of joining not known: 1" in text for text in told(page))

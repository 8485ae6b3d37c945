"""Groups in the window: a vacancy is filled from the roster, an interest becomes a term, findings lead to terms."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.groups.interests_tab import InterestsTab
from ppa_desk.ui.groups.page import GroupPage
from ppa_desk.ui.groups.sits import SitsTab
from ppa_desk.ui.groups.start import GroupsStart
from ppa_desk.ui.groups.term_form import TermForm
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.results.findings_card import FindingLine
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import Chip, QuietButton
from tests.services.groups.seated import Seated
from tests.services.meetings.minuted import Minuted


@pytest.fixture
def group(tools) -> Seated:
    made = Seated(tools.desk)
    left = made.seat("Left", "IND", term_months=12)
    made.seat("Never")
    made.term(left, made.person("Ada"), "2020-01-01", "2020-12-31")
    return made


def chips(widget) -> list[str]:
    return [chip.text() for chip in widget.findChildren(Chip) if chip.isVisibleTo(widget)]


def test_a_vacancy_stands_first_and_is_filled_where_it_is_told(qtbot, tools, group) -> None:
    tab = SitsTab(tools, group.id)
    qtbot.addWidget(tab)
    vacant, unknown = tab.attention.rows.itemAt(0).widget(), tab.attention.rows.itemAt(1).widget()
    assert (vacant.item.word, unknown.item.text) == ("Vacant since", "Never")
    vacant.item.fix()
    form = tab.roster.panel.form
    form.keep()
    assert "Say who sits there" in form.notice.label.text()
    form.boxes["person_id"].entry.show_value(group.person("Bea"))
    form.keep()
    assert group.roster(date.today())[0].person == "Bea Invented"
    assert tab.roster.panel is None and "1 held" in chips(tab.roster)
    assert "1 vacant" not in chips(tab.roster)


def test_what_is_being_entered_stays_while_others_change_things(qtbot, tools, group) -> None:
    tab = SitsTab(tools, group.id)
    qtbot.addWidget(tab)
    tab.roster.open(tab.roster._told[1].seat)
    form = tab.roster.panel.form
    with qtbot.waitSignal(tools.bell.rang):
        group.seat("Third")
    assert tab.roster.panel is not None and tab.roster.panel.form is form
    form.left.emit()
    assert "2 with no holder entered" in chips(tab.roster)


def test_an_interest_becomes_a_term_and_leaves_the_queue(qtbot, tools, group) -> None:
    told = {"work_group_id": group.id, "person_id": group.person("Cor"), "expressed_on": "2020-01-01"}
    tools.desk.records.add("interest", told)
    tab = InterestsTab(tools, group.id)
    qtbot.addWidget(tab)
    assert "older than the group allows" in chips(tab.queue)
    join = next(one for one in tab.queue.findChildren(QuietButton) if one.text() == "Joins…")
    join.click()
    tab.queue.findChild(TermForm).keep()
    assert [one.person for one in group.roster(date.today()) if one.seat is None] == ["Cor Invented"]
    assert tools.desk.groups.interests.queue(date.today()) == []


def test_a_finding_leads_to_its_term(qtbot, tools, group) -> None:
    wrong = group.term(None, group.person("Dan"), "2021-01-01", "2020-01-01")
    page = GroupPage(tools, group.id)
    qtbot.addWidget(page)
    page.reveal("term", wrong)
    assert page.tabs.current == "terms"
    assert page.tabs.page("terms").findChild(ChildList).current.id == wrong


def test_all_groups_are_seen_at_a_glance(qtbot, tools, group) -> None:
    start = GroupsStart(tools)
    qtbot.addWidget(start)
    assert chips(start) == ["1 vacant", "1 with no holder entered"]


def test_seats_over_time_are_told_as_of_the_day_that_is_chosen_in_words_too(qtbot, tools, group) -> None:
    tab = SitsTab(tools, group.id)
    qtbot.addWidget(tab)
    picture = tab.over_time.findChild(ChartView)
    assert "vacant (since 1 Jan 2021)" in picture.accessibleName()
    tab.roster.day.show_value(date(2020, 6, 1))
    tab.roster.day.edited.emit()
    assert "vacant" not in tab.over_time.findChildren(ChartView)[-1].accessibleName()
    assert not tab.over_time.words.isVisibleTo(tab.over_time)
    tab.over_time.toggle.click()
    assert tab.over_time.words.isVisibleTo(tab.over_time)
    told = [label.text() for label in tab.over_time.words.findChildren(QLabel)]
    assert "Ada Invented" in told and "vacant" not in told


def test_several_next_terms_are_ticked_entered_at_once_and_taken_back(qtbot, tools, group) -> None:
    last = date.today() + timedelta(days=5)
    for name in ("Bea", "Cor"):
        group.term(group.seat(name, term_months=12), group.person(name), "2020-01-01", last.isoformat())
    tab = SitsTab(tools, group.id)
    over = Over(tab)
    qtbot.addWidget(over)
    item = next(one.item for one in tab.attention.findChildren(FindingLine) if one.item.group == "ends")
    assert item.fix_words == "Next terms…"
    item.fix()
    page = over.above
    assert [check.isChecked() for check, _ in page.ticks] == [True, True]
    page.ticks[0][0].click()
    page.enter.click()
    assert over.above is None
    assert len(tools.desk.groups.book(group.id).terms) == 4
    undo = next(button for button in tab.notice.findChildren(QuietButton) if button.text() == "Undo")
    undo.click()
    assert "Taken back" in tab.notice.label.text() and len(tools.desk.groups.book(group.id).terms) == 3


def test_minutes_of_all_meetings_are_seen_and_issued_as_one_document_and_what_waits_stands_with_the_actions(
    qtbot, tools
) -> None:
    group = Minuted(tools.desk)
    first, second = group.call("one", "2026-01-13"), group.call("two", "2026-03-03")
    tools.desk.meetings.approvals.say(second, first, "approved")
    page = GroupPage(tools, group.id)
    over = Over(page)
    qtbot.addWidget(over)
    over.show()
    page.tabs.open("actions")
    qtbot.waitUntil(lambda: any("Call two" in one.text() for one in page.findChildren(GoButton)))
    page.tabs.open("minutes")
    tab = page.tabs.page("minutes")
    qtbot.waitUntil(lambda: chips(tab) == ["Draft", "Draft", "Approved · 3 Mar 2026"])
    tab.preview.click()
    qtbot.waitUntil(lambda: isinstance(over.above, Preview) and over.above.issue.isEnabled())
    over.above.issue.click()
    qtbot.waitUntil(lambda: len(tools.desk.meetings.compiled.issued(group.id)) == 1)
    over.lift()
    qtbot.waitUntil(lambda: tab.issued.count() == 1)

"""Reviewers and reviews in the window: conflicts judged, grants given out, a review written and handed in."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.ui.grants.review_sheet import points, signed
from ppa_desk.ui.grants.reviewers_tab import ReviewersTab
from ppa_desk.ui.grants.reviews_tab import ReviewPage, ReviewsTab
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import Button, Notice
from tests.services.grants.reviewed import Round

TODAY = date(2026, 3, 1)


@pytest.fixture
def round_(desk):
    return Round(desk)


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def words_of(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def press(qtbot, page, text):
    """Press a button once it shows."""

    def found():
        return [one for one in page.findChildren(Button) if one.text() == text and one.isVisibleTo(page)]

    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def acts_for(desk, person):
    """Let the reader sit at this computer."""
    desk.records.add("colleague", {"name": "tester", "person_id": person, "roles": "committee"})


def test_grants_are_given_out_with_one_button(qtbot, tools, round_):
    tab = shown(qtbot, ReviewersTab(tools, round_.call))
    tab.give.click()
    assert tab.notice.label.text() == "6 review(s) given out."
    qtbot.waitUntil(lambda: "0 of 6 reviews in" in words_of(tab))
    tab.give.click()
    assert tab.notice.label.text() == "0 review(s) given out."


def test_what_is_short_is_named(qtbot, tools, round_):
    tools.desk.records.save("grant_call", round_.call, 1, {"reviews_each": 4})
    tab = shown(qtbot, ReviewersTab(tools, round_.call))
    tab.give.click()
    assert "Grant 1: 1 reader(s) missing" in tab.notice.label.text()


def test_a_conflict_is_confirmed_with_one_click_and_dismissed_after_all(qtbot, tools, round_):
    desk, grant, person = tools.desk, round_.grants[0], round_.people[0]
    desk.records.add("grant_party", {"grant_record_id": grant, "person_id": person, "role": "contact"})
    tab = shown(qtbot, ReviewersTab(tools, round_.call))
    assert "Is the applicant or its contact." in words_of(tab.radar)
    press(qtbot, tab.radar, "Confirm")
    assert desk.grants.conflicts.recused(grant, person)
    press(qtbot, tab.radar, "Judge anew")
    assert not desk.grants.conflicts.recused(grant, person)


def test_a_declared_interest_is_written_down_by_hand(qtbot, tools, round_):
    tab = shown(qtbot, ReviewersTab(tools, round_.call))
    tab.radar.declare()
    assert tab.radar.notice.label.text() == "Choose who declared it, and for which grant."
    tab.radar.who.show_value(round_.people[1])
    tab.radar.what.show_value(round_.grants[1])
    tab.radar.why.setText("My firm.")
    tab.radar.declare()
    assert tools.desk.grants.conflicts.recused(round_.grants[1], round_.people[1])
    qtbot.waitUntil(lambda: "My firm." in words_of(tab.radar))


def test_who_has_begun_stays_in_the_pool(qtbot, tools, round_):
    review = round_.give(round_.grants[0], round_.people[0])
    tools.desk.grants.reviews.write(review, {"fit": "1"}, "", None)
    tab = shown(qtbot, ReviewersTab(tools, round_.call))
    tab.pool.select(tab.pool.model.kept[0].id)
    tab.pool.remove()
    assert "has begun to read" in tab.pool.notice.label.text()
    assert len(tools.desk.grants.reviewing.pool(round_.call)) == 3


def test_ones_own_review_is_written_by_the_keyboard_and_handed_in(qtbot, tools, round_):
    review = round_.give(round_.grants[0], round_.people[0])
    acts_for(tools.desk, round_.people[0])
    tab = shown(qtbot, ReviewsTab(tools, round_.grants[0]))
    sheet = tab.sheet
    sheet.hand_in()
    assert "2 question(s) still need an answer" in sheet.notice.label.text()
    sheet.sheet.go_to("fit")
    for key in (Qt.Key.Key_4, Qt.Key.Key_Return, Qt.Key.Key_2):
        qtbot.keyClick(sheet.sheet.focusWidget(), key)
    assert sheet.score.text() == "87.5 of 100"
    sheet.hand_in()
    assert tools.desk.grants.reviews.get(review).score == 87.5
    qtbot.waitUntil(lambda: "Handed in" in words_of(tab.window()))


def test_what_is_typed_is_kept_without_a_button(qtbot, tools, round_):
    review = round_.give(round_.grants[0], round_.people[0])
    acts_for(tools.desk, round_.people[0])
    tab = shown(qtbot, ReviewsTab(tools, round_.grants[0]))
    qtbot.keyClicks(tab.sheet.sheet.findChildren(QPlainTextEdit)[-1], "Sound")
    qtbot.waitUntil(lambda: tools.desk.grants.reviews.get(review).comment == "Sound", timeout=3000)
    assert tools.desk.grants.reviews.get(review).status is ReviewStatus.DRAFT


def test_others_scores_show_after_ones_own(qtbot, tools, round_):
    grant, (one, other, _) = round_.grants[0], round_.people
    round_.hand_in(grant, other, "0", "0")
    review = round_.give(grant, one)
    acts_for(tools.desk, one)
    tab = shown(qtbot, ReviewsTab(tools, grant))
    assert "Reader2" not in words_of(tab) and "1 other review" in words_of(tab)
    tools.desk.grants.reviews.write(review, {"fit": "4", "team": "4"}, "", None)
    tools.desk.grants.reviews.submit(review)
    qtbot.waitUntil(lambda: "Reader2" in words_of(tab))
    assert "mean 50" in words_of(tab) and "spread 100" in words_of(tab)
    assert any("disagree" in one.label.text() for one in tab.findChildren(Notice))
    chart = tab.findChildren(ChartView)[-1]
    assert chart.accessibleName() == "Scores of 100: Ada Reader1: 100; Ada Reader2: 0"


def test_who_is_recused_sees_nothing(qtbot, tools, round_):
    grant, (one, other, _) = round_.grants[0], round_.people
    round_.hand_in(grant, other, "4", "4")
    tools.desk.grants.conflicts.declare(grant, one, "Related.")
    tools.desk.records.add("discussion", {"grant_record_id": grant, "text": "Secret"})
    acts_for(tools.desk, one)
    tab = shown(qtbot, ReviewsTab(tools, grant))
    assert "You keep away" in words_of(tab) and "Reader2" not in words_of(tab)
    assert not tab._talk.isVisibleTo(tab)


def test_the_secretariat_writes_a_review_down_gives_it_back_and_takes_back(qtbot, tools, round_):
    grant, desk = round_.grants[0], tools.desk
    review = round_.give(grant, round_.people[0])
    over = Over(ReviewsTab(tools, grant))
    qtbot.addWidget(over)
    over.show()
    tab = over.widget(0)
    tab.open_review(review)
    page = over.above
    assert isinstance(page, ReviewPage)
    page.sheet.sheet.give("fit", "4")
    page.sheet.sheet.give("team", "4")
    page.sheet.hand_in()
    assert over.above is None and desk.grants.reviews.get(review).score == 100.0
    tools.ask.words = "Wrong person"
    tab.give_back(review)
    assert desk.grants.reviews.get(review).status is ReviewStatus.DRAFT
    tab.take_back(review)
    assert "has begun to read" in tab.notice.label.text()


def test_the_secretariat_gives_a_grant_to_one_more(qtbot, tools, round_):
    tab = shown(qtbot, ReviewsTab(tools, round_.grants[0]))
    tab.picker.show_value(round_.people[2])
    tab.picker.edited.emit()
    assert [one.person for one in tools.desk.grants.reviews.of([round_.grants[0]])] == [round_.people[2]]


def test_points_are_told_as_people_write_them():
    assert [points(one) for one in (0, 12.34, 100.0)] == ["0", "12.3", "100"]
    assert [signed(one) for one in (0.01, 2.0, -3.26)] == ["0", "+2", "−3.3"]

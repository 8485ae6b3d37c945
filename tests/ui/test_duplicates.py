"""Duplicates in the window: looked at side by side, merged, set apart, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.members.duplicates_tab import DuplicatesTab
from ppa_desk.ui.members.merge_page import MergePage
from ppa_desk.ui.members.merge_together import MergeTogether
from ppa_desk.ui.members.pages import PersonPage
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.shell.place import Places, Spot
from ppa_desk.ui.widgets.parts import LinkButton, QuietButton

PATIENCE = 20_000
"""Milliseconds a busy machine may take."""


@pytest.fixture
def twice(desk) -> tuple[int, int]:
    """One person twice, in two languages and with two phones."""
    told = {"given_name": "Élise", "family_name": "Bahati", "email": "elise@kivu.example"}
    one = desk.records.add("person", told | {"phone": "+243970000001", "language": "fr"}).id
    other = desk.records.add("person", told | {"phone": "+243970000002", "language": "en"}).id
    return one, other


@pytest.fixture
def tab(twice, tools, qtbot) -> DuplicatesTab:
    """The pairs, found, on a page that others can be laid over."""
    made = DuplicatesTab(tools)
    over = Over(made)
    qtbot.addWidget(over)
    over.show()
    qtbot.waitUntil(lambda: bool(made.cards), timeout=PATIENCE)
    return made


def test_a_pair_is_merged_field_by_field_and_one_press_takes_it_back(tab, desk, twice, qtbot):
    one, other = twice
    [card] = tab.cards
    assert "the same name (+7)" in card.why().lower()
    qtbot.keyClick(card.merge, Qt.Key.Key_Return)
    over = tab.parentWidget()
    page = over.above
    assert isinstance(page, MergePage)
    rows = {row.row.name: row for row in page.rows}
    qtbot.keyClick(rows["language"].sides["goes"], Qt.Key.Key_Space)
    rows["phone"].entry.line.setText("")
    qtbot.keyClicks(rows["phone"].entry.line, "+243970000003")
    page.merge.click()
    kept = desk.records.get("person", other)
    assert (kept.id, kept.values["language"], kept.values["phone"]) == (one, "en", "+243970000003")
    points = [row.values["value"] for row in desk.records.where("contact_point", person_id=one)]
    assert points == ["+243970000001", "+243970000002"]
    assert over.above is None
    qtbot.waitUntil(lambda: not tab.cards, timeout=PATIENCE)
    tab.notice.findChildren(type(card.merge))[0].click()
    assert desk.records.count("person") == 2
    qtbot.waitUntil(lambda: len(tab.cards) == 1, timeout=PATIENCE)


def test_what_cannot_be_kept_is_said_at_its_field_and_nothing_is_merged(tab, desk, qtbot):
    desk.records.save("person", 2, 1, {"email": "other@kivu.example"})
    qtbot.waitUntil(lambda: not tab.cards or tab.pairs[0].points < 17, timeout=PATIENCE)
    page = MergePage(tab._tools, "person", 1, 2)
    qtbot.addWidget(page)
    email = next(row for row in page.rows if row.row.name == "email")
    email.entry.line.setText("")
    qtbot.keyClicks(email.entry.line, "no address")
    page.merge.click()
    assert page.notice.label.text().startswith("E-mail: ")
    assert desk.records.count("person") == 2


def test_two_who_are_two_are_not_suggested_again(tab, desk, qtbot):
    tab.cards[0].two.click()
    assert tab.cards == []
    tab.look()
    qtbot.waitUntil(lambda: not tab.progress.isVisible(), timeout=PATIENCE)
    assert tab.cards == []
    assert "Nobody" in tab._told.text()


def test_those_that_agree_in_everything_are_merged_together(tab, desk, qtbot, tools):
    for _ in range(3):
        desk.records.add("person", {"given_name": "Alain", "family_name": "Dunia", "email": "alain@dunia.example"})
    qtbot.waitUntil(lambda: len(tab.pairs) == 4, timeout=PATIENCE)
    tab.together.click()
    page = tab.parentWidget().above
    assert isinstance(page, MergeTogether)
    qtbot.waitUntil(lambda: len(page.ticks) == 3, timeout=PATIENCE)
    page.merge.click()
    assert desk.records.count("person") == 3


def test_an_open_record_that_became_part_of_another_leads_there(twice, desk, qtbot, tools):
    from ppa_desk.ui.areas import AREAS

    one, other = twice
    places = Places(AREAS, desk.records)
    qtbot.addWidget(places)
    places.equip(tools)
    places.go("person", other)
    desk.members.merging.merge(desk.members.merging.preview("person", one, other))
    places.leave_record()
    assert places.spot == Spot("members", "person", one)
    places.go("person", other)
    assert places.spot == Spot("members", "person", one)


def test_a_record_in_the_register_twice_says_whom_it_looks_like_and_leads_side_by_side(tools, desk, twice, qtbot):
    one, other = twice
    page = PersonPage(tools, one)
    over = Over(page)
    qtbot.addWidget(over)
    over.show()
    hint = page.likeness
    qtbot.waitUntil(lambda: bool(hint.pairs), timeout=PATIENCE)
    assert any("the same e-mail" in label.text() for label in hint.findChildren(QLabel))
    hint.buttons[other, "compare"].click()
    assert isinstance(over.above, MergePage) and over.above.preview.stays.id == one
    over.above.merge.click()
    qtbot.waitUntil(lambda: not hint.pairs and not hint.isVisible(), timeout=PATIENCE)
    assert over.above is None and "is part of" in page.notice.label.text()
    page.notice.findChildren(QuietButton)[-1].click()
    qtbot.waitUntil(lambda: bool(hint.pairs), timeout=PATIENCE)
    hint.buttons[other, "two"].click()
    qtbot.waitUntil(lambda: not hint.pairs, timeout=PATIENCE)
    assert [(pair.one, pair.other) for pair in desk.members.duplicates.apart()] == [(one, other)]


def test_what_was_set_apart_can_be_suggested_again(tab, desk, qtbot):
    assert not tab.apart.isVisible()
    tab.cards[0].two.click()
    qtbot.waitUntil(tab.apart.isVisible, timeout=PATIENCE)
    tab.apart.toggle.click()
    again = next(one for one in tab.apart.findChildren(LinkButton) if one.text() == "Suggest again")
    again.click()
    qtbot.waitUntil(lambda: len(tab.cards) == 1, timeout=PATIENCE)
    assert desk.members.duplicates.apart() == [] and not tab.apart.isVisible()

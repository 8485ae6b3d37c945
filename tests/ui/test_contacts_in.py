"""Contacts come in through the window: dropped, looked at, taken in, and taken back save what was touched since."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ppa_desk.exchange.plan import Deed
from ppa_desk.model.record import Visibility
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.members.cards_out import CardsOut
from ppa_desk.ui.members.import_page import TakeInContacts
from ppa_desk.ui.members.imports_card import ImportsCard
from ppa_desk.ui.members.start_page import MembersStart
from ppa_desk.ui.widgets.parts import QuietButton
from tests.ui.whole import closed, opened

ROWS = """Full Name,Company,E-mail,Phone,Shoe size
"KABILA Jean-Pierre",Pact,jp@example.org,+243 81 234 5678,42
"Lee, Margaret",Pact,lee@example.org,,
,,,,44
"""
CARDS = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana de la Cruz\nCATEGORIES:PAR\nEND:VCARD\nBEGIN:VCARD\nFN:Broken\n"


@pytest.fixture
def window(tasks, ask, settings, tmp_path):
    made = opened(tmp_path / "PPA", tasks, ask, settings)
    made.show()
    yield made
    closed(made, tasks)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    (rows := tmp_path / "list.csv").write_text(ROWS)
    (cards := tmp_path / "cards.vcf").write_text(CARDS)
    return rows, cards


def shown(qtbot, window) -> TakeInContacts:
    page = next(one for one in window.findChildren(TakeInContacts) if one.isVisible())
    qtbot.waitUntil(lambda: page.planned is not None and not window.tools.tasks.is_busy)
    return page


def test_a_list_is_dropped_on_members_looked_at_taken_in_and_taken_back(qtbot, window, files) -> None:
    window.places.open_area("members")
    window._drops.take([files[0]])
    page = shown(qtbot, window)
    assert page.lines.refused() and page.planned.plan.counts()[Deed.ADD] == 2
    [doubt] = [row for key, row in page.columns._rows.items() if key[2] == 4]
    assert doubt.sure.text() == "not recognised"
    doubt.picker._take("note")
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    assert page.columns.mapping == {("list.csv", ""): {4: "note"}}
    assert doubt.sure.text() == "your choice"
    people = window.desk.records.count("person")
    page.apply_now()
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    [jean] = window.desk.records.where("person", email="jp@example.org")
    assert (jean.values["given_name"], jean.values["family_name"]) == ("Jean-Pierre", "Kabila")
    window.desk.records.save("person", jean.id, jean.version, {"language": "fr"})
    page.take_back()
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    assert window.desk.records.count("person") == people + 1
    assert "Kabila" in page.notice.label.text()
    assert page.here.isVisible()


def test_after_a_list_came_in_one_looks_for_duplicates_and_takes_it_back_later(qtbot, window, files) -> None:
    window.places.open_area("members")
    window._drops.take([files[0]])
    page = shown(qtbot, window)
    people = window.desk.records.count("person")
    page.apply_now()
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    look = next(one for one in page.notice.findChildren(QuietButton) if one.text() == "Look for duplicates")
    look.click()
    start = next(one for one in window.findChildren(MembersStart) if one.isVisible())
    assert start.tabs.current == "duplicates"
    start.tabs.open("set_up")
    card = start.findChild(ImportsCard)
    assert [one.told["title"] for one in card.entries] == ["list.csv"]
    next(one for one in card.findChildren(QuietButton) if one.text() == "Take back").click()
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    qtbot.waitUntil(lambda: card.entries == [])
    assert window.desk.records.count("person") == people and "Nothing of it" in card.notice.label.text()


def test_what_differs_is_told_in_words_and_phones_get_their_country_from_one_answer(qtbot, window, tmp_path) -> None:
    window.desk.records.add("organisation", {"name": "Kivu House", "country": "CD", "sector": None})
    told = "Organisation,Country,Name,Phone\nKivu House,Belgium,,\n,,Ann Lee,081 234 5678\n"
    (rows := tmp_path / "houses.csv").write_text(told)
    window.places.open_area("members")
    window._drops.take([rows])
    page = shown(qtbot, window)
    told = [label.text() for label in page.conflicts.findChildren(QLabel)]
    assert any("here “DR Congo”, in the file “Belgium”" in text for text in told), told
    assert any("DR Congo" in page.lines._why(line) for line in page.planned.plan.lines)
    [picker] = page.asks.findChildren(Picker)
    picker._take("CD")
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    page.apply_now()
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    [ann] = window.desk.records.where("person", family_name="Lee")
    assert ann.values["phone"] == "+243812345678"


def test_cards_come_in_wherever_they_are_dropped_and_the_broken_one_is_told(qtbot, window, files) -> None:
    window.places.open_area("grants")
    window._drops.take([files[1]])
    page = shown(qtbot, window)
    assert page.planned.plan.counts() == {Deed.ADD: 1, Deed.REFUSE: 1}
    assert "line 6" in page.lines.refused()[0]


def test_an_import_that_is_called_off_leaves_nothing(qtbot, window, files) -> None:
    window.places.open_area("members")
    window._drops.take([files[0]])
    page = shown(qtbot, window)
    before = window.desk.records.count("person")
    page.apply_now()
    assert not page.stop.isHidden()
    page.call_off()
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    taken = window.desk.records.count("person") - before
    assert page.stop.isHidden()
    assert ("taken in" in page.notice.label.text()) == (taken == 2)
    assert ("Nothing was changed" in page.notice.label.text()) == (taken == 0)


def test_the_list_of_people_goes_out_as_cards(qtbot, window, ask, tmp_path) -> None:
    window.desk.records.add("person", {"family_name": "Lee", "email": "lee@example.org"})
    window.places.open_area("members")
    panel = window.places.panel.panels["person"]
    panel.reload()
    ask.path = tmp_path / "people.vcf"
    panel.findChild(CardsOut).save(Visibility.MEMBERS)
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    assert b"Lee" not in ask.path.read_bytes()
    panel.findChild(CardsOut).save(Visibility.SECRETARIAT)
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    assert b"EMAIL:lee@example.org" in ask.path.read_bytes()


def test_the_whole_way_in_goes_by_keyboard(qtbot, window, ask, files) -> None:
    window.places.open_area("members")
    ask.paths = [*files]
    button = window.places.page.take_in
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    page = shown(qtbot, window)
    QTest.keyClick(page.apply_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.tools.tasks.is_busy)
    assert {"Kabila", "Lee", "de la Cruz"} <= {one.values["family_name"] for one in window.desk.records.where("person")}
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.places.over.above is None

"""Who came to a meeting is marked by keyboard."""

from PySide6.QtCore import Qt

from ppa_desk.model.surveys import AudienceKind
from ppa_desk.ui.meetings.attendees import AttendeesCard


def test_a_list_is_invited_marked_by_keyboard_and_counted_into_the_table(qtbot, desk, tools):
    add = desk.records.add
    meeting = add("meeting", {"key": "m", "title_en": "M", "starts_on": "2021-01-01"}).id
    body = add("organisation", {"name": "Body", "constituency": "CSO"}).id
    add("membership", {"organisation_id": body})
    for name in ("Ada", "Bea", "Cleo"):
        person = add("person", {"given_name": name, "family_name": "Invented"}).id
        add("position", {"person_id": person, "organisation_id": body})
    desk.meetings.attendees.invite(meeting, AudienceKind.MEMBERS)
    card = AttendeesCard(tools, meeting)
    qtbot.addWidget(card)
    card.show()
    card.panel.select(card.panel.model.key(0))
    for key in (Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_P):
        qtbot.keyClick(card.panel.view, key)
    assert [one.presence for one in desk.meetings.attendees.of(meeting)] == ["present", "apologies", "present"]
    card.put.click()
    assert dict(desk.results.attendance.of(meeting).people) == {("CSO", ""): 2}
    assert not card.put.isVisible()

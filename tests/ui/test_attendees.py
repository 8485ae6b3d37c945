"""Who came to a meeting is marked by keyboard."""

from PySide6.QtCore import Qt

from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.meetings.attending import Arrivals
from ppa_desk.ui.meetings.attendees import AttendeesCard
from ppa_desk.ui.widgets.parts import LinkButton


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


def test_a_name_online_that_is_somebody_elses_is_given_to_them_and_taken_back(qtbot, desk, tools):
    add = desk.records.add
    meeting = add("meeting", {"key": "m", "title_en": "M", "starts_on": "2021-01-01"}).id
    ada, bea = (add("person", {"given_name": name, "family_name": "Invented"}).id for name in ("Ada", "Bea"))
    row = {"name": "iPad", "waiting": False, "joined": "2021-01-01T09:00:00", "gone": "2021-01-01T10:00:00"}
    desk.meetings.attending.take(meeting, Arrivals("file.csv", [(row, f"person:{ada}")]))
    card = AttendeesCard(tools, meeting)
    qtbot.addWidget(card)
    card.show()
    card.panel.chosen.emit(card.panel.model.key(0))
    card.names.findChild(LinkButton).click()
    card.names.picker.show_value(bea)
    card.names.picker.edited.emit()
    assert [one.called for one in desk.meetings.attendees.of(meeting)] == ["Bea Invented"]
    assert "“iPad” is Bea Invented now" in card.notice.label.text()
    card.names.take_back()
    assert [one.called for one in desk.meetings.attendees.of(meeting)] == ["Ada Invented"]

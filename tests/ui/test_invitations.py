"""Invitations are written, replies entered and the silent reminded from the card under People."""

from threading import Event

from ppa_desk.model.surveys import AudienceKind
from ppa_desk.ui.meetings.invitations import InvitationsCard


def test_a_list_is_invited_a_reply_entered_and_only_the_silent_are_reminded(qtbot, desk, tools, ask, tmp_path):
    add = desk.records.add
    add("alliance", {"name_en": "Alliance", "contact_email": "desk@a.example"})
    meeting = add("meeting", {"key": "m", "title_en": "M", "starts_on": "2021-01-01"}).id
    body = add("organisation", {"name": "Body", "constituency": "CSO"}).id
    add("membership", {"organisation_id": body})
    for name in ("Ada", "Bea"):
        person = add("person", {"given_name": name, "family_name": "Invented", "email": f"{name}@x.example"}).id
        add("position", {"person_id": person, "organisation_id": body})
    card = InvitationsCard(tools, meeting)
    qtbot.addWidget(card)
    card.show()
    card.put_on(AudienceKind.MEMBERS)
    card.say.click()
    assert "We invite you to “M”." in card.letter.labels["en"].text()
    ask.path = tmp_path
    gate = Event()
    tools.tasks.run(lambda _task: gate.wait(), lambda _done: None, lambda _error: None)
    card.write.click()
    card.at_work.stop.click()
    gate.set()
    qtbot.waitUntil(lambda: not card.at_work.is_busy)
    assert not list(tmp_path.glob("*/*.eml")) and card.write.isEnabled()
    assert card.notice.label.text() == "Stopped. No draft was written."
    card.write.click()
    qtbot.waitUntil(lambda: not card.at_work.is_busy)
    assert len(list(tmp_path.glob("*/*.eml"))) == 2 and not card.write.isEnabled()
    card.panel.select(card.panel.model.key(0))
    card.answer("accepted")
    card.give_part("chair")
    standing = desk.meetings.inviting.standing(meeting)
    assert next((one.name, one.rsvp, one.role) for one in standing.guests) == ("Ada Invented", "accepted", "chair")
    assert [one.name for one in standing.silent()] == ["Bea Invented"]
    card.remind.click()
    qtbot.waitUntil(lambda: not card.at_work.is_busy)
    assert len(list(tmp_path.glob("*/*.eml"))) == 3
    kept = desk.records.get("meeting", meeting)
    desk.records.save("meeting", meeting, kept.version, {"starts_on": "2021-01-08"})
    qtbot.waitUntil(card.write.isEnabled)
    assert card.write.text() == "Write updates…" and "2 to be told" in card.state.text()

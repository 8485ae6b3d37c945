"""The member directory is one button away, and says to the Secretariat who is left out of it."""

from PySide6.QtWidgets import QLabel

from ppa_desk.ui.members.directory_card import DirectoryCard
from ppa_desk.ui.members.start import Start
from ppa_desk.ui.shell.over import Over


def test_the_start_page_tells_who_is_in_the_directory_and_shows_it(qtbot, tools):
    add = tools.desk.records.add
    body = add("organisation", {"name": "Pact"}).id
    add("membership", {"organisation_id": body, "since": "2019-01-01"})
    for name in ("Ada", "Ben"):
        person = add("person", {"given_name": name, "family_name": "Invented"}).id
        add("position", {"person_id": person, "organisation_id": body})
        if name == "Ada":
            add("consent_given", {"person_id": person, "use": "directory", "answer": "given"})
    over = Over(Start(tools))
    qtbot.addWidget(over)
    over.show()
    card = over.findChild(DirectoryCard)

    def said() -> str:
        return " | ".join(label.text() for label in card.findChildren(QLabel))

    qtbot.waitUntil(lambda: "1 organisation(s), 1 person(s)" in said())
    assert "1 person(s) left out: they did not agree to be in it." in said()
    card.preview.click()
    qtbot.waitUntil(lambda: bool(over.above and over.above.pdf), timeout=20_000)

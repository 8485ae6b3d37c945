"""A change of employer noted on the person's page."""

from datetime import date

import pytest

from ppa_desk.services.members.moves import Fate
from ppa_desk.ui.members.move_page import MovePage
from ppa_desk.ui.members.pages import PersonPage
from ppa_desk.ui.shell.over import Over


@pytest.fixture
def ada(desk):
    add = desk.records.add
    old = add("organisation", {"name": "Old NGO", "constituency": "CSO"}).id
    person = add("person", {"given_name": "Ada", "family_name": "Invented"}).id
    add("position", {"person_id": person, "organisation_id": old, "since": "2019-01-01"})
    group = add("work_group", {"key": "gc", "name_en": "Committee"}).id
    seat = add("seat", {"work_group_id": group, "name_en": "Civil society", "constituency": "CSO",
                        "follows": "organisation"}).id  # fmt: skip
    add("term", {"work_group_id": group, "seat_id": seat, "person_id": person, "organisation_id": old})
    return person


def test_a_change_of_employer_is_noted_on_the_page_of_the_person(qtbot, desk, tools, ada):
    new = desk.records.add("organisation", {"name": "New Ltd", "constituency": "IND"}).id
    page = PersonPage(tools, ada)
    over = Over(page)
    qtbot.addWidget(over)
    over.show()
    page.moved.click()
    move = over.above
    assert isinstance(move, MovePage)
    move.day.line.setText("1 May 2021")
    move.day.line.textEdited.emit("1 May 2021")
    move.to._take(new)
    (seat,) = move.seats.values()
    assert seat.choices[Fate.STAYS].isChecked() and not seat.warning.isVisible()
    seat.choices[Fate.FOLLOWS].click()
    assert "New Ltd" in seat.choices[Fate.FOLLOWS].text() and seat.warning.isVisible()
    assert "industry" in seat.warning.text() and "not an active member" in move.outside.text()
    move.done.click()
    assert over.above is None
    terms = [(one.values["organisation_id"], one.values["until"]) for one in desk.records.where("term")]
    assert terms[0][1] == date(2021, 4, 30) and terms[1] == (new, None)


def test_nothing_is_noted_while_a_seat_is_undecided(qtbot, desk, tools, ada):
    (seat,) = desk.records.where("seat")
    desk.records.save("seat", seat.id, seat.version, {"follows": "ask"})
    move = MovePage(tools, ada)
    qtbot.addWidget(move)
    move.done.click()
    assert "Civil society" in move.notice.label.text()
    assert desk.records.where("position")[0].values["until"] is None

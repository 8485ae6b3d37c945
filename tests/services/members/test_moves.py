"""A person changes employer: what was true stays true, and each seat does what was decided."""

from datetime import date

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.members.moves import Answer, CannotMove, Fate, Move
from ppa_desk.services.members.reached import Keep

DAY, EVE = date(2021, 5, 1), date(2021, 4, 30)


class Office:
    """A person with an employer, a mobile, a work e-mail and a seat."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.old = self.add("organisation", name="Old NGO", constituency="CSO", website="https://www.old.example/en")
        self.new = self.add("organisation", name="New Ltd", constituency="IND")
        self.ada = self.add("person", given_name="Ada", family_name="Invented", email="ada@old.example", phone="+1 2")
        self.post = self.add("position", person_id=self.ada, organisation_id=self.old, title="Head", since="2018-01-01")
        self.group = self.add("work_group", key="gc", name_en="Committee", seated=True)
        self.seat = self.add("seat", work_group_id=self.group, name_en="Civil society 1", constituency="CSO")
        self.term = self.add(
            "term", work_group_id=self.group, seat_id=self.seat, person_id=self.ada, organisation_id=self.old,
            role="chair", since="2020-01-01", until="2022-12-31",
        )  # fmt: skip

    def add(self, kind: str, **values) -> int:
        return self.desk.records.add(kind, values).id

    def sitting(self, on: date) -> list[tuple[str, str, str | None]]:
        return [(one.person, one.organisation, one.role) for one in self.desk.groups.register.roster(self.group, on)]

    def move(self, answer: Answer | None, **more) -> None:
        seats = {self.term: answer} if answer else {}
        told = {"on": DAY, "left": frozenset({self.post}), "to": self.new, "title": "Director"} | more
        self.desk.members.moves.carry_out(Move(person=self.ada, seats=seats, **told))


@pytest.fixture
def office(desk) -> Office:
    return Office(desk)


def test_a_seat_that_follows_is_for_the_new_organisation_from_that_day_and_for_the_old_one_before(office):
    before = office.sitting(EVE)
    office.move(Answer(Fate.FOLLOWS))
    assert office.sitting(EVE) == before == [("Ada Invented", "Old NGO", "chair")]
    assert office.sitting(DAY) == [("Ada Invented", "New Ltd", "chair")]
    old, new = office.desk.records.where("term", person_id=office.ada)
    assert (old.values["until"], old.values["ended"]) == (EVE, "moved")
    assert (new.values["since"], new.values["until"]) == (DAY, date(2022, 12, 31))
    posts = office.desk.records.where("position", person_id=office.ada)
    assert [(one.values["organisation_id"], one.values["since"], one.values["until"]) for one in posts] == [
        (office.old, date(2018, 1, 1), EVE),
        (office.new, DAY, None),
    ]


def test_one_undo_takes_the_whole_change_back(office):
    kinds = ("position", "term", "person", "contact_point")
    before = [office.desk.records.where(kind) for kind in kinds]
    office.move(Answer(Fate.FOLLOWS), email="ada@new.example", reach={"person.email": Keep.FORMER})
    assert [office.desk.records.where(kind) for kind in kinds] != before
    office.desk.history.undo()
    after = [office.desk.records.where(kind) for kind in kinds]
    assert [[one.values for one in kept] for kept in after] == [[one.values for one in kept] for kept in before]


def test_a_seat_that_stays_is_vacant_or_has_a_successor_who_inherits_no_office(office):
    bea = office.add("person", given_name="Bea", family_name="Invented")
    office.move(Answer(Fate.STAYS, bea))
    assert office.sitting(EVE) == [("Ada Invented", "Old NGO", "chair")]
    assert office.sitting(DAY) == [("Bea Invented", "Old NGO", "member")]
    office.desk.history.undo()
    office.move(Answer(Fate.STAYS))
    assert [one.vacant for one in office.desk.groups.register.roster(office.group, DAY)] == [True]


def test_who_stands_in_goes_on_standing_in_for_the_same_seat(office):
    bea = office.add("person", given_name="Bea", family_name="Invented")
    office.add("term", work_group_id=office.group, person_id=bea, role="alternate", since="2020-01-01",
               alternate_of_id=office.term)  # fmt: skip
    office.move(Answer(Fate.FOLLOWS))
    first, second = office.desk.records.where("term", person_id=bea)
    assert (first.values["alternate_of_id"], first.values["until"]) == (office.term, EVE)
    standing_in_for = office.desk.records.get("term", second.values["alternate_of_id"])
    assert (standing_in_for.values["organisation_id"], second.values["since"]) == (office.new, DAY)


def test_what_is_asked_says_what_the_seat_proposes_and_where_constituencies_differ(office):
    held = office.desk.members.moves.asked(office.ada, DAY).held[0]
    assert held.proposed is None
    assert office.desk.members.moves.misfit(held, office.new) == "IND"
    assert office.desk.members.moves.misfit(held, office.old) is None
    seat = office.desk.records.get("seat", office.seat)
    office.desk.records.save("seat", seat.id, seat.version, {"follows": "organisation"})
    assert office.desk.members.moves.asked(office.ada, DAY).held[0].proposed is Fate.STAYS


def test_a_seat_held_for_an_employer_that_is_not_left_is_not_asked_about(office):
    other = office.add("organisation", name="Other")
    office.add("position", person_id=office.ada, organisation_id=other)
    office.add("term", work_group_id=office.group, person_id=office.ada, organisation_id=other)
    asked = office.desk.members.moves.asked(office.ada, DAY, {office.post})
    assert [one.term for one in asked.held] == [office.term]
    assert len(office.desk.members.moves.asked(office.ada, DAY).held) == 2


def test_an_address_of_the_old_employer_is_kept_as_a_former_one_and_others_still_reach(office):
    reach = {one.what: one.proposed for one in office.desk.members.moves.asked(office.ada, DAY).reach}
    assert reach == {"email": Keep.FORMER, "phone": Keep.KEEP}
    office.move(Answer(Fate.ENDS), email="ada@new.example", reach={"person.email": Keep.FORMER})
    person = office.desk.records.get("person", office.ada)
    assert (person.values["email"], person.values["phone"]) == ("ada@new.example", "+1 2")
    former = office.desk.records.where("contact_point", person_id=office.ada)
    assert [(one.values["value"], one.values["use"]) for one in former] == [("ada@old.example", "former")]
    assert office.desk.members.moves.asked(office.ada, DAY).reach[-1].value == "+1 2"


def test_open_tasks_are_listed_and_stay(office):
    meeting = office.add("meeting", key="m")
    for text, status in (("Write", "open"), ("Read", "done")):
        action = office.add("action_item", meeting_id=meeting, text_en=text, status=status)
        office.add("action_owner", action_id=action, person_id=office.ada)
    assert [one.called["en"] for one in office.desk.members.moves.asked(office.ada, DAY).tasks] == ["Write"]


def test_leaving_without_a_new_employer_ends_the_position_and_a_seat_may_go_on_for_nobody(office):
    office.move(Answer(Fate.FOLLOWS), to=None)
    assert len(office.desk.records.where("position", person_id=office.ada)) == 1
    assert office.sitting(DAY) == [("Ada Invented", "", "chair")]


def test_a_position_that_is_known_already_is_not_begun_twice(office):
    known = office.add("position", person_id=office.ada, organisation_id=office.new)
    office.move(Answer(Fate.FOLLOWS))
    posts = office.desk.records.where("position", person_id=office.ada, organisation_id=office.new)
    assert [(one.id, one.values["since"], one.values["title"]) for one in posts] == [(known, DAY, "Director")]


@pytest.mark.parametrize(
    ("answer", "more", "code"),
    [
        (None, {}, "move.undecided"),
        (Answer(Fate.FOLLOWS), {"on": date(2017, 1, 1)}, "move.too_early"),
        (Answer(Fate.FOLLOWS), {"to": None, "left": frozenset()}, "move.nothing"),
    ],
)
def test_what_cannot_be_true_is_refused_and_nothing_changes(office, answer, more, code):
    before = [office.desk.records.where(kind) for kind in ("position", "term")]
    with pytest.raises(CannotMove) as caught:
        office.move(answer, **more)
    assert caught.value.code == code
    assert [office.desk.records.where(kind) for kind in ("position", "term")] == before

"""Terms: what ends, what cannot be right, how many in a row; the next term, a vacancy filled, an end with why."""

from datetime import date

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.groups.seating import CannotSeat
from ppa_desk.services.groups.terms import ending, findings
from tests.services.groups.seated import Seated

TODAY = date(2026, 6, 1)


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


def sentences(desk: Desk, group: int) -> list[str]:
    return [desk.groups.told("en").finding(one) for one in findings(desk.groups.book(group))]


def test_terms_in_a_row_are_counted_over_short_pauses_and_not_over_a_change_of_employer(desk):
    group = Seated(desk)
    seat, ada = group.seat("One"), group.person("Ada")
    group.term(seat, ada, "2010-01-01", "2011-12-31")
    group.term(seat, ada, "2014-01-01", "2015-12-31")
    group.term(seat, ada, "2016-01-20", "2016-06-30", ended="moved")
    last = group.term(seat, ada, "2016-07-01", "2017-12-31")
    book = desk.groups.book(group.id)
    assert [book.nth(term) for term in book.terms] == [1, 1, 2, 2]
    assert book.terms[-1].id == last


def test_a_term_too_many_is_told(desk):
    group = Seated(desk, most_terms=1)
    seat, ada = group.seat("One"), group.person("Ada")
    group.term(seat, ada, "2020-01-01", "2021-12-31")
    last = group.term(seat, ada, "2022-01-01", "2023-12-31")
    assert desk.groups.seating.next(last).beyond
    assert sentences(desk, group.id) == ["Ada Invented: term number 2 in a row on the seat “One”; the rules allow 1."]


def test_what_cannot_be_right_is_told_in_sentences_and_leads_to_its_term(desk):
    group = Seated(desk, since="2015-01-01")
    seat = group.seat("One", since="2016-01-01", until="2020-12-31", term_months=24)
    ada, bea = group.person("Ada"), group.person("Bea")
    group.term(seat, ada, "2018-01-01", "2017-01-01")
    group.term(seat, ada, "2014-01-01", "2016-12-31")
    group.term(seat, bea, "2016-06-01", "2018-05-31")
    group.term(None, bea, "2017-01-01", "2017-12-31", role="observer")
    group.term(seat, None, "2018-06-01", None)
    told = sentences(desk, group.id)
    assert told == [
        "Ada Invented: the term runs on days on which the seat “One” did not exist.",
        "Ada Invented: the term runs on days on which the group did not exist.",
        "The seat “One” has two holders at once: Ada Invented and Bea Invented, from June 1, 2016.",
        "Bea Invented is entered twice at once in this group, from January 1, 2017.",
        "Ada Invented: the term ends (January 1, 2017) before it begins (January 1, 2018).",
        "A term says neither who sits nor for which organisation.",
    ]


def test_a_chair_beside_a_seat_is_one_person_once(desk):
    group = Seated(desk)
    ada = group.person("Ada")
    group.term(group.seat("One"), ada, "2020-01-01")
    group.term(None, ada, "2020-01-01", role="chair")
    assert sentences(desk, group.id) == []


def test_terms_that_end_are_told_until_somebody_is_entered_after_them(desk):
    group = Seated(desk, warning_days=30)
    seat = group.seat("One", term_months=24)
    term = group.term(seat, group.person("Ada"), "2024-07-01", "2026-06-30")
    book = desk.groups.book(group.id)
    assert [one.days for one in ending(book, TODAY)] == [29]
    assert ending(book, date(2026, 5, 1)) == []
    made = desk.groups.seating.renew(term)
    kept = desk.records.get("term", made).values
    assert (kept["since"], kept["until"]) == (date(2026, 7, 1), date(2028, 6, 30))
    assert ending(desk.groups.book(group.id), TODAY) == []
    with pytest.raises(CannotSeat) as caught:
        desk.groups.seating.renew(term)
    assert caught.value.code == "seating.followed"
    desk.history.undo()
    assert len(ending(desk.groups.book(group.id), TODAY)) == 1


def test_next_terms_of_several_are_shown_first_and_entered_in_one_step_with_one_undo(desk):
    group = Seated(desk, warning_days=40, most_terms=1)
    seats = [group.seat(name, term_months=12) for name in ("One", "Two")]
    ends = [group.term(seat, group.person("Ada"), "2025-07-01", "2026-06-30") for seat in seats]
    late = group.term(None, group.person("Bea"), "2025-07-01", "2026-12-31", role="observer")
    group.term(None, group.person("Cor"), "2025-07-01")
    coming = desk.groups.seating.coming(group.id, TODAY)
    assert [(one.term.id, one.soon, one.next.beyond) for one in coming] == [
        (ends[0], True, True), (ends[1], True, True), (late, False, False),
    ]  # fmt: skip
    unit = desk.groups.seating.renew_all(group.id, [ends[1], late])
    after = [term for term in desk.groups.book(group.id).terms if term.since and term.since > TODAY]
    assert [(one.seat, one.since, one.until, one.role) for one in after] == [
        (seats[1], date(2026, 7, 1), date(2027, 6, 30), "member"), (None, date(2027, 1, 1), None, "observer"),
    ]  # fmt: skip
    with pytest.raises(CannotSeat):
        desk.groups.seating.renew_all(group.id, ends)
    assert len(desk.groups.book(group.id).terms) == 6, "all or nothing"
    desk.history.undo(unit)
    assert [one.term.id for one in desk.groups.seating.coming(group.id, TODAY)] == [*ends, late]


def test_a_vacancy_is_filled_and_a_seat_somebody_holds_is_not(desk):
    group = Seated(desk)
    seat, ada, bea = group.seat("One", term_months=12), group.person("Ada"), group.person("Bea")
    assert desk.groups.seating.last_day(seat, TODAY) == date(2027, 5, 31)
    desk.groups.seating.fill(seat, TODAY, date(2027, 5, 31), person_id=ada, role="member")
    assert [one.person for one in group.roster(TODAY)] == ["Ada Invented"]
    for since, why in ((date(2027, 1, 1), "seating.held"), (date(2028, 1, 1), "")):
        try:
            desk.groups.seating.fill(seat, since, None, person_id=bea)
        except CannotSeat as error:
            assert error.code == why
        else:
            assert not why
    with pytest.raises(CannotSeat):
        desk.groups.seating.fill(group.seat("Two"), TODAY)


def test_a_term_ends_on_a_day_with_why_and_the_seat_is_vacant_from_the_next(desk):
    group = Seated(desk)
    seat = group.seat("One")
    term = group.term(seat, group.person("Ada"), "2026-01-01")
    with pytest.raises(CannotSeat):
        desk.groups.seating.end(term, date(2025, 1, 1), "resigned")
    desk.groups.seating.end(term, TODAY, "resigned")
    assert desk.records.get("term", term).values["ended"] == "resigned"
    assert group.roster(date(2026, 6, 2))[0].vacant_since == date(2026, 6, 2)


def test_an_alternate_is_put_for_as_long_as_the_term_runs_and_not_for_oneself(desk):
    group = Seated(desk)
    ada = group.person("Ada")
    term = group.term(group.seat("One"), ada, "2026-01-01", "2027-12-31")
    made = desk.groups.seating.stand_in(term, TODAY, person_id=group.person("Bea"))
    assert desk.records.get("term", made).values["until"] == date(2027, 12, 31)
    with pytest.raises(CannotSeat):
        desk.groups.seating.stand_in(term, TODAY, person_id=ada)
    desk.groups.seating.end(term, date(2026, 3, 1), "resigned")
    assert sentences(desk, group.id) == [
        "Bea Invented stands in for Ada Invented, whose term runs on none of these days."
    ]

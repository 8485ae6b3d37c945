"""Who sits where on any day: seats of that day, holders, alternates beside them, people without a seat, vacancies."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.desk import Desk
from ppa_desk.services.groups.balance import balance
from ppa_desk.services.groups.book import Book, Seat, Term
from ppa_desk.services.groups.roster import past, sittings
from tests.services.groups.seated import Seated


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


def test_a_seat_is_on_the_roster_on_the_days_it_existed(desk):
    group = Seated(desk)
    group.seat("Old", since="2015-01-01", until="2019-12-31")
    group.seat("New", since="2020-01-01")
    assert [one.name_en for one in group.roster(date(2019, 6, 1))] == ["Old"]
    assert [one.name_en for one in group.roster(date(2020, 1, 1))] == ["New"]


def test_vacant_is_claimed_only_where_somebody_sat_before(desk):
    group = Seated(desk)
    left, unknown = group.seat("Left"), group.seat("Unknown")
    group.term(left, group.person("Ada"), "2020-01-01", "2021-12-31")
    first, second = group.roster(date(2022, 5, 1))
    assert first.vacant and first.vacant_since == date(2022, 1, 1)
    assert (second.seat, second.empty, second.vacant) == (unknown, True, False)
    told = desk.groups.told("en")
    assert told.empty(first) == "vacant since January 1, 2022"
    assert told.empty(second) == "no holder entered"
    assert desk.groups.told("fr").empty(first) == "vacant depuis le 1er janvier 2022"


def test_an_alternate_stands_beside_whom_they_stand_in_for_and_takes_no_seat_of_their_own(desk):
    group = Seated(desk)
    seat = group.seat("One", votes=True)
    main = group.term(seat, group.person("Ada"), "2020-01-01")
    group.term(seat, group.person("Bea"), "2020-01-01", role="alternate", alternate_of_id=main)
    (only,) = group.roster(date(2020, 6, 1))
    assert only.person == "Ada Invented"
    assert [one.person for one in only.alternates] == ["Bea Invented"]


def test_without_a_seat_sit_leaders_first_then_members_then_liaisons_and_observers(desk):
    group = Seated(desk, seated=False)
    for given_name, role in (("Obs", "observer"), ("Mem", "member"), ("Lia", "liaison"), ("Cha", "chair")):
        group.term(None, group.person(given_name), "2020-01-01", role=role)
    assert [one.person[:3] for one in group.roster(date(2020, 6, 1))] == ["Cha", "Mem", "Lia", "Obs"]


def test_who_took_part_before_is_remembered_and_who_came_back_is_not_past(desk):
    group = Seated(desk, seated=False)
    gone, back = group.person("Gone"), group.person("Back")
    group.term(None, gone, "2018-01-01", "2018-12-31")
    group.term(None, gone, "2019-01-01", "2019-06-30")
    group.term(None, back, "2018-01-01", "2018-12-31")
    group.term(None, back, "2020-01-01")
    found = past(desk.groups.book(group.id), date(2020, 6, 1))
    assert [(one.person, one.until) for one in found] == [("Gone Invented", date(2019, 6, 30))]


def test_balance_counts_voting_seats_and_holders_against_the_rule(desk):
    group = Seated(desk)
    industry, civil, late = group.seat("A", "IND"), group.seat("B", "CSO"), group.seat("C", "CSO")
    group.seat("Guest", "CSO", votes=False)
    group.term(industry, group.person("Ada"), "2020-01-01")
    group.term(civil, group.person("Bea"), "2020-01-01")
    group.share("IND", most=0)
    group.share("CSO", least=3)
    group.share("GOV", least=1, most=1)
    told, parts = desk.groups.told("en"), balance(desk.groups.book(group.id), date(2020, 6, 1))
    assert told.lacks(parts) == [
        "Industry: one seat too many",
        "Civil society: one seat short",
        "Government: one seat short",
    ]
    group.term(late, group.person("Cor"), "2020-06-02", "2020-12-31")
    later = balance(desk.groups.book(group.id), date(2021, 6, 2))
    assert told.lacks(later)[1] == "Civil society: one seat short and one more holder needed"
    assert [told.rule(one) for one in later] == ["at most 0", "at least 3", "exactly 1"]


SEATS = tuple(Seat(at, at, f"S{at}", "", "", True, None, "", "", None, None) for at in (1, 2))


def test_a_seat_with_no_holder_entered_is_not_counted_as_missing(desk):
    group = Seated(desk)
    group.seat("A", "GOV")
    group.share("GOV", least=1)
    told, (part,) = desk.groups.told("en"), balance(desk.groups.book(group.id), date(2020, 6, 1))
    assert (part.broken, part.open, told.lacks([part])) == (False, True, [])
    assert told.result(part) == "not known: holders are not entered"
    assert told.chart([part]).marks[0].shares == () and told.held(part) == "–"


DAYS = st.none() | st.dates(date(2019, 1, 1), date(2021, 12, 31))


ROLES = st.sampled_from(["member", "alternate", "observer"])
TERMS = st.lists(st.tuples(st.sampled_from([1, 2, None]), st.integers(1, 4), ROLES, DAYS, DAYS), max_size=8)


@given(TERMS, st.dates(date(2018, 1, 1), date(2022, 12, 31)))
def test_everybody_whose_term_runs_is_shown_exactly_once(terms, on):
    made = tuple(
        Term(at, seat, who, f"P{who}", None, "", role, None, since, until, None)
        for at, (seat, who, role, since, until) in enumerate(terms, 1)
    )
    found = sittings(Book(1, {"most_terms": None}, SEATS, made, ()), on)
    assert [one.seat for one in found][:2] == [1, 2]
    shown = [one.term for sitting in found for one in (sitting, *sitting.alternates) if one.term]
    assert sorted(shown) == [term.id for term in made if term.runs(on)]

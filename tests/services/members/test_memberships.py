"""The steps of a membership: their days follow each other, another decision needs its reason, undo takes all back."""

from datetime import date

import pytest

from ppa_desk.services.checks import Refused
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.memberships import NotLater, NoWhy, Step, StillMember, TooEarly, TooLate


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@pytest.fixture
def body(desk) -> int:
    return desk.records.add("organisation", {"name": "Invented Metals"}).id


def stands(desk, body):
    return [one.why.standing for one in desk.members.memberships.of(body)]


def test_an_organisation_walks_from_prospect_to_former_and_may_join_again(desk, body):
    memberships = desk.members.memberships
    number = memberships.begin(body, date(2020, 1, 1))
    assert memberships.get(number).offers == (Step.VET, Step.ACCEPT, Step.END)
    memberships.take(number, Step.VET, date(2020, 2, 1))
    assert stands(desk, body) == ["vetting"]
    memberships.take(number, Step.ACCEPT, date(2020, 3, 1), renews_on=date(2021, 3, 1))
    assert stands(desk, body) == ["active"]
    memberships.take(number, Step.RENEW, date(2022, 3, 1))
    memberships.take(number, Step.REST, date(2021, 6, 1))
    assert stands(desk, body) == ["dormant"]
    memberships.take(number, Step.WAKE)
    assert stands(desk, body) == ["active"]
    with pytest.raises(StillMember):
        memberships.begin(body, date(2023, 1, 1))
    memberships.take(number, Step.END, date(2022, 12, 31))
    assert memberships.get(number).why.case == "former" and memberships.get(number).offers == ()
    memberships.begin(body, date(2024, 5, 1), accepted=True)
    assert stands(desk, body) == ["active", "former"]


def test_a_step_stands_between_the_steps_around_it_and_a_renewal_reaches_further(desk, body):
    memberships = desk.members.memberships
    number = memberships.begin(body, date(2020, 1, 10))
    with pytest.raises(TooEarly) as early:
        memberships.take(number, Step.VET, date(2020, 1, 9))
    assert early.value.values["day"] == date(2020, 1, 10)
    memberships.take(number, Step.ACCEPT, date(2020, 1, 10), renews_on=date(2021, 1, 10))
    with pytest.raises(TooLate):
        memberships.take(number, Step.VET, date(2020, 1, 11))
    with pytest.raises(NotLater):
        memberships.take(number, Step.RENEW, date(2021, 1, 10))
    with pytest.raises(Refused):
        memberships.take(number, Step.END, None)
    assert memberships.get(number).values["until"] is None


def test_another_standing_needs_a_reason_and_is_taken_off_again(desk, body):
    memberships = desk.members.memberships
    number = memberships.begin(body, date(2020, 1, 1), accepted=True)
    with pytest.raises(NoWhy):
        memberships.decide(number, "dormant", "   ")
    assert stands(desk, body) == ["active"]
    memberships.decide(number, "dormant", "no answer for two years")
    stand = memberships.get(number)
    assert (stand.why.case, stand.why.reason) == ("decided", "no answer for two years")
    assert stand.offers == (Step.FOLLOW,)
    memberships.take(number, Step.FOLLOW)
    assert stands(desk, body) == ["active"]
    desk.history.undo()
    assert stands(desk, body) == ["dormant"]


def test_a_prospect_without_a_day_is_refused_and_a_member_since_nobody_knows_when_is_not(desk, body):
    with pytest.raises(Refused):
        desk.members.memberships.begin(body, None)
    desk.members.memberships.begin(body, None, accepted=True)
    assert desk.members.memberships.of(body)[0].why.case == "undated"

"""Vetting: a prospect is in vetting once it begins, answers stay, an outcome needs what makes it understood."""

from datetime import date

import pytest

from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.memberships import Step
from ppa_desk.services.members.vettings import FORM, NoOutcome, NoWhy, StillOpen


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@pytest.fixture
def membership(desk) -> int:
    body = desk.records.add("organisation", {"name": "Invented Metals"}).id
    return desk.members.memberships.begin(body, date(2026, 1, 5))


def test_a_vetting_begins_once_and_puts_the_prospect_in_vetting_in_one_step(desk, membership):
    number = desk.members.vettings.begin(membership, date(2026, 2, 1))
    assert desk.members.vettings.begin(membership) == number
    stand = desk.members.memberships.get(membership)
    assert (stand.why.standing, stand.why.day) == ("vetting", date(2026, 2, 1))
    desk.history.undo()
    assert desk.members.vettings.of(membership) == []
    assert desk.members.memberships.get(membership).why.standing == "prospect"


def test_an_outcome_is_understood_before_a_vetting_closes_and_points_to_the_next_step(desk, membership):
    vettings = desk.members.vettings
    number = vettings.begin(membership)
    vettings.write(number, {"exists": "yes"})
    with pytest.raises(NoOutcome):
        vettings.close(number, "", None, "")
    with pytest.raises(NoWhy):
        vettings.close(number, "conditions", None, " ")
    with pytest.raises(StillOpen) as left:
        vettings.close(number, "accepted", None, "")
    assert left.value.values["count"] == vettings.open_questions(vettings.get(number)) > 0
    every = {one.name: "yes" for one in shipped_form(FORM).questions() if one.required == "yes"}
    vettings.write(number, every)
    vettings.close(number, "accepted", date(2026, 3, 1), "")
    closed = vettings.get(number)
    assert (closed.outcome, closed.checked_on, closed.next_step) == ("accepted", date(2026, 3, 1), Step.ACCEPT)
    assert closed.answers["exists"] == "yes" and not closed.is_open
    assert vettings.begin(membership) != number


def test_whoever_withdraws_is_let_go_with_open_questions(desk, membership):
    number = desk.members.vettings.begin(membership)
    desk.members.vettings.close(number, "withdrawn", None, "")
    assert desk.members.vettings.get(number).next_step is Step.END

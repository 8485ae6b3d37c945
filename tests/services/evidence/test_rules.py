"""Numbers the Secretariat may set."""

import pytest
from sqlalchemy import text

from ppa_desk.model.codes import code_list
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.rules import OutOfRange


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def test_the_shipped_number_holds_until_another_is_chosen_and_only_what_differs_is_kept(desk):
    rules = desk.evidence.rules
    assert {one.code: one.number for one in rules.all()} == {
        "smallest_cell": 3, "verify_days": 30, "step_days": 14, "near_days": 3, "idle_minutes": 10, "check_months": 12,
    }  # fmt: skip
    rules.choose("verify_days", 45)
    rules.choose("verify_days", 21)
    assert rules.number("verify_days") == 21 and rules.number("step_days") == 14
    rules.choose("verify_days", 30)
    with desk.store.read() as session:
        assert session.execute(text("SELECT count(*) FROM evidence_rule")).scalar_one() == 0


def test_a_number_that_cannot_be_is_refused_and_changes_nothing(desk):
    with pytest.raises(OutOfRange):
        desk.evidence.rules.choose("smallest_cell", 1)
    assert desk.evidence.rules.number("smallest_cell") == 3


def test_every_rule_of_the_list_has_a_number_and_no_other_has(desk):
    assert {one.code for one in desk.evidence.rules.all()} == set(code_list("evidence_rule"))

"""Loads the grants of the training workspace, on top of its members and groups."""

import random

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.desk import Desk
from ppa_desk.services.training.grants import awards, judged, owed, rounds, votes
from ppa_desk.services.training.grants.judged import REVIEWERS, Reader
from ppa_desk.store.unit import Unit

COLLEAGUES = ((awards.FIRST, "secretariat finance"), (awards.SECOND, "secretariat committee finance"))
FORMS = {
    "proposal_form_id": "grant_proposal",
    "rubric_form_id": "review_rubric",
    "diligence_form_id": "due_diligence",
    "report_form_id": "grantee_report",
}
"""The shipped forms of both rounds, by the columns of a call."""
RULE = {
    "key": "training-two-thirds",
    "name_en": "Two thirds of the votes cast (training)",
    "name_fr": "Deux tiers des suffrages exprimés (formation)",
    "quorum": "1/2",
    "quorum_of": "entitled",
    "majority": "2/3",
    "majority_of": "cast",
    "at_least": True,
}


def load(desk: Desk) -> None:
    """Add two rounds of invented grants to the training workspace."""
    chance = random.Random(2025)
    forms = {column: desk.forms.take_shipped(key) for column, key in FORMS.items()}
    rubric, proposal = (desk.forms.publish(forms[f"{name}_form_id"]) for name in ("rubric", "proposal"))
    committee = desk.records.where("work_group", key="gc")[0].id
    with desk.store.unit("training.loaded") as unit:
        _colleagues(unit, desk.store.who)
        rule, bodies = unit.add("voting_rule", RULE), _bodies(unit)
        world = rounds.add(unit, bodies, committee, rule, forms)
        rounds.hand_in(unit, world, proposal, desk.forms.version(proposal))
        members = votes.seats(unit, committee)
        readers, voting = _readers(unit, members), [one.reader for one in members]
        judged.add(unit, world, readers, voting, rubric, desk.forms.version(rubric), chance)
        held = votes.add(unit, world, committee, rule, members)
        awards.add(unit, world, owed.add(unit, world))

    votes.close(desk, held)


def _colleagues(unit: Unit, who: str) -> None:
    """Two invented colleagues, and whoever sits here, who may do everything."""
    every = "secretariat finance committee"
    for name, roles in (*COLLEAGUES, (who, every)):
        if name:
            unit.add("colleague", {"name": name, "roles": roles})


def _bodies(unit: Unit) -> dict[str, int]:
    body = table_of("organisation")
    return {name: number for number, name in unit.connection.execute(select(body.c.id, body.c.name))}


def _readers(unit: Unit, members: list[votes.Member]) -> list[Reader]:
    """Half of them sit in the committee; the others come from organisations that apply, one each."""
    position, body = table_of("position"), table_of("organisation")
    asked = select(position.c.person_id, body.c.id).join(body, body.c.id == position.c.organisation_id)
    asked = asked.where(body.c.constituency == "CSO").order_by(position.c.id)
    others: dict[int, Reader] = {}
    taken = {one.reader.body for one in members}
    for person, organisation in unit.connection.execute(asked):
        if organisation not in taken:
            others.setdefault(organisation, Reader(person, organisation))
    half = [one.reader for one in members][: REVIEWERS // 2]
    return [*half, *list(others.values())[: REVIEWERS - len(half)]]

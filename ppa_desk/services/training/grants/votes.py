"""The committee: its seats, and its votes, held in a meeting or by written procedure, with recusals."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import select

from ppa_desk.model.grants.review import Mode, Voice
from ppa_desk.model.kinds import table_of
from ppa_desk.services.desk import Desk
from ppa_desk.services.training.grants.judged import Reader, conflicted
from ppa_desk.services.training.grants.rounds import World, decided
from ppa_desk.services.training.grants.told import ROUNDS, Plan, plans
from ppa_desk.store.unit import Unit

SEATS = (("IND", "Industry", "Industrie"), ("CSO", "Civil society", "Société civile"), ("GOV", "Government", "État"))
EACH = 3
OPENED, DEADLINE = date(2026, 11, 16), date(2026, 12, 4)
"""Of the written votes that still run."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who votes: the reader they are, and their seat."""

    reader: Reader
    seat: int
    constituency: str


def seats(unit: Unit, committee: int) -> list[Member]:
    """Give the committee nine seats and those who sit in it already the seats of their constituency; one stays free."""
    term, body = table_of("term"), table_of("organisation")
    asked = select(term.c.id, term.c.person_id, body.c.id, body.c.constituency).join(
        body, body.c.id == term.c.organisation_id
    )
    sitting = unit.connection.execute(asked.where(term.c.work_group_id == committee).order_by(term.c.id)).all()
    members, nr = [], 0
    for constituency, english, french in SEATS:
        theirs = [row for row in sitting if row[3] == constituency]
        for place in range(EACH):
            nr += 1
            names = {"name_en": f"{english} {place + 1}", "name_fr": f"{french} {place + 1}"}
            told = {"work_group_id": committee, "nr": nr, "constituency": constituency, "term_months": 36}
            seat = unit.add("seat", told | names)
            if place < len(theirs) and nr != EACH * len(SEATS):
                unit.change("term", theirs[place][0], {"seat_id": seat})
                members.append(Member(Reader(theirs[place][1], theirs[place][2]), seat, constituency))
    return members


def add(unit: Unit, world: World, committee: int, rule: int, members: Sequence[Member]) -> dict[int, date]:
    """Add the votes on every award, on one that was refused, and those still open; return the days of those held."""
    refused = next(plan for plan in plans() if plan.fate == "declined" and plan.round is ROUNDS[0])
    voted = [plan for plan in plans() if plan.awarded or plan.fate == "recommended" or plan is refused]
    rows = [_motion(world, plan, committee, rule) for plan in voted]
    numbers = unit.add_all("motion", rows)
    ballots = [
        row
        for plan, number in zip(voted, numbers, strict=True)
        for row in _ballots(world, plan, number, members, plan is refused)
    ]
    unit.add_all("ballot", ballots)
    days = zip(numbers, (decided(plan) for plan in voted), strict=True)
    return {number: day for number, day in days if day}


def close(desk: Desk, held: Mapping[int, date]) -> None:
    """Count the votes that were held, each on its day."""
    for number, day in held.items():
        desk.grants.motions.close(number, day)
    with desk.store.unit("training.loaded") as unit:
        for number, day in held.items():
            unit.change("motion", number, {"closed_at": datetime.combine(day, time(15, 40), UTC)})


def _motion(world: World, plan: Plan, committee: int, rule: int) -> dict[str, Any]:
    motion = {
        "grant_record_id": world.grants[plan.key],
        "work_group_id": committee,
        "voting_rule_id": rule,
        "purpose": "approve",
        "text_en": f"To approve {plan.key}.",
        "text_fr": f"Approuver {plan.key}.",
        "amount": plan.approved,
    }
    if plan.fate == "recommended":
        return motion | {"mode": Mode.WRITTEN, "opens_on": OPENED, "deadline": DEADLINE}
    return motion | {"mode": Mode.MEETING, "opens_on": decided(plan)}


def _ballots(
    world: World, plan: Plan, motion: int, members: Sequence[Member], refused: bool
) -> Iterator[Mapping[str, Any]]:
    """Who works for the applicant is recused; of a vote that still runs, about half have voted."""
    running = plan.fate == "recommended"
    for at, member in enumerate(members):
        seat = {"person_id": member.reader.person, "seat_id": member.seat, "constituency": member.constituency}
        row: dict[str, Any] = {"motion_id": motion} | seat
        if conflicted(world, plan, member.reader):
            yield row | {"voice": Voice.RECUSED}
        elif running:
            if (at + plan.nr) % 2:
                yield row | {"voice": Voice.FOR if at % 5 else Voice.ABSTAIN, "cast_on": date(2026, 11, 17 + at % 4)}
        else:
            yield row | {"voice": _voice(at + plan.nr, refused), "cast_on": decided(plan)}


def _voice(turn: int, refused: bool) -> Voice:
    if refused:
        return (Voice.AGAINST, Voice.AGAINST, Voice.FOR, Voice.AGAINST, Voice.ABSTAIN)[turn % 5]
    return {3: Voice.AGAINST, 6: Voice.ABSTAIN, 9: Voice.ABSENT}.get(turn % 11, Voice.FOR)

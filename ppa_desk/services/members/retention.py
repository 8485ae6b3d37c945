"""How long something about people is kept: the rules, and whom each names on a day. Nothing happens by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, exists, func, not_, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Consent
from ppa_desk.services.members.standing import MEMBERSHIP, standing
from ppa_desk.services.months import months_after
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.audience import in_force
from ppa_desk.store.database import Store

RULE: Table = table_of("retention_rule")
PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
TERM: Table = table_of("term")
INTEREST: Table = table_of("interest")
CONSENT: Table = table_of("consent_given")


@dataclass(frozen=True, slots=True)
class Due:
    """What a rule names: the rule, its deed, the record, and since when the reason to keep it is gone."""

    rule: int
    about: str
    deed: str
    kind: str
    record: int
    title: str
    since: date | None
    person: int | None


class Retention:
    """Rules of retention."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def due(self, on: date) -> list[Due]:
        """Return what the rules that are not paused name on a day, by rule and the oldest first."""
        found: list[Due] = []
        with self._store.read() as session:
            rules = session.execute(select(RULE).where(RULE.c.paused.is_(False)).order_by(RULE.c.nr, RULE.c.id))
            for rule in rules.mappings().all():
                ask = _ASKED.get(rule["about"] or "")
                if ask is None or rule["months"] is None:
                    continue
                kind = "interest" if rule["about"] == "interest" else "person"
                for row in session.execute(ask(months_after(on, -rule["months"]), on)).mappings():
                    deed, title = rule["deed"] or "ask", title_of("person", row)
                    record = row["id"]
                    found.append(Due(rule["id"], rule["about"], deed, kind, record, title, row["gone"], row["person"]))
        return found


def _people(gone: ColumnElement[Any]) -> Select[Any]:
    """Ask for people who are not anonymous, with the day since when nothing speaks for keeping them."""
    asked = select(
        PERSON.c.id, PERSON.c.id.label("person"), PERSON.c.given_name, PERSON.c.family_name, gone.label("gone")
    )
    return asked.where(PERSON.c.anonymised_on.is_(None)).order_by(gone, PERSON.c.id)


def _without_place(before: date, on: date) -> Select[Any]:
    """People with no position and no seat today, the last of which ended before a day; without any day, not named."""
    works = exists().where(POSITION.c.person_id == PERSON.c.id, in_force(POSITION, on))
    sits = exists().where(TERM.c.person_id == PERSON.c.id, in_force(TERM, on))
    last = select(func.max(POSITION.c.until)).where(POSITION.c.person_id == PERSON.c.id).scalar_subquery()
    seat = select(func.max(TERM.c.until)).where(TERM.c.person_id == PERSON.c.id).scalar_subquery()
    return _people(last).where(not_(works), not_(sits), last < before, or_(seat.is_(None), seat < before))


def _of_former(before: date, on: date) -> Select[Any]:
    """People all of whose organisations have left, the last of them before a day."""
    at = POSITION.c.person_id == PERSON.c.id
    left = and_(standing(on) == "former", MEMBERSHIP.c.until < before)
    stays = exists().where(
        at,
        in_force(POSITION, on),
        not_(exists().where(MEMBERSHIP.c.organisation_id == POSITION.c.organisation_id, left)),
    )
    gone = (
        select(func.max(MEMBERSHIP.c.until))
        .select_from(POSITION.join(MEMBERSHIP, MEMBERSHIP.c.organisation_id == POSITION.c.organisation_id))
        .where(at)
        .scalar_subquery()
    )
    return _people(gone).where(not_(stays), gone < before)


def _unanswered(before: date, on: date) -> Select[Any]:
    """Interests in a group that nobody answered, older than a day."""
    asked = select(
        INTEREST.c.id, INTEREST.c.person_id.label("person"), PERSON.c.given_name, PERSON.c.family_name,
        INTEREST.c.expressed_on.label("gone"),
    ).select_from(INTEREST.outerjoin(PERSON))  # fmt: skip
    waiting = or_(INTEREST.c.status == "waiting", INTEREST.c.status.is_(None))
    return asked.where(waiting, INTEREST.c.expressed_on < before).order_by(INTEREST.c.expressed_on, INTEREST.c.id)


def _consent_ended(before: date, on: date) -> Select[Any]:
    """People who agreed to something that ended before a day, and to nothing that still holds."""
    mine = and_(CONSENT.c.person_id == PERSON.c.id, CONSENT.c.answer == Consent.GIVEN)
    holds = exists().where(mine, or_(CONSENT.c.until.is_(None), CONSENT.c.until >= on))
    last = select(func.max(CONSENT.c.until)).where(mine).scalar_subquery()
    return _people(last).where(not_(holds), last < before)


_ASKED: dict[str, Callable[[date, date], Select[Any]]] = {
    "person_without_place": _without_place,
    "former_member": _of_former,
    "interest": _unanswered,
    "consent_ended": _consent_ended,
}

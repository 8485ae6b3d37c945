"""What the card of an organisation or a person holds for an edition: only what it may show, of those who agreed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.members.reached import FORMER
from ppa_desk.services.members.register import ORGANISATION, PERSON, POSITION
from ppa_desk.services.surveys.audience import in_force

if TYPE_CHECKING:
    from sqlmodel import Session

    from ppa_desk.services.members.desk import MembersDesk

TERM: Table = table_of("term")
GROUP: Table = table_of("work_group")
PARTS: Mapping[str, Table] = {"contact": table_of("contact_point"), "address": table_of("postal_address")}
USE: Mapping[Visibility, str] = {Visibility.MEMBERS: "directory", Visibility.PUBLIC: "public_directory"}
"""Which consent of a person an edition asks for; the Secretariat's own asks for none."""

Row = Mapping[str, Any]
Point = tuple[str, str, str]
"""A way to reach somebody: kind, use, value."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one card holds: a person's where it has a family name, else an organisation's."""

    uid: str
    values: Row
    house: str = ""
    title: str = ""
    points: tuple[Point, ...] = ()
    addresses: tuple[Row, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Carded:
    """The cards, and how many records have none: they did not agree, or are not for these readers."""

    facts: tuple[Facts, ...]
    left_out: int = 0


class Carding:
    """Gathers cards."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._codes = members, members.desk.codes

    def cards(self, kind: str, numbers: Sequence[int], edition: Visibility, language: str, on: date) -> Carded:
        """Return the cards of these records, in their order."""
        showing = self._members.showing
        may, agreed = showing.fields(kind, edition), set(numbers)
        if kind == "person" and edition in USE:
            agreed = showing.may(numbers, USE[edition], on) if "family_name" in may else set()
        reached = showing.may([*agreed], "contact", on) if kind == "person" and edition in USE else agreed
        with self._members.store.read() as session:
            rows = _rows(session, kind, agreed, edition)
            houses = _houses(session, rows, on) if kind == "person" and "organisation" in may else {}
            groups = _groups(session, kind, rows, language, on) if "groups" in may else {}
            parts = {name: _parts(session, name, kind, rows) if name in may else {} for name in PARTS}
        found = []
        for row in (rows[number] for number in numbers if number in rows):
            number, own = row["id"], {name: value for name, value in row.items() if name in may}
            points = _points(own, parts["contact"].get(number, ())) if number in reached else ()
            addresses = [one for one in parts["address"].get(number, ()) if number in reached]
            house, title = houses.get(number, ("", ""))
            told = self._told_addresses(addresses, language)
            categories = (*groups.get(number, ()), *self._tags(own, language))
            title = title if "position" in may else ""
            uid, once = _uid(kind, number, own), tuple(dict.fromkeys(categories))
            found.append(Facts(uid, own, house, title, points, told, once))
        return Carded(tuple(found), len(set(numbers)) - len(found))

    def _told_addresses(self, rows: Iterable[Row], language: str) -> tuple[Row, ...]:
        """The addresses, each with what its country is called."""
        labels = self._codes.label
        return tuple({**one, "country": labels("country", one["country"], language)} for one in rows)

    def _tags(self, own: Row, language: str) -> list[str]:
        return [self._codes.label("tag", tag, language) for tag in str(own.get("tags") or "").split()]


def _uid(kind: str, number: int, own: Row) -> str:
    """Return the name of a card for ever: the one it came with, else its own."""
    came = own.get("identifier") if kind == "person" else ""
    return str(came or f"ppa-desk-{kind}-{number}")


def _rows(session: "Session", kind: str, wanted: Iterable[int], edition: Visibility) -> dict[int, Row]:
    table, numbers = (PERSON if kind == "person" else ORGANISATION), set(wanted)
    asked = select(table)
    if kind == "person":
        asked = asked.where(table.c.anonymised_on.is_(None))
    rows = (dict(row) for row in session.execute(asked).mappings() if row["id"] in numbers)
    return {row["id"]: row for row in rows if kind == "person" or edition.may_see(Visibility(row["visibility"]))}


def _houses(session: "Session", rows: Mapping[int, Row], on: date) -> dict[int, tuple[str, str]]:
    """Where people work, the newest place of each, and what they are there."""
    asked = select(POSITION.c.person_id, ORGANISATION.c.name, POSITION.c.title).join(
        ORGANISATION, ORGANISATION.c.id == POSITION.c.organisation_id
    )
    told = session.execute(asked.where(in_force(POSITION, on)).order_by(POSITION.c.id))
    return {person: (name, title) for person, name, title in told if person in rows}


def _groups(session: "Session", kind: str, rows: Mapping[int, Row], language: str, on: date) -> dict[int, list[str]]:
    """The groups each sits in, in the reader's language, else in the other."""
    link = TERM.c[f"{kind}_id"]
    first, other = (GROUP.c.name_fr, GROUP.c.name_en) if language == "fr" else (GROUP.c.name_en, GROUP.c.name_fr)
    asked = select(link, first, other).join(GROUP, GROUP.c.id == TERM.c.work_group_id)
    asked = asked.where(in_force(TERM, on), link.is_not(None), GROUP.c.former.is_(False))
    found: dict[int, list[str]] = defaultdict(list)
    for number, name, instead in session.execute(asked.order_by(GROUP.c.sorted_as, TERM.c.id)):
        if number in rows:
            found[number].append(name or instead)
    return found


def _parts(session: "Session", name: str, kind: str, rows: Mapping[int, Row]) -> dict[int, tuple[Row, ...]]:
    """Further contacts or addresses, save former ones."""
    table = PARTS[name]
    link = table.c[f"{kind}_id"]
    asked = select(table).where(link.is_not(None), func.coalesce(table.c.use, "") != FORMER)
    found: dict[int, list[Row]] = defaultdict(list)
    for row in session.execute(asked.order_by(table.c.nr, table.c.id)).mappings():
        if row[link.name] in rows:
            found[row[link.name]].append(dict(row))
    return {number: tuple(some) for number, some in found.items()}


def _points(own: Row, further: Iterable[Row]) -> tuple[Point, ...]:
    first = [(kind, "", str(own.get(name) or "")) for kind, name in (("email", "email"), ("phone", "phone"))]
    first.append(("web", "", str(own.get("website") or "")))
    told = [*first, *((row["kind"] or "", row["use"] or "", row["value"]) for row in further)]
    return tuple(dict.fromkeys(one for one in told if one[2]))

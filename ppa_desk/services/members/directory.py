"""The member directory: which organisations and people an edition may show, gathered in few questions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Table, func, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.members.directory_pages import Pages
from ppa_desk.services.members.reached import FORMER
from ppa_desk.services.members.standing import MEMBERSHIP, active
from ppa_desk.services.surveys.audience import in_force

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ppa_desk.services.members.desk import MembersDesk

By = Literal["alphabet", "sector"]
ORGANISATION: Table = table_of("organisation")
PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
TERM: Table = table_of("term")
GROUP: Table = table_of("work_group")
POINT: Table = table_of("contact_point")
ADDRESS: Table = table_of("postal_address")
NO_MEMBERS = ("partner",)
"""Types of membership that say that somebody is none."""
USE: Mapping[Visibility, str] = {Visibility.MEMBERS: "directory", Visibility.PUBLIC: "public_directory"}
"""Which consent of a person an edition asks for."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Named:
    """A person as an organisation's entry names them; `reached` says whether their e-mail and phone may stand there."""

    person: Row
    title: str
    reached: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """An organisation with all that its entry tells; what the edition may not show is already left out."""

    values: Row
    type: str | None
    since: date | None
    people: tuple[Named, ...]
    groups: tuple[tuple[Row, str | None], ...]
    points: tuple[Row, ...]
    address: Row | None
    own: Row = field(default_factory=dict)
    """Values of the fields the Secretariat defined, by their names."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What the Secretariat should know, and no reader learns."""

    people: int = 0
    """Who work at these organisations and did not agree to be in this directory."""
    unreached: int = 0
    """Who are named without e-mail and phone, as they did not agree to those."""
    organisations: int = 0
    """Active members that are not for the eyes of these readers."""
    names_hidden: bool = False
    """Whether the edition shows no people at all, by the rules of what is shown to whom."""


@dataclass(frozen=True, slots=True)
class Look:
    """What an edition would hold now, and what not."""

    organisations: int
    people: int
    left_out: LeftOut


@dataclass(frozen=True, slots=True)
class Draft(Look):
    """A directory as it would go out now."""

    content: DocumentContent


class Directory:
    """The member directory in both editions."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._store = members, members.store

    def draft(self, edition: Visibility, language: Language, on: date, by: By = "alphabet") -> Draft:
        """Return the directory as it stands on a day."""
        shown, left_out = self._gathered(edition, on)
        pages = Pages(self._members.desk, language, edition, by)
        return Draft(len(shown), _people(shown), left_out, pages.content(shown, self._alliance(), on))

    def look(self, edition: Visibility, on: date) -> Look:
        """Return how many an edition would name on a day, and how many not."""
        shown, left_out = self._gathered(edition, on)
        return Look(len(shown), _people(shown), left_out)

    def _alliance(self) -> Row:
        found = self._members.desk.records.where("alliance")
        return found[0].values if found else {}

    def _gathered(self, edition: Visibility, on: date) -> tuple[list[Shown], LeftOut]:
        may, own = self._members.showing.fields("organisation", edition), self._members.desk.records.own
        with self._store.read() as session:
            rows = _members(session, on)
            kept = {number: row for number, row in rows.items() if edition.may_see(Visibility(row["visibility"]))}
            people, told = self._people(session, edition, on, kept)
            groups = _groups(session, on, kept) if "groups" in may else {}
            points = _parts(session, POINT, kept) if "contact" in may else {}
            addresses = _parts(session, ADDRESS, kept) if "address" in may else {}
        shown = [
            Shown(
                {name: value for name, value in row.items() if name in may or name in ("id", "name")},
                row["type"] if "type" in may else None,
                row["since"] if "since" in may else None,
                people.get(number, ()),
                groups.get(number, ()),
                points.get(number, ()),
                next(iter(addresses.get(number, ())), None),
                {name: value for name, value in own.opened("organisation", row["extra"]).items() if name in may},
            )
            for number, row in kept.items()
        ]
        hidden = len(rows) - len(kept)
        return shown, LeftOut(told.people, told.unreached, hidden, told.names_hidden)

    def _people(
        self, session: "Session", edition: Visibility, on: date, organisations: Mapping[int, Row]
    ) -> tuple[dict[int, tuple[Named, ...]], LeftOut]:
        asked = select(POSITION.c.organisation_id, POSITION.c.title, PERSON).join(PERSON)
        asked = asked.where(PERSON.c.anonymised_on.is_(None), in_force(POSITION, on)).order_by(PERSON.c.sorted_as)
        rows = [row for row in session.execute(asked).mappings() if row["organisation_id"] in organisations]
        may, everybody = self._members.showing.fields("person", edition), {row["id"] for row in rows}
        if "family_name" not in may:
            return {}, LeftOut(names_hidden=bool(everybody))
        agreed = self._members.showing.may([*everybody], USE[edition], on)
        reached = self._members.showing.may([*agreed], "contact", on)
        found: dict[int, list[Named]] = defaultdict(list)
        for row in rows:
            if row["id"] in agreed:
                own = {name: value for name, value in row.items() if name in may or name == "id"}
                title = row["title"] if "position" in may else ""
                found[row["organisation_id"]].append(Named(own, title, row["id"] in reached))
        unreached = sum(1 for row in {row["id"]: row for row in rows if row["id"] in agreed - reached}.values()
                        if (row["email"] and "email" in may) or (row["phone"] and "phone" in may))  # fmt: skip
        return {number: tuple(some) for number, some in found.items()}, LeftOut(len(everybody - agreed), unreached)


def _people(shown: Sequence[Shown]) -> int:
    return len({named.person["id"] for one in shown for named in one.people})


def _members(session: "Session", on: date) -> dict[int, Row]:
    """The organisations that are members on a day, with the type of their membership and since when."""
    asked = select(ORGANISATION, MEMBERSHIP.c.type, MEMBERSHIP.c.since).join(MEMBERSHIP).where(active(on))
    asked = asked.where(or_(MEMBERSHIP.c.type.is_(None), MEMBERSHIP.c.type.not_in(NO_MEMBERS)))
    found: dict[int, Row] = {}
    for row in session.execute(asked.order_by(ORGANISATION.c.sorted_as, MEMBERSHIP.c.id)).mappings():
        found.setdefault(row["id"], dict(row))
    return found


def _groups(session: "Session", on: date, organisations: Mapping[int, Row]) -> dict[int, tuple[Any, ...]]:
    """The groups each organisation sits in, once each, with its role where somebody has a special one."""
    asked = select(TERM.c.organisation_id, TERM.c.role, GROUP).join(GROUP, GROUP.c.id == TERM.c.work_group_id)
    asked = asked.where(TERM.c.organisation_id.is_not(None), in_force(TERM, on), GROUP.c.former.is_(False))
    asked = asked.where(or_(GROUP.c.until.is_(None), GROUP.c.until >= on))
    found: dict[int, dict[int, tuple[Row, str | None]]] = defaultdict(dict)
    for row in session.execute(asked.order_by(GROUP.c.sorted_as, TERM.c.id)).mappings():
        there = found[row["organisation_id"]]
        if row["organisation_id"] in organisations and (row["id"] not in there or row["role"] != "member"):
            there[row["id"]] = (dict(row), row["role"] if row["role"] != "member" else None)
    return {number: tuple(some.values()) for number, some in found.items()}


def _parts(session: "Session", table: Table, organisations: Mapping[int, Row]) -> dict[int, tuple[Row, ...]]:
    asked = select(table).where(table.c.organisation_id.is_not(None), func.coalesce(table.c.use, "") != FORMER)
    asked = asked.order_by(table.c.nr, table.c.id)
    found: dict[int, list[Row]] = defaultdict(list)
    for row in session.execute(asked).mappings():
        if row["organisation_id"] in organisations:
            found[row["organisation_id"]].append(dict(row))
    return {number: tuple(some) for number, some in found.items()}

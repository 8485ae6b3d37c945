"""What the register holds, read for comparing with a list: who there is, and some records with all that is theirs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Table, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.finding import Being, Body, Organisations, People, known_organisations, known_people
from ppa_desk.services.merged import leads_to
from ppa_desk.store.database import Store
from ppa_desk.store.journal import CHANGES
from ppa_desk.store.unit import CHUNK
from ppa_desk.store.values import loads

ORGANISATION: Table = table_of("organisation")
PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
MEMBERSHIP: Table = table_of("membership")
POINT: Table = table_of("contact_point")
ADDRESS: Table = table_of("postal_address")
GROUP: Table = table_of("work_group")
TERM: Table = table_of("term")
MERGED: Table = table_of("merged_record")
LAYOUT: Table = table_of("import_mapping")


@dataclass(slots=True)
class Held:
    """A record with its ways to reach it, its addresses, and its positions or memberships."""

    values: dict[str, Any]
    points: list[tuple[str, str, str]] = field(default_factory=list)
    addresses: list[Mapping[str, Any]] = field(default_factory=list)
    positions: list[dict[str, Any]] = field(default_factory=list)
    memberships: list[dict[str, Any]] = field(default_factory=list)


class AtHand:
    """Reads the register."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def organisations(self) -> Organisations:
        """Return every organisation, to be looked for."""
        t = ORGANISATION.c
        asked = select(t.id, t.name, t.name_fr, t.legal_name, t.acronym, t.website, t.identifier).order_by(t.id)
        with self._store.read() as session:
            found = known_organisations((row[0], Body(*row[1:])) for row in session.execute(asked))
            for ref, told in _former(session, "organisation"):
                found.learn(ref, Body(*(told.get(name) or "" for name in Body._fields)))
        return found

    def people(self) -> People:
        """Return every person, to be looked for; whoever was anonymised is nobody any more."""
        t = PERSON.c
        asked = select(t.id, t.given_name, t.family_name, t.email, t.identifier, t.suffix).where(
            t.anonymised_on.is_(None)
        )
        places = select(POSITION.c.person_id, POSITION.c.organisation_id)
        with self._store.read() as session:
            further = _emails(session)
            rows = ((row[0], _being(row, further)) for row in session.execute(asked.order_by(t.id)))
            found = known_people(rows, session.execute(places.order_by(POSITION.c.id)))
            for ref, told in _former(session, "person"):
                if ref in found:
                    email = told.get("email") or ""
                    being = Being(told.get("given_name") or "", told.get("family_name") or "", (email.lower(),))
                    found.add(ref, being._replace(identifier=told.get("identifier") or ""))
        return found

    def held(self, kind: str, numbers: Iterable[int]) -> dict[int, Held]:
        """Return some organisations or people with all that is theirs."""
        found: dict[int, Held] = {}
        wanted = sorted(set(numbers))
        with self._store.read() as session:
            for start in range(0, len(wanted), CHUNK):
                found |= _held(session, kind, wanted[start : start + CHUNK])
        return found

    def groups(self) -> list[tuple[int, tuple[str, ...]]]:
        """Return the work groups with everything they are called."""
        t = GROUP.c
        with self._store.read() as session:
            rows = session.execute(select(t.id, t.key, t.acronym, t.name_en, t.name_fr).order_by(t.id))
            return [(row[0], tuple(name for name in row[1:] if name)) for row in rows]

    def sitting(self, on: date) -> set[tuple[int, int]]:
        """Return who sits in which group on a day: person and group."""
        t = TERM.c
        asked = select(t.person_id, t.work_group_id).where(or_(t.until.is_(None), t.until >= on))
        with self._store.read() as session:
            return {(person, group) for person, group in session.execute(asked) if person is not None}

    def layouts(self) -> list[tuple[str, str]]:
        """Return the file layouts that are remembered, by fingerprint, the last used last."""
        asked = select(LAYOUT.c.fingerprint, LAYOUT.c.columns).order_by(LAYOUT.c.used_on, LAYOUT.c.id)
        with self._store.read() as session:
            return [(row[0], row[1]) for row in session.execute(asked)]


def _former(session: Session, kind: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Go through what was known of records that became part of others, each with whom it is part of now."""
    gone = (CHANGES.c.kind == kind, CHANGES.c.after.is_(None))
    asked = select(MERGED.c.former, CHANGES.c.before).join(CHANGES, CHANGES.c.record_id == MERGED.c.former)
    for number, before in session.execute(asked.where(MERGED.c.about == kind, *gone).order_by(CHANGES.c.id)).all():
        yield leads_to(session, kind, number), loads(kind, before)


def _emails(session: Session) -> Mapping[int, list[str]]:
    asked = select(POINT.c.person_id, POINT.c.value).where(POINT.c.kind == "email", POINT.c.person_id.is_not(None))
    found: defaultdict[int, list[str]] = defaultdict(list)
    for person, value in session.execute(asked):
        found[person].append(value.lower())
    return found


def _being(row: Any, further: Mapping[int, Sequence[str]]) -> Being:
    own = (row.email.lower(),) if row.email else ()
    return Being(row.given_name, row.family_name, (*own, *further.get(row.id, ())), row.identifier, None, row.suffix)


def _held(session: Session, kind: str, numbers: Sequence[int]) -> dict[int, Held]:
    table, owner = table_of(kind), f"{kind}_id"
    rows = session.execute(select(table).where(table.c.id.in_(numbers))).mappings()
    found = {row["id"]: Held(dict(row)) for row in rows}
    for one in found.values():
        for name in ("email", "phone", "website"):
            if one.values.get(name):
                one.points.append(("web" if name == "website" else name, "", one.values[name]))
    parts: Mapping[str, Table] = {"points": POINT, "addresses": ADDRESS}
    parts = {**parts, **({"positions": POSITION} if kind == "person" else {"memberships": MEMBERSHIP})}
    for name, part in parts.items():
        asked = select(part).where(part.c[owner].in_(numbers)).order_by(part.c.id)
        for row in session.execute(asked).mappings():
            told = (row["kind"], row["use"] or "", row["value"]) if part is POINT else dict(row)
            getattr(found[row[owner]], name).append(told)
    return found

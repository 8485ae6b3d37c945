"""Pairs that may be one: found over the whole register or around one record, each with why. Nothing is merged here."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, func, or_, select
from sqlmodel import Session

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of, titled
from ppa_desk.services.members import compared, likeness
from ppa_desk.services.members.blocks import candidates
from ppa_desk.services.members.compared import CONTACT, ORGANISATION
from ppa_desk.services.members.glimpses import Glimpse, glimpses
from ppa_desk.services.members.likeness import PRETICKED, SUGGESTED, Body, Register, Sign, Someone, sound
from ppa_desk.services.records import title_of
from ppa_desk.services.uncollected import uncollected
from ppa_desk.store.database import Store
from ppa_desk.store.unit import CHUNK, Gone

APART: Table = table_of("not_duplicate")
KINDS = ("organisation", "person")
FEW = 30
"""In a register smaller than this no name is common."""
OFTEN = 2_000
"""After how many comparisons the work is reported."""

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one: the lower number first. `moved`: the same name, and another employer."""

    kind: str
    one: int
    other: int
    signs: tuple[Sign, ...]
    moved: bool = False

    @property
    def points(self) -> int:
        """How much speaks for it, less what speaks against it."""
        return sum(sign.weight for sign in self.signs)

    @property
    def preticked(self) -> bool:
        """Whether a yes is suggested; somebody still has to say it."""
        return not self.moved and self.points >= PRETICKED


@dataclass(frozen=True, slots=True)
class Apart:
    """Two records of which somebody said that they are two, by number and name, and why where that was said."""

    number: int
    kind: str
    one: int
    other: int
    first: str
    second: str
    why: str = ""


class Duplicates:
    """The pairs of the register."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, kinds: Sequence[str] = KINDS, step: Step | None = None) -> list[Pair]:
        """Return the pairs of these kinds that nobody has set apart, the surest first."""
        tell = _every(step)
        with self._store.read() as session, uncollected():
            apart = self._apart(session)
            bodies = compared.organisations(session)
            alike = list(_of_bodies(bodies, tell))
            found = [pair for pair in alike if pair.points >= SUGGESTED] if "organisation" in kinds else []
            if "person" in kinds:
                everybody = compared.people(session, date.today(), _standing_for(alike))
                known = compared.register(everybody, _labels(session))
                found += _of_people(everybody, known, tell)
        told = [pair for pair in found if (pair.kind, pair.one, pair.other) not in apart]
        return sorted(told, key=lambda pair: (pair.moved, -pair.points, pair.kind, pair.one, pair.other))

    def of(self, kind: str, record: int) -> list[Pair]:
        """Return the pairs of one record, among those that share a name, an address or a number with it."""
        with self._store.read() as session:
            apart = self._apart(session)
            numbers = _around(session, kind, record)
            if kind == "organisation":
                bodies = compared.organisations(session, numbers)
                found = [pair for pair in _of_bodies(bodies, _every(None)) if pair.points >= SUGGESTED]
            else:
                everybody = compared.people(session, date.today(), {}, numbers)
                found = list(_of_people(everybody, compared.register(everybody, {}), _every(None)))
        mine = [pair for pair in found if record in (pair.one, pair.other)]
        return [pair for pair in mine if (kind, pair.one, pair.other) not in apart]

    def set_apart(self, kind: str, one: int, other: int, why: str = "") -> int:
        """Remember that two are two: they are never suggested again. Return the unit's number. Gone."""
        low, high = sorted((one, other))
        told = " / ".join(self._titles(kind, [low, high]).values())
        with self._store.unit(f"{kind}.set_apart", record_kind=kind, title=told) as unit:
            for number in (low, high):
                unit.row(kind, number)
            if (kind, low, high) not in self._apart(unit.session):
                unit.add("not_duplicate", {"about": kind, "one": low, "other": high, "why": why})
        return unit.number

    def apart(self) -> list[Apart]:
        """Return what was set apart and is still there, newest first."""
        asked = select(APART.c.id, APART.c.about, APART.c.one, APART.c.other, APART.c.why).order_by(APART.c.id.desc())
        with self._store.read() as session:
            rows = session.execute(asked).all()
        named = {
            kind: self._titles(kind, sorted({number for row in rows if row.about == kind for number in row[2:4]}))
            for kind in KINDS
        }
        there = [row for row in rows if {row.one, row.other} <= named[row.about].keys()]
        return [
            Apart(row.id, row.about, row.one, row.other, first=names[row.one], second=names[row.other], why=row.why)
            for row in there
            for names in [named[row.about]]
        ]

    def suggest_again(self, number: int) -> int:
        """Forget that a pair was set apart: it may be suggested again. Return the unit's number. Gone."""
        found = next((one for one in self.apart() if one.number == number), None)
        if found is None:
            raise Gone(kind="not_duplicate", record=number)
        title = f"{found.first} / {found.second}"
        with self._store.unit(f"{found.kind}.suggested_again", record_kind=found.kind, title=title) as unit:
            unit.remove("not_duplicate", number)
        return unit.number

    def glimpses(self, pairs: Sequence[Pair]) -> dict[tuple[str, int], Glimpse]:
        """Return the records of these pairs at a glance, by kind and number; those that are gone are not there."""
        found: dict[tuple[str, int], Glimpse] = {}
        with self._store.read() as session:
            for kind in KINDS:
                numbers = [number for pair in pairs if pair.kind == kind for number in (pair.one, pair.other)]
                for start in range(0, len(numbers), CHUNK):
                    seen = glimpses(session, kind, numbers[start : start + CHUNK], date.today())
                    found |= {(kind, number): one for number, one in seen.items()}
        return found

    def _titles(self, kind: str, numbers: Sequence[int]) -> dict[int, str]:
        table, told = table_of(kind), dict[int, str]()
        asked = select(table.c.id, *(table.c[name] for name in titled(kind))).order_by(table.c.id)
        with self._store.read() as session:
            for start in range(0, len(numbers), CHUNK):
                rows = session.execute(asked.where(table.c.id.in_(numbers[start : start + CHUNK]))).mappings()
                told |= {row["id"]: title_of(kind, row) for row in rows}
        return told

    @staticmethod
    def _apart(session: Session) -> set[tuple[str, int, int]]:
        return {tuple(row) for row in session.execute(select(APART.c.about, APART.c.one, APART.c.other))}


# --- over everything


def _of_bodies(bodies: Sequence[Body], tell: Callable[[], None]) -> Iterator[Pair]:
    known, seen = compared.register_of_bodies(bodies), set()
    for one, other in candidates(bodies, _body_keys, lambda body: body.titles):
        tell()
        if (one.number, other.number) not in seen and (signs := likeness.bodies(one, other, known)):
            seen.add((one.number, other.number))
            low, high = sorted((one.number, other.number))
            yield Pair("organisation", low, high, tuple(signs))


def _of_people(everybody: Sequence[Someone], known: Register, tell: Callable[[], None]) -> list[Pair]:
    found: dict[tuple[int, int], Pair] = {}
    for keys, may in ((_name_keys, likeness.named_alike), (_sound_keys, likeness.named_alike), (_point_keys, _any)):
        for one, other in candidates(everybody, keys, _by_name):
            tell()
            if not may(one, other):
                continue
            low, high = (one, other) if one.number < other.number else (other, one)
            if (low.number, high.number) in found:
                continue
            signs = likeness.people(low, high, known)
            if not signs:
                continue
            pair = Pair("person", low.number, high.number, tuple(signs), likeness.moved(low, high, signs))
            if pair.points >= SUGGESTED or (pair.moved and _is_rare(low, known)):
                found[low.number, high.number] = pair
    return list(found.values())


def _any(_one: Someone, _other: Someone) -> bool:
    return True


def _is_rare(one: Someone, known: Register) -> bool:
    """Say that two would hardly have this name by chance: of a common one nobody is asked about moving."""
    return known.givens[one.given] * known.families[one.family] <= max(known.size, FEW)


def _by_name(one: Someone) -> tuple[str, str]:
    return one.family, one.given


def _name_keys(one: Someone) -> Iterator[tuple[str, str]]:
    """By how the family name begins and ends, with the given name."""
    yield "b", one.family[:4] + one.given[:3]
    yield "e", one.family[-4:] + one.given


def _sound_keys(one: Someone) -> Iterator[tuple[str, ...]]:
    """By how the names sound: each word of the family name with an initial, and both in any order."""
    firsts = {root[:1] for root in one.roots} or {""}
    for word in one.family.split() or [""]:
        for first in firsts:
            yield "s", sound(word), first
    yield "p", *sorted((sound(one.given.replace(" ", "")), sound(one.family.replace(" ", ""))))


def _point_keys(one: Someone) -> Iterable[str]:
    """By addresses and numbers."""
    return (*one.emails, *one.phones)


def _body_keys(body: Body) -> Iterator[tuple[str, str]]:
    for name in body.titles:
        yield "t", name
        yield "b", name[:6]
        yield "e", name[-6:]
        yield "a", name.replace(" ", "")
    for acronym in body.acronyms:
        yield "a", acronym
    for point in (*body.hosts, *body.emails, *body.phones):
        yield "p", point
    if body.identifier:
        yield "i", body.identifier


def _standing_for(pairs: Iterable[Pair]) -> dict[int, int]:
    """Return for each organisation that is like others the one that stands for all of them."""
    leads: dict[int, int] = {}

    def lead(number: int) -> int:
        while leads.get(number, number) != number:
            number = leads[number]
        return number

    for pair in pairs:
        low, high = sorted((lead(pair.one), lead(pair.other)))
        leads[high] = leads[low] = low
    return {number: lead(number) for number in leads}


def _labels(session: Session) -> Mapping[int, str]:
    return {row.id: row.name for row in session.execute(select(ORGANISATION.c.id, ORGANISATION.c.name))}


def _every(step: Step | None) -> Callable[[], None]:
    """Return what is called at every comparison, and calls `step` now and then."""
    done = 0

    def tell() -> None:
        nonlocal done
        done += 1
        if step is not None and done % OFTEN == 0:
            step(done, 0)

    return tell


# --- around one record


def _around(session: Session, kind: str, record: int) -> set[int]:
    """Return the record and those that share the beginning of a name, an address or a number with it."""
    t = table_of(kind).c
    found = session.execute(select(table_of(kind)).where(t.id == record)).mappings().first()
    if found is None:
        return set()
    row, owner = dict(found), CONTACT.c[f"{kind}_id"]
    values = set(session.execute(select(CONTACT.c.value).where(owner == record)).scalars())
    values |= {row[name] for name in ("email", "phone", "website") if row.get(name)}
    values |= {value.lower() for value in values}
    near: list[ColumnElement[bool]] = [t.sorted_as.like(f"{start}%") for start in _starts(kind, row)]
    near += [func.lower(t.email).in_(values), t.phone.in_(values)]
    if kind == "organisation":
        near += [t.website.in_(values), *_called(row)]
    further = select(owner).where(owner.is_not(None), CONTACT.c.value.in_(values))
    asked = select(t.id).where(or_(*near, t.id.in_(further))).limit(AROUND)
    return {record, *session.execute(asked).scalars()}


def _starts(kind: str, row: Mapping[str, Any]) -> Iterator[str]:
    names = (row["name"],) if kind == "organisation" else (row["family_name"], row["given_name"])
    for name in names:
        if start := fold(name)[:STARTS].replace("%", "").replace("_", ""):
            yield start


def _called(row: Mapping[str, Any]) -> Iterator[ColumnElement[bool]]:
    for name in (row["name"], row["acronym"]):
        if name:
            yield ORGANISATION.c.acronym == name
    if row["acronym"]:
        yield ORGANISATION.c.sorted_as.like(f"{fold(row['acronym'])}%")


AROUND, STARTS = 300, 4
"""How many are compared with one record at most, and by how many letters of a name they are looked for."""

"""Two records become one: looked at field by field first, then done in one step that takes everything along."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Table, TextClause, func, or_, select, text
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.journal import JournalChange
from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.comparing import POINTS, Compared, How, compared, own_fields, together
from ppa_desk.services.members.duplicates import Pair
from ppa_desk.services.members.relinking import leading, links_to, reached, relink
from ppa_desk.services.merged import leads_to, merged
from ppa_desk.services.records import Kept, Records
from ppa_desk.store.database import Store
from ppa_desk.store.unit import ChangedElsewhere, Unit

APART: Table = table_of("not_duplicate")
CHANGES: Table = JournalChange.__table__  # type: ignore[attr-defined]


class NotMergeable(DeskError):
    """The two cannot become one; `code` says why."""

    def __init__(self, why: str, **told: Any) -> None:
        self.code = f"merge.{why}"
        super().__init__(**told)


@dataclass(frozen=True, slots=True)
class Moving:
    """How many records of a kind come along, and how many of them are there already."""

    kind: str
    count: int
    doubled: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a merge would do."""

    stays: Kept
    goes: Kept
    rows: tuple[Compared, ...]
    moving: tuple[Moving, ...]

    @property
    def differing(self) -> tuple[Compared, ...]:
        """The fields of which one value gives way and is kept nowhere."""
        return tuple(row for row in self.rows if row.how is How.DIFFER)


class Merging:
    """Merging of organisations and of people."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def fuller(self, kind: str, one: int, other: int) -> int:
        """Return which of two says more, counting what leads to it; of two alike the older."""
        with self._store.read() as session:
            weights = {
                number: _held(session, kind, number) + _said(self._records.get(kind, number)) for number in (one, other)
            }
        return min((one, other), key=lambda number: (-weights[number], number))

    def preview(self, kind: str, stays: int, goes: int) -> Preview:
        """Return both records side by side and what would come along. Gone, NotMergeable."""
        one, other = self._records.get(kind, stays), self._records.get(kind, goes)
        _refuse(kind, one, other)
        counts: Counter[str] = Counter()
        doubled: Counter[str] = Counter()
        with self._store.read() as session:
            for led in leading(session.connection(), kind, other.id, one.id):
                counts[led.link.kind] += 1
                doubled[led.link.kind] += led.twin is not None
        moving = tuple(Moving(name, count, doubled[name]) for name, count in counts.items())
        return Preview(one, other, self._rows(one, other), moving)

    def merge(self, preview: Preview, taken: Mapping[str, Any] | None = None) -> int:
        """Let one become part of the other as it was shown, and return the unit's number.

        Refused, Gone, ChangedElsewhere, NotMergeable, InUse.
        """
        kind, stays, goes = preview.stays.kind, preview.stays, preview.goes
        with self._store.unit(f"{kind}.merged", title=stays.title, former=goes.title, record_kind=kind) as unit:
            self._merge(unit, preview, taken or {})
        return unit.number

    def ready(self, pairs: Sequence[Pair]) -> list[Preview]:
        """Return what merging these would do, without those that differ in a field or would need a person to look."""
        found = []
        with self._store.read() as session:
            now = {
                (pair.kind, number): leads_to(session, pair.kind, number)
                for pair in pairs
                for number in (pair.one, pair.other)
            }
        for pair in pairs:
            one, other = now[pair.kind, pair.one], now[pair.kind, pair.other]
            if one == other:
                continue
            stays = self.fuller(pair.kind, one, other)
            shown = self.preview(pair.kind, stays, other if stays == one else one)
            if not shown.differing:
                found.append(shown)
        return found

    def merge_all(self, previews: Sequence[Preview]) -> tuple[int, int]:
        """Merge all of these in one step; return the unit's number, and how many records became part of others."""
        needed = _needed(previews)
        with self._store.unit("register.merged_all", count=len(needed)) as unit:
            for shown in needed:
                kind = shown.stays.kind
                stays, goes = (leads_to(unit.session, kind, one.id) for one in (shown.stays, shown.goes))
                self._merge(unit, self._again(unit, kind, stays, goes), {})
        return unit.number, len(needed)

    def _rows(self, stays: Kept, goes: Kept) -> tuple[Compared, ...]:
        return tuple(compared(stays, goes, self._records.specs(stays.kind)))

    def _again(self, unit: Unit, kind: str, stays: int, goes: int) -> Preview:
        one, other = (self._records.kept(kind, unit.row(kind, number)) for number in (stays, goes))
        return Preview(one, other, self._rows(one, other), ())

    def _merge(self, unit: Unit, shown: Preview, taken: Mapping[str, Any]) -> None:
        kind, stays, goes = shown.stays.kind, shown.stays, shown.goes
        _refuse(kind, stays, goes)
        for side in (stays, goes):
            now = unit.row(kind, side.id)
            if now["version"] != side.version:
                raise ChangedElsewhere(kind=kind, record=side.id, theirs=now, version=now["version"])
        own = own_fields(stays, goes)
        values = self._records.clean(kind, own | together(shown.rows, taken), own)
        relink(unit, kind, goes.id, stays.id)
        unit.change(kind, stays.id, values)
        _keep_points(unit, shown, values)
        unit.remove(kind, goes.id)
        _remember(unit, kind, stays.id, goes.id)


def _needed(previews: Sequence[Preview]) -> list[Preview]:
    """Leave out pairs that are one already once those before them are: of three alike two pairs are enough."""
    one_of: dict[tuple[str, int], set[tuple[str, int]]] = {}
    found = []
    for shown in previews:
        ends = [(side.kind, side.id) for side in (shown.stays, shown.goes)]
        mine, theirs = (one_of.setdefault(end, {end}) for end in ends)
        if mine is not theirs:
            found.append(shown)
            mine |= theirs
            one_of.update(dict.fromkeys(theirs, mine))
    return found


def _refuse(kind: str, one: Kept, other: Kept) -> None:
    if one.id == other.id:
        raise NotMergeable("itself")
    if kind == "person" and (one.values["anonymised_on"] or other.values["anonymised_on"]):
        raise NotMergeable("anonymised")


def _keep_points(unit: Unit, shown: Preview, values: Mapping[str, Any]) -> None:
    """Keep the addresses and numbers that gave way as further contacts, each once."""
    kind, number, table = shown.stays.kind, shown.stays.id, table_of("contact_point")
    owner = table.c[f"{kind}_id"]
    rows = [dict(row) for row in unit.connection.execute(select(table).where(owner == number)).mappings()]
    known = {(row["kind"], reached(row)) for row in rows}
    firsts = {(POINTS[name], reached({"kind": POINTS[name], "value": values.get(name) or ""})) for name in POINTS}
    for row in rows:
        if (row["kind"], reached(row)) in firsts:
            unit.remove("contact_point", row["id"])
    place = unit.connection.execute(select(func.max(table.c.nr)).where(owner == number)).scalar() or 0
    for name, sort in POINTS.items():
        for value in (side.values.get(name) for side in (shown.stays, shown.goes)):
            point = {"kind": sort, "value": value or ""}
            if value and (sort, reached(point)) not in known | firsts:
                known.add((sort, reached(point)))
                place += 1
                unit.add("contact_point", point | {f"{kind}_id": number, "nr": place})


def _remember(unit: Unit, kind: str, stays: int, goes: int) -> None:
    """Let the old number, and those that led to it, lead to the one that stays; the pair itself is settled."""
    table = merged()
    earlier = select(table.c.id).where(table.c.about == kind, table.c.into == goes)
    for number in unit.connection.execute(earlier).scalars().all():
        unit.change("merged_record", number, {"into": stays})
    unit.add("merged_record", {"about": kind, "former": goes, "into": stays})
    _keep_apart(unit, kind, stays, goes)


def _keep_apart(unit: Unit, kind: str, stays: int, goes: int) -> None:
    """Whoever was set apart from the one that goes is set apart from the one that stays."""
    asked = select(APART).where(APART.c.about == kind, or_(APART.c.one == goes, APART.c.other == goes))
    others = select(APART.c.one, APART.c.other).where(APART.c.about == kind)
    known = {tuple(row) for row in unit.connection.execute(others)}
    for row in unit.connection.execute(asked).mappings().all():
        far = row["one"] if row["other"] == goes else row["other"]
        low, high = sorted((far, stays))
        if low == high or (low, high) in known:
            unit.remove("not_duplicate", row["id"])
        else:
            known.add((low, high))
            unit.change("not_duplicate", row["id"], {"one": low, "other": high})


def _said(kept: Kept) -> int:
    return sum(value not in (None, "", "{}", False) for value in kept.values.values())


def _held(session: Session, kind: str, number: int) -> int:
    """Return how much leads to a record."""
    return int(session.execute(_counting(kind), {"number": number, "kind": kind}).scalar_one())


@cache
def _counting(kind: str) -> TextClause:
    """One statement that counts over every link there is."""
    told = (f'"{link.tells}" = :kind AND ' if link.tells else "" for link in links_to(kind))
    counts = (
        f'(SELECT count(*) FROM "{link.kind}" WHERE {of}"{link.column}" = :number)'
        for link, of in zip(links_to(kind), told, strict=True)
    )
    return text(f"SELECT {' + '.join(counts)}")

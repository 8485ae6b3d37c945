"""Everything that leads to a record, found from the model; and letting it lead to another instead, nothing doubled."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, select

from ppa_desk.model.kinds import KINDS, fields, table_of
from ppa_desk.model.record import Consent
from ppa_desk.services.members.compared import phone
from ppa_desk.store.unit import Unit

FOLDED = (
    "position", "membership", "term", "interest", "consent_given", "contact_point", "postal_address", "attendee",
    "saved_entry", "action_owner",
)  # fmt: skip
"""Kinds of which one record is enough where two say the same of the same."""
_BESIDE = frozenset(("nr", "notes"))
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Link:
    """A column that leads to records of a kind; one that leads to several kinds says which in `tells`."""

    kind: str
    column: str
    tells: str = ""


@dataclass(frozen=True, slots=True)
class Led:
    """A record that leads to another; `twin` is the one beside which it would say the same again."""

    link: Link
    row: Row
    twin: Row | None = None


@cache
def links_to(kind: str) -> tuple[Link, ...]:
    """Return every column of the model that may lead to a record of this kind."""
    plain = [Link(other, f.name) for other in KINDS for f in fields(other) if f.type == "link" and f.kind == kind]
    return (*plain, *(Link(*told) for told in _pointing()))


@cache
def _pointing() -> tuple[tuple[str, str, str], ...]:
    """Return the columns that lead to records of several kinds: their kind stands in the column beside them."""
    found = []
    for kind in KINDS:
        columns = table_of(kind).columns
        for number in columns:
            start = number.name.removesuffix("record_id").removesuffix("id")
            tells = f"{start}kind"
            if number.name.endswith("_id") and number.info.get("type") != "link" and tells in columns:
                found.append((kind, number.name, tells))
    return tuple(found)


def leading(connection: Connection, kind: str, record: int, stays: int) -> Iterator[Led]:
    """Yield everything that leads to a record, with what stands already at the one that stays."""
    for link in links_to(kind):
        rows = _rows(connection, link, kind, record)
        beside = _rows(connection, link, kind, stays) if rows and link.kind in FOLDED else []
        for row in rows:
            beside.append(row | {link.column: stays})
            yield Led(link, row, twin(link, beside[-1], beside[:-1]))


def relink(unit: Unit, kind: str, record: int, stays: int) -> None:
    """Let everything that leads to a record lead to the one that stays; what would be there twice becomes one."""
    for led in list(leading(unit.connection, kind, record, stays)):
        number = led.row["id"]
        if led.twin is None:
            unit.change(led.link.kind, number, {led.link.column: stays})
        else:
            _fold(unit, led.link.kind, led.row, unit.row(led.link.kind, led.twin["id"]))


def twin(link: Link, row: Row, among: Sequence[Row]) -> Row | None:
    """Return which of these says the same; what is not filled in does not differ."""
    if link.kind not in FOLDED:
        return None
    same = _SAME.get(link.kind, _says_same)
    return next((one for one in among if same(link.kind, one, row)), None)


def _rows(connection: Connection, link: Link, kind: str, record: int) -> list[dict[str, Any]]:
    table: Table = table_of(link.kind)
    asked = select(table).where(table.c[link.column] == record)
    if link.tells:
        asked = asked.where(table.c[link.tells] == kind)
    return [dict(row) for row in connection.execute(asked.order_by(table.c.id)).mappings()]


def _says_same(kind: str, one: Row, other: Row) -> bool:
    for field in fields(kind):
        mine, theirs = one[field.name], other[field.name]
        if field.name in _BESIDE or mine == theirs:
            continue
        if field.type == "link" or not (mine in (None, "") or theirs in (None, "")):
            return False
    return True


def _same_point(_kind: str, one: Row, other: Row) -> bool:
    return bool(one["kind"] == other["kind"] and reached(one) == reached(other))


def _same_use(_kind: str, one: Row, other: Row) -> bool:
    """Of two answers given on one day the refusal stays."""
    return bool(one["use"] == other["use"] and one["said_on"] == other["said_on"] and one["until"] == other["until"])


_SAME = {"contact_point": _same_point, "consent_given": _same_use}


def reached(point: Row) -> str:
    """Return an address or number as it is compared."""
    value = str(point["value"]).strip()
    return phone(value) if point["kind"] == "phone" else value.lower().rstrip("/")


def _fold(unit: Unit, kind: str, row: Row, into: Row) -> None:
    """Let one record become part of its twin, which learns what it does not say itself."""
    relink(unit, kind, row["id"], into["id"])
    told: dict[str, Any] = {}
    for field in fields(kind):
        mine, theirs = into[field.name], row[field.name]
        if mine in (None, "") and theirs not in (None, "") and field.name != "nr":
            told[field.name] = theirs
        elif field.name == "notes" and theirs and theirs not in mine:
            told[field.name] = f"{mine}\n\n{theirs}"
    if kind == "consent_given" and Consent.REFUSED in (row["answer"], into["answer"]):
        told["answer"] = Consent.REFUSED
    unit.change(kind, into["id"], told)
    unit.remove(kind, row["id"])

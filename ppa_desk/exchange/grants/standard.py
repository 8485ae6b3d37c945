"""The 360Giving standard as its schema tells it: which fields there are, what they are called, what they may hold."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.shipped import shipped

VERSION = "1.4"
Path = tuple[str | int, ...]
"""Where a value stands in a record: names of fields, and places in lists."""

_DAY = re.compile(r"\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_MONTH = re.compile(r"\d{4}(-(0[1-9]|1[012]))?")


@dataclass(frozen=True, slots=True)
class Node:
    """A field of the standard: its name, what its column is called, and what it holds."""

    key: str
    title: str
    kind: str = "text"
    """text, number, day (a date or a moment), month (a day or less), moment, or object."""
    many: bool = False
    nullable: bool = False
    parts: Mapping[str, "Node"] = field(default_factory=dict, hash=False)
    columns: tuple[str, ...] = ()
    """Of an object: the parts that stand in the first sheet, in their order."""

    def part(self, told: str) -> "Node | None":
        """Return the part that a piece of a header names, by its title or its name."""
        wanted = plain_header(told)
        if found := self.parts.get(told):
            return found
        return next(
            (one for one in self.parts.values() if wanted in (plain_header(one.title), plain_header(one.key))), None
        )


def plain_header(text: str) -> str:
    """Return a header as it is compared: without case, accents and more than one space."""
    return " ".join(fold(text).split()).rstrip(" *:?.")


def schema_text(name: str) -> str:
    """Return one of the two schemas as it is shipped: "360-giving-schema" or "360-giving-package-schema"."""
    return shipped("resources", "open_data", "360giving", f"{name}.json").read_text("utf-8")


@cache
def grant() -> Node:
    """Return the record of a grant with all its fields."""
    schema = json.loads(schema_text("360-giving-schema"))
    return Node("", "", "object", parts=_parts(schema, schema["$defs"]))


@cache
def required() -> tuple[str, ...]:
    """Return the fields every grant has, whoever receives it."""
    first, other = (set(one["required"]) for one in json.loads(schema_text("360-giving-schema"))["oneOf"])
    return tuple(name for name in grant().parts if name in first & other)


@cache
def codes(name: str) -> Mapping[str, str]:
    """Return one of the standard's lists of codes, with what each is called."""
    file = shipped("resources", "open_data", "360giving", "codelists", f"{name}.csv")
    rows = csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))
    return {row["Code"]: row["Title"] for row in rows}


def _parts(told: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Node]:
    return {key: _node(key, spec, known) for key, spec in told.get("properties", {}).items()}


def _node(key: str, spec: Mapping[str, Any], known: Mapping[str, Any]) -> Node:
    many = spec.get("type") == "array"
    inner = spec.get("items", {}) if many else spec
    if "$ref" in inner:
        inner = known[inner["$ref"].rpartition("/")[2]]
    title = spec.get("title") or inner.get("title") or key
    types = inner.get("type", "string")
    types = [types] if isinstance(types, str) else types
    parts = _parts(inner, known)
    kind = "object" if parts else _kind(inner, types)
    return Node(key, title, kind, many, "null" in types, parts, tuple(spec.get("rollUp", ())))


def _kind(spec: Mapping[str, Any], types: Sequence[str]) -> str:
    if "number" in types:
        return "number"
    if spec.get("format") == "date-time":
        return "moment"
    shapes = spec.get("oneOf", ())
    if any(one.get("format") == "date-time" for one in shapes):
        return "month" if len(shapes) > 2 else "day"
    return "text"


@cache
def column(header: str) -> tuple[Path, Node] | None:
    """Return the field a header names, `Recipient Org:0:Name` or `recipientOrganization/0/name`; None for no field."""
    pieces = [one.strip() for one in re.split(r"[:/]", header) if one.strip()]
    if "/" in header and ":" not in header and (whole := grant().part(header)):
        pieces = [whole.key]
    node, path = grant(), Path()
    while pieces:
        found = node.part(pieces.pop(0))
        if found is None:
            return None
        node, path = found, (*path, found.key)
        if found.many:
            path = (*path, int(pieces.pop(0)) if pieces and pieces[0].isdecimal() and len(pieces[0]) < 4 else 0)
    return (path, node) if path and node.kind != "object" else None


def title_of(path: Path, numbered: bool = False) -> str:
    """Return what the column of a field is called; `numbered` where the file has several of its kind."""
    node, told = grant(), []
    for step in path:
        if isinstance(step, int):
            told += [str(step)] if (numbered and node.kind == "object") or step else []
        elif (found := node.parts.get(step)) is not None:
            node = found
            told.append(found.title)
        else:
            told.append(step)
    return ":".join(told)


def order_of(path: Path) -> tuple[int, ...]:
    """Return where the column of a field belongs among others."""
    node, told = grant(), []
    for step in path:
        if isinstance(step, int):
            told.append(step)
        else:
            names = list(node.parts)
            rolled = [*node.columns, *(name for name in names if name not in node.columns)]
            told.append(rolled.index(step) if step in rolled else len(rolled))
            node = node.parts.get(step, node)
    return tuple(told)


def leaves(record: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Go through all values of a record, each with where it stands."""
    if isinstance(record, dict):
        for key, value in record.items():
            yield from leaves(value, (*path, key))
    elif isinstance(record, list):
        for at, value in enumerate(record):
            yield from leaves(value, (*path, at))
    else:
        yield path, record


def at(record: Any, path: Path) -> Any:
    """Return what stands there in a record; None where nothing does."""
    for step in path:
        if isinstance(step, int):
            record = record[step] if isinstance(record, list) and step < len(record) else None
        else:
            record = record.get(step) if isinstance(record, dict) else None
    return record


def put(record: dict[str, Any], path: Path, value: Any) -> None:
    """Set what stands there in a record, making what is on the way; places in lists are filled in order."""
    here: Any = record
    for step, after in zip(path, (*path[1:], None), strict=True):
        fresh: Any = value if after is None else [] if isinstance(after, int) else {}
        if isinstance(step, int):
            while len(here) <= step:
                here.append({} if after is not None else "")
            if after is None:
                here[step] = value
            here = here[step]
        else:
            if after is None or not isinstance(here.get(step), type(fresh)):
                here[step] = fresh
            here = here[step]


def fits(node: Node, value: Any) -> bool:
    """Say whether a value is what the field may hold."""
    if value is None:
        return node.nullable
    if node.kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if not isinstance(value, str):
        return False
    if node.kind == "moment":
        return bool(_MOMENT.fullmatch(value))
    if node.kind in ("day", "month"):
        whole = _DAY.fullmatch(value) or _MOMENT.fullmatch(value)
        return bool(whole or (node.kind == "month" and _MONTH.fullmatch(value)))
    return node.key not in ("currency", "countryCode") or value in codes(_LISTS[node.key])


_LISTS = {"currency": "currency", "countryCode": "countryCode"}


def conforming(told: Mapping[str, Any], node: Node | None = None) -> dict[str, Any]:
    """Return a record with only the standard's fields, and of these only what each may hold; empty parts left out."""
    found: dict[str, Any] = {}
    for key, value in told.items():
        part = (node or grant()).parts.get(key)
        if part is None:
            continue
        several = value if part.many and isinstance(value, list) else [value]
        if part.kind == "object":
            kept = [clean for one in several if isinstance(one, dict) and (clean := conforming(one, part))]
        else:
            kept = [one for one in several if fits(part, one)]
        if kept:
            found[key] = kept if part.many else kept[0]
    return found

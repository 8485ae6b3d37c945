"""What a row does to somebody who is here: blanks filled, values replaced, what differs told or asked."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from ppa_desk.exchange.members.drafting import Point, Side, dumped
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import fields


class Mode(StrEnum):
    """What happens to those who are here already."""

    ASK = "ask"
    FILL = "fill"
    UPDATE = "update"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that says otherwise here than in the file."""

    kind: str
    field: str
    here: str
    told: str
    cell: str


@dataclass(slots=True)
class Outcome:
    """What a row changes of one record, and in what it differs from it."""

    changes: dict[str, Any] = field(default_factory=dict)
    filled: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)


_TITLES = {"organisation": ("name", "name_fr")}
"""By what a record was found: spelled otherwise it is no difference."""


def compared(kind: str, here: Mapping[str, Any], side: Side, notes: list[str], takes: bool) -> Outcome:
    """Compare what a row says of a record with what stands there; `takes` says that the file's values hold."""
    found = Outcome()
    alike = _names(found, here, side.values) if kind == "person" else ()
    for name, value in side.values.items():
        if value in (None, "") or name in alike:
            continue
        now = here.get(name)
        if _several(kind).get(name):
            _add_codes(found, name, str(now or ""), str(value))
        elif now in (None, ""):
            found.changes[name] = value
            found.filled.append(name)
        elif not _same(now, value) and name not in _TITLES.get(kind, ()):
            _differs(found, Difference(kind, name, str(now), str(value), side.cells.get(name, "")), value, takes)
    _extra(found, here, side, takes, kind)
    _notes(found, str(here.get("notes") or ""), notes)
    return found


def _names(found: Outcome, here: Mapping[str, Any], told: Mapping[str, Any]) -> tuple[str, ...]:
    """Return which names are no difference: given and family name swapped, an initial; a whole name replaces that."""
    now, given = str(here.get("given_name") or ""), str(told.get("given_name") or "")
    if not now or not given:
        return ()
    if sorted(map(_bare, (now, str(here.get("family_name"))))) == sorted(map(_bare, (given, str(told["family_name"])))):
        return ("given_name", "family_name")
    if len(_bare(now)) == 1 < len(_bare(given)) and _bare(given).startswith(_bare(now)):
        found.changes["given_name"] = given
        found.filled.append("given_name")
    return ("given_name",) if _bare(given)[:1] == _bare(now)[:1] and 1 in (len(_bare(given)), len(_bare(now))) else ()


def _differs(found: Outcome, difference: Difference, value: Any, takes: bool) -> None:
    found.differences.append(difference)
    if takes:
        found.changes[difference.field] = value
        found.replaced.append(difference.field)


def _several(kind: str) -> dict[str, str]:
    if kind not in _SEVERAL:
        _SEVERAL[kind] = {one.name: one.several for one in fields(kind)}
    return _SEVERAL[kind]


_SEVERAL: dict[str, dict[str, str]] = {}


def _same(now: Any, value: Any) -> bool:
    return now == value or (isinstance(value, str) and _bare(str(now)) == _bare(value))


def _bare(text: str) -> str:
    return " ".join(fold(text).split()).rstrip("./")


def _add_codes(found: Outcome, name: str, now: str, told: str) -> None:
    new = [code for code in told.split() if code not in now.split()]
    if new:
        found.changes[name] = " ".join([*now.split(), *new])
        found.filled.append(name)


def _extra(found: Outcome, here: Mapping[str, Any], side: Side, takes: bool, kind: str) -> None:
    if not side.extra:
        return
    now = json.loads(here.get("extra") or "{}")
    new = dict(now)
    for key, value in side.extra.items():
        if now.get(key) in (None, ""):
            new[key] = value
        elif str(now[key]) != value:
            found.differences.append(Difference(kind, "extra", str(now[key]), value, side.cells.get(key, "")))
            if takes:
                new[key] = value
    if new != now:
        found.changes["extra"] = dumped(new)
        found.filled.append("extra")


def _notes(found: Outcome, now: str, notes: list[str]) -> None:
    """Add what the notes do not say yet."""
    lines = {" ".join(line.split()) for line in now.splitlines()}
    new = [note for note in notes if not {" ".join(line.split()) for line in note.splitlines() if line} <= lines]
    if new:
        found.changes["notes"] = "\n".join(filter(None, (now.rstrip(), *dict.fromkeys(new))))
        found.filled.append("notes")


def new_points(known: list[Point], side: Side) -> list[Point]:
    """Return the ways to reach somebody that are not here yet."""
    there = {(kind, _reach(kind, value)) for kind, _, value in known}
    return [one for one in side.points if (one[0], _reach(one[0], one[2])) not in there]


def _reach(kind: str, value: str) -> str:
    if kind == "phone":
        return "".join(sign for sign in value if sign.isdigit())
    return value.strip().lower().rstrip("/").removeprefix("http://").removeprefix("https://").removeprefix("www.")


def new_addresses(known: list[Mapping[str, Any]], side: Side) -> list[dict[str, Any]]:
    """Return the addresses that say something none here says."""
    return [one for one in side.addresses if not any(_within(one, there) for there in known)]


def _within(one: Mapping[str, Any], there: Mapping[str, Any]) -> bool:
    names = ("street", "city", "region", "postal_code", "country")
    return all(not one.get(name) or _same(there.get(name) or "", one[name]) for name in names)

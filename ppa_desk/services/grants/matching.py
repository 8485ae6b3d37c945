"""Organisations that files name, found among those that are here: by identifier, then by name; likeness only asks.

One identifier with several spellings is one organisation. One name under different identifiers is not.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.model.fold import fold

LIKE = 90
"""From which likeness of names, 0 to 100, one asks whether two are the same."""
_SHOWN = 3

Ref = int | str
"""An organisation: the number of one that is here, or the key of a new one."""


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation as a file names it."""

    name: str
    identifier: str = ""
    country: str = ""
    website: str = ""
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A new organisation that may be one that is known: its key, name, how often and where it came, and which."""

    key: str
    name: str
    count: int
    cell: str
    suggested: tuple[tuple[str, str], ...]
    """Each as the answer that chooses it, and its name."""


@dataclass(slots=True)
class Fresh:
    """A new organisation."""

    name: str
    identifier: str = ""
    country: str = ""
    website: str = ""
    cell: str = ""


@dataclass(slots=True)
class Organisations:
    """Those that are here, and those that come. `same` is what was decided: an answer by the key of a new one."""

    here: Sequence[Mapping[str, Any]]
    same: Mapping[str, str] = field(default_factory=dict)
    fresh: dict[str, Fresh] = field(default_factory=dict)
    learned: dict[int, str] = field(default_factory=dict)
    """Identifiers that are new to organisations that are here."""

    _by_id: dict[str, Ref] = field(default_factory=dict)
    _by_name: dict[str, list[Ref]] = field(default_factory=dict)
    _ids: dict[Ref, str] = field(default_factory=dict)
    _names: dict[Ref, str] = field(default_factory=dict)
    _times: Counter[Ref] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        for row in self.here:
            number = row["id"]
            self._names[number] = row["name"]
            self._ids[number] = same_id(row["identifier"])
            if row["identifier"]:
                self._by_id.setdefault(same_id(row["identifier"]), number)
            for name in {same_name(row[key]) for key in ("name", "name_fr", "acronym") if row[key]}:
                self._by_name.setdefault(name, []).append(number)

    def find(self, named: Named) -> tuple[Ref, str]:
        """Return who is meant, and the name it is known by where that is spelled otherwise."""
        identifier, name = same_id(named.identifier), same_name(named.name)
        found = self._by_id.get(identifier) if identifier else None
        if found is None:
            found = self._by(name, identifier)
        if found is None:
            found = self._add(named, identifier, name)
        self._times[found] += 1
        known = self._names[found]
        return found, known if known != named.name and same_name(known) != name else ""

    def _by(self, name: str, identifier: str) -> Ref | None:
        """Find by name: never somebody of another identifier, and nobody where two have the name."""
        alike = [one for one in self._by_name.get(name, ()) if not (identifier and self._ids[one])]
        if len(alike) != 1:
            return None
        [found] = alike
        if identifier:
            self._ids[found], self._by_id[identifier] = identifier, found
            if isinstance(found, int):
                self.learned[found] = identifier
            else:
                self.fresh[found].identifier = identifier
        return found

    def _add(self, named: Named, identifier: str, name: str) -> Ref:
        key = f"{name} {identifier}".strip()
        decided = self.same.get(key, "")
        if decided.startswith("here:") and int(decided[5:]) in self._names:
            return int(decided[5:])
        if decided.startswith("new:") and decided[4:] in self.fresh:
            return decided[4:]
        if key not in self.fresh:
            self.fresh[key] = Fresh(named.name, named.identifier, named.country, named.website, named.cell)
            self._names[key], self._ids[key] = named.name, identifier
            self._by_name.setdefault(name, []).append(key)
            if identifier:
                self._by_id[identifier] = key
        return key

    def doubts(self) -> list[Doubt]:
        """Return the new ones that may be others, each pair once: what came earlier is suggested to what came later."""
        from rapidfuzz import fuzz, process

        names = {ref: _sorted(name) for ref, name in self._names.items()}
        order = {ref: at for at, ref in enumerate(names)}
        nameless = {ref: name for ref, name in names.items() if not self._ids[ref]}
        found = []
        for key, fresh in self.fresh.items():
            among = nameless if self._ids[key] else names
            like = process.extract(names[key], among, scorer=fuzz.ratio, score_cutoff=LIKE, limit=_SHOWN + 1)
            near = [ref for _, _, ref in like if ref != key and order[ref] < order[key]][:_SHOWN]
            if near:
                told = tuple((_answer(ref), self._names[ref]) for ref in near)
                found.append(Doubt(key, fresh.name, self._times[key], fresh.cell, told))
        return found


def _answer(ref: Ref) -> str:
    return f"here:{ref}" if isinstance(ref, int) else f"new:{ref}"


def same_id(identifier: str) -> str:
    """Return an identifier as it is compared."""
    return "".join(identifier.split()).upper()


def same_name(name: str) -> str:
    """Return a name as it is compared: without accents, case, signs, and the order of spaces."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in fold(name)).split())


def _sorted(name: str) -> str:
    return " ".join(sorted(same_name(name).split()))

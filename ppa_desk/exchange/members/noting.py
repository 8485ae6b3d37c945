"""What is noted to be written: new records and their parts, changes of those that are here, each seen as it will be."""

from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.exchange.members.drafting import Point, Side, dumped
from ppa_desk.services.members.at_hand import AtHand, Held
from ppa_desk.services.members.taking import Batch, Change

KINDS = ("organisation", "person")
_OWN = {
    "person": {"email": "email", "phone": "phone"},
    "organisation": {"email": "email", "phone": "phone", "web": "website"},
}
"""Which way to reach somebody stands on the record itself, the first of its kind."""


class Notebook:
    """Notes a batch. Whoever is read or new is seen with what was noted since."""

    def __init__(self, at_hand: AtHand) -> None:
        self._at_hand = at_hand
        self.batch = Batch()
        self._here: dict[str, dict[int, Held]] = {kind: {} for kind in KINDS}
        self._new: dict[str, dict[int, Held]] = {kind: {} for kind in KINDS}
        self._noted: set[tuple[str, int]] = set()

    def load(self, kind: str, wanted: set[int]) -> None:
        """Read those who are meant next at once, and let go of others about whom nothing was noted."""
        known = {ref: one for ref, one in self._here[kind].items() if ref in wanted or (kind, ref) in self._noted}
        self._here[kind] = known | self._at_hand.held(kind, wanted - known.keys())

    def get(self, kind: str, ref: int) -> Held:
        """Return a record as it will be."""
        if ref < 0:
            return self._new[kind][ref]
        if ref not in self._here[kind]:
            self._here[kind] |= self._at_hand.held(kind, [ref])
        return self._here[kind][ref]

    def add(self, kind: str, side: Side, notes: Sequence[str]) -> int:
        """Note somebody new, and return the number that stands for them."""
        values = {name: value for name, value in side.values.items() if value not in (None, "")}
        if notes:
            values["notes"] = "\n".join(dict.fromkeys(notes))
        if side.extra:
            values["extra"] = dumped(side.extra)
        rows = self.batch.organisations if kind == "organisation" else self.batch.people
        rows.append(values)
        ref = -len(rows)
        held = self._new[kind][ref] = Held(values)
        if site := values.get("website"):
            held.points.append(("web", "", site))
        self.points(kind, ref, side.points)
        self.addresses(kind, ref, side.addresses)
        return ref

    def points(self, kind: str, ref: int, points: Sequence[Point]) -> list[str]:
        """Note ways to reach somebody, the first of a kind on the record, others beside it; return what was noted."""
        held, told = (self.get(kind, ref) if points else None), []
        for what, use, value in points:
            assert held is not None
            name = _OWN[kind].get(what, "")
            if name and not held.values.get(name) and use != "fax":
                self.write(kind, ref, {name: value})
            else:
                nr = sum(one == what for one, _, _ in held.points) + 1
                self.part("contact_point", kind, ref, {"nr": nr, "kind": what, "use": use or None, "value": value})
            held.points.append((what, use, value))
            told.append(what)
        return told

    def addresses(self, kind: str, ref: int, addresses: Sequence[Mapping[str, Any]]) -> None:
        """Note addresses."""
        for one in addresses:
            there = self.get(kind, ref).addresses
            there.append(self.part("postal_address", kind, ref, {"nr": len(there) + 1, **one}))

    def part(self, part: str, kind: str, ref: int, values: Mapping[str, Any]) -> dict[str, Any]:
        """Note a part of a record, and return it, so that it can be completed."""
        row = {f"{kind}_id": ref, **values}
        self.batch.parts.setdefault(part, []).append(row)
        self._noted.add((kind, ref))
        return row

    def write(self, kind: str, ref: int, values: Mapping[str, Any]) -> None:
        """Note values of a record, new or here."""
        self.complete(kind, self.get(kind, ref).values, values)
        self._noted.add((kind, ref))

    def complete(self, kind: str, row: dict[str, Any], values: Mapping[str, Any]) -> None:
        """Note values of a record or part that was read or is new."""
        if number := row.get("id"):
            change = self.batch.changes.setdefault((kind, number), Change({}, row["version"]))
            change.values.update(values)
        row.update(values)

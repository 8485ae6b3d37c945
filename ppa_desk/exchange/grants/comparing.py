"""A grant that comes again: what its source changed since is taken over; what was changed here stays, and is told."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.exchange.grants.drafts import Draft, Terms, drafted
from ppa_desk.exchange.grants.table import Original
from ppa_desk.exchange.plan import Deed, Reason
from ppa_desk.model.fold import fold
from ppa_desk.services.grants.matching import Named, same_id, same_name
from ppa_desk.services.grants.open_data import kept_record

_KIND = {"kind": "grant_record"}
_OURS = re.compile(r"360G-[A-Za-z0-9]+-(.+)")


class Kept:
    """The grants that are here, found by identifier, by key, or by being the very same record."""

    def __init__(self, rows: Sequence[Mapping[str, Any]]) -> None:
        self._by_id: dict[str, Mapping[str, Any]] = {}
        self._by_key = {row["key"]: row for row in rows}
        self._by_record: dict[str, Mapping[str, Any]] = {}
        self._by_name: dict[tuple[str, str], str] = {}
        for row in rows:
            told = kept_record(row["open_data"])
            if told:
                identifier = told["record"].get("id")
                if isinstance(identifier, str) and identifier.strip():
                    self._by_id.setdefault(" ".join(identifier.split()), row)
                else:
                    self._by_record.setdefault(_whole(told["record"], told.get("rest", {})), row)
            for title in filter(None, (row["title_en"], row["title_fr"])):
                self._by_name.setdefault((fold(title), fold(row["organisation"] or "")), title)

    def find(self, original: Original, draft: Draft) -> Mapping[str, Any] | None:
        """Return the grant that a record is; None where it is new."""
        identifier = original.identifier
        if not identifier:
            return self._by_record.get(_whole(original.record, original.rest))
        if identifier in self._by_id:
            return self._by_id[identifier]
        if identifier in self._by_key:
            return self._by_key[identifier]
        ours = _OURS.fullmatch(identifier)
        row = self._by_key.get(ours[1]) if ours else None
        return row if row is not None and not kept_record(row["open_data"]) else None

    def like(self, draft: Draft) -> str:
        """Return the title of a grant of that name to the same organisation; empty where there is none."""
        recipient = draft.recipients[0].name if draft.recipients else ""
        title = draft.values.get("title_en") or draft.values.get("title_fr") or ""
        return self._by_name.get((fold(title), fold(recipient)), "")


def compared(
    there: Mapping[str, Any], original: Original, draft: Draft, terms: Terms
) -> tuple[Deed, dict[str, Any], list[Reason], bool]:
    """Return what a record does to its grant: the deed, the fields that change, why, and whether its recipient does."""
    told = kept_record(there["open_data"])
    same = bool(told) and told["record"] == original.record
    base = drafted(Original(original.place, told["record"]), terms) if told else Draft(dict.fromkeys(draft.values))
    values: dict[str, Any] = {}
    reasons: list[Reason] = []
    for name, value in draft.values.items():
        here, before = there.get(name), base.values.get(name)
        if value in (None, "") or value == here or value in _otherwise(there, name):
            continue
        if here in (None, "") or (told and here == before):
            values[name] = value
        elif value != before:
            reasons.append(Reason("grants.kept_ours", {**_KIND, "field": name, "file": str(value), "here": str(here)}))
    moved = bool(told) and not _same(base.recipients[:1], draft.recipients[:1])
    if values or moved:
        names = " ".join([*values, *(["organisation_id"] if moved else [])])
        return Deed.CHANGE, values, [*reasons, Reason("grants.changes", {**_KIND, "fields": names})], moved
    if same or reasons or not told:
        return Deed.SKIP, {}, [*reasons, *([] if reasons else [Reason("grants.same_as_here")])], False
    return Deed.CHANGE, {}, [Reason("grants.record_newer")], False


def _otherwise(there: Mapping[str, Any], name: str) -> tuple[Any, ...]:
    """What stands in the other language's field."""
    first, _, language = name.rpartition("_")
    return (there.get(f"{first}_{'fr' if language == 'en' else 'en'}"),) if language in ("en", "fr") else ()


def _same(one: Sequence[Named], other: Sequence[Named]) -> bool:
    if len(one) != len(other):
        return not other
    return all(
        same_id(a.identifier) == same_id(b.identifier)
        if a.identifier and b.identifier
        else same_name(a.name) == same_name(b.name)
        for a, b in zip(one, other, strict=True)
    )


def _whole(record: Mapping[str, Any], rest: Mapping[str, Any]) -> str:
    return repr((sorted(record.items(), key=lambda pair: pair[0]), sorted(rest.items())))

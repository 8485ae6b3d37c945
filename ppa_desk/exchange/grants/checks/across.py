"""What shows only across grants: who gives, under which identifier and name."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ppa_desk.exchange.grants.checks.accuracy import organisations
from ppa_desk.exchange.grants.checks.finding import Finding, Weight
from ppa_desk.exchange.grants.standard import Path
from ppa_desk.exchange.grants.table import Cell

CHECKS = (
    ("several_funders", Weight.CRITICAL),
    ("funder_names", Weight.ACCURACY),
    ("funder_ids", Weight.ACCURACY),
)
Funder = tuple[int, Path, str, str]


def look(records: Sequence[Mapping[str, Any]], cell: Callable[[int, Path], Cell]) -> list[Finding]:
    """Return what was found across all grants."""
    funders: list[Funder] = [
        (number, path, str(one.get("id") or "").strip(), str(one.get("name") or "").strip())
        for number, record in enumerate(records)
        for path, one in organisations(record, ("fundingOrganization",))
        if one.get("id")
    ]
    names: dict[str, set[str]] = {}
    ids: dict[str, set[str]] = {}
    for _, _, identifier, name in funders:
        names.setdefault(identifier, set()).add(name)
        ids.setdefault(name, set()).add(identifier)
    commonest = max(names, key=lambda one: sum(f[2] == one for f in funders), default="")
    other = [one for one in funders if one[2] != commonest]
    hits = (
        (CHECKS[0], other, "id"),
        (CHECKS[1], [one for one in funders if len(names[one[2]]) > 1], "name"),
        (CHECKS[2], [one for one in funders if len(ids[one[3]]) > 1], "id"),
    )
    of = len({number for number, *_ in funders})
    return [
        Finding(key, weight, len({one[0] for one in some}), of, tuple(cell(one[0], (*one[1], part)) for one in some))
        for (key, weight), some, part in hits
        if some
    ]

"""Grants out of a JSON file: the standard's package, or a plain list of records."""

from typing import Any

from ppa_desk.exchange.grants.standard import grant
from ppa_desk.exchange.grants.table import Found, Original
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.exchange.reading.book import Book


def parse(book: Book) -> Found | None:
    """Return the grants of a JSON file; None where it holds none."""
    told = book.data.get("grants") if isinstance(book.data, dict) else book.data
    if not isinstance(told, list) or not told:
        return None
    if not any(isinstance(one, dict) and len(one.keys() & grant().parts.keys()) > 1 for one in told):
        return None
    seen: dict[str, Original] = {}
    originals = [_original(book.name, at, one, seen) for at, one in enumerate(told)]
    return Found("360giving", originals)


def _original(file: str, at: int, told: Any, seen: dict[str, Original]) -> Original:
    place = Place(file, "", at + 1, f"grants/{at}/")
    if not isinstance(told, dict):
        return Original(place, {}, reasons=[Reason("grants.no_record")], refused=True)
    one = Original(place, told)
    first = seen.setdefault(one.identifier, one) if one.identifier else one
    if first is not one:
        alike = first.record == told
        values = {"id": one.identifier, "first": first.place.row, "second": at + 1}
        one.reasons.append(Reason("grants.same_again" if alike else "grants.id_twice", values))
        one.refused = True
        if not alike:
            first.reasons.append(Reason("grants.id_twice", values))
            first.refused = True
    return one

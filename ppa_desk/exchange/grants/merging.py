"""Several rows of one grant: new cells come together, the same cell told twice differently is a contradiction."""

from typing import Any

from ppa_desk.exchange.grants.standard import Path, at, leaves, put
from ppa_desk.exchange.grants.table import Original
from ppa_desk.exchange.plan import Reason


def join(first: Original, second: Original) -> None:
    """Bring a further row of a grant to its first one; a contradiction refuses both, and names the cells."""
    fresh: dict[Path, Any] = {}
    places = _places(first.record, second.record)
    against: tuple[Path, Path] | None = None
    for path, value in leaves(second.record):
        there = _moved(path, places)
        stands = at(first.record, there)
        if stands is None:
            fresh[there] = value
        elif not _same(stands, value):
            against = against or (there, path)
    if against is not None:
        _refuse(first, second, *against)
        return
    for path, value in fresh.items():
        put(first.record, path, value)
    cells = {_moved(path, places): cell for path, cell in second.cells.items()}
    first.cells = cells | first.cells
    first.rest = second.rest | first.rest
    first.further.append(second.place)
    if not fresh and second.rest.items() <= first.rest.items():
        first.reasons.append(Reason("grants.same_row", {"row": second.place.row}))


def _refuse(first: Original, second: Original, there: Path, path: Path) -> None:
    values = {
        "id": second.identifier,
        "first": first.where(*there),
        "second": second.where(*path),
        "one": at(first.record, there),
        "other": at(second.record, path),
    }
    first.reasons.append(Reason("grants.contradiction", values))
    first.refused = True
    first.further.append(second.place)


Places = dict[tuple[str, int], int]


def _places(first: dict[str, Any], second: dict[str, Any]) -> Places:
    """Return where each part of a list goes: to the one with the same identifier or content, else to the end."""
    places: Places = {}
    for name, told in second.items():
        if not isinstance(told, list):
            continue
        kept = list(first.get(name) or [])
        for number, one in enumerate(told):
            places[name, number] = _place(kept, one)
            if places[name, number] == len(kept):
                kept.append(one)
    return places


def _place(kept: list[Any], one: Any) -> int:
    for number, other in enumerate(kept):
        if isinstance(one, dict) and isinstance(other, dict):
            if one.get("id") and one.get("id") == other.get("id"):
                return number
            if not one.get("id") and all(other.get(name) == value for name, value in one.items()):
                return number
        elif one == other:
            return number
    return len(kept)


def _moved(path: Path, places: Places) -> Path:
    if len(path) > 1 and isinstance(path[0], str) and isinstance(path[1], int):
        return (path[0], places.get((path[0], path[1]), path[1]), *path[2:])
    return path


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return " ".join(one.split()) == " ".join(other.split())
    return bool(one == other)

"""Finding the incident a row of a table tells of: by its code, else by what both say of when, where and what."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ppa_desk.model.fold import fold

COMPARED = ("happened_on", "received_on", "category", "subcategory", "province", "territory", "locality")
"""By what a row without a code is recognised. Its status may have changed since."""
Spelt = Callable[[str], tuple[str, ...]]


class Known:
    """The incidents that are kept, each found once: two rows that say the same are two incidents."""

    def __init__(self, kept: Iterable[Mapping[str, Any]]) -> None:
        self._kept = list(kept)
        self._by_key = {row["key"]: row for row in self._kept}
        self._names: tuple[str, ...] = ()
        self._alike: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
        self._taken: set[int] = set()

    def by_key(self, key: str) -> Mapping[str, Any] | None:
        """Return the incident of that code."""
        return self._by_key.get(key)

    def compare_by(self, columns: Iterable[str]) -> None:
        """Compare rows by what their table has columns for."""
        there = {"locality" if name == "site" else name for name in columns}
        names = tuple(name for name in COMPARED if name in there)
        if names == self._names:
            return
        self._names, self._alike = names, {}
        for row in self._kept:
            self._alike.setdefault(self._told(row), []).append(row)

    def like(self, values: Mapping[str, Any], spelt: Spelt) -> Mapping[str, Any] | None:
        """Return an incident that says the same, and that no row before was taken for."""
        for territory in spelt(values.get("territory") or ""):
            for row in self._alike.get(self._told({**values, "territory": territory}), ()):
                if row["id"] not in self._taken:
                    self._taken.add(row["id"])
                    return row
        return None

    def _told(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(_plain(row.get(name)) for name in self._names)


def _plain(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value

"""Which site of the register a row is about: by its code, by name and place, or perhaps by a name alike."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.exchange.evidence.columns import plain
from ppa_desk.exchange.evidence.site_rows import Row
from ppa_desk.services.evidence.sites.taking import alike

MOST = 3
"""How many sites are suggested."""
Same = tuple[str, str, str]


class Finder:
    """The sites that are known, by their codes and names."""

    def __init__(self, sites: Sequence[Mapping[str, Any]]) -> None:
        self._keys: dict[str, int] = {}
        self._named: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._names: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._called: dict[int, str] = {}
        for site in sites:
            self._take(site["id"], site)

    def add(self, number: int, row: Row) -> None:
        """Know a site that is new; it is found by its code and name, and not suggested."""
        if key := row.site.get("key"):
            self._keys[plain(key)] = number
        self._named[plain(row.title), row.site.get("province") or ""].append(number)
        self._called[number] = row.title

    def _take(self, number: int, site: Mapping[str, Any]) -> None:
        name, province = plain(site["name"]), site["province"] or ""
        self._keys[plain(site["key"])] = number
        self._named[name, province].append(number)
        self._names[province].append((name, number))
        self._called[number] = " · ".join(filter(None, (site["name"], site["territory"], site["key"])))

    def called(self, number: int) -> str:
        """Return what a site is called."""
        return self._called[number]

    def same(self, row: Row) -> Same:
        """Return what rows about one site have in common."""
        key = plain(row.site.get("key", ""))
        return (key, "", "") if key else ("", plain(row.title), row.site.get("province") or "")

    def find(self, row: Row) -> tuple[int | None, list[int]]:
        """Return the site a row is certainly about, else those it may be about."""
        key, name, province = row.site.get("key", ""), plain(row.title), row.site.get("province") or ""
        if key and (number := self._keys.get(plain(key))) is not None:
            return number, []
        named = self._named.get((name, province), [])
        if len(named) == 1 and not key and province:
            return named[0], []
        named = [number for number in named if number > 0] if key else named
        return None, (named or self._alike(name, province))[:MOST]

    def _alike(self, name: str, province: str) -> list[int]:
        """Sites whose names are alike: in the same province, or where one of both has none."""
        groups = [province, ""] if province else list(self._names)
        known = [one for group in groups for one in self._names.get(group, ())]
        return [known[at][1] for at in alike(name, [one for one, _ in known], MOST)]

"""What taking rows of visits in would write: nothing that stands is overwritten but by a newer qualification."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ppa_desk.exchange.evidence.columns import plain
from ppa_desk.exchange.evidence.site_cells import workers
from ppa_desk.exchange.evidence.site_rows import Row
from ppa_desk.exchange.plan import Deed
from ppa_desk.services.evidence.sites.taking import Rows

Known = tuple[int, Mapping[str, Any]]


class Writer:
    """Gathers the rows that are to be written, and knows what is written already."""

    def __init__(self, sites: Sequence[Mapping[str, Any]], visits: Sequence[Mapping[str, Any]]) -> None:
        self.rows = Rows()
        self._sites = {site["id"]: site for site in sites}
        self._keys = {site["key"] for site in sites}
        self._by_key: dict[tuple[str, str], Known] = {}
        self._by_day: dict[tuple[Any, ...], Known] = {}
        self._last: dict[int, tuple[date, str | None]] = {}
        for visit in visits:
            self._know(visit["site_id"], visit, visit["id"])

    def _know(self, site: int, visit: Mapping[str, Any], number: int) -> None:
        source = plain(visit.get("source") or "")
        if key := visit.get("visit_key"):
            self._by_key[source, plain(key)] = number, visit
        self._by_day[site, visit.get("visited_on"), source] = number, visit
        day = visit.get("visited_on")
        if number and visit.get("status") and day and (site not in self._last or day > self._last[site][0]):
            self._last[site] = day, visit["status"]

    # --- sites

    def new_site(self, rows: Sequence[Row]) -> int:
        """Note a new site from what its rows say; return the number it has meanwhile."""
        values = _gathered(rows)
        values["name"] = str(values.get("name") or values["key"])
        values["key"] = self._free(str(values.get("key") or plain(values["name"]).replace(" ", "-")))
        values |= _qualified(rows, None) | _counted(rows)
        self.rows.new_sites.append(values)
        return -len(self.rows.new_sites)

    def fill(self, site: int, rows: Sequence[Row]) -> None:
        """Note what a site lacks and its rows tell, and a status that is newer than what is known."""
        now = self._sites.get(site)
        if now is None:
            return
        found = _gathered(rows) | _counted(rows)
        values = {name: value for name, value in found.items() if value and not now[name]}
        if now["latitude"] is not None and now["longitude"] is not None:
            values = {name: value for name, value in values.items() if name not in ("latitude", "longitude")}
        days = [one for one in (now["status_on"], self._last.get(site, (None,))[0]) if one]
        values |= _qualified(rows, max(days, default=None), now["status"])
        if values:
            self.rows.sites[site] = {**self.rows.sites.get(site, {}), **values}

    def _free(self, key: str) -> str:
        base, number = key[:280] or "site", 1
        while key in self._keys:
            number += 1
            key = f"{base}-{number}"
        self._keys.add(key)
        return key

    # --- visits

    def visit(self, site: int, row: Row) -> tuple[Deed, str]:
        """Note what a row says of a visit; return what that would do, and why where it is nothing new."""
        values = {name: value for name, value in row.visit.items() if value not in (None, "")}
        source = plain(values.get("source", ""))
        key = values.get("visit_key")
        known = self._by_key.get((source, plain(key))) if key else None
        if known is None and (same := self._by_day.get((site, row.visit.get("visited_on"), source))):
            known = None if (key and same[1].get("visit_key")) or _another(values, same[1]) else same
        if known is None:
            self.rows.new_visits.append((site, values))
            self._know(site, values, 0)
            return Deed.ADD, ""
        number, there = known
        if number == 0:
            return Deed.SKIP, "sites.twice"
        changed = {name: value for name, value in values.items() if there.get(name) != value}
        if not changed:
            return Deed.SKIP, "sites.known"
        self.rows.visits[number] = {**self.rows.visits.get(number, {}), **changed}
        return Deed.CHANGE, ""

    def done(self) -> Rows:
        """Return what is to be written."""
        return self.rows


def _another(values: Mapping[str, Any], there: Mapping[str, Any]) -> bool:
    """Whether a visit without a day is another one than that which is there: anything differs."""
    return "visited_on" not in values and any(there.get(name) != value for name, value in values.items())


def _newest(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: row.visit.get("visited_on") or date.min, reverse=True)


def _gathered(rows: Sequence[Row]) -> dict[str, Any]:
    """What rows tell of their site, the newest first; minerals of all of them."""
    found: dict[str, Any] = {}
    minerals: dict[str, None] = {}
    for row in _newest(rows):
        for name, value in row.site.items():
            if value not in (None, "") and name not in found:
                found[name] = value
        minerals |= dict.fromkeys(row.visit.get("minerals", "").split())
    if minerals:
        found["minerals"] = " ".join(minerals)
    return found


def _counted(rows: Sequence[Row]) -> dict[str, Any]:
    people = next((row.visit["people"] for row in _newest(rows) if row.visit.get("people") is not None), None)
    return {} if people is None else {"workers": workers(people)}


def _qualified(rows: Sequence[Row], since: date | None, now: str | None = None) -> dict[str, Any]:
    """The newest qualification that rows tell, where it is newer than what is known; its own day, if it has one."""
    for row in _newest(rows):
        day = row.qualified_on or row.visit.get("visited_on")
        if row.qualified and (since is None or (day and day > since)):
            return (
                {}
                if row.qualified == now and not row.qualified_on
                else {"status": row.qualified, "status_on": row.qualified_on}
            )
    return {}

"""Rows of a table of visits as values: of the site, of the visit, and what is worth saying about the row."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ppa_desk.exchange.evidence import site_cells
from ppa_desk.exchange.evidence.place_reading import PlaceReader
from ppa_desk.exchange.grants.table import letters
from ppa_desk.exchange.grants.values import day
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.services.codes import Codes

TEXTS = ("chiefdom", "groupement", "locality")
DAYS = ("visited_on", "status_on")
LONGEST = 300


@dataclass(slots=True)
class Row:
    """One row: where it stands, what it says, and why it is refused if it is."""

    place: Place
    site: dict[str, Any] = field(default_factory=dict)
    visit: dict[str, Any] = field(default_factory=dict)
    qualified: str | None = None
    qualified_on: date | None = None
    reasons: list[Reason] = field(default_factory=list)
    refused: list[Reason] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What the row is called."""
        return str(self.site.get("name") or self.site.get("key") or "")


class Reader:
    """Reads rows under one header."""

    def __init__(
        self, codes: Codes, head: Sequence[str], columns: Mapping[str, Sequence[int]], first: str, today: date,
        left_out: bool, places: PlaceReader,
    ) -> None:  # fmt: skip
        self._places = places
        self._codes, self._columns, self._first, self._today = codes, columns, first, today
        known = {at for places in columns.values() for at in places}
        self._others = [
            (at, text.strip()) for at, text in enumerate(head)
            if text.strip() and at not in known and not (left_out and site_cells.may_name(text))
        ]  # fmt: skip

    def read(self, place: Place, cells: Sequence[str]) -> Row:
        """Return what a row says."""
        row, told = Row(place), {name: self._cell(cells, at) for name, at in self._columns.items()}
        raw: dict[str, str] = {}
        self._visit(row, told, raw)
        self._site(row, told, raw)
        for name in site_cells.SEEN:
            if text := told.get(name, ""):
                found = site_cells.seen(text)
                row.visit[name] = found
                if found is None:
                    raw[name] = text
        for name in site_cells.MANY:
            self._many(row, name, cells, raw)
        others = {heading: text for at, heading in self._others if (text := _text(cells, at))}
        if whole := raw | others:
            row.visit["columns"] = json.dumps(whole, ensure_ascii=False, sort_keys=True)
        return row

    def _cell(self, cells: Sequence[str], places: Sequence[int]) -> str:
        text = _text(cells, places[0])
        return "" if site_cells.says(text, "unknown") else text

    def _site(self, row: Row, told: Mapping[str, str], raw: dict[str, str]) -> None:
        for name in ("key", "name", *TEXTS):
            if text := told.get(name, ""):
                row.site[name] = text[:LONGEST]
        if text := told.get("country", ""):
            row.site["country"] = site_cells.coded(self._codes.all("country"), text)
            if row.site["country"] is None:
                raw["country"] = text
                row.reasons.append(Reason("sites.no_country", {"text": text, "cell": self._where(row, "country")}))
        self._lies(row, told, raw)
        if not row.title:
            row.refused.append(Reason("sites.no_name"))

    def _lies(self, row: Row, told: Mapping[str, str], raw: dict[str, str]) -> None:
        """Province, territory and coordinates; what nobody knows is left open and kept with the visit."""
        written, province = told.get("territory", ""), None
        if text := told.get("province", ""):
            cell, day = self._where(row, "province"), row.visit["visited_on"]
            province, why = self._places.province(text, written, day, cell, row.reasons, "sites.province_open")
            if province is None:
                raw["province"] = text
                row.reasons.append(why or Reason("sites.no_province", {"text": text, "cell": cell}))
        row.site["province"] = province
        if written:
            row.site["territory"] = self._places.territory(written, province or "", row.reasons)[:LONGEST]
        country = row.site.get("country") or ("CD" if province else None)
        row.site["country"] = country
        if country in (None, "CD"):
            row.site |= self._places.coordinates(told, province, row.reasons)

    def _visit(self, row: Row, told: Mapping[str, str], raw: dict[str, str]) -> None:
        for name in ("visit_key", "source", "project", "traceability"):
            if text := told.get(name, ""):
                row.visit[name] = text[:LONGEST]
        for name in ("people", "pits"):
            if text := told.get(name, ""):
                row.visit[name] = site_cells.number(text)
                if row.visit[name] is None:
                    raw[name] = text
        days = {name: self._day(row, name, told.get(name, "")) for name in DAYS}
        row.visit["visited_on"], row.qualified_on = days["visited_on"], days["status_on"]
        if text := told.get("status", ""):
            row.qualified = site_cells.status(text)
            row.visit["status"] = row.qualified
            raw["qualification"] = text
        if not told.get("visited_on"):
            row.reasons.append(Reason("sites.no_day"))

    def _day(self, row: Row, name: str, text: str) -> date | None:
        if not text:
            return None
        found: date | None = day(text, self._first).value
        where = {"cell": self._where(row, name), "text": text}
        if found is None:
            row.refused.append(Reason("sites.not_day", where))
        elif found > self._today:
            row.refused.append(Reason("sites.future", {**where, "day": found}))
        return found

    def _many(self, row: Row, name: str, cells: Sequence[str], raw: dict[str, str]) -> None:
        places = self._columns.get(name, ())
        texts = [text for at in places if (text := _text(cells, at)) and not site_cells.says(text, "unknown")]
        if name == "minerals":
            codes = [site_cells.mineral(self._codes.all("mineral"), text) for text in texts]
            row.visit[name] = " ".join(dict.fromkeys(code for code in codes if code))
            for text, code in zip(texts, codes, strict=True):
                if code is None:
                    raw["mineral"] = "; ".join(filter(None, (raw.get("mineral"), text)))
                    row.reasons.append(Reason("sites.no_mineral", {"text": text}))
            return
        some = [text for text in texts if not site_cells.says(text, "none")]
        row.visit[name] = "; ".join(dict.fromkeys(some))[:LONGEST]
        if name == "armed_groups" and row.visit.get("armed") is None and texts:
            row.visit["armed"] = "yes" if some else "no"

    def _where(self, row: Row, name: str) -> str:
        return f"{letters(self._columns[name][0] + 1)}{row.place.row}"


def _text(cells: Sequence[str], at: int) -> str:
    return " ".join(cells[at].split()) if at < len(cells) else ""

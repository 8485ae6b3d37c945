"""The cells of a table of incidents read: days, codes, places, coordinates. What is doubtful is asked once a file."""

from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.exchange.evidence.columns import is_unknown, plain
from ppa_desk.exchange.evidence.place_reading import PlaceReader
from ppa_desk.exchange.grants.table import letters
from ppa_desk.exchange.grants.values import Read, day
from ppa_desk.exchange.plan import Ask, Reason
from ppa_desk.model.record import SHORT
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.incidents.taking import CODED, DAYS

ORDER = (*DAYS, "territory", "province")
"""Columns that others wait for: what a former province became depends on day and territory."""
COORDINATES = ("latitude", "longitude")


class Cells:
    """Reads the rows of one file. `first` says what dates with slashes begin with."""

    def __init__(self, desk: Desk, file: str, asked: Mapping[tuple[str, str], str], first: str) -> None:
        self._first, self._places = first, PlaceReader(desk, file, asked)
        self._codes = {name: _words_of(desk, name) for name in {*CODED.values()} - {"province"}}
        self._known = {name: [one.code for one in desk.codes.choices(name)][:12] for name in CODED.values()}
        self._sites = desk.evidence.taking.sites()
        self._days: dict[str, Read] = {}

    def asks(self) -> list[Ask]:
        """Return what is doubtful, in the order it was found."""
        return self._places.asks()

    def told(self, values: Mapping[str, Any], row: Sequence[str], columns: Mapping[str, int]) -> str:
        """Return what a row without a code is called: its category in the table's own word, where, when."""
        at, on = columns.get("category", len(row)), values.get("happened_on") or values.get("received_on")
        kind = " ".join(row[at].split()) if at < len(row) else ""
        return " · ".join(filter(None, (kind, values.get("territory") or "", on and on.isoformat())))

    def spelt(self, territory: str) -> tuple[str, ...]:
        """Return how a territory may have been kept before: as it is read now, as it was written, as is suggested."""
        return self._places.spelt(territory)

    def read(
        self, row: Sequence[str], columns: Mapping[str, int], number: int
    ) -> tuple[dict[str, Any], list[Reason], list[Reason]]:
        """Return what a row says, what is to be noted of it, and why it cannot be; an empty cell says nothing."""
        found, notes, faults = dict[str, Any](), list[Reason](), list[Reason]()
        texts = {
            name: text for name, at in columns.items()
            if name != "key" and at < len(row) and not is_unknown(text := " ".join(row[at].split()))
        }  # fmt: skip
        for name, text in texts.items():
            cell = f"{letters(columns[name] + 1)}{number}"
            if name in DAYS:
                found[name] = self._day(text, cell, faults)
            elif name in CODED and name != "province":
                found[name] = self._code(CODED[name], text, cell, faults)
            elif name == "sources":
                found[name] = self._number(text, cell, faults)
            elif name not in ("province", "territory", "site", *COORDINATES):
                found[name] = row[columns[name]].strip() if name == "account" else text
        self._place(found, texts, columns, number, notes, faults)
        found |= self._places.coordinates(texts, found.get("province"), notes)
        for name, value in found.items():
            if name != "account" and isinstance(value, str) and len(value) > SHORT:
                faults.append(Reason("incidents.too_long", {"fields": (("incident", name),), "most": SHORT}))
        return found, notes, faults

    # --- one cell

    def _day(self, text: str, cell: str, faults: list[Reason]) -> Any:
        read = self._days.get(text)
        if read is None:
            read = self._days[text] = day(text, self._first)
        if read.value is None:
            faults.append(Reason("incidents.not_day", {"cell": cell, "text": text}))
        return read.value

    def _code(self, name: str, text: str, cell: str, faults: list[Reason]) -> str | None:
        code = self._codes[name].get(plain(text))
        if code is None:
            known = ", ".join(self._known[name])
            faults.append(Reason("incidents.no_code", {"cell": cell, "text": text, "known": known}))
        return code

    def _number(self, text: str, cell: str, faults: list[Reason]) -> int | None:
        whole = text.removesuffix(".0")
        if whole.isascii() and whole.isdigit() and len(whole) < 7:
            return int(whole)
        faults.append(Reason("incidents.not_number", {"cell": cell, "text": text}))
        return None

    # --- where

    def _place(
        self, found: dict[str, Any], texts: Mapping[str, str], columns: Mapping[str, int], number: int,
        notes: list[Reason], faults: list[Reason],
    ) -> None:  # fmt: skip
        written = texts.get("territory", "")
        if "province" in texts:
            cell = f"{letters(columns['province'] + 1)}{number}"
            found["province"] = self._province(texts["province"], written, found, cell, notes, faults)
        if written:
            found["territory"] = self._places.territory(written, found.get("province") or "", notes)
        if "site" in texts:
            site = self._sites.get(plain(texts["site"]))
            if site is not None:
                found["site_id"] = site
            else:
                found.setdefault("locality", texts["site"])

    def _province(
        self, text: str, territory: str, found: Mapping[str, Any], cell: str, notes: list[Reason], faults: list[Reason]
    ) -> str | None:
        happened = found.get("happened_on") or found.get("received_on")
        code, why = self._places.province(text, territory, happened, cell, notes, "incidents.province_out")
        if code is None and why is None:
            known = ", ".join(self._known["province"])
            why = Reason("incidents.no_code", {"cell": cell, "text": text, "known": known})
        if why is not None:
            faults.append(why)
        return code


def _words_of(desk: Desk, name: str) -> dict[str, str]:
    """The codes of a list by every word they go by: code, label in either language, other spelling."""
    found: dict[str, str] = {}
    for one in desk.codes.all(name):
        for word in (one.code, one.en, one.fr, *one.also):
            if word:
                found.setdefault(plain(word), one.code)
    return found

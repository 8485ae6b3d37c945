"""The place columns of a table of evidence read: provinces by today's and former names, territories as they are spelt.

What is doubtful is asked once a file.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from ppa_desk.exchange.evidence import places
from ppa_desk.exchange.evidence.columns import plain
from ppa_desk.exchange.plan import Ask, Reason
from ppa_desk.model.codes import Word
from ppa_desk.model.quantity import kept
from ppa_desk.services.desk import Desk

_DEGREES = re.compile(r"-?\d{1,3}([.,]\d{1,15})?", re.ASCII)
MOST_ASKED = 12
"""Doubtful spellings of territories asked about in one file; further ones are said at their rows."""


class PlaceReader:
    """Reads the places of one file; `asked` is what was answered."""

    def __init__(self, desk: Desk, file: str, asked: Mapping[tuple[str, str], str]) -> None:
        self._file, self._asked = file, asked
        self._provinces = desk.codes.all("province")
        self._names = places.names_of(self._provinces)
        self._meant: dict[tuple[str, str, bool], places.Found | None] = {}
        self._lies: dict[str, str] = {}
        self._territories: dict[tuple[str, str], tuple[str, str]] = {}
        self._asks: dict[str, Ask] = {}
        self._as_written: dict[str, tuple[str, ...]] = {}

    def asks(self) -> list[Ask]:
        """Return what is doubtful, in the order it was found."""
        return list(self._asks.values())

    def spelt(self, territory: str) -> tuple[str, ...]:
        """Return how a territory may have been kept before: as it is read now, as it was written, as is suggested."""
        return self._as_written.get(territory, (territory,))

    def province(
        self, text: str, territory: str, happened: date | None, cell: str, notes: list[Reason], out: str
    ) -> tuple[str | None, Reason | None]:
        """Return the province that is meant, and why there is none; a code of None alone: nobody knows that name.

        `out` is the note that says what becomes of rows that stay without one.
        """
        key = (text, territory, happened is None or happened >= places.RENAMED)
        if key not in self._meant:
            self._meant[key] = places.province(text, territory, happened, self._names)
        meant = self._meant[key]
        if meant is None:
            return None, None
        if meant.former:
            notes.append(Reason("incidents.former", {"text": text, "now": Word("province", meant.code)}))
        if meant.code:
            return meant.code, None
        answer = self._ask_province(text, meant.may_be, out)
        return answer or None, None if answer else Reason("incidents.which_province", {"cell": cell, "text": text})

    def territory(self, text: str, province: str, notes: list[Reason]) -> str:
        """Return a territory as it is usually written, or as it was written where nobody knows better."""
        key = (text, province)
        if key not in self._territories:
            self._territories[key] = places.territory(text, province)
        sure, like = self._territories[key]
        if not sure and not like:
            return text
        if sure:
            if sure not in self._lies:
                self._lies[sure] = places.province_of_territory().get(plain(sure), "")
            lies = self._lies[sure]
            if province and lies and lies != province:
                notes.append(Reason("incidents.elsewhere", {"text": sure, "province": Word("province", lies)}))
            return sure
        chosen = self._ask_territory(text, like)
        self._as_written[chosen] = tuple(dict.fromkeys((chosen, text, like)))
        if chosen != text:
            notes.append(Reason("incidents.spelt", {"text": text, "meant": chosen}))
        return chosen

    def coordinates(self, texts: Mapping[str, str], province: str | None, notes: list[Reason]) -> dict[str, int]:
        """Return coordinates in millionths, together or not at all; where they lie elsewhere, that is said."""
        latitude, longitude = (texts.get(name, "") for name in ("latitude", "longitude"))
        if not latitude and not longitude:
            return {}
        values = degrees(latitude), degrees(longitude)
        if values[0] is None or values[1] is None:
            text = " ".join(filter(None, (latitude, longitude)))
            notes.append(Reason("incidents.no_coordinates", {"text": text}))
            return {}
        where = places.outside(values[0], values[1], province)
        if where:
            about = {"text": f"{latitude}, {longitude}", "province": Word("province", province or "")}
            notes.append(Reason(f"incidents.outside_{where}", about))
        return {} if where in ("country", "swapped") else {"latitude": values[0], "longitude": values[1]}

    def _ask_province(self, text: str, may_be: tuple[str, ...], out: str) -> str:
        names = {one.code: one.fr if one.en == one.fr else f"{one.en} / {one.fr}" for one in self._provinces}
        choices = (("", out), *((code, names[code]) for code in may_be))
        ask = Ask(f"province:{plain(text)}", "incidents.ask_province", {"file": self._file, "text": text}, choices)
        return self._ask(ask)

    def _ask_territory(self, text: str, like: str) -> str:
        key = f"territory:{plain(text)}"
        if key not in self._asks and sum(one.startswith("territory:") for one in self._asks) >= MOST_ASKED:
            return like
        values = {"file": self._file, "text": text, "meant": like}
        return self._ask(Ask(key, "incidents.ask_territory", values, ((like, like), (text, text))))

    def _ask(self, ask: Ask) -> str:
        if ask.key not in self._asks:
            self._asks[ask.key] = replace(ask, answer=self._asked.get((self._file, ask.key), ""))
        return self._asks[ask.key].taken


@lru_cache(maxsize=8192)
def degrees(text: str) -> int | None:
    """Return decimal degrees in millionths; a comma or a point stands before the decimals, whatever their number."""
    return kept(Decimal(text.replace(",", "."))) if _DEGREES.fullmatch(text) else None

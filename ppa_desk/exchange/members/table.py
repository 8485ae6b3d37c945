"""Rows of a list of contacts as contacts: what each column tells, several values of a cell apart, nothing dropped."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ppa_desk.exchange.grants.table import letters
from ppa_desk.exchange.members.contact import Contact, Said
from ppa_desk.exchange.members.headers import KEPT, LABEL, LEFT, Column, Head, known, plain, use_of
from ppa_desk.exchange.plan import Place
from ppa_desk.services.members import phones

_EMAILS = re.compile(r"[^@\s,;<>()\"'\[\]|]+@[^@\s,;<>()\"'\[\]|]+\.[^@\s,;<>()\"'\[\]|.]+")
_BETWEEN = re.compile(r"\s*(?::::|[;,\n|])\s*")
_SEVERAL = re.compile(r"[^\d\s+().\-]")
_JOINED = " ::: "
_SHORT = 12
"""Letters of the longest word that says that there is nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet with a header that was understood, its columns as they are taken."""

    file: str
    sheet: str
    head: Head
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[str]]

    @property
    def first(self) -> int:
        """The first row below the header, from 0."""
        return self.head.row + 1

    def column(self, at: int) -> list[str]:
        """Return what stands in a column."""
        return [row[at] for row in self.rows[self.first :] if at < len(row) and row[at]]


@dataclass(frozen=True, slots=True)
class _Taken:
    """How a column's cells are taken: what they tell, whose label stands where, how several values come apart."""

    at: int
    letter: str
    target: str
    header: str
    use: str
    label: int
    part: Callable[[str], list[str]]


def contacts(table: Table) -> Iterator[Contact]:
    """Go through the rows that say anything."""
    taken = [_taken(one, table.columns) for one in table.columns if one.target not in (LEFT, LABEL)]
    width = len(table.columns)
    for at in range(table.first, len(table.rows)):
        row = table.rows[at]
        if row and any(row):
            yield _contact(Place(table.file, table.sheet, at + 1), row, taken, width)


def _taken(column: Column, columns: Sequence[Column]) -> _Taken:
    reached = column.target.partition(".")[0]
    label = (one.at for one in columns if one.target == LABEL and one.nr == column.nr and one.use == reached)
    part = _PART.get(column.target, _joined)
    letter = letters(column.at + 1)
    return _Taken(column.at, letter, column.target, column.header, column.use, next(label, -1), part)


def _contact(place: Place, row: Sequence[str], taken: Sequence[_Taken], width: int) -> Contact:
    contact, length = Contact(place), len(row)
    said, uses = contact.said, dict[int, str]()
    for one in taken:
        if one.at >= length or not (text := row[one.at]) or _is_nothing(text):
            continue
        cell = f"{one.letter}{place.row}"
        if one.target == KEPT:
            said.setdefault("note", []).append(Said(f"{one.header or one.letter}: {text.strip()}", "", cell))
            continue
        use = one.use
        if 0 <= one.label < length:
            use = uses.get(one.label) or uses.setdefault(one.label, _free(use_of(row[one.label]), uses, one.target))
        told = said.setdefault(one.target, [])
        told += [Said(part, use, cell) for part in one.part(text)]
    for at in range(width, length):
        if row[at].strip():
            letter = letters(at + 1)
            said.setdefault("note", []).append(Said(f"{letter}: {row[at].strip()}", "", f"{letter}{place.row}"))
    return contact


def _free(use: str, uses: dict[int, str], target: str) -> str:
    """Keep two addresses of one use apart."""
    return "other" if target.startswith("address.") and use and use in uses.values() else use


@cache
def _nothing() -> frozenset[str]:
    return frozenset(known()["words"]["nothing"])


def _is_nothing(text: str) -> bool:
    return len(text) <= _SHORT and text.strip().lower() in _nothing()


def _joined(text: str) -> list[str]:
    """The values of one cell as Google joins them."""
    if _JOINED in text:
        return [part.strip() for part in text.split(_JOINED) if part.strip()]
    return [text.strip()]


def _emails(text: str) -> list[str]:
    return _EMAILS.findall(text) or [text.strip()]


def _phones(text: str) -> list[str]:
    if not _SEVERAL.search(text):
        return [text.strip()]
    return [number for part in _joined(text) for number in phones.apart(part)]


def _webs(text: str) -> list[str]:
    return [part for piece in _joined(text) for part in re.split(r"[\s;,]+", piece) if part]


def _groups(text: str) -> list[str]:
    """The labels of a cell, without those every address book has of its own."""
    parts = (part.lstrip("* ").strip() for part in _BETWEEN.split(text))
    return [part for part in parts if part and plain(part) not in known()["words"]["own_groups"]]


_PART: dict[str, Callable[[str], list[str]]] = {
    "email": _emails, "organisation_email": _emails, "phone": _phones, "organisation_phone": _phones, "web": _webs,
    "organisation.website": _webs, "group": _groups, "tag": _groups, "note": lambda text: [text.strip()],
}  # fmt: skip

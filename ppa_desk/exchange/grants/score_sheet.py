"""A reader's score sheets as one workbook: a locked sheet a grant, which says of itself whose scores it takes."""

import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ppa_desk.exchange.channels.answer_sheet import fill_in
from ppa_desk.exchange.reading.book import Book, Sheet
from ppa_desk.forms.ident import HIDDEN, Ident
from ppa_desk.services.grants.packs import Pack
from ppa_desk.services.grants.review_form import asked

_KIND = "review"
_LONGEST = 24
"""Characters of a grant's title on its tab."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a score sheet says of itself; `whole` is false where what is locked was changed."""

    origin: str
    call: str
    person: int
    reviewer: str
    mark: str
    whole: bool
    titles: Mapping[str, str]
    pages: Mapping[str, Book]
    """A book for each grant, by its key, as `answers.ours` reads it."""


def write(pack: Pack, language: str) -> bytes:
    """Write the sheets of a reader's grants in one language."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    form, rubric = asked(pack.rubric), pack.rubric
    for at, one in enumerate(pack.grants, 1):
        name = f"{pack.reviewer}: {one.title}" + (f" ({one.about})" if one.about else "")
        ident = Ident(
            rubric.key, rubric.version, pack.call, one.key, name, pack.due, pack.contact, pack.letterhead
        )  # fmt: skip
        fill_in(book, form, language, ident, _tab(at, one.title), f"{HIDDEN}{at}")
    told = {"origin": pack.origin, "call": pack.call, "person": pack.person, "reviewer": pack.reviewer}
    grants = [[one.key, one.title] for one in pack.grants]
    front = book.create_sheet(HIDDEN)
    front.sheet_state = "veryHidden"
    for row in (["kind", _KIND], ["told", json.dumps(told | {"grants": grants}, ensure_ascii=False)]):
        front.append(row)
    front.append(["sum", _sum(_rows(book[f"{HIDDEN}{at}"]) for at in range(1, len(grants) + 1))])
    book.properties.creator = pack.letterhead or "PPA Desk"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def carried(book: Book) -> Carried | None:
    """Return what a workbook says of itself; None where it is no score sheet of ours."""
    front = book.sheet(HIDDEN)
    rows = {row[0]: row[1] for row in front.rows if len(row) == 2} if front else {}
    if rows.get("kind") != _KIND:
        return None
    try:
        told = json.loads(rows["told"])
        grants = [(str(key), str(title)) for key, title in told["grants"]]
        person, origin, call = int(told["person"]), str(told["origin"]), str(told["call"])
    except (KeyError, ValueError, TypeError):
        return Carried("", "", 0, "", "", False, {}, {})
    hidden = [book.sheet(f"{HIDDEN}{at}") for at in range(1, len(grants) + 1)]
    shown = [sheet for sheet in book.sheets if not sheet.name.startswith(HIDDEN)]
    proof = _sum(sheet.rows if sheet else [] for sheet in hidden)
    whole = proof == rows.get("sum") and len(shown) == len(grants)
    pages = {
        key: Book(book.name, "xlsx", (page, Sheet(HIDDEN, own.rows)), sha256=book.sha256)
        for (key, _), page, own in zip(grants, shown, hidden, strict=False)
        if own is not None
    }
    reviewer = str(told.get("reviewer", ""))
    return Carried(origin, call, person, reviewer, proof[:16], whole, dict(grants), pages)


def _tab(at: int, title: str) -> str:
    """A tab's name, without the signs a workbook refuses in it."""
    return f"{at} " + "".join(" " if sign in "[]:*?/\\'" else sign for sign in title)[:_LONGEST].strip()


def _rows(sheet: Any) -> list[list[str]]:
    return [[str(cell) for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]


def _sum(sheets: Iterable[Sequence[Sequence[str]]]) -> str:
    told = [[list(filter(None, row)) for row in rows] for rows in sheets]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()

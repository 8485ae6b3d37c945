"""Sticky notes out of tables: columns in any order, in English or French; or a plain text, a line a note."""

from collections.abc import Iterator, Sequence

from ppa_desk.exchange.grants.table import letters
from ppa_desk.exchange.meetings.sticky import Found, Sticky, field_of, is_tags
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.exchange.reading.book import Book, Sheet
from ppa_desk.services.meetings.jotted import jotted
from ppa_desk.services.meetings.origins import Origin

LOOK = 20
"""Among how many rows the header is looked for."""


def parse(book: Book) -> Found | None:
    """Return the notes of a file's tables; None where no sheet has a column of texts."""
    heads = [(sheet, _header(sheet)) for sheet in book.sheets]
    known = [(sheet, head) for sheet, head in heads if head is not None]
    if not known:
        return None
    several = len(book.sheets) > 1
    stickies = [one for sheet, head in known for one in _rows(book.name, sheet, *head, several=several)]
    notes = [note for sheet, head in known for note in _unread(book.name, sheet, *head)]
    left = (sheet.name for sheet, head in heads if head is None and any(map(any, sheet.rows)))
    notes += [(Place(book.name, name), (Reason("grants.sheet_left", {"sheet": name}),)) for name in left]
    return Found(stickies, notes)


def parse_lines(file: str, lines: Sequence[str]) -> Found:
    """Return the notes of a plain text."""
    return Found([
        Sticky(
            Place(file, row=one.line), Origin(file, line=one.line), one.text, one.frame,
            cluster=(str(one.cluster), "") if one.cluster else ("", ""),
        )
        for one in jotted(lines)
    ])  # fmt: skip


def is_header(cells: Sequence[str]) -> bool:
    """Say whether cells name at least a column of texts and another one."""
    told = [field_of(cell) for cell in cells if len(cell) < 100]
    return "text" in told and len([one for one in told if one]) > 1


def _header(sheet: Sheet) -> tuple[int, dict[str, int]] | None:
    """Return the row that is the header, counted from 0, and the column that tells each field."""
    for at, row in enumerate(sheet.rows[:LOOK]):
        told: dict[str, int] = {}
        for place, cell in enumerate(row):
            if len(cell) < 100 and (name := field_of(cell)):
                told.setdefault(name, place)
        if "text" in told and (len(told) > 1 or len([cell for cell in row if cell.strip()]) == 1):
            return at, told
    return None


def _rows(file: str, sheet: Sheet, at: int, columns: dict[str, int], *, several: bool) -> Iterator[Sticky]:
    name = sheet.name if several else ""
    tags = "votes" in columns and is_tags(sheet.rows[at][columns["votes"]])
    for nr, cells in enumerate(sheet.rows[at + 1 :], at + 2):
        told = {key: cells[place].strip() for key, place in columns.items() if place < len(cells)}
        if not any(told.values()):
            continue
        number = told.get("id", "")
        origin = Origin(file, number=number) if number else Origin(file, name, nr)
        sticky = Sticky(Place(file, name, nr), origin, told.get("text", ""))
        sticky.frame = " ".join(told.get("frame", "").split()) or name
        sticky.written_by = " ".join(told.get("author", "").split())
        sticky.take_colour(told.get("colour", ""))
        sticky.take_language(told.get("language", ""))
        if title := " ".join(told.get("cluster", "").split()):
            sticky.cluster = (title.casefold(), title)
        votes = told.get("votes", "")
        if tags and votes and not votes.lstrip("+").isdigit():
            sticky.say("board.tags_left", text=votes[:80])
        else:
            sticky.take_votes(votes)
        yield sticky


def _unread(file: str, sheet: Sheet, at: int, columns: dict[str, int]) -> Iterator[tuple[Place, tuple[Reason, ...]]]:
    """Say which columns are not taken in; none is dropped without a word."""
    used = set(columns.values())
    left = tuple(
        Reason("members.column_left", {"column": letters(place + 1), "header": text.strip()[:80]})
        for place, text in enumerate(sheet.rows[at])
        if text.strip() and place not in used
    )
    if left:
        yield Place(file, sheet.name, at + 1), left

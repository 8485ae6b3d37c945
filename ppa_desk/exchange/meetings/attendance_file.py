"""Attendance files of online meetings in their four layouts, as rows; one file may hold several runs of a meeting."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ppa_desk.exchange.meetings.headers import cell, columns, says
from ppa_desk.exchange.reading.book import Book

_ORIGINAL = re.compile(r"(.*\S)\s*\(([^()]+)\)\s*")
_NUMBER = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class Row:
    """One connection as the file tells it: times as they are written."""

    sheet: str
    row: int
    name: str
    original: str
    email: str
    joined: str
    gone: str
    minutes: int | None
    guest: str
    waiting: bool


@dataclass(slots=True)
class Found:
    """What a file holds: its connections, the rows that are none, and what it says of the meeting."""

    rows: list[Row] = field(default_factory=list)
    strange: list[tuple[str, int, str]] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    runs: list[tuple[str, str]] = field(default_factory=list)
    """When each run of the meeting began and ended, as it is written."""

    def times(self) -> Iterator[str]:
        """Return every time in it, as written."""
        for one in self.rows:
            yield one.joined
            yield one.gone
        for run in self.runs:
            yield from run


def is_attendance(book: Book) -> bool:
    """Say whether a file is one of who was in an online meeting."""
    return any(_head(row) is not None for sheet in book.sheets for row in sheet.rows[:60])


def read(book: Book) -> Found:
    """Return what an attendance file holds."""
    found = Found()
    for sheet in book.sheets:
        head: dict[str, int] | None = None
        about: dict[str, int] | None = None
        for nr, row in enumerate(sheet.rows, 1):
            if not any(text.strip() for text in row):
                continue
            if (started := _head(row)) is not None:
                head, about = started, (columns(row, "meeting") if "id" in columns(row, "meeting") else None)
            elif "id" in (told := columns(row, "meeting")) and "name" not in columns(row, "attendance"):
                head, about = None, told
            elif head is not None:
                _connection(found, sheet.name, nr, row, head)
                _run(found, row, about)
            elif about is not None:
                _run(found, row, about)
                about = None
            else:
                found.strange.append((sheet.name, nr, ", ".join(text for text in row if text.strip())))
    return found


def _head(row: Sequence[str]) -> dict[str, int] | None:
    """What the columns of a table of people tell; what stands before the name is the meeting's."""
    if not (first := columns(row, "attendance")) or "name" not in first:
        return None
    start = first["name"]
    found = {name: at + start for name, at in columns(row[start:], "attendance").items()}
    return found if "minutes" in found or "joined" in found else None


def _connection(found: Found, sheet: str, nr: int, row: Sequence[str], head: dict[str, int]) -> None:
    whole = cell(row, head["name"])
    split = _ORIGINAL.fullmatch(whole)
    name, original = (split[1], split[2].strip()) if split else (whole, "")
    told = {key: cell(row, head.get(key)) for key in ("email", "joined", "gone", "minutes", "guest", "waiting")}
    if not name and not told["email"]:
        found.strange.append((sheet, nr, ", ".join(text for text in row if text.strip())))
        return
    minutes = int(told["minutes"]) if _NUMBER.fullmatch(told["minutes"]) else None
    found.rows.append(Row(
        sheet, nr, (name or told["email"])[:300], original[:300], told["email"][:300], told["joined"], told["gone"],
        minutes, told["guest"][:300], says(told["waiting"], "yes"),
    ))  # fmt: skip


def _run(found: Found, row: Sequence[str], about: dict[str, int] | None) -> None:
    if about is None:
        return
    topic, run = cell(row, about.get("topic")), (cell(row, about.get("starts")), cell(row, about.get("ends")))
    if topic and topic not in found.topics:
        found.topics.append(topic)
    if any(run) and run not in found.runs:
        found.runs.append(run)

"""What a file of an online meeting is, by its content."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from ppa_desk.exchange.meetings.attendance_file import is_attendance
from ppa_desk.exchange.meetings.poll_file import is_poll
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable


class Kind(StrEnum):
    """What an online meeting leaves behind."""

    ATTENDANCE = "attendance"
    POLL = "poll"
    TALK = "talk"


def kind_of(book: Book) -> Kind | None:
    """Return what a file is; None where it is nothing of a meeting."""
    if book.kind == "speech":
        return Kind.TALK
    if is_attendance(book):
        return Kind.ATTENDANCE
    return Kind.POLL if is_poll(book) else None


def sorted_by_kind(paths: Iterable[Path]) -> dict[Kind, list[Path]]:
    """Return files by what they are, in the order they are taken in; what is nothing stands with the attendance.

    There it is refused with its reason, so that nothing is passed over in silence.
    """
    found: dict[Kind, list[Path]] = defaultdict(list)
    for path, book in files.read_all(list(files.files_in(paths))):
        known = None if isinstance(book, Unreadable) else kind_of(book)
        found[known or Kind.ATTENDANCE].append(path)
    return {kind: found[kind] for kind in Kind if kind in found}


def belongs_to_meeting(paths: Iterable[Path]) -> bool:
    """Say whether one of these files is something that an online meeting leaves behind."""
    read = files.read_all(list(files.files_in(paths)))
    return any(not isinstance(book, Unreadable) and kind_of(book) is not None for _, book in read)

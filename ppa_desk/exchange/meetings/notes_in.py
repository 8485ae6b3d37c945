"""From a file of sticky notes to a plan: what is new, what differs, what is on the board already."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.meetings import notes_json, notes_table
from ppa_desk.exchange.meetings.sticky import Found, Sticky
from ppa_desk.exchange.plan import Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Unreadable
from ppa_desk.model.fold import fold
from ppa_desk.services.checks import Refused, checked
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.board import BoardNote
from ppa_desk.services.meetings.notes import Batch

PLAIN = (".txt", ".md")
"""How files end that are a line a note, unless their first line names columns."""
_COMPARED = ("colour", "votes")
"""What a later file may add to a note that is here; what it does not tell stays."""


def plan(desk: Desk, path: Path, meeting: int, session: int | None = None, language: str = "en") -> Plan:
    """Plan taking the notes of a file in; a session is theirs where one is given. Nothing is changed."""
    try:
        found = _found(path)
    except Unreadable as error:
        return _refused(path.name, Reason(error.code, error.values))
    if found is None:
        return _refused(path.name, Reason("board.not_understood", {"file": path.name}))
    return _Planner(desk, path.name, meeting, session, language).plan(found)


def _refused(file: str, reason: Reason) -> Plan:
    return Plan([Line(Deed.REFUSE, Place(file), file, (reason,))], lambda _: 0)


def _found(path: Path) -> Found | None:
    if path.suffix.lower() in PLAIN:
        lines = files.lines(path)
        first = next((line for line in lines if line.strip()), "")
        if not any(notes_table.is_header(first.split(sign)) for sign in "\t;,"):
            return notes_table.parse_lines(path.name, lines)
    book = files.read(path)
    return notes_json.parse(book) if book.kind == "json" else notes_table.parse(book)


class _Planner:
    """Plans one file."""

    def __init__(self, desk: Desk, file: str, meeting: int, session: int | None, language: str) -> None:
        self._file, self._meeting, self._session, self._language = file, meeting, session, language
        self._here: dict[tuple[str, str, str], list[BoardNote]] = defaultdict(list)
        self._by_origin: dict[str, BoardNote] = {}
        for note in desk.meetings.board.read(meeting).notes:
            self._here[_key(note.text, note.frame, note.written_by)].append(note)
            self._by_origin[note.origin] = note
        self._notes: list[dict[str, Any]] = []
        self._clusters: list[tuple[str, str]] = []
        self._changes: dict[int, dict[str, Any]] = {}

    def plan(self, found: Found) -> Plan:
        """Return a line for every note."""
        lines = [Line(Deed.SKIP, place, "", reasons) for place, reasons in found.notes]
        lines += self._lines(found)
        batch = Batch(self._file, self._notes, self._clusters, self._changes, self._language)
        return Plan(lines, partial(_carry_out, meeting=self._meeting, batch=batch))

    def _lines(self, found: Found) -> Iterator[Line]:
        waiting = []
        for sticky in found.stickies:
            if not sticky.text:
                yield self._line(Deed.SKIP, sticky, Reason("board.no_text"))
            elif (note := self._taken(sticky)) is not None:
                yield self._compared(sticky, note)
            else:
                waiting.append(sticky)
        for sticky in waiting:
            yield self._new(sticky)

    def _line(self, deed: Deed, sticky: Sticky, *reasons: Reason) -> Line:
        title = " ".join(sticky.text.split())
        return Line(deed, sticky.place, title[:200], (*reasons, *sticky.reasons))

    def _taken(self, sticky: Sticky) -> BoardNote | None:
        """The note a sticky is here as: with the same words and place, each counted once, else by its number."""
        same = self._here[_key(sticky.text, sticky.frame, sticky.written_by)]
        if same:
            return same.pop(0)
        known = self._by_origin.get(sticky.origin.kept()) if sticky.origin.number else None
        return known if known is not None and known.id not in self._changes else None

    def _compared(self, sticky: Sticky, note: BoardNote) -> Line:
        told = {name: getattr(sticky, name) for name in _COMPARED}
        new = {name: value for name, value in told.items() if value is not None and value != getattr(note, name)}
        if _key(sticky.text, "", "") != _key(note.text, "", ""):
            new["text"] = checked("note", {"text": sticky.text})["text"]
        if not new:
            return self._line(Deed.SKIP, sticky, Reason("board.here"))
        self._changes[note.id] = new
        return self._line(Deed.CHANGE, sticky, Reason("board.differs", {"kind": "note", "fields": " ".join(new)}))

    def _new(self, sticky: Sticky) -> Line:
        try:
            values = checked("note", _values(sticky) | {"session_id": self._session})
        except Refused as error:
            return self._line(Deed.REFUSE, sticky, Reason(error.code, {"kind": "note", **error.values}))
        self._notes.append(values)
        self._clusters.append(sticky.cluster)
        return self._line(Deed.ADD, sticky)


def _key(text: str, frame: str, author: str) -> tuple[str, str, str]:
    plain = (fold(" ".join(one.split())) for one in (text, frame, author))
    return next(plain), next(plain), next(plain)


def _values(sticky: Sticky) -> dict[str, Any]:
    names = ("text", "frame", "colour", "written_by", "votes", "language")
    return {name: getattr(sticky, name) for name in names} | {"origin": sticky.origin.kept()}


def _carry_out(desk: Desk, meeting: int, batch: Batch) -> int:
    return desk.meetings.notes.take(meeting, batch)

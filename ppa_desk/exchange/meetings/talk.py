"""From chats and transcripts of a meeting to a plan: each line kept with its time and who it is from."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.meetings.talk_file import Said, is_transcript, read, without
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.passages import CHAT, TRANSCRIPT, Talk
from ppa_desk.services.meetings.recognising import Called

Step = Callable[[int, int], None]
PRIVATE = (("leave", "talk.answer_leave"), ("take", "talk.answer_take"))


@dataclass(frozen=True, slots=True)
class TalkPlan:
    """The plan of taking chats and transcripts in."""

    plan: Plan


def plan(
    desk: Desk,
    meeting: int,
    paths: Sequence[Path],
    asked: Mapping[tuple[str, str], str] | None = None,
    step: Step | None = None,
) -> TalkPlan:
    """Plan taking chats and transcripts in. Nothing is changed."""
    planner = _Planner(desk, meeting, asked or {})
    for path, book in files.read_all(list(files.files_in(paths)), step):
        planner.take(path.name, book)
    carry = partial(_carry_out, meeting=meeting, talks=planner.talks)
    return TalkPlan(Plan(planner.lines, carry, tuple(planner.asks)))


@dataclass(slots=True)
class _Planner:
    desk: Desk
    meeting: int
    asked: Mapping[tuple[str, str], str]
    lines: list[Line] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file."""
        if isinstance(book, Unreadable):
            self.lines.append(Line(Deed.REFUSE, Place(file), file, (Reason(book.code, book.values),)))
            return
        said = read(book.data) if book.kind == "speech" else []
        if not said:
            self.lines.append(Line(Deed.REFUSE, Place(file), file, (Reason("talk.no_file", {"file": file}),)))
            return
        kind = TRANSCRIPT if is_transcript(book.data) else CHAT
        private = [one for one in said if one.private]
        left = private if private and self._leaves(file, len(private)) else []
        there, kept = self.desk.meetings.passages.known(self.meeting, kind)
        talk = Talk(kind, file, without(book.data, left) if left else book.data, kept)
        seen: Counter[Any] = Counter()
        new: list[Said] = []
        for one in said:
            same = (one.at, one.speaker, one.text)
            seen[same] += 1
            self._line(file, one, one in left, seen[same] <= there[same], new)
        if not any(there[same] for same in seen):
            talk.material = None
        self._speakers(talk, new)

    def _leaves(self, file: str, count: int) -> bool:
        """Whether what was written to one person only is left out."""
        told = {"file": file, "count": count}
        ask = Ask("private", "talk.ask_private", told, PRIVATE, self.asked.get((file, "private"), ""))
        self.asks.append(ask)
        return ask.taken == "leave"

    def _line(self, file: str, one: Said, left: bool, known: bool, new: list[Said]) -> None:
        """What becomes of one thing said."""
        place, title = Place(file, row=one.row), f"{one.speaker}: {one.text}"[:120] if not left else one.speaker
        why = "talk.private" if left else "attendance.known" if known else "talk.reaction" if one.is_reaction else ""
        if not why and not one.text:
            why = "talk.empty"
        self.lines.append(Line(Deed.SKIP if why else Deed.ADD, place, title, (Reason(why),) if why else ()))
        if not why:
            new.append(one)

    def _speakers(self, talk: Talk, new: Sequence[Said]) -> None:
        """Say of each speaker who it is, where that is certain."""
        called = {name: Called(name) for name in {one.speaker for one in new if one.speaker}}
        known = self.desk.meetings.attending.recogniser(self.meeting).recognise(called.values())
        lines = {f"attendee:{one.id}": one.person for one in self.desk.meetings.attendees.of(self.meeting)}
        people: dict[str, int | None] = {}
        for name, one in called.items():
            kind, _, number = known[one].whose.partition(":")
            people[name] = int(number) if kind == "person" else lines.get(known[one].whose)
        talk.passages = [
            {"at": one.at, "speaker": one.speaker, "text": one.text, "person_id": people.get(one.speaker)}
            for one in new
        ]
        if new:
            self.talks.append(talk)


def _carry_out(desk: Desk, *, meeting: int, talks: Sequence[Talk]) -> int:
    return desk.meetings.passages.take(meeting, talks)

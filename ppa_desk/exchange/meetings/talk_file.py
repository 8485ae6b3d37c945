"""Chats and transcripts as lines: when, who, what; chats say to whom as well."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ppa_desk.exchange.reading.speech import beginning
from ppa_desk.model.fold import fold

_CUE = re.compile(r"(?:(\d{1,3}):)?(\d\d):(\d\d)[.,]\d{1,3}\s*-->")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>")
_TAG = re.compile(r"<[^<>]{0,300}>")
_NAMED = re.compile(r"([^:<>]{1,100}):\s+(.*)", re.DOTALL)
_EVERYONE = ("everyone", "everybody", "all panelists", "all attendees", "panelists", "hosts and panelists",
             "tout le monde", "tous", "meeting group chat")  # fmt: skip
_REACTION = re.compile(r"(?:Reacted to |Removed a .{1,20} reaction|A réagi à )")


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said or written: the line it begins on, seconds, who, what."""

    row: int
    at: int | None
    speaker: str
    text: str
    private: bool = False
    until: int = 0
    """The last line it takes."""

    @property
    def is_reaction(self) -> bool:
        """Whether it is only a sign that somebody put to what another wrote."""
        return bool(_REACTION.match(self.text))


def is_transcript(text: str) -> bool:
    """Say whether it is a transcript, and no chat."""
    return text.lstrip().startswith("WEBVTT")


def read(text: str) -> list[Said]:
    """Return what a chat or transcript holds, in its order."""
    lines = text.splitlines()
    return list(_transcript(lines) if is_transcript(text) else _chat(lines))


def without(text: str, left: Sequence[Said]) -> str:
    """Return a chat without some of its messages."""
    gone = {row for one in left for row in range(one.row, one.until + 1)}
    return "\n".join(line for nr, line in enumerate(text.splitlines(), 1) if nr not in gone) + "\n"


def _chat(lines: Sequence[str]) -> Iterator[Said]:
    now: Said | None = None
    for nr, line in enumerate(lines, 1):
        begun = _message(nr, line)
        if begun is not None:
            if now is not None:
                yield now
            now = begun
        elif now is not None:
            more = line.strip()
            text = f"{now.text}\n{more}" if now.text and more else now.text or more
            now = replace(now, text=text, until=nr)
    if now is not None:
        yield now


def _message(nr: int, line: str) -> Said | None:
    """The beginning of a message; None where a line goes on with one."""
    found = beginning(line)
    if found is None:
        return None
    told = found.groupdict()
    text = line[found.start("text") :].strip() if told.get("text") else ""
    at = _seconds(told["time"], told.get("half") or "")
    return Said(nr, at, told["name"].strip()[:300], text, _is_private(told.get("to") or ""), nr)


def _is_private(to: str) -> bool:
    told = fold(to).strip()
    return bool(told) and not told.startswith(_EVERYONE)


def _transcript(lines: Sequence[str]) -> Iterator[Said]:
    at: int | None = None
    begun, told = 0, list[str]()
    for nr, line in enumerate([*lines, ""], 1):
        if found := _CUE.match(line.strip()):
            at = int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
            begun, told = nr, []
        elif at is not None and line.strip():
            told.append(line.strip())
        elif at is not None:
            if said := _cue(begun, at, " ".join(told), nr):
                yield said
            at = None


def _cue(row: int, at: int, told: str, until: int) -> Said | None:
    voice = _VOICE.search(told)
    text = _TAG.sub("", told).strip()
    speaker = voice[1].strip() if voice else ""
    if not speaker and (named := _NAMED.fullmatch(text)):
        speaker, text = named[1].strip(), named[2].strip()
    return Said(row, at, speaker[:300], text, until=until) if text else None


def _seconds(clock: str, half: str = "") -> int:
    parts = [int(part) for part in clock.split(":")]
    hour = parts[0] % 12 + (12 if half.lower() == "pm" else 0) if half else parts[0]
    return hour * 3600 + parts[1] * 60 + (parts[2] if len(parts) > 2 else 0)

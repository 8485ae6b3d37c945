"""Votes in pasted e-mails: who wrote, and which way, each with the words it was read from. Nothing is guessed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ppa_desk.model.fold import fold
from ppa_desk.model.grants.review import Voice

_FROM = re.compile(r"^\s*(?:from|de|expéditeur|von)\s*:\s*(.+)$", re.IGNORECASE)
_QUOTED = re.compile(
    r"^\s*(?:>|on .{3,80} wrote\s*:|le .{3,80} a écrit\s*:|-{2,}\s*(?:original|message))", re.IGNORECASE
)
_HEADER = re.compile(r"^\s*(?:to|à|cc|date|sent|envoyé|subject|objet)\s*:", re.IGNORECASE)
_WORDS: Mapping[Voice, Sequence[str]] = {
    Voice.AGAINST: ("against", "contre", "reject", "oppose", "opposed", "not in favour", "not in favor", "not approve",
                    "do not approve", "defavorable", "no", "non", "je n approuve pas"),
    Voice.ABSTAIN: ("abstain", "abstains", "abstained", "abstention", "m abstiens", "abstenir"),
    Voice.FOR: ("for", "in favour", "in favor", "approve", "approved", "yes", "pour", "favorable", "approuve", "oui"),
}  # fmt: skip
_SHORT = 6
"""Words of a line that may hold "yes", "no", "for" or "pour" as a vote and not as part of a sentence."""
_LOOSE = {"for", "pour", "no", "non", "yes", "oui"}


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who may vote: as they are called, and where they write from."""

    person: int
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """One message: from whom, and which way; `voice` is None where the words do not say it clearly."""

    person: int | None
    sender: str
    voice: Voice | None
    words: str


def read(text: str, known: Sequence[Known]) -> list[Read]:
    """Return the votes in pasted messages, in order; a line "Name: for" is a message of its own."""
    found = []
    for sender, lines in _messages(text, known):
        voice, words = _voice(lines)
        found.append(Read(_who(sender, known), sender, voice, words))
    return found


def _messages(text: str, known: Sequence[Known]) -> list[tuple[str, list[str]]]:
    messages: list[tuple[str, list[str]]] = []
    quoted = False
    for line in text.splitlines():
        if head := _FROM.match(line):
            messages.append((head[1].strip(), []))
            quoted = False
        elif (short := _named(line, known)) is not None:
            messages.append(short)
        elif _QUOTED.match(line):
            quoted = True
        elif messages and line.strip() and not quoted and not _HEADER.match(line):
            messages[-1][1].append(line.strip())
    return messages


def _named(line: str, known: Sequence[Known]) -> tuple[str, list[str]] | None:
    name, colon, rest = line.partition(":")
    if not colon or not rest.strip() or _who(name.strip(), known) is None:
        return None
    return name.strip(), [rest.strip()]


def _who(sender: str, known: Sequence[Known]) -> int | None:
    said = _plain(sender)
    for one in known:
        if one.email and one.email.lower() in sender.lower():
            return one.person
    named = [one.person for one in known if one.name and set(_plain(one.name).split()) <= set(said.split())]
    return named[0] if len(named) == 1 else None


def _voice(lines: Sequence[str]) -> tuple[Voice | None, str]:
    """The one way the words go; none where they go two ways, or none."""
    found: dict[Voice, str] = {}
    for line in lines:
        if (voice := _of_line(_plain(line))) is not None:
            found.setdefault(voice, line)
    if len(found) != 1:
        return None, next(iter(found.values()), lines[0] if lines else "")
    return next(iter(found.items()))


def _of_line(line: str) -> Voice | None:
    for voice, words in _WORDS.items():
        for word in words:
            if word in _LOOSE and len(line.split()) > _SHORT:
                continue
            if re.search(rf"\b{word}\b", line):
                return voice
    return None


def _plain(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in fold(text)).split())

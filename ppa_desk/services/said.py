"""Sentences of a text and the records each rests on; and what of a text changed, sentence by sentence, word by word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Marks = tuple[tuple[str, int], ...]
"""Kinds and numbers of records."""

Told = tuple[str, Marks]
"""A stretch of generated text and the records it says."""

_END = re.compile(r"[.!?…][»”\"')\]]* +(?=[A-ZÀ-ÖØ-Þ0-9«“\"(\[])")
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LISTED = re.compile(r"\s*(?:- )?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, from where to where, and the records it rests on; none where only its writer says it."""

    start: int
    end: int
    evidence: Marks


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words that both texts have, or that is gone from the old, or new."""

    kind: Literal["same", "gone", "new"]
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence that is there no more, or anew, or says something else; `after` stands before it in both texts."""

    old: str
    new: str
    after: str

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The words that went and came."""
        return pieces(self.old, self.new)


def ends(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text begins and ends; a line of a list is at least one."""
    at = 0
    for line in text.split("\n"):
        begun = at + (lead.end() if (lead := _LISTED.match(line)) else 0)
        for found in _END.finditer(text, begun, at + len(line)):
            yield begun, found.start() + len(found[0].rstrip())
            begun = found.end()
        if text[begun : at + len(line)].strip():
            yield begun, at + len(line.rstrip())
        at += len(line) + 1


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [text[start:end] for start, end in ends(text)]


def traced(text: str, told: Iterable[Told], whole: Marks) -> tuple[Sentence, ...]:
    """Return the sentences of a generated text: of each stretch that was told with its records, else with `whole`."""
    covered: list[tuple[int, int, Marks]] = []
    at = 0
    for said, marks in told:
        found = text.find(said, at) if said.strip() and marks else -1
        if found >= 0:
            covered.append((found, at := found + len(said), marks))
    made, cover = [], iter(covered)
    here = next(cover, None)
    for start, end in ends(text):
        while here and here[1] <= start:
            here = next(cover, None)
        inside = here is not None and here[0] < end
        made.append(Sentence(start, end, here[2] if here and inside else whole))
    return tuple(made)


def retraced(text: str, generated: str, known: Sequence[Sentence], earlier: str = "") -> tuple[Sentence, ...]:
    """Return the sentences of an edited text: those that were generated keep their records, others have none.

    What was generated `earlier` came from the records of the whole block, whatever they say now.
    """
    whole = tuple(dict.fromkeys(mark for one in known for mark in one.evidence))
    marks: dict[str, Marks] = {_bare(one): whole for one in sentences(earlier)}
    marks |= {_bare(generated[one.start : one.end]): one.evidence for one in known}
    return tuple(Sentence(start, end, marks.get(_bare(text[start:end]), ())) for start, end in ends(text))


def _bare(text: str) -> str:
    return " ".join(text.split())


# --- what changed


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Return what of two texts is the same, gone and new, by words."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    made: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            made.append(Piece("same", "".join(before[a:b])))
            continue
        made += [Piece("gone", "".join(before[a:b]))] if b > a else []
        made += [Piece("new", "".join(after[c:d]))] if d > c else []
    return tuple(made)


def changes(old: str, new: str) -> tuple[Change, ...]:
    """Return what changed from one text to the other, a sentence each."""
    before, after = sentences(old), sentences(new)
    made: list[Change] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        last = before[a - 1] if a else ""
        for nr in range(max(b - a, d - c)):
            gone = before[a + nr] if a + nr < b else ""
            come = after[c + nr] if c + nr < d else ""
            made.append(Change(gone, come, last))
            last = come or last
    return tuple(made)


def taken(text: str, change: Change) -> str | None:
    """Return a text with one change taken over; None where it no longer has the place for it."""
    if change.old:
        if text.count(change.old) != 1:
            return None
        start = text.index(change.old)
        return text[:start] + change.new + text[start + len(change.old) :] if change.new else _without(text, change.old)
    if not change.after:
        return f"{change.new}\n\n{text}" if text else change.new
    if text.count(change.after) != 1:
        return None
    end = text.index(change.after) + len(change.after)
    start = text.rfind("\n", 0, end) + 1
    between = "\n- " if text[start:].startswith("- ") else " "
    return text[:end] + between + change.new + text[end:]


def _without(text: str, sentence: str) -> str:
    """Return a text without a sentence, and without the line it was alone on."""
    start = text.index(sentence)
    end = start + len(sentence)
    line, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if not text[line:start].strip(" -") and not text[end:stop].strip():
        return (text[:line].rstrip("\n") if stop == len(text) else text[:line]) + text[stop + 1 :]
    return text[:start] + text[end:].removeprefix(" ")

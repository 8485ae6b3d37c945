"""What a document says otherwise than the version issued before it: passage by passage, and as a note in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import SequenceMatcher

from ppa_desk.services import dates
from ppa_desk.services.content import (
    Block,
    Bullets,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Paragraph,
    Picture,
    Run,
    Table,
)
from ppa_desk.services.markup import flat
from ppa_desk.services.report_words import Words
from ppa_desk.services.said import Change

NOTE = "changes"
"""The key of the note on what changed; it is no part of what is compared."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that is gone, new or says something else, and the heading it stands under."""

    where: str
    change: Change


@dataclass(frozen=True, slots=True)
class Since:
    """The version issued last, and what the draft says otherwise."""

    document: int
    number: int
    issued_at: datetime
    passages: tuple[Passage, ...]


def compared(before: DocumentContent, now: DocumentContent) -> tuple[Passage, ...]:
    """Return what changed from one version to the next, in the order of the document."""
    old, new = list(_lines(before)), list(_lines(now))
    made: list[Passage] = []
    told = [text for _, text in old], [text for _, text in new]
    for kind, a, b, c, d in SequenceMatcher(None, *told, autojunk=False).get_opcodes():
        for nr in range(max(b - a, d - c)) if kind != "equal" else ():
            gone = old[a + nr] if a + nr < b else ("", "")
            come = new[c + nr] if c + nr < d else ("", "")
            made.append(Passage(come[0] or gone[0], Change(gone[1], come[1], "")))
    return tuple(made)


def noted(content: DocumentContent, since: Since, words: Words) -> DocumentContent:
    """Return a document with a short note, after its key facts, on what changed since the version before."""
    day = dates.spelled(since.issued_at.date(), words.language, "date")
    lead = words("changes.lead", number=since.number, date=day)
    places: dict[str, int] = {}
    for one in since.passages:
        name = one.where or words("changes.title")
        places[name] = places.get(name, 0) + 1
    counted = [words("changes.place", place=name, count=count) for name, count in places.items()]
    told = words("changes.told", places=words.joined(counted)) if counted else words("changes.nothing")
    at = next((nr for nr, one in enumerate(content.blocks) if not isinstance(one, KeyFacts)), 0)
    note = Paragraph((Run(told),), lead, NOTE, note=True)
    return replace(content, blocks=(*content.blocks[:at], note, *content.blocks[at:]))


def _lines(content: DocumentContent) -> Iterator[tuple[str, str]]:
    """Yield what a document says: its passages, each with the heading it stands under."""
    yield "", content.title
    yield "", content.subtitle
    where = ""
    for block in content.blocks:
        if isinstance(block, Heading):
            where = block.text
            yield where, where
        elif not (isinstance(block, Paragraph) and block.key == NOTE):
            yield from ((where, told) for told in _said(block) if told)


def _said(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f"{block.lead} {flat(block.runs)}".strip()
    elif isinstance(block, Bullets):
        yield from (flat(item.runs) for item in _below(block.items))
    elif isinstance(block, KeyFacts):
        yield from (f"{label} · {flat(text)}" for label, text in block.rows)
    elif isinstance(block, Table):
        yield from (" · ".join(filter(None, map(flat, row))) for row in block.rows)
    elif isinstance(block, Picture):
        yield " ".join(filter(None, (block.alt, block.caption, block.credit, block.gap)))


def _below(items: Sequence[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _below(item.below)

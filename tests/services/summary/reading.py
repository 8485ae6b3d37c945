"""Reading a document's content in tests: as one text, as headings, as lists."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ppa_desk.services.content import (
    Block,
    Bullets,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Paragraph,
    Picture,
    Table,
)

SHARED = Path(__file__).resolve().parents[4] / "shared"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared folder")


def facts() -> list[dict]:
    return json.loads((SHARED / "acceptance" / "meeting_facts.json").read_text("utf-8"))


def seed() -> str:
    """Return the real summary of 2020, without the slides that follow it in the other seed."""
    return (SHARED / "seeds" / "member-meeting-summary-2020.txt").read_text("utf-8")


def squeezed(text: str) -> str:
    return " ".join(text.split())


def grams(text: str, names: list[str], size: int = 8) -> set[tuple[str, ...]]:
    """Return every run of words of that length; a name of several words counts as one."""
    plain = squeezed(text.replace("’", "'").lower())
    for name in sorted(names, key=len, reverse=True):
        if len(name.split()) > 1:
            plain = plain.replace(name.replace("’", "'").lower(), " name ")
    words = re.findall(r"[\w'-]+", plain)
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


def told(content: DocumentContent) -> str:
    """Return everything a document says, on one line."""
    words = [content.title, content.subtitle, content.letterhead, content.running_head, content.running_foot]
    return squeezed(" ".join([*words, *(part for block in content.blocks for part in _parts(block))]))


def urls(content: DocumentContent) -> list[str]:
    """Return the addresses a document links to, one for each link."""
    return [run.url for block in content.blocks for run in runs(block) if run.url and not run.url.startswith("#")]


def headings(content: DocumentContent) -> list[str]:
    return [block.text for block in content.blocks if isinstance(block, Heading)]


def after(content: DocumentContent, title: str) -> list[Block]:
    """Return the blocks below a heading, down to the next one of its level or above."""
    at = next(i for i, b in enumerate(content.blocks) if isinstance(b, Heading) and b.text == title)
    level = content.blocks[at].level
    rest = content.blocks[at + 1 :]
    end = next((i for i, b in enumerate(rest) if isinstance(b, Heading) and b.level <= level), len(rest))
    return list(rest[:end])


def below(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from below(item.below)


def text(runs_: tuple) -> str:
    return "".join(run.text for run in runs_)


def runs(block: Block) -> Iterator:
    if isinstance(block, Paragraph):
        yield from block.runs
    elif isinstance(block, Bullets):
        for item in below(block.items):
            yield from item.runs
    elif isinstance(block, KeyFacts):
        for _, row in block.rows:
            yield from row
    elif isinstance(block, Table):
        for row in block.rows:
            for cell in row:
                yield from cell


def _parts(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield block.text
    elif isinstance(block, Paragraph):
        yield f"{block.lead} {text(block.runs)}"
    elif isinstance(block, Bullets):
        yield from (text(item.runs) for item in below(block.items))
    elif isinstance(block, KeyFacts):
        yield from (f"{label} {text(row)}" for label, row in block.rows)
    elif isinstance(block, Table):
        yield " ".join([block.caption, *block.head])
        yield from (text(cell) for row in block.rows for cell in row)
    elif isinstance(block, Picture):
        yield " ".join((block.alt, block.caption, block.credit, block.gap))

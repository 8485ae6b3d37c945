"""A report as it would go out now: its blocks drafted, what people wrote kept in them, figures marked and listed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ppa_desk.services.content import Block, Bullets, DocumentContent, Item, KeyFacts, Paragraph, Table
from ppa_desk.services.markup import blocks as written
from ppa_desk.services.markup import plain
from ppa_desk.services.narrative import Edit, Narrative, Prose, narrated, orphaned
from ppa_desk.services.results.reports.asked import Asked
from ppa_desk.services.results.reports.blocks import BLOCKS, LAST
from ppa_desk.services.results.reports.facts import Facts
from ppa_desk.services.results.reports.findings import Finding, findings
from ppa_desk.services.results.reports.printed import Told
from ppa_desk.services.results.reports.templates import BlockWords
from ppa_desk.services.results.reports.view import View

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

KIND = "results_report"
_WORD = re.compile(r"\b[A-Z][A-Z&-]+\b")


@dataclass(frozen=True, slots=True)
class Draft:
    """A report as it stands: what is drawn, its texts as a writer sees them, every figure, and what is amiss."""

    asked: Asked
    content: DocumentContent
    blocks: tuple[Narrative, ...]
    orphans: tuple[Narrative, ...]
    figures: tuple[Told, ...]
    findings: tuple[Finding, ...]

    @property
    def holds_back(self) -> tuple[Finding, ...]:
        """What must be put right before it can be issued."""
        return tuple(one for one in self.findings if one.bad)

    def numbered(self, number: int) -> DocumentContent:
        """Return it as that version of what is issued."""
        words = BlockWords(self.asked.template.name, self.asked.language)
        foot = f"{self.content.title} · {words('state.issued', number=number)}"
        return replace(self.content, running_foot=foot)


def drafted(desk: "Desk", asked: Asked, edits: Mapping[str, Edit]) -> Draft:
    """Return a report as records and writers have it now. Gone, NoSuchTemplate."""
    view = View(desk, Facts(desk, asked))
    pieces = {name: list(BLOCKS[name](view)) for name in asked.order if name in BLOCKS and name not in LAST}
    told = [narrated(one, edits.get(one.key)) for made in pieces.values() for one in made if isinstance(one, Prose)]
    drawn = {name: list(_drawn(view, made, edits)) for name, made in pieces.items()}
    view.facts.kept["used_words"] = frozenset(_words(drawn.values()))
    drawn |= {name: list(_drawn(view, BLOCKS[name](view), edits)) for name in asked.order if name in LAST}
    made = tuple(block for name in asked.order for block in drawn.get(name, ()))
    found = tuple(findings(view, told))
    figures = tuple({one.ref.code: one for one in view.printed.all()}.values())
    gone = orphaned(edits, {one.key for one in told})
    return Draft(asked, _content(view, made), tuple(told), gone, figures, found)


def _drawn(view: View, pieces: Any, edits: Mapping[str, Edit]) -> Iterator[Block]:
    for piece in pieces:
        if isinstance(piece, Prose):
            text = edits[piece.key].text if piece.key in edits else piece.text
            yield from written(text, view.inline, piece.lead, piece.key)
        else:
            yield piece


def _words(drawn: Any) -> Iterator[str]:
    """Yield the words in capitals of all text: short forms may be among them."""
    for blocks in drawn:
        for block in blocks:
            for text in texts_of(block):
                yield from _WORD.findall(text)


def texts_of(block: Block) -> Iterator[str]:
    """Yield the text of a block, cell by cell."""
    if isinstance(block, Paragraph):
        yield plain(block.runs)
    elif isinstance(block, Table):
        yield " ".join(block.head)
        yield from (plain(cell) for row in block.rows for cell in row)
    elif isinstance(block, KeyFacts):
        yield from (plain(text) for _, text in block.rows)
    elif isinstance(block, Bullets):
        yield from (text for item in block.items for text in _lines(item))


def _lines(item: Item) -> Iterator[str]:
    yield plain(item.runs)
    for below in item.below:
        yield from _lines(below)


def _content(view: View, made: tuple[Block, ...]) -> DocumentContent:
    words, asked, alliance = view.words, view.asked, view.facts.alliance
    name, title = words("names.document"), titled(view)
    period = words("cover.from_to", since=view.day(asked.period.since), until=view.day(asked.period.until))
    edition = words(f"edition.{asked.template.edition}")
    mark = f"{words('names.invented')} · " if alliance.get("invented") else ""
    return DocumentContent(
        kind=KIND,
        title=title,
        subtitle=f"{mark}{name} · {period}",
        language=asked.language,
        edition=edition,
        letterhead=words.own(alliance, "name"),
        running_head=f"{mark}{name} · {edition}",
        running_foot=f"{title} · {words('state.draft')}",
        author=words.own(alliance, "contact"),
        blocks=made,
        words=words.group("page"),
        paper="a4" if alliance.get("paper") == "a4" else "letter",
        watermark=words("names.draft") if asked.submitted else "",
        wide=asked.template.wide,
    )


def titled(view: View) -> str:
    """Return what a report is called: as somebody named it, else as its framework."""
    return (
        view.own(view.asked.values, "title") or view.own(view.facts.framework, "title") or view.words("names.document")
    )

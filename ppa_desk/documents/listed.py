"""What one looks up, set in narrow columns: entries with their facts, and the index with its pages."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from ppa_desk.documents.contents import Leader
from ppa_desk.documents.flows import Flow, Prose
from ppa_desk.documents.lines import Line, lines
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.styles import Style, Styles
from ppa_desk.documents.tagging import Node
from ppa_desk.documents.text import Link, Look, Span, clean
from ppa_desk.model.fold import fold
from ppa_desk.services.content import Index, Listed, Run, Text

LONG = 14
"""Lines of a text from which on it may go on in the next column."""

LETTER = 9.0
"""Air before the first line of another letter."""


@dataclass(slots=True)
class Held(Prose):
    """Text that stays in one column unless it is long."""

    @property
    def least(self) -> float:
        """All of it, or two lines."""
        return self.height if len(self.lines) < LONG else 2 * self.style.leading

    def split(self, room: float) -> tuple[Self, Self] | None:
        """Cut what is long."""
        return Prose.split(self, room) if len(self.lines) >= LONG else None


@dataclass(slots=True)
class Ruled(Held):
    """The name of an entry, under the line that parts it from the one before."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line and the name."""
        pen.rule(x, top + 4, self.width, "line", 0.75)
        Held.draw(self, pen, x, top)


@dataclass(frozen=True, slots=True)
class Setter:
    """Makes flows of what is listed, in a column of that width; `breaks` breaks runs into lines of a style."""

    breaks: Callable[[Text, Style, float], list[Line]]
    styles: Styles
    width: float
    root: Node
    pages: Mapping[str, int]

    def listed(self, entry: Listed, head: Node) -> list[Flow]:
        """Return the flows of an entry; all but the last stay with the next."""
        flows = [self._made(Ruled, "listed", (Run(entry.title),), head)]
        for style, runs in (("listed_below", entry.below), ("listed_told", entry.told)):
            if runs:
                flows.append(self._made(Held, style, runs, self.root.add("P")))
        flows += self._facts(entry)
        for flow in flows[:-1]:
            flow.keep = True
        flows[0].anchor = entry.anchor
        return [*flows]

    def index(self, index: Index) -> list[Flow]:
        """Return the lines of an index: words, dots, pages; some air where another letter begins."""
        node, before, flows = self.root.add("Index"), "", list[Flow]()
        for text, anchors in index.lines:
            line = self._line(text, anchors, node.add("P"))
            letter = fold(text)[:1]
            line.before = LETTER if before and letter != before else 0
            before = letter
            flows.append(line)
        return flows

    def _facts(self, entry: Listed) -> Iterator[Prose]:
        whole, left = self.root.add("L") if entry.facts else self.root, self.styles.columns["label"]
        for label, runs in entry.facts:
            item = whole.add("LI")
            named = self._made(Held, "listed_label", (Run(label),), item.add("Lbl"), left - 6)
            fact = self._made(Held, "listed_fact", runs, item.add("LBody").add("P"), self.width - left)
            fact.left, fact.label = left, named
            fact.lines = [*fact.lines, *[Line((), 0)] * (len(named.lines) - len(fact.lines))]  # a label may be longer
            named.before = 0
            yield fact

    def _line(self, text: str, anchors: tuple[str, ...], node: Node) -> Leader:
        style, room = self.styles.text["index"], self.styles.columns["number"]
        said = self.breaks((Run(text),), style, self.width - room)
        line = Leader(said, style, node, self.width - room)
        spans = []
        first = {str(self.pages.get(anchor, "?")): anchor for anchor in reversed(anchors)}
        for at, (page, anchor) in enumerate(reversed(first.items())):
            link = Link("", anchor, f"{clean(text)}, {page}", at)
            spans += [Span(", ", Look(style.face, style.size, style.colour))] if at else []
            spans.append(Span(page, Look(style.face, style.size, "accent", link=link)))
        line.number = Prose(lines(spans, room), style, node, self.width, right=True)
        return line

    def _made(self, kind: type[Prose], name: str, runs: Text, node: Node, width: float = 0) -> Prose:
        style, width = self.styles.text[name], width or self.width
        return kind(self.breaks(runs, style, width), style, node, width, before=style.before, after=style.after)

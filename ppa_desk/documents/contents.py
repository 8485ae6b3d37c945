"""The table of contents of a long document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Self

from ppa_desk.documents.flows import Prose
from ppa_desk.documents.lines import lines
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.styles import Styles
from ppa_desk.documents.tagging import Node
from ppa_desk.documents.text import Link, Look, Span, clean, plain

DEEPEST = 2
MOST = 20
"""Entries from which on only those of the first level are listed: contents that fill a page help nobody find one."""

ROOM_FOR_NUMBER = 36


class Entry(NamedTuple):
    """A heading as contents and bookmarks need it."""

    text: str
    level: int
    anchor: str


@dataclass(slots=True)
class Leader(Prose):
    """A line of the contents: the heading, dots, the page."""

    number: Prose | None = field(default=None)

    def cut(self, count: int) -> tuple[Self, Self]:
        """Cut after `count` lines; the number stands at the end."""
        first, rest = Prose.cut(self, count)
        return replace(first, number=None), rest

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the heading, the dots and the page number, all but the dots as one link."""
        Prose.draw(self, pen, x, top)
        if self.number:
            down = top - self.height + self.style.leading
            begin = x + self.left + self.lines[-1].width + 6
            end = x + self.left + self.width + ROOM_FOR_NUMBER - self.number.lines[0].width - 6
            pen.rule(begin, down - self.style.drop, end - begin, "line", 0.9, dots=True)
            replace(self.number, links=self.links).draw(pen, x, down)


def contents(
    entries: Iterable[Entry], pages: Mapping[str, int], title: str, width: float, styles: Styles, toc: Node
) -> list[Prose]:
    """Return the contents as flows; `toc` is their place in the structure."""
    style = styles.text["contents"]
    head = Prose(lines(plain(title, style), width), style, toc.add("Caption"), width)
    head.before, head.after, head.keep = style.before, style.after, True
    listed = [entry for entry in entries if entry.level <= DEEPEST]
    if len(listed) > MOST:
        listed = [entry for entry in listed if entry.level == 1]
    return [head, *(_line(entry, pages, toc, width, styles) for entry in listed)]


def _line(entry: Entry, pages: Mapping[str, int], toc: Node, width: float, styles: Styles) -> Leader:
    style, left = styles.text["entry"], (entry.level - 1) * styles.list["indent"]
    text, page = " ".join(clean(entry.text).split()), str(pages.get(entry.anchor, "?"))
    look = Look(style.face, style.size, style.colour, link=Link("", entry.anchor, f"{text}, {page}", 0))
    room, node = width - left - ROOM_FOR_NUMBER, toc.add("TOCI").add("Reference")
    number = lines([Span(page, look)], ROOM_FOR_NUMBER)
    return Leader(
        lines([Span(text, look)], room),
        style,
        node,
        room,
        before=style.before if entry.level == 1 else 0,
        left=left,
        number=Prose(number, style, node, room + ROOM_FOR_NUMBER, left=left, right=True),
    )

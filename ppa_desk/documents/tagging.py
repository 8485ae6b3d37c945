"""The structure of a document while it is drawn: what each stretch of a page is, and where links lie."""

from dataclasses import dataclass, field
from typing import NamedTuple

from ppa_desk.documents.text import Link


class Mark(NamedTuple):
    """A stretch of content on a page, pages counted from 0."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure tree, its parts in reading order."""

    role: str
    kids: "list[Node | Mark | LinkBox | Widget]" = field(default_factory=list)
    alt: str = ""
    scope: str = ""
    numbering: str = ""
    box: tuple[float, float, float, float] | None = None

    def add(self, role: str, alt: str = "", scope: str = "") -> "Node":
        """Add a part at the end and return it."""
        part = Node(role, alt=alt, scope=scope)
        self.kids.append(part)
        return part


class Widget(NamedTuple):
    """A field to fill in: the page, counted from 0, and the how manyth field of it."""

    page: int
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class LinkBox:
    """One clickable rectangle of a link; a link over two lines has two."""

    page: int
    rect: tuple[float, float, float, float]
    link: Link
    node: Node


class Marks:
    """Numbers the marked content of each page and remembers which element owns it."""

    def __init__(self) -> None:
        self.owners: list[list[Node]] = []
        self.links: list[LinkBox] = []
        self._fields: list[int] = []

    @property
    def page(self) -> int:
        """The page being drawn, counted from 0."""
        return len(self.owners) - 1

    def start_page(self) -> None:
        """Begin the next page."""
        self.owners.append([])
        self._fields.append(0)

    def begin(self, node: Node | None) -> str:
        """Return the operator that begins a stretch of a node, or of page furniture where there is none."""
        if node is None:
            return "/Artifact BMC"
        number = len(self.owners[-1])
        self.owners[-1].append(node)
        node.kids.append(Mark(self.page, number))
        return f"/{node.role} <</MCID {number}>> BDC"

    def field(self, node: Node | None) -> None:
        """Remember that the next field of this page is a node's; of none where it is hidden."""
        if node is not None:
            node.kids.append(Widget(self.page, self._fields[-1]))
        self._fields[-1] += 1

    def link(self, rect: tuple[float, float, float, float], link: Link, node: Node) -> None:
        """Remember a clickable rectangle on this page."""
        box = LinkBox(self.page, rect, link, node)
        node.kids.append(box)
        self.links.append(box)

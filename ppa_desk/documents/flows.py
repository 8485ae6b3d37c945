"""What runs down a page: text that may be cut between lines, and its place in the structure."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, Self

from ppa_desk.documents.lines import Line
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.styles import Style
from ppa_desk.documents.tagging import Node
from ppa_desk.documents.text import Link


class Flow(Protocol):
    """A piece of a page: how high it is, what air it wants, how it is cut, how it is drawn."""

    before: float
    after: float
    keep: bool  # stands on one page with the beginning of what follows
    anchor: str

    @property
    def height(self) -> float:
        """Height in points."""

    @property
    def least(self) -> float:
        """Height of the smallest part it may begin a page's end with."""

    def split(self, room: float) -> "tuple[Flow, Flow] | None":
        """Cut so that the first part fits into `room`, or say that it cannot be cut there."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the left edge at `x` and the upper edge at `top`."""


@dataclass(slots=True)
class Prose:
    """Lines of text in one style, with an optional label hung before the first."""

    lines: Sequence[Line]
    style: Style
    node: Node | None
    width: float
    before: float = 0
    after: float = 0
    keep: bool = False
    anchor: str = ""
    left: float = 0
    right: bool = False
    label: "Prose | None" = None
    links: dict[Link, Node] = field(default_factory=dict)

    @property
    def height(self) -> float:
        """Height in points."""
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        """Two lines, or all of a text too short to be cut."""
        return self.height if len(self.lines) < 4 else 2 * self.style.leading

    def split(self, room: float) -> tuple[Self, Self] | None:
        """Cut with at least two lines on either side."""
        fits = min(int(room / self.style.leading + 0.01), len(self.lines) - 2)
        return self.cut(fits) if fits >= 2 else None

    def cut(self, count: int) -> tuple[Self, Self]:
        """Cut after `count` lines."""
        first = replace(self, lines=self.lines[:count], after=0, keep=False)
        return first, replace(self, lines=self.lines[count:], before=0, anchor="", label=None)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the label and the lines."""
        if self.label:
            self.label.draw(pen, x, top)
        first = top - self.style.drop
        placed = [(self._start(x, line), first - at * self.style.leading, line) for at, line in enumerate(self.lines)]
        pen.write(placed, self.node, self.links)

    def _start(self, x: float, line: Line) -> float:
        return x + self.left + (self.width - line.width if self.right else 0)

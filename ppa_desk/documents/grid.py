"""Tables and the box of key facts: columns of text under light rules, cut between rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ppa_desk.documents.flows import Prose
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.styles import Style
from ppa_desk.documents.tagging import Node

Column = tuple[float, float]  # left edge and width


@dataclass(frozen=True, slots=True)
class Look:
    """How a grid is drawn: air in a row, rules, and the ground that hangs out by `pad` with its bar."""

    air: float
    rule: float = 0.5
    head_rule: float = 1
    ground: str = ""
    pad: float = 0
    bar: float = 0


@dataclass(slots=True)
class Spot:
    """A small chart in a cell; where its row is torn it stands in the first part."""

    drawing: Any
    style: Style
    node: Node | None

    @property
    def height(self) -> float:
        """Height in points, not less than a line."""
        return max(float(self.drawing.height), self.style.leading) if self.drawing else 0.0

    def cut(self, count: int) -> "tuple[Spot, Spot]":
        """Leave it in the first part."""
        return self, replace(self, drawing=None)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it."""
        if self.drawing and self.node:
            pen.chart(self.drawing, x, top - self.height, self.node)


@dataclass(slots=True)
class Row:
    """The cells of a row, each with the left edge of its column."""

    cells: Sequence[tuple[float, Prose | Spot]]
    air: float

    @property
    def height(self) -> float:
        """Height in points."""
        return max(cell.height for _, cell in self.cells) + 2 * self.air

    def tear(self, room: float) -> "tuple[Row, Row]":
        """Tear a row that is higher than a page."""
        parts = [(x, cell.cut(int((room - 2 * self.air) / cell.style.leading))) for x, cell in self.cells]
        first = Row([(x, head) for x, (head, _) in parts], self.air)
        return first, Row([(x, tail) for x, (_, tail) in parts], self.air)

    def draw(self, pen: Pen, x: float, top: float, tagged: bool = True) -> None:
        """Draw the cells, as page furniture where a head is repeated."""
        for left, cell in self.cells:
            shown = cell if tagged else replace(cell, node=None)
            shown.draw(pen, x + left, top - self.air)


@dataclass(slots=True)
class Grid:
    """Rows under one head, which is repeated on every page, with a line that says what goes on."""

    rows: Sequence[Row]
    width: float
    look: Look
    page: float  # the room of a whole page: only a row that does not fit there is torn
    head: Row | None = None
    carried: Prose | None = None
    goes_on: bool = False
    before: float = 0
    after: float = 0
    keep: bool = False
    anchor: str = ""

    @property
    def height(self) -> float:
        """Height in points."""
        return self._top() + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        """The head and two rows, or as much of a row that must be torn as is worth beginning."""
        rows = self.rows if len(self.rows) < 4 else self.rows[:2]
        return self._top() + min(sum(row.height for row in rows), self.page / 3)

    def split(self, room: float) -> "tuple[Grid, Grid] | None":
        """Cut between rows, no row left alone; tear only what fits on no page."""
        if len(self.rows) < 4 and self.height <= self.page:
            return None
        left = room - self._top()
        fits, used = 0, 0.0
        while fits < len(self.rows) and used + self.rows[fits].height <= left:
            used += self.rows[fits].height
            fits += 1
        if fits < len(self.rows) and self._torn(self.rows[fits]) and left - used > self.page / 4:
            above, below = self.rows[fits].tear(left - used)
            return self._cut([*self.rows[:fits], above], [below, *self.rows[fits + 1 :]])
        if fits == len(self.rows) - 1 and fits > 2:
            fits -= 1
        return self._cut(self.rows[:fits], self.rows[fits:]) if fits else None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw ground, head, rows and rules."""
        look = self.look
        if look.ground:
            pen.ground(x - look.pad, top - self.height, self.width + 2 * look.pad, self.height, look.ground)
            pen.ground(x - look.pad, top - self.height, look.bar, self.height, "accent")
        if self.goes_on and self.carried:
            self.carried.draw(pen, x, top)
            top -= self.carried.height
        if self.head:
            self.head.draw(pen, x, top, tagged=not self.goes_on)
            top -= self.head.height
            pen.rule(x, top, self.width, "accent", look.head_rule)
        for at, row in enumerate(self.rows):
            row.draw(pen, x, top)
            top -= row.height
            if not look.ground or at < len(self.rows) - 1:
                pen.rule(x, top, self.width, "line", look.rule)

    def _top(self) -> float:
        carried = self.carried.height if self.carried and self.goes_on else 0
        return carried + (self.head.height if self.head else 0)

    def _torn(self, row: Row) -> bool:
        return row.height > self.page - self._top()

    def _cut(self, above: Sequence[Row], below: Sequence[Row]) -> "tuple[Grid, Grid]":
        first = replace(self, rows=above, after=0)
        return first, replace(self, rows=below, before=0, anchor="", goes_on=True)


def share(width: float, gap: float, parts: Sequence[float]) -> list[Column]:
    """Divide a width into columns by parts, as (left edge, width)."""
    room = width - gap * (len(parts) - 1)
    columns, left = [], 0.0
    for part in parts:
        columns.append((left, room * part / sum(parts)))
        left += columns[-1][1] + gap
    return columns


def row_node(table: Node, cells: int, head: bool = False, labels: bool = False) -> list[Node]:
    """Add a row to a table's structure and return the elements of its cells; labels stand in the first column."""
    row = table.add("TR")
    scopes = ["Column" if head else "Row" if labels and at == 0 else "" for at in range(cells)]
    return [row.add("TH" if scope else "TD", scope=scope) for scope in scopes]

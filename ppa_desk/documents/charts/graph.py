"""A graph of boxes from left to right: what follows from what, several from several."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.documents.charts.canvas import Board, Point, broken
from ppa_desk.documents.charts.layers import Way, layers, levels
from ppa_desk.documents.charts.signs import colour
from ppa_desk.services.content import Box, Graph

GAP, NEAR, APART, PAD, BAR = 34.0, 10.0, 5.0, 3.5, 2.5
"""Points between columns, between those no line joins, between boxes, inside a box, and the bar at its left edge."""
SIZE, SMALL, LEADING, HEAD = 7.6, 6.4, 1.22, 15.0
"""The sizes of names and of small words, from line to line in parts of them, and the room for heads."""
LINES, THIN, TINT = 2, 3.0, 0.07
"""Lines a name has at most, the room a line takes between boxes, and how strong the ground of a box is."""
WIDEST = 190.0
"""How wide a box is at most."""


@dataclass(frozen=True, slots=True)
class Stood:
    """A box with its place, counted from the upper left corner, and its words in lines."""

    box: Box
    x: float
    y: float
    width: float
    height: float
    head: tuple[str, ...]
    lines: tuple[str, ...]
    told: tuple[str, ...]


@dataclass(slots=True)
class GraphLayout:
    """Where every box stands, and the points every line goes through."""

    height: float = 0.0
    placed: dict[str, Stood] = field(default_factory=dict)
    ways: dict[Way, list[Point]] = field(default_factory=dict)


def layout(graph: Graph, width: float) -> GraphLayout:
    """Place boxes and lines."""
    columns = {box.key: box.column for box in graph.boxes}
    count = 1 + max(columns.values(), default=0)
    gap = GAP if graph.edges else NEAR
    room = min((width - 1 - gap * (count - 1)) / count, WIDEST)
    words = {box.key: _words(box, room - 2 * PAD - BAR) for box in graph.boxes}
    high = {key: _high(*told) for key, told in words.items()}
    ways = [(edge.before, edge.after) for edge in graph.edges if edge.before in columns and edge.after in columns]
    if not ways:
        high = dict.fromkeys(high, max(high.values(), default=0.0))  # what nothing joins stands in rows
    ordered = layers(columns, high, ways, THIN)
    top, tall = levels(ordered, APART)
    head = HEAD if graph.heads else 0.0
    found = GraphLayout(head + tall + 1)
    left = [0.5 + at * (room + gap) for at in range(count)]
    for box in graph.boxes:
        at = left[box.column]
        found.placed[box.key] = Stood(box, at, head + top[box.key], room, high[box.key], *words[box.key])
    column = {key: at for at, keys in enumerate(ordered.columns) for key in keys}
    for way, through in ordered.routes.items():
        found.ways[way] = _points(
            [(left[column[key]], head + top[key] + ordered.high[key] / 2) for key in through], room
        )
    for way in ways:
        if way not in found.ways:
            found.ways[way] = _around(*(found.placed[key] for key in way))
    return found


def _words(box: Box, room: float) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    head = tuple(broken(box.code, room, LINES, SIZE)) if box.code else ()
    lines = tuple(broken(box.text, room, LINES, SMALL if head else SIZE)) if box.text else ()
    return head, lines, tuple(broken(box.told, room, LINES, SMALL)) if box.told else ()


def _high(head: Sequence[str], lines: Sequence[str], told: Sequence[str]) -> float:
    size = SMALL if head else SIZE
    return 2 * PAD + LEADING * (len(head) * SIZE + len(lines) * size + len(told) * SMALL)


def _points(middles: Sequence[Point], room: float) -> list[Point]:
    """The points of a line: where it leaves a column and where it arrives in the next, in turn."""
    points: list[Point] = []
    for (x, y), (to_x, to_y) in itertools.pairwise(middles):
        points += [(x + room, y), (to_x, to_y)]
    return points


def _around(one: Stood, other: Stood) -> list[Point]:
    """The points of a line between boxes that stand in one column, or the wrong way round: at the right of both."""
    x = max(one.x + one.width, other.x + other.width)
    y, to_y = one.y + one.height / 2, other.y + other.height / 2
    return [(one.x + one.width, y), (x + GAP / 3, y), (x + GAP / 3, to_y), (other.x + other.width, to_y)]


def graph(told: Graph, width: float, colours: Mapping[str, str]) -> Any:
    """Draw a graph: what follows firmly with whole lines, what is only loosely joined with dashed ones."""
    found = layout(told, width)
    board = Board(width, max(found.height, 20.0), colours)
    for column, head in enumerate(told.heads):
        x = next((one.x for one in found.placed.values() if one.box.column == column), None)
        if x is not None:
            board.text(x, SMALL + 3, head, "secondary", bold=True, size=SMALL + 0.6)
    loose = {(edge.before, edge.after) for edge in told.edges if edge.loose}
    for dashed in (False, True):
        ways = {way: points for way, points in found.ways.items() if (way in loose) == dashed}
        _ways(board, found, ways, dashed)
    for state in dict.fromkeys(one.box.state for one in found.placed.values()):
        _grounds(board, [one for one in found.placed.values() if one.box.state == state], colour(state))
    for one in found.placed.values():
        _words_of(board, one)
    return board.drawing


def _ways(board: Board, found: GraphLayout, ways: Mapping[Way, Sequence[Point]], dashed: bool) -> None:
    ink = "secondary" if dashed else board.mixed("page", "good", 0.6)
    ahead = {way for way in ways if found.placed[way[0]].box.column < found.placed[way[1]].box.column}
    board.ways([points for way, points in ways.items() if way in ahead], ink, 0.9, dashed)
    tips = []
    for way, points in ways.items():
        if way not in ahead:
            board.path(points, ink, 0.8, dashed)
        (x, y), tip = points[-1], 3.2 if way in ahead else -3.2
        tips.append(((x, y), (x - tip, y - 1.9), (x - tip, y + 1.9)))
    board.areas(tips, ink)


def _grounds(board: Board, some: Sequence[Stood], tint: str) -> None:
    """The grounds, edges and bars of boxes of one state, as two shapes: hundreds of boxes are drawn fast."""
    ground, edge = board.mixed("page", tint, TINT), board.mixed("page", tint, 0.6)
    board.areas([_corners(one.x, one.y, one.width, one.height) for one in some], ground, edge)
    board.areas([_corners(one.x, one.y, BAR, one.height) for one in some], tint)


def _corners(x: float, y: float, width: float, height: float) -> tuple[Point, ...]:
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def _words_of(board: Board, one: Stood) -> None:
    left, y = one.x + BAR + PAD, one.y + PAD
    ink = "text" if one.box.state else "secondary"
    for line in one.head:
        board.text(left, y + SIZE * 0.92, line, ink, bold=True, size=SIZE)
        y += SIZE * LEADING
    size = SMALL if one.head else SIZE
    for line in one.lines:
        board.text(left, y + size * 0.92, line, ink, bold=not one.head, size=size)
        y += size * LEADING
    for line in one.told:
        board.text(left, y + SMALL * 0.92, line, "secondary", size=SMALL)
        y += SMALL * LEADING

"""Bullets, one a row: what was reached as a bar, the target as a mark, the bands of status shaded behind them."""

import itertools
from collections.abc import Mapping
from typing import Any

from ppa_desk.documents.charts.canvas import BAR, LABELS, LEADING, ROW, SIZE, Board, broken, wide
from ppa_desk.documents.charts.signs import colour, sign
from ppa_desk.services.content import Chart, Mark

SIGN, AIR, TOP = 7.0, 6.0, 13.0
"""How large a sign is, the points around it, and the height of the line that names the target."""
MOST, STUB = 0.3, 1.6
"""The most of the width that the words at a row's end take, and how wide a bar is that shows zero."""
SHADES = (0.30, 0.22, 0.14, 0.08)
"""How dark the bands are, from off track to exceeded: the page's colour mixed with the secondary one."""
BEYOND = 5.0
"""How long the arrow is of a bar that goes on."""


def bullet(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw bullets. Shares, target and bands are places from 0 to 1; a bar beyond either end becomes an arrow."""
    room = width * LABELS
    widest = max((wide(mark.told) for mark in chart.marks), default=0.0)
    told_room = min(widest + 1, width * MOST)
    labels = [broken(mark.label, room - 12) for mark in chart.marks]
    told = [broken(mark.told, told_room, 3) for mark in chart.marks]
    heights = [max(ROW, max(len(lines), len(words)) * LEADING + 6.0) for lines, words in zip(labels, told, strict=True)]
    top = TOP if chart.legend else 0.0
    board = Board(width, sum(heights) + top + 4, colours)
    scale = width - room - told_room - SIGN - 2 * AIR - BEYOND
    y = top + 2
    _named(board, chart, room, scale)
    for mark, lines, words, height in zip(chart.marks, labels, told, heights, strict=True):
        middle = y + height / 2
        ink = "secondary" if mark.quiet or not mark.shares else "text"
        _lines(board, lines, room - 8, middle, "secondary" if mark.quiet else "text", end="end")
        _row(board, mark, room, scale, middle, chart.zero)
        at = width - told_room - SIGN - AIR
        sign(board, mark.state, at, middle - SIGN / 2, SIGN)
        _lines(board, words, at + SIGN + AIR, middle, ink)
        y += height
    return board.drawing


def _named(board: Board, chart: Chart, room: float, scale: float) -> None:
    """What the marks of targets are called, over the first of them."""
    targets = [mark.target for mark in chart.marks if mark.target is not None]
    if chart.legend and targets:
        board.text(room + scale * targets[0], SIZE, chart.legend[0], "secondary", end="middle", size=SIZE - 1)


def _lines(board: Board, lines: list[str], x: float, middle: float, ink: str, *, end: str = "start") -> None:
    for at, line in enumerate(lines):
        board.text(x, middle - len(lines) * LEADING / 2 + at * LEADING + SIZE, line, ink, end=end)


def _row(board: Board, mark: Mark, room: float, scale: float, middle: float, zero: float) -> None:
    if not mark.shares and mark.target is None:
        return
    _bands(board, mark, room, scale, middle)
    start = room + scale * zero
    if mark.shares:
        _bar(board, mark, room, start, scale, middle)
    else:
        board.line(start, middle, room + scale * (mark.target or 0.0), middle, "secondary", dashed=True)
    board.line(start, middle - BAR / 2 - 2, start, middle + BAR / 2 + 2, "secondary", 0.75)
    if mark.target is not None:
        at = room + scale * mark.target
        board.line(at, middle - BAR / 2 - 2.5, at, middle + BAR / 2 + 2.5, "text", 1.8)


def _bands(board: Board, mark: Mark, room: float, scale: float, middle: float) -> None:
    ends = (0.0, *mark.bands, 1.0) if mark.bands else ()
    for at, (left, right) in enumerate(itertools.pairwise(ends)):
        shade = board.mixed("page", "secondary", SHADES[min(at, len(SHADES) - 1)])
        board.rect(room + scale * left, middle - BAR / 2 - 1, scale * (right - left), BAR + 2, shade)


def _bar(board: Board, mark: Mark, room: float, start: float, scale: float, middle: float) -> None:
    tint, end = colour(mark.state), room + scale * min(max(mark.shares[0], 0.0), 1.0)
    left, right = min(start, end), max(start, end)
    high = BAR * 0.55
    board.rect(left, middle - high / 2, max(right - left, STUB), high, tint)
    if mark.shares[0] > 1:
        board.area([(right, middle - high), (right + BEYOND, middle), (right, middle + high)], tint)
    elif mark.shares[0] < 0:
        board.area([(left, middle - high), (left - BEYOND, middle), (left, middle + high)], tint)

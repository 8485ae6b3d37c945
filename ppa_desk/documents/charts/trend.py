"""A trend: what was reached period by period as a line with marks, the targets as a dashed line beside it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ppa_desk.documents.charts.canvas import LEADING, SIZE, Board, Point, broken, wide
from ppa_desk.services.content import Chart, Mark

TALL, TOP, DOT = 92.0, 16.0, 2.6
"""How high the picture is without its labels, the air for words at the highest mark, and how large marks are."""
NAMES, APART = 0.26, 6.0
"""The most of the width that the names of lines take, and the points around them."""
SMALL, MARGIN = 14.0, 3.0
"""How high a spark is, and the points around it."""


def trend(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw lines through places from 0 to 1; where nothing was reported the line has a gap."""
    known = any(mark.shares for mark in chart.marks), any(mark.target is not None for mark in chart.marks)
    names = [broken(name, width * NAMES, 2) if here else [] for name, here in zip(chart.legend, known, strict=False)]
    side = max((wide(line) for lines in names for line in lines), default=0.0) + APART
    count = len(chart.marks)
    fits = max((width - side) / max(count, 1), 28.0) - 4
    labels = [broken(mark.label, fits, 2, SIZE - 1) for mark in chart.marks]
    left = max([18.0, *(wide(line, SIZE - 1) / 2 + 1 for lines in labels[:1] for line in lines)])
    across = width - left - side - APART
    each = across / max(count - 1, 1)
    below = max((len(lines) for lines in labels), default=1) * LEADING
    board = Board(width, TOP + TALL + below + 8, colours)
    floor = TOP + TALL
    board.line(left - 10, floor - TALL * chart.zero, left + across + 10, floor - TALL * chart.zero, "line")
    places = [left + each * at if count > 1 else left + across / 2 for at in range(count)]
    targets, actual = _targets(chart, places, floor), _actual(chart, places, floor)
    _line(board, targets, "secondary", dashed=True)
    _line(board, actual, "good", weight=1.8)
    _marks(board, chart, places, floor)
    _below(board, labels, places, floor)
    _names(board, names, (actual, targets), left + across + APART + DOT)
    return board.drawing


def spark(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw a trend without words, small enough for the cell of a table."""
    board = Board(width, SMALL, colours)
    count, across, tall = len(chart.marks), width - 2 * MARGIN, SMALL - 2 * MARGIN
    places = [MARGIN + (across * at / (count - 1) if count > 1 else across / 2) for at in range(count)]
    targets = _targets(chart, places, SMALL - MARGIN, tall)
    actual = _actual(chart, places, SMALL - MARGIN, tall)
    _line(board, targets, "secondary", weight=0.6, dashed=True)
    _line(board, actual, "good", weight=1.1)
    known = [point for point in actual if point]
    for point in known:
        board.dot(*point, 1.7 if point is known[-1] else 0.5, "good")
    if not known:
        board.line(MARGIN, SMALL / 2, MARGIN + 6, SMALL / 2, "secondary")
    return board.drawing


def _targets(chart: Chart, places: Sequence[float], floor: float, tall: float = TALL) -> list[Point | None]:
    return [
        None if mark.target is None else (x, floor - tall * mark.target)
        for mark, x in zip(chart.marks, places, strict=True)
    ]


def _actual(chart: Chart, places: Sequence[float], floor: float, tall: float = TALL) -> list[Point | None]:
    return [
        (x, floor - tall * mark.shares[0]) if mark.shares else None for mark, x in zip(chart.marks, places, strict=True)
    ]


def _line(
    board: Board, points: Sequence[Point | None], colour: str, *, weight: float = 1.0, dashed: bool = False
) -> None:
    for stretch in _stretches(points):
        if len(stretch) > 1:
            board.path(stretch, colour, weight, dashed)


def _stretches(points: Sequence[Point | None]) -> Iterator[list[Point]]:
    """The points that are joined: a gap parts them."""
    stretch: list[Point] = []
    for point in (*points, None):
        if point is not None:
            stretch.append(point)
        elif stretch:
            yield stretch
            stretch = []


def _marks(board: Board, chart: Chart, places: Sequence[float], floor: float) -> None:
    """The marks with what is written at them; what would cover its neighbour is not written, the last one is."""
    free = [True] * len(chart.marks)
    end = float("inf")
    for at in reversed(range(len(chart.marks))):
        half = wide(chart.marks[at].told) / 2
        free[at] = places[at] + half < end
        if free[at] and chart.marks[at].told:
            end = places[at] - half - 3
    for at, (mark, x) in enumerate(zip(chart.marks, places, strict=True)):
        y = floor - TALL * (mark.shares[0] if mark.shares else chart.zero)
        if mark.target is not None:
            goal = floor - TALL * mark.target
            board.line(x - 4, goal, x + 4, goal, "secondary", 1.4)
        if mark.shares:
            board.dot(x, y, DOT, "good", "page" if mark.quiet else "")
        if free[at] and mark.told:
            _told(board, mark, x, y, floor)


def _told(board: Board, mark: Mark, x: float, y: float, floor: float) -> None:
    """Write what a mark says above it, below it where the target's mark is in the way."""
    goal = None if mark.target is None else floor - TALL * mark.target
    in_the_way = goal is not None and y - 18 < goal < y - 1
    room_below = y + SIZE + 6 < floor
    line = y + SIZE + 4 if mark.shares and in_the_way and room_below else y - 6
    board.text(x, line, mark.told, "text" if mark.shares else "secondary", end="middle")


def _below(board: Board, labels: Sequence[list[str]], places: Sequence[float], floor: float) -> None:
    end = 0.0
    for lines, x in zip(labels, places, strict=True):
        half = max((wide(line, SIZE - 1) for line in lines), default=0.0) / 2
        if x - half < end:
            continue
        for at, line in enumerate(lines):
            board.text(x, floor + LEADING * (at + 1), line, "secondary", end="middle", size=SIZE - 1)
        end = x + half + 3


def _names(board: Board, names: Sequence[list[str]], lines: tuple[Sequence[Point | None], ...], x: float) -> None:
    """The names of the lines at their ends, moved apart where they would meet."""
    placed: list[tuple[float, list[str], str]] = []
    for words, points, colour in zip(names, lines, ("good", "secondary"), strict=False):
        ends = [point for point in points if point]
        if words and ends:
            placed.append((ends[-1][1] - (len(words) - 1) * LEADING / 2, words, colour))
    free = -LEADING
    for y, words, colour in sorted(placed):
        top = max(y, free)
        for at, line in enumerate(words):
            board.text(x, top + at * LEADING + SIZE * 0.36, line, colour)
        free = top + len(words) * LEADING

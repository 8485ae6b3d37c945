"""Spans, one row a place: who held it from when to when as bars over years, gaps as dashed frames, a day as a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ppa_desk.documents.charts.canvas import LABELS, LEADING, SIZE, Board, broken, wide
from ppa_desk.documents.charts.legend import Named, legend, legend_lines
from ppa_desk.documents.charts.signs import sign
from ppa_desk.services.content import Chart, Mark

LANE, LOW, APART, AIR = 26.0, 14.0, 2.0, 4.0
"""How high a bar is, and one of short words, the points between bars that run at once, and those around a row."""
SHORT = 12
"""Letters that words have at most to be short: two years."""
SMALL, ARROW, SIGN, PAD = SIZE - 1.5, 5.0, 7.0, 3.0
"""The size of days in a bar, how long the arrow is where a bar goes on, how large a sign is, and air within a bar."""
STATES = ("good", "attention", "", "more", "gap")
"""In the order of the legend: held on the day, ends soon, held before, begins later, nobody."""


@dataclass(frozen=True, slots=True)
class _Bar:
    """A bar with its place from 0 to 1, what it says, its state, and which of those that run at once it is."""

    since: float
    until: float
    words: str
    state: str
    lane: int


def spans(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw spans. Shares are beginnings and ends from 0 to 1 in turn; a bar beyond either becomes an arrow."""
    room = width * LABELS * 0.8
    labels, bars, heights = _measured(chart, room)
    named = legend_lines(_named(chart, colours), width)
    axis = 2 * LEADING
    board = Board(width, LEADING * len(named) + 8 + axis + sum(heights) + 2, colours)
    top = legend(board, named) + axis
    scale = width - room - 2 * ARROW
    left = room + ARROW
    _years(board, chart, left, scale, top, sum(heights))
    _day(board, chart, left, scale, top)
    y, lane = top, _lane(chart)
    for mark, lines, some, height in zip(chart.marks, labels, bars, heights, strict=True):
        middle = y + height / 2
        board.line(0, y, width, y, "line", 0.5)
        for at, line in enumerate(lines):
            board.text(room - 8, middle - len(lines) * LEADING / 2 + at * LEADING + SIZE, line, end="end")
        for one in some:
            _bar(board, one, left, scale, y + _air(lane) + one.lane * (lane + APART), lane)
        if not some:
            board.text(left, middle + SIZE * 0.36, mark.told, "secondary")
        y += height
    return board.drawing


def rows(chart: Chart, width: float) -> dict[str, tuple[float, float, float, float]]:
    """Return where the rows stand, by their number: left, top, width and height in points."""
    lines = legend_lines([(name, "") for name, _ in _states(chart)], width)
    y = LEADING * len(lines) + 8 + 2 * LEADING
    found = {}
    for at, height in enumerate(_measured(chart, width * LABELS * 0.8)[2]):
        found[str(at)] = (0.0, y, width, height)
        y += height
    return found


def _measured(chart: Chart, room: float) -> tuple[list[list[str]], list[list[_Bar]], list[float]]:
    """The words of each row in lines, its bars, and its height."""
    labels = [broken(mark.label, room - 12) for mark in chart.marks]
    bars = [_bars(mark) for mark in chart.marks]
    return labels, bars, [_height(lines, some, _lane(chart)) for lines, some in zip(labels, bars, strict=True)]


def _bars(mark: Mark) -> list[_Bar]:
    """The bars of a row; those that run at once stand below each other."""
    ends: list[float] = []
    bars = []
    for since, until, words, state in zip(mark.shares[::2], mark.shares[1::2], mark.parts, mark.states, strict=True):
        lane = next((at for at, end in enumerate(ends) if end <= since), len(ends))
        ends[lane : lane + 1] = [until]
        bars.append(_Bar(since, until, words, state, lane))
    return bars


def _lane(chart: Chart) -> float:
    """How high a bar is: low where none has a second line or a long name to tell."""
    short = all("\n" not in part and len(part) <= SHORT for mark in chart.marks for part in mark.parts)
    return LOW if short and any(mark.parts for mark in chart.marks) else LANE


def _height(lines: list[str], bars: list[_Bar], lane: float) -> float:
    lanes = max((one.lane for one in bars), default=0) + 1
    return max(lanes * (lane + APART) - APART, len(lines) * LEADING) + 2 * _air(lane)


def _air(lane: float) -> float:
    return AIR if lane == LANE else AIR / 2


def _named(chart: Chart, colours: Mapping[str, str]) -> list[Named]:
    """The names of the states that occur, with their colours."""
    board = Board(1, 1, colours)
    return [(name, _ground(board, state)) for name, state in _states(chart)]


def _states(chart: Chart) -> list[tuple[str, str]]:
    there = {state for mark in chart.marks for state in mark.states}
    return [(name, state) for state, name in zip(STATES, chart.legend[1:], strict=True) if state in there]


def _ground(board: Board, state: str) -> str:
    if state == "more":
        return board.mixed("page", "good", 0.35)
    return {"good": "good", "attention": "attention", "gap": "line"}.get(state, "neutral")


def _years(board: Board, chart: Chart, left: float, scale: float, top: float, tall: float) -> None:
    """Where years begin, with their number above where there is room."""
    end = 0.0
    for at, words in chart.ticks:
        x = left + scale * at
        board.line(x, top, x, top + tall, "line", 0.5)
        half = wide(words, SMALL) / 2
        if x - half > end and x + half <= board.width:
            board.text(x, top - 4, words, "secondary", end="middle", size=SMALL)
            end = x + half + 4


def _day(board: Board, chart: Chart, left: float, scale: float, top: float) -> None:
    """The day all is told of, as a line with its name above."""
    x, words = left + scale * chart.zero, chart.legend[0]
    half = wide(words) / 2
    middle = min(max(x, half), board.width - half)
    board.line(x, top - LEADING, x, board.height - 2, "text", 1.2)
    board.text(middle, top - LEADING - 2, words, bold=True, end="middle", size=SIZE - 0.5)


def _bar(board: Board, one: _Bar, left: float, scale: float, y: float, lane: float) -> None:
    """One bar: its ground, its sign, its words in two lines as far as they fit; beside a low bar that is too short."""
    start, end = (left + scale * min(max(at, 0.0), 1.0) for at in (one.since, one.until))
    ground = _ground(board, one.state)
    ink = board.ink(ground)
    board.rect(start, y, max(end - start - 0.8, 1.0), lane, ground)
    if one.state == "gap":
        for edge in (y, y + lane):
            board.line(start, edge, end, edge, "secondary", 0.75, dashed=True)
    if one.since < 0:
        board.area([(start, y), (start - ARROW, y + lane / 2), (start, y + lane)], ground)
    if one.until > 1:
        board.area([(end - 1, y), (end + ARROW, y + lane / 2), (end - 1, y + lane)], ground)
    x = start + PAD
    if one.state == "attention" and end - start > SIGN + 2 * PAD:
        sign(board, "attention", x, y + (lane - SIGN) / 2, SIGN, ink)
        x += SIGN + PAD
    if lane == LANE:
        _words(board, one.words, x, end - x - PAD, y, ink)
        return
    beside = wide(one.words, SMALL) > end - x - PAD
    at, colour = (end + PAD + (ARROW if one.until > 1 else 0), "text") if beside else (x, ink)
    if at + wide(one.words, SMALL) <= board.width:
        board.text(at, y + lane / 2 + SMALL * 0.36, one.words, colour, size=SMALL)


def _words(board: Board, words: str, x: float, room: float, y: float, ink: str) -> None:
    """Who and when: a name takes the second line too where it must, and days stand there whole or not at all."""
    if room < wide("Mm…"):
        return
    who, _, when = words.partition("\n")
    lines = broken(who, room, 2)
    days = [when] if len(lines) == 1 and when and wide(when, SMALL) <= room else []
    first = y + LANE / 2 + SIZE * 0.36 - (LEADING / 2 if len(lines) + len(days) == 2 else 0)
    for at, line in enumerate(lines):
        board.text(x, first + at * LEADING * 0.95, line, ink)
    for line in days:
        board.text(x, first + LEADING - 0.5, line, ink, size=SMALL)

"""Columns of stacked parts: how a value is split, what nobody knows on top in the quiet colour."""

from collections.abc import Mapping
from typing import Any

from ppa_desk.documents.charts.canvas import LEADING, SIZE, Board, broken, wide
from ppa_desk.documents.charts.legend import legend, legend_lines
from ppa_desk.services.content import Chart, Mark

TALL, WIDEST, GAP = 110.0, 72.0, 10.0
"""How high the highest column is, how wide a column is at most, and the points between two."""
LIGHTEST = 0.3
"""How strong the colour of the last part is; the first has all of it."""


def columns(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw columns. Shares are heights in parts of the highest column; `aside` is what is not known, on top of them."""
    count = max(len(chart.marks), 1)
    each = min(width / count, WIDEST + GAP)
    labels = [broken(mark.label, each - 4, 3, SIZE - 1) for mark in chart.marks]
    below = max((len(lines) for lines in labels), default=1) * LEADING
    shades = _shades(chart, colours)
    named = legend_lines(list(zip(chart.legend, shades, strict=False)), width)
    top = LEADING * len(named) + (6 if named else 0) + LEADING + 2
    board = Board(width, top + TALL + below + 8, colours)
    legend(board, named)
    floor = top + TALL
    for at, mark in enumerate(chart.marks):
        x = at * each + GAP / 2
        high = _stack(board, mark, shades, x, each - GAP, floor)
        board.text(x + (each - GAP) / 2, floor - high - 4, mark.told, "text" if mark.shares else "secondary",
                   end="middle")  # fmt: skip
        for nr, line in enumerate(labels[at], 1):
            board.text(x + (each - GAP) / 2, floor + LEADING * nr, line, "secondary" if mark.quiet else "text",
                       end="middle", size=SIZE - 1)  # fmt: skip
    board.line(0, floor, each * count, floor, "line")
    return board.drawing


def _shades(chart: Chart, colours: Mapping[str, str]) -> list[str]:
    """The colours of the parts in their order; what is not known comes last."""
    board = Board(1, 1, colours)
    parts = max((len(mark.shares) for mark in chart.marks), default=0)
    steps = [1 - (1 - LIGHTEST) * at / max(parts - 1, 1) for at in range(parts)]
    unknown = ["neutral"] if any(mark.aside is not None for mark in chart.marks) else []
    return [board.mixed("page", "good", step) for step in steps] + unknown


def _stack(board: Board, mark: Mark, shades: list[str], x: float, wide_: float, floor: float) -> float:
    """Draw the parts of a column from the floor up, and return how high they are together."""
    high = 0.0
    told = (*mark.parts, *("" for _ in range(len(mark.shares) + 1 - len(mark.parts))))
    parts = list(zip(mark.shares, shades, strict=False))
    if mark.aside is not None:
        parts.append((mark.aside, "neutral"))
    for (share, shade), words in zip(parts, told, strict=False):
        tall = TALL * share
        ground = "neutral" if mark.quiet else shade
        board.rect(x, floor - high - tall, wide_, max(tall - 0.6, 0.0), ground)
        if tall >= SIZE and wide(words, SIZE - 1) < wide_ - 2:
            middle = floor - high - tall / 2 + SIZE * 0.33
            board.text(x + wide_ / 2, middle, words, board.ink(ground), end="middle", size=SIZE - 1)
        high += tall
    return high

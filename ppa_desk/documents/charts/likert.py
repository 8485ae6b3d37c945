"""Answers on a scale: negative to the left of a line, positive to the right, the neutral in a column of its own."""

from collections.abc import Mapping
from typing import Any

from ppa_desk.documents.charts.canvas import BAR, LABELS, LEADING, ROW, SIZE, Board, broken, wide
from ppa_desk.documents.charts.legend import Named, legend, legend_lines
from ppa_desk.services.content import Chart, Mark

ASIDE, TOLD = 0.14, 40.0
"""The share of the width for the neutral column, and the room for what is written at a row's end, in points."""


def likert(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw diverging bars. Shares run from the most negative to the most positive; the neutral one stands aside."""
    room = width * LABELS
    labels = [broken(mark.label, room - 12) for mark in chart.marks]
    heights = [max(ROW, len(lines) * LEADING + 6) for lines in labels]
    neutral = any(mark.aside is not None for mark in chart.marks)
    named = _legend_lines(chart, width)
    board = Board(width, sum(heights) + LEADING * len(named) + 16, colours)
    aside = width * ASIDE if neutral else 0.0
    span = width - room - aside - TOLD
    left = max((sum(mark.shares[: len(mark.shares) // 2]) for mark in chart.marks), default=0.0)
    right = max((sum(mark.shares[len(mark.shares) // 2 :]) for mark in chart.marks), default=0.0)
    scale = (span - 8) / max(left + right, 0.01)
    zero = room + scale * left
    y = legend(board, named)
    board.line(zero, y, zero, y + sum(heights), "secondary", 0.6)
    for mark, lines, height in zip(chart.marks, labels, heights, strict=True):
        middle = y + height / 2
        for at, line in enumerate(lines):
            board.text(room - 8, middle - len(lines) * LEADING / 2 + at * LEADING + SIZE, line, end="end")
        _row(board, mark, zero, scale, middle)
        if mark.aside is not None:
            _neutral(board, mark.aside, width - aside - TOLD + 8, aside - 12, middle)
        board.text(width, middle + SIZE * 0.36, mark.told, "secondary", end="end")
        y += height
    return board.drawing


def shades(count: int) -> list[str]:
    """Return the colours of a scale without its neutral part, from the most negative on."""
    if count < 4:
        return ["bad", "good"][:count]
    half = count // 2
    return [*["bad"] * (half - 1), "bad_soft", "good_soft", *["good"] * (count - half - 1)]


def _row(board: Board, mark: Mark, zero: float, scale: float, middle: float) -> None:
    colours = shades(len(mark.shares))
    half = len(mark.shares) // 2
    x = zero - scale * sum(mark.shares[:half])
    for share, colour in zip(mark.shares, colours, strict=True):
        size = scale * share
        board.rect(x, middle - BAR / 2, size, BAR, colour)
        told = f"{share:.0%}".rstrip("%")
        if size > wide(told) + 6:
            board.text(x + size / 2, middle + SIZE * 0.36, told, board.ink(colour), end="middle")
        x += size


def _neutral(board: Board, share: float, x: float, room: float, middle: float) -> None:
    board.rect(x, middle - BAR / 2, room * share, BAR, "neutral")
    told = f"{share:.0%}".rstrip("%")
    if room * share > wide(told) + 4:
        board.text(x + room * share / 2, middle + SIZE * 0.36, told, board.ink("neutral"), end="middle")
    elif share:
        board.text(x + room * share + 3, middle + SIZE * 0.36, told, "secondary")


def _legend_lines(chart: Chart, width: float) -> list[list[Named]]:
    """The legend in lines: words and colour."""
    names = list(chart.legend)
    aside = any(mark.aside is not None for mark in chart.marks)
    count = len(names) - aside
    told = list(zip(names[:count], shades(count), strict=False))
    if aside and names:
        told.append((names[-1], "neutral"))
    return legend_lines(told, width)

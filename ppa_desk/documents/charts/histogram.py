"""Columns of fixed width: how many answers lie between two values."""

from collections.abc import Mapping
from typing import Any

from ppa_desk.documents.charts.canvas import LEADING, SIZE, Board, wide
from ppa_desk.services.content import Chart

TALL = 90.0


def histogram(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw columns; each mark's share is its height in parts of the highest."""
    board = Board(width, TALL + LEADING * 2 + 8, colours)
    each = min(width / max(len(chart.marks), 1), 64.0)
    floor = TALL + LEADING
    shown = 0.0
    for at, mark in enumerate(chart.marks):
        x, tall = at * each, TALL * (mark.shares[0] if mark.shares else 0.0)
        board.rect(x + 1, floor - tall, each - 2, tall, "good")
        board.text(x + each / 2, floor - tall - 3, mark.told, "secondary", end="middle")
        if x >= shown:
            board.text(x + 1, floor + SIZE + 3, mark.label, "text")
            shown = x + wide(mark.label) + 6
    board.line(0, floor, each * len(chart.marks), floor, "line")
    return board.drawing

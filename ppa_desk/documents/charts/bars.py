"""Bars, one a row: the label at the left, the share as a bar with its interval, the words at its end."""

from collections.abc import Mapping
from typing import Any

from ppa_desk.documents.charts.canvas import BAR, LABELS, LEADING, ROW, SIZE, TOLD, Board, broken
from ppa_desk.services.content import Chart


def bars(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw bars of shares from 0 to 1."""
    room = width * LABELS
    labels = [broken(mark.label, room - 12) for mark in chart.marks]
    heights = [max(ROW, len(lines) * LEADING + 6.0) for lines in labels]
    board = Board(width, sum(heights) + 4, colours)
    scale = width - room - TOLD
    y = 2.0
    board.line(room, y, room, board.height - 2, "line")
    for mark, lines, height in zip(chart.marks, labels, heights, strict=True):
        middle = y + height / 2
        for at, line in enumerate(lines):
            top = middle - len(lines) * LEADING / 2 + at * LEADING + SIZE
            board.text(room - 8, top, line, "secondary" if mark.quiet else "text", end="end")
        share = mark.shares[0] if mark.shares else 0.0
        board.rect(room, middle - BAR / 2, scale * share, BAR, "neutral" if mark.quiet else "good")
        end = room + scale * share
        if mark.interval:
            low, high = (room + scale * one for one in mark.interval)
            board.line(low, middle, high, middle, "text", 0.9)
            for end_of in (low, high):
                board.line(end_of, middle - 3, end_of, middle + 3, "text", 0.9)
            end = max(end, high)
        board.text(end + 6, middle + SIZE * 0.36, mark.told, "secondary" if mark.quiet else "text")
        y += height
    return board.drawing

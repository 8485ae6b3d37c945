"""A heat table: a row a stage, and for each group a square and a disc, one for either scale; nothing is a dash."""

from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.documents.charts.canvas import LEADING, SIZE, Board, broken, wide
from ppa_desk.services.content import Chart, Mark

ROW, MARK, GAP = 18.0, 15.0, 3.0
"""How high a row is, how large a mark, and the points between the two marks of a group."""
LABELS, LEAST, WIDEST = 0.34, 44.0, 84.0
"""The share of the width that labels take, and how wide a group is at least and at most, in points."""
LIGHTEST = 0.12
"""How strong the colour of the lowest level is; that of the highest has all of it."""


def heat(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw a heat table. `legend` names both scales, then the groups; shares and parts go by twos, scale by scale."""
    scales, groups = chart.legend[:2], chart.legend[2:]
    room = width * LABELS
    each = min(max((width - room) / max(len(groups), 1), LEAST), WIDEST)
    labels = [broken(mark.label, room - 8) for mark in chart.marks]
    heads = [broken(name, each - 4, 3, SIZE - 1) for name in groups]
    heights = [max(ROW, len(lines) * LEADING + 4) for lines in labels]
    above = _legend_height(scales, width) + max((len(lines) for lines in heads), default=0) * LEADING + 6
    board = Board(width, above + sum(heights) + 2, colours)
    _legend(board, scales)
    for at, lines in enumerate(heads):
        middle = room + at * each + each / 2
        for nr, line in enumerate(reversed(lines)):
            board.text(middle, above - 6 - nr * LEADING, line, "secondary", end="middle", size=SIZE - 1)
    y = above
    for mark, lines, height in zip(chart.marks, labels, heights, strict=True):
        _row(board, mark, lines, y, height, room, each)
        y += height
    board.line(0, y, width, y, "line", 0.5)
    return board.drawing


def _row(board: Board, mark: Mark, lines: Sequence[str], y: float, height: float, room: float, each: float) -> None:
    """One stage; the one that matters most stands on a ground of its own, in bold."""
    strong = mark.state == "good"
    if strong:
        board.rect(0, y, board.width, height, board.mixed("page", "good", 0.09))
    board.line(0, y, board.width, y, "line", 0.5)
    middle = y + height / 2
    for nr, line in enumerate(lines):
        board.text(4, middle - len(lines) * LEADING / 2 + nr * LEADING + SIZE, line, bold=strong)
    for at, (share, told) in enumerate(zip(mark.shares, mark.parts, strict=True)):
        centre = room + (at // 2) * each + each / 2 + (MARK + GAP) / 2 * (1 if at % 2 else -1)
        _mark(board, centre, middle, told, share, disc=at % 2 == 1)


def _mark(board: Board, x: float, y: float, told: str, share: float, *, disc: bool) -> None:
    """A level as a square or a disc; without a number it is written as it stands."""
    if share < 0:
        board.text(x, y + SIZE * 0.36, told, "secondary", end="middle")
        return
    ground = board.mixed("page", "good", LIGHTEST + (1 - LIGHTEST) * share)
    if disc:
        board.dot(x, y, MARK / 2 - 0.6, "good", ground)
    else:
        board.rect(x - MARK / 2, y - MARK / 2, MARK, MARK, ground)
        board.frame(x - MARK / 2, y - MARK / 2, MARK, MARK, "good")
    board.text(x, y + SIZE * 0.36, told, board.ink(ground), end="middle", bold=True, size=SIZE - 0.5)


def _legend_height(scales: Sequence[str], width: float) -> float:
    return (1 if _wide(scales) <= width else len(scales)) * LEADING + 6


def _wide(scales: Sequence[str]) -> float:
    return sum(wide(name) + 34 for name in scales)


def _legend(board: Board, scales: Sequence[str]) -> None:
    """What a square and a disc stand for."""
    one_line, x, y = _wide(scales) <= board.width, 0.0, 2.0
    for disc, name in enumerate(scales):
        if disc:
            board.dot(x + 5, y + 6, 4.4, "good")
        else:
            board.rect(x + 1, y + 2, 8, 8, "good")
        board.text(x + 14, y + SIZE, name, "secondary")
        if one_line:
            x += wide(name) + 34
        else:
            y += LEADING

"""What colours mean, in lines above a chart whose marks cannot say it themselves."""

from collections.abc import Sequence

from ppa_desk.documents.charts.canvas import LEADING, SIZE, Board, wide

Named = tuple[str, str]
"""Words and their colour."""


def legend_lines(named: Sequence[Named], width: float) -> list[list[Named]]:
    """Return the legend in lines that fit into a width."""
    lines: list[list[Named]] = [[]]
    used = 0.0
    for one in named:
        size = wide(one[0]) + 28
        if lines[-1] and used + size > width:
            lines.append([])
            used = 0.0
        lines[-1].append(one)
        used += size
    return lines if named else []


def legend(board: Board, lines: Sequence[Sequence[Named]]) -> float:
    """Draw the legend and return where it ends."""
    y = 2.0
    for line in lines:
        x = 0.0
        for name, colour in line:
            board.rect(x, y + 2, 8, 8, colour)
            board.text(x + 12, y + SIZE, name, "secondary")
            x += wide(name) + 28
        y += LEADING
    return y + 6

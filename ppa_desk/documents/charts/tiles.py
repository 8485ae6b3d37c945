"""A tile map: a tile for each province of DR Congo and each state of the Great Lakes, about where they lie."""

from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.documents.charts.canvas import Board, broken
from ppa_desk.services.content import Chart, Mark

PROVINCES = (
    (2, "CD-SU CD-NU CD-BU CD-HU"),
    (2, "CD-EQ CD-MO CD-TO CD-IT"),
    (2, "CD-MN CD-TU CD-MA CD-NK"),
    (0, "CD-BC CD-KN CD-KL CD-SA CD-KE CD-SK"),
    (1, "CD-KG CD-KS CD-KC CD-LO CD-TA"),
    (3, "CD-LU CD-HL CD-HK"),
)
"""The provinces, row by row from the north: in which column a row begins, and its codes from west to east."""
APART = 0.3
"""Tiles between the country and its neighbours."""
AROUND = {
    "CF": (3.0, 0.0), "SD": (5.0, 0.0), "SS": (6.0, 0.0), "CG": (1.0 - APART, 2 + APART), "UG": (6 + APART, 2 + APART),
    "KE": (7 + APART, 2 + APART), "RW": (6 + APART, 3 + APART), "BI": (6 + APART, 4 + APART),
    "TZ": (6 + APART, 5 + APART), "AO": (1.0, 7 + 2 * APART), "ZM": (4.0, 7 + 2 * APART), "CD": (0.0, 6 + APART),
}  # fmt: skip
"""Where the states lie, in tiles from the left and the top; CD is what is told of no province."""
WIDEST = 500.0
"""How wide the map is at most, in points: on paper that lies on its side it would not fit into the height."""
COLUMNS, ROWS, SHAPE, GAP = 8 + APART, 8 + 2 * APART, 0.62, 3.0
"""How many tiles the map is wide and high, how high a tile is in parts of its width, and the points between tiles."""
NAME, TOLD, LEAST = 6.6, 9.5, 0.16
"""Sizes of a tile's name and of its figure, and how dark the lightest tile with a figure is."""


STATES = {"green": "good", "yellow": "attention", "red": "bad", "blue": "secondary", "none": "neutral"}
"""The colour of a state of mine sites, as a part of a tile; with a question mark behind it, it is not certain."""
PART = 9.0
"""How high a strip of parts at the foot of a tile is at most."""


def places() -> dict[str, tuple[float, float]]:
    """Return where every tile stands, by code, in tiles from the left and the top."""
    inside = {
        code: (float(left + at), row + 1 + APART)
        for row, (left, codes) in enumerate(PROVINCES)
        for at, code in enumerate(codes.split())
    }
    return inside | AROUND


def tiles(chart: Chart, width: float, colours: Mapping[str, str]) -> Any:
    """Draw the map: a mark without a figure is an empty tile, one whose place is not on the map is left out."""
    board = Board(width, min(width, WIDEST) / COLUMNS * SHAPE * ROWS + GAP, colours)
    at = tile_places(chart, width)
    for mark in chart.marks:
        if mark.place in at:
            _tile(board, mark, *at[mark.place])
    return board.drawing


def tile_places(chart: Chart, width: float) -> dict[str, tuple[float, float, float, float]]:
    """Return where the tiles of a map stand, by the code of their place: left, top, width and height in points."""
    wide, known = min(width, WIDEST) / COLUMNS, places()
    high = wide * SHAPE
    shown = [mark.place for mark in chart.marks if mark.place in known]
    return {code: (known[code][0] * wide, known[code][1] * high, wide - GAP, high - GAP) for code in shown}


def _tile(board: Board, mark: Mark, x: float, y: float, wide: float, high: float) -> None:
    if mark.parts:
        _parted(board, mark, x, y, wide, high)
        return
    share = max(mark.shares, default=0.0)
    ground = board.mixed("page", "good", LEAST + (1 - LEAST) * share) if mark.told else "page"
    ink = board.ink(ground) if mark.told else "secondary"
    board.rect(x, y, wide, high, ground if mark.told else "line")
    if not mark.told:
        board.rect(x + 0.6, y + 0.6, wide - 1.2, high - 1.2, "page")
    lines = broken(mark.label, wide - 4, 2, NAME)
    for at, line in enumerate(lines):
        board.text(x + wide / 2, y + NAME + 2 + at * (NAME + 1), line, ink, end="middle", size=NAME)
    if mark.told:
        board.text(x + wide / 2, y + high - 3.5, mark.told, ink, end="middle", bold=True, size=TOLD)


def _parted(board: Board, mark: Mark, x: float, y: float, wide: float, high: float) -> None:
    """A tile with strips of parts at its foot: those that are certain, filled, then the others, outlined."""
    board.rect(x, y, wide, high, "line")
    board.rect(x + 0.6, y + 0.6, wide - 1.2, high - 1.2, "page")
    for at, line in enumerate(broken(mark.label, wide - 4, 2, NAME)):
        board.text(x + wide / 2, y + NAME + 2 + at * (NAME + 1), line, "text", end="middle", size=NAME)
    told = list(zip(mark.parts, mark.states, strict=True))
    rows = [some for sure in (True, False) if (some := [one for one in told if one[1].endswith("?") is not sure])]
    tall = min(PART, (high - NAME - 5.2) / 2 - 0.8)
    for at, some in enumerate(rows, 1):
        _strip(board, some, x + 1.5, y + high - (len(rows) - at + 1) * (tall + 0.8) - 0.7, wide - 3, tall)


def _strip(board: Board, parts: Sequence[tuple[str, str]], left: float, top: float, room: float, tall: float) -> None:
    """A row of parts, each as wide as its words ask for."""
    signs = sum(len(part) for part, _ in parts) or 1
    for part, state in parts:
        width, colour = room * len(part) / signs, STATES.get(state.rstrip("?"), "neutral")
        certain = not state.endswith("?")
        board.rect(left + 0.4, top, width - 0.8, tall, colour)
        if not certain:
            board.rect(left + 1.2, top + 0.8, width - 2.4, tall - 1.6, "page")
        ink = board.ink(colour) if certain else "text"
        size = min(7.0, width * 0.62, tall - 1.4)
        board.text(
            left + width / 2, top + (tall + size) / 2 - size * 0.14, part, ink, end="middle", bold=True, size=size
        )
        left += width

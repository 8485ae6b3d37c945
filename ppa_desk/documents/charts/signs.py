"""Signs of status, drawn beside their colour: nobody has to tell colours apart."""

from ppa_desk.documents.charts.canvas import Board

COLOURS = {"good": "good", "more": "good", "plain": "good", "attention": "attention", "bad": "bad"}
"""The colour of a state; without one it is the quiet colour."""
SHAPES = {
    "good": (((0.0, 0.55), (0.36, 0.9), (1.0, 0.1)),),
    "more": (((0.1, 0.55), (0.5, 0.08), (0.9, 0.55)), ((0.1, 0.98), (0.5, 0.51), (0.9, 0.98))),
    "attention": (((0.5, 0.0), (0.5, 0.62)), ((0.5, 0.86), (0.5, 1.0))),
    "plain": (),
    "bad": (((0.08, 0.08), (0.92, 0.92)), ((0.92, 0.08), (0.08, 0.92))),
}
"""A tick, two arrows up, an exclamation mark, none where nothing is judged, a cross: lines in a square of one."""
QUIET = (((0.15, 0.5), (0.85, 0.5)),)
"""A dash: nothing can be said."""


def colour(state: str) -> str:
    """Return the colour of a state."""
    return COLOURS.get(state, "neutral")


def sign(board: Board, state: str, x: float, y: float, size: float, ink: str = "") -> None:
    """Draw the sign of a state in a square whose upper left corner is x, y."""
    for line in SHAPES.get(state, QUIET):
        board.path([(x + size * right, y + size * down) for right, down in line], ink or _ink(state), 1.5)


def _ink(state: str) -> str:
    return COLOURS.get(state, "secondary")

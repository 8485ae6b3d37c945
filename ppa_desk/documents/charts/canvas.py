"""What charts are drawn with: rectangles, lines and words in the house's font, measured and broken."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from ppa_desk.documents.fonts import faces

SIZE, LEADING, ROW, BAR = 9.0, 12.0, 20.0, 11.0
LABELS, TOLD = 0.36, 74.0
"""The share of the width that labels take, and the room in points for what is written at a row's end."""
DASH = [3, 2.5]
"""Points of line and gap where a line is dashed."""

_BREAK = re.compile(r"[ \t\r\n]+")
"""Where lines may be broken: a space that holds words together is none."""
Point = tuple[float, float]


class Board:
    """A drawing that grows downwards: y counts from its upper edge."""

    def __init__(self, width: float, height: float, colours: Mapping[str, str]) -> None:
        self.drawing: Any = Drawing(width, height)
        self.width, self.height, self._colours = width, height, colours
        self.regular, self.bold = faces()["regular"].name, faces()["bold"].name

    def rect(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle whose upper left corner is x, y."""
        shape = Rect(x, self.height - y - height, max(width, 0.0), height, strokeWidth=0, strokeColor=None)
        shape.fillColor = self._colour(colour)
        self.drawing.add(shape)

    def frame(self, x: float, y: float, width: float, height: float, colour: str, weight: float = 0.75) -> None:
        """Draw the edge of a rectangle."""
        shape = Rect(x, self.height - y - height, width, height, fillColor=None, strokeColor=self._colour(colour))
        shape.strokeWidth = weight
        self.drawing.add(shape)

    def line(
        self, x: float, y: float, to_x: float, to_y: float, colour: str, weight: float = 0.75, dashed: bool = False
    ) -> None:
        """Draw a line."""
        stroke, dash = self._colour(colour), DASH if dashed else None
        shape = Line(x, self.height - y, to_x, self.height - to_y, strokeColor=stroke, strokeWidth=weight)
        shape.strokeDashArray = dash
        self.drawing.add(shape)

    def path(self, points: Sequence[Point], colour: str, weight: float = 1.2, dashed: bool = False) -> None:
        """Draw a line through points."""
        shape = PolyLine(self._flat(points), strokeColor=self._colour(colour), strokeWidth=weight)
        shape.strokeDashArray = DASH if dashed else None
        self.drawing.add(shape)

    def curve(self, start: Point, end: Point, colour: str, weight: float) -> None:
        """Draw a line that leaves and arrives level."""
        self.way((start, end), colour, weight)

    def way(self, points: Sequence[Point], colour: str, weight: float, dashed: bool = False) -> None:
        """Draw a line through points: bent from the first to the second, straight to the third, and so on in turn."""
        self.ways([points], colour, weight, dashed)

    def ways(self, ways: Sequence[Sequence[Point]], colour: str, weight: float, dashed: bool = False) -> None:
        """Draw many such lines as one shape."""
        shape = Path(fillColor=None, strokeColor=self._colour(colour), strokeWidth=weight)
        shape.strokeDashArray = DASH if dashed else None
        for points in ways:
            flat = [(x, self.height - y) for x, y in points]
            shape.moveTo(*flat[0])
            for at, (x, y) in enumerate(flat[1:]):
                before = flat[at]
                middle = (before[0] + x) / 2
                if at % 2:
                    shape.lineTo(x, y)
                else:
                    shape.curveTo(middle, before[1], middle, y, x, y)
        if ways:
            self.drawing.add(shape)

    def areas(self, areas: Sequence[Sequence[Point]], colour: str, edge: str = "", weight: float = 0.5) -> None:
        """Fill what many rows of points enclose, as one shape, with an edge where one is named."""
        shape = Path(fillColor=self._colour(colour), strokeColor=self._colour(edge) if edge else None)
        shape.strokeWidth = weight if edge else 0
        for points in areas:
            (x, y), *rest = points
            shape.moveTo(x, self.height - y)
            for x, y in rest:
                shape.lineTo(x, self.height - y)
            shape.closePath()
        if areas:
            self.drawing.add(shape)

    def area(self, points: Sequence[Point], colour: str) -> None:
        """Fill what points enclose."""
        shape = Polygon(self._flat(points), strokeColor=None, strokeWidth=0)
        shape.fillColor = self._colour(colour)
        self.drawing.add(shape)

    def dot(self, x: float, y: float, radius: float, colour: str, ground: str = "") -> None:
        """Draw a dot; hollow on the ground that is named."""
        shape = Circle(x, self.height - y, radius, strokeColor=self._colour(colour), strokeWidth=1.2)
        shape.fillColor = self._colour(ground or colour)
        self.drawing.add(shape)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        colour: str = "text",
        *,
        end: str = "start",
        bold: bool = False,
        size: float = SIZE,
    ) -> None:
        """Write words with their baseline at y; `end` says which end x is: start, middle or end."""
        shape = String(x, self.height - y, clean(words), fontName=self.bold if bold else self.regular, fontSize=size)
        shape.fillColor, shape.textAnchor = self._colour(colour), end
        self.drawing.add(shape)

    def ink(self, ground: str) -> str:
        """Return which of text and page is read better on a colour."""
        return max(("text", "page"), key=lambda name: contrast(self._colours[name], self._hex(ground)))

    def mixed(self, one: str, other: str, share: float) -> str:
        """Return the colour between two of them, as #RRGGBB; a share of 1 is the other one."""
        pairs = zip(_parts(self._hex(one)), _parts(self._hex(other)), strict=True)
        return "#" + "".join(f"{round(low + (high - low) * share):02X}" for low, high in pairs)

    def _flat(self, points: Sequence[Point]) -> list[float]:
        return [part for x, y in points for part in (x, self.height - y)]

    def _colour(self, name: str) -> Any:
        return HexColor(self._hex(name))

    def _hex(self, name: str) -> str:
        return name if name.startswith("#") else self._colours[name]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2.1 counts it."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (one / 255 for one in _parts(colour))
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=8192)
def clean(words: str) -> str:
    """Return words without what a font or an SVG file cannot hold."""
    told = words.replace("\u00a0", " ").replace("\u202f", " ")
    return "".join(sign for sign in told if sign.isprintable() and sign in faces()["regular"].has)


def wide(words: str, size: float = SIZE) -> float:
    """Return how wide words are, in points."""
    return float(stringWidth(clean(words), faces()["regular"].name, size))


def broken(words: str, width: float, most: int = 3, size: float = SIZE) -> list[str]:
    """Return words in lines no wider than `width`, at most so many; what is left out is marked by an ellipsis."""
    lines, line = [], ""
    for word in _BREAK.split(words.strip()):
        longer = f"{line} {word}".strip()
        if line and wide(longer, size) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]}…"]
    return [_fitted(one, width, size) for one in lines]


def _fitted(line: str, width: float, size: float) -> str:
    while len(line) > 1 and wide(line, size) > width:
        line = f"{line[:-2]}…"
    return line

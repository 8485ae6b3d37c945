"""Address labels on the sheets that printers take: nothing but the labels, so that they fall where they should."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from ppa_desk.documents.drawing import ONE_AT_A_TIME
from ppa_desk.documents.fonts import faces
from ppa_desk.documents.lines import Line
from ppa_desk.documents.lines import lines as broken
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.structure import Places, finish
from ppa_desk.documents.styles import Style, house
from ppa_desk.documents.tagging import Node
from ppa_desk.documents.text import plain
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.shipped import shipped

MM = 72 / 25.4
INSIDE = 3 * MM
"""Between the edge of a label and its words."""
SIZES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
"""Sizes that are tried until all lines fit."""
LEADING = 1.25


@dataclass(frozen=True, slots=True)
class SheetOfLabels:
    """A sheet: its paper, how many labels across and down, and their measures in millimetres."""

    name: str
    paper: str
    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    step_x: float
    step_y: float

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.across * self.down

    def place(self, at: int) -> tuple[float, float]:
        """Return the left and upper edge of a label in millimetres from those of the paper, counted from 0 by rows."""
        row, column = divmod(at % self.count, self.across)
        return self.left + column * self.step_x, self.top + row * self.step_y


@cache
def sheets() -> Mapping[str, SheetOfLabels]:
    """Return the sheets that are known, by their numbers."""
    told = tomllib.loads(shipped("resources", "members", "label_sheets.toml").read_text("utf-8"))
    return {key: SheetOfLabels(**values) for key, values in told.items()}


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF of labels, and the first line of each label on which something had to be cut."""

    data: bytes
    pages: int
    cut: tuple[str, ...]


def draw(
    labels: Sequence[Sequence[str]], sheet: SheetOfLabels, title: str, language: Language, start: int = 1
) -> Printed:
    """Draw labels, the first of them on label `start` of the first sheet."""
    with ONE_AT_A_TIME:
        faces()
        size = house().papers[sheet.paper]
        canvas = Canvas(BytesIO(), size, invariant=1, pageCompression=0, initialFontName=faces()["regular"].name)
        pen, root, cut = Pen(canvas, house().colours), Node("Document"), list[str]()
        first = (start - 1) % sheet.count
        pages = max(-(-(first + len(labels)) // sheet.count), 1)
        for page in range(pages):
            pen.marks.start_page()
            for at in range(sheet.count):
                number = page * sheet.count + at - first
                if 0 <= number < len(labels) and not _label(pen, root, labels[number], sheet, at, size[1]):
                    cut.append(labels[number][0])
            canvas.showPage()
        content = DocumentContent("labels", title, "", language, "", "", "", "", title, ())
        return Printed(finish(canvas.getpdfdata(), root, pen.marks, Places([], {}), content), pages, tuple(cut))


def _label(pen: Pen, root: Node, words: Sequence[str], sheet: SheetOfLabels, at: int, high: float) -> bool:
    """Draw one label as large as its lines allow; say whether all of it fits."""
    left, top = (value * MM for value in sheet.place(at))
    width, height = sheet.width * MM - 2 * INSIDE, sheet.height * MM - 2 * INSIDE
    base = house().text["body"]
    for size in SIZES:
        style = replace(base, size=size, leading=size * LEADING)
        found = [line for text in words for line in broken(plain(text, style), width)]
        single = len(found) == len(words) or size <= SIZES[len(SIZES) // 2]  # wrapping before it gets too small
        if single and len(found) * style.leading <= height:
            break
    fits = len(found) * style.leading <= height
    if not fits:  # the post needs every line; of a name its beginning will do
        most = int(height / style.size)
        kept = words if len(words) <= most else [words[0], *words[len(words) - most + 1 :]]
        found = [_shortened(text, style, width) for text in kept]
        style = replace(style, leading=min(style.leading, height / len(found)))
    _write(pen, root.add("P"), found, style, left + INSIDE, high - top - INSIDE)
    return fits


def _shortened(text: str, style: Style, width: float) -> Line:
    """The beginning of a text that is longer than its line, with the sign that it goes on."""
    whole = broken(plain(text, style), width)
    if len(whole) == 1:
        return whole[0]
    begun = "".join(piece.text for piece in broken(plain(text, style), width - style.size)[0].pieces)
    return broken(plain(f"{begun.rstrip()} …", style), width)[0]


def _write(pen: Pen, node: Node, found: Sequence[Line], style: Style, x: float, top: float) -> None:
    placed = [(x, top - style.drop - at * style.leading, line) for at, line in enumerate(found)]
    pen.write(placed, node, {})

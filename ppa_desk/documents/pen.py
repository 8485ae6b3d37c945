"""Draws on the page: text with its tags and links, rules, grounds and images. The only code that writes operators."""

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from ppa_desk.documents.fonts import REPLACEMENT
from ppa_desk.documents.lines import Line, Piece
from ppa_desk.documents.styles import Style
from ppa_desk.documents.tagging import Marks, Node
from ppa_desk.documents.text import Link

Set = Sequence[tuple[float, float, Line]]  # lines with the place of their baseline


class Pen:
    """A canvas that knows the colours of the house and tags what it draws."""

    def __init__(self, canvas: Canvas, colours: Mapping[str, str]) -> None:
        self.canvas: Any = canvas
        self.marks = Marks()
        self.replaced: set[str] = set()
        self.fillable = False
        self._colours = {name: _operands(colour) for name, colour in colours.items()}

    def write(self, text: Set, node: Node | None, links: dict[Link, Node]) -> None:
        """Draw lines as part of a node; as page furniture where there is none. `links` keeps one node a link."""
        self._chips(text)
        self.canvas._code.append("\n".join(self._text(text, node, links)))
        self._links(text, node, links)

    def ground(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        with self.furniture() as code:
            code.append(f"{self._colours[colour]} rg {_rect(x, y, width, height)} re f")

    def frame(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Draw a dashed frame."""
        with self.furniture() as code:
            code.append(f"q {self._colours[colour]} RG 0.75 w [3 3] 0 d {_rect(x, y, width, height)} re S Q")

    def rule(self, x: float, y: float, width: float, colour: str, weight: float = 0.5, dots: bool = False) -> None:
        """Draw a level line, or a row of dots."""
        dash = "[0 4] 0 d 1 J " if dots else ""
        line = f"{x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l"
        with self.furniture() as code:
            code.append(f"q {self._colours[colour]} RG {weight:g} w {dash}{line} S Q")

    def stamp(self, words: str, font: str, size: tuple[float, float], colour: str) -> None:
        """Write words across a page of that size, to stand behind its text."""
        across = (size[0] ** 2 + size[1] ** 2) ** 0.5
        high = min(0.6 * across / max(pdfmetrics.stringWidth(words, font, 1), 1), 140)
        with self.furniture() as code:
            self.canvas.saveState()
            self.canvas.translate(size[0] / 2, size[1] / 2)
            self.canvas.rotate(math.degrees(math.atan2(size[1], size[0])))
            code.append(f"{self._colours[colour]} rg")
            self.canvas.setFont(font, high)
            self.canvas.drawCentredString(0, -0.36 * high, words)
            self.canvas.restoreState()

    def upright(self, line: Line, style: Style, x: float, foot: float) -> None:
        """Write a line from below to above, its middle at `x`."""
        self.canvas.saveState()
        self.canvas.translate(x + 0.36 * style.size, foot)
        self.canvas.rotate(90)
        self.write([(0, 0, line)], None, {})
        self.canvas.restoreState()

    def image(self, image: ImageReader, x: float, y: float, width: float, height: float, node: Node) -> None:
        """Draw an image as a figure."""
        self.canvas._code.append(self.marks.begin(node))
        self.canvas.drawImage(image, x, y, width, height)
        self.canvas._code.append("EMC")
        node.box = (x, y, x + width, y + height)

    def chart(self, drawing: Any, x: float, y: float, node: Node) -> None:
        """Draw a chart as a figure, its lower left corner at x and y."""
        from reportlab.graphics import renderPDF

        self.canvas._code.append(self.marks.begin(node))
        renderPDF.draw(drawing, self.canvas, x, y)
        self.canvas._code.append("EMC")
        node.box = (x, y, x + drawing.width, y + drawing.height)

    @contextmanager
    def furniture(self) -> Iterator[list[str]]:
        """Mark what is drawn as no part of the text."""
        self.canvas._code.append("/Artifact BMC")
        yield self.canvas._code
        self.canvas._code.append("EMC")

    def _text(self, text: Set, node: Node | None, links: dict[Link, Node]) -> Iterator[str]:
        yield "BT"
        open_for: Node | None = None
        begun = False
        font = colour = ""
        for x, y, line in text:
            yield f"1 0 0 1 {x:.2f} {y:.2f} Tm"
            for piece in line.pieces:
                owner = _owner(piece.look.link, node, links)
                if not begun or owner is not open_for:
                    yield f"{'EMC ' if begun else ''}{self.marks.begin(owner)}"
                    open_for, begun = owner, True
                if piece.look.colour != colour:
                    colour = piece.look.colour
                    yield f"{self._colours[colour]} rg"
                if piece.look.rise:
                    yield f"{piece.look.rise:.2f} Ts"
                for used, operators in self._shown(piece, font):
                    font = used
                    yield operators
                if piece.look.rise:
                    yield "0 Ts"
        yield "EMC ET" if begun else "ET"

    def _shown(self, piece: Piece, font: str) -> Iterator[tuple[str, str]]:
        face: Any = pdfmetrics.getFont(piece.font)
        document = self.canvas._doc
        if REPLACEMENT in piece.text:
            self.replaced.update(piece.true or REPLACEMENT)
        if piece.true:
            yield font, f"/Span <</ActualText <feff{piece.true.encode('utf-16-be').hex()}>>> BDC"
        for subset, codes in face.splitString(piece.text, document):
            wanted = f"{face.getSubsetInternalName(subset, document)} {piece.look.size:g} Tf"
            yield wanted, f"{'' if wanted == font else wanted} <{codes.hex()}> Tj"
            font = wanted
        if piece.true:
            yield font, "EMC"

    def _chips(self, text: Set) -> None:
        for x, y, width, piece in _placed(text):
            if piece.look.chip:
                size = piece.look.size
                with self.furniture() as code:
                    code.append(f"q {self._colours['attention_ground']} rg {self._colours['attention']} RG 0.5 w")
                    self.canvas.roundRect(x - 2.5, y - 0.3 * size, width + 5, 1.26 * size, 2.5, stroke=1, fill=1)
                    code.append("Q")

    def _links(self, text: Set, node: Node | None, links: dict[Link, Node]) -> None:
        for x, y, width, piece in _placed(text):
            link, size = piece.look.link, piece.look.size
            if link and node:
                self.marks.link((x, y - 0.3 * size, x + width, y + 0.9 * size), link, links[link])
            if piece.look.lined:
                self.rule(x, y - 0.16 * size, width, piece.look.colour)


def _placed(text: Set) -> Iterator[tuple[float, float, float, Piece]]:
    """Give each piece its place and width, spaces at the end of the line left out."""
    for x, y, line in text:
        end = x + line.width
        for piece in line.pieces:
            if piece.look.chip or piece.look.link:
                yield x, y, min(piece.width, end - x), piece
            x += piece.width


def _owner(link: Link | None, node: Node | None, links: dict[Link, Node]) -> Node | None:
    if link is None or node is None:
        return node
    if link not in links:
        links[link] = node.add("Link", alt=link.says)
    return links[link]


def _rect(x: float, y: float, width: float, height: float) -> str:
    return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f}"


def _operands(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f}"

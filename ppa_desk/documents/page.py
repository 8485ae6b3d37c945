"""The page around the text: letterhead and accent bar, running head and foot, page numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ppa_desk.documents.flows import Prose
from ppa_desk.documents.fonts import faces
from ppa_desk.documents.lines import Line, lines, natural_width
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.styles import Style, Styles
from ppa_desk.documents.tagging import Node
from ppa_desk.documents.text import plain
from ppa_desk.services.content import DocumentContent

GAP = 24  # at least, between what stands left and right


@dataclass(frozen=True)
class Sheet:
    """The paper of a document and what stands on every page of it."""

    content: DocumentContent
    styles: Styles
    words: dict[str, str]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in points."""
        wide, high = self.styles.papers[self.content.paper]
        return (high, wide) if self.content.wide else (wide, high)

    @property
    def width(self) -> float:
        """Width between the margins."""
        return self.size[0] - self.styles.page["left"] - self.styles.page["right"]

    @property
    def top(self) -> float:
        """Height of the upper edge of the text above the foot of the paper."""
        return self.size[1] - self.styles.page["top"]

    @property
    def room(self) -> float:
        """Height of the text."""
        return self.top - self.styles.page["bottom"]

    def draw(self, pen: Pen, number: int, count: int, letterhead: Node) -> None:
        """Draw what surrounds the text of a page; the first one's letterhead is read out, the rest is furniture."""
        page, first = self.styles.page, number == 1
        if self.content.watermark:
            pen.stamp(self.content.watermark, faces()["bold"].name, self.size, "line")
        bar = page["bar" if first else "bar_later"]
        pen.ground(0, self.size[1] - bar, self.size[0], bar, "accent")
        self._head(pen, letterhead if first else None)
        pen.rule(page["left"], page["foot"] + 8, self.width, "line")
        told = self.words["page"].replace("{page}", str(number)).replace("{pages}", str(count))
        self._side_by_side(pen, self.content.running_foot, told, page["foot"], None)

    def tab(self, pen: Pen, here: Sequence[str], all_: Sequence[str]) -> None:
        """Draw the tab of a page at its edge, the lower the further on in the document."""
        if not here:
            return
        letters = max(map(len, all_)) <= 2
        told = f"{here[0]}–{here[-1]}" if letters and here[0] != here[-1] else here[0]
        style, wide, pad = self.styles.text["tab"], self.styles.tab["wide"], self.styles.tab["pad"]
        line = lines(plain(told, style), self.room)[0]
        high = self.styles.tab["high"] if letters else line.width + 2 * pad
        share = all_.index(here[0]) / max(len(all_) - 1, 1)
        foot = self.top - high - share * (self.room - high)
        wide = max(wide, line.width + pad) if letters else wide
        pen.ground(self.size[0] - wide, foot, wide, high, "accent")
        if letters:
            words = Prose([line], style, None, line.width)
            words.draw(pen, self.size[0] - wide + (wide - line.width) / 2, foot + (high + style.leading) / 2)
        else:
            pen.upright(line, style, self.size[0] - wide / 2, foot + pad)

    def _head(self, pen: Pen, node: Node | None) -> None:
        """Draw the head on one line where it fits, else the running head below the letterhead."""
        left, right, top = self.content.letterhead, self.content.running_head, self.size[1] - self.styles.page["head"]
        name, running = self.styles.text["letterhead" if node else "running"], self.styles.text["running"]
        if natural_width(plain(left, name)) + GAP + natural_width(plain(right, running)) <= self.width:
            self._side_by_side(pen, left, right, top, node)
            return
        above = self._furniture(left, name, self.width, node)
        above.draw(pen, self.styles.page["left"], top)
        below = self._furniture(right, running, self.width, most=1)
        below.draw(pen, self.styles.page["left"], top - above.height - 1)

    def _side_by_side(self, pen: Pen, left: str, right: str, top: float, node: Node | None) -> None:
        name, running = self.styles.text["letterhead" if node else "running"], self.styles.text["running"]
        beside = self.width - natural_width(plain(left, name)) - GAP
        said = self._furniture(right, running, max(self.width / 2, beside))
        room = self.width - max(line.width for line in said.lines) - GAP
        drop = name.drop - running.drop  # both on one line
        self._furniture(left, name, room, node).draw(pen, self.styles.page["left"], top)
        replace(said, right=True, width=self.width).draw(pen, self.styles.page["left"], top - drop)

    def _furniture(self, text: str, style: Style, width: float, node: Node | None = None, most: int = 2) -> Prose:
        broken = lines(plain(text, style), width)
        if len(broken) > most:
            broken = [*broken[: most - 1], self._cut(broken[most - 1], style, width)]
        return Prose(broken, style, node, width)

    def _cut(self, line: Line, style: Style, width: float) -> Line:
        """Say with dots that a running head goes on; the title page and the data of the file have all of it."""
        text = "".join(piece.text for piece in line.pieces)
        cut = lines(plain(f"{text.rstrip()} …", style), width)
        return cut[0] if len(cut) == 1 else lines(plain(f"{text[:-4].rstrip()} …", style), width)[0]

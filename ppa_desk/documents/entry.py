"""Room for answers on a page: boxes to tick, lines to write on; and, in a PDF that can be filled in, its fields."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ppa_desk.documents.flows import Flow, Prose
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.tagging import Node
from ppa_desk.forms.ident import HIDDEN, field_of
from ppa_desk.services.content import Field

BOX, INDENT, RULE = 10.0, 20.0, 22.0
ROWS = 4
"""Lines to write on where an answer may be long."""
LONGEST = 4000
"""Characters a field takes at most."""
MANY, SHORT, ABREAST = 7, 32, 3
"""From how many options of at most so many characters, so many stand side by side."""
Options = tuple[tuple[str, str], ...]
Words = Callable[[str, float], Prose]
Tag = Callable[[str], Node]
"""Adds an element for a field, with what the field asks, to the structure."""
Choice = tuple[float, str, str, Node, Prose]
"""One of the options side by side: its left edge, value, what it stands for, its element, its words."""


@dataclass(slots=True)
class Entry:
    """One place to answer: a mark with its words, or room to write."""

    kind: str
    name: str
    value: str
    asks: str
    tip: str
    width: float
    height: float
    words: Prose | None = None
    columns: tuple[Choice, ...] = ()
    node: Node | None = None
    before: float = 1
    after: float = 1
    keep: bool = False
    anchor: str = ""

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float) -> "tuple[Flow, Flow] | None":
        """It is not cut."""
        return None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the mark or the room, and the field where the page can be filled in."""
        if self.columns:
            for left, value, tip, node, words in self.columns:
                self._mark(pen, x + left, top, value, tip, node)
                words.draw(pen, x + left + BOX + 4, top)
        elif self.words is not None:
            self._mark(pen, x, top, self.value, self.tip, self.node)
            self.words.draw(pen, x + INDENT, top)
        else:
            self._room(pen, x, top)

    def _mark(self, pen: Pen, x: float, top: float, value: str, tip: str, node: Node | None) -> None:
        y = top - BOX - 2
        form = pen.canvas.acroForm
        plain = {"x": x, "y": y, "tooltip": tip[:200], "borderWidth": 0.75, "fieldFlags": ""}
        if pen.fillable:
            pen.marks.field(node)
        if not pen.fillable:
            _outline(pen, x, y, BOX if self.kind != "rank" else BOX + 6, BOX, round_=self.kind == "one")
        elif self.kind == "one":
            told = plain | {
                "name": self.name,
                "value": value,
                "size": BOX + 1,
                "tooltip": self.asks[:200],
                "shape": "circle",
                "buttonStyle": "circle",
            }
            form.radio(**told | {"fieldFlags": "noToggleToOff radio", "selected": False})
        elif self.kind == "rank":
            told = plain | {"name": field_of(self.name, value), "width": BOX + 6, "height": BOX + 3, "fontSize": 9}
            form.textfield(**told | {"maxlen": 2, "value": ""})
        else:
            name = self.name if self.kind == "agree" else field_of(self.name, value)
            form.checkbox(**plain | {"name": name, "size": BOX + 1, "buttonStyle": "cross", "checked": False})

    def _room(self, pen: Pen, x: float, top: float) -> None:
        if pen.fillable:
            pen.marks.field(self.node)
            pen.canvas.acroForm.textfield(
                name=self.name, tooltip=self.tip[:200], x=x, y=top - self.height + 2, width=self.width,
                height=self.height - 4, fontSize=10, borderWidth=0.5, value="", maxlen=LONGEST,
                fieldFlags="multiline" if self.kind == "lines" else "",
            )  # fmt: skip
            return
        for at in range(1, round(self.height / RULE) + 1):
            pen.rule(x, top - at * RULE + 3, self.width, "secondary", 0.5)


def entries(asked: Field, width: float, words: Words, tag: Tag) -> Iterator[Flow]:
    """Go through the places to answer a question."""
    if asked.kind in ("line", "lines"):
        rows = ROWS if asked.kind == "lines" else 1
        yield Entry(
            asked.kind, asked.name, "", asked.label, asked.label, width if rows > 1 else width * 0.7, rows * RULE,
            node=tag(asked.label), before=2, after=4,
        )  # fmt: skip
    elif asked.across and len(asked.options) <= 11:
        yield _across(asked, asked.options, width / len(asked.options), words, tag)
    elif len(asked.options) >= MANY and max(len(text) for _, text in asked.options) <= SHORT:
        for at in range(0, len(asked.options), ABREAST):
            yield _across(asked, asked.options[at : at + ABREAST], width / ABREAST, words, tag)
    elif asked.kind == "agree":
        node, label = tag(asked.label), words(asked.options[0][1], width - INDENT)
        height = max(label.height, BOX + 4)
        yield Entry("agree", asked.name, "OK", asked.label, asked.label, width, height, label, node=node)
    else:
        for value, text in asked.options:
            tip = f"{asked.label}: {text}"
            node, label = tag(tip), words(text, width - INDENT)
            height = max(label.height, BOX + 4)
            yield Entry(asked.kind, asked.name, value, asked.label, tip, width, height, label, node=node)


def _across(asked: Field, options: Options, each: float, words: Words, tag: Tag) -> Entry:
    columns = tuple(
        (at * each, value, tip := f"{asked.label}: {text}", tag(tip), words(text, each - BOX - 6))
        for at, (value, text) in enumerate(options)
    )
    height = max(max(label.height for *_, label in columns), BOX + 4)
    return Entry(asked.kind, asked.name, "", asked.label, asked.label, each * len(options), height, columns=columns)


def carry(pen: Pen, carried: Mapping[str, str]) -> None:
    """Put what the file carries into hidden fields of the first page."""
    for name, value in carried.items():
        pen.marks.field(None)
        pen.canvas.acroForm.textfield(
            name=f"{HIDDEN}_{name}", value=value, x=0, y=0, width=1, height=1, borderWidth=0, tooltip=name,
            fieldFlags="readOnly", annotationFlags="hidden",
        )  # fmt: skip


def _outline(pen: Pen, x: float, y: float, width: float, height: float, *, round_: bool) -> None:
    with pen.furniture():
        pen.canvas.setStrokeColorRGB(0.36, 0.41, 0.45)
        pen.canvas.setLineWidth(0.9)
        if round_:
            pen.canvas.circle(x + width / 2, y + height / 2, height / 2)
        else:
            pen.canvas.rect(x, y, width, height)

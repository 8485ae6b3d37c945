"""What a document says, as frozen blocks: made by services, drawn by `ppa_desk.documents`, kept when issued."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Language = Literal["en", "fr"]
Tone = Literal["plain", "strong", "emphasis", "gap", "secondary", "raised"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text. `url` makes it a link; `page_of` names an anchor whose page number replaces "{page}"."""

    text: str
    tone: Tone = "plain"
    url: str = ""
    page_of: str = ""


Text = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; `anchor` is what references and bookmarks point at; it may begin a new page.

    `tab` is what stands at the edge of the pages of this part, so that one finds it in the closed paper.
    """

    text: str
    level: int = 1
    anchor: str = ""
    new_page: bool = False
    tab: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. `lead` is a bold run-in heading; `key` names the block a writer may edit; `note` is small print."""

    runs: Text
    lead: str = ""
    key: str = ""
    note: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list, with the lines below it."""

    runs: Text
    below: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered when `ordered`."""

    items: tuple[Item, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """The box of page one: what to do, by when, whom to ask. Rows of label and text."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one head row. `shares` are column widths in parts; `numbers` the right-aligned columns.

    `charts` are drawn in place of the words of a cell, by row and column: small ones, told by those words. `small` is
    fine print: lists one looks something up in.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    shares: tuple[float, ...] = ()
    numbers: tuple[int, ...] = ()
    caption: str = ""
    charts: tuple[tuple[int, int, "Chart"], ...] = ()
    small: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """An image by attachment hash (empty: not there, then `gap` is shown in its place), with caption and credit."""

    sha256: str
    alt: str
    caption: str = ""
    credit: str = ""
    gap: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One row of a chart: its label, the shares it shows from 0 to 1, what is written at its end, and an interval.

    `quiet` draws it in the colour of what is secondary; `aside` is a share that stands in a column of its own;
    `place` is the code of a province or country on a map. No shares: nothing was reported, which is not zero.
    `target` is where it should be; `bands` where at risk, on track and exceeded begin; `state` is its colour and sign:
    good, more, plain, attention, bad, or nothing; `parts` is what is written in each share, `states` the state of each.
    """

    label: str
    shares: tuple[float, ...]
    told: str = ""
    interval: tuple[float, float] | None = None
    quiet: bool = False
    aside: float | None = None
    place: str = ""
    target: float | None = None
    bands: tuple[float, ...] = ()
    state: str = ""
    parts: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of shares, the same on paper and on the screen.

    bars: one share a row. likert: shares from most negative to most positive, the neutral one aside, `legend` names
    them in that order, the neutral last. histogram: columns side by side. tiles: a map of the region, a tile a place,
    the stronger its colour the greater the share. bullet: one bar a row against its target, over bands of status;
    `legend` names the target. trend: a line over periods with the line of targets; `legend` names both at their ends.
    columns: stacked parts, what is not known aside, `legend` names them, the unknown last. spark: a trend, no words.
    spans: who held a place, as bars over years: shares are beginnings and ends in turn, `zero` a day, `ticks` years,
    `legend` names the day and the states: good held that day, attention ends soon, none before, more later, gap nobody.
    heat: rows of levels on two scales a group, by twos: shares from 0 to 1 with `parts` on them, a share below 0 is no
    level, `legend` names both scales, then the groups; a mark that is good is the row that matters most.
    `zero` is where zero stands. `alt` says it in words, `caption` what to see, `note` its base.
    """

    kind: Literal["bars", "likert", "histogram", "tiles", "bullet", "trend", "columns", "spark", "spans", "heat"]
    marks: tuple[Mark, ...]
    alt: str
    caption: str = ""
    note: str = ""
    legend: tuple[str, ...] = ()
    zero: float = 0.0
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a tree: its words, `state` with `told` beside it, `badge` in its corner, `warning` at its foot.

    `above` is the key of the box it hangs on; `weight`, from 0 to 1, how thick the line to it is; None: a thin one.
    """

    key: str
    text: str
    column: int = 0
    code: str = ""
    state: str = ""
    told: str = ""
    badge: str = ""
    warning: str = ""
    above: str = ""
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    """A picture of boxes that hang on each other, from left to right, under the heads of their columns.

    `tall` is how high it may become in parts of its width: words are cut before it grows beyond that.
    """

    boxes: tuple[Box, ...]
    alt: str
    heads: tuple[str, ...] = ()
    caption: str = ""
    note: str = ""
    tall: float = 1.3


@dataclass(frozen=True, slots=True)
class Edge:
    """A line of a graph: from the box that was there first to the one that follows it; `loose` draws it dashed."""

    before: str
    after: str
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """Boxes that follow from each other, several from several: columns from left to right, under their heads.

    `above` and `weight` of its boxes are not used: `edges` join them.
    """

    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]
    alt: str
    heads: tuple[str, ...] = ()
    caption: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A question to be answered on the page: its words, and room for the answer.

    one, several: a circle or box beside each option; rank: a box for a number beside each; line, lines: room to write.
    `name` is what the answer is called in a PDF that can be filled in; `options` are names and words.
    """

    kind: Literal["one", "several", "rank", "line", "lines", "agree", "note"]
    name: str
    label: str
    number: str = ""
    hint: str = ""
    needed: bool = False
    options: tuple[tuple[str, str], ...] = ()
    across: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """One of many that one looks up: its name, the line beneath it, what is told of it, and labels with their texts."""

    title: str
    anchor: str = ""
    below: Text = ()
    told: Text = ()
    facts: tuple[tuple[str, Text], ...] = ()


@dataclass(frozen=True, slots=True)
class Index:
    """Words in their order, each with the anchors whose pages stand behind it."""

    lines: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """What is listed or indexed, with its headings, in narrow columns side by side that end at one height."""

    blocks: tuple[Heading | Listed | Index, ...]
    count: int = 2


Block = (
    Heading | Paragraph | Bullets | KeyFacts | Table | Picture | Chart | Tree | Graph | Field | Listed | Index | Columns
)
_KINDS = (Heading, Paragraph, Bullets, KeyFacts, Table, Picture, Chart, Tree, Graph, Field, Listed, Index, Columns)
BLOCKS: dict[str, type[Any]] = {kind.__name__: kind for kind in _KINDS}


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """A whole document in one language for one edition; drawing it needs nothing else but its pictures."""

    kind: str
    title: str
    subtitle: str
    language: Language
    edition: str
    letterhead: str
    running_head: str
    running_foot: str
    author: str
    blocks: tuple[Block, ...]
    words: Mapping[str, str] = field(default_factory=dict)
    paper: Literal["letter", "a4"] = "letter"
    carried: Mapping[str, str] = field(default_factory=dict)
    """Hidden values of a PDF that can be filled in; empty: nothing can."""
    watermark: str = ""
    """What stands large behind the text of every page, such as DRAFT."""
    wide: bool = False
    """Whether the paper lies on its long side."""


def to_json(content: DocumentContent) -> str:
    """Write content as JSON, keys sorted, so that equal content gives equal text and hash."""
    told = asdict(content) | {"blocks": [_told(block) for block in content.blocks]}
    for name in ("watermark", "wide"):
        if not told[name]:
            del told[name]  # what was issued before there was such a thing reads the same
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> DocumentContent:
    """Read content back from `to_json`."""
    told = json.loads(text)
    blocks = tuple(_block(dict(b)) for b in told.pop("blocks"))
    return DocumentContent(blocks=blocks, **told)


def _told(block: Block) -> dict[str, Any]:
    """A block as JSON has it; what came later and need not be said is left out: what was issued reads the same."""
    told = {"block": type(block).__name__} | asdict(block)
    if isinstance(block, Chart):
        return _short_chart(told)
    if isinstance(block, Columns):
        told["blocks"] = [_told(one) for one in block.blocks]
    if isinstance(block, Table):
        told["charts"] = tuple((row, column, _short_chart(chart)) for row, column, chart in told["charts"])
    return _short(told, _LATER.get(type(block), {}))


_LATER: Mapping[type[Any], Mapping[str, Any]] = {
    Heading: {"new_page": False, "tab": ""},
    Table: {"charts": (), "small": False},
    Mark: {"target": None, "bands": (), "state": "", "parts": (), "states": ()},
    Chart: {"zero": 0.0, "ticks": ()},
}
"""What blocks learned to say after documents had been issued, and what they say where it is not told."""


def _short(told: dict[str, Any], later: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if name not in later or value != later[name]}


def _short_chart(told: dict[str, Any]) -> dict[str, Any]:
    marks = [_short(mark, _LATER[Mark]) for mark in told["marks"]]
    return _short(told | {"marks": marks}, _LATER[Chart])


def _runs(told: Any) -> Text:
    return tuple(Run(**run) for run in told)


def _item(told: Any) -> Item:
    return Item(_runs(told["runs"]), tuple(_item(below) for below in told["below"]))


def _mark(told: Any) -> Mark:
    interval = told["interval"]
    lists = {name: tuple(told.get(name, ())) for name in ("shares", "bands", "parts", "states")}
    return Mark(**told | lists | {"interval": tuple(interval) if interval else None})


def _chart(told: Any) -> Chart:
    ticks = tuple((at, words) for at, words in told.get("ticks", ()))
    marks = tuple(map(_mark, told["marks"]))
    return Chart(**dict(told) | {"ticks": ticks, "marks": marks, "legend": tuple(told["legend"])})


def _block(told: dict[str, Any]) -> Block:
    kind = BLOCKS[told.pop("block")]
    if kind is Paragraph:
        told["runs"] = _runs(told["runs"])
    elif kind is Bullets:
        told["items"] = tuple(_item(item) for item in told["items"])
    elif kind is KeyFacts:
        told["rows"] = tuple((label, _runs(runs)) for label, runs in told["rows"])
    elif kind is Table:
        told["rows"] = tuple(tuple(_runs(cell) for cell in row) for row in told["rows"])
        for name in ("head", "shares", "numbers"):
            told[name] = tuple(told[name])
        told["charts"] = tuple((row, column, _chart(chart)) for row, column, chart in told.get("charts", ()))
    elif kind is Field:
        told["options"] = tuple((name, words) for name, words in told["options"])
    elif kind is Chart:
        return _chart(told)
    elif kind is Listed:
        told["below"], told["told"] = _runs(told["below"]), _runs(told["told"])
        told["facts"] = tuple((label, _runs(runs)) for label, runs in told["facts"])
    elif kind is Index:
        told["lines"] = tuple((text, tuple(anchors)) for text, anchors in told["lines"])
    elif kind is Columns:
        told["blocks"] = tuple(_block(dict(block)) for block in told["blocks"])
    elif kind in (Tree, Graph):
        told["boxes"], told["heads"] = tuple(Box(**box) for box in told["boxes"]), tuple(told["heads"])
        if kind is Graph:
            told["edges"] = tuple(Edge(**edge) for edge in told["edges"])
    made: Block = kind(**told)
    return made

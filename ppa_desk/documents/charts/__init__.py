"""Charts: one drawing for paper and screen. The only code that turns shares into shapes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ppa_desk.documents.charts.bars import bars
from ppa_desk.documents.charts.bullet import bullet
from ppa_desk.documents.charts.columns import columns
from ppa_desk.documents.charts.graph import graph
from ppa_desk.documents.charts.graph import layout as graph_layout
from ppa_desk.documents.charts.heat import heat
from ppa_desk.documents.charts.histogram import histogram
from ppa_desk.documents.charts.likert import likert
from ppa_desk.documents.charts.spans import rows as span_rows
from ppa_desk.documents.charts.spans import spans
from ppa_desk.documents.charts.tiles import tile_places, tiles
from ppa_desk.documents.charts.tree import layout as tree_layout
from ppa_desk.documents.charts.tree import tree
from ppa_desk.documents.charts.trend import spark, trend
from ppa_desk.documents.flows import Flow
from ppa_desk.documents.fonts import faces
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.tagging import Node
from ppa_desk.services.content import Chart, Graph, Mark, Tree

_CLIP = re.compile(r"<title>.*?</clipPath>", re.DOTALL)
"""A frame around the picture that the window's drawer would paint black."""
_KINDS = {
    "bars": bars, "likert": likert, "histogram": histogram, "tiles": tiles, "bullet": bullet, "trend": trend,
    "columns": columns, "spark": spark, "spans": spans, "heat": heat,
}  # fmt: skip

_ROWS = ("bars", "bullet", "likert", "spans")
"""Charts whose marks are rows: they go on on the next page."""


def drawing(chart: Chart | Tree | Graph, width: float, colours: Mapping[str, str]) -> Any:
    """Return a chart as ReportLab's drawing, `width` points wide and as high as it needs."""
    if isinstance(chart, Tree):
        return tree(chart, width, colours)
    if isinstance(chart, Graph):
        return graph(chart, width, colours)
    return _KINDS[chart.kind](chart, width, colours)


def pressed_places(chart: Chart | Tree | Graph, width: float) -> dict[str, tuple[float, float, float, float]]:
    """Return where each part stands that one can press, by its key: left, top, width and height in points.

    The key of a tile is its place, that of a row its number.
    """
    if isinstance(chart, Chart):
        return tile_places(chart, width) if chart.kind == "tiles" else span_rows(chart, width)
    found = tree_layout(chart, width).placed if isinstance(chart, Tree) else graph_layout(chart, width).placed
    return {key: (one.x, one.y, one.width, one.height) for key, one in found.items()}


def pieces(chart: Chart | Tree | Graph, width: float, colours: Mapping[str, str], room: float) -> list[tuple[Any, str]]:
    """Return a chart as drawings that fit into a height, each with its words: rows too many for one make several."""
    whole = drawing(chart, width, colours)
    if not isinstance(chart, Chart) or chart.kind not in _ROWS or whole.height <= room or len(chart.marks) < 2:
        return [(whole, chart.alt)]
    half = (len(chart.marks) + 1) // 2
    parts = (replace(chart, marks=marks, alt=_rows(marks)) for marks in (chart.marks[:half], chart.marks[half:]))
    return [piece for part in parts for piece in pieces(part, width, colours, room)]


def _rows(marks: Sequence[Mark]) -> str:
    return "; ".join(f"{mark.label}: {mark.told}" for mark in marks)


def svg(chart: Chart | Tree | Graph, width: float, colours: Mapping[str, str]) -> bytes:
    """Return a chart as SVG, the same picture as on paper, in the colours given."""
    from reportlab.graphics import renderSVG

    faces()
    told: str = renderSVG.drawToString(drawing(chart, width, colours))
    told = told.replace("fill: None", "fill: none")  # a line is no area, which the window's drawer must be told
    told = _CLIP.sub("", told).replace(' style="clip-path: url(#clip)"', "")
    for name, family in (("Andika-Bold", "Andika; font-weight: bold"), ("Andika-Regular", "Andika")):
        told = told.replace(name, family)
    return told.encode("utf-8")


@dataclass(slots=True)
class ChartFlow:
    """A chart on the page; it is not cut."""

    drawing: Any
    node: Node
    before: float = 4
    after: float = 4
    keep: bool = False
    anchor: str = ""

    @property
    def height(self) -> float:
        """Height in points."""
        return float(self.drawing.height)

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float) -> "tuple[Flow, Flow] | None":
        """A chart is not cut."""
        return None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it."""
        pen.chart(self.drawing, x, top - self.height, self.node)

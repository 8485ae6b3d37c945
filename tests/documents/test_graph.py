"""A graph of boxes: none covers another, every line goes from left to right, and paper, screen and Word know it."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.documents import word
from ppa_desk.documents.charts import pressed_places, svg
from ppa_desk.documents.charts.graph import layout
from ppa_desk.documents.styles import house
from ppa_desk.services.content import Box, Edge, Graph, from_json, to_json
from tests.documents.reading import document

WORDS = {"page": "{page}/{pages}", "contents": "", "continued": "suite"}


@st.composite
def graphs(draw) -> Graph:
    """Boxes in up to four columns, joined to any of earlier columns."""
    columns = draw(st.lists(st.integers(0, 3), min_size=1, max_size=25))
    boxes = tuple(Box(str(at), "Norme sur l’approvisionnement", column, f"N{at}") for at, column in enumerate(columns))
    pairs = [(one.key, other.key) for one in boxes for other in boxes if one.column < other.column]
    edges = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=40)) if pairs else []
    return Graph(boxes, tuple(Edge(*pair) for pair in edges), "Dérivation")


@given(graphs())
def test_no_box_covers_another_and_every_line_goes_from_left_to_right(graph):
    found = layout(graph, 620)
    for one, other in combinations(found.placed.values(), 2):
        apart = one.x >= other.x + other.width or other.x >= one.x + one.width
        assert apart or one.y >= other.y + other.height - 1e-6 or other.y >= one.y + one.height - 1e-6
    for one in found.placed.values():
        assert one.y >= 0 and one.y + one.height <= found.height + 1e-6 and one.x + one.width <= 620 + 1e-6
    assert set(found.ways) == {(edge.before, edge.after) for edge in graph.edges}
    for points in found.ways.values():
        assert [x for x, _ in points] == sorted(x for x, _ in points)


def test_a_line_over_a_column_passes_between_its_boxes():
    boxes = (Box("a", "A"), Box("b", "B", 1), Box("c", "C", 1), Box("d", "D", 2))
    edges = (Edge("a", "b"), Edge("a", "c"), Edge("a", "d"), Edge("b", "d"), Edge("c", "d"))
    found = layout(Graph(boxes, edges, ""), 500)
    crossed = found.ways["a", "d"][1:3]
    assert all(not one.y < y < one.y + one.height for one in map(found.placed.get, "bc") for _, y in crossed)


def test_one_picture_for_paper_window_and_word():
    graph = Graph(
        (Box("a", "Guidance", 0, "G"), Box("b", "Standard", 1, "S")),
        (Edge("a", "b", loose=True),), "Alt", ("First", "Then"),
    )  # fmt: skip
    content = replace(document(words=WORDS), blocks=(graph,))
    assert from_json(to_json(content)) == content
    assert {"a", "b"} == set(pressed_places(graph, 400))
    assert b"stroke-dasharray" in svg(graph, 400, house().colours)
    assert b"Guidance" in _document_of(word.drawn(content))


def _document_of(data: bytes) -> bytes:
    from io import BytesIO
    from zipfile import ZipFile

    return ZipFile(BytesIO(data)).read("word/document.xml")

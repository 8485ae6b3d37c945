"""The regulatory map: 200 initiatives read, laid out and drawn as the window draws them, against bare boxes."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Line, Rect, String

from ppa_desk.documents.charts import svg
from ppa_desk.documents.styles import house
from ppa_desk.services.desk import Desk
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh

INITIATIVES, LINES, WIDTH = 200, 390, 857


def bare() -> None:
    """Draw as many boxes with three lines of words, and as many lines, without reading or laying out anything."""
    drawing = Drawing(WIDTH, 40 * INITIATIVES)
    for at in range(INITIATIVES):
        drawing.add(Rect(at % 4 * 200, at * 10, 180, 30))
        for line in range(3):
            drawing.add(String(at % 4 * 200, at * 10 + line * 9, f"Invented standard {at}", fontSize=8))
    for at in range(LINES):
        drawing.add(Line(at, at, at + 20, at + 40))
    renderSVG.drawToString(drawing)


def figures() -> Iterator[Figure]:
    """Measure the picture of what derives from what."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        rows = [{"key": f"i{n}", "name_en": f"Invented standard on responsible sourcing {n}", "kind": "STD",
                 "abbreviation": f"IS {n}", "from_year": 2000 + n % 25} for n in range(INITIATIVES)]  # fmt: skip
        with store.unit("import.applied") as unit:
            numbers = unit.add_all("initiative", rows)
            pairs = [(n, other) for n in range(4, INITIATIVES) for other in {n % 4, n // 3}]
            links = [{"initiative_id": numbers[n], "other_id": numbers[other], "relation": "based_on"}
                     for n, other in pairs]  # fmt: skip
            unit.add_all("initiative_link", links)

        def drawn() -> None:
            graph = desk.evidence.maps.picture("en").derivation(desk.evidence.maps.shown({}, "en"))
            assert graph is not None and len(graph.boxes) == INITIATIVES
            svg(graph, WIDTH, house().colours)

        yield within(f"the derivation of {INITIATIVES} initiatives, read and drawn", drawn, 0.5)
        yield against(
            f"the derivation of {INITIATIVES} initiatives, read and drawn, against bare boxes", drawn, bare, 3.0
        )
        store.close()

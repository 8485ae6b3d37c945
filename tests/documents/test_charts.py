"""Charts: one picture for paper and screen, in light and dark, with long words in it."""

from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ppa_desk.documents.charts import drawing, svg
from ppa_desk.documents.charts.canvas import Board, broken, contrast, wide
from ppa_desk.documents.styles import house
from ppa_desk.services.content import Chart, Mark, from_json, to_json
from ppa_desk.ui import theme
from tests.documents.reading import document, drawn, figures

LONG = "Organisation de la société civile de la région des Grands Lacs, élargie aux coopératives artisanales"
BARS = Chart("bars", (Mark(LONG, (0.8,), "80\u00a0%", (0.7, 0.9)), Mark("Or < & >", (0.0,), "<5", quiet=True)), "Bars")
LIKERT = Chart(
    "likert",
    (Mark(LONG, (0.1, 0.2, 0.3, 0.2), "n = 40", aside=0.2), Mark("All", (0.0, 0.0, 0.0, 1.0), "n = 3", aside=0.0)),
    "Likert",
    legend=("Pas du tout d’accord", "Pas d’accord", "D’accord", "Tout à fait d’accord", "Ni l’un ni l’autre"),
)
COLUMNS = Chart("histogram", tuple(Mark(str(n * 5), (n / 6,), str(n)) for n in range(7)), "Columns")
ALL = pytest.mark.parametrize("chart", [BARS, LIKERT, COLUMNS], ids=lambda chart: chart.kind)
LIGHT = house().colours
DARK = {**LIGHT, "text": "#F2F5F7", "secondary": "#A9B4BC", "page": "#12181D", "line": "#34414B"}


def _image(chart: Chart, colours, ground: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg(chart, 440, colours)))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(first - second) < 4 for first, second in pairs)


@ALL
def test_the_window_can_draw_it_in_light_and_dark(qapp, chart):
    assert theme.house_family() == "Andika"
    for colours in (LIGHT, DARK):
        image = _image(chart, colours, colours["page"])
        points = [image.pixelColor(x, y) for x in range(0, image.width(), 3) for y in range(image.height())]
        ground = sum(_near(one, QColor(colours["page"])) for one in points)
        assert ground > len(points) / 4
        assert sum(_near(one, QColor(colours["good"])) for one in points) > 20


def test_words_in_a_bar_can_be_read_on_its_colour_in_light_and_dark():
    for colours in (LIGHT, DARK):
        board = Board(10, 10, colours)
        for ground in ("good", "good_soft", "bad", "bad_soft", "neutral"):
            assert contrast(colours[board.ink(ground)], colours[ground]) >= 4.5, ground


@ALL
def test_nothing_leaves_the_picture(chart):
    made = drawing(chart, 440, LIGHT)
    left, bottom, right, top = made.getBounds()
    assert left >= -1 and bottom >= -1 and right <= 441 and top <= made.height + 1


@ALL
def test_it_says_itself_in_words_on_paper_and_is_kept_as_it_is(chart):
    content = document(chart, words={"page": "{page}/{pages}", "contents": "Contents", "continued": "continued"})
    assert from_json(to_json(content)) == content
    with pikepdf.open(BytesIO(drawn(content)[0])) as opened:
        assert [str(one.Alt) for one in figures(opened)] == [chart.alt]


def test_long_words_are_broken_and_what_is_left_out_is_marked():
    lines = broken(LONG * 3, 120)
    assert len(lines) == 3 and lines[-1].endswith("…")
    assert all(wide(line) <= 120 for line in lines)
    assert broken("Mineralienhändlerverbandsversammlungsleitung" * 2, 100)[0].endswith("…")

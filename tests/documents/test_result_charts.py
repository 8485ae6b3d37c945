"""Charts of results: bullets, trends, columns and sparks. Zero is not missing, and no colour says it alone."""

import itertools
import json
import re
from dataclasses import asdict
from io import BytesIO

import pikepdf
import pytest
from PySide6.QtWidgets import QLabel
from reportlab.graphics.shapes import Circle, Line, Polygon, PolyLine, Rect

from ppa_desk.documents import word
from ppa_desk.documents.charts import drawing, svg
from ppa_desk.documents.charts.canvas import HexColor
from ppa_desk.documents.styles import house
from ppa_desk.services.content import Chart, Mark, Run, Table, from_json, to_json
from ppa_desk.ui import theme
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.text_table import TextTable
from tests.documents.reading import document, drawn, figures, text_of

LONG = "Nombre d’organisations de la société civile de la région qui participent à la planification de la diligence"
BANDS = (0.6, 0.72, 0.88)
BULLETS = Chart(
    "bullet",
    (
        Mark("1.1 Companies", (0.76,), "95%", target=0.8, bands=BANDS, state="good"),
        Mark(f"1.2 {LONG}", (0.5,), "105 sur 168 · 62\u00a0%", target=0.8, bands=BANDS, state="bad"),
        Mark("2.1 Nothing reached", (0.0,), "0%", target=0.8, bands=BANDS, state="bad"),
        Mark("2.2 Nothing reported", (), "not reported", target=0.8, bands=BANDS),
        Mark("2.3 Far beyond", (1.3,), "260%", target=0.8, bands=BANDS, state="more"),
        Mark("2.4 Worse than before", (-0.3,), "-25%", target=0.8, bands=BANDS, state="bad"),
        Mark("2.5 Told in words", (), "see text", quiet=True),
    ),
    "Bullets",
    legend=("target",),
)
TREND = Chart(
    "trend",
    (
        Mark("Jan–Jun 2024", (0.2,), "40", target=0.25),
        Mark("Jul–Dec 2024", (0.4,), "80", target=0.5),
        Mark("Jan–Jun 2025", (), "—", target=0.6),
        Mark("Jul–Dec 2025", (0.75,), "150", target=0.75),
        Mark("Jan–Jun 2026", (0.8,), "160", quiet=True, target=0.9),
        Mark("Jul–Dec 2026", (), "", target=1.0),
    ),
    "Trend",
    legend=("Women reached", "Target 200"),
)
COLUMNS = Chart(
    "columns",
    (
        Mark("Jan–Jun 2024", (0.3, 0.2), "60", aside=0.1, parts=("30", "20", "10")),
        Mark("Jul–Dec 2024", (0.5, 0.3), "100", aside=0.2, parts=("50", "30", "20")),
        Mark("Jan–Jun 2025", (), "—"),
    ),
    "Columns",
    legend=("Women", "Men", "Not known"),
)
SPARK = Chart("spark", tuple(Mark("", one.shares, target=one.target) for one in TREND.marks), "40, 80, —, 150, 160")
SPANS = Chart(
    "spans",
    (
        Mark("Industry 1", (-1.0, 0.4, 0.4, 0.45, 0.45, 2.0), "Ada, vacant, Bea",
             parts=("Ada Invented-Nightbridge\nuntil Mar 2024", "vacant\n", "Bea Invented\nsince May 2024"),
             states=("", "gap", "attention")),
        Mark("Twice at once", (0.1, 0.6, 0.3, 0.9), "Cor, Dan", parts=("Cor\n2021", "Dan\n2022"),
             states=("good", "more")),
        Mark("Nobody", (), "no holder entered"),
    ),
    "Seats", legend=("Nov 26, 2026", "now", "soon", "before", "later", "vacant"), zero=0.97,
    ticks=((0.0, "2018"), (0.5, "2023"), (1.0, "2028")),
)  # fmt: skip
ALL = pytest.mark.parametrize("chart", [BULLETS, TREND, COLUMNS, SPARK, SPANS], ids=lambda chart: chart.kind)
LIGHT = house().colours
TABLE = Table(
    ("Indicator", "Trend", "Now"),
    (((Run("1.1"),), (Run("40, 80, —, 150, 160"),), (Run("160"),)), ((Run(LONG),), (Run("—"),), (Run("—"),))),
    (3, 1, 1), (2,), charts=((0, 1, SPARK),),
)  # fmt: skip


def shapes(chart: Chart, kind: type, colour: str = "", width: float = 440) -> list:
    """The shapes of a kind in a chart, of one colour where it is named."""
    found = [one for one in drawing(chart, width, LIGHT).contents if type(one) is kind]
    wanted = HexColor(LIGHT[colour]) if colour else None
    return [one for one in found if wanted is None or wanted in (one.strokeColor, getattr(one, "fillColor", None))]


def words_of(chart: Chart) -> set[str]:
    """The texts of a chart's picture."""
    return {text.strip() for text in re.findall(r"<text[^>]*>([^<]*)<", svg(chart, 440, LIGHT).decode())}


@ALL
def test_nothing_leaves_the_picture_also_where_it_is_narrow(chart):
    for width in (440, 300):
        made = drawing(chart, width, LIGHT)
        left, bottom, right, top = made.getBounds()
        assert left >= -1 and bottom >= -1 and right <= width + 1 and top <= made.height + 1


@ALL
def test_it_is_kept_as_it_is_and_says_itself_in_words_on_paper(chart):
    content = document(chart, TABLE, words={"page": "{page}/{pages}", "contents": "", "continued": "continued"})
    assert from_json(to_json(content)) == content
    with pikepdf.open(BytesIO(drawn(content)[0])) as opened:
        assert [str(one.Alt) for one in figures(opened)] == [chart.alt, SPARK.alt]


def test_what_was_issued_before_charts_of_results_reads_and_is_told_as_it_was():
    old = document(Chart("bars", (Mark("A", (0.5,), "5"),), "Bars"), Table(("H",), (((Run("x"),),),)))
    told = json.loads(to_json(old))
    assert set(told["blocks"][0]) == {"block", "kind", "marks", "alt", "caption", "note", "legend"}
    assert set(told["blocks"][0]["marks"][0]) == {"label", "shares", "told", "interval", "quiet", "aside", "place"}
    assert set(told["blocks"][1]) == {"block", "head", "rows", "shares", "numbers", "caption"}
    assert from_json(json.dumps(told)) == old


def test_a_target_of_zero_is_kept_apart_from_none():
    for target in (0.0, None):
        content = document(Chart("trend", (Mark("A", (), target=target),), "x"))
        assert from_json(to_json(content)).blocks[0].marks[0].target == target
    assert asdict(Mark("A", ()))["target"] is None


def test_bars_end_where_their_share_says_and_targets_stand_in_one_line():
    bars = {round(one.width, 2) for one in shapes(BULLETS, Rect, "good")}
    targets = [one for one in shapes(BULLETS, Line, "text") if one.strokeWidth > 1.5]
    assert len(targets) == 6 and len({round(one.x1, 3) for one in targets}) == 1
    axis = next(one.x1 for one in shapes(BULLETS, Line, "secondary") if one.x1 == one.x2)
    whole = (targets[0].x1 - axis) / 0.8
    assert bars == {round(whole * 0.76, 2), round(whole, 2)}


def test_zero_is_a_stub_and_nothing_reported_a_dashed_line():
    stubs = [one for one in shapes(BULLETS, Rect, "bad") if one.width < 2]
    assert len(stubs) == 2  # zero, and what fell behind the baseline
    assert len([one for one in shapes(BULLETS, Line) if one.strokeDashArray]) == 1
    assert "not reported" in words_of(BULLETS)


def test_what_goes_beyond_either_end_becomes_an_arrow():
    right, left = (shapes(BULLETS, Polygon, name)[0].points for name in ("good", "bad"))
    assert right[2] > right[0] and left[2] < left[0]


def test_every_state_has_its_own_sign_beside_its_colour():
    signs = {}
    for state in ("good", "more", "attention", "bad", ""):
        lines = shapes(Chart("bullet", (Mark("A", (), "x", state=state),), ""), PolyLine)
        signs[state] = tuple(round(part - lines[0].points[0], 2) for one in lines for part in one.points[::2])
    assert len(set(signs.values())) == 5


def test_words_without_a_target_have_neither_bar_nor_axis():
    alone = Chart("bullet", (BULLETS.marks[-1],), "")
    assert not shapes(alone, Rect) and not shapes(alone, Line)


def test_the_line_of_a_trend_has_a_gap_where_nothing_was_reported():
    lines = list(shapes(TREND, PolyLine, "good"))
    assert [len(one.points) // 2 for one in lines] == [2, 2]
    assert len(shapes(TREND, PolyLine, "secondary")[0].points) // 2 == 6
    assert len(shapes(TREND, Circle)) == 4


def test_what_is_not_approved_is_a_hollow_mark():
    fills = [one.fillColor for one in shapes(TREND, Circle)]
    assert fills == [HexColor(LIGHT["good"])] * 3 + [HexColor(LIGHT["page"])]


def test_lines_are_named_at_their_ends_and_marks_say_their_numbers():
    assert {"Women reached", "Target 200", "40", "80", "—", "150", "160"} <= words_of(TREND)


def test_numbers_of_many_periods_do_not_cover_each_other_and_the_last_is_told():
    marks = tuple(Mark(f"{nr}", (nr / 60,), f"{nr * 1000:,}") for nr in range(60))
    told = sorted(int(text.replace(",", "")) for text in words_of(Chart("trend", marks, "x")) if "," in text)
    assert told[-1] == 59_000 and len(told) < 30
    assert min(after - before for before, after in itertools.pairwise(told)) >= 2000


def test_below_zero_stands_below_the_line_of_zero():
    chart = Chart("trend", (Mark("A", (0.0,), "-5"), Mark("B", (1.0,), "5")), "x", zero=0.5)
    low, high = (one.cy for one in shapes(chart, Circle))
    floor = next(one.y1 for one in shapes(chart, Line, "line"))
    assert low < floor < high and floor - low == pytest.approx(high - floor)


def test_parts_stack_up_to_their_column_and_the_unknown_is_quiet():
    rects = [one for one in shapes(COLUMNS, Rect) if one.width > 20]
    first, second = sorted({one.x for one in rects})
    tops = {x: max(one.y + one.height for one in rects if one.x == x) for x in (first, second)}
    floor = min(one.y for one in rects)
    assert (tops[first] - floor) / (tops[second] - floor) == pytest.approx(0.6, abs=0.01)
    assert [one.x for one in rects if one.fillColor == HexColor(LIGHT["neutral"])] == [first, second]
    assert {"Women", "Men", "Not known", "30", "100", "—"} <= words_of(COLUMNS)


def test_a_table_carries_a_spark_on_paper_on_the_screen_and_tells_it_in_word(qapp, tmp_path):
    theme.house_family()
    content = document(TABLE, words={"page": "{page}/{pages}", "contents": "", "continued": "continued"})
    assert "40, 80" not in text_of(drawn(content)[0])
    shown = TextTable(TABLE)
    assert [view.accessibleName() for view in shown.findChildren(ChartView)] == [SPARK.alt]
    assert "40, 80, —, 150, 160" not in [label.text() for label in shown.findChildren(QLabel)]
    word.write(content, tmp_path / "told.docx")
    assert word.drawn(content) == (tmp_path / "told.docx").read_bytes()

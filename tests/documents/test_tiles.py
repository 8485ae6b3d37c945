"""The tile map: every province and every state of the Great Lakes once, none over another."""

import re
from itertools import combinations

from ppa_desk.documents.charts import svg
from ppa_desk.documents.charts.tiles import COLUMNS, ROWS, places
from ppa_desk.documents.styles import house
from ppa_desk.model.codes import code_list
from ppa_desk.services.content import Chart, Mark


def test_every_province_and_every_state_of_the_great_lakes_has_its_tile():
    states = {code.code for code in code_list("country").values() if code.group == "ICGLR"}
    assert set(places()) == set(code_list("province")) | states


def test_no_tile_covers_another_and_all_are_on_the_map():
    for (x, y), (u, v) in combinations(places().values(), 2):
        assert abs(x - u) >= 1 - 1e-9 or abs(y - v) >= 1 - 1e-9
    for x, y in places().values():
        assert 0 <= x <= COLUMNS - 1 + 1e-9 and 0 <= y <= ROWS - 1 + 1e-9


def test_neighbours_lie_as_on_the_map():
    at = places()
    assert at["CD-IT"][1] < at["CD-NK"][1] < at["CD-SK"][1] < at["CD-TA"][1] < at["CD-HK"][1]
    assert at["CD-BC"][0] < at["CD-KN"][0] < at["CD-SK"][0] < at["RW"][0]


def test_a_figure_is_drawn_and_a_place_that_is_not_on_the_map_is_left_out():
    marks = (Mark("North Kivu", (1.0,), "12", place="CD-NK"), Mark("Belgium", (0.5,), "77", place="BE"))
    drawn = svg(Chart("tiles", marks, "Map"), 400, house().colours).decode()
    assert "12" in words_of(drawn) and "North Kivu" in words_of(drawn)
    assert not {"77", "Belgium"} & words_of(drawn)


def words_of(drawn: str) -> set[str]:
    """The texts of an SVG picture."""
    return {text.strip() for text in re.findall(r"<text[^>]*>([^<]*)<", drawn)}

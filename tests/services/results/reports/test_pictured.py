"""Reports show their indicators by part and by place, as the window does, and small trends beside their names."""

from ppa_desk.services.content import Chart, Heading, Table, Tree
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports.asked import Asked
from ppa_desk.services.results.reports.blocks.pictured import theory
from ppa_desk.services.results.reports.facts import Facts
from ppa_desk.services.results.reports.templates import template
from ppa_desk.services.results.reports.view import View
from tests.services.results.reports.conftest import HALF, NEXT

YEAR = Period(HALF[0], NEXT[1])


def blocks(told, language="en"):
    """The blocks of a report of two half-years."""
    told.value(told.trained, 90, *NEXT, grant_record_id=told.pact)
    return told.reports.printed(told.framework, "funder_annual", YEAR, language).content.blocks


def test_what_was_reported_by_province_is_drawn_as_a_map(file_told):
    for province, number in (("CD-NK", 7), ("CD-SK", 5)):
        file_told.value(file_told.trained, number, *HALF, grant_record_id=file_told.pact, province=province)
    found = blocks(file_told)
    assert "By part and by province" in [one.text for one in found if isinstance(one, Heading)]
    tiles = [one for one in found if isinstance(one, Chart) and one.kind == "tiles" and "1.1" in one.caption]
    assert {mark.place: mark.told for mark in tiles[0].marks if mark.told} == {"CD-NK": "7", "CD-SK": "5"}
    assert tiles[0].note.startswith("150 was reported without a province.")


def test_small_trends_stand_beside_the_names_with_their_numbers_as_words(file_told):
    tables = [one for one in blocks(file_told, "fr") if isinstance(one, Table) and one.charts]
    (row, column, chart), *_ = tables[0].charts
    assert tables[0].head[column] == "Tendance" and chart.kind == "spark"
    assert "".join(run.text for run in tables[0].rows[row][column]) == chart.alt == "60, 150"


def test_the_theory_of_change_can_be_a_block_as_it_stood_at_the_end_of_the_period(file_told):
    asked = Asked(file_told.framework, template("funder_annual"), Period(*HALF), "fr")
    heading, tree = theory(View(file_told.desk, Facts(file_told.desk, asked)))
    assert heading.text == "Théorie du changement" and isinstance(tree, Tree)
    assert "30 juin 2026" in tree.caption and tree.boxes[0].badge == "1"


def test_where_nothing_is_split_there_is_no_such_block(file_told):
    assert "By part and by province" not in [one.text for one in blocks(file_told) if isinstance(one, Heading)]

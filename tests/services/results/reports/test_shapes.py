"""Shapes: begun from a template, blocks and headings chosen, the next report proposed by the shape's own year."""

import pytest

from ppa_desk.services.content import Heading
from ppa_desk.services.results.periods import Period, following
from ppa_desk.services.results.reports.asked import NoPeriod
from ppa_desk.services.results.reports.shapes import NoBlocks, NoSuchBlock
from tests.services.results.conftest import day


def headings(told, report: int, language="en") -> list[str]:
    blocks = told.reports.draft(report, language).content.blocks
    return [one.text for one in blocks if isinstance(one, Heading) and one.level == 1]


def test_blocks_are_chosen_ordered_and_called_as_the_funder_wants(file_told):
    shapes, report = file_told.reports.shapes, file_told.report()
    shapes.choose(file_told.shape, ["cover", "risks", "summary", "annexes"])
    shapes.call(file_told.shape, "risks", "en", "What may go wrong")
    assert headings(file_told, report) == ["What may go wrong", "Executive summary", "Annexes"]
    assert headings(file_told, report, "fr") == ["Hypothèses et risques", "Résumé", "Annexes"]
    found = shapes.blocks(file_told.shape)
    assert [one.name for one in found if one.chosen] == ["cover", "risks", "summary", "annexes"]
    assert next(one.heading for one in found if one.name == "risks") == "What may go wrong"
    assert "promise" in {one.name for one in found if not one.chosen}
    shapes.call(file_told.shape, "risks", "en", "")
    assert headings(file_told, report)[0] == "Assumptions and risks"


def test_a_block_nobody_knows_or_none_at_all_is_refused(file_told):
    with pytest.raises(NoSuchBlock):
        file_told.reports.shapes.choose(file_told.shape, ["cover", "horoscope"])
    with pytest.raises(NoBlocks):
        file_told.reports.shapes.choose(file_told.shape, [])


def test_the_next_report_follows_the_shapes_own_calendar(told):
    shapes = told.reports.shapes
    assert shapes.proposed(told.shape, day(2026, 7, 20)).period == Period(day(2026, 1, 1), day(2026, 6, 30))
    assert shapes.proposed(told.shape, day(2026, 7, 20)).due_on == day(2026, 7, 30)
    told.report()
    assert shapes.proposed(told.shape, day(2026, 7, 20)).period == Period(day(2026, 7, 1), day(2026, 12, 31))
    federal = shapes.begin(told.framework, "funder_annual", year_starts=10)
    assert shapes.proposed(federal, day(2026, 11, 1)).period == Period(day(2026, 1, 1), day(2026, 9, 30))


def test_a_report_without_a_period_says_what_is_missing(file_told):
    with pytest.raises(NoPeriod):
        file_told.reports.draft(file_told.report(None, None))


def test_the_period_after_one_is_as_many_months_long():
    assert following(Period(day(2026, 1, 1), day(2026, 6, 30))) == Period(day(2026, 7, 1), day(2026, 12, 31))
    assert following(Period(day(2026, 2, 1), day(2026, 2, 28))) == Period(day(2026, 3, 1), day(2026, 3, 31))
    assert following(Period(day(2026, 1, 5), day(2026, 1, 11))) == Period(day(2026, 1, 12), day(2026, 1, 18))

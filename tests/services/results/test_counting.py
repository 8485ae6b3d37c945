"""How values count: as they are, by a factor, in part, from another indicator, and never in a circle."""

from datetime import date

import pytest

from ppa_desk.services.results.counting import CannotCount
from ppa_desk.services.results.rollup import Window

M = 1_000_000


@pytest.fixture
def counting(desk):
    return desk.results.counting


def count(counting, indicator, **values):
    return counting.add("mapping", {"indicator_id": indicator, **values})


def test_no_indicator_counts_itself_by_any_way(made, counting):
    one, two, three = (made.indicator(code) for code in ("1.a", "1.b", "1.c"))
    count(counting, two, from_indicator_id=one)
    count(counting, three, from_indicator_id=two)
    assert counting.feeds(three) == {one, two, three}
    for source, target in ((one, one), (three, one), (three, two)):
        with pytest.raises(CannotCount, match="circle"):
            count(counting, target, from_indicator_id=source)


def test_a_way_of_counting_cannot_be_changed_into_a_circle(made, counting):
    one, two = made.indicator("1.a"), made.indicator("1.b")
    count(counting, two, from_indicator_id=one)
    line = count(counting, one, grant_record_id=made.grant("a"))
    with pytest.raises(CannotCount, match="circle"):
        counting.save("mapping", line.id, line.version, {"from_indicator_id": two})


def test_two_ways_to_the_same_indicator_are_no_circle(made, counting):
    one, two, three = (made.indicator(code) for code in ("1.a", "1.b", "1.c"))
    count(counting, two, from_indicator_id=one)
    count(counting, three, from_indicator_id=one)
    assert count(counting, three, from_indicator_id=two)


def test_a_grants_result_and_an_indicator_are_not_the_source_at_once(made, counting):
    one, two, grant = made.indicator("1.a"), made.indicator("1.b"), made.grant("a")
    target = made.add("grant_target", grant_record_id=grant, text_en="Households")
    with pytest.raises(CannotCount, match="both"):
        count(counting, two, grant_record_id=grant, grant_target_id=target, from_indicator_id=one)


@pytest.mark.parametrize("name", ["factor", "weight"])
def test_nothing_counts_less_than_not_at_all(made, counting, name):
    with pytest.raises(CannotCount, match="negative"):
        count(counting, made.indicator(), **{name: "-1"})


def test_with_another_grant_its_expected_result_is_chosen_anew(made, counting):
    one, first, second = made.indicator(), made.grant("a"), made.grant("b")
    target = made.add("grant_target", grant_record_id=first, text_en="Households")
    line = count(counting, one, grant_record_id=first, grant_target_id=target)
    assert (
        counting.save("mapping", line.id, line.version, {"grant_record_id": second}).values["grant_target_id"] is None
    )


def test_women_of_one_grant_and_households_of_another_come_to_92(made, desk, counting):
    one, first, second = made.indicator(dimensions="sex"), made.grant("a"), made.grant("b")
    half = (date(2026, 1, 1), date(2026, 6, 30))
    women = made.value(one, 100, *half, grant_record_id=first)
    made.add("value_cell", indicator_value_id=women, cell="sex=female", value=40 * M)
    made.value(one, 10, *half, grant_record_id=second)
    count(counting, one, grant_record_id=first, cells="sex=female")
    count(counting, one, grant_record_id=second, factor="5.2")
    assert desk.results.rollup.figure(one, Window(date(2026, 12, 31))).total == 92 * M
    assert counting.grants(one) == (first, second)

"""Roll-up: a total is exactly the sum of what is behind it, on both databases."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.results.indicator import Measure, OverGrants, OverTime
from ppa_desk.services.results.combining import ONE, How, Part, combined
from ppa_desk.services.results.rollup import Window

Q1, Q2 = (date(2026, 1, 1), date(2026, 3, 31)), (date(2026, 4, 1), date(2026, 6, 30))
END = Window(date(2026, 12, 31))


def whole(figure):
    """Return a figure's total in whole units."""
    return None if figure.total is None else Fraction(figure.total, 1) / ONE


def test_only_approved_values_reach_totals_unless_asked(made):
    people = made.indicator()
    grant = made.grant("a")
    for number, status in ((50, "approved"), (30, "locked"), (99, "submitted"), (7, "draft"), (8, "returned")):
        made.value(people, number, *Q1, status=status, grant_record_id=grant)
    assert whole(made.desk.results.rollup.figure(people, END)) == 80
    assert whole(made.desk.results.rollup.figure(people, Window(END.until, submitted=True))) == 179


def test_factor_weight_and_filter_say_what_counts(made):
    people = made.indicator(dimensions="sex")
    one, other = made.grant("a"), made.grant("b")
    value = made.value(people, 100, *Q1, grant_record_id=one)
    made.add("value_cell", indicator_value_id=value, cell="sex=female", value=40 * ONE)
    made.add("value_cell", indicator_value_id=value, cell="sex=male", value=55 * ONE)
    made.value(people, 10, *Q1, grant_record_id=other)
    made.add("mapping", indicator_id=people, grant_record_id=one, cells="sex=female")
    made.add("mapping", indicator_id=people, grant_record_id=other, factor=5_200_000)
    figure = made.desk.results.rollup.figure(people, END)
    assert whole(figure) == 92
    assert sum(part.added for part in figure.parts) == figure.total
    assert made.desk.results.rollup.figures([people], END)[people].total == figure.total


def test_a_running_total_belongs_to_the_grant_not_to_whoever_typed_it(made):
    people = made.indicator(over_time="running")
    grant = made.grant("a")
    made.value(people, 100, *Q1, grant_record_id=grant, entered_by="X")
    made.value(people, 120, *Q2, grant_record_id=grant, entered_by="Y")
    assert whole(made.desk.results.rollup.figure(people, END)) == 120
    assert whole(made.desk.results.rollup.figures([people], END)[people]) == 120


def test_a_ratio_is_all_numerators_over_all_denominators(made):
    ratio = made.indicator(measure="ratio", over_time="ratio", over_grants="ratio")
    for key, top, bottom in (("a", 1, 4), ("b", 30, 100)):
        made.value(ratio, None, *Q1, numerator=top * ONE, denominator=bottom * ONE, grant_record_id=made.grant(key))
    figure = made.desk.results.rollup.figure(ratio, END)
    assert whole(figure) == Fraction(3100, 104)
    assert sum(part.added for part in figure.parts) == figure.total


def test_nothing_reported_is_not_zero_and_zero_is(made):
    silent, zero = made.indicator("1.1"), made.indicator("1.2")
    made.value(silent, None, *Q1)
    made.value(zero, 0, *Q1)
    assert made.desk.results.rollup.figure(silent, END).total is None
    assert made.desk.results.rollup.figure(zero, END).total == 0
    assert made.desk.results.rollup.figures([silent, zero], END)[silent].total is None


def test_another_indicator_counts_towards_it(made):
    part, sum_ = made.indicator("1.1"), made.indicator("1.2")
    made.value(part, 12, *Q1, grant_record_id=made.grant("a"))
    made.value(sum_, 3, *Q1)
    made.add("mapping", indicator_id=sum_, from_indicator_id=part, factor=500_000)
    figure = made.desk.results.rollup.figure(sum_, END)
    assert whole(figure) == 9
    assert {one.source for one in figure.parts} == {0, part}


def test_cells_are_figures_of_their_own(made):
    people = made.indicator(dimensions="sex age_band")
    for number, cell in ((18, "sex=female;age_band=youth"), (12, "sex=male;age_band=youth")):
        value = made.value(people, 20, *Q1, grant_record_id=made.grant(cell))
        made.add("value_cell", indicator_value_id=value, cell=cell, value=number * ONE)
    found = made.desk.results.rollup.by_cell(people, END)
    assert {cell: whole(one) for cell, one in found.items()} == {
        "": 40, "sex=female;age_band=youth": 18, "sex=male;age_band=youth": 12,
    }  # fmt: skip
    assert whole(made.desk.results.rollup.figure(people, END, "age_band=youth")) == 30


@pytest.mark.parametrize(
    ("over_time", "over_grants", "total"),
    [("sum", "sum", 42), ("average", "sum", 21), ("last", "sum", 27), ("average", "mean", Fraction(21, 2))],
)
def test_the_two_axes_go_their_own_ways(made, over_time, over_grants, total):
    level = made.indicator(over_time=over_time, over_grants=over_grants)
    for key, january, february in (("a", 10, 20), ("b", 5, 7)):
        grant = made.grant(key)
        made.value(level, january, *Q1, grant_record_id=grant)
        made.value(level, february, *Q2, grant_record_id=grant)
    figure = made.desk.results.rollup.figure(level, END)
    assert whole(figure) == total
    assert sum(part.added for part in figure.parts) == figure.total
    assert made.desk.results.rollup.figures([level], END)[level].total == figure.total


numbers = st.none() | st.integers(-(10**15), 10**15)
parts = st.builds(
    Part,
    grant=st.none() | st.integers(1, 4),
    until=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    value=numbers,
    numerator=numbers,
    denominator=st.none() | st.integers(1, 10**12),
    weight=st.integers(1, 5 * ONE),
)


@given(st.lists(parts, max_size=12), st.sampled_from(Measure), st.sampled_from(OverTime), st.sampled_from(OverGrants))
def test_the_parts_always_add_up_to_the_total(told, measure, over_time, over_grants):
    figure = combined(told, How(measure, over_time, over_grants))
    if figure.total is not None:
        assert sum(part.added for part in figure.parts) == figure.total

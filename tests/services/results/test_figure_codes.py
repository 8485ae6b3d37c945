"""Codes of figures lead back to what they were made for, however they were pasted; what counts twice is told twice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.codes import code_list
from ppa_desk.services.results import figures
from ppa_desk.services.results.figures import NoSuchFigure, Ref

DAYS = st.dates(date(2000, 1, 1), date(2068, 12, 31))
CELLS = st.sampled_from(
    ["", *(f"{name}={code}" for name in ("sex", "constituency", "province", "country") for code in code_list(name)),
     "sex=female;age_band=youth", "constituency=IND;sex=male"]
)  # fmt: skip
REFS = st.builds(
    Ref, st.sampled_from("ATSPH"), st.integers(1, 999_999_999), DAYS, st.none() | DAYS,
    st.none() | st.integers(1, 99_999), st.booleans(), CELLS,
)  # fmt: skip


@given(REFS)
def test_a_code_leads_back_to_its_figure(ref):
    assert figures.parse(ref.code) == ref


@given(REFS, st.sampled_from(["\u2010", "\u2011", "\u2013", "\u2212"]))
def test_a_code_that_came_through_a_document_still_does(ref, hyphen):
    if not ref.cell:
        pasted = f"  {ref.code.replace('-', hyphen)[:1].lower()}{ref.code.replace('-', hyphen)[1:]}\n"
        assert figures.parse(pasted) == ref


@pytest.mark.parametrize("text", ["", "A", "12", "A12", "Z12-260630", "A12-261301", "A12-260630-x7", "A12-260630 and"])
def test_what_is_no_code_is_refused(text):
    assert not figures.is_code(text)
    with pytest.raises(NoSuchFigure):
        figures.parse(text)


def test_a_value_that_counts_by_two_rules_stands_twice_and_the_parts_still_add_up(made, desk):
    people, all_of_them = made.indicator("2.1", dimensions="sex"), made.indicator("2.2")
    value = made.value(people, 100, date(2026, 1, 1), date(2026, 6, 30))
    for cell, count in (("sex=female", 60), ("sex=male", 40)):
        made.add("value_cell", indicator_value_id=value, cell=cell, value=count * 1_000_000)
        made.add("mapping", indicator_id=all_of_them, from_indicator_id=people, cells=cell)
    found = desk.results.figures.read(f"A{all_of_them}-260630")
    assert [one.part.only for one in found.contributions] == ["sex=female", "sex=male"]
    assert sum(one.part.added for one in found.contributions) == found.number == 100_000_000


def test_a_figure_of_an_indicator_that_is_no_longer_reported_on_still_says_where_it_came_from(made, desk):
    one = made.indicator("2.1")
    made.value(one, 7, date(2026, 1, 1), date(2026, 6, 30))
    with desk.store.unit("indicator.changed", title="") as unit:
        unit.change("indicator", one, {"retired": True})
    assert desk.results.figures.read(f"A{one}-260630").number == 7_000_000
    assert desk.results.table.lines(made.framework, date(2026, 6, 30)) == ()

"""The try to tell who said what: it finds the leaks planted for it, and none in what is shown as it should be."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.services.analysis.reidentifying import leaks
from ppa_desk.services.analysis.results import results
from tests.services.analysis.invented import dataset

LISTS = {"abc": tuple(Choice(name, Text(name.upper())) for name in "abc")}
FORM = Form(
    "f",
    items=(Question("select_one", "one", list="abc"), Question("select_multiple", "many", list="abc")),
    lists=LISTS,
)
SIDES = ["IND"] * 24 + ["CSO"] * 18 + ["GOV"] * 8
ONE = ["a"] * 12 + ["b"] * 12 + ["a"] * 9 + ["b"] * 6 + ["c"] * 3 + ["a"] * 5 + ["c"] * 3
MANY = ["a b"] * 20 + ["c"] * 4 + ["a"] * 9 + ["b c"] * 9 + ["a b c"] * 8


def _with(found, figure):
    """The same results, with one figure put in another's place."""
    section = found.sections[0]
    contents = tuple(figure if one.question == figure.question else one for one in section.contents)
    return replace(found, sections=(replace(section, contents=contents),))


@pytest.mark.parametrize("public", [False, True])
def test_nothing_leaks_from_what_is_shown(public):
    assert leaks(results(dataset(FORM, {"one": ONE, "many": MANY}, SIDES), public=public)) == []


@pytest.mark.parametrize("question", ["one", "many"])
def test_a_table_with_nothing_hidden_leaks_its_small_cells(question):
    found = results(dataset(FORM, {"one": ONE, "many": MANY}, SIDES))
    figure = found.figure(question)
    open_ = replace(figure.crosses[0], hidden=frozenset())
    assert "small" in {leak.how for leak in leaks(_with(found, replace(figure, crosses=(open_,))))}


@pytest.mark.parametrize("question", ["one", "many"])
def test_small_cells_hidden_alone_come_back_by_subtraction(question):
    found = results(dataset(FORM, {"one": ONE, "many": MANY}, SIDES))
    figure = found.figure(question)
    table = figure.crosses[0]
    alone = frozenset(
        (r, c) for r, row in enumerate(table.counts) for c, count in enumerate(row) if count < 5 and (r, c) != (2, 1)
    )
    told = leaks(_with(found, replace(figure, crosses=(replace(table, hidden=alone),))))
    assert any(leak.how == "subtraction" for leak in told)


def test_a_test_of_a_table_with_hidden_cells_is_not_told():
    found = results(dataset(FORM, {"one": ONE, "many": MANY}, SIDES)).figure("one").crosses[0]
    assert found.hidden and found.test is None and not found.differs


def test_a_panel_that_leaves_a_few_out_is_not_shown_and_is_found_where_it_is():
    now = dataset(FORM, {"one": ONE, "many": MANY}, SIDES)
    before = replace(now, organisation=[*range(48), 90, 91])
    found = results(now, previous=before)
    change = found.figure("one").changes[0]
    assert change.panel == 0 and change.panel_now is None and leaks(found) == []
    planted = tuple(replace(one, panel=48, panel_n=48) for one in found.figure("one").changes)
    told = leaks(_with(found, replace(found.figure("one"), changes=planted)))
    assert {leak.how for leak in told} == {"panel"}


def test_a_panel_of_enough_is_shown_apart_with_its_number():
    now = dataset(FORM, {"one": ONE, "many": MANY}, SIDES)
    before = replace(now, organisation=[*range(30), *range(70, 90)])
    change = results(now, previous=before).figure("one").changes[0]
    assert (change.n_now, change.panel, change.panel_n) == (50, 30, 30) and change.panel_now == change.panel_before


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["IND", "CSO", "GOV", ""]), st.sampled_from([*"abc", "", None]), st.sampled_from(MANY)
        ),
        min_size=1,
        max_size=80,
    ),
    st.booleans(),
)
def test_whatever_is_answered_nothing_hidden_can_be_told(rows, public):
    sides, one, many = (list(column) for column in zip(*rows, strict=True))
    assert leaks(results(dataset(FORM, {"one": one, "many": many}, sides), public=public)) == []

"""An indicator's sheet: axes that go together, at most three dimensions, and what values have fixed."""

from datetime import date

import pytest

from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results import rules
from ppa_desk.services.results.sheet import CannotStand, joins, times


@pytest.fixture
def frameworks(desk):
    return desk.results.frameworks


def save(frameworks, indicator, **values):
    kept = frameworks.get("indicator", indicator)
    return frameworks.save("indicator", indicator, kept.version, values).values


@pytest.mark.parametrize("measure", Measure)
def test_what_is_offered_goes_together(measure):
    assert times(measure) and joins(measure)
    assert all(rules.illegal(measure, time, grants) == "" for time in times(measure) for grants in joins(measure))


def test_a_new_measure_brings_axes_that_go_with_it(made, frameworks):
    values = save(frameworks, made.indicator(), measure="ratio")
    assert (values["over_time"], values["over_grants"]) == ("ratio", "ratio")
    values = save(frameworks, made.indicator("1.2"), measure="milestone")
    assert (values["over_time"], values["over_grants"]) == ("last", "count")


def test_axes_that_go_with_the_new_measure_too_stay(made, frameworks):
    values = save(frameworks, made.indicator(over_time="running"), measure="money")
    assert (values["over_time"], values["over_grants"]) == ("running", "sum")


@pytest.mark.parametrize(("name", "value"), [("over_time", "sum"), ("over_grants", "sum")])
def test_axes_that_do_not_go_together_are_refused(made, frameworks, name, value):
    one = made.indicator(measure="ratio", over_time="ratio", over_grants="ratio")
    with pytest.raises(CannotStand, match=name):
        save(frameworks, one, **{name: value})


def test_at_most_three_dimensions(made, frameworks):
    one = made.indicator()
    assert save(frameworks, one, dimensions="sex age_band province")["dimensions"] == "sex age_band province"
    with pytest.raises(CannotStand, match="dimensions"):
        save(frameworks, one, dimensions="sex age_band province mineral")


@pytest.mark.parametrize("kind", ["baseline", "indicator_target", "value_cell"])
def test_dimensions_stand_once_something_names_a_cell(made, frameworks, kind):
    one = made.indicator(dimensions="sex")
    owner = {"indicator_id": one}
    if kind == "value_cell":
        owner = {"indicator_value_id": made.value(one, 1, date(2026, 1, 1), date(2026, 6, 30))}
    made.add(kind, cell="sex=female", **owner)
    with pytest.raises(CannotStand, match="cells"):
        save(frameworks, one, dimensions="sex province")
    assert save(frameworks, one, unit_en="people")["unit_en"] == "people"


def test_what_is_measured_stands_once_there_are_values(made, frameworks):
    one = made.indicator()
    made.value(one, 1, date(2026, 1, 1), date(2026, 6, 30))
    with pytest.raises(CannotStand, match="values"):
        save(frameworks, one, measure="money")


def test_a_new_indicator_keeps_to_the_same_rules(made, frameworks):
    values = {"result_id": made.outcome, "name_en": "Share"}
    with pytest.raises(CannotStand, match="over_time"):
        frameworks.add("indicator", values | {"measure": "ratio"})
    with pytest.raises(CannotStand, match="dimensions"):
        frameworks.add("indicator", values | {"dimensions": "sex age_band province mineral"})
    axes = {"measure": "ratio", "over_time": "ratio", "over_grants": "ratio"}
    assert frameworks.add("indicator", values | axes).values["code"] == "1.a"

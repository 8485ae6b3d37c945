"""What funders call things: kept only where they say otherwise, in the order of the framework."""

import pytest


@pytest.fixture
def shape(made) -> int:
    return made.add("report_shape", framework_id=made.framework, name="A funder", template="annual")


def test_levels_and_indicators_stand_in_the_order_of_the_framework(made, desk, shape):
    second = made.add("result", framework_id=made.framework, code="2", nr=2)
    made.add("indicator", result_id=second, code="2.a", name_en="Later")
    made.indicator("1.a")
    made.indicator("1.b", retired=True)
    for nr, name in ((2, "Outcome"), (1, "Goal")):
        made.add("tier", framework_id=made.framework, nr=nr, name_en=name)
    assert [one.name_en for one in desk.results.funders.tiers(shape)] == ["Goal", "Outcome"]
    assert [one.code for one in desk.results.funders.indicators(shape)] == ["1.a", "2.a"]
    assert desk.results.funders.shapes(made.framework) == {shape: "A funder"}


def test_a_funders_word_is_kept_changed_and_taken_away_again(made, desk, shape):
    funders, one = desk.results.funders, made.indicator("1.a")
    funders.call(shape, "indicator", one, {"code": "F-1", "name_en": "Persons", "name_fr": "", "left_out": False})
    funders.call(shape, "indicator", one, {"code": "F-1", "name_en": "People", "name_fr": "", "left_out": True})
    told = funders.indicators(shape)[0]
    assert (told.theirs_code, told.theirs_en, told.left_out) == ("F-1", "People", True)
    assert desk.records.count("shape_indicator") == 1
    funders.call(shape, "indicator", one, {"code": "", "name_en": "", "name_fr": "", "left_out": False})
    assert desk.records.count("shape_indicator") == 0


def test_one_funders_words_are_not_anothers(made, desk, shape):
    other = made.add("report_shape", framework_id=made.framework, name="Another", template="annual")
    tier = made.add("tier", framework_id=made.framework, name_en="Outcome")
    desk.results.funders.call(shape, "tier", tier, {"name_en": "Purpose", "name_fr": "Objectif"})
    assert [one.theirs_en for one in desk.results.funders.tiers(shape)] == ["Purpose"]
    assert [one.theirs_en for one in desk.results.funders.tiers(other)] == [""]

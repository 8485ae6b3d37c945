"""Frameworks: begun from nothing or from the example, and results added, moved and removed in the tree."""

from datetime import date

import pytest

from ppa_desk.model.results.indicator import Measure, OverGrants, OverTime
from ppa_desk.services.results import rules
from ppa_desk.services.results.examples import example, tier_sets
from ppa_desk.services.results.frameworks import OwnBranch
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.tree import Step


@pytest.fixture
def frameworks(desk):
    return desk.results.frameworks


@pytest.fixture
def framework(frameworks) -> int:
    """A goal, two outcomes, an output under the first."""
    made = frameworks.make("Phase 3", "en")
    goal = frameworks.grow(made)
    first, _ = frameworks.grow(made, goal), frameworks.grow(made, goal)
    frameworks.grow(made, first)
    return made


def told(frameworks, framework) -> list[str]:
    return [f"{'  ' * one.depth}{one.code} {one.tier_en}" for one in frameworks.branches(framework)]


def number(frameworks, framework, code) -> int:
    return next(one.id for one in frameworks.branches(framework) if one.code == code)


def test_results_get_level_and_code_from_their_place(frameworks, framework):
    assert told(frameworks, framework) == ["G Goal", "  1 Outcome", "    1.1 Output", "  2 Outcome"]


def test_one_is_added_beside_another(frameworks, framework):
    goal, first = (number(frameworks, framework, code) for code in ("G", "1"))
    new = frameworks.grow(framework, goal, after=first)
    assert number(frameworks, framework, "2") == new
    assert told(frameworks, framework)[-1] == "  3 Outcome"


def test_moving_renumbers_changes_the_level_and_takes_the_branch_along(frameworks, framework):
    assert frameworks.shift(number(frameworks, framework, "2"), Step.IN)
    assert told(frameworks, framework) == ["G Goal", "  1 Outcome", "    1.1 Output", "    1.2 Output"]
    assert not frameworks.shift(number(frameworks, framework, "1.1"), Step.UP)
    frameworks.put(number(frameworks, framework, "1"), None, 0)
    assert told(frameworks, framework) == ["G1 Goal", "  1 Outcome", "  2 Outcome", "G2 Goal"]


def test_indicators_follow_the_code_of_their_result_and_typed_codes_stay(desk, frameworks, framework):
    second = number(frameworks, framework, "2")
    made = [frameworks.add("indicator", {"result_id": second, "name_en": name}).id for name in ("a", "b")]
    typed = frameworks.add("indicator", {"result_id": second, "code": "F-7", "name_en": "The funder's"}).id
    assert [desk.records.get("indicator", one).values["code"] for one in made] == ["2.a", "2.b"]
    frameworks.shift(second, Step.UP)
    assert [desk.records.get("indicator", one).values["code"] for one in (*made, typed)] == ["1.a", "1.b", "F-7"]


def test_a_typed_code_stays_until_it_is_emptied(desk, frameworks, framework):
    first = desk.records.get("result", number(frameworks, framework, "1"))
    frameworks.add("indicator", {"result_id": first.id, "name_en": "x"})
    kept = frameworks.save("result", first.id, first.version, {"code": "IR-A"})
    assert [one.code for one in frameworks.branches(framework)] == ["G", "IR-A", "IR-A.1", "2"]
    frameworks.shift(first.id, Step.DOWN)
    assert [one.code for one in frameworks.branches(framework)] == ["G", "1", "IR-A", "IR-A.1"]
    assert desk.records.where("indicator", result_id=first.id)[0].values["code"] == "IR-A.a"
    kept = desk.records.get("result", first.id)
    frameworks.save("result", first.id, kept.version, {"code": ""})
    assert [one.code for one in frameworks.branches(framework)] == ["G", "1", "2", "2.1"]


def test_removing_closes_up_and_undo_brings_everything_back(desk, frameworks, framework):
    before = told(frameworks, framework)
    frameworks.remove("result", number(frameworks, framework, "1"))
    assert told(frameworks, framework) == ["G Goal", "  1 Outcome"]
    desk.history.undo()
    assert told(frameworks, framework) == before


def test_nothing_stands_under_itself(frameworks, framework):
    first, below = (number(frameworks, framework, code) for code in ("1", "1.1"))
    for parent in (first, below):
        with pytest.raises(OwnBranch):
            frameworks.put(first, parent, 0)


def test_nothing_stands_in_another_framework(frameworks, framework):
    other = frameworks.make("Other", "en")
    there = frameworks.grow(other)
    with pytest.raises(OwnBranch):
        frameworks.put(number(frameworks, framework, "1"), there, 0)


def test_levels_can_be_named_as_a_funder_does_and_funders_names_for_them_stay(desk, frameworks, framework):
    tier = desk.records.where("tier", framework_id=framework)[1].id
    shape = desk.records.add("report_shape", {"framework_id": framework, "name": "A", "template": "annual"}).id
    desk.records.add("shape_tier", {"report_shape_id": shape, "tier_id": tier, "name_en": "Purpose"})
    frameworks.use_tiers(framework, "us")
    assert told(frameworks, framework)[1] == "  1 Intermediate result"
    assert [one.values["name_en"] for one in desk.records.where("shape_tier")] == ["Purpose"]
    frameworks.use_tiers(framework, "short")
    assert told(frameworks, framework) == ["G Overall objective", "  1 Expected result", "    1.1 Activity",
                                           "  2 Expected result"]  # fmt: skip


@pytest.mark.parametrize("key", tier_sets())
def test_every_set_of_levels_is_in_both_languages_and_of_known_levels(desk, key):
    known = {one.code for one in desk.codes.choices("result_level")}
    for level, english, french in tier_sets()[key].tiers:
        assert level in known and english and french


def test_the_example_is_marked_as_one_and_promises_and_claims_nothing(desk, frameworks):
    made = frameworks.from_example("fr")
    kept = desk.records.get("framework", made)
    assert kept.values["template"]
    assert not kept.values["since"] and not kept.values["until"]
    assert desk.records.count("indicator_target") == desk.records.count("indicator_value") == 0
    baselines = desk.records.where("baseline")
    assert len(baselines) == desk.records.count("indicator") == len(example()["indicator"])
    assert {(one.values["state"], one.values["value"]) for one in baselines} == {("not_collected", None)}


def test_the_example_has_the_code_each_result_would_get_by_its_place(frameworks):
    made = frameworks.from_example("en")
    before = [one.code for one in frameworks.branches(made)]
    assert before[:4] == ["G", "1", "1.1", "1.1.1"]
    frameworks.use_tiers(made, "plain")
    assert [one.code for one in frameworks.branches(made)] == before


def test_every_indicator_of_the_example_is_whole_in_both_languages_with_axes_that_go_together(desk, frameworks):
    frameworks.from_example("en")
    for one in desk.records.where("indicator"):
        values = one.values
        axes = (Measure(values["measure"]), OverTime(values["over_time"]), OverGrants(values["over_grants"]))
        assert rules.illegal(*axes) == "", values["name_en"]
        for name in ("name", "unit", "definition", "verification"):
            assert values[f"{name}_en"] and values[f"{name}_fr"], values["code"]
        for dimension in values["dimensions"].split():
            assert desk.codes.choices(dimension)


def test_what_the_example_says_is_counted_can_be_counted(desk, frameworks):
    made = frameworks.from_example("en")
    lacking = {}
    for one in desk.records.where("indicator"):
        found = desk.results.feeds.rule(one.id)
        assert (found is not None) == (one.values["feed"] not in ("entered", "grantee")), one.values["code"]
        if found is not None:
            lacking[one.values["code"]] = found.lacks
    assert len(lacking) == 9
    assert {code: lacks for code, lacks in lacking.items() if lacks} == {"2.1.c": ("fund",)}
    half = Period(date(2026, 1, 1), date(2026, 6, 30))
    assert len(desk.results.feeds.plan(half, framework=made)) == 9


def test_a_second_example_stands_beside_the_first(desk, frameworks):
    frameworks.from_example("en")
    frameworks.from_example("en")
    assert [one.values["key"] for one in desk.records.where("framework")] == ["example", "example-2"]

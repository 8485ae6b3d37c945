"""Lists of choices: shared by questions, made for one, put in order."""

from dataclasses import replace

import pytest

from ppa_desk.forms.definition import Choice, Question, Text
from tests.services.surveys.test_outline import FORM

LISTS = {"x": (Choice("x1"), Choice("x2"), Choice("x3")), "y": (Choice("y1"), Choice("y2"))}
ASKED = (
    Question("select_one", "a", Text("A"), list="x"),
    Question("select_multiple", "b", Text("B"), list="x"),
    Question("select_one", "c", Text("C"), list="y"),
    Question("select_one", "y", Text("Y")),
)


@pytest.fixture
def form(desk) -> int:
    return desk.forms.take(replace(FORM, items=ASKED, lists=LISTS))


def numbers(desk, form, kind: str) -> dict[str, int]:
    return {one.values["name"]: one.id for one in desk.records.where(kind, form_id=form)}


def test_a_list_tells_its_size_and_who_else_offers_it(desk, form):
    asked = numbers(desk, form, "form_item")
    assert desk.choice_lists.sizes(form) == {"x": 3, "y": 2}
    assert desk.choice_lists.sharing(form, "x", asked["a"]) == ["b"]
    assert desk.choice_lists.sharing(form, "y", asked["c"]) == []


def test_a_new_list_is_called_like_its_question_and_is_no_other_list(desk, form):
    asked = numbers(desk, form, "form_item")
    assert desk.choice_lists.new(asked["a"]) == "a"
    assert desk.choice_lists.new(asked["y"]) == "y_2"
    desk.history.undo()
    assert desk.records.get("form_item", asked["y"]).values["list"] == ""


def test_putting_one_list_in_order_leaves_the_others(desk, form):
    at = numbers(desk, form, "form_choice")
    desk.choice_lists.put([at["x3"], at["x1"], at["x2"]])
    assert list(numbers(desk, form, "form_choice")) == ["x3", "x1", "x2", "y1", "y2"]
    desk.choice_lists.put([at["y2"], at["y1"]])
    assert list(numbers(desk, form, "form_choice")) == ["x3", "x1", "x2", "y2", "y1"]
    assert {name: [one.name for one in held] for name, held in desk.forms.draft(form).lists.items()} == {
        "x": ["x3", "x1", "x2"],
        "y": ["y2", "y1"],
    }

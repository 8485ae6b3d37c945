"""Conditions as people say them: what is written is read back, and anything else is left to the expression."""

import pytest

from ppa_desk.forms.answering import Answering
from ppa_desk.forms.conditions import Condition, Relation, before, read, relations, write
from ppa_desk.forms.definition import Choice, Form, Group, Question, Text

ASKED = {
    kind: Question(kind, "q", Text("Q"), list="l" if kind.startswith("select") else "")
    for kind in ("text", "integer", "select_one", "select_multiple", "rank", "date", "range", "acknowledge")
}
VALUES = ("yes", "5", "2.5", "-5", "2020-11-09", "l’or", "it's", 'the "best"', "a b")


@pytest.mark.parametrize("kind", ASKED)
@pytest.mark.parametrize("value", VALUES)
def test_what_is_written_is_read_back(kind, value):
    for relation in relations(ASKED[kind]):
        alone = relation in (Relation.ANSWERED, Relation.UNANSWERED)
        said = Condition("q", relation, "" if alone else value)
        assert read(write(said, ASKED[kind])) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("${agree}='no'", Condition("agree", Relation.IS, "no")),
        ('${ agree } != "no"', Condition("agree", Relation.IS_NOT, "no")),
        ("(${sites} >= 5)", Condition("sites", Relation.AT_LEAST, "5")),
        ("selected(${which}, 'gold')", Condition("which", Relation.INCLUDES, "gold")),
        ("not(selected(${which}, 'gold'))", Condition("which", Relation.INCLUDES_NOT, "gold")),
        ("${why} != ''", Condition("why", Relation.ANSWERED)),
    ],
)
def test_expressions_of_workbooks_are_read(text, said):
    assert read(text) == said


@pytest.mark.parametrize(
    "text",
    ["", "${a} =", "${a} = 1 and ${b} = 2", "${a} = ${b}", "'x' = 'y'", "not(${a} = 1)", "string-length(${a}) > 3",
     "selected(${a}, ${b})", "${a} >= ''", "pulldata('x', 'y', 'z', ${a})", ". = 1"],
)  # fmt: skip
def test_anything_else_stays_an_expression(text):
    assert read(text) is None


@pytest.mark.parametrize("answer", ['it\'s the "best"', "something else"])
def test_a_value_with_both_quotation_marks_is_still_compared(answer):
    asked = Question("text", "a", Text("A"))
    told = write(Condition("a", Relation.IS, 'it\'s the "best"'), asked)
    form = Form("f", items=(asked, Question("text", "b", Text("B"), relevant=told)))
    shown = [place.key for place in Answering(form, {"a": answer}, "en").outline()]
    assert ("b" in shown) is (answer == 'it\'s the "best"')


def test_only_what_was_asked_before_can_be_a_condition():
    form = Form(
        "f",
        items=(
            Question("text", "a"),
            Question("note", "n"),
            Group("g", items=(Question("select_one", "b", list="l"), Question("text", "c"))),
            Question("text", "d"),
        ),
        lists={"l": (Choice("x"),)},
    )
    assert [one.name for one in before(form, "c")] == ["a", "b"]
    assert [one.name for one in before(form, "g")] == ["a"]

"""Expressions: what they come to, and what is said of those that cannot be read."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.forms.definition import Choice, Form, Group, Question, Text
from ppa_desk.forms.expressions import BadExpression, evaluate, holds, parse

NOW = datetime(2026, 11, 25, 9, 30)


class Answers:
    """A scope over plain answers; a list is the answers of a repeat."""

    position, now = 2, NOW

    def __init__(self, this: str = "", **answers) -> None:
        self.this, self._answers = this, answers

    def value(self, name: str) -> str:
        return str(self._answers.get(name, ""))

    def values(self, name: str) -> list[str]:
        found = self._answers.get(name, "")
        return found if isinstance(found, list) else [found]

    def label(self, name: str, value: str) -> str:
        return {"cd": "DR Congo"}.get(value, value)


@pytest.mark.parametrize(
    ("text", "scope", "found"),
    [
        ("1 + 2 * 3", {}, 7.0),
        ("(1 + 2) * 3", {}, 9.0),
        ("7 mod 3 + 8 div 4", {}, 3.0),
        ("-3 - -2", {}, -1.0),
        ("${a} = 'yes' and not(${b} > 3)", {"a": "yes", "b": "2"}, True),
        ("${a} or false()", {"a": ""}, False),
        ("${a} > 5", {"a": ""}, False),
        ("${a} <= 5", {"a": ""}, False),
        ("${a} != 5", {"a": ""}, True),
        ("${a} = ''", {"a": ""}, True),
        ("${m} = 'a'", {"m": "a b"}, False),
        ("selected(${m}, 'a')", {"m": "b a"}, True),
        ("selected(${m}, 'a')", {"m": "ab"}, False),
        ("count-selected(${m})", {"m": "a b c"}, 3.0),
        ("selected-at(${m}, 1)", {"m": "a b c"}, "b"),
        ("selected-at(${m}, 9)", {"m": "a b c"}, ""),
        ("if(${a} > 1, 'many', 'one')", {"a": "2"}, "many"),
        ("coalesce(${a}, ${b})", {"a": "", "b": "x"}, "x"),
        ("concat(${a}, '-', 5 div 2)", {"a": "x"}, "x-2.5"),
        ("string-length('Élise')", {}, 5.0),
        ("contains('Kivu', 'iv') and starts-with('Kivu', 'Ki')", {}, True),
        ("regex('a@b.org', '[^@]+@[^@]+')", {}, True),
        ("regex('xa', 'a')", {}, False),
        ("int(7.9)", {}, 7.0),
        ("round(2.345, 2)", {}, 2.35),
        ("string(5.0)", {}, "5"),
        ("number('12.5')", {}, 12.5),
        ("date(1)", {}, "1970-01-02"),
        ("today() > '2026-11-24'", {}, True),
        ("today() - date('2026-11-20')", {}, 5.0),
        ("format-date('2026-11-05', '%e.%n.%Y')", {}, "5.11.2026"),
        ("sum(${r})", {"r": ["1", "", "2.5"]}, 3.5),
        ("count(${r})", {"r": ["1", "", "2.5"]}, 2.0),
        ("max(${r}) - min(${r})", {"r": ["1", "4"]}, 3.0),
        ("position(..)", {}, 2.0),
        ("jr:choice-name(${a}, '${a}')", {"a": "cd"}, "DR Congo"),
        ("once('new')", {}, "new"),
    ],
)
def test_an_expression_comes_to(text, scope, found):
    assert evaluate(parse(text), Answers(**scope)) == found


def test_a_dot_is_the_answer_itself():
    assert holds(parse(". >= 0 and . <= 52"), Answers(this="12"))
    assert not holds(parse(". >= 0 and . <= 52"), Answers(this="60"))


@pytest.mark.parametrize(
    "text", ["instance('x')/data/item[name=${a}]/label", "pulldata('f', 'c', 'k', ${a})", "../x = 3"]
)
def test_what_only_another_program_can_evaluate_is_kept_and_hides_nothing(text):
    assert parse(text).outside
    assert holds(parse(text), Answers())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("${a} = = 'y' )", "brackets"),
        ("${a} = = 'y'", "word"),
        ("1 +", "ends_early"),
        ("${a} ='x", "character"),
        ("", "ends_early"),
        ("(" * 500 + "1", "brackets"),
        ("not(" * 500 + "1" + ")" * 500, "too_deep"),
        ("1" + "+1" * 30_000, "too_long"),
    ],
)
def test_what_cannot_be_read_says_why(text, why):
    with pytest.raises(BadExpression) as raised:
        parse(text)
    assert raised.value.values["why"] == why and raised.value.values["column"] >= 1


def test_a_pattern_that_takes_for_ever_does_not():
    assert evaluate(parse("regex(., '(a|aa)+$')"), Answers(this="a" * 40 + "!")) is False


@given(st.text(alphabet="${}ab'\"().,<>=!+-*/ 1divmodandornot", max_size=40))
def test_any_text_is_an_expression_or_is_refused_as_one(text):
    try:
        evaluate(parse(text), Answers(a="1", b="x"))
    except BadExpression as error:
        assert error.values["why"]


def test_a_form_goes_through_its_questions_in_order():
    inner = Group("g", items=(Question("text", "b"), Group("h", items=(Question("text", "c"),))))
    form = Form("f", items=(Question("text", "a", Text(fr="Quoi")), inner), lists={"l": (Choice("x"),)})
    assert [one.name for one in form.questions()] == ["a", "b", "c"]
    assert form.languages == ("fr",)

"""Answering a form: what shows, what is calculated, what is wrong, and what is kept."""

import pytest

from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Choice, Form, Group, Question, Text
from ppa_desk.forms.shipped_forms import shipped_form


def questions(*items, **lists) -> Answering:
    return Answering(Form("f", items=items, lists=lists))


def test_a_question_shows_only_while_its_condition_holds():
    form = Answering(shipped_form("covid_survey"))
    assert not form.shown("weeks_suspended")
    assert form.give("suspended", "all") == {"suspended", "weeks_suspended"}
    assert form.shown("weeks_suspended")
    form.give("weeks_suspended", "60")
    assert form.problem("weeks_suspended").message == "Between 0 and 52 weeks."
    form.give("suspended", "none")
    assert form.problem("weeks_suspended") is None


def test_what_is_not_shown_is_null_what_was_skipped_is_empty():
    form = Answering(shipped_form("covid_survey"))
    told = form.answers()
    assert told["weeks_suspended"] is None and told["women"] == ""


def test_a_hidden_group_hides_what_is_in_it_and_their_answers_count_for_nothing():
    form = questions(
        Question("text", "a"),
        Group("g", relevant="${a} = 'x'", items=(Question("text", "b"),)),
        Question("text", "c", relevant="${b} = 'y'"),
    )
    form.give("a", "x")
    form.give("b", "y")
    assert form.shown("c")
    assert {"b", "c"} <= form.give("a", "")
    assert not form.shown("b") and not form.shown("c")
    assert form.answers() == {"a": "", "b": None, "c": None}


def test_calculations_follow_what_they_look_at():
    form = questions(
        Question("integer", "a"), Question("calculate", "b", calculation="${a} * 2"),
        Question("calculate", "c", calculation="${b} + 1"),
    )  # fmt: skip
    assert form.give("a", "4") == {"a", "b", "c"}
    assert (form.value("b"), form.value("c")) == ("8", "9")


def test_calculations_in_a_circle_end():
    form = questions(
        Question("integer", "x"), Question("calculate", "a", calculation="${b} + 1 + ${x}"),
        Question("calculate", "b", calculation="${a} + 1"),
    )  # fmt: skip
    form.give("x", "1")


def test_repeats_have_turns_of_their_own():
    form = questions(
        Group("m", repeat=True, items=(Question("integer", "age"), Question("text", "job", relevant="${age} > 17"))),
        Question("calculate", "total", calculation="sum(${age})"),
    )
    form.add_repeat("m")
    form.add_repeat("m")
    form.give("m[1]/age", "12")
    form.give("m[2]/age", "30")
    assert not form.shown("m[1]/job") and form.shown("m[2]/job")
    assert form.value("total") == "42"
    form.give("m[2]/job", "digger")
    form.remove_repeat("m", 1)
    assert form.answers() == {"m": [{"age": "30", "job": "digger"}], "total": "30"}
    assert Answering(form.form, form.answers()).answers() == form.answers()


def test_choices_are_filtered_by_what_was_answered_before():
    provinces = (Choice("sk", more={"country": "CD"}), Choice("west", more={"country": "RW"}))
    form = questions(
        Question("text", "country"), Question("select_one", "place", list="p", choice_filter="country = ${country}"),
        p=provinces,
    )  # fmt: skip
    form.give("country", "CD")
    assert [one.name for one in form.choices("place")] == ["sk"]
    form.give("place", "west")
    assert form.problem("place").code == "not_a_choice"


def test_what_must_be_answered_prevents_the_end():
    form = questions(Question("text", "a", required="yes"), Question("text", "b", required="${a} = 'x'"))
    assert [(key, why.code) for key, why in form.complete()] == [("a", "needed")]
    form.give("a", "x")
    assert [key for key, _ in form.complete()] == ["b"]


def test_answers_given_beforehand_stand_where_nothing_was_answered():
    form = questions(Question("integer", "n", default="5"), Question("date", "d", default="today()"))
    assert form.value("n") == "5" and len(form.value("d")) == 10


@pytest.mark.parametrize(
    ("value", "code"), [("12", None), ("12.5", "not_whole"), ("twelve", "not_whole"), ("1 200", None)]
)
def test_a_number_is_a_number(value, code):
    form = questions(Question("integer", "n", Text("How many")))
    form.give("n", value)
    assert (form.problem("n").code if form.problem("n") else None) == code

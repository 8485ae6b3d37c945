"""What is wrong with a form leads to the row it is about."""

from dataclasses import replace

import pytest

from ppa_desk.forms.definition import Choice, Question, Text
from ppa_desk.services.forms.findings import findings
from tests.services.surveys.test_outline import FORM, row


@pytest.fixture
def form(desk) -> int:
    return desk.forms.take(FORM)


def test_a_finding_names_the_question_and_the_field_it_is_about(desk, form):
    day = row(desk, form, "day")
    desk.records.save("form_item", day, 1, {"relevant": "${nobody} = 1"})
    [found] = findings(desk.records, desk.forms, form)
    assert (found.kind, found.record, found.field) == ("form_item", day, "relevant")


def test_a_finding_about_a_choice_names_it_though_lists_are_mixed(desk):
    asked = (Question("select_one", "a", Text("A"), list="x"), Question("select_one", "b", Text("B"), list="y"))
    lists = {"x": (Choice("x1", Text("1")),), "y": (Choice("y1", Text("1")),)}
    number = desk.forms.take(replace(FORM, items=asked, lists=lists))
    late = desk.records.add("form_choice", {"form_id": number, "list": "x", "name": "x2"}).id
    [found] = findings(desk.records, desk.forms, number)
    assert (found.kind, found.record) == ("form_choice", late)


def test_a_group_that_does_not_end_is_named(desk, form):
    end = row(desk, form, ")visit")
    desk.records.remove("form_item", end)
    [found] = findings(desk.records, desk.forms, form)
    assert found.finding.code == "form.unbalanced" and found.record


def test_what_is_wrong_with_the_whole_form_names_no_row(desk):
    number = desk.records.add("form", {"key": "empty", "title_en": "Empty"}).id
    assert [(one.kind, one.record) for one in findings(desk.records, desk.forms, number)] == [("", 0)]

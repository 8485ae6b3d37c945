"""The second gate finds what pyxform passes in silence, with row and cell; the shipped forms pass both gates."""

from dataclasses import replace

import pytest

from ppa_desk.exchange.xlsform import gate
from ppa_desk.forms.checks import check
from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.forms.sheets import form_of
from ppa_desk.forms.shipped_forms import shipped_form, shipped_forms
from ppa_desk.sentences import NOTES, note

YESNO = (Choice("yes", Text("Yes")), Choice("no", Text("No")))
HEAD = ["type", "name", "label", "relevant", "calculation"]


def found(*rows, head=HEAD, choices=()) -> dict[str, str]:
    listed = [["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"], *choices]
    form = form_of({"survey": [head, *rows], "choices": listed, "settings": [["form_id"], ["f"]]})
    return {one.code: one.place.cell for one in check(form) if one.code != "form.list_unused"}


ASK = ["select_one yn", "a", "Yes?", "", ""]


@pytest.mark.parametrize(
    ("code", "cell", "row"),
    [
        ("form.expression_brackets", "survey!D3", ["text", "b", "B", "${a} = = 'y' )", ""]),
        ("form.function_unknown", "survey!D3", ["text", "b", "B", "foobar(.)", ""]),
        ("form.value_not_in_list", "survey!D3", ["text", "b", "B", "${a} = 'maybe'", ""]),
        ("form.reference_unknown", "survey!D3", ["text", "b", "B", "${c} = 'x'", ""]),
        ("form.type_unknown", "survey!A3", ["texte", "b", "B", "", ""]),
        ("form.list_unknown", "survey!A3", ["select_one nothing", "b", "B", "", ""]),
        ("form.name_twice", "survey!B3", ["text", "a", "B", "", ""]),
        ("form.name_bad", "survey!B3", ["text", "2b", "B", "", ""]),
        ("form.label_missing", "survey!C3", ["text", "b", "", "", ""]),
        ("form.circle", "survey!E3", ["calculate", "b", "", "", "${b} + 1"]),
        ("form.function_arguments", "survey!D3", ["text", "b", "B", "selected(${a})", ""]),
        ("form.pattern_bad", "survey!D3", ["text", "b", "B", "regex(${a}, '(a|aa)+$')", ""]),
        ("form.not_evaluated", "survey!E3", ["calculate", "b", "", "", "pulldata('f','c','k',${a})"]),
    ],
)
def test_a_fault_is_named_with_its_cell(code, cell, row):
    assert found(ASK, row)[code] == cell


def test_calculations_in_a_circle_are_named_once():
    told = found(ASK, ["calculate", "b", "", "", "${c} + 1"], ["calculate", "c", "", "", "${b} + 1"])
    assert told["form.circle"] == "survey!E3"


def test_a_misspelt_column_is_named():
    assert found(ASK, head=["type", "name", "label", "relevent", "calculation"])["form.column_misspelt"] == "survey!D1"


def test_a_missing_translation_is_named_as_column_and_as_cell():
    head = ["type", "name", "label::English (en)", "label::French (fr)"]
    told = found(["text", "a", "One", "Un"], ["text", "b", "Two", ""], head=head)
    assert told["form.translation_cell"] == "survey!D3"
    assert "form.translation_column" in told


def test_equal_is_not_selected():
    told = found(["select_multiple yn", "m", "M", "", ""], ["text", "b", "B", "${m} = 'yes'", ""])
    assert told == {"form.multiple_equal": "survey!D3"}


def test_a_space_in_a_choice_of_several_is_named():
    told = found(["select_multiple yn", "m", "M", "", ""], choices=[["yn", "not sure", "Not sure"]])
    assert told == {"form.choice_space": "choices!B4"}


def test_every_finding_has_its_sentence():
    form = Form("f", items=(Question("text", "a", relevant="${b}"), Question("select_one", "c", Text("C"), list="y")))
    assert all(note(one.code, one.values) and one.code in NOTES for one in check(form))


@pytest.mark.parametrize("key", shipped_forms())
def test_a_shipped_form_passes_both_gates(key):
    assert check(shipped_form(key)) == []
    assert gate.pyxform_findings(shipped_form(key)) == []


def test_pyxform_names_the_row():
    form = Form("f", items=(Question("text", "a", Text("A"), relevant="${nothing} = 1"),))
    [one] = gate.pyxform_findings(replace(form, lists={"y": YESNO}))
    assert one.severity == "error" and "nothing" in one.values["message"]

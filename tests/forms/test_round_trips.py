"""A form written and read again is the same form: as TOML, as the sheets of a workbook, as rows of a workspace."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.forms import toml_form
from ppa_desk.forms.definition import Choice, Form, Group, Question, Text
from ppa_desk.forms.sheets import form_of, sheets_of
from ppa_desk.forms.shipped_forms import NoSuchForm, shipped_form, shipped_forms

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), max_size=12)
TEXTS = st.builds(Text, WORDS, WORDS, st.dictionaries(st.sampled_from(["Swahili (sw)", "Lingala"]), WORDS.filter(bool)))
NAMES = st.from_regex(r"[a-z]\w{0,6}", fullmatch=True).filter(str.isascii)
PLAIN = st.sampled_from(["", "${a} = 'b'", ". > 3", "x y"])
QUESTIONS = st.builds(
    Question, st.sampled_from(["text", "integer", "note", "select_one", "rank"]), NAMES, TEXTS, TEXTS,
    list=st.just("l"), relevant=PLAIN, constraint=PLAIN, required=st.sampled_from(["", "yes"]), default=PLAIN,
    constraint_message=TEXTS, weight=st.sampled_from(["", "2"]),
).map(lambda one: one if one.type in ("select_one", "rank") else replace(one, list=""))  # fmt: skip
GROUPS = st.builds(Group, NAMES, TEXTS, st.lists(QUESTIONS, max_size=3).map(tuple), st.booleans(), relevant=PLAIN)
CHOICES = st.builds(
    Choice, NAMES, TEXTS, st.sampled_from(["", "dont_know"]), st.booleans(), st.sampled_from(["", "3"]), TEXTS
)
FORMS = st.builds(
    Form, st.just("key"), st.just("2026010101"), st.builds(Text, WORDS.filter(bool), WORDS),
    st.builds(Text, WORDS, WORDS),
    items=st.lists(QUESTIONS | GROUPS, max_size=5).map(tuple),
    lists=st.lists(CHOICES, min_size=1, max_size=4).map(lambda found: {"l": tuple(found)}),
)  # fmt: skip


@given(FORMS)
def test_toml_gives_the_same_form(form):
    assert toml_form.read(toml_form.write(form)) == form


@given(FORMS)
def test_sheets_give_the_same_form_and_the_same_sheets(form):
    sheets = sheets_of(form)
    again = form_of(sheets)
    assert replace(again, kept={}) == form
    assert sheets_of(again) == sheets


@pytest.mark.parametrize("key", shipped_forms())
def test_a_shipped_form_is_written_as_it_stands(key):
    form = shipped_form(key)
    assert toml_form.read(toml_form.write(form)) == form and form.key == key
    assert set(form.languages) == {"en", "fr"}


def test_a_form_that_is_not_there_names_those_that_are():
    with pytest.raises(NoSuchForm) as raised:
        shipped_form("nothing")
    assert "covid_survey" in raised.value.values["keys"]


def test_what_is_no_form_is_refused():
    for text in ("= 1", "question = 3", "[[question]]\nname = 'a'"):
        with pytest.raises(toml_form.NotAForm):
            toml_form.read(text)


SHEETS = {
    "survey": [
        ["Type", "name", "label", "label::French (fr)", "my notes", "required", "relevance"],
        ["select1 yn", "a", "Yes?", "Oui ?", "keep me", "TRUE", ""],
        ["", "", "", "", "a comment", "", ""],
        ["begin_group", "g", "Group", "Groupe", "", "", "${a}='y'"],
        ["select all that apply from colours or_other", "b", "Which?", "Lesquels ?", "", "", ""],
        ["end_group", "", "", "", "", "", ""],
    ],
    "choices": [
        ["list name", "value", "label", "label::French (fr)"],
        ["yn", "y", "Yes", "Oui"],
        ["colours", "red", "Red", "Rouge"],
    ],
    "settings": [["form_title", "form_id", "style"], ["Old form", "old", "pages"]],
    "extra": [["anything"], ["stays"]],
}


def test_old_spellings_are_understood():
    form = form_of(SHEETS)
    kinds = [(one.type, one.list, one.name) for one in form.questions()]
    assert kinds == [("select_one", "yn", "a"), ("select_multiple", "colours_or_other", "b"), ("text", "", "b_other")]
    assert form.question("a").required == "yes" and form.question("a").more == {"my notes": "keep me"}
    assert form.items[1].relevant == "${a}='y'" and form.settings == {"style": "pages"}
    assert [one.name for one in form.lists["colours_or_other"]] == ["red", "other"]


def test_only_what_changed_is_rewritten():
    form = form_of(SHEETS)
    first, *rest = form.items
    changed = replace(form, items=(replace(first, label=Text("Really?", first.label.fr)), *rest))
    survey = sheets_of(changed)["survey"]
    assert survey[0][:7] == SHEETS["survey"][0]
    assert survey[1][:7] == ["select1 yn", "a", "Really?", "Oui ?", "keep me", "TRUE", ""]
    assert survey[2][:7] == SHEETS["survey"][2] and survey[3][:7] == SHEETS["survey"][3]
    assert sheets_of(changed)["extra"] == SHEETS["extra"]

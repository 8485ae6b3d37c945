"""Forms in a workspace: rows that give the same form back, versions that never change."""

from dataclasses import replace

import pytest

from ppa_desk.forms.definition import Question, Text
from ppa_desk.forms.shipped_forms import shipped_form, shipped_forms
from ppa_desk.services.forms.catalogue import HasErrors
from tests.services.surveys.conftest import FORM


@pytest.mark.parametrize("key", shipped_forms())
def test_a_form_taken_in_is_the_form(desk, key):
    assert replace(desk.forms.draft(desk.forms.take_shipped(key)), version=shipped_form(key).version) == shipped_form(
        key
    )
    assert desk.forms.take_shipped(key) == desk.forms.number(key)


def test_a_version_stays_what_it_was_when_the_form_goes_on(desk):
    form = desk.forms.take(FORM)
    first = desk.forms.publish(form)
    assert desk.forms.publish(form) == first and not desk.forms.changed_since_published(form)
    desk.forms.replace(form, replace(FORM, items=(*FORM.items, Question("text", "new", Text("New?")))))
    assert desk.forms.changed_since_published(form)
    second = desk.forms.publish(form)
    assert second != first
    assert desk.forms.version(first).question("new") is None
    assert desk.forms.version(second).question("new") is not None
    assert [one.number for one in desk.forms.versions(form)] == [2, 1]


def test_replacing_a_form_keeps_the_rows_that_stay_and_can_be_undone(desk):
    form = desk.forms.take(FORM)
    rows = {one.values["name"]: one.id for one in desk.records.where("form_item", form_id=form)}
    agree, *rest = FORM.items
    desk.forms.replace(form, replace(FORM, items=(*rest, replace(agree, hint=Text("Hint")))))
    kept = {one.values["name"]: one.id for one in desk.records.where("form_item", form_id=form)}
    assert kept["agree"] == rows["agree"]
    assert [one.name for one in desk.forms.draft(form).questions()] == ["why", "sites", "agree"]
    desk.history.undo()
    assert desk.forms.draft(form) == FORM


def test_a_form_with_errors_is_not_published(desk):
    form = desk.forms.take(replace(FORM, items=(Question("text", "a", Text("A"), relevant="${b} = 1"),)))
    with pytest.raises(HasErrors) as raised:
        desk.forms.publish(form)
    assert raised.value.values == {"count": 1, "cell": "survey!D2"}


def test_how_an_answer_was_understood_is_remembered(desk):
    form = desk.forms.take(FORM)
    desk.forms.remember(form, {("agree", "Oui, bien sûr"): "yes"})
    desk.forms.remember(form, {("agree", "OUI, BIEN SUR"): "no"})
    assert desk.forms.heard(form) == {("agree", "oui, bien sur"): "no"}

"""The French of the model's words and of the error sentences: all there, with the same values, set as French is set."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ppa_desk.labels import ACTIONS, CHOICES, FIELDS, KINDS
from ppa_desk.sentences import ERRORS

TOLD = Path(__file__).parents[1] / "resources" / "languages" / "ppa_desk_fr.ts"
ENGLISH = {
    "Kinds": {label for pair in KINDS.values() for label in pair},
    "Fields": set(FIELDS.values()),
    "Choices": set(CHOICES.values()),
    "Actions": set(ACTIONS.values()),
    "Errors": set(ERRORS.values()),
}


def french() -> dict[str, dict[str, str]]:
    """Return the finished translations by context and English text."""
    told: dict[str, dict[str, str]] = {}
    for context in ElementTree.parse(TOLD).getroot().iter("context"):
        texts = told.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            found = message.find("translation")
            if found is not None and not found.get("type") and found.text:
                texts[message.findtext("source", "")] = found.text
    return told


FRENCH = french()


@pytest.mark.parametrize("context", ENGLISH)
def test_every_text_is_translated(context):
    assert ENGLISH[context] - set(FRENCH[context]) == set()


@pytest.mark.parametrize("context", ENGLISH)
def test_a_translation_has_the_values_of_its_text(context):
    values = re.compile(r"\{\w+\}")
    told = {english: FRENCH[context].get(english, "") for english in ENGLISH[context]}
    assert [e for e, f in told.items() if f and sorted(values.findall(e)) != sorted(values.findall(f))] == []


@pytest.mark.parametrize("context", ENGLISH)
def test_french_is_set_as_french_is_set(context):
    wrong = re.compile(r"""['"“”]|[^\u00a0\u202f][;!?»]|[^\u00a0\u202f]:(?!//)|«[^\u00a0\u202f]|\s$|  """)
    assert [f for e in ENGLISH[context] if wrong.search(f := FRENCH[context].get(e, ""))] == []

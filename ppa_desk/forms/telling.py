"""Answers to be read: what was asked and what was said, in the reader's language, in the order of the form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ppa_desk.forms.answering import Answering, Place
from ppa_desk.forms.definition import Form, Question


@dataclass(frozen=True, slots=True)
class Told:
    """A question with what was said to it, empty where nothing was; or a heading, with the turn of a repeat."""

    label: str
    text: str = ""
    heading: bool = False
    turn: int = 0


def told(form: Form, answers: Mapping[str, Any], language: str) -> list[Told]:
    """Return answers as they are read; what was not shown is left out."""
    answering = Answering(form, answers, language)
    found = [one for place in answering.outline() if (one := _told(answering, place, language)) is not None]
    return list(_without_empty_headings(found))


def _told(answering: Answering, place: Place, language: str) -> Told | None:
    item = place.item
    label = item.label.of(language)
    if not isinstance(item, Question):
        return Told(label, heading=True, turn=place.turn)
    if not item.asks and item.type != "calculate":
        return None
    value = answering.value(place.key)
    if item.type == "calculate":
        return Told(label, value) if label and value else None
    return Told(label, _words(answering, item, value, language))


def _words(answering: Answering, question: Question, value: str, language: str) -> str:
    if question.type == "acknowledge":
        return "✓" if value == "OK" else value
    names = {one.name: one.label.of(language) or one.name for one in answering.form.choices(question)}
    if not names:
        return value
    if question.type == "select_one":
        return names.get(value, value)
    parts = value.split()
    if not all(part in names for part in parts):
        return value
    return (" → " if question.type == "rank" else ", ").join(names[part] for part in parts)


def _without_empty_headings(found: list[Told]) -> Iterator[Told]:
    """A heading that no question follows says nothing."""
    for at, one in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        if not one.heading or (after is not None and (not after.heading or after.turn)):
            yield one

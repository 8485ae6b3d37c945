"""The words of the model for people, in English; the window translates them, the command line prints them."""

from collections.abc import Callable, Mapping
from typing import Any

from ppa_desk.labels.choices import ACTIONS as ACTIONS
from ppa_desk.labels.choices import CHOICES as CHOICES
from ppa_desk.labels.fields import FIELDS as FIELDS
from ppa_desk.labels.kinds import KINDS as KINDS

Translate = Callable[[str, str], str]
"""Gives a text of a context ("Kinds", "Fields"...) in the reader's language."""


def english(context: str, text: str) -> str:
    """Translate nothing."""
    return text


def kind_label(kind: str, many: bool = False, translate: Translate = english) -> str:
    """Return what one record of a kind is called, or many."""
    return translate("Kinds", KINDS[kind][many])


def field_label(kind: str, name: str, translate: Translate = english) -> str:
    """Return what a field of a kind is called; one that only an old journal knows is shown by its name."""
    return translate("Fields", FIELDS.get(f"{kind}.{name}") or FIELDS.get(name, name))


def choice_label(name: str, value: str, translate: Translate = english) -> str:
    """Return what a value of a closed choice is called; a value nobody knows is shown as it is."""
    label = CHOICES.get(f"{name}.{value}")
    return translate("Choices", label) if label else value


def action_label(action: str, told: Mapping[str, Any], translate: Translate = english) -> str:
    """Return what a unit of work did, from its action and what the journal was told."""
    label = ACTIONS.get(action) or ACTIONS.get(action.partition(".")[2]) or ACTIONS["other"]
    values = {name: str(value) for name, value in told.items() if isinstance(value, str | int)}
    values["title"] = told.get("title") or ""
    if told.get("record_kind") in KINDS:
        values |= _named(told, translate)
    if told.get("of"):
        values["done"] = _lower(action_label(told["of"], {**told, "of": ""}, translate))
    return translate("Actions", label).format_map(_Blank(values)).rstrip(" \N{NO-BREAK SPACE}:")


def _named(told: Mapping[str, Any], translate: Translate) -> dict[str, str]:
    one, many = (_lower(kind_label(told["record_kind"], several, translate)) for several in (False, True))
    titled = translate("Actions", ACTIONS["what"]).format(kind=one, title=told.get("title"))
    return {"kind": one, "kinds": many, "what": titled if told.get("title") else one}


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


class _Blank(dict[str, str]):
    """Values for a sentence; what is not told is left out."""

    def __missing__(self, name: str) -> str:
        return ""

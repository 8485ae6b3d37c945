"""The shipped code lists: stable codes with English and French labels. Retired codes stay readable."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from ppa_desk.shipped import shipped


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a list.

    `group` puts codes of a list together, `codes` are codes of another list it stands for (a group's minerals, a
    category's usual risks), `note` says a little more than the label, `also` holds other spellings of a place, or
    other words that tables use.
    """

    code: str
    en: str
    fr: str
    retired: bool = False
    group: str = ""
    codes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    note_en: str = ""
    note_fr: str = ""

    def label(self, language: str) -> str:
        """Return the label in that language, else in the other, else the code."""
        first, other = (self.fr, self.en) if language == "fr" else (self.en, self.fr)
        return first or other or self.code

    def note(self, language: str) -> str:
        """Return the note in that language, else in the other, else nothing."""
        first, other = (self.note_fr, self.note_en) if language == "fr" else (self.note_en, self.note_fr)
        return first or other


@cache
def shipped_lists() -> tuple[str, ...]:
    """Return the names of the shipped code lists."""
    return tuple(sorted(f.name.removesuffix(".toml") for f in shipped("resources", "codes").iterdir()))


@cache
def list_title(name: str, language: str) -> str:
    """Return what a shipped code list is called."""
    title: str = _told(name)["title"][language]
    return title


@cache
def code_list(name: str) -> Mapping[str, Code]:
    """Return a shipped code list, in its order."""
    codes = [Code(**{key: _frozen(value) for key, value in one.items()}) for one in _told(name)["code"]]
    return {one.code: one for one in codes}


def region_of(country: str | None) -> str:
    """Return the region a country is in; empty where none is known."""
    known = code_list("country").get(country or "")
    return known.group if known else ""


@cache
def places() -> tuple[tuple[str, ...], ...]:
    """Return the places, each with its names in English and French and its other spellings, for search."""
    told = (one for name in ("country", "province", "place") for one in code_list(name).values())
    return tuple((one.en, one.fr, *one.also) for one in told)


def _told(name: str) -> dict[str, Any]:
    return tomllib.loads(shipped("resources", "codes", f"{name}.toml").read_text("utf-8"))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


class Word(NamedTuple):
    """A code as a value of a sentence: whoever says the sentence takes its label in their language."""

    codes: str
    code: str

    def told(self, language: str) -> str:
        """Return its label; an unknown code is told as it is."""
        known = code_list(self.codes).get(self.code)
        return known.label(language) if known else self.code

    def __str__(self) -> str:
        return self.told("en")

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

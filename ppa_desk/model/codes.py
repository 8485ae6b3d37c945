"""The shipped code lists: stable codes with English and French labels. Retired codes stay readable."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ppa_desk.shipped import shipped


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a list."""

    code: str
    en: str
    fr: str
    retired: bool = False
    group: str = ""

    def label(self, language: str) -> str:
        """Return the label in that language, else in the other, else the code."""
        first, other = (self.fr, self.en) if language == "fr" else (self.en, self.fr)
        return first or other or self.code


@cache
def shipped_lists() -> tuple[str, ...]:
    """Return the names of the shipped code lists."""
    return tuple(sorted(f.name.removesuffix(".toml") for f in shipped("resources", "codes").iterdir()))


@cache
def code_list(name: str) -> Mapping[str, Code]:
    """Return a shipped code list, in its order."""
    told = tomllib.loads(shipped("resources", "codes", f"{name}.toml").read_text("utf-8"))
    return {one["code"]: Code(**one) for one in told["code"]}


@cache
def places() -> tuple[tuple[str, str], ...]:
    """Return the places with their English and French names, for search."""
    return tuple((one.en, one.fr) for name in ("country", "province") for one in code_list(name).values())

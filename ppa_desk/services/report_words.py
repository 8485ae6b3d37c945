"""The fixed words of a report in one language, and texts of records as its reader gets them."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from ppa_desk.services.content import Language
from ppa_desk.shipped import shipped

_SPACE = re.compile(r"[ \t\r\n]+")


def capital(text: str) -> str:
    """Return a text that begins with a capital."""
    return text[:1].upper() + text[1:]


def one_line(text: str) -> str:
    """Return a text on one line; spaces that hold words together, as before a French colon, stay."""
    return _SPACE.sub(" ", text).strip()


@cache
def report(name: str) -> Mapping[str, Any]:
    """Return a shipped report: its order of parts and its words."""
    told: dict[str, Any] = tomllib.loads(shipped("reports", f"{name}.toml").read_text("utf-8"))
    return told


class Words:
    """What a report says in one language."""

    def __init__(self, name: str, language: Language) -> None:
        self.language = language
        self.order: Sequence[str] = report(name)["order"]
        self._told = report(name)

    def __call__(self, key: str, **values: Any) -> str:
        """Return words by "group.name", filled with values."""
        group, _, name = key.partition(".")
        told: str = self._told[group][name][self.language]
        return told.format_map(values) if values else told

    def known(self, group: str, name: str | None) -> str:
        """Return the key of a name in a group, of "other" where the group does not know it."""
        return f"{group}.{name if name in self._told[group] else 'other'}"

    def has(self, key: str) -> bool:
        """Say whether there are words of that key."""
        group, _, name = key.partition(".")
        return name in self._told.get(group, {})

    def group(self, group: str) -> dict[str, str]:
        """Return all words of a group."""
        return {name: told[self.language] for name, told in self._told[group].items()}

    def joined(self, parts: Iterable[str]) -> str:
        """Join parts as a sentence does: a, b and c."""
        *most, last = list(parts) or [""]
        return self("list.and").join([", ".join(most), last]) if most else last

    def own(self, values: Mapping[str, Any], name: str) -> str:
        """Return a text that a record may hold in both languages; marked where only the other is there."""
        other = "fr" if self.language == "en" else "en"
        if own := str(values.get(f"{name}_{self.language}") or "").strip():
            return own
        theirs = str(values.get(f"{name}_{other}") or "").strip()
        return f"{theirs}\u00a0{self(f'foreign.{other}')}" if theirs else ""

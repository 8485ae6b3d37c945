"""The words of a letter to many: fields found, checked, filled in. No template language: names in braces only."""

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches

from ppa_desk.errors import DeskError

_FIELD = re.compile(r"\{([^{}\n]*)\}")


class UnknownField(DeskError):
    """A letter names a field there is none of; `known` is what may have been meant, or all there are."""

    code = "mailing.unknown_field"


class LooseBrace(DeskError):
    """A brace opens or closes no field; `words` are those beside it."""

    code = "mailing.loose_brace"


def named(text: str) -> list[str]:
    """Return the fields a text names, each once, in their order."""
    return list(dict.fromkeys(found.strip() for found in _FIELD.findall(text)))


def faults(text: str, known: Collection[str]) -> Iterator[DeskError]:
    """Go through what is wrong with the fields of a text."""
    for name in named(text):
        if name not in known:
            near = get_close_matches(name, known, 1, 0.5)
            shown = ", ".join(f"{{{one}}}" for one in (near or sorted(known)))
            yield UnknownField(name=name, known=shown)
    rest = _FIELD.sub("", text)
    if found := re.search(r"[{}][^\n]{0,30}", rest):
        yield LooseBrace(words=found[0].strip())


def filled(text: str, values: Mapping[str, str], gaps: Mapping[str, str]) -> tuple[str, list[str]]:
    """Return a text with its fields filled in, and the fields nothing was known for: a gap stands there."""
    empty: list[str] = []

    def value(found: re.Match[str]) -> str:
        name = found[1].strip()
        if told := values.get(name, "").strip():
            return told
        empty.append(name)
        return gaps.get(name, found[0])

    return _FIELD.sub(value, text), list(dict.fromkeys(empty))

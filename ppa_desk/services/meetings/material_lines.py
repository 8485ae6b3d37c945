"""Materials as people paste them: a line each, parts further in, headings of sections and of items, links. No SQL."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.services.meetings.typed import TAB
from ppa_desk.shipped import shipped

UNLISTED = ("segment", "photo")
"""What stands in no section: parts are cited in the text, pictures stand at the end."""
_BULLET = re.compile(r"^(?:[-–•*·]|\d{1,2}[.)])\s+")
_LINK = re.compile(r" *[<(\[]?(https?://[^\s<>)\]]+)[>)\]]? *", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A material as it was pasted; `depth` counts how far it stands in, `session` is the item it was listed under."""

    title: str
    other: str
    url: str
    kind: str | None
    section: str | None
    session: int | None
    depth: int


def read(text: str, sessions: Mapping[str, int]) -> list[Listed]:
    """Return the materials of a list. `sessions`: the meeting's items by what they are called, folded.

    A line that is a section's name or an item's title heads what follows; a second column is the other language.
    """
    found: list[Listed] = []
    section: str | None = None
    session: int | None = None
    insets: list[int] = []
    for inset, line in _lines(text):
        head = plain(line)
        if named := _sections().get(head) or _sections().get(_undated(head)):
            section, session, insets = named, None, []
        elif head in sessions:
            session, insets = sessions[head], []
        else:
            insets = [*(one for one in insets if one < inset), inset]
            found.append(_listed(line, section, session, len(insets) - 1))
    return _parts(found)


def plain(text: str) -> str:
    """Return words as headings are compared: letters and digits only, without case and accents."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in fold(text)).split())


def kind_of(title: str) -> str | None:
    """Return of which kind a material is by the words of its title; None where no word says it."""
    told = f" {plain(title)} "
    return next((kind for kind, words in _kinds() if any(f" {word} " in told for word in words)), None)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Every line with how far it stands in, without its bullet; columns stay apart."""
    for line in text.splitlines():
        body = line.strip()
        if not body:
            continue
        inset = len(line[: len(line) - len(line.lstrip())].expandtabs(TAB))
        yield inset, _BULLET.sub("", body)


def _listed(line: str, section: str | None, session: int | None, depth: int) -> Listed:
    link = _LINK.search(line)
    cells = _LINK.sub(" ", line).split("\t")
    titles = [cell.strip(" |–-:") for cell in cells if cell.strip(" |–-:")]
    title = titles[0] if titles else (link[1] if link else line)
    other = titles[1] if len(titles) > 1 else ""
    return Listed(title[:300], other[:300], link[1] if link else "", kind_of(title), section, session, depth)


def _parts(found: Sequence[Listed]) -> list[Listed]:
    """What stands below a recording and is called nothing else is a part of it; parts and pictures are not listed."""
    told: list[Listed] = []
    above: list[Listed] = []
    for one in found:
        above = above[: one.depth]
        if one.kind is None and above and above[-1].kind == "recording":
            one = replace(one, kind="segment")
        above.append(one)
        told.append(replace(one, section=None) if one.kind in UNLISTED else one)
    return told


def _undated(head: str) -> str:
    """A heading such as "November 9 Session" without its day."""
    words = head.split()
    return words[-1] if len(words) in (2, 3) and any(word.isdigit() for word in words) else ""


@cache
def _told() -> Mapping[str, Any]:
    return tomllib.loads(shipped("resources", "meetings", "material_words.toml").read_text("utf-8"))


@cache
def _kinds() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((kind, tuple(map(plain, words))) for kind, words in _told()["kinds"].items())


@cache
def _sections() -> Mapping[str, str]:
    return {plain(word): section for section, words in _told()["sections"].items() for word in words}

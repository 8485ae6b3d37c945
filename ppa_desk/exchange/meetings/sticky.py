"""A sticky note as a file tells it, whatever its format, and what the words of such files mean."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from colorsys import rgb_to_hls
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.services.meetings.origins import Origin
from ppa_desk.shipped import shipped

MOST_VOTES = 1_000_000
_HEX = re.compile(r"#?(?P<rgb>[0-9a-f]{6})(?:[0-9a-f]{2})?", re.IGNORECASE)
_COUNT = re.compile(r"\+?(?P<count>\d{1,7})(?:[.,]0+)?(?:\s*(?:votes?|voix|points?|dots?))?", re.IGNORECASE)
_HUES = ((20, "pink"), (45, "orange"), (70, "yellow"), (170, "green"), (255, "blue"), (300, "purple"), (360, "pink"))
"""Up to which hue, in degrees, a colour is called what."""


@dataclass(slots=True)
class Sticky:
    """One note of a file."""

    place: Place
    origin: Origin
    text: str
    frame: str = ""
    colour: str | None = None
    written_by: str = ""
    votes: int | None = None
    language: str | None = None
    cluster: tuple[str, str] = ("", "")
    """What the file knows its cluster by, empty where it is in none, and what that is called."""
    reasons: list[Reason] = field(default_factory=list)

    def say(self, code: str, **values: object) -> None:
        """Note what could not be kept as it stood."""
        self.reasons.append(Reason(code, values))

    def take_colour(self, told: str) -> None:
        """Take the colour a file tells, by name or as a number."""
        self.colour = colour_of(told)
        if told.strip() and self.colour is None:
            self.say("board.no_colour", text=told.strip()[:40])

    def take_votes(self, told: str) -> None:
        """Take a count of votes."""
        found = _COUNT.fullmatch(told.strip())
        if found and int(found["count"]) <= MOST_VOTES:
            self.votes = int(found["count"])
        elif told.strip():
            self.say("board.no_count", text=told.strip()[:40])

    def take_language(self, told: str) -> None:
        """Take the language a note is written in."""
        self.language = _words("languages").get(plain_header(told))
        if told.strip() and self.language is None:
            self.say("board.no_language", text=told.strip()[:40])


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, and what is to be said about it."""

    stickies: Sequence[Sticky]
    notes: Sequence[tuple[Place, tuple[Reason, ...]]] = ()


@cache
def known() -> Mapping[str, Any]:
    """Return the words that files of sticky notes use."""
    return tomllib.loads(shipped("resources", "meetings", "note_headers.toml").read_text("utf-8"))


@cache
def _words(group: str) -> Mapping[str, str]:
    return {plain_header(word): name for name, words in known()[group].items() for word in words}


def field_of(header: str) -> str:
    """Return what a column or field tells; empty where it is not known."""
    return _words("fields").get(plain_header(header.replace("_", " ")), "")


def is_tags(header: str) -> bool:
    """Say whether a header is one of tags, which are votes only where they are numbers."""
    return plain_header(header) in known()["tags"]["words"]


def colour_of(told: str) -> str | None:
    """Return the code of a colour that is told by name or as #FFF9B1; None where it is neither."""
    plain = plain_header(told.replace("_", " "))
    if found := _words("colours").get(plain):
        return found
    if not (code := _HEX.fullmatch(told.strip())):
        return None
    red, green, blue = (int(code["rgb"][at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, full = rgb_to_hls(red, green, blue)
    if full < 0.12 or not 0.04 < light < 0.98:
        return "grey"
    return next(name for most, name in _HUES if hue * 360 <= most)

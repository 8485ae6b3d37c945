"""Names of people: a whole name taken apart, put together, and the names one person may go by.

Nothing is dropped: whatever is no salutation and no suffix is part of the given or the family name.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.shipped import shipped

_NICKNAME = re.compile(r"\s*(?:\(([^()]+)\)|[\"“«„]\s*([^\"”»“]+?)\s*[\"”»“])\s*")
_INITIAL = re.compile(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)*\Z")
_NAME_INSIDE = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("aeiouy")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a person, part by part, each as the register keeps it."""

    salutation: str = ""
    given_name: str = ""
    additional_name: str = ""
    family_name: str = ""
    suffix: str = ""
    known_as: str = ""

    def whole(self) -> str:
        """Return the name as one writes it above a letter."""
        inside = (self.salutation, self.given_name, self.additional_name, self.family_name, self.suffix)
        return " ".join(part for part in inside if part)


def split(text: str) -> Name:
    """Take a whole name apart: "Dr. Ana de la Cruz Jr.", "KABILA Jean-Pierre", "Lee, Margaret (Peggy)"."""
    known_as, plain = _nickname(" ".join(text.split()))
    pieces = [piece for piece in map(str.strip, plain.split(",")) if piece]
    if not pieces:
        return Name(family_name=plain)
    after = [piece for piece in pieces[1:] if _is_suffix(piece)]
    before, words, behind = _bare(pieces[0].split())
    given, family = _sides(words)
    rest = [word for piece in pieces[1:] if piece not in after for word in piece.split()]
    if rest:
        first, given, last = _bare(rest, least=0)
        before, behind, family = before + first, behind + last, " ".join(words)
    given, middle = _initials(given)
    whole = " ".join(before), _cased(" ".join(given)), " ".join(middle), _cased(family), " ".join([*behind, *after])
    return Name(*whole, known_as)


def roots(given: str) -> frozenset[str]:
    """Return the names somebody of that given name may stand under, folded, their own among them: Peggy, margaret."""
    own = " ".join(_NAME_INSIDE.findall(fold(given)))
    first = own.split(" ", 1)[0]
    return frozenset(_known()["roots"].get(own) or _known()["roots"].get(first) or ()) | {own, first} - {""}


def akin(one: str, other: str) -> bool:
    """Say that two given names may be one person's: the same, a nickname, or an initial."""
    mine, theirs = roots(one), roots(other)
    if mine & theirs:
        return True
    short, long = sorted((fold(one).strip(" ."), fold(other).strip(" .")), key=len)
    return len(short) == 1 and long.startswith(short)


def _nickname(text: str) -> tuple[str, str]:
    found = _NICKNAME.search(text)
    if not found or not _NICKNAME.sub(" ", text, count=1).strip():
        return "", text
    return (found[1] or found[2]).strip(), _NICKNAME.sub(" ", text, count=1).replace(" ,", ",").strip()


def _bare(words: Sequence[str], least: int = 1) -> tuple[list[str], list[str], list[str]]:
    """Take off what stands before and after a name, and leave at least so many words of the name."""
    at, end = 0, len(words)
    while end - at > least and _is_salutation(words[at], end - at - least):
        at += 1
    while end - at > least and _is_suffix(words[end - 1]):
        end -= 1
    return list(words[:at]), list(words[at:end]), list(words[end:])


def _is_salutation(word: str, left: int) -> bool:
    known, plain = _known(), _plain(word)
    if plain in known["abbreviated"]:
        return word.endswith(".") and left > 1 if plain == "m" else word.endswith(".") or left > 1
    return plain in known["salutations"]


def _is_suffix(words: str) -> bool:
    """Say that a word, or every word of what stands behind a comma, comes after a name."""
    known = _known()
    each = words.split()
    large = all(word.endswith(".") or word.isupper() for word in each if _plain(word) in known["written_large"])
    return bool(each) and large and all(_plain(word) in known["suffixes"] for word in each)


def _sides(words: Sequence[str]) -> tuple[list[str], str]:
    """Tell given from family name: what stands in capitals is the family's, else the last word and its particles."""
    large = [at for at, word in enumerate(words) if _is_large(word)]
    if large and len(large) < len(words) and large == list(range(large[0], large[-1] + 1)):
        at, end = large[0], large[-1] + 1
        while at > 1 and _is_particle(words[at - 1]):
            at -= 1
        if end - at < len(words):
            return [*words[:at], *words[end:]], " ".join(words[at:end])
    at = len(words) - 1
    while at > 1 and (_is_particle(words[at - 1]) or (at > 2 and words[at - 1] in _known()["joining"])):
        at -= 1 if _is_particle(words[at - 1]) else 2
    return list(words[:at]), " ".join(words[at:])


def _is_particle(word: str) -> bool:
    return fold(word) in _known()["particles"]


def _is_large(word: str) -> bool:
    """Say that a word stands in capitals, and is no initials."""
    letters = "".join(_NAME_INSIDE.findall(word))
    return len(letters) > 1 and letters.isupper() and "." not in word and not _INITIAL.match(word)


def _initials(given: Sequence[str]) -> tuple[list[str], list[str]]:
    """Tell the given names from the initials behind them."""
    at = len(given)
    while at > 1 and _INITIAL.match(given[at - 1]):
        at -= 1
    return list(given[:at]), list(given[at:])


def _cased(name: str) -> str:
    """Write a name that stands in capitals as names are written; initials stay."""
    return " ".join(
        _NAME_INSIDE.sub(lambda found: found[0].capitalize(), word) if _is_large(word) and _is_spoken(word) else word
        for word in name.split()
    )


def _is_spoken(word: str) -> bool:
    return len(word) > 2 or bool(_VOWELS & set(fold(word)))


def _plain(word: str) -> str:
    return fold(word).replace(".", "").strip("'’")


@cache
def _known() -> dict[str, Any]:
    """What is known about names, as sets; `roots` has for each name the first names of the lines it stands in."""
    told = tomllib.loads(shipped("resources", "names.toml").read_text("utf-8"))
    groups: Iterable[Sequence[str]] = told.pop("nicknames")
    roots: dict[str, set[str]] = {}
    for names in groups:
        for name in names:
            roots.setdefault(name, set()).add(names[0])
    return {key: frozenset(words) for key, words in told.items()} | {"roots": roots}

"""Two records side by side, field by field: what is the same, what one of them has, what differs, what comes of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from ppa_desk.model import extras
from ppa_desk.model.kinds import Field
from ppa_desk.model.record import Consent, Visibility
from ppa_desk.services.members.compared import phone
from ppa_desk.services.members.likeness import plain
from ppa_desk.services.records import Kept

POINTS: Mapping[str, str] = {"email": "email", "phone": "phone", "website": "web"}
"""Fields of which the value that gives way is kept as a further contact, and what it is one of."""
CONSENT = ("consent", "consent_on", "consent_source")


class How(StrEnum):
    """How two records stand to each other in a field."""

    SAME = "same"
    STAYS = "stays"
    GOES = "goes"
    DIFFER = "differ"
    SPELT = "spelt"
    """The same but for accents, large letters, signs or spaces: the fuller spelling is kept."""
    JOINED = "joined"
    """Both are kept: put together, or one beside the other."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of both records, and what it will be."""

    name: str
    how: How
    stays: Any
    goes: Any
    result: Any
    spec: Field = field(compare=False)


def compared(stays: Kept, goes: Kept, specs: Iterable[Field]) -> list[Compared]:
    """Return every field in which at least one of two records of a kind says something."""
    sides = [(spec, stays.values[spec.name], goes.values[spec.name]) for spec in specs]
    told = [
        _row(spec, mine, theirs) for spec, mine, theirs in sides if not (_blank(spec, mine) and _blank(spec, theirs))
    ]
    return _with_consent(told, stays, goes)


def together(shown: Iterable[Compared], taken: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the record that stays will say, by field; `taken` is what somebody chose or typed."""
    return {row.name: taken.get(row.name, row.result) for row in shown}


def own_fields(stays: Kept, goes: Kept) -> dict[str, str]:
    """Return the own fields of both as one text, those nobody knows any more among them."""
    if extras.COLUMN not in stays.values:
        return {}
    mine, theirs = (extras.readable(side.values[extras.COLUMN]) for side in (stays, goes))
    return {extras.COLUMN: extras.packed(theirs | mine)}


def _row(spec: Field, mine: Any, theirs: Any) -> Compared:
    name = spec.name
    if mine == theirs:
        return Compared(name, How.SAME, mine, theirs, mine, spec)
    if _blank(spec, mine) or _blank(spec, theirs):
        how = How.GOES if _blank(spec, mine) else How.STAYS
        return Compared(name, how, mine, theirs, theirs if how is How.GOES else mine, spec)
    if _alike(spec, mine, theirs):
        return Compared(name, How.SPELT, mine, theirs, max((mine, theirs), key=_fullness), spec)
    if spec.several:
        both = dict.fromkeys([*str(mine).split(), *str(theirs).split()])
        return Compared(name, How.JOINED, mine, theirs, " ".join(both), spec)
    if name == "notes":
        return Compared(name, How.JOINED, mine, theirs, f"{mine}\n\n{theirs}", spec)
    if name in POINTS:
        return Compared(name, How.JOINED, mine, theirs, mine, spec)
    if name == "visibility":
        narrower = max((mine, theirs), key=list(Visibility).index)
        return Compared(name, How.DIFFER, mine, theirs, narrower, spec)
    return Compared(name, How.DIFFER, mine, theirs, mine, spec)


def _with_consent(rows: list[Compared], stays: Kept, goes: Kept) -> list[Compared]:
    """Consent, its day and its source go together: the later answer, and of two of unknown order the refusal."""
    if stays.kind != "person" or stays.values["consent"] == goes.values["consent"]:
        return rows
    lead = goes if _leads(goes, stays) else stays
    return [replace(row, result=lead.values[row.name]) if row.name in CONSENT else row for row in rows]


def _leads(one: Kept, other: Kept) -> bool:
    mine, theirs = (side.values["consent"] for side in (one, other))
    if Consent.UNKNOWN in (mine, theirs):
        return bool(theirs == Consent.UNKNOWN)
    days = [side.values["consent_on"] or date.min for side in (one, other)]
    if date.min in days or days[0] == days[1]:
        return bool(mine == Consent.REFUSED)
    return days[0] > days[1]


def _alike(spec: Field, mine: Any, theirs: Any) -> bool:
    """Say that two texts say the same, spelt otherwise."""
    if spec.type != "text" or spec.several:
        return False
    if spec.name == "phone":
        return phone(mine) == phone(theirs)
    if spec.format:
        return str(mine).strip().lower().rstrip("/") == str(theirs).strip().lower().rstrip("/")
    return bool(plain(mine)) and plain(mine) == plain(theirs)


def _fullness(text: str) -> tuple[bool, bool, int, int]:
    """How well a text is spelt: a number in E.164, not all in capitals, with accents, with signs."""
    letters = [sign for sign in text if sign.isalpha()]
    shouted = len(letters) > 1 and text.upper() == text
    accents = sum(not sign.isascii() for sign in letters)
    return text[:1] == "+" and text[1:].isdigit(), not shouted, accents, len(text)


def _blank(spec: Field, value: Any) -> bool:
    return value in (None, "") or (spec.type == "flag" and not value) or value == Consent.UNKNOWN

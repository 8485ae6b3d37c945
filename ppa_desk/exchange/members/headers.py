"""Which column of a list of contacts tells what: known layouts, words in English and French, what cells show."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.services.surveys.matching import likely
from ppa_desk.shipped import shipped

ALIKE = 92
"""How like a known header one must be that is spelled otherwise, 0 to 100."""
LOOK, LOOKED = 30, 300
"""Among how many rows the header is looked for, and in how many below it one sees what a column holds."""
SAMPLES = 3
KEPT, LEFT, LABEL = "kept", "left", "label"
"""Columns that are kept in the notes under their heading, left out, or say what the value beside them is used for."""
SURE, FAIR, GUESSED, ODD = 100, 85, 60, 30
"""How sure a column is: its header is known; with words taken off; only like one; or its cells look otherwise."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+?[\d\s().\-/]{7,}")
_REACHED = ("email", "phone", "web", "address.", "organisation_email", "organisation_phone")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its place and header, what it tells and how sure that is, of which address or number, what it holds."""

    at: int
    header: str
    target: str
    sure: int = SURE
    use: str = ""
    nr: int = 0
    samples: tuple[str, ...] = ()
    empty: bool = False

    @property
    def taken(self) -> bool:
        """Whether it tells something of a contact."""
        return self.target not in (KEPT, LEFT, LABEL)


@dataclass(frozen=True, slots=True)
class Head:
    """The header of a table: its row from 0 (-1: there is none), its layout, its columns, and what it is known by."""

    row: int
    layout: str
    columns: tuple[Column, ...]
    fingerprint: str


@cache
def known() -> Mapping[str, Any]:
    """Return the words that lists of contacts use."""
    return tomllib.loads(shipped("resources", "members", "headers.toml").read_text("utf-8"))


@cache
def targets(language: str) -> dict[str, str]:
    """Return what a column may tell, each with what it is called."""
    return {one["key"]: one[language] for one in known()["target"] if "en" in one}


def plain(header: str) -> str:
    """Return a header as it is compared."""
    words = re.sub(r"[^a-z0-9]+", " ", fold(header[:200])).strip()
    return re.sub(r"\be mails?\b", "email", words).replace("organization", "organisation")


def fingerprint(header: Sequence[str]) -> str:
    """Return what a header is known by when a file of that layout comes again."""
    return sha256("\x1f".join(map(plain, header)).encode()).hexdigest()[:32]


@cache
def _words() -> Mapping[str, str]:
    told = {word: one["key"] for one in known()["target"] for word in one["words"]}
    return told | dict.fromkeys(known()["left"]["words"], LEFT) | dict.fromkeys(known()["kept"]["words"], KEPT)


@cache
def _uses() -> Mapping[str, str]:
    return {word: use for use, words in known()["uses"].items() for word in words}


def use_of(label: str) -> str:
    """Return what a label such as “* Work” or “Portable” says that a value is used for; empty where it says nothing."""
    told = plain(label)
    return _uses().get(told, "") or next((_uses()[one] for one in told.split() if one in _uses()), "")


def find(rows: Sequence[Sequence[str]], own: Mapping[str, str]) -> Head | None:
    """Return the header of a table, None where nothing in it is understood. `own` are own fields by their headers."""
    best = _best(rows, own, False)
    if best < 0:
        best = _best(rows, own, True)
    if best < 0 and not (rows and any(_EMAIL.fullmatch(cell.strip()) for row in rows[:LOOK] for cell in row)):
        return None
    header = rows[best] if best >= 0 else []
    return _read(best, header, rows[best + 1 : best + 1 + LOOKED], own)


def _best(rows: Sequence[Sequence[str]], own: Mapping[str, str], alike: bool) -> int:
    """Return the row of which most is understood, at least two headers or the only one; below zero for none."""
    best, most = -1, 0
    for at, row in enumerate(rows[:LOOK]):
        if any(_EMAIL.fullmatch(cell.strip()) for cell in row):
            continue
        count = sum(_understood(text, own, alike) for text in row)
        if count > most and (count > 1 or sum(map(bool, row)) == 1):
            best, most = at, count
    return best


def _understood(text: str, own: Mapping[str, str], alike: bool) -> bool:
    if not text.strip() or len(text) > 100:
        return False
    told = plain(text)
    target = _said(told, own)[0] or (likely(told, _offered(), ALIKE) if alike and len(told) > 5 else "")
    return target not in ("", KEPT, LEFT)


def _read(at: int, header: Sequence[str], below: Sequence[Sequence[str]], own: Mapping[str, str]) -> Head:
    width = max(len(header), max(map(len, below), default=0))
    texts = [header[column].strip() if column < len(header) else "" for column in range(width)]
    layout = _layout({plain(text) for text in texts})
    otherwise = known()["layouts"][layout]["columns"] if layout else {}
    columns = []
    for column, text in enumerate(texts):
        samples = _samples(column, below)
        one = _column(column, text, otherwise, own)
        columns.append(_looked_at(replace(one, samples=samples[:SAMPLES], empty=not samples), samples))
    return Head(at, layout, tuple(_settled(columns)), fingerprint(texts))


def _layout(headers: set[str]) -> str:
    return next((name for name, one in known()["layouts"].items() if headers.issuperset(one["marks"])), "")


def _samples(column: int, below: Sequence[Sequence[str]]) -> tuple[str, ...]:
    told = (" ".join(row[column].split()) for row in below if column < len(row))
    return tuple(dict.fromkeys(text for text in told if text))


def _column(at: int, text: str, otherwise: Mapping[str, str], own: Mapping[str, str]) -> Column:
    told = plain(text)
    if told in otherwise:
        return Column(at, text, otherwise[told])
    target, sure, use, nr = _said(told, own)
    if not target and len(told) > 5 and (target := likely(told, _offered(), ALIKE)):
        sure = GUESSED
    return Column(at, text, target or KEPT, sure if target else 0, use, nr)


@cache
def _offered() -> tuple[tuple[str, str], ...]:
    return tuple((key, word) for word, key in _words().items() if len(word) > 5 and key not in (KEPT, LEFT))


def _said(told: str, own: Mapping[str, str]) -> tuple[str, int, str, int]:
    """Return what a header says: the target, how sure that is, the use and the number that stand in it."""
    if told in own:
        return own[told], SURE, "", 0
    if told in _words():
        return _words()[told], SURE, "", 0
    if told in _uses() and _uses()[told] in ("mobile", "fax"):
        return "phone", SURE, _uses()[told], 0
    words, nr = _without_number(told)
    if nr and (found := _numbered(words, nr)):
        return found
    rest, use = _without_use(words)
    target = _words().get(rest, "") or ("phone" if rest in _uses() else "")
    if target == "~country":
        target = "address.country"
    if target.startswith(_REACHED):
        return target, FAIR if use else SURE, use or _uses().get(rest, ""), nr
    return "", 0, "", 0


def _without_number(told: str) -> tuple[str, int]:
    found = re.search(r"\b(?:nbr )?([1-9]\d?)\b", told)
    if not found:
        return told, 0
    return " ".join((told[: found.start()] + " " + told[found.end() :]).split()), int(found[1])


def _numbered(words: str, nr: int) -> tuple[str, int, str, int] | None:
    if words in known()["numbered"]:
        return known()["numbered"][words], SURE, "", nr
    first, _, last = words.rpartition(" ")
    if last in ("label", "type") and f"{first} value" in known()["numbered"]:
        return LABEL, SURE, _reached(known()["numbered"][f"{first} value"]), nr
    if last in ("label", "type") and first == "address":
        return LABEL, SURE, "address", nr
    return (LEFT, SURE, "", nr) if last in ("label", "type") and first == "organisation" else None


def _reached(target: str) -> str:
    return target.partition(".")[0]


def _without_use(told: str) -> tuple[str, str]:
    """Take off the words that say what something is used for, before or behind: “Business Phone”, “Tél. bureau”."""
    words = told.split()
    for length in (2, 1):
        for use, rest in (
            (" ".join(words[:length]), words[length:]),
            (" ".join(words[-length:]), words[:-length]),
        ):
            if rest and use in _uses():
                return " ".join(word for word in rest if word not in ("du", "de", "of", "s")), _uses()[use]
    return told, ""


def _looked_at(column: Column, samples: Sequence[str]) -> Column:
    """Compare what a column is taken for with what its cells show."""
    if not samples:
        return column
    emails = sum(bool(_EMAIL.search(text)) for text in samples) / len(samples)
    if column.target == KEPT and emails > 0.8:
        return replace(column, target="email", sure=GUESSED)
    if column.target == KEPT and not column.header and all(_PHONE.fullmatch(text) for text in samples):
        return replace(column, target="phone", sure=GUESSED)
    if column.target in ("email", "organisation_email") and emails < 0.5:
        return replace(column, sure=ODD)
    digits = sum(any(sign.isdigit() for sign in text) for text in samples) / len(samples)
    if column.target in ("phone", "organisation_phone") and digits < 0.5:
        return replace(column, sure=ODD)
    return column


# --- what the other columns say


def _settled(columns: Sequence[Column]) -> list[Column]:
    """Say what the columns tell whose header may mean several things."""
    told = {one.target for one in columns}
    found = []
    for one in columns:
        if one.target.startswith("~"):
            target, sure = _SETTLE[one.target](one, told)
            told.add(target)
            one = replace(one, target=target, sure=min(one.sure, sure))
        found.append(one)
    return _once(found)


def _once(columns: Sequence[Column]) -> list[Column]:
    """Of two columns for a thing one has only once, the first tells it; the other is kept in the notes."""
    found, taken = [], set[str]()
    for one in columns:
        single = one.taken and not one.target.startswith((*_REACHED, "group", "tag", "note"))
        if single and one.target in taken:
            one = replace(one, target=KEPT, sure=0)
        taken.add(one.target)
        found.append(one)
    return found


def _name(column: Column, told: set[str]) -> tuple[str, int]:
    if "person.given_name" in told and "person.family_name" not in told:
        return "person.family_name", SURE
    if "person.full_name" in told or "person.family_name" in told:
        return ("organisation.name", GUESSED) if "organisation.name" not in told else (KEPT, 0)
    about = ("organisation.sector", "organisation.constituency", "organisation.acronym", "membership.type")
    if "organisation.name" not in told and (told & set(about) or plain(column.header) in ("contact",)):
        return ("organisation.name", FAIR) if plain(column.header) != "contact" else ("person.full_name", FAIR)
    return "person.full_name", FAIR


def _title(column: Column, told: set[str]) -> tuple[str, int]:
    words = known()["words"]["salutations"]
    polite = sum(plain(text) in words for text in column.samples)
    if (column.samples and polite * 2 >= len(column.samples)) or "position.title" in told:
        return ("person.salutation", FAIR) if "person.salutation" not in told else (KEPT, 0)
    return "position.title", FAIR


def _country(_column: Column, told: set[str]) -> tuple[str, int]:
    if told & {"address.street", "address.city", "address.postal_code"}:
        return "address.country", FAIR
    return ("organisation.country", FAIR) if _has_organisation(told) else ("address.country", FAIR)


def _language(_column: Column, told: set[str]) -> tuple[str, int]:
    return ("person.language", FAIR) if _has_person(told) else ("organisation.languages", FAIR)


def _since(_column: Column, told: set[str]) -> tuple[str, int]:
    if "position.title" in told and "membership.type" not in told:
        return "position.since", GUESSED
    return ("membership.since", GUESSED) if _has_organisation(told) else (KEPT, 0)


def _type(column: Column, told: set[str]) -> tuple[str, int]:
    words = {"full", "full member", "observer", "partner", "observateur", "partenaire", "secretariat", "member"}
    if column.samples and all(plain(text) in words for text in column.samples):
        return "membership.type", FAIR
    free = _has_organisation(told) and "organisation.sector" not in told
    return ("organisation.sector", GUESSED) if free else (KEPT, 0)


def _number(_column: Column, told: set[str]) -> tuple[str, int]:
    return (KEPT, 0) if "person.identifier" in told else (LEFT, GUESSED)


def _has_organisation(told: set[str]) -> set[str]:
    return {one for one in told if one.startswith("organisation.")}


def _has_person(told: set[str]) -> set[str]:
    return {one for one in told if one.startswith("person.")}


_SETTLE = {
    "~name": _name, "~title": _title, "~country": _country, "~language": _language, "~since": _since,
    "~type": _type, "~id": _number,
}  # fmt: skip

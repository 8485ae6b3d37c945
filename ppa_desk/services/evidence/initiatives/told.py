"""Initiatives as pictures and papers tell them: read at once, in the words of one language."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, Table, func, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Language
from ppa_desk.services.evidence.initiatives.derivation import BASED_ON, INITIATIVE, LINK
from ppa_desk.services.report_words import Words
from ppa_desk.store.database import Store

ORGANISATION: Table = table_of("organisation")
CRITIQUE: Table = table_of("critique")
OVER = ("ended", "superseded")
"""States in which an initiative is no more."""
MOST = 4
"""Countries that are named; of more, one fewer, and how many there are besides."""
INCLUSIONS = ("market", "monitoring", "both", "governance", "none", None)
"""How producers are included, in the order it is told; None is not assessed, which is not none."""


@dataclass(frozen=True, slots=True)
class Told:
    """An initiative: its fields, who keeps it, what it is based on and recognises, how many critiques there are."""

    id: int
    values: Mapping[str, Any]
    keepers: tuple[str, str] = ("", "")
    """Who keeps it: its name, and the French one where it has one."""
    based_on: tuple[int, ...] = ()
    recognises: tuple[int, ...] = ()
    flags: Mapping[str, int] = field(default_factory=dict)

    def several(self, name: str) -> tuple[str, ...]:
        """Return the codes of a field that has several."""
        return tuple(str(self.values[name] or "").split())


def read(store: Store, numbers: Sequence[int]) -> list[Told]:
    """Return initiatives in this order; those removed meanwhile are left out."""
    with store.read() as session:
        rows: dict[int, RowMapping] = {
            row["id"]: row for row in session.execute(select(INITIATIVE).where(INITIATIVE.c.id.in_(numbers))).mappings()
        }
        keepers = _keepers(session, numbers)
        links, flags = _links(session, numbers), _flags(session, numbers)
    return [
        Told(
            one,
            dict(rows[one]),
            keepers.get(one, ("", "")),
            tuple(links[one, True]),
            tuple(links[one, False]),
            flags[one],
        )
        for one in numbers
        if one in rows
    ]


def _keepers(session: Session, numbers: Sequence[int]) -> dict[int, tuple[str, str]]:
    joined = INITIATIVE.join(ORGANISATION, ORGANISATION.c.id == INITIATIVE.c.organisation_id)
    asked = select(INITIATIVE.c.id, ORGANISATION.c.name, ORGANISATION.c.name_fr).select_from(joined)
    found = session.execute(asked.where(INITIATIVE.c.id.in_(numbers)))
    return {one: (name, french) for one, name, french in found}


def _links(session: Session, numbers: Sequence[int]) -> dict[tuple[int, bool], list[int]]:
    found: dict[tuple[int, bool], list[int]] = defaultdict(list)
    asked = select(LINK.c.initiative_id, LINK.c.other_id, LINK.c.relation).where(LINK.c.initiative_id.in_(numbers))
    for one, other, relation in session.execute(asked.order_by(LINK.c.id)):
        found[one, (relation or BASED_ON) == BASED_ON].append(other)
    return found


def _flags(session: Session, numbers: Sequence[int]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = defaultdict(dict)
    asked = select(CRITIQUE.c.initiative_id, CRITIQUE.c.flag, func.count()).where(CRITIQUE.c.initiative_id.in_(numbers))
    for one, flag, count in session.execute(asked.group_by(CRITIQUE.c.initiative_id, CRITIQUE.c.flag)):
        found[one][flag or ""] = count
    return found


class Teller:
    """Tells initiatives in one language."""

    def __init__(self, codes: Codes, words: Words) -> None:
        self._codes, self.words = codes, words
        self.language: Language = words.language

    def name(self, one: Told) -> str:
        """Return what an initiative is called."""
        first, other = ("name_fr", "name_en") if self.language == "fr" else ("name_en", "name_fr")
        return str(one.values[first] or one.values[other] or one.values["abbreviation"] or one.values["key"])

    def short(self, one: Told) -> str:
        """Return its abbreviation, its name where it has none."""
        return str(one.values["abbreviation"] or self.name(one))

    def full(self, one: Told) -> str:
        """Return its name with its abbreviation."""
        name, short = self.name(one), str(one.values["abbreviation"] or "")
        return f"{name} ({short})" if short and short != name else name

    def label(self, codes: str, code: str | None) -> str:
        """Return what a code is called; nothing where there is none."""
        return self._codes.label(codes, code, self.language) if code else ""

    def several(self, one: Told, name: str, codes: str) -> str:
        """Return the labels of a field that has several codes."""
        return ", ".join(self.label(codes, code) for code in one.several(name))

    def places(self, one: Told) -> str:
        """Return where it works: provinces where they are known, else countries; the whole region by its name."""
        countries = one.several("countries")
        region = {code.code for code in self._codes.all("country") if code.group == "ICGLR"}
        if region and region == set(countries):
            return self.words("place.region")
        named = [self.label("province", code) for code in one.several("provinces")]
        told = [f"{self.label('country', code)} ({', '.join(named)})" if code == "CD" and named
                else self.label("country", code) for code in countries]  # fmt: skip
        told = told or named
        if len(told) > MOST:
            return self.words("place.more", places=", ".join(told[: MOST - 1]), n=len(told) - MOST + 1)
        return ", ".join(told)

    def keeper(self, one: Told) -> str:
        """Return who keeps it; nothing where that is not known."""
        name, french = one.keepers
        return french if self.language == "fr" and french else name

    def edition(self, one: Told) -> str:
        """Return its edition."""
        return noted(str(one.values["edition"] or ""), self.language)

    def years(self, one: Told) -> str:
        """Return from when to when; nothing where neither is known."""
        since, until = one.values["from_year"], one.values["until_year"]
        if since is None and until is None:
            return ""
        return str(since) if since == until else f"{since or '?'}–{until or ''}"

    def inclusion(self, code: str | None) -> str:
        """Return how producers are included; "not assessed" where nobody looked."""
        return self.label("producer_inclusion", code) or self.words("inclusion.not_assessed")

    def checked(self, day: date | None) -> str:
        """Return the day of the last check as a table has it; that there was none is said."""
        return day.isoformat() if day else self.words("checked.never")


def noted(notes: str, language: str) -> str:
    """Return a note in a language: one in both has the English before a raised dot, the French behind it."""
    english, dot, french = notes.partition(" · ")
    return (french if language == "fr" else english) if dot else notes

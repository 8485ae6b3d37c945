"""What goes into a reader's pack: the grants they are still to read with every paper, but none they keep away from."""

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.model.kinds import JournalUnit
from ppa_desk.services import dates
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.grants.packs import Pack, Packed, Paper
from ppa_desk.services.grants.papers import KIND, applicant, paper
from ppa_desk.services.grants.reviews import CannotReview, Review
from ppa_desk.services.report_words import Words

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

UNIT: Table = JournalUnit.__table__  # type: ignore[attr-defined]

Draw = Callable[[DocumentContent], bytes]
"""Draws a document: given by whoever may draw."""


class NothingToRead(DeskError):
    """A reader has nothing left to read in a call."""

    code = "pack.nothing_to_read"


class NoSuchReader(DeskError):
    """Nobody of that name reads for a call."""

    code = "pack.no_such_reader"


class Packing:
    """Makes packs, and knows its own rounds again."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def to_read(self, call: int, person: int) -> list[Review]:
        """Return the reviews a person is still to write for a call; what they keep away from is not among them."""
        grants = [one.grant for one in self._grants.reviewing.readings(call)]
        away = self._grants.conflicts.recused_from(grants)
        reviews = self._grants.reviews.of(grants, person=person)
        return [one for one in reviews if one.open and person not in away.get(one.grant, frozenset())]

    def pack(self, call: int, person: int, language: Language, draw: Draw | None = None) -> Pack:
        """Return what a pack of a reader holds; without `draw`, no papers. NothingToRead, CannotReview: no rubric."""
        values = self._grants.desk.records.get("grant_call", call).values
        reader = self._grants.desk.records.get("person", person).title
        words, reviews = Words(KIND, language), self.to_read(call, person)
        title = words.own(values, "title")
        if not reviews:
            raise NothingToRead(person=reader, call=title)
        rubric = self._grants.reviews.ready(reviews[0].id).form
        if rubric is None:
            raise CannotReview("no_rubric", grant=reviews[0].title)
        alliance = next((one.values for one in self._grants.desk.records.where("alliance")), {})
        return Pack(
            origin=self.origin(call),
            call=values["key"],
            call_title=title,
            person=person,
            reviewer=reader,
            rubric=rubric,
            grants=tuple(self._packed(one, language, draw) for one in reviews),
            due=dates.spelled(values["reviews_due_on"], language, "date") if values["reviews_due_on"] else "",
            letterhead=words.own(alliance, "name"),
            contact=str(alliance.get("contact_email") or ""),
            language=language,
        )

    def origin(self, call: int) -> str:
        """Return what tells a call from every other, in copies of this workspace alike, in other workspaces not."""
        with self._store.read() as session:
            first = session.execute(select(UNIT.c.at, UNIT.c.who).order_by(UNIT.c.id).limit(1)).one()
        return hashlib.sha256(f"{first.at.isoformat()} {first.who} {call}".encode()).hexdigest()[:24]

    def reader(self, call: int, name: str) -> int:
        """Return the person of a call's pool with that name, e-mail address or number. NoSuchReader."""
        pool = self._grants.reviewing.pool(call)
        wanted = name.strip().casefold()
        found = [one for one in pool if wanted in (one.name.casefold(), one.email.casefold(), str(one.person))]
        if len(found) != 1:
            raise NoSuchReader(name=name, names=", ".join(one.name for one in pool))
        return found[0].person

    def _packed(self, review: Review, language: Language, draw: Draw | None) -> Packed:
        row = self._grants.register.get(review.grant)
        about = " · ".join(
            part for part in (applicant(self._grants, row), money.told(row["requested"], row["currency"], language))
            if part
        )  # fmt: skip
        title = Words(KIND, language).own(row, "title") or row["key"]
        papers = self._papers(review.grant, language, draw) if draw else ()
        return Packed(row["key"], title, about, papers, review.written)

    def _papers(self, grant: int, language: Language, draw: Draw) -> tuple[Paper, ...]:
        attachments = self._grants.desk.attachments
        applications = self._grants.desk.records.where("application", grant_record_id=grant)
        places = [
            ("grant_record", grant),
            *(("application", one.id) for one in applications if not one.values["replaced"]),
        ]
        attached = [one for place in places for one in attachments.of(*place)]
        first = Paper(Words(KIND, language)("head.file"), draw(paper(self._grants, grant, language)))
        return (first, *(Paper(one.name, attachments.content(one.id)) for one in attached))

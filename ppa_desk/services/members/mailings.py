"""Letters to many: who gets one, in which language, with which words, and what stands in the way. Nothing is sent."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Consent
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.checks import is_email
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.members.mailing_words import faults, filled
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.services.surveys.audience import Invited, audience, in_force

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ppa_desk.services.members.desk import MembersDesk

REPORT = "mailings"
USE = "mailing"
ABOUT = ("organisation", "person")
POSITION: Table = table_of("position")
TERM: Table = table_of("term")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands in the way of a letter: no_email, bad_email, twice, refused, no_consent, no_words, or empty."""

    code: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to one person, or to an organisation of which nobody is known."""

    person: int | None
    organisation: int | None
    name: str
    body: str
    """What the organisation is called."""
    acronym: str
    email: str
    language: Language
    subject: str
    text: str
    problems: tuple[Problem, ...] = field(default=())

    def held(self, *, unasked: bool = False) -> tuple[Problem, ...]:
        """Return why it may not be written; `unasked`: not having been asked for consent is no reason."""
        return tuple(one for one in self.problems if not (unasked and one.code == "no_consent"))


class Mailings:
    """The letters to many of a workspace."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._store = members, members.store

    def fields(self, language: Language) -> dict[str, str]:
        """Return the fields a letter may hold, by name, with what they are called."""
        words, own = Words(REPORT, language), self._members.desk.records.own
        told = {name: words(f"field.{name}") for name in words.order}
        return told | {one.key: one.spec.label(language) for about in ABOUT for one in own.of(about, retired=False)}

    def faults(self, mailing: int) -> list[DeskError]:
        """Return what is wrong with the fields of a mailing's words. Gone."""
        values, known = self._values(mailing), self.fields("en")
        texts = [values[name] for name in ("subject_en", "text_en", "subject_fr", "text_fr")]
        return [one for text in texts for one in faults(text, known)]

    def drafts(self, mailing: int, on: date, otherwise: Language = "en") -> list[Draft]:
        """Return a letter for each on the list, those with problems first. Gone, UnknownField, LooseBrace.

        Each is in the language of its reader, or in `otherwise` where that is not known.
        """
        values = self._values(mailing)
        if wrong := self.faults(mailing):
            raise wrong[0]
        if not values["saved_list_id"]:
            return []
        asked = {"audience_kind": AudienceKind.LIST, "saved_list_id": values["saved_list_id"]}
        with self._store.read() as session:
            invited = audience(session, asked, on)
            known = _Known(session, invited, on)
        people = [one.person_id for one in invited if one.person_id]
        agreed, refused = self._members.showing.may(people, USE, on), self.refused()
        told, seen = [], set[str]()
        for one in invited:
            if known.person(one).get("anonymised_on"):
                continue
            draft = self._draft(values, one, known, on, otherwise)
            problems = [*unreached(draft.email, seen), *_unasked(draft, agreed, refused), *draft.problems]
            seen.add(draft.email.casefold())
            told.append(replace(draft, problems=tuple(problems)))
        return sorted(told, key=lambda one: not one.problems)

    def written(self, mailing: int, on: date) -> None:
        """Note that the drafts of a mailing were put into a folder. Gone."""
        title = self._values(mailing)["title"]
        with self._store.unit("mailing.written", title=title, record_kind="mailing") as unit:
            unit.change("mailing", mailing, {"written_on": on})

    def refused(self) -> set[int]:
        """Return whoever ever said no to mailings; who said yes after that is among those who agreed."""
        said = self._members.desk.records.where("consent_given", use=USE)
        return {one.values["person_id"] for one in said if one.values["answer"] == Consent.REFUSED}

    # --- inside

    def _values(self, mailing: int) -> Row:
        return self._members.desk.records.get("mailing", mailing).values

    def _draft(self, values: Row, one: Invited, known: "_Known", on: date, otherwise: Language) -> Draft:
        language = reader_language(one.language, known.organisation(one).get("languages"), otherwise)
        problems: list[Problem] = []
        subject, text = (values[f"{name}_{language}"].strip() for name in ("subject", "text"))
        if not subject or not text:
            problems.append(Problem("no_words", language))
        labels, fields = self.fields(language), self._filling(one, known, on, language)
        words = Words(REPORT, language)
        gaps = {name: words("form.gap", field=label) for name, label in labels.items()}
        (subject, first), (text, then) = filled(subject, fields, gaps), filled(text, fields, gaps)
        problems += [Problem("empty", labels[name]) for name in dict.fromkeys([*first, *then])]
        body = known.organisation(one)
        called = _in_language(body, language)
        return Draft(
            one.person_id, one.organisation_id, one.person or called, called, body.get("acronym", ""), one.email,
            language, subject, text, tuple(problems),
        )  # fmt: skip

    def _filling(self, one: Invited, known: "_Known", on: date, language: Language) -> dict[str, str]:
        words, codes = Words(REPORT, language), self._members.desk.codes
        person, body = known.person(one), known.organisation(one)
        called = " ".join(filter(None, (person.get("salutation"), one.person)))
        told = {
            "given_name": person.get("known_as") or person.get("given_name") or "",
            "family_name": person.get("family_name") or "",
            "name": one.person or _in_language(body, language),
            "salutation": person.get("salutation") or "",
            "greeting": words("form.dear", name=called) if called else words("form.nobody"),
            "position": known.positions.get((one.person_id, one.organisation_id), ""),
            "organisation": _in_language(body, language),
            "country": codes.label("country", body.get("country"), language) if body.get("country") else "",
            "seat": ", ".join(self._seats(one, known, words)),
            "email": one.email,
            "alliance": words.own(known.alliance, "name"),
            "today": spelled(on, language, "date"),
        }
        return told | self._own(person, "person", language) | self._own(body, "organisation", language)

    def _seats(self, one: Invited, known: "_Known", words: Words) -> list[str]:
        rows = known.seats.get(("person", one.person_id), [])
        rows = rows or known.seats.get(("organisation", one.organisation_id), [])
        told = []
        for seat, group in rows:
            name, of = words.own(seat, "name"), words.own(group, "name")
            told.append(words("form.seat", seat=name, group=of) if name else of)
        return told

    def _own(self, row: Row, kind: str, language: Language) -> dict[str, str]:
        own = self._members.desk.records.own
        values = own.opened(kind, row.get("extra")) if row else {}
        return {
            one.key: own.shown(kind, one.spec.name, values.get(one.spec.name), language)
            for one in own.of(kind, retired=False)
        }


def unreached(email: str, seen: Collection[str]) -> list[Problem]:
    """Return why a letter cannot reach an address; `seen` holds, folded, those that have one already."""
    if not email:
        return [Problem("no_email")]
    if not is_email(email):
        return [Problem("bad_email")]
    return [Problem("twice")] if email.casefold() in seen else []


class _Known:
    """What letters say of people and organisations, read at once for all of them."""

    def __init__(self, session: "Session", invited: Sequence[Invited], on: date) -> None:
        self.alliance = dict(session.execute(select(table_of("alliance"))).mappings().first() or {})
        self._people = _rows(session, "person", [one.person_id for one in invited])
        self._organisations = _rows(session, "organisation", [one.organisation_id for one in invited])
        positions = select(POSITION.c.person_id, POSITION.c.organisation_id, POSITION.c.title)
        rows = session.execute(positions.where(in_force(POSITION, on), POSITION.c.title != ""))
        self.positions = {(row[0], row[1]): row[2] for row in rows}
        self.seats: dict[tuple[str, int | None], list[tuple[Row, Row]]] = {}
        self._sit(session, on)

    def person(self, one: Invited) -> Row:
        """Return the person a letter goes to; nothing where it is an organisation."""
        return self._people.get(one.person_id or 0, {})

    def organisation(self, one: Invited) -> Row:
        """Return the organisation a letter goes to or its reader works for; nothing where there is none."""
        return self._organisations.get(one.organisation_id or 0, {})

    def _sit(self, session: "Session", on: date) -> None:
        terms = select(TERM.c.person_id, TERM.c.organisation_id, TERM.c.seat_id, TERM.c.work_group_id)
        rows = session.execute(terms.where(in_force(TERM, on)).order_by(TERM.c.id)).all()
        seats = _rows(session, "seat", [row.seat_id for row in rows])
        groups = _rows(session, "work_group", [row.work_group_id for row in rows])
        for row in rows:
            holder = ("person", row.person_id) if row.person_id else ("organisation", row.organisation_id)
            pair = (seats.get(row.seat_id or 0, {}), groups[row.work_group_id])
            self.seats.setdefault(holder, []).append(pair)


def _unasked(draft: Draft, agreed: set[int], refused: set[int]) -> list[Problem]:
    if draft.person is None or draft.person in agreed:
        return []
    return [Problem("refused" if draft.person in refused else "no_consent")]


def _rows(session: "Session", kind: str, numbers: Sequence[int | None]) -> dict[int, Row]:
    table = table_of(kind)
    wanted = {number for number in numbers if number}
    return {row["id"]: dict(row) for row in session.execute(select(table).where(table.c.id.in_(wanted))).mappings()}


def reader_language(own: str | None, organisation: str | None, otherwise: Language) -> Language:
    """Return the language one is written to in: their own, else the first their organisation works in that we write."""
    for code in (own, *str(organisation or "").split()):
        if code in ("en", "fr"):
            return "fr" if code == "fr" else "en"
    return otherwise


def _in_language(organisation: Row, language: Language) -> str:
    if not organisation:
        return ""
    return str((organisation["name_fr"] if language == "fr" else "") or title_of("organisation", organisation))

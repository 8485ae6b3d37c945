"""Letters to applicants and grantees: drafted for a whole round, looked at one by one, handed over by hand."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.model.grants.review import Letter as Status
from ppa_desk.model.kinds import table_of
from ppa_desk.services import dates
from ppa_desk.services.content import DocumentContent, Language, Paragraph, Run
from ppa_desk.services.grants.letter_words import TEMPLATES, gaps, written
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.services.surveys.letters import Letter
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

LETTER: Table = table_of("letter")
GRANT: Table = table_of("grant_record")
CALL: Table = table_of("grant_call")
STAGE: Table = table_of("grant_stage")
MOTION: Table = table_of("motion")
PARTY: Table = table_of("grant_party")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")
APPLICATION: Table = table_of("application")
OBLIGATION: Table = table_of("obligation")


class LetterNotReady(DeskError):
    """A letter has a gap, no words, or no address, or was handed over; the code says which."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"letter.{why}"
        super().__init__(**values)


class Letters:
    """The letters of a workspace. Nothing is sent."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    # --- reading

    def get(self, letter: int) -> dict[str, Any]:
        """Return a letter with the title of its grant and to whom it goes. Gone."""
        found = self._read(LETTER.c.id == letter)
        if not found:
            raise Gone(kind="letter", record=letter)
        return found[0]

    def of_grant(self, grant: int) -> list[dict[str, Any]]:
        """Return the letters of a grant, the newest first."""
        return self._read(LETTER.c.grant_record_id == grant)

    def of_call(self, call: int) -> list[dict[str, Any]]:
        """Return the letters to all who applied to a call."""
        return self._read(LETTER.c.grant_record_id.in_(select(GRANT.c.id).where(GRANT.c.grant_call_id == call)))

    def lacks(self, letter: Mapping[str, Any]) -> list[str]:
        """Return the gaps of a letter that are still to be filled in."""
        return gaps(letter["subject"], letter["text"])

    # --- writing

    def write(self, grant: int, kind: str, obligation: int | None = None) -> int:
        """Draft a letter on a grant from its template, and return its number. Gone."""
        title = title_of("grant_record", self._grants.register.get(grant))
        with self._store.unit("letter.drafted", title=title, record_kind="letter") as unit:
            return self._draft(unit, grant, kind, obligation)

    def write_round(self, call: int) -> list[int]:
        """Draft the award and decline letters of a round that are not written yet, in one unit. Gone."""
        title = self._grants.desk.records.get("grant_call", call).title
        with self._store.unit("letter.round_drafted", title=title, record_kind="letter") as unit:
            return [self._draft(unit, grant, kind) for grant, kind in self._decided(unit, call)]

    def again(self, letter: int) -> None:
        """Write a draft anew from its template, in the language it now has. LetterNotReady, Gone."""
        row = self._still(letter)
        with self._store.unit("letter.rewritten", title=row["title"], record_kind="letter") as unit:
            told = self._words(unit, row["grant_record_id"], row["kind"], row["obligation_id"], row["language"])
            unit.change("letter", letter, told)

    def ready(self, letter: int) -> None:
        """Mark a letter as looked at. LetterNotReady while something is missing in it."""
        row = self._still(letter)
        if missing := self.lacks(row):
            raise LetterNotReady("gaps", title=row["title"], gaps=", ".join(missing))
        if not row["subject"].strip() or not row["text"].strip():
            raise LetterNotReady("empty", title=row["title"])
        self._set(row, "letter.readied", {"status": Status.READY})

    def back(self, letter: int) -> None:
        """Make a draft of a letter again. Gone."""
        self._set(self.get(letter), "letter.taken_back", {"status": Status.DRAFT, "handed_on": None})

    def hand(self, letter: int, on: date | None = None) -> Letter:
        """Note that a letter was handed to the mail program, and return it as a draft e-mail. LetterNotReady."""
        row = self.get(letter)
        if row["status"] == Status.DRAFT:
            raise LetterNotReady("not_looked_at", title=row["title"])
        if row["status"] == Status.READY:
            self._set(row, "letter.handed", {"status": Status.HANDED, "handed_on": on or date.today()})
        return Letter(letter, row["name"], row["email"], row["subject"], row["text"])

    def content(self, letter: int) -> DocumentContent:
        """Return a letter as a page. Gone."""
        row = self.get(letter)
        language: Language = "fr" if row["language"] == "fr" else "en"
        words, alliance = Words(TEMPLATES, language), self._alliance()
        mark = words("names.invented") if alliance.get("invented") else ""
        day = dates.spelled(row["made_on"], language, "date") if row["made_on"] else ""
        parts = [part for part in row["text"].split("\n\n") if part.strip()]
        return DocumentContent(
            kind="grant_letter",
            title=row["subject"],
            subtitle=" · ".join(part for part in (mark, row["name"], day) if part),
            language=language,
            edition="",
            letterhead=words.own(alliance, "name"),
            running_head=" · ".join(part for part in (mark, row["subject"]) if part),
            running_foot=words.own(alliance, "name"),
            author=words.own(alliance, "name"),
            blocks=tuple(Paragraph((Run(part.strip()),)) for part in parts),
            words=words.group("page"),
            paper="a4" if alliance.get("paper") == "a4" else "letter",
        )

    # --- inside

    def _read(self, where: Any) -> list[dict[str, Any]]:
        asked = select(LETTER).join(GRANT, GRANT.c.id == LETTER.c.grant_record_id).where(where)
        asked = asked.order_by(LETTER.c.made_on.desc(), GRANT.c.sorted_as, LETTER.c.id.desc())
        with self._store.read() as session:
            rows = [dict(row) for row in session.execute(asked).mappings()]
            numbers = {row["grant_record_id"] for row in rows}
            found = session.execute(select(GRANT).where(GRANT.c.id.in_(numbers))).mappings()
            grants = {row["id"]: dict(row) for row in found}
            people = {number: _addressee(session, grants[number]) for number in numbers}
        for row in rows:
            name, email, _ = people[row["grant_record_id"]]
            row |= {"title": title_of("grant_record", grants[row["grant_record_id"]]), "name": name, "email": email}
        return rows

    def _still(self, letter: int) -> dict[str, Any]:
        row = self.get(letter)
        if row["status"] == Status.HANDED:
            raise LetterNotReady("handed", title=row["title"])
        return row

    def _set(self, row: Mapping[str, Any], action: str, values: Mapping[str, Any]) -> None:
        with self._store.unit(action, title=row["title"], record_kind="letter") as unit:
            unit.change("letter", row["id"], values)

    def _draft(self, unit: Unit, grant: int, kind: str, obligation: int | None = None) -> int:
        last = select(func.max(LETTER.c.nr)).where(LETTER.c.grant_record_id == grant)
        nr = (unit.connection.execute(last).scalar() or 0) + 1
        told = {"grant_record_id": grant, "nr": nr, "kind": kind, "obligation_id": obligation, "made_on": date.today()}
        return unit.add("letter", told | self._words(unit, grant, kind, obligation))

    def _words(
        self, unit: Unit, grant: int, kind: str, obligation: int | None, wanted: str | None = None
    ) -> dict[str, Any]:
        row = unit.row("grant_record", grant)
        name, _, spoken = _addressee(unit.connection, row)
        language: Language = "fr" if (wanted or spoken) == "fr" else "en"
        told = written(kind, language, self._fields(unit, row, obligation, name, language))
        return {"language": language, "subject": told.subject, "text": told.text}

    def _fields(
        self, unit: Unit, grant: Mapping[str, Any], obligation: int | None, name: str, language: Language
    ) -> dict[str, str]:
        words, alliance = Words(TEMPLATES, language), self._alliance()
        call = unit.row("grant_call", grant["grant_call_id"]) if grant["grant_call_id"] else {}
        report = unit.row("obligation", obligation) if obligation else {}
        asked = select(func.max(APPLICATION.c.received_on)).where(APPLICATION.c.grant_record_id == grant["id"])

        def day(value: date | None) -> str:
            return dates.spelled(value, language, "date") if value else ""

        since, until = day(grant["starts_on"]), day(grant["ends_on"])
        kind = report.get("kind")
        return {
            "name": name,
            "grant": words.own(grant, "title"),
            "call": words.own(call, "title") if call else "",
            "amount": money.told(grant["approved"], grant["currency"], language),
            "decided": day(grant["decided_on"]) or day(_voted_on(unit, grant["id"])),
            "period": words("form.period", since=since, until=until) if since and until else "",
            "reason": grant["reason"] or "",
            "received": day(unit.connection.execute(asked).scalar()),
            "decides": day(call.get("decides_on")),
            "closes": day(call.get("closes_on")),
            "report": self._grants.desk.codes.label("obligation_kind", kind, language) if kind else "",
            "due": day(report.get("due_on")),
            "why": report.get("returned_why") or "",
            "contact": alliance.get("contact_email") or words.own(alliance, "contact"),
            "alliance": words.own(alliance, "name"),
        }

    def _decided(self, unit: Unit, call: int) -> Sequence[tuple[int, str]]:
        """The grants of a call that were approved or declined, and have no such letter."""
        declined = select(MOTION.c.grant_record_id).where(MOTION.c.purpose == "decline", MOTION.c.carried.is_(True))
        joined = select(GRANT.c.id, GRANT.c.approved).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
        mine = joined.where(GRANT.c.grant_call_id == call).order_by(GRANT.c.sorted_as)
        told = []
        for kind, which in (
            ("award", GRANT.c.approved.is_not(None) & (STAGE.c.phase != "out")),
            ("decline", or_(STAGE.c.key == "declined", GRANT.c.id.in_(declined) & GRANT.c.approved.is_(None))),
        ):
            has = select(LETTER.c.grant_record_id).where(LETTER.c.kind == kind)
            rows = unit.connection.execute(mine.where(which, GRANT.c.id.not_in(has)))
            told += [(row.id, kind) for row in rows]
        return told

    def _alliance(self) -> Mapping[str, Any]:
        found = self._grants.desk.records.where("alliance")
        return found[0].values if found else {}


def _voted_on(unit: Unit, grant: int) -> date | None:
    asked = select(func.max(MOTION.c.closed_at)).where(MOTION.c.grant_record_id == grant)
    closed = unit.connection.execute(asked).scalar()
    return closed.date() if closed else None


def _addressee(connection: Any, grant: Mapping[str, Any]) -> tuple[str, str, str]:
    """Name, address and language: the contact, else the applicant themselves, else their organisation."""
    mine = select(PARTY.c.person_id).where(PARTY.c.grant_record_id == grant["id"], PARTY.c.role == "contact")
    person = connection.execute(mine.order_by(PARTY.c.nr)).scalar() or grant["person_id"]
    body = select(ORGANISATION).where(ORGANISATION.c.id == grant["organisation_id"])
    organisation = connection.execute(body).mappings().first() or {}
    if person:
        row = connection.execute(select(PERSON).where(PERSON.c.id == person)).mappings().one()
        return title_of("person", row), row["email"] or organisation.get("email", ""), row["language"] or ""
    name = title_of("organisation", organisation) if organisation else ""
    return name, organisation.get("email", ""), _language(grant)


def _language(grant: Mapping[str, Any]) -> str:
    """The language the grant was written in, where it is in one only."""
    return "fr" if grant["title_fr"] and not grant["title_en"] else "en"

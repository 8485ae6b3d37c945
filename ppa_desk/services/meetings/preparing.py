"""What a meeting waits for: materials that are wanted, promised or here, reminders of them, and their links."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, Table, and_, exists, literal, null, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services import dates
from ppa_desk.services.checks import is_email
from ppa_desk.services.content import Language
from ppa_desk.services.home import SOON
from ppa_desk.services.meetings.timing import Trouble
from ppa_desk.services.members.mailings import Draft, Problem
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.services.summary.linter_links import judge
from ppa_desk.services.summary.records import Part

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

MATERIAL: Table = table_of("material")
MEETING: Table = table_of("meeting")
PERSON: Table = table_of("person")
ATTACHMENT: Table = table_of("attachment")
OPEN = ("wanted", "promised")
WORDS = "material_reminders"


@dataclass(frozen=True, slots=True)
class Awaited:
    """A material that is not here yet, and who brings it."""

    id: int
    title: str
    promised: bool
    due_on: date | None
    person: int | None
    who: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A link with what is wrong with it as far as one sees without going online: empty, missing, or a flaw."""

    id: int
    title: str
    url: str
    flaw: str
    checked_on: date | None


class Preparing:
    """What meetings wait for."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._meetings, self._desk, self._store = meetings, meetings.desk, meetings.store

    def missing(self, meeting: int, language: str = "en") -> list[Awaited]:
        """Return what is wanted or promised and not here yet, what is due first first. Here: a link or a file."""
        with self._store.read() as session:
            rows = session.execute(_missing(MATERIAL.c.meeting_id == meeting)).mappings().all()
        return [
            Awaited(row["id"], title_of("material", row, language), row["status"] == "promised", row["due_on"],
                    row["person_id"], title_of("person", row) if row["person_id"] else "")
            for row in rows
        ]  # fmt: skip

    def here(self, meeting: int) -> int:
        """Return how many materials are here: received, or with a link or a file."""
        got = or_(MATERIAL.c.status == "received", ~_absent())
        asked = select(MATERIAL.c.id).where(MATERIAL.c.meeting_id == meeting, got)
        with self._store.read() as session:
            return len(session.execute(asked).all())

    def is_ahead(self, meeting: int, today: date) -> bool:
        """Say whether a meeting is still to be held. Gone."""
        row = self._desk.records.get("meeting", meeting).values
        planned = row["status"] in (None, "planned")
        return planned and (row["starts_on"] is None or row["starts_on"] >= today)

    def gaps(self, meeting: int, language: Language = "en") -> list[Trouble]:
        """Return what a meeting ahead still lacks of its frame, and what does not fit on its agenda. Gone."""
        row = self._desk.records.get("meeting", meeting).values
        agenda = self._meetings.agendas.of(meeting, language)
        lacks = {
            "prepare.no_day": row["starts_on"] is None,
            "prepare.no_time": row["starts_on"] is not None and not row["starts_at"],
            "prepare.no_zone": bool(row["starts_at"]) and not row["time_zone"],
            "prepare.no_agenda": not agenda.slots,
        }
        found = [Trouble(code) for code, yes in lacks.items() if yes]
        return found + [one for one in agenda.troubles if one.level == "warn" or one.code.startswith("agenda.unknown")]

    def mark(self, materials: Sequence[int], status: str) -> None:
        """Say of materials that they are promised, received or not needed any more. Gone."""
        with self._store.unit("material.marked", count=len(materials), record_kind="material") as unit:
            unit.change_all("material", list(materials), {"status": status})

    def reminders(self, meeting: int, today: date, otherwise: Language = "en") -> list[Draft]:
        """Return a letter to each who brings something that is missing, in their language. Gone."""
        kept = self._desk.records.get("meeting", meeting)
        by: dict[int, list[Awaited]] = {}
        for one in self.missing(meeting):
            if one.person is not None:
                by.setdefault(one.person, []).append(one)
        return [self._letter(kept.values, person, some, today, otherwise) for person, some in by.items()]

    def links(self, meeting: int, language: str = "en") -> list[Checked]:
        """Return the links of a meeting's materials with what is wrong with them; a missing one only where expected."""
        rows = self._desk.records.where("material", meeting_id=meeting)
        parts = [Part("material", one.id, one.values) for one in rows]
        flaws = {part.id: flaw for flaw, some in judge(parts).items() for part in some}
        return [
            Checked(part.id, title_of("material", part.values, language), str(part["url"]),
                    flaws.get(part.id, "") if part["url"] else "missing", part["checked_on"])
            for part in parts if part["url"] or part["kind"] not in ("photo", "segment")
        ]  # fmt: skip

    def checked(self, materials: Sequence[int], on: date | None) -> None:
        """Note that somebody opened links on a day, or take it back. Gone."""
        with self._store.unit("material.checked", count=len(materials), record_kind="material") as unit:
            unit.change_all("material", list(materials), {"checked_on": on})

    def _letter(
        self, meeting: Mapping[str, Any], person: int, some: Sequence[Awaited], today: date, otherwise: Language
    ) -> Draft:
        values = self._desk.records.get("person", person).values
        speaks = str(values["language"] or otherwise)
        language: Language = "fr" if speaks == "fr" else "en"
        words = Words(WORDS, language)
        mine = {one.id: one for one in some}
        titles = self._desk.records.titles("material", list(mine), language)
        lines = []
        for one in some:
            day = dates.spelled(one.due_on, language) if one.due_on else ""
            late = bool(one.due_on and one.due_on < today)
            key = "line.late" if late else "line.until" if day else "line.plain"
            lines.append(words(key, title=titles[one.id], day=day))
        name, title = title_of("person", values), words.own(meeting, "title")
        day = words("letter.on", day=dates.spelled(meeting["starts_on"], language)) if meeting["starts_on"] else ""
        alliance = next((one.values for one in self._desk.records.where("alliance")), {})
        promised = all(one.promised for one in some)
        paragraphs = [
            words("letter.dear", name=name),
            words("letter.promised" if promised else "letter.wanted", title=title, day=day),
            "\n".join(f"– {line}" for line in lines),
            words("letter.please"),
            words.own(alliance, "contact"),
        ]
        text = "\n\n".join(filter(None, paragraphs)) + "\n"
        email = str(values["email"])
        problems = () if is_email(email) else (Problem("bad_email" if email else "no_email"),)
        subject = words("letter.subject", title=title)
        return Draft(person, None, name, "", "", email, language, subject, text, problems)


def asked(today: date) -> Mapping[str, Select[Any]]:
    """Return what Home asks: materials that are due soon, or were, for meetings still ahead."""
    ahead = or_(MEETING.c.starts_on.is_(None), MEETING.c.starts_on >= today)
    soon = or_(
        MATERIAL.c.due_on <= today + SOON,
        and_(MATERIAL.c.due_on.is_(None), MEETING.c.starts_on <= today + SOON),
    )
    found = select(
        literal("material").label("kind"), literal("material").label("called"), MATERIAL.c.id, MATERIAL.c.title_en,
        MATERIAL.c.title_fr, MATERIAL.c.due_on.label("on"), MEETING.c.title_en.label("about_en"),
        MEETING.c.title_fr.label("about_fr"), null().label("count"),
    ).join_from(MATERIAL, MEETING, MEETING.c.id == MATERIAL.c.meeting_id)  # fmt: skip
    planned = or_(MEETING.c.status == "planned", MEETING.c.status.is_(None))
    found = found.where(MATERIAL.c.status.in_(OPEN), _absent(), ahead, planned, soon)
    order = MATERIAL.c.due_on.is_(None), MATERIAL.c.due_on, MATERIAL.c.id
    return {"material_missing": found.order_by(*order)}


def _absent() -> ColumnElement[bool]:
    """That a material has neither a link nor a file."""
    kept = exists().where(ATTACHMENT.c.kind == "material", ATTACHMENT.c.record_id == MATERIAL.c.id)
    return and_(MATERIAL.c.url == "", ~kept)


def _missing(which: ColumnElement[bool]) -> Select[Any]:
    asked = select(MATERIAL, PERSON.c.given_name, PERSON.c.family_name).select_from(
        MATERIAL.outerjoin(PERSON, PERSON.c.id == MATERIAL.c.person_id)
    )
    order = MATERIAL.c.due_on.is_(None), MATERIAL.c.due_on, MATERIAL.c.nr, MATERIAL.c.id
    return asked.where(which, MATERIAL.c.status.in_(OPEN), _absent()).order_by(*order)

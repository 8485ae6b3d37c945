"""Reminders of reports: letters as drafts, what a calendar says of them, and a digest for staff. Nothing is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.grants.keeping import OWED
from ppa_desk.model.kinds import table_of
from ppa_desk.services import dates, mail
from ppa_desk.services.content import Language
from ppa_desk.services.grants.obligations import Owed, late_by
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

LETTER: Table = table_of("letter")
OBLIGATION: Table = table_of("obligation")

ALARM = 14
"""Days before a report is due at which a calendar reminds."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a calendar says of a report; `uid` stays the same however often its day moves."""

    uid: str
    day: date
    title: str
    text: str
    sequence: int


class Reminders:
    """Reminders of the reports of all grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store, self._desk = grants, grants.store, grants.desk

    def write(self, obligations: Sequence[int]) -> list[int]:
        """Draft a letter for each report that is still owed and has no draft yet; return the letters' numbers. Gone."""
        rows = [self._grants.obligations.get(one) for one in obligations]
        with self._store.unit("obligations.reminded", record_kind="letter") as unit:
            kept = self._drafts(unit, obligations)
            return [
                unit.add("letter", self._letter(row) | {"made_on": date.today()})
                for row in rows
                if row["status"] in OWED and row["id"] not in kept
            ]

    def returned(self, obligation: int) -> int:
        """Draft the letter that tells why a report goes back; return its number. Gone."""
        row = self._grants.obligations.get(obligation)
        with self._store.unit("obligations.reminded", record_kind="letter") as unit:
            return unit.add("letter", self._letter(row, "returned") | {"made_on": date.today()})

    def renew(self, unit: Unit, grant: int) -> None:
        """Write the drafts of a grant anew within a unit, after its days have moved."""
        asked = select(LETTER.c.id, LETTER.c.obligation_id).where(
            LETTER.c.grant_record_id == grant, LETTER.c.kind == "reminder", LETTER.c.status == "draft"
        )
        for letter, obligation in unit.connection.execute(asked).all():
            if obligation is not None:
                told = self._letter(unit.row("obligation", obligation))
                unit.change("letter", letter, {name: told[name] for name in ("subject", "text")})

    def waiting(self, grant: int) -> int:
        """Return how many drafts of a grant would be written anew when its days move."""
        rows = self._desk.records.where("letter", grant_record_id=grant, status="draft")
        return sum(1 for one in rows if one.values["kind"] == "reminder")

    def eml(self, letter: int) -> bytes:
        """Return a letter as a mail one opens, finishes and sends. Gone."""
        kept = self._desk.records.get("letter", letter).values
        to = self._address(self._grants.register.get(kept["grant_record_id"]))
        return mail.draft(kept["subject"], kept["text"], to)

    def days(self, language: Language) -> list[Day]:
        """Return the reports still to come, of all grants, as a calendar says them."""
        words, found = Words("grant_reminders", language), []
        for one in self._grants.obligations.ahead():
            if one.due_on is None:
                continue
            kept = self._grants.obligations.get(one.id)
            title = words("calendar.title", kind=self._kind(one.kind, language), grant=one.title(language))
            text = "\n".join(filter(None, (one.organisation, _period(kept, words))))
            found.append(Day(f"report-{one.id}@{_home(self._desk)}", one.due_on, title, text, kept["version"]))
        return found

    def digest(self, language: Language, today: date | None = None) -> str:
        """Return what staff should look at this week, as plain words."""
        words, now = Words("grant_reminders", language), today or date.today()
        parts = [words("digest.head", day=dates.spelled(now, language))]
        obligations = self._grants.obligations
        received = self._received()
        for name, rows in (("late", obligations.late(now)), ("due", obligations.due(14, now)), ("received", received)):
            if rows:
                parts.append(words(f"digest.{name}"))
                parts.append("\n".join(f"– {self._told(one, words)}" for one in rows))
        if len(parts) == 1:
            parts.append(words("digest.nothing"))
        return "\n\n".join(parts) + "\n"

    def _received(self) -> list[Owed]:
        """Reports that came in and that nobody has accepted or returned yet."""
        titles = {}
        with self._store.read() as session:
            rows = session.execute(select(OBLIGATION).where(OBLIGATION.c.status == "received")).mappings().all()
        for row in rows:
            titles[row["grant_record_id"]] = self._grants.register.get(row["grant_record_id"])
        names = [name for name in Owed.__dataclass_fields__ if name in OBLIGATION.c]
        return [
            Owed(
                **{name: row[name] for name in names},
                title_en=titles[row["grant_record_id"]]["title_en"],
                title_fr=titles[row["grant_record_id"]]["title_fr"],
                organisation=self._grants.reporting.grantee(titles[row["grant_record_id"]]),
            )
            for row in rows
        ]

    def _told(self, one: Owed, words: Words) -> str:
        language = words.language
        when = dates.spelled(one.due_on, language, "date") if one.due_on else ""
        late = words("digest.days" if one.late != 1 else "digest.day", days=one.late) if one.late > 0 else ""
        told = [one.title(language), one.organisation or "", self._kind(one.kind, language), when, late]
        return " · ".join(filter(None, told))

    def _letter(self, row: Mapping[str, Any], kind: str = "reminder") -> dict[str, Any]:
        grant = self._grants.register.get(row["grant_record_id"])
        language: Language = "fr" if self._grants.reporting.language(grant) == "fr" else "en"
        words = Words("grant_reminders", language)
        title = title_of("grant_record", grant, language)
        late = late_by(row)
        state = "returned" if kind == "returned" else "late" if late > 0 else "due"
        due = dates.spelled(row["due_on"], language, "full") if row["due_on"] else ""
        report = self._kind(row["kind"], language)
        lines = [
            words("letter.dear", name=self._contact(grant)),
            words(f"letter.{state}", report=report, grant=title, days=late),
            _period(row, words),
            row["returned_why"] if state == "returned" else "",
            words("letter.until", day=due) if due and state == "due" else "",
            words("letter.was_due", day=due) if due and state == "late" else "",
            words("letter.how"),
            words("letter.thanks"),
        ]
        return {
            "grant_record_id": grant["id"], "kind": kind, "language": language, "obligation_id": row["id"],
            "subject": words(f"subject.{state}", report=report, grant=title), "text": "\n\n".join(filter(None, lines)),
        }  # fmt: skip

    def _kind(self, kind: str | None, language: str) -> str:
        return self._desk.codes.label("obligation_kind", kind, language) if kind else ""

    def _contact(self, grant: Mapping[str, Any]) -> str:
        if grant["person_id"]:
            return self._desk.records.get("person", grant["person_id"]).title
        return self._grants.reporting.grantee(grant)

    def _address(self, grant: Mapping[str, Any]) -> str:
        for kind in ("person", "organisation"):
            if grant[f"{kind}_id"]:
                values = self._desk.records.get(kind, grant[f"{kind}_id"]).values
                if values.get("email"):
                    return str(values["email"])
        return ""

    def _drafts(self, unit: Unit, obligations: Sequence[int]) -> set[int]:
        asked = select(LETTER.c.obligation_id).where(
            LETTER.c.obligation_id.in_(obligations), LETTER.c.kind == "reminder", LETTER.c.status == "draft"
        )
        return set(unit.connection.execute(asked).scalars())


def _period(row: Mapping[str, Any], words: Words) -> str:
    if not (row["since"] and row["until"]):
        return ""
    days = {name: dates.spelled(row[name], words.language, "date") for name in ("since", "until")}
    return words("letter.period", **days)


def _home(desk: Any) -> str:
    """What stands after the sign @ of a calendar's names: the workspace's own, where it has a web address."""
    alliance = next(iter(desk.records.where("alliance")), None)
    address = str(alliance.values["contact_email"] or "") if alliance else ""
    return address.partition("@")[2] or "ppa-desk"

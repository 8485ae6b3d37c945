"""What a grantee's report is about: budget lines, results and people, each with what was known before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.forms.shipped_forms import shipped_forms
from ppa_desk.model.grants.keeping import ObligationStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Language
from ppa_desk.services.results.asked import Asked
from ppa_desk.services.results.entering import Entry
from ppa_desk.store import attachments
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

LINE: Table = table_of("budget_line")
SPENDING: Table = table_of("spending")

FORM = "grantee_report"
"""The form a report is answered on where the call names none."""


@dataclass(frozen=True, slots=True)
class LineFact:
    """A budget line: approved, spent before this report, told by this report (None: not told), and why it differs."""

    id: int
    name: str
    approved: int | None
    before: int
    now: int | None = None
    explanation: str = ""
    spending: int | None = None


@dataclass(frozen=True, slots=True)
class TargetFact:
    """An expected result: planned, and the last value known."""

    id: int
    name: str
    unit: str
    planned: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """Everything a report's workbook shows and takes, in the grantee's language."""

    grant: Mapping[str, Any]
    obligation: Mapping[str, Any]
    language: Language
    title: str
    grantee: str
    lines: tuple[LineFact, ...]
    targets: tuple[TargetFact, ...]
    people: tuple[TargetFact, ...]
    values: tuple[Asked, ...] = ()
    """The indicators the grant is asked for."""

    @property
    def currency(self) -> str:
        """The grant's currency."""
        return str(self.grant["currency"] or "")


@dataclass(slots=True)
class Return:
    """What taking a report's file in writes: values of spending by budget line, of results and people, and answers."""

    obligation: int
    version: int
    name: str
    content: bytes
    spending: dict[int, dict[str, Any]] = field(default_factory=dict)
    values: list[tuple[str, int, int]] = field(default_factory=list)
    """Kind, record, and how far it came."""
    entries: list[Entry] = field(default_factory=list)
    """What it says of indicators."""
    answers: str = ""
    form_version: int | None = None
    refused: bool = False
    """Whether something in it could not be taken in; the report then stays a draft."""


class Reporting:
    """Gathers what a report is about."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store, self._desk = grants, grants.store, grants.desk

    def facts(self, obligation: int, language: str = "") -> ReportFacts:
        """Return what a report is about; in the grantee's language unless one is named. Gone."""
        owed = self._grants.obligations.get(obligation)
        grant = self._grants.register.get(owed["grant_record_id"])
        told: Language = "fr" if (language or self.language(grant)) == "fr" else "en"
        return ReportFacts(
            grant,
            owed,
            told,
            _own(grant, "title", told),
            self.grantee(grant),
            self._lines(grant["id"], obligation, told),
            self._targets(grant["id"], told),
            self._people(grant["id"], told),
            self._desk.results.asked.of(grant["id"], owed["since"], owed["until"], told),
        )

    def language(self, grant: Mapping[str, Any]) -> str:
        """Return the language of a grantee: of the agreement, else of the person who asked for it, else English."""
        agreements = self._desk.records.where("agreement", grant_record_id=grant["id"], amendment_id=None)
        if agreements and agreements[-1].values["language"]:
            return str(agreements[-1].values["language"])
        person = grant["person_id"] and self._desk.records.get("person", grant["person_id"]).values["language"]
        return str(person or ("fr" if grant["title_fr"] and not grant["title_en"] else "en"))

    def grantee(self, grant: Mapping[str, Any]) -> str:
        """Return what the grantee is called; empty where nobody is entered."""
        for kind in ("organisation", "person"):
            if number := grant[f"{kind}_id"]:
                return self._desk.records.get(kind, number).title
        return ""

    def version(self, grant: Mapping[str, Any]) -> int | None:
        """Return the published version of the form a report is answered on: the call's, else the shipped one's."""
        call = grant["grant_call_id"] and self._desk.records.get("grant_call", grant["grant_call_id"])
        number = (call and call.values["report_form_id"]) or self._desk.forms.number(FORM)
        versions = self._desk.forms.versions(number) if number else []
        return versions[0].id if versions else None

    def version_of(self, grant: Mapping[str, Any], stamp: str) -> int | None:
        """Return the kept version of the report's form with that stamp; None where it is not kept."""
        if (newest := self.version(grant)) is None:
            return None
        versions = self._desk.forms.versions(self._desk.forms.form_of(newest))
        return next((one.id for one in versions if one.stamp == stamp), None)

    def prepare(self, grant: Mapping[str, Any]) -> int | None:
        """Return that version; the shipped form is taken in and published where there is none yet."""
        if (found := self.version(grant)) is not None or FORM not in shipped_forms() or self._store.read_only:
            return found
        number = self._desk.forms.number(FORM) or self._desk.forms.take_shipped(FORM)
        return self._desk.forms.publish(number)

    def take_in(self, told: Return) -> int:
        """Write spending, values, answers and the file as one step; return its number. Gone, ChangedElsewhere."""
        facts = self.facts(told.obligation)
        kept = {line.id: line.spending for line in facts.lines}
        days = {name: facts.obligation[name] for name in ("since", "until")}
        with self._store.unit("obligation.taken_in", title=facts.title, record_kind="obligation") as unit:
            for line, values in told.spending.items():
                if spending := kept.get(line):
                    unit.change("spending", spending, values)
                else:
                    unit.add("spending", {"budget_line_id": line, "obligation_id": told.obligation} | days | values)
            for kind, record, value in told.values:
                unit.change(kind, record, {"reached": value})
            self._enter(unit, told)
            unit.change("obligation", told.obligation, _after(told), told.version)
            attachments.attach(unit, "obligation", told.obligation, told.name, told.content)
        return unit.number

    def _enter(self, unit: Unit, told: Return) -> None:
        """Enter what it says of indicators: to be approved, or drafts where something in the file must be mended."""
        entered = self._desk.results.values.writer(unit).write_all(told.entries)
        if not told.refused:
            self._desk.results.values.submit_in(unit, [one.id for one in entered if one.changed])

    def _lines(self, grant: int, obligation: int, language: str) -> tuple[LineFact, ...]:
        others = SPENDING.c.obligation_id.is_(None) | (SPENDING.c.obligation_id != obligation)
        before = select(SPENDING.c.budget_line_id, func.sum(SPENDING.c.amount)).where(others)
        mine = select(SPENDING).where(SPENDING.c.obligation_id == obligation)
        lines = select(LINE).where(LINE.c.grant_record_id == grant).order_by(LINE.c.nr, LINE.c.id)
        with self._store.read() as session:
            sums = {
                line: int(amount or 0) for line, amount in session.execute(before.group_by(SPENDING.c.budget_line_id))
            }
            now = {row["budget_line_id"]: row for row in session.execute(mine).mappings()}
            rows = session.execute(lines).mappings().all()
        return tuple(
            LineFact(
                row["id"],
                _own(dict(row), "name", language),
                row["amount"],
                sums.get(row["id"], 0),
                *((one["amount"], one["explanation"], one["id"]) if (one := now.get(row["id"])) else ()),
            )
            for row in rows
        )

    def _targets(self, grant: int, language: str) -> tuple[TargetFact, ...]:
        found = []
        for one in self._desk.records.where("grant_target", grant_record_id=grant):
            told = one.values
            found.append(
                TargetFact(one.id, _own(told, "text", language), told["unit"], told["planned"], told["reached"])
            )
        return tuple(found)

    def _people(self, grant: int, language: str) -> tuple[TargetFact, ...]:
        lists = (("who", "producer_group"), ("sex", "sex"), ("age", "age_band"))
        found = []
        for one in self._desk.records.where("beneficiaries", grant_record_id=grant):
            told = [
                self._desk.codes.label(codes, one.values[name], language) for name, codes in lists if one.values[name]
            ]
            found.append(TargetFact(one.id, ", ".join(told), "", one.values["planned"], one.values["reached"]))
        return tuple(found)


def _after(told: Return) -> dict[str, Any]:
    status = ObligationStatus.DRAFT if told.refused else ObligationStatus.RECEIVED
    values: dict[str, Any] = {"status": status, "file": told.name, "sha256": sha256(told.content).hexdigest()}
    values |= {} if told.refused else {"received_on": date.today(), "returned_why": ""}
    return values | ({"answers": told.answers, "form_version_id": told.form_version} if told.answers else {})


def _own(values: Mapping[str, Any], name: str, language: str) -> str:
    other = "en" if language == "fr" else "fr"
    return " ".join(str(values[f"{name}_{language}"] or values[f"{name}_{other}"] or "").split())

"""Incidents as they leave the office: what goes, what stays and why, and a record of each time."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Table as SqlTable
from sqlalchemy import select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields, table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Language
from ppa_desk.services.evidence.rules import number_in
from ppa_desk.services.evidence.sharing.classes import detail
from ppa_desk.services.evidence.sharing.editions import EDITIONS, INCIDENT, Edition
from ppa_desk.services.records import Records
from ppa_desk.services.report_words import Words
from ppa_desk.store.database import Store

RELEASE: SqlTable = table_of("release")
WORDS = "incident_sharing"
SHORTEST_REASON = 10
_MILLION = 1_000_000
_LEVELS = ((0, 1, 2, 3, 4, 5), (0, 2, 3, 4, 5), (0, 3, 4, 5), (0, 3, 4), (0, 4), (4,))
"""Province, territory, month, year, category, status: what a row of the public edition gives up, step by step."""


class ReasonNeeded(DeskError):
    """The full edition needs a reason, in words."""

    code = "sharing.reason_needed"


@dataclass(frozen=True, slots=True)
class Table:
    """An edition as it goes out: heads, rows, how many were left out by reason, and what is said with it."""

    edition: str
    language: Language
    head: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    left_out: Mapping[str, int]
    told: tuple[str, ...]
    """The caution, what the edition is, and what was left out and why."""


@dataclass(frozen=True, slots=True)
class Left:
    """That an edition left the office."""

    edition: str
    made_at: datetime | None
    colleague: str
    reason: str
    rows: int
    left_out: int
    sha256: str


class Exports:
    """Makes the editions, and keeps what left the office."""

    def __init__(self, store: Store, records: Records, codes: Codes) -> None:
        self._store, self._records, self._codes = store, records, codes

    def draft(self, edition: str, language: Language) -> Table:
        """Return what an edition holds now."""
        wanted = EDITIONS[edition]
        names = [column.name for column in INCIDENT.columns if column.name != "case_code"]
        with self._store.read() as session:
            asked = select(*(INCIDENT.c[name] for name in names)).order_by(INCIDENT.c.id)
            found = [dict(row) for row in session.execute(asked).mappings()]
            least = number_in(session, "smallest_cell")
        why = [wanted.why_not(row) for row in found]
        going = [row for row, reason in zip(found, why, strict=True) if not reason]
        left = Counter(reason for reason in why if reason)
        words, cells = Words(WORDS, language), _Cells(self._records, self._codes, language)
        if edition == "public":
            rows, few = _public(going, cells, words, least)
            left |= {"small": few} if few else {}
        else:
            rows = [tuple(cells.cell(name, row) for name in wanted.columns) for row in going]
        told = tuple(_told(words, wanted, left, least))
        return Table(
            edition, language, tuple(words(f"column.{one}") for one in wanted.columns), tuple(rows), left, told
        )

    def release(self, table: Table, content: bytes, reason: str = "", criteria: str = "") -> int:
        """Keep that a file leaves the office, before it does. ReasonNeeded, ReadOnly."""
        check_reason(table.edition, reason)
        with self._store.unit("release.added", final=True, edition=table.edition, record_kind="release") as unit:
            return unit.add(
                "release",
                {
                    "edition": table.edition, "made_at": datetime.now(UTC), "colleague": self._store.who,
                    "reason": reason.strip(), "criteria": criteria, "rows": len(table.rows),
                    "left_out": sum(table.left_out.values()), "sha256": hashlib.sha256(content).hexdigest(),
                },
            )  # fmt: skip

    def left(self, most: int) -> list[Left]:
        """Return what left the office, the latest first."""
        asked = select(*(RELEASE.c[name] for name in Left.__dataclass_fields__)).order_by(RELEASE.c.id.desc())
        with self._store.read() as session:
            return [Left(*row) for row in session.execute(asked.limit(most))]

    def held_back(self, edition: str) -> list[int]:
        """Return the incidents that were confirmed and agreed to, and that only their visibility keeps in."""
        wanted = EDITIONS[edition]
        names = ("id", "status", "confirmed_on", "resolved_on", "shared_with", "visibility")
        with self._store.read() as session:
            asked = select(*(INCIDENT.c[name] for name in names)).order_by(INCIDENT.c.id)
            rows = session.execute(asked).mappings().all()
        return [row["id"] for row in rows if wanted.why_not(dict(row)) == "visibility"]

    def let_out(self, edition: str, incidents: Sequence[int]) -> None:
        """Let incidents be seen as far as an edition needs it; undo takes it back. ReadOnly."""
        seen = EDITIONS[edition].seen or Visibility.SECRETARIAT
        with self._store.unit("incidents.let_out", count=len(incidents), record_kind="incident") as unit:
            unit.change_all("incident", list(incidents), {"visibility": seen})


def check_reason(edition: str, reason: str) -> None:
    """Refuse the full edition without a reason in words. ReasonNeeded."""
    if edition == "full" and len(reason.strip()) < SHORTEST_REASON:
        raise ReasonNeeded(least=SHORTEST_REASON)


def _public(
    going: Sequence[Mapping[str, Any]], cells: "_Cells", words: Words, least: int
) -> tuple[list[tuple[Any, ...]], int]:
    """The rows of the public edition, each as at least so many others; and how many were too few to go at all."""
    full = [
        (row["province"], row["territory"], *_month(row["happened_on"]), row["category"], row["status"])
        for row in going
    ]
    kept = detail(full, _LEVELS, least)
    hidden = words("text.withheld")
    rows = []
    for row, level in zip(full, kept, strict=True):
        if level is None:
            continue
        stay = _LEVELS[level]
        province, territory, month, year, category, status = (row[at] if at in stay else hidden for at in range(6))
        when = month if 2 in stay else year
        what, state = cells.code("incident_category", category), cells.code("incident_status", status)
        rows.append((cells.code("province", province), territory or "", when or "", what, state))
    return sorted(rows), sum(one is None for one in kept)


def _month(day: date | None) -> tuple[str, str]:
    return ("", "") if day is None else (f"{day:%Y-%m}", f"{day:%Y}")


def _told(words: Words, edition: Edition, left: Mapping[str, int], least: int) -> list[str]:
    told = [words("text.caution"), words(f"about.{edition.code}", least=least)]
    return told + [words(f"left.{reason}", count=count, least=least) for reason, count in sorted(left.items())]


class _Cells:
    """Values as they are read, in one language."""

    def __init__(self, records: Records, codes: Codes, language: Language) -> None:
        self._codes, self._language = codes, language
        self._specs = {one.name: one for one in fields("incident")}
        self._titles = {
            name: {one.id: one.title for one in records.where(kind)}
            for name, kind in (("site_id", "site"), ("organisation_id", "organisation"))
        }

    def code(self, codes: str, code: str | None) -> str:
        """What a code is called; what is none is shown as it stands."""
        return self._codes.label(codes, code, self._language)

    def cell(self, name: str, row: Mapping[str, Any]) -> Any:
        """One value of an incident."""
        if name == "month":
            return _month(row["happened_on"])[0]
        value, spec = row[name], self._specs[name]
        if value in (None, ""):
            return ""
        if spec.type == "code":
            return self.code(spec.codes, value)
        if spec.several:
            return ", ".join(self.code(spec.several, one) for one in value.split())
        if spec.type == "link":
            return self._titles[name].get(value, "")
        if spec.type == "quantity":
            return value / _MILLION
        return str(value) if spec.type == "choice" else value

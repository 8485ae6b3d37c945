"""The tables of a dossier, as CSV: reviews, votes, money, reports and the journal."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import KINDS, JournalChange, JournalUnit, table_of
from ppa_desk.model.money import digits, exact
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store

CHANGE: Table = JournalChange.__table__  # type: ignore[attr-defined]
UNIT: Table = JournalUnit.__table__  # type: ignore[attr-defined]

PRIVATE = frozenset({"review", "grant_conflict", "discussion", "ballot", "reviewer", "scenario_line"})
"""Kinds whose content only a whole dossier tells."""
_FORMULA = ("=", "+", "@", "\t", "\r", "-")


def written(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """Return a table that spreadsheets open as UTF-8 and take no cell of for a formula."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return ("\ufeff" + file.getvalue()).encode("utf-8")


def _amount(thousandths: int | None, currency: str | None) -> str:
    """An amount as a spreadsheet adds it up."""
    return "" if thousandths is None else f"{exact(thousandths):.{digits(currency)}f}"


def _cell(value: Any) -> str:
    told = "" if value is None else str(value)
    number = told.lstrip("-").replace(".", "").replace(",", "").isdecimal()
    return f"'{told}" if told.startswith(_FORMULA) and not number else told


def reviews(rows: Sequence[tuple[str, Mapping[str, Any]]], *, whole: bool) -> bytes:
    """Return who scored what; comments only in a whole dossier."""
    head = ["reviewer", "status", "score", "advice", "submitted_at"] + ["comment"] * whole
    told = (
        [who, one["status"], one["score"], one["advice"], one.get("submitted_at")] + [one["comment"]] * whole
        for who, one in rows
    )
    return written(head, told)


def votes(rows: Sequence[tuple[str, str, Any]], *, whole: bool) -> bytes:
    """Return each motion with its arithmetic, then how each seat voted; notes only in a whole dossier."""
    head = ["motion", "mode", "closed_at", "carried", "arithmetic", "seat", "voice"] + ["name", "note"] * whole
    told: list[list[Any]] = []
    for title, arithmetic, one in rows:
        values = one.values
        first = [title, values["mode"], values["closed_at"], values["carried"], arithmetic]
        told.append([*first, "", ""] + ["", ""] * whole)
        for voter in one.voters:
            private = [voter.name, voter.note] if whole else []
            told.append([title, "", "", "", "", voter.name_en or voter.name_fr, voter.voice, *private])
    return written(head, told)


def payments(rows: Sequence[Mapping[str, Any]], currency: str | None) -> bytes:
    """Return the payments with the rate each was made at."""
    head = ("paid_on", "amount", "grant_currency", "paid", "currency", "rate", "rate_on", "rate_source", "reference")
    told = (
        (
            one["paid_on"], _amount(one["amount"], currency), currency, _amount(one["paid"], one["currency"]),
            *(one[name] for name in head[4:]),
        )
        for one in rows
    )  # fmt: skip
    return written(head, told)


def tranches(rows: Sequence[Mapping[str, Any]], currency: str | None) -> bytes:
    """Return the tranches with who released them."""
    head = ("nr", "amount", "currency", "due_on", "status", "needs", "first_by", "second_by")
    told = ((one["nr"], _amount(one["amount"], currency), currency, *(one[name] for name in head[3:])) for one in rows)
    return written(head, told)


def budget(
    rows: Sequence[tuple[Mapping[str, Any], Sequence[Mapping[str, Any]]]], currency: str | None, language: str
) -> bytes:
    """Return each budget line with what was spent on it, period by period."""
    head = ("line", "approved", "currency", "since", "until", "spent", "explanation")
    told: list[Sequence[Any]] = []
    for line, spending in rows:
        name = title_of("budget_line", line, language)
        told.append((name, _amount(line["amount"], currency), currency, "", "", "", ""))
        for one in spending:
            spent = _amount(one["amount"], currency)
            told.append((name, "", currency, one["since"], one["until"], spent, one["explanation"]))
    return written(head, told)


def reports(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Return the reports as they stand."""
    head = ("nr", "kind", "since", "until", "due_on", "status", "received_on", "accepted_on", "accepted_by",
            "returned_why", "file", "sha256")  # fmt: skip
    return written(head, ([one[name] for name in head] for one in rows))


def changes(store: Store, grant: int) -> list[Mapping[str, Any]]:
    """Return what the journal knows of a grant and its parts, those since removed too, in its order."""
    owned = [kind for kind in KINDS if "grant_record_id" in table_of(kind).c]
    mark = f'"grant_record_id":{grant}'
    made = or_(*(CHANGE.c.after.like(f"%{mark}{end}%") for end in (",", "}")))
    with store.read() as session:
        asked = select(CHANGE.c.kind, CHANGE.c.record_id).where(
            CHANGE.c.kind.in_(owned), CHANGE.c.before.is_(None), made
        )
        mine = {(kind, record) for kind, record in session.execute(asked)} | {("grant_record", grant)}
        mine |= _within(session, mine)
        rows = select(UNIT.c.at, UNIT.c.who, UNIT.c.action, CHANGE).join(UNIT, UNIT.c.id == CHANGE.c.unit_id)
        rows = rows.where(CHANGE.c.kind.in_({kind for kind, _ in mine})).order_by(CHANGE.c.id)
        found = session.execute(rows).mappings()
        return [dict(row) for row in found if (row["kind"], row["record_id"]) in mine]


def _within(session: Session, mine: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """Return the parts of parts: what was spent on a budget line, the ballots of a motion."""
    found: set[tuple[str, int]] = set()
    for owner, part in (("budget_line", "spending"), ("motion", "ballot")):
        owners = {record for kind, record in mine if kind == owner}
        asked = select(CHANGE.c.record_id, CHANGE.c.after).where(CHANGE.c.kind == part, CHANGE.c.before.is_(None))
        for record, after in session.execute(asked) if owners else ():
            if json.loads(after or "{}").get(f"{owner}_id") in owners:
                found.add((part, record))
    return found


def journal(rows: Iterable[Mapping[str, Any]], *, whole: bool) -> bytes:
    """Return the journal, a line for each field; of private kinds only that something was done, and not by whom."""
    head = ("when", "who", "action", "kind", "number", "field", "before", "after")
    told: list[Sequence[Any]] = []
    for one in rows:
        at = one["at"].strftime("%Y-%m-%d %H:%M:%S")
        if one["kind"] in PRIVATE and not whole:
            told.append((at, "", one["action"], one["kind"], one["record_id"], "", "", ""))
            continue
        before, after = (json.loads(one[name]) if one[name] else {} for name in ("before", "after"))
        for name in sorted(set(before) | set(after)):
            values = (before.get(name), after.get(name))
            told.append((at, one["who"], one["action"], one["kind"], one["record_id"], name, *values))
    return written(head, told)

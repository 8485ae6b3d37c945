"""What changed since the last report of a shape: figures that are otherwise now, and targets that were revised."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.report import ReportStatus
from ppa_desk.services.results.figures import Ref, parse
from ppa_desk.services.results.reports.facts import Facts, Row
from ppa_desk.services.results.reports.sealing import exact, numbers_of
from ppa_desk.services.results.rules import Number

REPORT: Table = table_of("report")
VALUE: Table = table_of("indicator_value")
RESTATEMENT: Table = table_of("restatement")
TARGET: Table = table_of("indicator_target")
REVISION: Table = table_of("target_revision")


@dataclass(frozen=True, slots=True)
class Restated:
    """A figure that was reported and is otherwise now; why, as reason codes with words."""

    ref: Ref
    before: Number | None
    now: Number | None
    reasons: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SinceLast:
    """The last report of a shape that was issued, and what is otherwise now."""

    report: int
    issued_on: date | None
    rows: tuple[Restated, ...]


@dataclass(frozen=True, slots=True)
class Revised:
    """A target as it was first set, what this change made of it, and what it is now."""

    indicator: int
    since: date | None
    until: date | None
    original: int | None
    before: int | None
    after: int | None
    now: int | None
    revised_on: date | None
    reason: str
    why: str
    by: str


def last_issued(facts: Facts) -> Row | None:
    """Return the report of the same shape that was issued last for an earlier period."""
    shape = facts.asked.shape.get("id")
    if not shape:
        return None
    asked = (REPORT.c.report_shape_id == shape, REPORT.c.status == ReportStatus.ISSUED, REPORT.c.snapshot != "",
             REPORT.c.until < facts.asked.period.until)  # fmt: skip
    found = facts.rows("report", *asked, order=("until", "issued_on"))
    return found[-1] if found else None


def since_last(facts: Facts) -> SinceLast | None:
    """Return what is otherwise now than the last issued report said; None where there is none."""
    if "since_last" not in facts.kept:
        facts.kept["since_last"] = _compared(facts)
    told: SinceLast | None = facts.kept["since_last"]
    return told


def _compared(facts: Facts) -> SinceLast | None:
    last = last_issued(facts)
    if last is None:
        return None
    sealed = {code: exact(number) for code, number in json.loads(last["snapshot"])["figures"].items()}
    now = numbers_of(facts.lines_of(last["since"], last["until"]), last["since"], last["until"])
    changed = {parse(code): before for code, before in sealed.items() if code in now and now[code] != before}
    told_elsewhere = {one.indicator for one in revised(facts)}
    rows = [
        Restated(ref, before, now[ref.code], tuple(_reasons(facts, ref, last)))
        for ref, before in changed.items()
        if _told(ref, changed, told_elsewhere)
    ]
    return SinceLast(last["id"], last["issued_on"], tuple(rows))


def _told(ref: Ref, changed: Collection[Ref], revised_too: Collection[int]) -> bool:
    """Say whether a change is told: once, in its period where it has one; revised targets have a table of their own."""
    if ref.what in "TL" and ref.indicator in revised_too:
        return False
    return bool(ref.since) or not any(
        one.since and (one.what, one.indicator) == (ref.what, ref.indicator) for one in changed
    )


def _reasons(facts: Facts, ref: Ref, last: Row) -> list[tuple[str, str]]:
    if ref.what in "TL":
        return list(dict.fromkeys((one.reason, one.why) for one in revised(facts) if one.indicator == ref.indicator))
    if ref.what != "A":
        return []
    within = [VALUE.c.indicator_id == ref.indicator, VALUE.c.until <= ref.until]
    if ref.since:
        within.append(VALUE.c.since >= ref.since)
    asked = select(RESTATEMENT.c.reason, RESTATEMENT.c.why).join(VALUE).where(*within)
    if last["issued_on"]:
        asked = asked.where(RESTATEMENT.c.restated_on >= last["issued_on"])
    told = [(row[0] or "", row[1]) for row in facts.select(asked.order_by(RESTATEMENT.c.id))]
    late = select(VALUE.c.id).where(*within, VALUE.c.approved_on > last["issued_on"]) if last["issued_on"] else None
    if late is not None and facts.select(late.limit(1)):
        told.append(("late_data", ""))
    return list(dict.fromkeys(told))


def revised(facts: Facts) -> tuple[Revised, ...]:
    """Return the targets of the framework that were ever changed, each with its last change, beside the original."""
    if "revised" not in facts.kept:
        facts.kept["revised"] = tuple(_revisions(facts))
    told: tuple[Revised, ...] = facts.kept["revised"]
    return told


def _revisions(facts: Facts) -> list[Revised]:
    shown = {line.indicator for line in facts.lines}
    asked = select(REVISION, TARGET.c.indicator_id, TARGET.c.since, TARGET.c.until, TARGET.c.value).join(TARGET).where(
        TARGET.c.indicator_id.in_(shown), TARGET.c.grant_record_id.is_(None), TARGET.c.cell == "",
    ).order_by(TARGET.c.indicator_id, TARGET.c.since, TARGET.c.id, REVISION.c.nr, REVISION.c.id)  # fmt: skip
    by_target: dict[int, list[Any]] = {}
    for row in facts.select(asked):
        by_target.setdefault(row.indicator_target_id, []).append(row)
    return [
        Revised(rows[-1].indicator_id, rows[-1].since, rows[-1].until, rows[0].before, rows[-1].before, rows[-1].after,
                rows[-1].value, rows[-1].revised_on, rows[-1].reason or "", rows[-1].why, rows[-1].by)
        for rows in by_target.values()
    ]  # fmt: skip

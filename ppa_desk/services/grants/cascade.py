"""What follows from a later end: reports, also late ones, tranches and results move with it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from ppa_desk.model.grants.keeping import OWED
from ppa_desk.services.grants.calendar import stretched
from ppa_desk.services.grants.differences import Difference, added, between
from ppa_desk.services.grants.obligations import final_of, late_by, period

Rows = Sequence[Mapping[str, Any]]


def extension(
    grant: Mapping[str, Any], end: date, reports: Rows, tranches: Rows, targets: Rows, *, late_too: bool = False
) -> list[Difference]:
    """Return everything a later end changes."""
    shift = end - grant["ends_on"]
    found = between("grant_record", grant["id"], grant, {"ends_on": end})
    found += _late(reports, shift) if late_too else []
    final = final_of(reports)
    moved: set[int] = set()
    if final is not None and final["status"] in OWED:
        moved.add(final["id"])
        found += _final(final, reports, end)
    for one in tranches:
        after_end = one["due_on"] is not None and one["due_on"] >= grant["ends_on"]
        hangs = one["obligation_id"] in moved
        if one["status"] not in ("paid", "cancelled") and one["due_on"] is not None and (hangs or after_end):
            found += between("tranche", one["id"], one, {"due_on": one["due_on"] + shift})
    for one in targets:
        if one["due_on"] is not None and one["due_on"] >= grant["ends_on"]:
            found += between("grant_target", one["id"], one, {"due_on": one["due_on"] + shift})
    return found


def _late(reports: Rows, shift: Any) -> list[Difference]:
    """Reports whose day has passed get another one, which reminders then go by."""
    late = [one for one in reports if late_by(one) > 0 and one["kind"] != "final"]
    return [d for one in late for d in between("obligation", one["id"], one, {"due_on": one["due_on"] + shift})]


def _final(final: Mapping[str, Any], reports: Rows, end: date) -> list[Difference]:
    """The final report moves to the new end; progress reports fill the time between."""
    told = period(final)
    if told is None:
        return between("obligation", final["id"], final, {"until": end})
    *between_, last = stretched(told, end, _days_for_writing(reports))
    values = {"since": last.since, "until": last.until, "due_on": last.due_on, "nr": final["nr"] + len(between_)}
    found = between("obligation", final["id"], final, values)
    return found + [added("obligation", asdict(one) | {"nr": final["nr"] + at}) for at, one in enumerate(between_)]


def _days_for_writing(reports: Rows) -> int:
    """How many days after its period a progress report of this grant is due; 30 where it has none."""
    days = [(one["due_on"] - one["until"]).days for one in reports if one["due_on"] and one["until"]]
    return max(min(days), 1) if days else 30

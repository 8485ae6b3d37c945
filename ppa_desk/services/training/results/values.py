"""Two years of values with their cells, evidence and locks; some in draft, returned, restated."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from ppa_desk.model.quantity import SCALE
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.desk import Desk
from ppa_desk.services.results.entering import CellEntry, Entry
from ppa_desk.services.results.periods import Period
from ppa_desk.services.training.grants.told import NOW
from ppa_desk.services.training.results.ground import FOLLOWED, resolved_in
from ppa_desk.services.training.results.measured import divided
from ppa_desk.services.training.results.told import (
    APPROVED,
    ENTERED,
    WHOLE,
    World,
    indicator,
    number,
    period,
    split,
    told,
)
from ppa_desk.shipped import shipped
from ppa_desk.store.attachments import attach
from ppa_desk.store.unit import Unit

LOCKED = date(2025, 12, 31)
"""Values of periods that end by this day are locked."""
PROOFS = {"2.1.1": "attendance-list", "2.2.1": "book-of-the-circle", "O2.1": "minutes-of-the-election",
          "3.2.1": "letter-of-acceptance", "1.1.1": "list-of-participants"}  # fmt: skip
PICTURED = ("16", "27")
"""Grants that sent a picture with their lists."""


def add(desk: Desk, unit: Unit, world: World) -> None:
    """Add every value with what belongs to it, as it was first approved."""
    kept = told("kept")
    states = {tuple(line[:3]): line[3:] for line in kept["states"]["list"]}
    first = {(one["indicator"], one["grant"], one["period"]): one["before"] for one in kept["restated"]}
    writer = desk.results.values.writer(unit)
    for one in told("indicators")["indicator"]:
        for name, grant, given in one.get("values", ()):
            key = (one["code"], grant, name)
            entry = _entry(world, one, name, grant, first.get(key, given))
            usual = ValueStatus.LOCKED if entry.period.until <= LOCKED else ValueStatus.APPROVED
            status, why = states.get(key, (usual, ""))
            world.values[key] = value = writer.write(entry).id
            unit.change("indicator_value", value, _hands(ValueStatus(status), entry.period, why))
            if status is not ValueStatus.DRAFT:
                _prove(unit, one, value, grant, name)
    unit.add_all("period_lock", list(_locks(world)))


def restate(desk: Desk, unit: Unit, world: World) -> None:
    """Say some values otherwise, each on its day and with its reason."""
    writer = desk.results.values.writer(unit)
    for one in told("kept")["restated"]:
        entry, (code, grant, name) = indicator(one["indicator"]), (one["indicator"], one["grant"], one["period"])
        value, when = world.values[(code, grant, name)], period(name) or WHOLE
        given = next(line[2] for line in entry["values"] if line[:2] == [name, grant])
        unit.change("indicator_value", value, _content(given))
        writer.put_cells(value, tuple(_cells(world, entry, grant, when, given)))
        row: dict[str, Any] = {"indicator_value_id": value, "nr": 1}
        row |= {"before": number(one["before"]), "after": number(given)}
        row |= {"restated_on": one["on"], "reason": one["reason"], "why": one["why"], "by": APPROVED}
        unit.add("restatement", row)


def _entry(world: World, one: Mapping[str, Any], name: str, nr: str, given: Any) -> Entry:
    when = period(name) or WHOLE
    grant = world.grant(nr)
    return Entry(
        world.indicator(one["code"]),
        when,
        grant,
        **_content(given),
        province=_province(world, nr) if nr else None,
        cells=tuple(_cells(world, one, nr, when, given)),
        feed=one.get("feed", "entered"),
        grant_target=world.aims.get((grant or 0, one.get("grants_target", ""))),
        obligation=world.reports.get((grant or 0, when.until)),
        survey=world.surveys.get(f"annual-{when.until.year}") if one.get("feed") == "survey" else None,
    )


def _province(world: World, nr: str) -> str | None:
    return world.provinces.get(nr) or None


def _content(given: Any) -> dict[str, Any]:
    if isinstance(given, date):
        return {"reached_on": given}
    if isinstance(given, list) and isinstance(given[0], str):
        return {"text_en": given[0], "text_fr": given[1]}
    return divided(given) if isinstance(given, list) else {"value": number(given)}


def _hands(status: ValueStatus, when: Period, why: str) -> dict[str, Any]:
    """Who handed a value in and who approved it, and when."""
    row: dict[str, Any] = {"status": status, "returned_why": why, "entered_by": ENTERED}
    if status is not ValueStatus.DRAFT:
        row["submitted_on"] = min(when.until + timedelta(days=24), NOW - timedelta(days=9))
    if status in COUNTED:
        row |= {"approved_by": APPROVED, "approved_on": min(when.until + timedelta(days=37), NOW)}
    return row


def _cells(world: World, one: Mapping[str, Any], grant: str, when: Period, given: Any) -> Iterator[CellEntry]:
    """The parts of a value; what is left of it is not known."""
    if one.get("places"):
        if province := _province(world, grant):
            yield CellEntry(f"province={province}", **_content(given))
    elif one["code"] == FOLLOWED:
        for name, count in sorted(resolved_in(when).items()):
            if name:
                yield CellEntry(f"province={name}", count * SCALE)
    elif isinstance(given, list) and one.get("split"):
        above, below = split(one["code"], given[0], 1), split(one["code"], given[1])
        for cell, count in below.items():
            yield CellEntry(cell, **divided([min(above[cell], count), count]))
    elif isinstance(given, int):
        for cell, count in split(one["code"], given, int(grant or 0)).items():
            if count:
                yield CellEntry(cell, count * SCALE)


def _prove(unit: Unit, one: Mapping[str, Any], value: int, grant: str, name: str) -> None:
    """Attach what a value rests on; every fourth has nothing."""
    proof = PROOFS.get(one["code"])
    if proof is None or (grant and int(grant) % 4 == 3):
        return
    head = f"{proof.replace('-', ' ').capitalize()}. Invented, for training.\n"
    text = f"{head}{one['code']}  {name}  {f'TA-2025-{grant}' if grant else 'Training Alliance'}\n"
    attach(unit, "indicator_value", value, f"{proof}-{name}{f'-{grant}' if grant else ''}.txt", text.encode())
    if grant in PICTURED and one["code"] == "2.1.1":
        picture = shipped("resources", "training", "results", "training-day.png").read_bytes()
        attach(unit, "indicator_value", value, f"training-day-{name}-{grant}.png", picture)


def _locks(world: World) -> Iterator[dict[str, Any]]:
    for one in told("kept")["lock"]:
        row = {"framework_id": world.framework, "since": one["since"], "until": one["until"]}
        row |= {"locked_on": one["locked_on"], "locked_by": APPROVED}
        if "opened_on" in one:
            yield row | {"opened_on": one["opened_on"], "opened_by": APPROVED, "opened_why": one["opened_why"]}
            row["locked_on"] = one["again"]
        yield row

"""Two years of values with their cells, evidence and locks; some in draft, returned, restated."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from ppa_desk.model.quantity import SCALE
from ppa_desk.model.results.value import ValueStatus
from ppa_desk.services.results.periods import Period
from ppa_desk.services.training.grants.told import NOW
from ppa_desk.services.training.results.ground import FOLLOWED, resolved_in
from ppa_desk.services.training.results.measured import divided
from ppa_desk.services.training.results.told import APPROVED, ENTERED, WHOLE, World, number, period, split, told
from ppa_desk.shipped import shipped
from ppa_desk.store.attachments import attach
from ppa_desk.store.unit import Unit

LOCKED = date(2025, 12, 31)
"""Values of periods that end by this day are locked."""
PROOFS = {"2.1.1": "attendance-list", "2.2.1": "book-of-the-circle", "O2.1": "minutes-of-the-election",
          "3.2.1": "letter-of-acceptance", "1.1.1": "list-of-participants"}  # fmt: skip
PICTURED = ("16", "27")
"""Grants that sent a picture with their lists."""
Key = tuple[str, str, str]
"""Indicator, grant, period."""


def add(unit: Unit, world: World) -> None:
    """Add every value with what belongs to it."""
    entries = [(one, line) for one in told("indicators")["indicator"] for line in one.get("values", ())]
    states = {tuple(line[:3]): line[3:] for line in told("kept")["states"]["list"]}
    rows = [_value(world, one, line, states) for one, line in entries]
    numbers = unit.add_all("indicator_value", rows)
    known: dict[Key, int] = {}
    for value, row, (one, (name, grant, given)) in zip(numbers, rows, entries, strict=True):
        known[(one["code"], grant, name)] = value
        when = Period(row["since"], row["until"])
        unit.add_all("value_cell", list(_cells(world, one, value, grant, when, given)))
        _prove(unit, one, value, row, grant, name)
    _restate(unit, known)
    unit.add_all("period_lock", list(_locks(world)))


def _value(
    world: World, one: Mapping[str, Any], line: Sequence[Any], states: Mapping[tuple[Any, ...], Sequence[str]]
) -> dict[str, Any]:
    name, nr, given = line
    when = period(name) or WHOLE
    grant = world.grant(nr)
    row = {"indicator_id": world.indicator(one["code"]), "grant_record_id": grant} | _content(given)
    row |= {"since": when.since, "until": when.until, "entered_by": ENTERED, "feed": one.get("feed", "entered")}
    if nr:
        row |= {"obligation_id": world.reports.get((grant or 0, when.until)), "province": _province(world, nr)}
        row["grant_target_id"] = world.aims.get((grant or 0, one.get("grants_target", "")))
    if one["code"] == "O1.1":
        row["survey_id"] = world.surveys.get(f"annual-{when.until.year}")
    usual = ValueStatus.LOCKED if when.until <= LOCKED else ValueStatus.APPROVED
    status, why = states.get((one["code"], nr, name), (usual, ""))
    return row | _hands(ValueStatus(status), when, why)


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
    row: dict[str, Any] = {"status": status, "returned_why": why}
    if status is not ValueStatus.DRAFT:
        row["submitted_on"] = min(when.until + timedelta(days=24), NOW - timedelta(days=9))
    if status in (ValueStatus.APPROVED, ValueStatus.LOCKED):
        row |= {"approved_by": APPROVED, "approved_on": min(when.until + timedelta(days=37), NOW)}
    return row


def _cells(
    world: World, one: Mapping[str, Any], value: int, grant: str, when: Period, given: Any
) -> Iterator[dict[str, Any]]:
    if one.get("places"):
        if province := _province(world, grant):
            yield {"indicator_value_id": value, "nr": 1, "cell": f"province={province}"} | _content(given)
        return
    if one["code"] == FOLLOWED:
        parts = {f"province={name}": count for name, count in sorted(resolved_in(when).items()) if name}
    elif isinstance(given, list):
        yield from _divided(one, value, given)
        return
    else:
        parts = split(one["code"], given, int(grant or 0)) if isinstance(given, int) else {}
    for nr, (cell, part) in enumerate(parts.items(), 1):
        if part:
            yield {"indicator_value_id": value, "nr": nr, "cell": cell, "value": part * SCALE}


def _divided(one: Mapping[str, Any], value: int, given: Sequence[int]) -> Iterator[dict[str, Any]]:
    """The cells of a ratio: both numbers are split, the upper one a little otherwise."""
    if not one.get("split"):
        return
    above, below = split(one["code"], given[0], 1), split(one["code"], given[1])
    for nr, cell in enumerate(below, 1):
        of = [min(above[cell], below[cell]), below[cell]]
        yield {"indicator_value_id": value, "nr": nr, "cell": cell} | divided(of)


def _prove(unit: Unit, one: Mapping[str, Any], value: int, row: Mapping[str, Any], grant: str, name: str) -> None:
    """Attach what a value rests on; every fourth has nothing."""
    proof = PROOFS.get(one["code"])
    if proof is None or row["status"] is ValueStatus.DRAFT or (grant and int(grant) % 4 == 3):
        return
    head = f"{proof.replace('-', ' ').capitalize()}. Invented, for training.\n"
    text = f"{head}{one['code']}  {name}  {f'TA-2025-{grant}' if grant else 'Training Alliance'}\n"
    attach(unit, "indicator_value", value, f"{proof}-{name}{f'-{grant}' if grant else ''}.txt", text.encode())
    if grant in PICTURED and one["code"] == "2.1.1":
        picture = shipped("resources", "training", "results", "training-day.png").read_bytes()
        attach(unit, "indicator_value", value, f"training-day-{name}-{grant}.png", picture)


def _restate(unit: Unit, known: Mapping[Key, int]) -> None:
    """Note the values that were approved otherwise before."""
    for one in told("kept")["restated"]:
        value = known[(one["indicator"], one["grant"], one["period"])]
        now = unit.row("indicator_value", value)["value"]
        row = {"indicator_value_id": value, "nr": 1, "before": number(one["before"]), "after": now}
        unit.add(
            "restatement",
            row | {"restated_on": one["on"], "reason": one["reason"], "why": one["why"], "by": APPROVED},
        )


def _locks(world: World) -> Iterator[dict[str, Any]]:
    for one in told("kept")["lock"]:
        row = {"framework_id": world.framework, "since": one["since"], "until": one["until"]}
        row |= {"locked_on": one["locked_on"], "locked_by": APPROVED}
        if "opened_on" in one:
            yield row | {"opened_on": one["opened_on"], "opened_by": APPROVED, "opened_why": one["opened_why"]}
            row["locked_on"] = one["again"]
        yield row

"""Indicators, results, baselines and targets that a table tells and that are not here yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.exchange.plan import Deed, Reason
from ppa_desk.exchange.results.drafting import Draft
from ppa_desk.exchange.results.headers import is_word, said
from ppa_desk.exchange.results.known import Known
from ppa_desk.exchange.results.numbers import number, pair
from ppa_desk.exchange.results.rows import Row, Table
from ppa_desk.model.codes import code_list
from ppa_desk.model.quantity import SCALE, Amount
from ppa_desk.model.results.indicator import Direction, Measure, OverGrants, OverTime
from ppa_desk.model.results.value import ValueStatus
from ppa_desk.services.results import cells
from ppa_desk.services.results.entering import Entry, Facts
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rules import illegal
from ppa_desk.services.results.taking import Batch

_GRANTS = {
    Measure.RATIO: OverGrants.RATIO, Measure.AVERAGE: OverGrants.RATIO, Measure.SCALE: OverGrants.MEAN,
    Measure.MILESTONE: OverGrants.COUNT, Measure.QUALITATIVE: OverGrants.LATEST,
}  # fmt: skip
_DIVIDED = (Measure.RATIO, Measure.AVERAGE)


class Made:
    """What a file adds beside values. New indicators have numbers below zero until they are written."""

    def __init__(self, known: Known, language: str) -> None:
        self._known, self.language = known, language
        self._facts: dict[int, Facts] = {}
        self._rows: dict[int, dict[str, Any]] = {}
        self._keys: dict[str, int] = {}
        self._claimed: list[int] = []
        self._results: dict[str, int] = {}
        self._told: list[dict[str, Any]] = []
        self.targets: dict[tuple[int, int | None, Period | None], int] = {}
        self._baselines: dict[int, dict[str, Any]] = {}
        self.where: dict[int, Row] = {}

    def facts(self, indicator: int) -> Facts:
        """Return what entering needs to know of an indicator, new or not."""
        return self._facts[indicator] if indicator < 0 else self._known.facts[indicator]

    def all_facts(self) -> dict[int, Facts]:
        """Return the facts of every indicator."""
        return {**self._known.facts, **self._facts}

    def find(self, row: Row) -> int:
        """Return the new indicator that a row before was of; 0 where there was none."""
        return self._keys.get(row.key, 0)

    def add(self, row: Row, facts: Facts, values: Mapping[str, Any]) -> int:
        """Note a new indicator."""
        here = -len(self._rows) - 1
        self._rows[here] = {**values, "result_id": self._result(row)}
        self._facts[here], self._keys[row.key] = replace(facts, framework=self._known.framework), here
        return here

    def free_code(self) -> str:
        """Return a code no indicator has."""
        taken = {one.code for one in self.all_facts().values()}
        return next(code for nr in range(len(taken) + 1, 2 * len(taken) + 3) if (code := str(nr)) not in taken)

    def claim(self, indicator: int) -> bool:
        """Say that an indicator is wanted; whether it is new, and this is the first to want it."""
        if indicator > 0 or indicator in self._claimed:
            return False
        self._claimed.append(indicator)
        return True

    def numbers(
        self, indicator: int, grant: int | None, period: Period | None, draft: Draft | None
    ) -> tuple[Deed, list[Reason]]:
        """Note the baseline and target of a row where there are none; what is here otherwise stands."""
        found, reasons = Deed.SKIP, list[Reason]()
        if draft is None:
            return found, reasons
        self.where.setdefault(indicator, draft.row)
        target, base = draft.numbers.get("target"), draft.numbers.get("baseline")
        key = (indicator, grant, period)
        there = self.targets.get(key, self._known.targets.get(key))
        if target is not None and there is None:
            self.targets[key], found = target, Deed.ADD
        elif target is not None and there != target:
            told = {"here": Amount(there or 0), "told": Amount(target)}
            reasons.append(draft.row.refuse("target", "results.target_differs", **told))
        kept = self._baselines.get(indicator, {}).get("value", self._known.baselines.get(indicator))
        if base is not None and kept is None:
            year = draft.numbers.get("baseline_year")
            self._baselines[indicator], found = {"value": base, "year": year}, Deed.ADD
        elif base is not None and kept != base:
            told = {"here": Amount(kept or 0), "told": Amount(base)}
            reasons.append(draft.row.refuse("baseline", "results.baseline_differs", **told))
        return found, reasons

    def batch(self, file: str, status: ValueStatus, period: Period, entries: Sequence[Entry]) -> Batch:
        """Return all of it, with what the values need; new indicators in the order they were claimed."""
        place = {one: -at - 1 for at, one in enumerate(self._claimed)}
        owners = (self._rows[one]["result_id"] for one in self._claimed)
        used = list(dict.fromkeys(one for one in owners if one < 0))
        results = {one: -at - 1 for at, one in enumerate(used)}
        nrs: dict[int, int] = {}
        indicators = []
        for one in self._claimed:
            row = self._rows[one]
            owner = row["result_id"]
            nrs[owner] = nrs.get(owner, len(self._known.facts)) + 1
            indicators.append({**row, "result_id": results.get(owner, owner), "nr": nrs[owner]})
        told = [{**self._told[-one - 1], "nr": len(self._known.results) + at} for at, one in enumerate(used, 1)]
        return Batch(
            file, self._known.framework, self._framework(period, entries), told, indicators,
            [{"indicator_id": place.get(one, one), **row} for one, row in self._baselines.items()],
            list(self._target_rows(place)),
            [replace(one, indicator=place.get(one.indicator, one.indicator)) for one in entries], status,
        )  # fmt: skip

    def _framework(self, period: Period, entries: Sequence[Entry]) -> Mapping[str, Any]:
        """A new framework runs from the first day that is told to the last."""
        if not self._known.new:
            return {}
        told = [one.period for one in entries] + [key[2] for key in self.targets if key[2]] or [period]
        return {**self._known.new, "since": min(one.since for one in told), "until": max(one.until for one in told)}

    def _target_rows(self, place: Mapping[int, int]) -> Iterator[dict[str, Any]]:
        for (indicator, grant, period), value in self.targets.items():
            days = {"since": period.since, "until": period.until} if period else {}
            yield {"indicator_id": place.get(indicator, indicator), "grant_record_id": grant, "value": value, **days}

    def _result(self, row: Row) -> int:
        """The result a new indicator stands under: as the row says, else the first there is, else a new one."""
        told = row.text("result")
        plain = plain_header(told)
        for one in self._known.results:
            if not told or plain in (plain_header(str(one[name])) for name in ("code", "statement_en", "statement_fr")):
                return int(one["id"])
        if plain not in self._results:
            self._told.append({f"statement_{self.language}": told or row.place.file.rsplit(".", 1)[0]})
            self._results[plain] = -len(self._told)
        return self._results[plain]


def new_indicator(row: Row, percent: bool, table: Table, made: Made) -> tuple[int, list[Reason]] | Reason:
    """Return the number of the indicator that a row is of, which is not here yet, and how it was taken."""
    if found := made.find(row):
        return found, []
    measure, reasons = _measure(row, percent)
    base, target = number(row.text("baseline")).value, number(row.text("target")).value
    direction, told = _direction(row, base, target)
    over_time = OverTime(said("over_time", row.text("over_time")) or _time(measure, base, direction, percent))
    over_grants = OverGrants.MEAN if percent and measure is Measure.COUNT else _GRANTS.get(measure, OverGrants.SUM)
    if illegal(measure, over_time, over_grants):
        reasons.append(row.refuse("over_time", "results.over_time_left", text=row.text("over_time")))
        over_time = _time(measure, base, direction, percent)
    dimensions = _dimensions(row, table)
    if len(dimensions) > 3:
        return row.refuse("code", "results.dimensions", count=len(dimensions))
    code = row.text("code") or made.free_code()
    name = row.text("indicator") or code
    unit = row.text("unit") or ("%" if percent else "")
    values = {
        "code": code, f"name_{made.language}": name, "measure": measure, f"unit_{made.language}": unit,
        "direction": direction, "over_time": over_time, "over_grants": over_grants, "dimensions": " ".join(dimensions),
        "decimals": _decimals(row),
    }  # fmt: skip
    facts = Facts(0, code, name, "", 0, measure, dimensions, over_time=over_time, frequency="semiannual")
    return made.add(row, facts, values), [Reason(f"results.new_{over_time}"), *told, *reasons]


def _measure(row: Row, percent: bool) -> tuple[Measure, list[Reason]]:
    """What kind of values a row has. A percentage without its two numbers is kept as a number in per cent, and said."""
    told, actual = said("measure", row.text("measure")), row.text("actual")
    two = bool(row.text("numerator") or row.text("denominator") or pair(actual))
    measure = Measure(told) if told else Measure.COUNT
    if (told in _DIVIDED or percent) and not two:
        return Measure.COUNT, [row.refuse("actual", "results.as_number")] if actual else []
    if two and measure not in _DIVIDED:
        return Measure.RATIO, []
    if not told and (is_word("reached", actual) or is_word("open", actual)):
        return Measure.MILESTONE, []
    return measure, []


def _direction(row: Row, base: int | None, target: int | None) -> tuple[Direction, list[Reason]]:
    if told := said("direction", row.text("direction")):
        return Direction(told), []
    if text := row.text("direction"):
        return Direction.INCREASE, [row.refuse("direction", "results.direction_odd", text=text)]
    if base is not None and target is not None and target < base:
        return Direction.DECREASE, [Reason("results.direction_taken")]
    return Direction.INCREASE, []


def _time(measure: Measure, base: int | None, direction: Direction, percent: bool) -> OverTime:
    if measure in _DIVIDED:
        return OverTime.RATIO
    level = measure not in (Measure.COUNT, Measure.MONEY) or percent or bool(base) or direction is Direction.DECREASE
    return OverTime.LAST if level else OverTime.SUM


def _dimensions(row: Row, table: Table) -> tuple[str, ...]:
    """By what an indicator is split: what its rows, anywhere in the table, tell parts of."""
    found: set[str] = set()
    for one in table.same(row.key):
        found |= {name for name, text in one.split.items() if not (is_word("total", text) or is_word("unknown", text))}
        found |= {name for cell in one.parts for name in cells.parse(cell)}
        told = one.text("cell")
        found |= set(cells.parse(told if "=" in told else said("codes", told)))
    return tuple(name for name in code_list("result_dimension") if name in found)


def _decimals(row: Row) -> int:
    known = [number(row.text(name)).value or 0 for name in ("baseline", "target", "actual")]
    return 2 if any(one % (SCALE // 10) for one in known) else 1 if any(one % SCALE for one in known) else 0

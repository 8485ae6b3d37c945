"""Results: the table of 30,000 indicators against its plain SQL; the roll-up of 400,000 values."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.model.quantity import SCALE
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.pipeline import prepare
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.store.database import Store
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh

WHOLE = Period(date(2026, 1, 1), date(2030, 12, 31))
HALVES = calendar(WHOLE, "semiannual")
QUARTERS = calendar(WHOLE, "quarterly")
ROWS, GRANTS, INDICATORS = 30_000, 500, 40
AS_OF = date(2026, 12, 31)

PLAIN = """
WITH due AS (
    SELECT indicator_id, sum(value) AS added, count(*) AS many, max(until) AS last FROM indicator_target
    WHERE cell = '' AND grant_record_id IS NULL AND until <= :day GROUP BY indicator_id
), latest AS (
    SELECT one.indicator_id, one.value FROM indicator_target one JOIN due ON due.indicator_id = one.indicator_id
    AND one.until = due.last WHERE cell = '' AND grant_record_id IS NULL
), life AS (
    SELECT indicator_id, sum(value) AS added, max(until) AS last FROM indicator_target
    WHERE cell = '' AND grant_record_id IS NULL GROUP BY indicator_id
), known AS (
    SELECT indicator_id, value, sum(value) OVER (PARTITION BY indicator_id) AS added,
    row_number() OVER (PARTITION BY indicator_id ORDER BY until DESC) AS place FROM indicator_value
    WHERE status IN ('approved', 'locked') AND until <= :day
), told AS (
    SELECT indicator.id, result_id, result.nr AS first, indicator.nr, indicator.code, name_en, name_fr, unit_en,
    unit_fr, measure, direction, over_time, over_grants, decimals, currency, frequency, feed, dimensions,
    baseline.value AS base, baseline.year, baseline.state,
    CASE WHEN over_time = 'sum' THEN due.added ELSE latest.value END AS target, life.added AS whole,
    CASE WHEN over_time = 'sum' THEN known.added ELSE known.value END AS actual
    FROM indicator JOIN result ON result.id = result_id
    LEFT JOIN baseline ON baseline.indicator_id = indicator.id AND baseline.cell = ''
    LEFT JOIN due ON due.indicator_id = indicator.id LEFT JOIN latest ON latest.indicator_id = indicator.id
    LEFT JOIN life ON life.indicator_id = indicator.id
    LEFT JOIN known ON known.indicator_id = indicator.id AND known.place = 1
    WHERE result.framework_id = 1 AND retired = 0
), scored AS (
    SELECT told.*, 100.0 * actual / nullif(target, 0) AS achieved,
    100.0 * (actual - base) / nullif(target - base, 0) AS progress,
    100.0 * actual / nullif(whole, 0) AS achieved_life,
    100.0 * (actual - base) / nullif(whole - base, 0) AS progress_life
    FROM told
)
SELECT *, CASE
    WHEN target IS NULL THEN 'not_due' WHEN actual IS NULL THEN 'no_data'
    WHEN target = base AND direction = 'increase' THEN iif(actual >= target, 'on_track', 'off_track')
    WHEN target = base THEN iif(actual <= target, 'on_track', 'off_track')
    ELSE CASE WHEN shown > 110 THEN 'exceeded' WHEN shown >= 90 THEN 'on_track' WHEN shown >= 75 THEN 'at_risk'
    ELSE 'off_track' END END
FROM (SELECT *, iif(direction = 'decrease' OR over_time = 'last', progress, achieved) AS shown FROM scored)
ORDER BY first, nr, id"""
"""The same table in one statement, for indicators whose values all count as they are."""


def figures() -> Iterator[Figure]:
    """Measure the table and the roll-up."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        _wide(store)
        told = f"the table of {ROWS:,} indicators with progress and status"
        yield within(told, lambda: desk.results.table.lines(1, AS_OF), 1.0)
        yield against(
            f"{told}, against plain SQL", lambda: desk.results.table.lines(1, AS_OF), lambda: _plain(store), 2.0
        )
        store.close()
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        _deep(store)
        told = f"the roll-up of {GRANTS} grants × {INDICATORS} indicators × {len(QUARTERS)} periods"
        yield within(told, lambda: desk.results.table.lines(1, WHOLE.until), 2.0, times=5)
        store.close()


def _plain(store: Store) -> list[tuple]:
    with store.read() as session:
        return session.connection().connection.cursor().execute(PLAIN, {"day": AS_OF.isoformat()}).fetchall()


def _framework(unit) -> int:
    framework = unit.add("framework", {"key": "bench", "title_en": "Bench", "since": WHOLE.since, "until": WHOLE.until})
    return unit.add("result", {"framework_id": framework, "code": "1", "statement_en": "Bench"})


def _indicator(result: int, n: int) -> dict[str, object]:
    falling = n % 9 == 0
    direction = "decrease" if falling else "increase"
    times = ("sum", "sum", "running", "last")[n % 4]
    return {"result_id": result, "nr": n, "code": f"{n}", "name_en": f"Indicator {n}", "direction": direction,
            "over_time": times}  # fmt: skip


def _value(indicator: int, period: Period, number: int, grant: int | None = None) -> dict[str, object]:
    return {"indicator_id": indicator, "grant_record_id": grant, "since": period.since, "until": period.until,
            "value": number * SCALE, "status": "approved"}  # fmt: skip


def _wide(store: Store) -> None:
    with store.unit("import.applied") as unit:
        result = _framework(unit)
        made = unit.add_all("indicator", [_indicator(result, n) for n in range(ROWS)])
        unit.add_all("baseline", [{"indicator_id": one, "value": 20 * SCALE, "year": 2025} for one in made])
        targets = [(one, half) for one in made for half in HALVES[:2]]
        unit.add_all("indicator_target", [
            {"indicator_id": one, "since": half.since, "until": half.until, "value": (n % 90 + 10) * SCALE}
            for n, (one, half) in enumerate(targets)
        ])  # fmt: skip
        unit.add_all("indicator_value", [_value(one, half, n % 120) for n, (one, half) in enumerate(targets)])


def _deep(store: Store) -> None:
    with store.unit("import.applied") as unit:
        stage = prepare(unit)["active"]
        result = _framework(unit)
        grants = unit.add_all("grant_record", [
            {"key": f"B-{n}", "title_en": f"Grant {n}", "grant_stage_id": stage} for n in range(GRANTS)
        ])  # fmt: skip
        made = unit.add_all("indicator", [_indicator(result, n) for n in range(INDICATORS)])
        unit.add_all("mapping", [
            {"indicator_id": made[0], "grant_record_id": one, "factor": 5_200_000} for one in grants[::50]
        ])  # fmt: skip
        told = [(grant, period, (grant * 7 + n) % 50) for grant in grants for n, period in enumerate(QUARTERS)]
        for one in made:
            unit.add_all("indicator_value", [_value(one, period, number, grant) for grant, period, number in told])

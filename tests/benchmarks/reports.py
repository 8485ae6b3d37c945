"""A report to a funder of sixty pages, from records to PDF; and against drawing alone what it says."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.documents import pdf
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.pipeline import prepare
from ppa_desk.services.results.periods import Period
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh

HALVES = [Period(date(2025, 1, 1), date(2025, 6, 30)), Period(date(2025, 7, 1), date(2025, 12, 31)),
          Period(date(2026, 1, 1), date(2026, 6, 30))]  # fmt: skip
RESULTS, EACH, GRANTS, PAGES = 8, 6, 30, 60


def figures() -> Iterator[Figure]:
    """Measure a report of 48 indicators, disaggregated by sex, over 30 grants and three periods."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        framework = _fill(desk)

        def draft():
            return desk.results.reports.printed(framework, "funder_semiannual", HALVES[-1], "en").content

        content = draft()
        pages = pdf.write(content, BytesIO()).pages
        if pages < PAGES:
            raise ValueError(f"the report has {pages} pages, not {PAGES}")
        yield within(
            f"a report of {pages} pages from records to PDF", lambda: pdf.write(draft(), BytesIO()), 5.0, times=3
        )
        whole, drawing = lambda: pdf.write(draft(), BytesIO()), lambda: pdf.write(content, BytesIO())
        yield against("a report from records to PDF, against drawing it alone", whole, drawing, 3.0, times=3)
        store.close()


def _fill(desk: Desk) -> int:
    with desk.store.unit("bench.loaded", title="") as unit:
        prepare(unit)
    stage = next(one.id for one in desk.grants.pipeline.stages() if one.phase == "running")
    with desk.store.unit("bench.loaded", title="") as unit:
        whole = {"since": HALVES[0].since, "until": date(2026, 12, 31)}
        framework = unit.add("framework", {"key": "bench", "title_en": "Bench", **whole})
        grants = unit.add_all("grant_record", [
            {"key": f"g{at}", "title_en": f"Grant {at}", "grant_stage_id": stage, "signed": 26_000_000,
             "provinces": "CD-IT"}
            for at in range(GRANTS)
        ])  # fmt: skip
        results = unit.add_all("result", [
            {"framework_id": framework, "nr": nr, "code": str(nr), "statement_en": f"Outcome {nr} comes about"}
            for nr in range(1, RESULTS + 1)
        ])  # fmt: skip
        indicators = unit.add_all("indicator", [
            {"result_id": result, "nr": nr, "code": f"{at}.{nr}", "name_en": f"People reached in way {nr}",
             "unit_en": "people", "dimensions": "sex"}
            for at, result in enumerate(results, 1) for nr in range(1, EACH + 1)
        ])  # fmt: skip
        unit.add_all("indicator_target", [
            {"indicator_id": one, "since": half.since, "until": half.until, "value": 100_000_000}
            for one in indicators for half in HALVES
        ])  # fmt: skip
        values = unit.add_all("indicator_value", [
            {"indicator_id": one, "grant_record_id": grants[(one + at) % GRANTS], "since": half.since,
             "until": half.until, "value": (30 + one % 40) * 1_000_000, "status": "approved"}
            for one in indicators for half in HALVES for at in range(2)
        ])  # fmt: skip
        unit.add_all("value_cell", [
            {"indicator_value_id": one, "cell": f"sex={sex}", "value": 14_000_000}
            for one in values for sex in ("female", "male")
        ])  # fmt: skip
    return framework

"""What tests of results start from: a desk, and a framework with one outcome."""

from datetime import date
from typing import Any

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.pipeline import prepare


@pytest.fixture
def desk(store) -> Desk:
    """A desk on an empty workspace, on both databases."""
    return Desk(store)


@pytest.fixture
def file_desk(file_store) -> Desk:
    """A desk on an empty workspace in a file."""
    return Desk(file_store)


class Made:
    """A framework with one outcome, and short ways to add to it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.framework = self.add("framework", key="phase-2", title_en="Phase 2", since=day(2026, 1, 1),
                                  until=day(2027, 12, 31))  # fmt: skip
        self.outcome = self.add("result", framework_id=self.framework, code="1", statement_en="Barriers are addressed")

    def add(self, kind: str, /, **values: Any) -> int:
        """Add a record and return its number."""
        with self.desk.store.unit(f"{kind}.added", title="", record_kind=kind) as unit:
            return unit.add(kind, values)

    def indicator(self, code: str = "1.1", **values: Any) -> int:
        """Add an indicator of the outcome."""
        return self.add("indicator", result_id=self.outcome, code=code, name_en=f"Indicator {code}", **values)

    def grant(self, key: str) -> int:
        """Add a running grant."""
        if not self.desk.grants.pipeline.stages():
            with self.desk.store.unit("pipeline.prepared", title="") as unit:
                prepare(unit)
        stage = next(one.id for one in self.desk.grants.pipeline.stages() if one.phase == "running")
        return self.add("grant_record", key=key, title_en=key, grant_stage_id=stage)

    def value(self, indicator: int, number: int | None, since: date, until: date, **more: Any) -> int:
        """Add an approved value, in whole units."""
        told = {"status": "approved", "value": None if number is None else number * 1_000_000} | more
        return self.add("indicator_value", indicator_id=indicator, since=since, until=until, **told)

    def target(self, indicator: int, number: int, since: date | None = None, until: date | None = None) -> int:
        """Add a target of a period, or of the whole time, in whole units."""
        return self.add("indicator_target", indicator_id=indicator, since=since, until=until, value=number * 1_000_000)


def day(year: int, month: int, day_: int) -> date:
    """A date."""
    return date(year, month, day_)


@pytest.fixture
def made(desk) -> Made:
    """A framework on both databases."""
    return Made(desk)


@pytest.fixture
def file_made(file_desk) -> Made:
    """A framework in a file."""
    return Made(file_desk)

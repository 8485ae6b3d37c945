from collections.abc import Callable
from pathlib import Path

import pytest

from ppa_desk.exchange.members.planning import ContactPlan, Decisions, plan
from ppa_desk.exchange.plan import Applied, apply
from ppa_desk.services.desk import Desk


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@pytest.fixture
def listed(tmp_path) -> Callable[[str], Path]:
    """Write a list of contacts as CSV."""

    def write(text: str, name: str = "contacts.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write


def taken(desk: Desk, path: Path, **decided) -> tuple[ContactPlan, Applied]:
    """Plan and take in."""
    planned = plan(desk, [path], Decisions(**decided))
    return planned, apply(desk, planned.plan)


def codes(planned: ContactPlan) -> dict[int, list[str]]:
    """What is said of each row, without what is said of columns."""
    lines = (line for line in planned.plan.lines if not line.place.column)
    return {line.place.row: [reason.code.removeprefix("members.") for reason in line.reasons] for line in lines}


def deeds(planned: ContactPlan) -> dict[int, str]:
    """What becomes of each row."""
    return {line.place.row: line.deed.value for line in planned.plan.lines if not line.place.column}

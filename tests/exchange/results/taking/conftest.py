"""Tables of indicators, as people keep them."""

import csv
from datetime import date

import openpyxl
import pytest

from ppa_desk.exchange.plan import apply
from ppa_desk.exchange.results.planning import Decisions, plan
from ppa_desk.services.desk import Desk
from tests.services.results.conftest import Made

TODAY = date(2026, 11, 26)


@pytest.fixture
def made(store) -> Made:
    """A framework on both databases."""
    return Made(Desk(store))


@pytest.fixture
def write(tmp_path):
    """Write rows as a table or a workbook, by the name of the file."""

    def written(name, *rows):
        path = tmp_path / name
        if name.endswith(".csv"):
            with path.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(rows)
        else:
            book = openpyxl.Workbook()
            for row in rows:
                book.active.append(row)
            book.save(path)
        return path

    return written


def planned(desk, path, **told):
    """Plan a file, as on one day."""
    return plan(desk, path, Decisions(today=TODAY, **told))


def taken(desk, path, **told):
    """Plan a file and take it in; return the number of the step."""
    return apply(desk, planned(desk, path, **told)).unit


def codes(found):
    """The codes of all reasons, by row."""
    rows = {}
    for line in found.lines:
        rows.setdefault(line.place.row, []).extend(reason.code for reason in line.reasons)
    return rows

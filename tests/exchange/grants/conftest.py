"""Files of grants, written as others write them."""

import csv
import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from ppa_desk.exchange.grants.planning import Decisions, plan
from ppa_desk.exchange.plan import apply
from ppa_desk.services.desk import Desk

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "360giving"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared folder")


@pytest.fixture
def desk(store) -> Desk:
    """A desk on an empty workspace, on both databases."""
    return Desk(store)


@pytest.fixture
def file_desk(file_store) -> Desk:
    """A desk on an empty workspace in a file."""
    return Desk(file_store)


@pytest.fixture
def write(tmp_path):
    """Write rows as a table, sheets as a workbook, or grants as JSON, by the name of the file."""

    def made(name, told):
        path = tmp_path / name
        if name.endswith(".json"):
            path.write_text(json.dumps({"grants": told}), "utf-8")
        elif name.endswith(".csv"):
            with path.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(told)
        else:
            book = openpyxl.Workbook()
            book.remove(book.active)
            for sheet, rows in (told if isinstance(told, dict) else {"grants": told}).items():
                made_sheet = book.create_sheet(sheet)
                for row in rows:
                    made_sheet.append(row)
            book.save(path)
        return path

    return made


def grant(number=1, **more):
    """Return a record that lacks nothing."""
    return {
        "id": f"360G-try-{number}",
        "title": f"Safer shafts, part {number}",
        "description": "Training of rescue teams",
        "currency": "EUR",
        "amountAwarded": 1000 * number,
        "awardDate": "2020-11-03T00:00:00+00:00",
        "recipientOrganization": [{"id": f"XI-TRY-{number}", "name": f"Cooperative {number}"}],
        "fundingOrganization": [{"id": "XI-TRY-F", "name": "A foundation"}],
        **more,
    }


def taken(desk, path, **decided):
    """Plan a file and take it in; return the plan."""
    found = plan(desk, [path], Decisions(**decided))
    apply(desk, found.plan)
    return found


def codes(found, row=None):
    """Return the codes of everything a plan says, or says of one row."""
    lines = found.plan.lines
    return [
        reason.code.removeprefix("grants.") for one in lines if row in (None, one.place.row) for reason in one.reasons
    ]


def said(found, code):
    """Return the values of what a plan says under a code."""
    lines = found.plan.lines
    return [dict(reason.values) for one in lines for reason in one.reasons if reason.code == f"grants.{code}"]


def kept(desk):
    """Return the grants that are here."""
    return desk.grants.open_data.kept()


TODAY = date(2026, 11, 26)

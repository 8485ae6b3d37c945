"""The table of need as rows for a spreadsheet and as JSON: a row a cell that has actions, with codes and words."""

import json
from typing import Any

from ppa_desk.model.money import exact
from ppa_desk.services.evidence.plans.need import Cell, Need
from ppa_desk.services.evidence.plans.telling import NeedTelling

COUNTS = ("open", "overdue", "closed", "dropped", "days_open", "unpriced")


def table(told: NeedTelling, need: Need) -> tuple[list[str], list[list[Any]]]:
    """Return head and rows: a column a currency, since different currencies are never added."""
    words, currencies = told.words, _currencies(need)
    head = [words(f"head.{name}") for name in ("category_code", "category", "province_code", "province", *COUNTS)]
    head += [words("head.persons")]
    head += [words("head.cost_in", currency=code or words("unknown.currency")) for code in currencies]
    return head, [_row(told, cell, currencies) for cell in _ordered(need)]


def as_json(told: NeedTelling, need: Need) -> str:
    """Return the table by codes, with labels beside them."""
    cells = [
        {
            "category": cell.category or None, "category_label": told.category(cell.category),
            "province": cell.province or None, "province_label": told.province(cell.province),
            **{name: getattr(cell, name) for name in COUNTS}, "persons": _persons(told, cell),
            "costs": {code: str(exact(amount)) for code, amount in cell.costs},
        }
        for cell in _ordered(need)
    ]  # fmt: skip
    return json.dumps({"as_of": need.on.isoformat(), "cells": cells}, ensure_ascii=False, indent=1)


def _row(told: NeedTelling, cell: Cell, currencies: list[str]) -> list[Any]:
    costs = dict(cell.costs)
    return [
        cell.category, told.category(cell.category), cell.province, told.province(cell.province),
        *(getattr(cell, name) for name in COUNTS), _persons(told, cell),
        *(exact(costs[code]) if code in costs else None for code in currencies),
    ]  # fmt: skip


def _persons(told: NeedTelling, cell: Cell) -> int | str | None:
    small = cell.persons is not None and cell.persons < told.smallest
    return told.persons(cell) if small else cell.persons


def _currencies(need: Need) -> list[str]:
    return sorted({code for cell in need.cells.values() for code, _ in cell.costs})


def _ordered(need: Need) -> list[Cell]:
    return [need.cells[place] for place in sorted(need.cells, key=lambda place: (not all(place), place))]

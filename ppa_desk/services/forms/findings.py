"""What is wrong with a form as it is edited, each with the question or choice it is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ppa_desk.forms.checks import check
from ppa_desk.forms.checks.board import Board
from ppa_desk.forms.checks.finding import Finding
from ppa_desk.forms.rows import Unbalanced
from ppa_desk.services.forms.catalogue import Forms
from ppa_desk.services.records import Kept, Records

KINDS = {"survey": "form_item", "choices": "form_choice"}


@dataclass(frozen=True, slots=True)
class Found:
    """A finding; `record` of `kind` is the question or choice it is about, 0 where it is about the form as a whole."""

    finding: Finding
    kind: str = ""
    record: int = 0

    @property
    def field(self) -> str:
        """The field of the record it is about; empty where it is not one."""
        return self.finding.place.column


def findings(records: Records, forms: Forms, form: int) -> list[Found]:
    """Return everything that is wrong or doubtful, errors first. Gone."""
    items = records.where("form_item", form_id=form)
    try:
        draft = forms.draft(form)
    except Unbalanced as error:
        return [Found(Finding(error.code, error.values), "form_item", _unbalanced(items, error.values))]
    board, choices = Board(draft), _in_lists(records.where("form_choice", form_id=form))
    at = {"survey": _numbered(board.survey, items), "choices": _numbered(board.choices, choices)}
    return [_linked(one, at.get(one.place.sheet, {})) for one in check(draft)]


def _linked(found: Finding, records: Mapping[int, int]) -> Found:
    record = records.get(found.place.row, 0)
    return Found(found, KINDS[found.place.sheet], record) if record else Found(found)


def _numbered(rows: Iterable[tuple[int, Any]], kept: Iterable[Kept]) -> dict[int, int]:
    return {number: one.id for (number, _), one in zip(rows, kept, strict=False)}


def _in_lists(choices: list[Kept]) -> list[Kept]:
    """Choices list by list, as a workbook has them."""
    lists: dict[str, list[Kept]] = {}
    for one in choices:
        lists.setdefault(one.values["list"], []).append(one)
    return [one for held in lists.values() for one in held]


def _unbalanced(items: list[Kept], told: Mapping[str, Any]) -> int:
    named = [one.id for one in items if told["name"] and one.values["name"] == told["name"]]
    return (named or [one.id for one in items[told["row"] - 1 : told["row"]]] or [0])[0]

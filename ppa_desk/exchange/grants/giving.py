"""Grants written as files: 360Giving JSON and spreadsheet, and a plain list for one's own use."""

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.exchange.grants.checks import Finding, look
from ppa_desk.exchange.grants.outgoing import Outgoing, outgoing, package
from ppa_desk.exchange.grants.standard import Path, leaves, order_of, title_of
from ppa_desk.exchange.grants.table import Cell
from ppa_desk.model.codes import code_list
from ppa_desk.model.money import exact
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.open_data import Given

FORMATS = ("360giving-json", "360giving-xlsx", "xlsx")
SHEET = "grants"
_LIST = {
    "en": (
        "Key", "Title", "Organisation", "Stage", "Call", "Currency", "Amount requested", "Amount recommended",
        "Amount approved", "Amount signed", "Amount paid", "Decision date", "Start date", "End date", "Themes",
        "Countries", "Provinces", "Funder", "Description",
    ),
    "fr": (
        "Clé", "Titre", "Organisation", "Étape", "Appel", "Devise", "Montant demandé", "Montant recommandé",
        "Montant approuvé", "Montant signé", "Montant versé", "Date de décision", "Date de début", "Date de fin",
        "Thèmes", "Pays", "Provinces", "Bailleur", "Description",
    ),
}  # fmt: skip


class NothingToGive(DeskError):
    """No grant can be given out in that format."""

    code = "grants.nothing_to_give"


@dataclass(frozen=True, slots=True)
class Made:
    """A file ready to be written: its content, how many grants, and for open data what was left out and found."""

    data: bytes
    count: int
    out: Outgoing | None = None
    findings: Sequence[Finding] = ()


def made(desk: Desk, format_: str, now: datetime, prefix: str = "", language: str = "en") -> Made:
    """Make a file in one of the formats. NothingToGive."""
    if format_ == "xlsx":
        given = desk.grants.open_data.given()
        if not given:
            raise NothingToGive()
        return Made(as_list(given, language), len(given))
    out = outgoing(desk, prefix, language)
    if not out.records:
        raise NothingToGive()
    data = as_json(out, now) if format_ == "360giving-json" else as_workbook(out)
    return Made(data, len(out.records), out, findings(out, now.date()))


def findings(out: Outgoing, today: date) -> list[Finding]:
    """Return what to look at before these grants are published, with the cells of the standard's spreadsheet."""
    return look(out.records, Layout(out.records, out.rest).cell, today)


def as_json(out: Outgoing, now: datetime) -> bytes:
    """Return the package of the standard as JSON."""
    return (json.dumps(package(out, now), ensure_ascii=False, indent=2) + "\n").encode()


class Layout:
    """Which value stands in which column of the standard's spreadsheet."""

    def __init__(self, records: Sequence[Mapping[str, Any]], rest: Sequence[Mapping[str, str]] = ()) -> None:
        paths = dict.fromkeys(path for record in records for path, _ in leaves(record))
        self.paths: tuple[Path, ...] = tuple(sorted(paths, key=order_of))
        several = {path[:1] for path in self.paths if len(path) > 1 and isinstance(path[1], int) and path[1]}
        told = [title_of(path, numbered=path[:1] in several) for path in self.paths]
        self.own = tuple(dict.fromkeys(name for one in rest for name in one if name not in told))
        self.titles = (*told, *self.own)
        self._at = {path: at for at, path in enumerate(self.paths, 1)}

    def cell(self, record: int, path: Path) -> Cell:
        """Return where a value of a record, counted from 0, stands; at the head where there is no such column."""
        column = self._at.get(path, 0)
        return SHEET, record + 2, column

    def rows(self, records: Sequence[Mapping[str, Any]], rest: Sequence[Mapping[str, str]]) -> Iterable[list[Any]]:
        """Return the rows below the header."""
        for record, own in zip(records, rest, strict=True):
            told = dict(leaves(record))
            yield [_cell(told.get(path)) for path in self.paths] + [own.get(name) for name in self.own]


def as_workbook(out: Outgoing) -> bytes:
    """Return the standard's spreadsheet, one grant a row."""
    layout = Layout(out.records, out.rest)
    return _book(SHEET, [list(layout.titles), *layout.rows(out.records, out.rest)])


def as_list(given: Sequence[Given], language: str = "en") -> bytes:
    """Return a plain list of all grants, in one language."""
    words = _LIST["fr" if language == "fr" else "en"]
    rows = [_listed(one, language) for one in given]
    return _book(words[0] and ("Subventions" if language == "fr" else "Grants"), [list(words), *rows])


def _listed(one: Given, language: str) -> list[Any]:
    grant = one.grant
    amounts = [grant[name] for name in ("requested", "recommended", "approved", "signed")] + [one.paid]
    return [
        grant["key"],
        _said(grant, "title", language),
        "; ".join(row["name"] for row in one.recipients),
        _said(one.stage, "name", language),
        _said(one.call, "title", language) if one.call else "",
        grant["currency"],
        *(None if amount is None else exact(amount) for amount in amounts),
        grant["decided_on"],
        grant["starts_on"],
        grant["ends_on"],
        *(_codes(grant[name], codes, language) for name, codes in _CODED),
        "; ".join(row["name"] for row in one.funders),
        _said(grant, "summary", language),
    ]


_CODED = (("themes", "grant_theme"), ("countries", "country"), ("provinces", "province"))


def _codes(told: str, codes: str, language: str) -> str:
    known = code_list(codes)
    return ", ".join(known[one].label(language) if one in known else one for one in told.split())


def _said(row: Mapping[str, Any], field: str, language: str) -> str:
    first, other = ("fr", "en") if language == "fr" else ("en", "fr")
    return str(row[f"{field}_{first}"] or row[f"{field}_{other}"] or "")


def _cell(value: Any) -> Any:
    """Return a value as a cell holds it: a day that was told with its midnight as a date."""
    if isinstance(value, str) and value.endswith("T00:00:00+00:00") and len(value) == 25:
        return datetime.fromisoformat(value).astimezone(UTC).date()
    return value


def _book(name: str, rows: Sequence[Sequence[Any]]) -> bytes:
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "B2"
    for number, title in enumerate(rows[0], 1):
        sheet.column_dimensions[get_column_letter(number)].width = 44 if title in _WIDE else 18
    for at, row in enumerate(rows):
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, None)
            if isinstance(value, str) and value:
                cell.value, cell.data_type = ILLEGAL_CHARACTERS_RE.sub("", value), "s"
                cell.quotePrefix = value[0] in "=+-@"
            elif value not in (None, ""):
                cell.value = value
                if isinstance(value, date):
                    cell.number_format = "yyyy-mm-dd"
            if not at:
                cell.font = Font(bold=True)
            cells.append(cell)
        sheet.append(cells)
    book.properties.creator = "PPA Desk"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


_WIDE = frozenset({"Title", "Titre", "Description", "Recipient Org:Name"})

"""The sample workspace "PPA 2020": records written down as tables in files, loaded in one unit of work."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.resources.abc import Traversable
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import KINDS, fields, table_of
from ppa_desk.services.checks import Refused, check
from ppa_desk.services.grants import pipeline
from ppa_desk.services.results.examples import add_example
from ppa_desk.shipped import shipped
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

SAMPLE = "ppa-2020"
STAGE = "stage."
"""What the reference of a stage of the pipeline begins with; its key follows."""
ORIGIN = "origin_id"
"""Where an idea came from: a record of any kind."""


class SampleWrong(DeskError):
    """A row of a sample cannot be loaded; `file`, `row` and `why` say which and what is wrong with it."""

    code = "sample.wrong"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sample: where it stands, what it is called there, its values with references unresolved."""

    file: str
    kind: str
    number: int
    ref: str
    values: Mapping[str, Any]

    def wrong(self, why: str) -> SampleWrong:
        """Return the error that names this row."""
        return SampleWrong(file=self.file, row=f"{self.kind} {self.number}", why=why)


def load(store: Store, folder: Traversable | None = None) -> None:
    """Add every record of a sample, the shipped one unless another folder is named. SampleWrong.

    The alliance's own results framework is not known: the shipped sample has the example, marked as one.
    """
    rows = read(folder or shipped("resources", "sample", SAMPLE))
    with store.unit("sample.loaded") as unit:
        _add(unit, rows)
        if folder is None:
            add_example(unit)


def read(folder: Traversable) -> list[Row]:
    """Return the rows of a sample, file by file. SampleWrong."""
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    places: Counter[tuple[str, str]] = Counter()
    return [row for file in files for row in _rows(file.name, tomllib.loads(file.read_text("utf-8")), places)]


def _rows(file: str, tables: Mapping[str, Any], places: Counter[tuple[str, str]]) -> Iterable[Row]:
    for kind, told in tables.items():
        for number, values in enumerate(told, 1):
            row = Row(file, kind, number, values.get("ref", ""), {k: v for k, v in values.items() if k != "ref"})
            if kind not in KINDS:
                raise row.wrong("no such kind of record")
            if unknown := row.values.keys() - {field.name for field in fields(kind)} - {ORIGIN}:
                raise row.wrong(f"no such column: {', '.join(sorted(unknown))}")
            yield replace(row, values={**_placed(row, places), **row.values})


def _placed(row: Row, places: Counter[tuple[str, str]]) -> Mapping[str, Any]:
    """Number a part among its siblings, in the order of the files."""
    owner = next((field.name for field in fields(row.kind) if field.owner), "")
    if owner not in row.values or "nr" not in table_of(row.kind).c:
        return {}
    places[row.kind, row.values[owner]] += 1
    return {"nr": places[row.kind, row.values[owner]]}


def _add(unit: Unit, rows: list[Row]) -> None:
    """Add each row once what it refers to is there."""
    known = {f"{STAGE}{key}": number for key, number in pipeline.prepare(unit).items()}
    kinds = {row.ref: row.kind for row in rows}
    left = rows
    while left:
        waiting = []
        for row in left:
            if _references(row) <= known.keys():
                known[row.ref] = unit.add(row.kind, _values(row, known) | _origin(row, known, kinds))
            else:
                waiting.append(row)
        if len(waiting) == len(left):
            missing = _references(left[0]) - known.keys()
            raise left[0].wrong(f"nothing is called @{min(missing)}, or it waits for this row")
        left = waiting


def _references(row: Row) -> set[str]:
    links = {field.name for field in fields(row.kind) if field.type == "link"} | {ORIGIN}
    return {str(value).removeprefix("@") for name, value in row.values.items() if name in links}


def _origin(row: Row, known: Mapping[str, int], kinds: Mapping[str, str]) -> dict[str, Any]:
    if ORIGIN not in row.values:
        return {}
    ref = str(row.values[ORIGIN]).removeprefix("@")
    return {"origin_kind": kinds[ref], ORIGIN: known[ref]}


def _values(row: Row, known: Mapping[str, int]) -> dict[str, Any]:
    """Return a row's values as the record keeps them."""
    clean = {}
    for field in fields(row.kind):
        if field.name not in row.values:
            if field.required:
                raise row.wrong(f"{field.name} is missing")
            continue
        value = row.values[field.name]
        try:
            clean[field.name] = known[value.removeprefix("@")] if field.type == "link" else check(field, value)
        except Refused as error:
            raise row.wrong(f"{field.name}: {error.why}") from error
    return clean

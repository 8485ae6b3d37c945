"""`ppa-desk members import`: a list of contacts, planned row by row and taken in as one step."""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ppa_desk.sentences import ERRORS, NOTES, note

OFFERED = 6
"""Answers that are printed of a question; others can be given all the same."""


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command."""
    take = command("import", take_in, "take a list of contacts in: CSV, xlsx or vCard", "file")
    take.add_argument("--plan", action="store_true", help="only say what would be done")
    modes = ("skip", "fill", "update", "ask")
    take.add_argument("--on-duplicate", choices=modes, default="ask", help="what happens to those who are here already")
    take.add_argument("--map", action="append", default=[], metavar="COLUMN=TARGET", help="what a column tells")
    take.add_argument("--answer", action="append", default=[], metavar="KEY=ANSWER", help="answer what the plan asks")


def take_in(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.members.comparing import Mode
    from ppa_desk.exchange.members.planning import Decisions, plan
    from ppa_desk.exchange.plan import Deed, apply

    path = Path(told.file)
    answers = {(path.name, key): answer for key, _, answer in (pair.partition("=") for pair in told.answer)}
    decisions = Decisions(Mode(told.on_duplicate), asked=answers)
    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, [path], decisions)
        if told.map:
            decisions = Decisions(decisions.mode, mapping=_mapping(found.sheets, told.map), asked=answers)
            found = plan(desk, [path], decisions)
        for line in _told_plan(found):
            print(line)
        counts = found.plan.counts()
        print(", ".join(f"{deed.value}: {counts[deed]}" for deed in Deed))
        if not told.plan:
            applied = apply(desk, found.plan)
            print(f"taken in as step {applied.unit}" if applied.unit else "nothing new was taken in")
    return int(bool(counts[Deed.REFUSE]))


def _told_plan(found: Any) -> Iterator[str]:
    yield from _columns(found.sheets)
    yield from lines_told(found.plan.lines)
    yield from _words(found.strange)
    yield from asks_told(found.plan.asks)


def _mapping(sheets: Sequence[Any], pairs: Sequence[str]) -> dict[tuple[str, str], dict[int, str]]:
    """What columns tell, each named by its header or its letter."""
    from ppa_desk.exchange.grants.table import letters
    from ppa_desk.exchange.members.headers import plain
    from ppa_desk.exchange.members.planning import NoSuchColumn

    there = {
        name for sheet in sheets for one in sheet.columns for name in (plain(one.header), letters(one.at + 1).lower())
    }
    for column, _, _ in (pair.rpartition("=") for pair in pairs):
        if plain(column) not in there:
            raise NoSuchColumn(column=column)
    told = {plain(column): target for column, _, target in (pair.rpartition("=") for pair in pairs)}
    return {
        (sheet.file, sheet.sheet): {
            one.at: told[name]
            for one in sheet.columns
            for name in (plain(one.header), letters(one.at + 1).lower())
            if name in told
        }
        for sheet in sheets
    }


def _columns(sheets: Sequence[Any]) -> Iterator[str]:
    for sheet in sheets:
        told = (f"{one.header or '—'} = {one.target} ({one.sure} %)" for one in sheet.columns if not one.empty)
        yield f"{sheet.file}{f' {sheet.sheet}' if sheet.sheet else ''}: {'; '.join(told)}"


def lines_told(planned: Sequence[Any]) -> Iterator[str]:
    """Return the lines of a plan: where each stands, what is done with it, and why."""
    for line in planned:
        sheet = f"{line.place.sheet}!" if line.place.sheet else ""
        where = f"{line.place.file}:{sheet}{line.place.row}" if line.place.row else line.place.file
        told = " ".join(_told(reason) for reason in line.reasons)
        yield ": ".join(part for part in (where, line.deed.value, line.title, told) if part)


def _told(reason: Any) -> str:
    if reason.code in ERRORS:
        return ERRORS[reason.code].format_map(reason.values)
    return note(reason.code, _with_labels(reason.values))


def _with_labels(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a reason with what the fields are called."""
    from ppa_desk.labels import field_label, kind_label

    told = dict(values)
    if "kind" in told and "field" in told:
        told["field"] = field_label(told["kind"], told["field"])
    if isinstance(told.get("fields"), tuple):
        named = (field_label(kind, name) if name else kind_label(kind) for kind, name in told["fields"])
        told["fields"] = ", ".join(named)
    return told


def _words(strange: Sequence[Any]) -> Iterator[str]:
    for one in strange:
        like = f"; perhaps {one.likely}" if one.likely else ""
        yield f"? {one.cell}: “{one.words}” ({one.count}) is no code of {one.list}{like}"


def asks_told(asks: Sequence[Any]) -> Iterator[str]:
    """Return what a plan asks, with what may be answered."""
    for ask in asks:
        told = [f"{ask.key}={key} ({NOTES.get(words, words)})" for key, words in ask.choices[:OFFERED]]
        told += ["…"] if len(ask.choices) > OFFERED else []
        yield f"? {note(ask.code, ask.values)} --answer " + " | ".join(told)

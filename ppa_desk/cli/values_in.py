"""`ppa-desk results import`: a table of indicators and values, planned row by row and taken in as one step."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ppa_desk.cli.members_import import asks_told
from ppa_desk.sentences import ERRORS, note


def add(commands: Any, opens: Callable[..., Any]) -> None:
    """Add the command."""
    about = "take a table of indicators, targets and values in"
    take: argparse.ArgumentParser = commands.add_parser("import", help=about, description=about)
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("workspace", metavar="WS")
    take.set_defaults(do=lambda told: take_in(told, opens))
    take.add_argument("--plan", action="store_true", help="only say what would be done")
    take.add_argument("--framework", metavar="KEY", help="not needed where there is one framework")
    take.add_argument("--period", metavar="FROM:TO", help="of values whose row names none")
    state = take.add_mutually_exclusive_group()
    state.add_argument("--submitted", action="store_true", help="hand the values on to be approved")
    state.add_argument("--approved", action="store_true", help="approve the values, where nobody else could")
    take.add_argument("--answer", action="append", default=[], metavar="KEY=ANSWER", help="answer what the plan asks")


def take_in(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.plan import Deed, apply
    from ppa_desk.exchange.results.planning import Decisions, plan
    from ppa_desk.model.results.value import ValueStatus
    from ppa_desk.services.results import periods

    status = ValueStatus.APPROVED if told.approved else ValueStatus.SUBMITTED if told.submitted else ValueStatus.DRAFT
    answers = {(told.file.name, key): answer for key, _, answer in (pair.partition("=") for pair in told.answer)}
    period = periods.read(told.period) if told.period else None
    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, told.file, Decisions(told.framework, period, status, answers))
        for line in [*_lines(found.lines), *asks_told(found.asks)]:
            print(line)
        counts = found.counts()
        print(", ".join(f"{deed.value}: {counts[deed]}" for deed in Deed))
        if not told.plan:
            applied = apply(desk, found)
            print(f"taken in as step {applied.unit}" if applied.unit else "nothing new was taken in")
    return int(bool(counts[Deed.REFUSE]))


def _lines(planned: Sequence[Any]) -> Iterator[str]:
    for line in planned:
        if line.reasons:
            sheet = f"{line.place.sheet}!" if line.place.sheet else ""
            where = f"{line.place.file}:{sheet}{line.place.row}" if line.place.row else line.place.file
            told = " ".join(_told(reason) for reason in line.reasons)
            yield ": ".join(part for part in (where, line.deed.value, line.title, told) if part)


def _told(reason: Any) -> str:
    return ERRORS[reason.code].format_map(reason.values) if reason.code in ERRORS else note(reason.code, reason.values)

"""`ppa-desk grants import`, `export` and `check`: grants as open data and lists, without a window."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from ppa_desk.cli.members_import import asks_told
from ppa_desk.labels import field_label
from ppa_desk.sentences import ERRORS, note


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands."""
    take = command("import", take_in, "take a file of grants in: 360Giving, or any list")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("workspace", metavar="WS")
    take.add_argument("--plan", action="store_true", help="only say what would be done")
    take.add_argument("--answer", action="append", default=[], metavar="KEY=ANSWER", help="answer what the plan asks")
    give = command("export", give_out, "write the grants as open data or as a list")
    give.add_argument("workspace", metavar="WS")
    give.add_argument("--format", required=True, choices=("360giving-json", "360giving-xlsx", "xlsx"))
    give.add_argument("--out", type=Path, required=True, metavar="FILE")
    give.add_argument("--language", choices=("en", "fr"), default="en")
    look = command("check", check, "say what to look at before grants are published as open data")
    look.add_argument("workspace", metavar="WS")
    for one in (give, look):
        one.add_argument("--prefix", default="", metavar="360G-NAME", help="the publisher's prefix")


def take_in(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.grants.planning import Decisions, plan
    from ppa_desk.exchange.plan import Deed, apply

    answers = dict(pair.split("=", 1) for pair in told.answer if "=" in pair)
    asked = {(told.file.name, key): answer for key, answer in answers.items()}
    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, [told.file], Decisions(asked, answers))
        for line in [*_lines(found.plan.lines), *asks_told(found.plan.asks), *_doubts(found.doubts)]:
            print(line)
        counts = found.plan.counts()
        print(", ".join(f"{deed.value}: {counts[deed]}" for deed in Deed))
        if not told.plan:
            applied = apply(desk, found.plan)
            print(f"taken in as step {applied.unit}" if applied.unit else "nothing new was taken in")
    return int(bool(counts[Deed.REFUSE]))


def _lines(planned: Sequence[Any]) -> Iterator[str]:
    for line in planned:
        if line.reasons:
            sheet = f"{line.place.sheet}!" if line.place.sheet else ""
            where = f"{line.place.file}:{sheet}{line.place.row}" if line.place.row else line.place.file
            yield f"{where}: {line.deed.value}: {' '.join(_told(reason) for reason in line.reasons)}"


def _told(reason: Any) -> str:
    values = dict(reason.values)
    if "field" in values:
        values["field"] = field_label("grant_record", values["field"])
    if "fields" in values:
        values["fields"] = ", ".join(field_label("grant_record", one) for one in values["fields"].split())
    return ERRORS[reason.code].format_map(values) if reason.code in ERRORS else note(reason.code, values)


def _doubts(doubts: Sequence[Any]) -> Iterator[str]:
    for doubt in doubts:
        told = [f"“{doubt.key}={answer}” ({name})" for answer, name in doubt.suggested]
        yield f"? {note('grants.ask_same', {'name': doubt.name, 'cell': doubt.cell})} --answer " + " | ".join(told)


def give_out(told: Any, opens: Callable[..., Any]) -> int:
    """Write the file, after saying what was left out and what to look at."""
    from ppa_desk.documents import pdf
    from ppa_desk.exchange.grants import giving

    with opens(told, read_only=True) as desk:
        made = giving.made(desk, told.format, datetime.now(UTC), told.prefix, told.language)
        pdf.save(told.out, made.data)
    for line in [*_left(made.out.left), *_findings(made.findings)] if made.out else []:
        print(line)
    print(f"{told.out} ({made.count} grants)")
    return 0


def check(told: Any, opens: Callable[..., Any]) -> int:
    """Print what was found; 1 where something of it is critical."""
    from ppa_desk.exchange.grants import giving
    from ppa_desk.exchange.grants.checks import Weight
    from ppa_desk.exchange.grants.outgoing import outgoing

    with opens(told, read_only=True) as desk:
        out = outgoing(desk, told.prefix)
        findings = giving.findings(out, date.today())
    if not out.prefix:
        print(note("grants.no_prefix", {}))
    for line in [*_left(out.left), *_findings(findings)]:
        print(line)
    print(f"{len(out.records)} grants to give out, {len(out.left)} left out, {len(findings)} findings")
    return int(any(one.weight is Weight.CRITICAL for one in findings))


def _left(left: Sequence[Any]) -> Iterator[str]:
    from ppa_desk.exchange.grants.standard import title_of

    for one in left:
        missing = ", ".join(title_of((name,)) for name in one.missing)
        yield note(f"grants.left_{one.why}", {"title": one.title, "key": one.key, "missing": missing})


def _findings(findings: Sequence[Any]) -> Iterator[str]:
    for one in findings:
        yield f"{one.weight.value}: {note(one.code, one.values)}"

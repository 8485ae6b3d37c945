"""`ppa-desk meetings import-…`: what an online meeting left behind, planned row by row, taken in as one step."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ppa_desk.cli.members_import import asks_told, lines_told


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands."""
    take = command("import-attendance", attendance, "take in who was in an online meeting: files of Zoom", "file…")
    _options(take)
    take.add_argument("--present-from", type=int, metavar="MINUTES", help="from when on one counts as present")
    _options(command("import-poll", polls, "take in polls of an online meeting: files of Zoom", "file…"))
    _options(command("import-chat", talk, "take in the chat or the transcript of an online meeting", "file…"))


def _options(take: argparse.ArgumentParser) -> None:
    take.add_argument("--meeting", required=True, metavar="KEY", help="the meeting it belongs to")
    take.add_argument("--plan", action="store_true", help="only say what would be done")
    take.add_argument("--answer", action="append", default=[], metavar="KEY=ANSWER", help="answer what the plan asks")


def attendance(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan with the names nobody was found for, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.meetings.attendance import Decisions, plan
    from ppa_desk.services.meetings.attending import KEEP

    chosen = KEEP if told.present_from is None else told.present_from
    with opens(told, read_only=told.plan) as desk:
        meeting = desk.meetings.register.number(told.meeting)
        found = plan(desk, meeting, _paths(told), Decisions(answers(told), present_from=chosen))
        people = desk.records.titles("person", [number for one in found.unknown for number, _ in one.suggested])
        for one in found.unknown:
            like = ", ".join(people[number] for number, _ in one.suggested)
            print(f"? {one.called.name} ({one.minutes} min)" + (f": perhaps {like}" if like else ""))
        if found.bar.session is not None:
            bar = f"present from {found.bar.needed} of {found.bar.session} minutes"
            print(f"{bar}: {found.enough} of {found.people} people")
        return taken(desk, found.plan, only_plan=told.plan)


def polls(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.meetings.polls import Decisions, plan

    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, desk.meetings.register.number(told.meeting), _paths(told), Decisions(answers(told)))
        print(f"{found.questions} questions: {found.named} named ballots, {found.anonymous} anonymous ones, "
              f"{found.dropped} replaced by a later one")  # fmt: skip
        return taken(desk, found.plan, only_plan=told.plan)


def talk(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.meetings.talk import plan

    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, desk.meetings.register.number(told.meeting), _paths(told), answers(told))
        return taken(desk, found.plan, only_plan=told.plan)


def taken(desk: Any, planned: Any, *, only_plan: bool) -> int:
    """Print a plan, and do what it says; return 1 where a row was refused."""
    from ppa_desk.exchange.plan import Deed, apply

    for line in (*lines_told(planned.lines), *asks_told(planned.asks)):
        print(line)
    counts = planned.counts()
    print(", ".join(f"{deed.value}: {counts[deed]}" for deed in Deed))
    if not only_plan:
        applied = apply(desk, planned)
        print(f"taken in as step {applied.unit}" if applied.unit else "nothing new was taken in")
    return int(bool(counts[Deed.REFUSE]))


def _paths(told: Any) -> Sequence[Path]:
    return [Path(file) for file in told.file]


def answers(told: Any) -> dict[tuple[str, str], str]:
    """Return what was answered, by file and key; a key may itself hold a sign of equality."""
    pairs = [pair.rpartition("=") for pair in told.answer]
    return {(path.name, key): answer for path in _paths(told) for key, _, answer in pairs}

"""`ppa-desk meetings import-notes`: sticky notes of a whiteboard, planned note by note and taken in as one step."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command."""
    take = command("import-notes", take_in, "take sticky notes in: text, CSV, xlsx, or JSON of Miro or Mural", "file")
    take.add_argument("--meeting", required=True, metavar="KEY")
    take.add_argument("--session", metavar="KEY", help="the session they were written in")
    take.add_argument("--plan", action="store_true", help="only say what would be done")


def take_in(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.cli.members_import import lines_told
    from ppa_desk.exchange.meetings.notes_in import plan
    from ppa_desk.exchange.plan import Deed, apply

    with opens(told, read_only=told.plan) as desk:
        meeting = desk.meetings.register.number(told.meeting)
        session = desk.meetings.notes.session(meeting, told.session) if told.session else None
        found = plan(desk, Path(told.file), meeting, session)
        for line in lines_told([line for line in found.lines if line.reasons or told.plan]):
            print(line)
        counts = found.counts()
        print(", ".join(f"{deed.value}: {counts[deed]}" for deed in Deed))
        if not told.plan:
            applied = apply(desk, found)
            print(f"taken in as step {applied.unit}" if applied.unit else "nothing new was taken in")
    return int(bool(counts[Deed.REFUSE]))

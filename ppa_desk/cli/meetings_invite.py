"""`ppa-desk meetings invite` and `replies`: drafts with calendar files out, answers to them in."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ppa_desk.cli import meetings_actions


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands, and those about actions."""
    meetings_actions.add(command)
    asked = command("invite", invite, "write invitations as draft e-mails with calendar files into a folder")
    asked.add_argument("--meeting", required=True, metavar="KEY")
    asked.add_argument("--out", type=Path, required=True, metavar="DIR")
    asked.add_argument(
        "--to", choices=("due", "all", "silent"), default="due",
        help="who does not have it as it stands (due), everybody, or who has it and did not reply",
    )  # fmt: skip
    asked.add_argument("--show-all", action="store_true", help="everybody sees who is invited; work groups only")
    asked.add_argument("--attach", type=Path, action="append", default=[], metavar="FILE", help="goes along to all")
    asked.add_argument("--language", choices=("en", "fr"), default="en", help="where a reader's is not known")
    about = "take in replies to invitations: .ics files, or e-mails that hold them"
    heard = command("replies", replies, about, "file…")
    heard.add_argument("--plan", action="store_true", help="only say what would be done")
    heard.add_argument("--add", action="store_true", help="put whoever is not on the list there")


def replies(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.cli.members_import import lines_told
    from ppa_desk.exchange.meetings.replies import ADD, plan
    from ppa_desk.exchange.plan import Deed, apply

    files = [Path(one) for one in told.file]
    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, files).plan
        if told.add and found.asks:
            found = plan(desk, files, {(str(ask.values["file"]), ask.key): ADD for ask in found.asks}).plan
        for line in lines_told(found.lines):
            print(line)
        counts = found.counts()
        print(", ".join(f"{deed.value}: {counts[deed]}" for deed in Deed))
        if not told.plan:
            done = apply(desk, found)
            print(f"taken in as step {done.unit}" if done.unit else "nothing new was taken in")
    return int(bool(counts[Deed.REFUSE]))


def invite(told: Any, opens: Callable[..., Any]) -> None:
    """Write the invitations that are due."""
    from ppa_desk.exchange.meetings import invitation

    with opens(told) as desk:
        meeting = desk.meetings.register.number(told.meeting)
        sent = desk.meetings.inviting.round(meeting, told.to, told.language, seen_by_all=told.show_all)
        done = invitation.write(desk, sent, told.out, to_all=told.attach)
        print(f"{done.folder} ({done.letters} drafts, {done.held} held back)")
        for letter in sent.letters:
            for problem in letter.draft.held():
                print(f"held back: {letter.draft.name}: {problem.code}")

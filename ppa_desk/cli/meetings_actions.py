"""`ppa-desk meetings actions`, `remind` and `plan`: what is open in a group, who owes what, the plan of a year."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

EDITIONS = ("public", "members", "group", "secretariat")


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands."""
    paper = command("actions", actions, "write the open actions of a work group as a PDF, for its next call")
    paper.add_argument("--group", required=True, metavar="KEY", help="as `groups list` names it, such as gc")
    plan_ = command("plan", plan, "write the plan of a year as a PDF: priorities, actions, calendar")
    plan_.add_argument("--year", type=int, required=True)
    for made, edition in ((paper, "group"), (plan_, "members")):
        made.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
        made.add_argument("--edition", choices=EDITIONS, default=edition, help=f"for whom ({edition})")
        made.add_argument("--language", choices=("en", "fr"), default="en")
    letters = command("remind", remind, "write reminders of open actions as draft e-mails into a folder")
    letters.add_argument("--out", type=Path, required=True, metavar="DIR")
    letters.add_argument("--language", choices=("en", "fr"), default="en", help="where a reader's is not known")


def actions(told: Any, opens: Callable[..., Any]) -> None:
    """Write the open actions of a group. NoSuchGroup."""
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        group = desk.groups.reports.number(told.group)
        edition = Visibility(told.edition)
        _drawn(told, desk, desk.meetings.action_pages.draft(group, told.language, date.today(), edition))


def plan(told: Any, opens: Callable[..., Any]) -> None:
    """Write the plan of a year."""
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        content = desk.meetings.year_plans.draft(told.year, Visibility(told.edition), told.language, date.today())
        _drawn(told, desk, content)


def remind(told: Any, opens: Callable[..., Any]) -> None:
    """Write a reminder to each who owes something."""
    from ppa_desk.exchange.meetings import reminders

    with opens(told, read_only=True) as desk:
        done = reminders.write(desk, told.out, date.today(), told.language)
        print(f"{done.folder} ({done.letters} drafts, {done.held} held back)")


def _drawn(told: Any, desk: Any, content: Any) -> None:
    from ppa_desk.documents import pdf

    drawn = pdf.write(content, told.out, desk.attachments.picture)
    print(f"{told.out} ({drawn.pages} pages)")

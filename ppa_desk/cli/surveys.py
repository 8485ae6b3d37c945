"""`ppa-desk surveys`: take answers in, write the report, say who is missing."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ppa_desk.sentences import ERRORS, note

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    parser = commands.add_parser("surveys", help="take answers in, write the report, say who is missing")
    under = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, do: Callable[[Any, Opens], Any], about: str, files: bool = False) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=about, description=about)
        if files:
            made.add_argument("files", type=Path, nargs="+", metavar="FILE")
        made.add_argument("workspace", metavar="WS")
        made.add_argument("--survey", required=True, metavar="KEY")
        made.set_defaults(do=lambda told: do(told, opens))
        return made

    take = command("import", take_in, "take files of answers in, as one step", files=True)
    take.add_argument("--plan", action="store_true", help="only say what would be done")
    take.add_argument("--few-ok", action="store_true", help="take few anonymous answers in all the same")
    write = command("report", report, "write the report as a PDF or a workbook")
    write.add_argument("--language", choices=("en", "fr"), default="en")
    write.add_argument("--edition", choices=("members", "public", "secretariat"), default="members")
    write.add_argument("--out", type=Path, required=True, metavar="FILE.pdf|.xlsx")
    lacking = command("missing", missing, "say who was asked and has not answered")
    lacking.add_argument("--json", action="store_true", help="print JSON for scripts")


def take_in(told: Any, opens: Opens) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.answers.planning import Decisions, plan
    from ppa_desk.exchange.plan import Deed, apply

    with opens(told, read_only=told.plan) as desk:
        survey = desk.surveys.number(told.survey)
        found = plan(desk, survey, told.files, Decisions(few_ok=told.few_ok))
        for line in lines(found.plan.lines):
            print(line)
        counts = found.plan.counts()
        print(", ".join(f"{deed.value}: {counts[deed]}" for deed in Deed))
        if not told.plan:
            applied = apply(desk, found.plan)
            print(f"taken in as step {applied.unit}" if applied.unit else "nothing new was taken in")
    return int(bool(counts[Deed.REFUSE]))


def lines(planned: Any) -> Iterator[str]:
    """Return the lines of a plan that have something to say."""
    for line in planned:
        if line.reasons:
            where = f"{line.place.file}:{line.place.row}" if line.place.row else line.place.file
            yield f"{where}: {line.deed.value}: {' '.join(_told(reason) for reason in line.reasons)}"


def _told(reason: Any) -> str:
    if reason.code in ERRORS:
        return ERRORS[reason.code].format_map(reason.values)
    return note(reason.code, reason.values)


def report(told: Any, opens: Opens) -> None:
    """Write the report."""
    from ppa_desk.documents import pdf, survey_workbook
    from ppa_desk.model.record import Visibility

    edition = Visibility(told.edition)
    with opens(told, read_only=True) as desk:
        survey = desk.surveys.number(told.survey)
        content = desk.survey_reports.draft(survey, edition, told.language)
        if told.out.suffix.lower() == ".xlsx":
            view = desk.survey_reports.view(survey, edition, told.language)
            pdf.save(told.out, survey_workbook.write(content, view))
            print(told.out)
        else:
            drawn = pdf.write(content, told.out, desk.attachments.picture)
            print(f"{told.out} ({drawn.pages} pages)")


def missing(told: Any, opens: Opens) -> None:
    """Print who was asked and has not answered."""
    with opens(told, read_only=True) as desk:
        found = desk.surveys.missing(desk.surveys.number(told.survey))
        rate = desk.surveys.rates(desk.surveys.number(told.survey)).total
    names = ("organisation", "person", "email", "constituency")
    if told.json:
        import json

        print(json.dumps([{name: one[name] for name in names} for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        print("  ".join(str(one[name] or "-") for name in names))
    print(f"{rate.answered} of {rate.organisations} organisations answered; {len(found)} people not heard from")

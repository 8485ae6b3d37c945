"""`ppa-desk results table|plan|logframe`: tables of a framework as files, without a window."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError


class BadBook(DeskError):
    """A table is written as one of a few kinds of file, and needs to know where."""

    code = "results.bad_book"


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands that write a plan and a logframe; `command` adds one."""
    plan = command("plan", planned, "write the indicator plan as a workbook")
    frame = command("logframe", framed, "write the logframe as a PDF, a Word file or a workbook")
    for parser, kinds in ((plan, "FILE.xlsx"), (frame, "FILE.pdf|.docx|.xlsx")):
        asks(parser)
        parser.add_argument("--as-of", type=date.fromisoformat, default=date.today(), metavar="DATE")
        parser.add_argument("--framework", metavar="KEY", help="not needed where there is one framework")
        parser.add_argument("--out", type=Path, required=True, metavar=kinds)


def asks(parser: argparse.ArgumentParser) -> None:
    """Add what every file asks: its language, and whose names it uses."""
    parser.add_argument("--language", choices=("en", "fr"), default="en")
    parser.add_argument("--shape", type=int, metavar="NUMBER", help="use a funder’s own names: number of its shape")


def tracked(told: Any, desk: Any, framework: int) -> None:
    """Write the tracking table of a framework as a workbook. BadBook."""
    from ppa_desk.documents import pdf, tracking_book

    out = _out(told.out, ".xlsx")
    made = tracking_book.write(
        desk, framework, told.as_of, told.language, submitted=told.submitted, shape=told.shape
    )  # fmt: skip
    pdf.save(out, made)
    print(out)


def planned(told: Any, opens: Any) -> None:
    """Write the indicator plan. BadBook."""
    from ppa_desk.documents import indicator_plan, pdf

    out = _out(told.out, ".xlsx")
    with opens(told, read_only=True) as desk:
        framework = desk.results.register.framework(told.framework)
        pdf.save(out, indicator_plan.write(desk, framework, told.as_of, told.language, shape=told.shape))
    print(out)


def framed(told: Any, opens: Any) -> None:
    """Write the logframe. BadBook."""
    from ppa_desk.documents import logframe_file

    out = _out(told.out, *logframe_file.KINDS)
    with opens(told, read_only=True) as desk:
        framework = desk.results.register.framework(told.framework)
        logframe_file.write(desk, framework, told.language, told.as_of, out, told.shape)
    print(out)


def _out(path: Path | None, *kinds: str) -> Path:
    if path is None or path.suffix.lower() not in kinds:
        raise BadBook(name=path.name if path else "", kinds=", ".join(kinds))
    return path

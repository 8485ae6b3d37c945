"""`ppa-desk report`: a report to a funder as a file, without a window."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError

Opens = Callable[..., AbstractContextManager[Any]]


class BadFile(DeskError):
    """A report is written as a PDF, a Word file or a workbook."""

    code = "report.bad_file"


def add(commands: Any, opens: Opens) -> None:
    """Add the command; `opens` opens the workspace that was named."""
    about = "write a report of results for a funder"
    parser = commands.add_parser("report", help=about, description=about)
    parser.add_argument("workspace", metavar="WS")
    parser.add_argument("--template", required=True, metavar="NAME", help="such as funder_semiannual")
    parser.add_argument("--period", required=True, metavar="FROM:TO", help="such as 2026-01-01:2026-06-30")
    parser.add_argument("--language", choices=("en", "fr"), default="en")
    parser.add_argument("--framework", metavar="KEY", help="not needed where there is one framework")
    parser.add_argument("--submitted", action="store_true", help="include values that are not yet approved; says DRAFT")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf|.docx|.xlsx")
    parser.set_defaults(do=lambda told: reported(told, opens))


def reported(told: Any, opens: Opens) -> None:
    """Write a report: as it is kept where it was begun, else after its template."""
    from ppa_desk.services.results import periods

    suffix = told.out.suffix.lower()
    if suffix not in WRITERS:
        raise BadFile(name=told.out.name)
    period = periods.read(told.period)
    with opens(told, read_only=True) as desk:
        framework = desk.results.register.framework(told.framework)
        draft = desk.results.reports.of_period(
            framework, told.template, period, told.language, submitted=told.submitted
        )
        print(WRITERS[suffix](desk, draft, told.out))


def _pdf(desk: Any, draft: Any, out: Path) -> str:
    from ppa_desk.documents import pdf

    drawn = pdf.write(draft.content, out, desk.attachments.picture)
    return f"{out} ({drawn.pages} pages)"


def _word(desk: Any, draft: Any, out: Path) -> str:
    from ppa_desk.documents import word

    word.write(draft.content, out, desk.attachments.picture)
    return str(out)


def _book(desk: Any, draft: Any, out: Path) -> str:
    from ppa_desk.documents import pdf, report_book

    pdf.save(out, report_book.write(desk, draft))
    return str(out)


WRITERS = {".pdf": _pdf, ".docx": _word, ".xlsx": _book}

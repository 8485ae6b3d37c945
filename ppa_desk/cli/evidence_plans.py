"""`ppa-desk evidence need`: corrective actions by category and province, as a table or as a brief."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]


def add(evidence: Callable[..., Any]) -> None:
    """Add the command to those of evidence."""
    command = evidence("need", written, "write corrective actions by category and province, and where need is most")
    command.add_argument("--format", choices=("csv", "xlsx", "json", "pdf"), default="csv")
    command.add_argument("--out", type=Path, metavar="FILE", help="without it, csv and json are printed")
    command.add_argument("--language", choices=("en", "fr"), default="en")
    editions = ("public", "members", "group", "secretariat")
    command.add_argument("--edition", choices=editions, default="members")
    orders = ("open", "overdue", "age", "cost", "persons")
    command.add_argument("--order", choices=orders, default="open", help="of the areas of most need in the brief")


def written(told: Any, opens: Opens) -> None:
    """Write or print the table of need, or its brief."""
    with opens(told, read_only=True) as desk:
        if told.format == "pdf":
            _brief(desk, told, told.out or Path("need.pdf"))
            return
        data = _table(desk, told)
    if told.out is None and told.format != "xlsx":
        print(data.decode("utf-8-sig"), end="")
        return
    out = told.out or Path("need.xlsx")
    out.write_bytes(data)
    print(out)


def _brief(desk: Any, told: Any, out: Path) -> None:
    from ppa_desk.documents import pdf
    from ppa_desk.model.record import Visibility

    content = desk.evidence.need_briefs.draft(Visibility(told.edition), told.language, date.today(), told.order)
    drawn = pdf.write(content, out, desk.attachments.picture)
    print(f"{out} ({drawn.pages} pages)")


def _table(desk: Any, told: Any) -> bytes:
    from ppa_desk.documents import list_book
    from ppa_desk.model.record import Visibility
    from ppa_desk.services.evidence.plans import files

    edition = Visibility(told.edition)
    need = desk.evidence.needs.table(date.today(), edition)
    telling = desk.evidence.need_briefs.telling(told.language, edition)
    if told.format == "json":
        return (files.as_json(telling, need) + "\n").encode("utf-8")
    head, rows = files.table(telling, need)
    title = telling.words("names.document")
    return list_book.WRITERS[f".{told.format}"](title, desk.store.who, head, rows, len(rows), lambda *_: None)

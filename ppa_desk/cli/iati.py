"""`ppa-desk export iati`: a framework and its grants as open aid data, without a window."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from ppa_desk.labels import field_label
from ppa_desk.sentences import note

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the command."""
    about = "write a results framework and the grants that serve it as an IATI 2.03 activity file"
    parser = commands.add_parser("export", help="write open data").add_subparsers(metavar="COMMAND", required=True)
    made = parser.add_parser("iati", help=about, description=about)
    made.add_argument("workspace", metavar="WS")
    made.add_argument("--out", type=Path, required=True, metavar="FILE.xml")
    made.add_argument("--framework", metavar="KEY", help="not needed where there is one framework")
    made.set_defaults(do=lambda told: give_out(told, opens))


def give_out(told: Any, opens: Opens) -> None:
    """Print what was found and what stays out, all of it at once, then write the file."""
    from ppa_desk.documents import pdf
    from ppa_desk.exchange.results.iati import giving

    with opens(told, read_only=True) as desk:
        framework = desk.results.register.framework(told.framework)
        out = giving.outgoing(desk, framework, date.today())
        for line in lines(out):
            print(line)
        pdf.save(told.out, giving.made(desk, out, datetime.now(UTC)))
    print(f"{told.out} (1 framework, {out.grants} grants, {out.indicators} indicators)")


def lines(out: Any) -> Iterator[str]:
    """Say what was found and what stays out, a line each."""
    for one in out.findings:
        yield f"{one.weight.value}: {note(one.code, labelled(one.values, one.record[0], field_label))}"
    for one in out.left:
        missing = ", ".join(field_label("grant_record", name) for name in one.missing)
        yield f"left out: {note(one.code, {'title': one.title, 'missing': missing})}"


def labelled(values: Any, kind: str, label: Callable[[str, str], str]) -> dict[str, Any]:
    """Return the values of a finding's sentence, a field by what it is called."""
    return {name: label(kind, value) if name == "field" else value for name, value in values.items()}

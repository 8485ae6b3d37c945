"""`ppa-desk forms`: look at a form, and turn it into what goes out."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ppa_desk.sentences import note

TO = ("xlsform", "toml", "pdf", "fillable", "xlsx", "google", "text")


def add(commands: Any) -> None:
    """Add the commands."""
    parser = commands.add_parser("forms", help="check a form, or turn it into what goes out")
    under = parser.add_subparsers(metavar="COMMAND", required=True)
    look = under.add_parser("check", help="say what is wrong with a form, with sheet, row and cell")
    look.add_argument("file", metavar="FILE", help="an XLSForm workbook, a .toml form, or the key of a shipped form")
    look.add_argument("--json", action="store_true", help="print JSON for scripts")
    look.set_defaults(do=check)
    turn = under.add_parser("convert", help="write a form as a workbook, page, script or text")
    turn.add_argument("file", metavar="FILE")
    turn.add_argument("--to", choices=TO, required=True)
    turn.add_argument("--language", choices=("en", "fr"), default="en")
    turn.add_argument("--out", type=Path, required=True, metavar="FILE")
    turn.set_defaults(do=convert)


def read(name: str) -> Any:
    """Return a form from a file, or a shipped one by its key. Unreadable, NotAForm, NoSuchForm."""
    from ppa_desk.exchange.reading.book import Unreadable
    from ppa_desk.exchange.xlsform import workbook
    from ppa_desk.forms import toml_form
    from ppa_desk.forms.shipped_forms import shipped_form

    path = Path(name)
    if not path.suffix:
        return shipped_form(name)
    if path.suffix.lower() != ".toml":
        return workbook.read(path)
    try:
        return toml_form.read(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable("not_there", path.name, why=str(getattr(error, "strerror", "") or error)) from error


def check(told: argparse.Namespace) -> int:
    """Print what both gates find; 1 where there is an error."""
    from ppa_desk.exchange.xlsform.gate import pyxform_findings
    from ppa_desk.forms.checks import check as look

    form = read(told.file)
    found = [*look(form), *pyxform_findings(form)]
    if told.json:
        import json

        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2, default=str))
    else:
        for one in found:
            print(f"{one.severity}: {one.place.cell or '-'}: {note(one.code, one.values)}")
        print(f"{sum(one.severity == 'error' for one in found)} errors, {len(found)} findings")
    return int(any(one.severity == "error" for one in found))


def convert(told: argparse.Namespace) -> None:
    """Write a form for a channel."""
    from ppa_desk.documents import pdf
    from ppa_desk.documents.forms import paper
    from ppa_desk.exchange.channels.handing import written
    from ppa_desk.forms import toml_form
    from ppa_desk.forms.ident import Ident

    form = read(told.file)
    ident = Ident(form=form.key, version=form.version)
    if told.to in ("pdf", "fillable"):
        data = paper(form, told.language, ident, fillable=told.to == "fillable")
    elif told.to == "toml":
        data = toml_form.write(form).encode("utf-8")
    else:
        data = written(form, told.to, told.language, ident)
    pdf.save(told.out, data)
    print(told.out)

"""`ppa-desk members held`: everything held on one person, as JSON or PDF."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

from ppa_desk import labels
from ppa_desk.errors import DeskError

Opens = Callable[..., AbstractContextManager[Any]]


class WhichPerson(DeskError):
    """A person is named by number, or by words that fit one person only."""

    code = "held.which_person"


class NobodyCalled(DeskError):
    """No person is called that."""

    code = "held.nobody"


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command."""
    made = command("held", held, "write everything that is held on one person")
    made.add_argument("--person", required=True, metavar="PERSON", help="their number, or their name")
    made.add_argument("--out", type=Path, required=True, metavar="FILE.json|.pdf")


def held(told: Any, opens: Opens) -> None:
    """Write everything held on a person."""
    with opens(told, read_only=True) as desk:
        found = desk.members.holdings.of(_person(desk, told.person))
        if told.out.suffix.lower() == ".pdf":
            _paper(desk, found, told.out)
        else:
            told.out.write_text(found.as_json(), "utf-8")
    print(told.out)


def _person(desk: Any, asked: str) -> int:
    if asked.isdigit():
        return int(asked)
    found = desk.records.offer("person", asked, 6)
    if not found:
        raise NobodyCalled(asked=asked)
    if len(found) > 1:
        names = ", ".join(f"{number} {title}" for number, title in found[:5])
        raise WhichPerson(asked=asked, count=len(found), names=names)
    return int(found[0][0])


def _paper(desk: Any, found: Any, out: Path) -> None:
    from ppa_desk.documents import pdf
    from ppa_desk.services.members.held_paper import held_paper

    with out.open("wb") as target:
        paper = held_paper(desk.records, found, _EnglishNames(desk), "en", date.today())
        pdf.write(paper, target, desk.attachments.picture)


class _EnglishNames:
    """Kinds, fields and values as the command line prints them."""

    def __init__(self, desk: Any) -> None:
        self._codes = desk.codes

    def kind(self, kind: str) -> str:
        return labels.kind_label(kind, many=True)

    def field(self, kind: str, name: str) -> str:
        return labels.field_label(kind, name)

    def value(self, kind: str, spec: Any, value: Any) -> str:
        if spec.type == "code":
            return str(self._codes.label(spec.codes, str(value), "en"))
        if spec.several:
            return ", ".join(self._codes.label(spec.several, one, "en") for one in str(value).split())
        return labels.choice_label(spec.name, str(value)) if spec.type == "choice" else str(value)

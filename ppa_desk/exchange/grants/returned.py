"""What a reader sends back: a pack or a score sheet, read into the same shape, and known again as ours."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ppa_desk.errors import DeskError
from ppa_desk.exchange.answers import ours
from ppa_desk.exchange.grants import score_sheet
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book
from ppa_desk.forms.definition import Form
from ppa_desk.forms.values import canonical
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants import packs
from ppa_desk.services.grants.packs import Entry
from ppa_desk.services.grants.review_form import Written, asked, split
from ppa_desk.services.grants.reviews import lacks


class OtherRound(DeskError):
    """A file belongs to a round this workspace does not hold."""

    code = "pack.other_round"


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back: whose it is, and what was written about each grant, by its key.

    `before` holds what reviews said when the file was made; of a score sheet that is not known.
    """

    file: str
    mark: str
    call: int
    person: int
    reviewer: str
    ready: bool
    entries: Mapping[str, Entry]
    titles: Mapping[str, str]
    before: Mapping[str, Written]


def is_returned(path: Path) -> bool:
    """Say whether a file looks like what a reader sends back: a pack, or a score sheet of ours."""
    if packs.is_pack(path):
        return True
    try:
        return path.suffix.lower() == ".xlsx" and score_sheet.carried(files.read(path)) is not None
    except DeskError:
        return False


def read(desk: Desk, path: Path, passphrase: str = "") -> Returned:
    """Read what came back. NotAPack, WrongPassphrase, OtherRound, Unreadable."""
    if path.suffix.lower() == ".xlsx" and not packs.is_pack(path):
        return _sheet(desk, files.read(path))
    opened = packs.read(path, passphrase)
    pack = opened.pack
    return Returned(
        file=path.name,
        mark=opened.mark,
        call=_call(desk, path.name, pack.call, pack.origin),
        person=pack.person,
        reviewer=pack.reviewer,
        ready=opened.ready,
        entries=opened.entries,
        titles={one.key: one.title for one in pack.grants},
        before={one.key: one.before for one in pack.grants},
    )


def _sheet(desk: Desk, book: Book) -> Returned:
    told = score_sheet.carried(book)
    if told is None:
        raise packs.NotAPack("foreign", book.name)
    call = _call(desk, book.name, told.call, told.origin)
    version = desk.grants.reviewing.rubric(call)
    if not told.whole or version is None:
        raise packs.NotAPack("sheet_changed", book.name)
    form = desk.forms.version(version)
    entries = {key: _entry(form, page) for key, page in told.pages.items()}
    return Returned(
        book.name, told.mark, call, told.person, told.reviewer, True, entries, told.titles, before={}
    )  # fmt: skip


def _entry(rubric: Form, page: Book) -> Entry:
    form = asked(rubric)
    found = ours.parse(page, form)
    answers = dict(found.rows[0].answers) if found else {}
    stored = {}
    for name, text in answers.items():
        question = form.question(name)
        if question is not None and text:
            stored[name] = canonical(form, question, text)[0]
    written = split(stored)
    done = bool(written.answers) and not lacks(rubric, written)
    return Entry(replace(written), done=done)


def _call(desk: Desk, file: str, key: str, origin: str) -> int:
    found = desk.records.where("grant_call", key=key)
    if not found or desk.grants.packing.origin(found[0].id) != origin:
        raise OtherRound(name=file, call=key)
    return found[0].id

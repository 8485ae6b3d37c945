"""Letters to many put into a folder: a draft e-mail each, and a table of who got which. Nothing is sent."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from secrets import token_hex
from shutil import rmtree

from ppa_desk.errors import DeskError
from ppa_desk.exchange.channels.handing import safe_name
from ppa_desk.model.fold import fold
from ppa_desk.services import mail
from ppa_desk.services.members.mailings import Draft
from ppa_desk.services.surveys.letters import safe_cell

INDEX = "index.csv"
MOST = 20_000_000
"""Bytes of files one letter may carry: most mail servers refuse more."""
HEAD = ("file", "name", "organisation", "email", "language", "subject", "attachments", "held back because")


class NotWritten(DeskError):
    """The folder of letters could not be written; nothing of it was kept."""

    code = "outbox.not_written"


class NotReadable(DeskError):
    """A file to go along cannot be read."""

    code = "outbox.not_readable"


class TooBig(DeskError):
    """The files that go along with one letter are too big for an e-mail."""

    code = "outbox.too_big"


@dataclass(frozen=True, slots=True)
class Matched:
    """Which files of a folder go along with which letter, by its place, and which with none."""

    files: Mapping[int, tuple[Path, ...]]
    left: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """Where the drafts stand, how many, and how many were held back."""

    folder: Path
    letters: int
    held: int


def matched(drafts: Sequence[Draft], folder: Path) -> Matched:
    """Match the files of a folder to letters: their name holds the reader's e-mail, or the organisation's name.

    The longest name that fits decides, so that "Pact World" is not taken for "Pact". NotReadable.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError as error:
        raise NotReadable(name=folder.name, why=error.strerror or str(error)) from error
    found: dict[int, list[Path]] = {}
    left = []
    for path in paths:
        takers = _takers(path, drafts)
        for at in takers:
            found.setdefault(at, []).append(path)
        left += [] if takers else [path]
    return Matched({at: tuple(some) for at, some in found.items()}, tuple(left))


def write(
    title: str,
    drafts: Sequence[Draft],
    into: Path,
    on: date,
    *,
    to_all: Sequence[Path] = (),
    to_each: Mapping[int, Sequence[Path | mail.File]] | None = None,
    unasked: bool = False,
    told: Callable[[Draft], str] | None = None,
    step: Callable[[int, int], None] | None = None,
) -> Written:
    """Write the drafts that nothing stands in the way of into a new folder, whole or not at all.

    What is there already stays. `step` hears how far it is; what it raises calls it off. NotWritten, NotReadable,
    TooBig.
    """
    shared = [_file(path) for path in to_all]
    target, rows, count = _free(into / f"{safe_name(title)}-{on.isoformat()}"), list[Sequence[str]](), 0
    beside = target.with_name(f".{target.name}.{token_hex(4)}.part")
    try:
        beside.mkdir(parents=True)
        for at, draft in enumerate(drafts):
            if step is not None:
                step(at, len(drafts))
            held = draft.held(unasked=unasked)
            files = [*shared, *map(_file, (to_each or {}).get(at, ()))] if not held else []
            _weighed(files, draft)
            count += not held
            name = "" if held else f"{count:03}-{safe_name(draft.name or draft.email)}.eml"
            if name:
                data = mail.draft(draft.subject, draft.text, draft.email, draft.name, files)
                (beside / name).write_bytes(data)
            rows.append(_row(draft, name, files, (told or _codes)(draft) if held else ""))
        (beside / INDEX).write_bytes(_table(rows))
        beside.rename(target)
    except OSError as error:
        raise NotWritten(path=str(target), why=error.strerror or str(error)) from error
    finally:
        rmtree(beside, ignore_errors=True)
    return Written(target, count, len(drafts) - count)


def _codes(draft: Draft) -> str:
    return ", ".join(one.code for one in draft.problems)


def _takers(path: Path, drafts: Sequence[Draft]) -> list[int]:
    stem = fold(path.stem)
    mine = [at for at, draft in enumerate(drafts) if draft.email and _has_address(stem, fold(draft.email))]
    if mine:
        return mine
    said, best, longest = f" {_plain(path.stem)} ", list[int](), 0
    for at, draft in enumerate(drafts):
        fits = [len(name) for name in map(_plain, (draft.body, draft.acronym)) if name and f" {name} " in said]
        length = max(fits, default=0)
        if length and length >= longest:
            best = [*best, at] if length == longest else [at]
            longest = length
    return best


def _has_address(stem: str, email: str) -> bool:
    """Whether a name holds an address whole: "ada@x.org" is not in "maada@x.org"."""
    at = stem.find(email)
    while at >= 0:
        before, after = stem[at - 1 : at] if at else "", stem[at + len(email) :][:1]
        if not before.isalnum() and not after.isalnum():
            return True
        at = stem.find(email, at + 1)
    return False


def _plain(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in fold(text)).split())


def _file(path: Path | mail.File) -> mail.File:
    if isinstance(path, mail.File):
        return path
    try:
        if path.stat().st_size > MOST:
            raise TooBig(name=path.name, most=MOST // 1_000_000)
        return mail.File(path.name, path.read_bytes())
    except OSError as error:
        raise NotReadable(name=path.name, why=error.strerror or str(error)) from error


def _weighed(files: Sequence[mail.File], draft: Draft) -> None:
    if sum(len(file.data) for file in files) > MOST:
        raise TooBig(name=draft.name, most=MOST // 1_000_000)


def _free(folder: Path) -> Path:
    """The folder, or the next one of that name that is not there yet."""
    tried, number = folder, 2
    while tried.exists():
        tried, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return tried


def _row(draft: Draft, name: str, files: Sequence[mail.File], why: str) -> Sequence[str]:
    went = "; ".join(file.name for file in files)
    return (name, draft.name, draft.body, draft.email, draft.language, draft.subject, went, why)


def _table(rows: Sequence[Sequence[str]]) -> bytes:
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(HEAD)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return f"\ufeff{file.getvalue()}".encode()

"""A review pack: one sealed file with a reader's papers and forms, opened without any workspace, written as they read.

The file is a line that says what it is, a line of JSON, and two sealed parts: the papers, which never change, and what
was written, sealed anew at every save. It is replaced whole or not at all.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from ppa_desk.errors import DeskError
from ppa_desk.forms import toml_form
from ppa_desk.forms.definition import Form
from ppa_desk.services.grants.review_form import Written
from ppa_desk.store.files import NotReadable, write_whole
from ppa_desk.store.sealing import Seal, WrongPassphrase, opened_with, proposed, sealed_with

__all__ = ["ENDING", "NotAPack", "Opened", "Pack", "Packed", "Paper", "WrongPassphrase", "proposed", "read", "write"]

ENDING = ".ppareview"
MAGIC = b"PPA Desk review pack\n"
FORMAT = 1
_LONGEST_HEAD, _MOST = 65_536, 600_000_000


class NotAPack(DeskError):
    """A file is no pack that can be opened: of another kind, cut off or changed, or of a newer program."""

    def __init__(self, why: str, name: str) -> None:
        self.code = f"pack.{why}"
        super().__init__(name=name)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of a grant: what its file is called, what is in it."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Packed:
    """A grant to be read, its papers, and what its review held when the pack was made."""

    key: str
    title: str
    about: str = ""
    papers: tuple[Paper, ...] = ()
    before: Written = field(default_factory=lambda: Written({}))


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack is made with. `origin` tells the round from every other, also of other workspaces."""

    origin: str
    call: str
    call_title: str
    person: int
    reviewer: str
    rubric: Form
    grants: tuple[Packed, ...]
    due: str = ""
    letterhead: str = ""
    contact: str = ""
    language: Literal["en", "fr"] = "en"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a reader wrote about one grant; `done` once they handed it in; `interest` where they declared one."""

    written: Written
    done: bool = False
    interest: str = ""


@dataclass(slots=True)
class Opened:
    """A pack that was opened: what it came with, and what was written since, kept in the file at every change."""

    path: Path
    pack: Pack
    entries: dict[str, Entry]
    ready: bool
    saved_at: str
    _seal: Seal = field(repr=False)
    _papers: bytes = field(repr=False)

    @property
    def mark(self) -> str:
        """What tells this pack from every other."""
        return self._seal.mark

    def keep(self, key: str, entry: Entry) -> None:
        """Keep what was written about a grant. DiskFull, NotWritable."""
        self._write(self.entries | {key: entry}, False)

    def set_ready(self, ready: bool) -> None:
        """Say that the pack is ready to go back, or not yet. DiskFull, NotWritable."""
        self._write(self.entries, ready)

    def _write(self, entries: dict[str, Entry], ready: bool) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        write_whole(self.path, _whole(self._seal, self._papers, entries, ready, now))
        self.entries, self.ready, self.saved_at = entries, ready, now


def write(path: Path, pack: Pack, passphrase: str) -> None:
    """Write a pack. PassphraseTooShort, DiskFull, NotWritable."""
    seal = sealed_with(passphrase)
    entries = {one.key: Entry(one.before) for one in pack.grants}
    write_whole(path, _whole(seal, seal.close("papers", _zipped(pack)), entries, False, ""))


def is_pack(path: Path) -> bool:
    """Say whether a file begins as a pack does."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def read(path: Path, passphrase: str) -> Opened:
    """Open a pack. NotAPack, WrongPassphrase, NotReadable."""
    head, papers, written = _parts(path)
    try:
        seal = opened_with(str(head["mark"]), head["slot"], passphrase.strip())
    except WrongPassphrase as error:
        raise WrongPassphrase(name=path.name) from error
    if seal is None:
        raise NotAPack("damaged", path.name)
    told, since = seal.open("papers", papers), seal.open("written", written)
    if told is None or since is None:
        raise NotAPack("damaged", path.name)
    state = json.loads(since)
    entries = {key: _entry(value) for key, value in state["entries"].items()}
    return Opened(path, _unzipped(told), entries, state["ready"], state["saved_at"], seal, papers)


def _parts(path: Path) -> tuple[dict[str, Any], bytes, bytes]:
    try:
        data = path.read_bytes() if path.stat().st_size <= _MOST else b""
    except OSError as error:
        raise NotReadable(path=str(path)) from error
    if not data.startswith(MAGIC):
        raise NotAPack("foreign", path.name)
    end = data.find(b"\n", len(MAGIC), len(MAGIC) + _LONGEST_HEAD)
    try:
        head = json.loads(data[len(MAGIC) : end])
        whole = head.pop("sum") == _sum(head) and isinstance(head["slot"], dict)
        sizes, newer = (int(head["papers"]), int(head["written"])), head["format"] > FORMAT
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotAPack("damaged", path.name) from error
    if newer:
        raise NotAPack("newer", path.name)
    start = end + 1
    if not whole or end < 0 or min(sizes) < 0 or len(data) != start + sum(sizes):
        raise NotAPack("damaged", path.name)
    return head, data[start : start + sizes[0]], data[start + sizes[0] :]


def _whole(seal: Seal, papers: bytes, entries: Mapping[str, Entry], ready: bool, saved_at: str) -> bytes:
    state = {"entries": {key: _told(one) for key, one in entries.items()}, "ready": ready, "saved_at": saved_at}
    written = seal.close("written", json.dumps(state, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    head = {"format": FORMAT, "mark": seal.mark, "slot": seal.slot, "papers": len(papers), "written": len(written)}
    return MAGIC + json.dumps(head | {"sum": _sum(head)}).encode() + b"\n" + papers + written


def _sum(head: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(head, sort_keys=True).encode()).hexdigest()


def _told(entry: Entry) -> dict[str, Any]:
    one = entry.written
    told = {"answers": dict(one.answers), "comment": one.comment, "advice": one.advice}
    return told | {"done": entry.done, "interest": entry.interest}


def _entry(told: Mapping[str, Any]) -> Entry:
    written = Written(dict(told["answers"]), str(told["comment"]), told["advice"])
    return Entry(written, bool(told["done"]), str(told["interest"]))


_PLAIN = ("origin", "call", "call_title", "person", "reviewer", "due", "letterhead", "contact", "language")


def _zipped(pack: Pack) -> bytes:
    told: dict[str, Any] = {name: getattr(pack, name) for name in _PLAIN}
    told["grants"] = [
        {"key": one.key, "title": one.title, "about": one.about, "papers": [paper.name for paper in one.papers]}
        | {"before": _told(Entry(one.before))}
        for one in pack.grants
    ]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        archive.writestr("rubric.toml", toml_form.write(pack.rubric))
        for at, one in enumerate(pack.grants):
            for number, paper in enumerate(one.papers):
                archive.writestr(f"papers/{at}/{number}", paper.content)
    return file.getvalue()


def _unzipped(data: bytes) -> Pack:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        told = json.loads(archive.read("pack.json"))
        rubric = toml_form.read(archive.read("rubric.toml").decode("utf-8"))
        grants = []
        for at, one in enumerate(told.pop("grants")):
            papers = tuple(
                Paper(name, archive.read(f"papers/{at}/{number}")) for number, name in enumerate(one["papers"])
            )
            grants.append(Packed(one["key"], one["title"], one["about"], papers, _entry(one["before"]).written))
    return Pack(**told, rubric=rubric, grants=tuple(grants))

"""The door every file comes in by: its kind found, its size limited, dangerous kinds read in a child process."""

import multiprocessing
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ppa_desk.exchange.reading import calendars, cards, pdf_form, separated, speech, structured, workbook
from ppa_desk.exchange.reading.book import MOST_BYTES, Book, Unreadable
from ppa_desk.services.uncollected import uncollected

PATIENCE = 300.0
"""How long one file may take, in seconds."""
SMALL = 2_000_000
"""Octets of a file that is remembered."""
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_NO_TEXT = (*_PICTURES, b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")
_MEMORY, _SECONDS = 4_000_000_000, 240

Read = Book | Unreadable


def read(path: Path) -> Book:
    """Read one file. Unreadable."""
    [(_, found)] = read_all([path])
    if isinstance(found, Unreadable):
        raise found
    return found


def read_all(paths: Sequence[Path], step: Callable[[int, int], None] | None = None) -> list[tuple[Path, Read]]:
    """Read many files, each as a book or the reason why not. `step` hears how many are done, and may raise."""
    found = []
    with _Child() as child:
        for number, path in enumerate(paths):
            if step:
                step(number, len(paths))
            try:
                found.append((path, _read(path, child)))
            except Unreadable as error:
                found.append((path, error))  # type: ignore[arg-type]
    return found  # type: ignore[return-value]


def lines(path: Path) -> list[str]:
    """Read a file of plain text as its lines. Unreadable."""
    data = _octets(path)
    if not data.strip(b"\0 \r\n\t"):
        raise Unreadable("empty", path.name)
    if data.startswith(_NO_TEXT) or b"%PDF-" in data[:1024]:
        raise Unreadable("kind", path.name)
    return separated.decoded(data)[0].splitlines()


class Remembered:
    """Reads files, and remembers small ones as long as they stay as they are."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[tuple[int, int], Read]] = {}

    def read_all(
        self, paths: Sequence[Path], step: Callable[[int, int], None] | None = None
    ) -> list[tuple[Path, Read]]:
        """Read many files as `read_all` does, without those that were read before."""
        stamps = {path: _stamp(path) for path in paths}
        known = {path: self._known[path][1] for path in paths if path in self._known}
        new = [path for path in paths if path not in known or self._known[path][0] != stamps[path]]
        found = known | dict(read_all(new, step))
        self._known = {path: (stamps[path], found[path]) for path in paths if 0 < stamps[path][1] <= SMALL}
        return [(path, found[path]) for path in paths]


def _stamp(path: Path) -> tuple[int, int]:
    """Return when a file was changed and how large it is; zeros where it is not there."""
    try:
        told = path.stat()
    except OSError:
        return 0, 0
    return told.st_mtime_ns, told.st_size


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Go through files, those of folders too, in the order of their names; hidden ones are left out."""
    for path in paths:
        if path.is_dir():
            yield from files_in(sorted(one for one in path.iterdir() if not one.name.startswith((".", "~$"))))
        else:
            yield path


def _octets(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable("too_large", path.name, most=f"{MOST_BYTES // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        raise Unreadable("not_there", path.name, why=error.strerror or str(error)) from error


def _read(path: Path, child: "_Child") -> Book:
    data = _octets(path)
    book = _parsed(path.name, data, child)
    return replace(book, sha256=sha256(data).hexdigest())


def _parsed(name: str, data: bytes, child: "_Child") -> Book:
    if not data.strip(b"\0 \r\n\t"):
        raise Unreadable("empty", name)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")):
        workbook.check(name, data)
        return child.read("xlsx", name, data)
    if b"%PDF-" in data[:1024]:
        return child.read("pdf", name, data)
    if data.startswith(_PICTURES):
        raise Unreadable("kind", name)
    if cards.is_cards(name, data):
        return cards.read(name, data)
    if calendars.is_calendar(name, data):
        return calendars.read(name, data)
    if speech.is_speech(name, data):
        return speech.read(name, separated.decoded(data)[0])
    if name.lower().endswith(".json"):
        return structured.read(name, data)
    return separated.read(name, data)


_READERS = {"xlsx": workbook.read, "pdf": pdf_form.read}


class _Child:
    """A process that reads files one after the other; made when the first one needs it, killed when it hangs."""

    def __init__(self) -> None:
        self._process: Any = None
        self._line: Connection | None = None

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def read(self, kind: str, name: str, data: bytes) -> Book:
        """Have a file read. Unreadable."""
        line = self._ready()
        try:
            line.send((kind, name, data))
            if not line.poll(PATIENCE):
                raise Unreadable("timeout", name)
            found = line.recv()
        except (EOFError, OSError) as error:
            raise Unreadable("broke", name) from error
        except Unreadable:
            self._end()
            raise
        finally:
            if self._process is not None and not self._process.is_alive():
                self._end()
        if isinstance(found, Unreadable):
            raise found
        return found  # type: ignore[no-any-return]

    def _ready(self) -> Connection:
        if self._line is None:
            context = multiprocessing.get_context("spawn")
            self._line, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        return self._line

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(5)
            self._process.close()
        if self._line is not None:
            self._line.close()
        self._process = self._line = None


def serve(line: Connection) -> None:
    """Read files as they are asked for, within limits of memory and time; the child's whole life."""
    _limit()
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            kind, name, data = line.recv()
            line.send(_answer(kind, name, data))


def _answer(kind: str, name: str, data: bytes) -> Read:
    try:
        with uncollected():
            return _READERS[kind](name, data)
    except Unreadable as error:
        return error
    except MemoryError:
        return Unreadable("too_large", name, most="")


def _limit() -> None:
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
            resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS + 5))

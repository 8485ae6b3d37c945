"""Writes a document as a PDF: whole or not at all, the same bytes for the same content."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from ppa_desk.documents.drawn import Drawn
from ppa_desk.errors import DeskError
from ppa_desk.services.content import DocumentContent


class NotWritten(DeskError):
    """The file could not be written; `path` and `why` say which and what the system answered."""

    code = "document.not_written"


def write(
    content: DocumentContent,
    target: Path | BinaryIO,
    pictures: Callable[[str], bytes] | None = None,
    step: Callable[[int, int], None] | None = None,
) -> Drawn:
    """Draw content into a file or open stream. `step` hears pages done and pages in all, and may raise to stop."""
    from ppa_desk.documents.drawing import draw  # here, so that nothing heavy is loaded before it is needed

    data, drawn = draw(content, pictures, step)
    if isinstance(target, Path):
        save(target, data)
    else:
        _fill(target, data)
    return drawn


def drawn(content: DocumentContent) -> bytes:
    """Return content drawn as a PDF, to be put into something else."""
    from ppa_desk.documents.drawing import draw

    return draw(content, None, None)[0]


def _fill(target: BinaryIO, data: bytes) -> None:
    try:
        written = target.write(data)
        target.flush()
    except OSError as error:
        raise NotWritten(path=str(getattr(target, "name", "")), why=error.strerror or str(error)) from error
    if written != len(data):
        raise NotWritten(path=str(getattr(target, "name", "")), why=f"{written} of {len(data)} bytes were taken")


def save(target: Path, data: bytes) -> None:
    """Write beside the target and swap, so that the old file stands until the new one is safe. NotWritten."""
    beside = target.with_name(f".{target.name[:40]}.{token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if beside.stat().st_size != len(data):
            raise OSError("the file came out short")
        beside.replace(target)
    except OSError as error:
        raise NotWritten(path=str(target), why=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)

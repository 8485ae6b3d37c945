"""Attachments: kept once by their SHA-256 inside the database, pictures without what a camera adds, safe names out."""

import hashlib
import mimetypes
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.store.pictures import cleaned, picture_type
from ppa_desk.store.unit import Gone, Unit

LARGEST = 50 << 20
"""Bytes one file may have."""

LONGEST_NAME = 200
"""Bytes of a file name, which every system takes."""

_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
_ACTIVE = re.compile(rb"<\s*(?:!doctype\s+html|html|svg|script|head|body)\b", re.IGNORECASE)
_ACTIVE_NAMES = (".svg", ".svgz", ".html", ".htm", ".xhtml", ".mht", ".mhtml")


class FileTooLarge(DeskError):
    """The file is larger than a workspace takes."""

    code = "attachment.too_large"


class FileNotTaken(DeskError):
    """A web page or SVG picture: it can run programs or fetch files when it is looked at."""

    code = "attachment.not_taken"


class FileEmpty(DeskError):
    """The file has no content."""

    code = "attachment.empty"


@dataclass(frozen=True, slots=True)
class Attached:
    """One attachment of a record. `name` may be used as a file name as it stands."""

    id: int
    name: str
    media_type: str
    size: int
    sha256: str
    expires_on: date | None = None


def attach(unit: Unit, kind: str, record: int, name: str, content: bytes) -> int:
    """Attach a file to a record and return the attachment's number. FileTooLarge, FileNotTaken, PictureTooLarge...

    The bytes stand outside the journal: taking an attachment back leaves them, so that it can be made again.
    """
    unit.row(kind, record)
    media_type, kept = _taken(name, content)
    told = hashlib.sha256(kept).hexdigest()
    files = table_of("file")
    number = unit.connection.execute(select(files.c.id).where(files.c.sha256 == told)).scalar()
    if number is None:
        row = {"version": 1, "sha256": told, "media_type": media_type, "size": len(kept), "content": kept}
        number = unit.connection.execute(insert(files).values(row).returning(files.c.id)).scalar_one()
    values = {"file_id": number, "kind": kind, "record_id": record, "name": safe_name(name)}
    return unit.add("attachment", values)


def of(connection: Connection, kind: str, record: int) -> list[Attached]:
    """Return a record's attachments, in the order they came, without their content."""
    one, file = table_of("attachment"), table_of("file")
    asked = select(one.c.id, one.c.name, file.c.media_type, file.c.size, file.c.sha256, one.c.expires_on).join(file)
    asked = asked.where(one.c.kind == kind, one.c.record_id == record).order_by(one.c.id)
    return [Attached(row.id, safe_name(row.name), *row[2:]) for row in connection.execute(asked)]


def content(connection: Connection, attachment: int) -> bytes:
    """Return an attachment's bytes. Gone."""
    one, file = table_of("attachment"), table_of("file")
    asked = select(file.c.content).join(one, one.c.file_id == file.c.id).where(one.c.id == attachment)
    kept: bytes | None = connection.execute(asked).scalar()
    if kept is None:
        raise Gone(kind="attachment", record=attachment)
    return kept


def safe_name(name: str) -> str:
    """Return a name that is a file's name on every system, and nothing but a name: no folder, no hidden sign."""
    told = unicodedata.normalize("NFC", re.split(r"[/\\]", name)[-1])
    told = "".join("_" if sign in '<>:"|?*' else sign for sign in told if unicodedata.category(sign)[0] != "C")
    told = told.strip(" ").rstrip(". ").lstrip(".") or "file"
    stem, dot, ending = told.rpartition(".")
    stem, ending = (stem, dot + ending) if dot and len(ending) <= 10 else (told, "")
    if stem.split(".")[0].strip().casefold() in _DEVICES:
        stem = "_" + stem
    room = LONGEST_NAME - len(ending.encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + ending


def _taken(name: str, content: bytes) -> tuple[str, bytes]:
    """Return the media type and what to keep of a file, or refuse it."""
    if not content:
        raise FileEmpty(name=safe_name(name))
    if len(content) > LARGEST:
        raise FileTooLarge(name=safe_name(name), size=len(content) >> 20, most=LARGEST >> 20)
    if picture := picture_type(content):
        return picture, cleaned(content, safe_name(name))
    if name.casefold().endswith(_ACTIVE_NAMES) or _ACTIVE.search(_start(content)):
        raise FileNotTaken(name=safe_name(name))
    return mimetypes.guess_type(safe_name(name))[0] or "application/octet-stream", content


def _start(content: bytes) -> bytes:
    """Return the beginning of a file as a browser would read it, whatever width its signs have."""
    start = content[:4096]
    return start.replace(b"\0", b"") if start[:2] in (b"\xff\xfe", b"\xfe\xff") else start

"""A reporter as one closed part: who, how to reach them, what they agreed to, and the files they gave as they came."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.store.attachments import LARGEST, safe_name

_ABOUT = "reporter.json"


class FileTooLarge(DeskError):
    """A file is larger than a workspace takes."""

    code = "attachment.too_large"


class NobodyNamed(DeskError):
    """There is nothing to seal."""

    code = "reporter.nobody"


@dataclass(frozen=True, slots=True, repr=False)
class Original:
    """A photo, recording or paper as it came, with all it holds: it is kept nowhere else."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Reporter:
    """Who reported. It is shown, logged and written nowhere but where its own page asks for it."""

    name: str = ""
    contact: str = ""
    reach: str = ""
    """How and when to reach them without danger."""
    language: str = ""
    uses: tuple[str, ...] = ()
    """What they agreed to: codes of the list `share_use`. Not asked is not agreed."""
    agreed_on: str = ""
    agreed_how: str = ""
    notes: str = ""
    files: tuple[Original, ...] = ()
    witness: str = ""
    """The last entry of the trail when this was sealed."""


def packed(reporter: Reporter) -> bytes:
    """Return what is to be sealed. NobodyNamed, FileTooLarge."""
    told: dict[str, Any] = {name: getattr(reporter, name) for name in _texts()} | {"uses": list(reporter.uses)}
    if not any(told[name].strip() for name in ("name", "contact", "reach", "notes")) and not reporter.files:
        raise NobodyNamed()
    if sum(len(one.content) for one in reporter.files) > LARGEST:
        raise FileTooLarge(name="", size=sum(len(one.content) for one in reporter.files) >> 20, most=LARGEST >> 20)
    told["files"] = [safe_name(one.name) for one in reporter.files]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_ABOUT, json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        for number, one in enumerate(reporter.files):
            archive.writestr(str(number), one.content)
    return file.getvalue()


def unpacked(data: bytes) -> Reporter:
    """Return what was sealed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        told: Mapping[str, Any] = json.loads(archive.read(_ABOUT))
        files = tuple(Original(name, archive.read(str(at))) for at, name in enumerate(told["files"]))
    texts = {name: str(told.get(name, "")) for name in _texts()}
    return Reporter(**texts, uses=tuple(told["uses"]), files=files)


def _texts() -> list[str]:
    return [one.name for one in fields(Reporter) if one.name not in ("uses", "files")]

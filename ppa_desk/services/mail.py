"""A draft e-mail as a file that mail programs open, for one to finish and send. Nothing is sent."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from ppa_desk.services.checks import is_email


@dataclass(frozen=True, slots=True)
class File:
    """What goes along with a letter. `method`: what a calendar file asks, so that mail programs offer to answer it."""

    name: str
    data: bytes
    method: str = ""


def draft(subject: str, text: str, to: str = "", name: str = "", files: Sequence[File] = ()) -> bytes:
    """Return an .eml that opens as an unsent message, with files attached."""
    message = EmailMessage(policy=SMTP)
    if to:
        message["To"] = _addressed(to, _line(name))
    message["Subject"] = _line(subject)
    message["X-Unsent"] = "1"
    message.set_content(text)
    for file in files:
        if file.method:
            told = {"method": file.method, "charset": "utf-8"}
            message.add_alternative(file.data, maintype="text", subtype="calendar", params=told)
    for file in files:
        kind, _, sub = (mimetypes.guess_type(file.name)[0] or "application/octet-stream").partition("/")
        message.add_attachment(file.data, maintype=kind, subtype=sub, filename=_line(file.name))
    return message.as_bytes()


def _addressed(to: str, name: str) -> Address | str:
    """The address with its name where it is a single plain one; else as it was entered, for one to mend."""
    if name and is_email(to) and to.isascii():
        try:
            return Address(name, addr_spec=to)
        except (HeaderParseError, ValueError, IndexError):
            return _line(to)
    return _line(to)


def _line(text: str) -> str:
    return " ".join(text.split())

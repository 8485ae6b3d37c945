"""Filled-in PDF forms: their fields as names and values. Scripts in them are never run, and are told of."""

import io
import re
from typing import Any

from ppa_desk.exchange.reading.book import Book, Unreadable

_OF_STREAM = re.compile(r"^stream <[^>]*>: ")
"""What the reader of PDFs says of a file it was given without a name."""

_DEEPEST, _MOST = 30, 20_000


def read(name: str, data: bytes) -> Book:
    """Read the fields of a PDF form. Unreadable. To be run in a process of its own."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            form = pdf.Root.get("/AcroForm")
            fields = dict(_fields(form.get("/Fields", [])) if form is not None else ())
            notes = ("script",) if _has_script(pdf) else ()
    except pikepdf.PasswordError as error:
        raise Unreadable("locked", name) from error
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, AttributeError) as error:
        raise Unreadable("damaged", name, why=_OF_STREAM.sub("", str(error))[:200]) from error
    if not fields:
        raise Unreadable("no_fields", name)
    return Book(name, "pdf", fields=tuple(fields.items()), notes=notes)


def _fields(found: Any, prefix: str = "", depth: int = 0) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    for field in found:
        own = str(field.get("/T", ""))
        name = f"{prefix}.{own}" if prefix and own else own or prefix
        kids = [kid for kid in field.get("/Kids", []) if "/T" in kid]
        if kids and depth < _DEEPEST:
            told += _fields(kids, name, depth + 1)
        elif name and len(told) < _MOST:
            told.append((name, _value(field)))
    return told


def _value(field: Any) -> str:
    import pikepdf

    value = field.get("/V")
    if value is None:
        return ""
    if isinstance(value, pikepdf.Array):
        return "\n".join(str(one) for one in value)
    told = str(value)
    chosen = isinstance(value, pikepdf.Name) or str(field.get("/FT", "")) == "/Btn"
    return told.removeprefix("/") if chosen else told.replace("\r\n", "\n").replace("\r", "\n")


def _has_script(pdf: Any) -> bool:
    names = pdf.Root.get("/Names", {})
    if "/JavaScript" in names or ("/OpenAction" in pdf.Root and "/JS" in _dictionary(pdf.Root.OpenAction)):
        return True
    return any("/JS" in _dictionary(one) or str(_dictionary(one).get("/S")) == "/JavaScript" for one in pdf.objects)


def _dictionary(thing: Any) -> Any:
    import pikepdf

    return thing if isinstance(thing, pikepdf.Dictionary) else {}

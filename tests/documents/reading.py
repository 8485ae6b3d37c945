"""What others read in a PDF: poppler's text and pikepdf's structure."""

import unicodedata
from collections.abc import Iterator
from io import BytesIO
from subprocess import run
from typing import Any

import pikepdf

from ppa_desk.documents import pdf
from ppa_desk.services.content import Block, DocumentContent, Paragraph, Run


def document(*blocks: Block, **told: Any) -> DocumentContent:
    """Return a small document with these blocks."""
    frame = {
        "kind": "test",
        "title": "Title",
        "subtitle": "",
        "language": "en",
        "edition": "members",
        "letterhead": "",
        "running_head": "",
        "running_foot": "",
        "author": "Office",
    }
    return DocumentContent(blocks=blocks, **{**frame, **told})


def paragraph(text: str, **told: Any) -> Paragraph:
    """Return a paragraph of one run."""
    return Paragraph((Run(text, **told),))


def drawn(content: DocumentContent, pictures=None) -> tuple[bytes, pdf.Drawn]:
    """Return the PDF's bytes and what was told about it."""
    file = BytesIO()
    told = pdf.write(content, file, pictures)
    return file.getvalue(), told


def text_of(data: bytes) -> str:
    """Return the text that poppler reads, in reading order."""
    told = run(
        ["pdftotext", "-enc", "UTF-8", "-raw", "-nopgbrk", "-", "-"], input=data, capture_output=True, check=True
    )
    assert not told.stderr, told.stderr
    return told.stdout.decode("utf-8")


def pages_of(data: bytes) -> list[str]:
    """Return the text of each page, laid out as it stands there."""
    told = run(["pdftotext", "-enc", "UTF-8", "-layout", "-", "-"], input=data, capture_output=True, check=True)
    with pikepdf.open(BytesIO(data)) as opened:
        return told.stdout.decode("utf-8").split("\f")[: len(opened.pages)]


def struct_text(data: bytes, tmp_path) -> str:
    """Return the structure with its text, as a screen reader walks it."""
    path = tmp_path / "read.pdf"
    path.write_bytes(data)
    return run(["pdfinfo", "-struct-text", path], capture_output=True, check=True).stdout.decode("utf-8")


def bare(text: str) -> str:
    """Return text without white space and invisible signs, letters composed: what may not change on the way."""
    kept = (sign for sign in unicodedata.normalize("NFC", text) if unicodedata.category(sign)[0] not in "CZ")
    return unicodedata.normalize("NFC", "".join(kept))


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """Walk the structure elements below a node in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def figures(opened: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Return the elements of all figures."""
    return (element for element in elements(opened.Root.StructTreeRoot) if element.S == "/Figure")


def roles(data: bytes) -> list[str]:
    """Return the roles of all elements in reading order."""
    with pikepdf.open(BytesIO(data)) as opened:
        return [str(element.S)[1:] for element in elements(opened.Root.StructTreeRoot)]


def fonts(opened: pikepdf.Pdf) -> dict[str, pikepdf.Dictionary]:
    """Return the fonts of all pages by their names."""
    return {str(font.BaseFont): font for page in opened.pages for font in page.obj.Resources.get("/Font", {}).values()}

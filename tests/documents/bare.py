"""The same content drawn by ReportLab's own means, without tags, links or fallback fonts: what ours is measured by."""

from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFontFamily
from reportlab.platypus import Image, SimpleDocTemplate, Spacer
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Cells

from ppa_desk.documents.fonts import faces
from ppa_desk.documents.styles import house
from ppa_desk.services.content import (
    Bullets,
    Columns,
    DocumentContent,
    Heading,
    Index,
    KeyFacts,
    Listed,
    Paragraph,
    Picture,
    Text,
)

TAGS = {"strong": "b", "emphasis": "i"}


def draw_bare(content: DocumentContent, pictures: Any = None) -> bytes:
    """Draw content once with platypus paragraphs and tables of the same fonts, sizes and widths."""
    _family()
    flows: list[Any] = [_words(content.title, "title"), _words(content.subtitle, "subtitle")]
    for block in content.blocks:
        flows += _flows(block, pictures)
    file = BytesIO()
    page = house().page
    paper = house().papers[content.paper]
    SimpleDocTemplate(
        file, pagesize=paper, leftMargin=page["left"], rightMargin=page["right"], title=content.title, invariant=1
    ).build(flows)
    return file.getvalue()


def _family() -> None:
    names = [faces()[face].name for face in ("regular", "bold", "italic", "bold")]
    registerFontFamily(names[0], *names)


def _words(text: str, style: str, left: float = 0) -> Words:
    told = house().text[style]
    font = faces()[told.face].name
    right = max(0, 444 - house().page["measure"])
    set_as = ParagraphStyle(
        style, fontName=font, fontSize=told.size, leading=told.leading, leftIndent=left, rightIndent=right
    )
    return Words(text, set_as)


def _markup(runs: Text) -> str:
    parts = []
    for run in runs:
        text = escape(run.text)
        if run.tone in TAGS:
            text = f"<{TAGS[run.tone]}>{text}</{TAGS[run.tone]}>"
        parts.append(f'<a href="{escape(run.url)}">{text}</a>' if run.url.startswith("http") else text)
    return "".join(parts)


def _flows(block: Any, pictures: Any) -> list[Any]:
    if isinstance(block, Heading):
        return [_words(escape(block.text), f"h{block.level}")]
    if isinstance(block, Paragraph):
        return [_words(f"<b>{escape(block.lead)}</b> {_markup(block.runs)}", "note" if block.note else "body")]
    if isinstance(block, Bullets):
        return [words for item in block.items for words in _items(item, 16)]
    if isinstance(block, KeyFacts):
        return [Cells([[_words(name, "label"), _words(_markup(text), "cell")] for name, text in block.rows])]
    if isinstance(block, Picture):
        data = pictures(block.sha256) if block.sha256 and pictures else b""
        return [Image(BytesIO(data), 420, 233) if data else Spacer(1, 120)]
    if isinstance(block, Columns):
        return [words for one in block.blocks for words in _flows(one, pictures)]
    if isinstance(block, Listed):
        facts = [_words(f"{escape(label)} {_markup(text)}", "listed_fact", 62) for label, text in block.facts]
        said = [_words(_markup(text), "listed_told") for text in (block.below, block.told) if text]
        return [_words(escape(block.title), "listed"), *said, *facts]
    if isinstance(block, Index):
        return [_words(f"{escape(text)} {len(anchors)}", "index") for text, anchors in block.lines]
    head = [_words(escape(text), "cell_head") for text in block.head]
    return [Cells([head, *([_words(_markup(cell), "cell") for cell in row] for row in block.rows)], repeatRows=1)]


def _items(item: Any, left: float) -> list[Words]:
    return [
        _words(f"• {_markup(item.runs)}", "item", left),
        *(words for below in item.below for words in _items(below, left + 16)),
    ]

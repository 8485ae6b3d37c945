"""What a report says, as plain text."""

from ppa_desk.services.content import DocumentContent, Table
from ppa_desk.services.markup import plain
from ppa_desk.services.results.reports.draft import texts_of


def text_of(content: DocumentContent) -> str:
    """Return all text of a document, block by block."""
    return "\n".join(" | ".join(texts_of(block)) for block in content.blocks)


def tables_of(content: DocumentContent) -> list[list[list[str]]]:
    """Return the tables of a document as rows of text."""
    return [
        [list(block.head), *([plain(cell) for cell in row] for row in block.rows)]
        for block in content.blocks
        if isinstance(block, Table)
    ]

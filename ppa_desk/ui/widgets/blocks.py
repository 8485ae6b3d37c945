"""Blocks of a report on the screen: the same headings, charts, sentences and tables as on paper."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppa_desk.services.content import Block, Bullets, Chart, Graph, Heading, KeyFacts, Paragraph, Table, Text, Tree
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import plain_label
from ppa_desk.ui.widgets.text_table import TextTable


def shown_block(block: Block) -> QWidget | None:
    """Return what shows a block; None of one that has no place on the screen."""
    if isinstance(block, Heading):
        return plain_label(block.text, "strong")
    if isinstance(block, Chart | Tree | Graph):
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        if block.caption:
            column.addWidget(plain_label(block.caption, "secondary"))
        column.addWidget(ChartView(block))
        if block.note:
            column.addWidget(plain_label(block.note, "secondary"))
        return whole
    if isinstance(block, Paragraph):
        return plain_label(f"{block.lead} {told(block.runs)}".strip(), "secondary" if block.note else "")
    if isinstance(block, Bullets):
        return plain_label("\n".join(f"• {told(item.runs)}" for item in block.items))
    if isinstance(block, KeyFacts):
        return _facts(block)
    return TextTable(block) if isinstance(block, Table) else None


def _facts(block: KeyFacts) -> QWidget:
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(BETWEEN)
    grid.setVerticalSpacing(TIGHT)
    grid.setColumnStretch(1, 1)
    for at, (label, text) in enumerate(block.rows):
        grid.addWidget(plain_label(label, "secondary", wrap=False), at, 0)
        grid.addWidget(plain_label(told(text)), at, 1)
    return whole


def told(text: Text) -> str:
    """Return runs as plain words."""
    return "".join(run.text for run in text)

"""Writes a document as a Word file, from the same blocks as the PDF: real styles, headings, lists and tables."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ppa_desk.documents.pdf import NotWritten as NotWritten
from ppa_desk.documents.pdf import save
from ppa_desk.documents.styles import house
from ppa_desk.documents.text import clean, safe_link
from ppa_desk.services.content import (
    Block,
    Bullets,
    Chart,
    Columns,
    DocumentContent,
    Field,
    Heading,
    Index,
    Item,
    KeyFacts,
    Listed,
    Paragraph,
    Picture,
    Run,
    Table,
    Text,
    Tree,
)

Pictures = Callable[[str], bytes]
MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""The same content gives the same file: what was written when stands in the document, not in its properties."""

MARGIN = 64
"""Points around the text."""
SHORT = 8
"""Rows of a table that stays on one page."""
_UPRIGHT = ("w:left", "w:right", "w:insideV")
_EDGES = (*_UPRIGHT, "w:top", "w:bottom", "w:insideH")


def write(content: DocumentContent, target: Path, pictures: Pictures | None = None) -> None:
    """Write content into a Word file, whole or not at all. NotWritten."""
    save(target, drawn(content, pictures))


def drawn(content: DocumentContent, pictures: Pictures | None = None) -> bytes:
    """Return content as the bytes of a Word file."""
    paper = _Paper(content, pictures)
    for block, following in zip_longest(content.blocks, content.blocks[1:]):
        paper.block(block, following)
    return paper.bytes()


class _Paper:
    """One Word file while it is written."""

    def __init__(self, content: DocumentContent, pictures: Pictures | None) -> None:
        from docx import Document

        self._content, self._pictures = content, pictures
        self._docx = Document()
        self._page()
        self._dress()
        self._about()
        self._frame()
        self._docx.add_paragraph(clean(content.title), style="Title")
        if content.subtitle:
            self._docx.add_paragraph(clean(content.subtitle), style="Subtitle")

    def block(self, block: Block, following: Block | None) -> None:
        """Add one block; a paragraph stays with the list, table or picture it introduces."""
        add: Callable[[Any], None] = getattr(self, f"_{type(block).__name__.lower()}")
        add(block)
        if isinstance(block, Paragraph) and isinstance(following, Bullets | Table | Picture | Chart | Tree):
            self._docx.paragraphs[-1].paragraph_format.keep_with_next = True

    def bytes(self) -> bytes:
        """Return the file."""
        made, out = BytesIO(), BytesIO()
        self._docx.save(made)
        with ZipFile(made) as parts, ZipFile(out, "w", ZIP_DEFLATED) as kept:
            for name in parts.namelist():  # a part's own time would make every file another one
                kept.writestr(ZipInfo(name, MADE.timetuple()[:6]), parts.read(name), ZIP_DEFLATED)
        return out.getvalue()

    # --- the file

    def _paper(self) -> tuple[float, float]:
        width, height = house().papers[self._content.paper]
        return (height, width) if self._content.wide else (width, height)

    def _page(self) -> None:
        from docx.shared import Pt

        section = self._docx.sections[0]
        width, height = self._paper()
        section.page_width, section.page_height = Pt(width), Pt(height)
        section.left_margin = section.right_margin = Pt(MARGIN)
        section.top_margin = section.bottom_margin = Pt(MARGIN)

    def _dress(self) -> None:
        """Give Word's own styles the colours and sizes of the house."""
        from docx.oxml.ns import qn
        from docx.shared import Pt, RGBColor

        accent = RGBColor.from_string(house().colours["accent"].removeprefix("#"))
        sizes = {"Normal": 10.5, "Title": 22, "Subtitle": 10.5, "Heading 1": 15, "Heading 2": 12.5, "Heading 3": 11}
        for name, size in sizes.items():
            style = self._docx.styles[name]
            style.font.size, style.font.name = Pt(size), "Calibri"
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
            if name.startswith("Heading") or name == "Title":
                style.font.color.rgb = accent
        self._docx.styles["Normal"].paragraph_format.space_after = Pt(6)
        subtitle = self._docx.styles["Subtitle"].font
        subtitle.italic, subtitle.color.rgb = False, RGBColor.from_string(house().colours["secondary"].strip("#"))
        for edge in self._docx.styles["Table Grid"].element.iter(*map(qn, _EDGES)):
            upright = edge.tag in map(qn, _UPRIGHT)
            edge.set(qn("w:val"), "nil" if upright else "single")
            edge.set(qn("w:color"), house().colours["line"].strip("#"))
        language = "fr-FR" if self._content.language == "fr" else "en-US"
        found = self._docx.styles.element.find(f".//{qn('w:lang')}")
        if found is not None:
            found.set(qn("w:val"), language)

    def _about(self) -> None:
        about = self._docx.core_properties
        about.title, about.author = clean(self._content.title), clean(self._content.author)
        about.comments, about.language = "", self._content.language
        about.created = about.modified = MADE

    def _frame(self) -> None:
        """The letterhead above, the running foot with the page's number below."""
        from docx.enum.text import WD_TAB_ALIGNMENT
        from docx.shared import Pt

        section = self._docx.sections[0]
        head = section.header.paragraphs[0]
        if self._content.watermark:
            mark = head.add_run(f"{clean(self._content.watermark)} · ")
            mark.bold, mark.font.size = True, Pt(14)
        head.add_run(clean(self._content.running_head or self._content.letterhead))
        foot = section.footer.paragraphs[0]
        foot.style = self._docx.styles["Normal"]  # its own style has stops of another paper
        foot.text = clean(self._content.running_foot)
        right = self._paper()[0] - 2 * MARGIN
        foot.paragraph_format.tab_stops.add_tab_stop(Pt(right), WD_TAB_ALIGNMENT.RIGHT)
        foot.add_run("\t")
        _page_number(foot)

    # --- the blocks

    def _heading(self, heading: Heading) -> None:
        self._docx.add_heading(clean(heading.text), level=min(heading.level, 3))

    def _paragraph(self, paragraph: Paragraph) -> None:
        line = self._docx.add_paragraph()
        lead = (Run(f"{paragraph.lead} ", "strong"),) if paragraph.lead else ()
        self._runs(line, (*lead, *paragraph.runs), small=paragraph.note)

    def _bullets(self, bullets: Bullets) -> None:
        for item in bullets.items:
            self._item(item, "List Number" if bullets.ordered else "List Bullet", 1)

    def _item(self, item: Item, style: str, depth: int) -> None:
        name = style if depth == 1 else f"List Bullet {min(depth, 3)}"
        self._runs(self._docx.add_paragraph(style=name), item.runs)
        for below in item.below:
            self._item(below, "List Bullet", depth + 1)

    def _keyfacts(self, facts: KeyFacts) -> None:
        self._grid([((Run(name, "strong"),), text) for name, text in facts.rows], (1, 3), ())

    def _table(self, table: Table) -> None:
        if table.caption:
            self._docx.add_paragraph(clean(table.caption), style="Caption")
        head = tuple((Run(text, "strong"),) for text in table.head)
        self._grid([head, *table.rows], table.shares, table.numbers, headed=True, small=table.small)

    def _grid(
        self, rows: Sequence[Sequence[Text]], shares: Sequence[float], numbers: Sequence[int], headed: bool = False,
        small: bool = False,
    ) -> None:  # fmt: skip
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Pt

        if not rows:
            return
        count = max(len(row) for row in rows)
        grid = self._docx.add_table(rows=0, cols=count, style="Table Grid")
        grid.autofit = False
        parts = shares if len(shares) == count else (1.0,) * count
        width = self._paper()[0] - 2 * MARGIN
        for at, part in enumerate(parts):
            grid.columns[at].width = Pt(width * part / sum(parts))
        for nr, row in enumerate(rows, 1):
            made = grid.add_row()
            _together(made)
            for at, text in enumerate(row):
                made.cells[at].width = grid.columns[at].width
                line = made.cells[at].paragraphs[0]
                line.paragraph_format.keep_with_next = nr < len(rows) <= SHORT
                line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(3)
                self._runs(line, text, small=small)
                if at in numbers:
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if headed:
            _repeat(grid.rows[0])
        self._docx.add_paragraph().paragraph_format.space_after = Pt(0)

    def _picture(self, picture: Picture) -> None:
        from docx.shared import Pt

        if picture.sha256 and self._pictures:
            self._docx.add_picture(BytesIO(self._pictures(picture.sha256)), width=Pt(360))
        else:
            self._paragraph(Paragraph((Run(picture.gap or picture.alt, "gap"),)))
        if below := " ".join(part for part in (picture.caption, picture.credit) if part):
            self._docx.add_paragraph(clean(below), style="Caption")

    def _chart(self, chart: Chart) -> None:
        """A chart is told as its table: the same figures, which a word processor can keep editing."""
        if chart.caption:
            self._docx.add_paragraph(clean(chart.caption), style="Caption")
        self._grid([((Run(mark.label),), (Run(mark.told),)) for mark in chart.marks], (2, 1), (1,))
        if chart.note:
            self._paragraph(Paragraph((Run(chart.note),), note=True))

    def _tree(self, tree: Tree) -> None:
        """A tree is told as a table: what a box says, and how it stands."""
        if tree.caption:
            self._docx.add_paragraph(clean(tree.caption), style="Caption")
        rows = []
        for box in tree.boxes:
            text = f"{'    ' * box.column}{box.code} {box.text}".rstrip()
            told = "; ".join(part for part in (box.told, box.warning) if part)
            rows.append(((Run(text),), (Run(told),)))
        self._grid(rows, (3, 1), ())
        if tree.note:
            self._paragraph(Paragraph((Run(tree.note),), note=True))

    def _field(self, asked: Field) -> None:
        label = f"{asked.number}. {asked.label}" if asked.number else asked.label
        self._paragraph(Paragraph((Run(label, "strong"),)))
        for _, words in asked.options:
            self._docx.add_paragraph(f"☐ {clean(words)}")
        if not asked.options and asked.kind != "note":
            self._docx.add_paragraph("_" * 60)

    def _columns(self, columns: Columns) -> None:
        for block in columns.blocks:
            self.block(block, None)

    def _listed(self, entry: Listed) -> None:
        self._heading(Heading(entry.title, 3))
        for runs in (entry.below, entry.told):
            if runs:
                self._paragraph(Paragraph(runs))
        for label, runs in entry.facts:
            self._paragraph(Paragraph(runs, f"{label}:"))

    def _index(self, index: Index) -> None:
        """Leave it out: Word looks names up by itself, and pages are known only where it is read."""

    def _runs(self, line: Any, runs: Text, small: bool = False) -> None:
        from docx.shared import Pt, RGBColor

        for run in runs:
            made = line.add_run(clean(run.text.replace("{page}", "")))
            made.bold, made.italic = run.tone == "strong" or None, run.tone == "emphasis" or None
            made.font.superscript = run.tone == "raised" or None
            if run.tone in ("gap", "secondary", "raised"):
                name = "attention" if run.tone == "gap" else "secondary"
                made.font.color.rgb = RGBColor.from_string(house().colours[name].removeprefix("#"))
            if small:
                made.font.size = Pt(9)
            if run.url and (link := safe_link(run.url)) and link not in run.text:
                line.add_run(f" ({link})")


def _page_number(line: Any) -> None:
    """Add the field a word processor fills with the number of the page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = line.add_run()
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        part.text = text or None
        run._r.append(part)  # the library has no name for fields


def _together(row: Any) -> None:
    """Keep a row on one page."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # the library has no name for it


def _repeat(row: Any) -> None:
    """Let a row stand again at the top of every page its table goes on to."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # the library has no name for it

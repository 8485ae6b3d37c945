"""Writes a document as a Word file, from the same blocks as the PDF: real styles, headings, lists and tables."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ppa_desk.documents.drawn import WORDS
from ppa_desk.documents.pdf import NotWritten as NotWritten
from ppa_desk.documents.pdf import save
from ppa_desk.documents.pictures import readable, size_in
from ppa_desk.documents.styles import house
from ppa_desk.documents.text import clean, safe_link, target, tied
from ppa_desk.documents.word_marks import (
    LINK,
    bookmarked,
    field,
    linked,
    listed_in,
    numbered_anew,
    repeated,
    shaded,
    together,
)
from ppa_desk.services.content import (
    Block,
    Bullets,
    Chart,
    Columns,
    DocumentContent,
    Field,
    Graph,
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
LINE = 90
"""Letters of a running head that stand on one line."""
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
        self._words = {**WORDS, **content.words}
        self._places: dict[str, str] = {}
        self._headed = False
        self._docx = Document()
        self._sheet()
        self._dress()
        self._about()
        self._frame()
        self._docx.add_paragraph(tied(content.title), style="Title")
        if content.subtitle:
            self._docx.add_paragraph(tied(content.subtitle), style="Subtitle")

    @cached_property
    def _pages(self) -> Mapping[str, int]:
        """The pages of the PDF: they stand in the file until a word processor counts its own."""
        from ppa_desk.documents.drawing import pages_of

        return pages_of(self._content, self._pictures)

    def _bookmark(self, anchor: str) -> str:
        """Return the bookmark of an anchor: letters and figures, as Word asks."""
        return self._places.setdefault(anchor, f"part_{len(self._places) + 1}")

    def block(self, block: Block, following: Block | None) -> None:
        """Add one block; a paragraph stays with the list, table or picture it introduces."""
        add: Callable[[Any], None] = getattr(self, f"_{type(block).__name__.lower()}")
        headed, self._headed = self._headed, isinstance(block, Heading)
        add(block)
        leads = isinstance(following, Bullets | Table | Picture | Chart | Tree | Graph)
        leads |= headed and isinstance(block, Paragraph) and block.note and isinstance(following, Paragraph)
        if isinstance(block, Paragraph) and leads:
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

    def _sheet(self) -> None:
        from docx.shared import Pt

        section = self._docx.sections[0]
        width, height = self._paper()
        section.page_width, section.page_height = Pt(width), Pt(height)
        section.left_margin = section.right_margin = Pt(MARGIN)
        section.top_margin = section.bottom_margin = Pt(MARGIN)

    def _dress(self) -> None:
        """Give Word's own styles the colours and sizes of the house."""
        from docx.enum.style import WD_STYLE_TYPE
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
        if LINK not in self._docx.styles:
            self._docx.styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER)
        link = self._docx.styles[LINK].font
        link.underline, link.color.rgb = True, accent
        for spread in self._docx.styles["Subtitle"].element.iter(qn("w:spacing")):
            spread.attrib.pop(qn("w:val"), None)
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
        from docx.shared import Pt, RGBColor

        section = self._docx.sections[0]
        head = section.header.paragraphs[0]
        if self._content.watermark:
            mark = head.add_run(f"{clean(self._content.watermark)} · ")
            mark.bold, mark.font.size = True, Pt(14)
        above, running = self._content.letterhead, self._content.running_head
        told = [running] if above in running else [above, running]
        parts = [clean(one) for one in told if one]
        head.add_run(("\n" if sum(map(len, parts)) > LINE else " · ").join(parts))
        foot = section.footer.paragraphs[0]
        foot.style = self._docx.styles["Normal"]  # its own style has stops of another paper
        foot.text = clean(self._content.running_foot)
        right = self._paper()[0] - 2 * MARGIN
        foot.paragraph_format.tab_stops.add_tab_stop(Pt(right), WD_TAB_ALIGNMENT.RIGHT)
        foot.add_run("\t")
        self._page_of_pages(foot)
        for line in (head, foot):
            for run in line.runs:
                run.font.size = Pt(9)
                run.font.color.rgb = RGBColor.from_string(house().colours["secondary"].strip("#"))

    def _page_of_pages(self, line: Any) -> None:
        before, _, rest = self._words["page"].partition("{page}")
        between, _, after = rest.partition("{pages}")
        line.add_run(tied(before))
        list(field(line, "PAGE"))
        line.add_run(tied(between))
        list(field(line, "NUMPAGES"))
        line.add_run(tied(after))

    # --- the blocks

    def _heading(self, heading: Heading) -> None:
        line = self._docx.add_heading(tied(heading.text), level=min(heading.level, 3))
        line.paragraph_format.page_break_before = heading.new_page or None
        self._place(line, heading.anchor)

    def _place(self, line: Any, anchor: str) -> None:
        """Let references find what stands here."""
        if anchor:
            name = self._bookmark(anchor)
            bookmarked(line, name, list(self._places).index(anchor) + 1)

    def _paragraph(self, paragraph: Paragraph) -> None:
        lead = (Run(f"{paragraph.lead} ", "strong"),) if paragraph.lead else ()
        if runs := (*lead, *paragraph.runs):
            self._runs(self._docx.add_paragraph(), runs, small=paragraph.note)

    def _bullets(self, bullets: Bullets) -> None:
        style = "List Number" if bullets.ordered else "List Bullet"
        anew = numbered_anew(self._docx, style) if bullets.ordered else 0
        for item in bullets.items:
            self._item(item, style, 1, anew)

    def _item(self, item: Item, style: str, depth: int, anew: int = 0) -> None:
        name = style if depth == 1 else f"List Bullet {min(depth, 3)}"
        line = self._docx.add_paragraph(style=name)
        if anew:
            listed_in(line, anew)
        self._runs(line, item.runs)
        for below in item.below:
            self._item(below, "List Bullet", depth + 1)

    def _keyfacts(self, facts: KeyFacts) -> None:
        made = self._grid([((Run(name, "strong"),), text) for name, text in facts.rows], (1, 3), ())
        for row in made.rows if made else ():
            for cell in row.cells:
                shaded(cell, house().colours["accent_ground"])

    def _table(self, table: Table) -> None:
        if table.caption:
            self._docx.add_paragraph(tied(table.caption), style="Caption")
        head = tuple((Run(text, "strong"),) for text in table.head)
        self._grid([head, *table.rows], table.shares, table.numbers, headed=True, small=table.small)

    def _grid(
        self, rows: Sequence[Sequence[Text]], shares: Sequence[float], numbers: Sequence[int], headed: bool = False,
        small: bool = False,
    ) -> Any:  # fmt: skip
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Pt

        if not rows:
            return None
        count = max(len(row) for row in rows)
        grid = self._docx.add_table(rows=0, cols=count, style="Table Grid")
        grid.autofit = False
        parts = shares if len(shares) == count else (1.0,) * count
        width = self._paper()[0] - 2 * MARGIN
        for at, part in enumerate(parts):
            grid.columns[at].width = Pt(width * part / sum(parts))
        for nr, row in enumerate(rows, 1):
            made = grid.add_row()
            together(made)
            for at, text in enumerate(row):
                made.cells[at].width = grid.columns[at].width
                line = made.cells[at].paragraphs[0]
                line.paragraph_format.keep_with_next = nr < len(rows) <= SHORT
                line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(3)
                self._runs(line, text, small=small)
                if at in numbers:
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if headed:
            repeated(grid.rows[0])
        self._docx.add_paragraph().paragraph_format.space_after = Pt(0)
        return grid

    def _picture(self, picture: Picture) -> None:
        from docx.shared import Pt

        most = self._paper()[0] - 2 * MARGIN, house().picture["tallest"]
        image = readable(self._pictures, picture.sha256, most, house().picture["dots"])
        below = " ".join(part for part in (picture.caption, picture.credit) if part)
        if image:
            width, height = size_in(image, most)
            made = self._docx.add_picture(image.fp, width=Pt(width), height=Pt(height))
            made._inline.docPr.set("descr", clean(picture.alt or below) or self._words["picture"])
            made._inline.docPr.set("name", clean(below or picture.alt)[:80] or self._words["picture"])
        else:
            gap = picture.gap or picture.alt or self._words["picture_missing"]
            self._paragraph(Paragraph((Run(gap, "gap"),)))
        line = self._docx.paragraphs[-1]
        line.paragraph_format.keep_with_next = bool(below) or None
        self._place(line, picture.anchor)
        if below:
            self._docx.add_paragraph(tied(below), style="Caption")

    def _chart(self, chart: Chart) -> None:
        """A chart is told as its table: the same figures, which a word processor can keep editing."""
        if chart.caption:
            self._docx.add_paragraph(tied(chart.caption), style="Caption")
        self._grid([((Run(mark.label),), (Run(mark.told),)) for mark in chart.marks], (2, 1), (1,))
        if chart.note:
            self._paragraph(Paragraph((Run(chart.note),), note=True))

    def _tree(self, tree: Tree) -> None:
        """A tree is told as a table: what a box says, and how it stands."""
        rows = []
        for box in tree.boxes:
            text = f"{'    ' * box.column}{box.code} {box.text}".rstrip()
            rows.append((text, "; ".join(part for part in (box.told, box.warning) if part)))
        self._boxes(tree, rows, (3, 1))

    def _graph(self, graph: Graph) -> None:
        """A graph is told as a table: what a box says, and what it follows from."""
        named = {box.key: box.code or box.text for box in graph.boxes}
        rows = []
        for box in graph.boxes:
            before = [named[edge.before] for edge in graph.edges if edge.after == box.key and edge.before in named]
            rows.append((f"{box.code} {box.text}".strip(), "; ".join(before)))
        self._boxes(graph, rows, (2, 1))

    def _boxes(self, told: Tree | Graph, rows: Sequence[tuple[str, str]], shares: tuple[int, int]) -> None:
        if told.caption:
            self._docx.add_paragraph(tied(told.caption), style="Caption")
        self._grid([((Run(text),), (Run(more),)) for text, more in rows], shares, ())
        if told.note:
            self._paragraph(Paragraph((Run(told.note),), note=True))

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
        self._heading(Heading(entry.title, 3, entry.anchor))
        for runs in (entry.below, entry.told):
            if runs:
                self._paragraph(Paragraph(runs))
        for label, runs in entry.facts:
            self._paragraph(Paragraph(runs, f"{label}:"))

    def _index(self, index: Index) -> None:
        """Leave it out: Word looks names up by itself, and pages are known only where it is read."""

    def _runs(self, line: Any, runs: Text, small: bool = False) -> None:
        for run in runs:
            if run.page_of:
                self._page(line, run, small)
                continue
            made = line.add_run(tied(run.text))
            self._toned(made, run, small)
            if place := target(run):
                linked(line, made, bookmark=self._bookmark(place))
            elif run.url and (link := safe_link(run.url)):
                linked(line, made, url=link)

    def _page(self, line: Any, run: Run, small: bool) -> None:
        """Add a reference to a page: the field a word processor fills, in the words around it."""
        before, _, after = run.text.partition("{page}")
        if before:
            self._toned(line.add_run(tied(before)), run, small)
        code = f" PAGEREF {self._bookmark(run.page_of)} \\h "
        for made in field(line, code, str(self._pages.get(run.page_of, "?"))):
            self._toned(made, run, small)
        if after:
            self._toned(line.add_run(tied(after)), run, small)

    def _toned(self, made: Any, run: Run, small: bool) -> None:
        from docx.shared import Pt, RGBColor

        made.bold, made.italic = run.tone == "strong" or None, run.tone == "emphasis" or None
        made.font.superscript = run.tone == "raised" or None
        if run.tone in ("gap", "secondary", "raised"):
            name = "attention" if run.tone == "gap" else "secondary"
            made.font.color.rgb = RGBColor.from_string(house().colours[name].removeprefix("#"))
        if small:
            made.font.size = Pt(9)

"""Writes the structure into a drawn PDF: tags, links, bookmarks, language, title; nothing about this computer."""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from ppa_desk.documents.tagging import LinkBox, Mark, Marks, Node, Widget
from ppa_desk.documents.text import clean
from ppa_desk.services.content import DocumentContent

KEPT_EMPTY = {"TD", "TH", "Lbl"}  # a table needs its cells, a list its labels, also where nothing was written
PRODUCER = "PPA Desk"


class Bookmark(NamedTuple):
    """A heading and where it stands: the page, counted from 0, and the height above the foot of the paper."""

    text: str
    level: int
    page: int
    height: float


class Places(NamedTuple):
    """The bookmarks of a document and the places its inner links lead to."""

    bookmarks: Sequence[Bookmark]
    anchors: dict[str, tuple[int, float]]


def finish(drawn: bytes, root: Node, marks: Marks, places: Places, content: DocumentContent) -> bytes:
    """Return the PDF with everything a reader, a screen reader and a search engine need."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _Tree(pdf, marks, places).write(root)
        _describe(pdf, content)
        _bookmark(pdf, places.bookmarks)
        _name_far_characters(pdf)
        file = BytesIO()
        pdf.save(
            file,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
        return file.getvalue()


class _Tree:
    """Turns nodes into structure elements, and link boxes into annotations tied to them."""

    def __init__(self, pdf: pikepdf.Pdf, marks: Marks, places: Places) -> None:
        self.pdf, self.marks, self.places = pdf, marks, places
        self.pages = [page.obj for page in pdf.pages]
        self.elements: dict[Node, Any] = {}
        self.annotations: list[tuple[Any, Node]] = []

    def write(self, root: Node) -> None:
        """Write the tree, the parent tree and what says that the document is tagged."""
        tree = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=self._parents()))
        tree.ParentTreeNextKey = len(self.pages) + len(self.annotations)
        catalog = self.pdf.Root
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = Dictionary(Marked=True)

    def _element(self, node: Node, parent: Any) -> Any:
        element = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + node.role), P=parent))
        self.elements[node] = element
        if node.alt:
            element.Alt = String(node.alt)
        if node.scope:
            element.A = Dictionary(O=Name.Table, Scope=Name("/" + node.scope))
        if node.numbering:
            element.A = Dictionary(O=Name.List, ListNumbering=Name("/" + node.numbering))
        if node.box:
            element.A = Dictionary(O=Name.Layout, BBox=Array(_rounded(node.box)), Placement=Name.Block)
        kids = [self._kid(kid, node, element) for kid in node.kids if not isinstance(kid, Node) or _filled(kid)]
        element.K = kids[0] if len(kids) == 1 else Array(kids)
        return element

    def _kid(self, kid: Node | Mark | LinkBox | Widget, node: Node, element: Any) -> Any:
        if isinstance(kid, Node):
            return self._element(kid, element)
        if isinstance(kid, Mark):
            return Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.number)
        annotation = self._widget(kid, node) if isinstance(kid, Widget) else self._annotation(kid)
        return Dictionary(Type=Name.OBJR, Pg=self.pages[kid.page], Obj=annotation)

    def _widget(self, kid: Widget, node: Node) -> Any:
        """Tie a field that ReportLab has drawn to its element."""
        found = [one for one in self.pages[kid.page].Annots if one.Subtype == Name.Widget]
        widget = found[kid.number]
        widget.StructParent = len(self.pages) + len(self.annotations)
        self.annotations.append((widget, node))
        return widget

    def _annotation(self, box: LinkBox) -> Any:
        told = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array(_rounded(box.rect)), Border=Array([0, 0, 0]))
        told.Contents = String(box.link.says)
        told.F = 4  # printed
        told.StructParent = len(self.pages) + len(self.annotations)
        if box.link.url:
            told.A = Dictionary(S=Name.URI, URI=String(box.link.url))
        else:
            told.Dest = self._place(box.link.anchor)
        page, annotation = self.pages[box.page], self.pdf.make_indirect(told)
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(annotation)
        self.annotations.append((annotation, box.node))
        return annotation

    def _place(self, anchor: str) -> Array:
        page, height = self.places.anchors.get(anchor, (0, 10_000))
        return _destination(self.pages[page], height)

    def _parents(self) -> Array:
        """Number pages first, then annotations, each with the elements that own its content."""
        told = Array()
        for number, (page, owners) in enumerate(zip(self.pages, self.marks.owners, strict=True)):
            page.StructParents = number
            page.Tabs = Name.S
            del page.Trans  # ReportLab's empty page transition
            told.append(number)
            told.append(self.pdf.make_indirect(Array([self.elements[owner] for owner in owners])))
        for number, (_, node) in enumerate(self.annotations, len(self.pages)):
            told.append(number)
            told.append(self.elements[node])
        return told


def _filled(node: Node) -> bool:
    return node.role in KEPT_EMPTY or any(not isinstance(kid, Node) or _filled(kid) for kid in node.kids)


def _rounded(numbers: Sequence[float]) -> list[float]:
    return [round(number, 2) for number in numbers]


def _destination(page: Any, height: float) -> Array:
    return Array([page, Name.XYZ, None, round(height, 1), None])


def _describe(pdf: pikepdf.Pdf, content: DocumentContent) -> None:
    title, author = clean(content.title), clean(content.author)
    pdf.Root.Lang = String(content.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.trailer.Info = pdf.make_indirect(Dictionary(Title=title, Author=author, Producer=PRODUCER))
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        told["dc:title"] = title
        told["dc:creator"] = [author]
        told["dc:language"] = {content.language}
        told["pdf:Producer"] = PRODUCER
        told["pdfuaid:part"] = "1"


def _bookmark(pdf: pikepdf.Pdf, bookmarks: Sequence[Bookmark]) -> None:
    with pdf.open_outline() as outline:
        outline.root.clear()
        above: list[Any] = [outline.root]
        for mark in bookmarks:
            item = pikepdf.OutlineItem(clean(mark.text), _destination(pdf.pages[mark.page].obj, mark.height))
            del above[mark.level :]
            above[-1].append(item)
            above.append(item.children)
    if bookmarks:
        pdf.Root.PageMode = Name.UseOutlines


def _name_far_characters(pdf: pikepdf.Pdf) -> None:
    """ReportLab names a character beyond U+FFFF by its number; PDF wants it in UTF-16."""
    for font in (item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/Type") == Name.Font):
        if Name.ToUnicode in font:
            told = font.ToUnicode.read_bytes()
            mended = re.sub(rb"> <([0-9A-F]{5,6})>", _in_utf16, told)
            if mended != told:
                font.ToUnicode.write(mended)


def _in_utf16(found: re.Match[bytes]) -> bytes:
    return b"> <" + chr(int(found[1], 16)).encode("utf-16-be").hex().upper().encode() + b">"

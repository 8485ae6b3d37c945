"""What a Word file marks that the library has no name for: links, bookmarks, fields, rows that repeat, lists anew."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

LINK = "Hyperlink"
"""The name of Word’s own style of links."""


def linked(line: Any, run: Any, *, url: str = "", bookmark: str = "") -> None:
    """Let the run a line ends with lead to an address, or to a bookmark of the same file."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    if bookmark:
        link.set(qn("w:anchor"), bookmark)
    else:
        link.set(qn("r:id"), line.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.set(qn("w:history"), "1")
    run.style = LINK
    line._p.append(link)
    link.append(run._r)


def bookmarked(line: Any, name: str, number: int) -> None:
    """Let links and page numbers of the file point at a line."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for part in (begin, end):
        part.set(qn("w:id"), str(number))
    begin.set(qn("w:name"), name)
    at = 0 if line._p.pPr is None else 1
    line._p.insert(at, begin)
    line._p.append(end)


def field(line: Any, code: str, shown: str = "") -> Iterator[Any]:
    """Add a field that a word processor fills, and yield its runs; `shown` stands there until it does."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    told = (("begin", ""), ("", code), *((("separate", ""), ("shown", shown)) if shown else ()), ("end", ""))
    for kind, text in told:
        run = line.add_run(text if kind == "shown" else "")
        if kind != "shown":
            part = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                part.set(qn("w:fldCharType"), kind)
            part.text = text or None
            run._r.append(part)
        yield run


def together(row: Any) -> None:
    """Keep a row on one page."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def repeated(row: Any) -> None:
    """Let a row stand again at the top of every page its table goes on to, and be read out as its head."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def shaded(cell: Any, colour: str) -> None:
    """Give a cell a ground."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    ground = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour.removeprefix("#"))):
        ground.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(ground)


def numbered_anew(document: Any, style: str) -> int:
    """Return the number of a list of that style that begins with 1 again."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    known = document.styles[style].element.pPr.numPr.numId.val
    lists = document.part.numbering_part.element
    made = deepcopy(next(one for one in lists.num_lst if one.numId == known))
    made.numId = max(one.numId for one in lists.num_lst) + 1
    level, begin = OxmlElement("w:lvlOverride"), OxmlElement("w:startOverride")
    level.set(qn("w:ilvl"), "0")
    begin.set(qn("w:val"), "1")
    level.append(begin)
    made.append(level)
    lists.append(made)
    return int(made.numId)


def listed_in(line: Any, number: int) -> None:
    """Let a line belong to a list."""
    told = line._p.get_or_add_pPr().get_or_add_numPr()
    told.get_or_add_ilvl().val = 0
    told.get_or_add_numId().val = number

"""User text on its way to the page: the only door. It is cleaned and cut into spans and never read as markup."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from ppa_desk.documents.styles import Style
from ppa_desk.services.content import Run, Tone

SCHEMES = {"https", "http", "mailto"}
KEPT_SPACES = "\u00a0\u202f\u2007"  # they hold words together, as French asks before ; : ! ? and in numbers
_TIED = re.compile(r" (?=[;:!?»%](?:\s|$))|(?<=«) ")
_COLOURS: dict[Tone, str] = {"gap": "attention", "secondary": "secondary", "raised": "secondary"}
RAISED = 0.62  # the size of a raised mark in parts of the text it stands at
_FACES: dict[Tone, str] = {"strong": "bold", "emphasis": "italic"}


class Link(NamedTuple):
    """Where a stretch of text leads, a web address or an anchor; `at` tells neighbours with one target apart."""

    url: str
    anchor: str
    says: str
    at: int


class Look(NamedTuple):
    """How a span is drawn. A chip has a framed ground, so that a gap is seen without its colour; so a link its line.

    `rise` lifts a small mark above the line, in points.
    """

    face: str
    size: float
    colour: str
    chip: bool = False
    link: Link | None = None
    lined: bool = False
    rise: float = 0


class Span(NamedTuple):
    """Clean text of one look."""

    text: str
    look: Look


def clean(text: str) -> str:
    """Return text as it may be drawn: composed letters, line ends as \\n, no controls, no surrogate halves."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    instead = {ord(sign): _instead(sign) for sign in set(text) if not " " <= sign <= "~"}
    return text.translate(instead) if instead else text


def _instead(sign: str) -> str:
    kind = unicodedata.category(sign)
    if sign in "\n\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if sign == "\t":
        return "    "
    if kind == "Zs":
        return sign if sign in KEPT_SPACES else " "
    if kind == "Cs" or (kind == "Cn" and (ord(sign) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(sign) <= 0xFDEF)):
        return "\ufffd"  # half a character, or what Unicode says is none
    return "" if kind in ("Cc", "Cf") else sign


def tied(text: str) -> str:
    """Return clean text in which signs stay with the word they belong to, as French sets them."""
    return _TIED.sub("\u00a0", clean(text))


def safe_link(url: str) -> str:
    """Return a web or mail address in the signs a PDF may hold, or nothing where it is of another kind."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    told = parts.netloc or (parts.scheme == "mailto" and parts.path)
    if parts.scheme not in SCHEMES or not told or any(unicodedata.category(sign)[0] in "CZ" for sign in url):
        return ""
    return quote(url, safe="%/:=&?~#+!$,;'@()*[]")


def spans(runs: Sequence[Run], style: Style, pages: Mapping[str, int]) -> tuple[Span, ...]:
    """Turn runs into spans of a style, page numbers put in; a gap where an anchor is not in the document."""
    made = [_span(at, run, style, pages) for at, run in enumerate(runs) if run.text]
    return tuple(_roomy(one, after) for one, after in zip_longest(made, made[1:]))


def plain(text: str, style: Style) -> tuple[Span, ...]:
    """Turn one plain text into spans of a style."""
    return spans((Run(text),), style, {})


def target(run: Run) -> str:
    """Return the anchor in this document that a run leads to, if any."""
    return run.page_of or (run.url[1:] if run.url.startswith("#") else "")


def _roomy(span: Span, after: Span | None) -> Span:
    """Leave room for the frame of a chip beside the word before it."""
    framed = after is not None and after.look.chip and span.text.endswith(" ")
    return span._replace(text=f"{span.text} ") if framed else span


def _span(at: int, run: Run, style: Style, pages: Mapping[str, int]) -> Span:
    anchor = target(run)
    lost = bool(anchor) and anchor not in pages
    tone: Tone = "gap" if lost else run.tone
    text = run.text
    if run.page_of:
        number = str(pages.get(anchor, "?"))
        text = text.replace(" {page}", f"\u00a0{number}").replace("{page}", number)
    text = tied(text)
    link = None if lost else _link(at, run, anchor, text)
    colour = "accent" if link and tone != "gap" else _COLOURS.get(tone, style.colour)
    raised = tone == "raised"
    size, rise = (style.size * RAISED, style.size * 0.34) if raised else (style.size, 0)
    return Span(text, Look(_FACES.get(tone, style.face), size, colour, tone == "gap", link, bool(link), rise))


def _link(at: int, run: Run, anchor: str, text: str) -> Link | None:
    says = " ".join(text.split())
    if anchor:
        return Link("", anchor, says, at)
    url = safe_link(run.url)
    return Link(url, "", says if says == url else f"{says} ({url})", at) if url else None

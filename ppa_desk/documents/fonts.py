"""The embedded fonts: Andika for text, DejaVu Sans for the signs it lacks, a visible sign for the rest."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ppa_desk.shipped import shipped

FILES = {"regular": "Andika-Regular", "bold": "Andika-Bold", "italic": "Andika-Italic", "other": "DejaVuSans"}
REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One registered font: its name for ReportLab, the characters it has, their widths in 1/1000 of the size."""

    name: str
    has: frozenset[str] = field(repr=False)
    widths: dict[str, float] = field(repr=False)
    measured: dict[str, float] = field(repr=False, default_factory=dict)

    def width(self, text: str) -> float:
        """Return the width of text in 1/1000 of the size; words are measured once."""
        known = self.measured.get(text)
        if known is None:
            known = sum(map(self.widths.__getitem__, text))
            if len(text) < 32 and len(self.measured) < 50_000:
                self.measured[text] = known
        return known


@cache
def faces() -> dict[str, Face]:
    """Register the fonts with ReportLab, once a process."""
    return {face: _register(name) for face, name in FILES.items()}


def _register(name: str) -> Face:
    with shipped("resources", "fonts", f"{name}.ttf").open("rb") as file:
        font: Any = TTFont(name, file, shapable=False)
    pdfmetrics.registerFont(font)
    codes = font.face.charToGlyph
    widths = {chr(code): width for code, width in font.face.charWidths.items() if code in codes}
    widths["\u00a0"] = widths[" "]
    return Face(name, frozenset(widths), widths)


def shown(text: str, face: str) -> Iterator[tuple[Face, str, str]]:
    """Split text by the font that has its characters, as (font, text to draw, the true text where that differs).

    A letter and the marks on it stay in one font. A character in no font is drawn as a replacement sign.
    """
    first, other = faces()[face], faces()["other"]
    if first.has.issuperset(text):
        yield first, text, ""
        return
    for font, clusters in groupby(_clusters(text), lambda cluster: _font_of(cluster, first, other)):
        told = "".join(clusters)
        yield (font, told, "") if font else (first, REPLACEMENT * len(told), told)


def _font_of(cluster: str, first: Face, other: Face) -> Face | None:
    return next((font for font in (first, other) if font.has.issuperset(cluster)), None)


def _clusters(text: str) -> Iterator[str]:
    start = 0
    for at, sign in enumerate(text):
        if at > start and not unicodedata.category(sign).startswith("M"):
            yield text[start:at]
            start = at
    yield text[start:]

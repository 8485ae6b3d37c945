"""3,000 hostile strings through every door: kept as typed, found, listed and printed as text, never interpreted."""

import random
import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from ppa_desk.documents import pdf
from ppa_desk.model.kinds import KINDS, fields
from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk

NASTY = (
    "<b>bold", "</para>", "<para><para>", "<img src='x.png'/>", "<a href='javascript:x()'>y</a>", "<onDraw name='x'/>",
    "R&D & M&E", "&#", "&amp;amp;", "<!-- x -->", "<![CDATA[x]]>", "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;", "a <b",
    "Jane <jane@example.org> called", "'; DROP TABLE note; --", '" OR 1=1', "100% a_b \\", "name:x AND NOT (y*", "=1+1",
    "+cmd|' /C calc'!A0", "@SUM(1)", "{0} {x} %s %n %1", "[[unknown-key]]", "${x}", "../../etc/passwd", "C:\\nul",
    "N'Goma", "Élise œuvre ŋ ɛ ɔ̂ mɔ̌kɔ́", "العربية", "日本語", "😀🇨🇩", "a\u202egnp.exe", "e\u0301\u0301\u0301", "\ufeffx",
    "tab\tand\nline", "x" * 200, "[link](https://example.org)", "\N{NO-BREAK SPACE}x\u202fy", "--", "- item", "#",
)  # fmt: skip


def hostile(count: int) -> list[str]:
    """Return that many strings: the known ones, then mixtures of them with any signs at all, the same each time."""
    chance = random.Random(2020)
    made = list(NASTY)
    while len(made) < count:
        signs = "".join(chr(chance.randrange(0x20, 0x2FFF)) for _ in range(chance.randrange(1, 12)))
        made.append(f"{chance.choice(NASTY)} {signs} {chance.choice(NASTY)} z{len(made)}q")
    return made


@pytest.fixture(scope="module")
def strings() -> list[str]:
    return hostile(3000)


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


_BY_SERVICES = ("document", "code_item", "import_batch")
"""Kinds no form adds: a service makes them, with values of its own."""


def test_every_text_field_of_every_kind_keeps_them(desk, strings):
    told = iter(strings * 2)
    for kind in KINDS:
        texts = [f for f in fields(kind) if f.type in ("text", "long") and not f.format]
        if not texts or any(f.type == "link" and f.required for f in fields(kind)) or kind in _BY_SERVICES:
            continue
        values = {f.name: f"{next(told)} {at}" for at, f in enumerate(texts)}
        kept = desk.records.add(kind, values).values
        for name, value in values.items():
            assert "".join(kept[name].split()) == "".join(value.split()), (kind, name)


def test_they_are_listed_found_and_searched_for_without_harm(desk, strings):
    with desk.store.unit("import.applied") as unit:
        numbers = unit.add_all("organisation", [{"name": text} for text in strings])
    listing = desk.members.register.organisations
    rows = listing.rows(listing.ids()[:3000])
    assert {rows[number].name for number in numbers} == set(strings)
    for text in strings[::3]:
        desk.finder.find(text)
    for number, text in list(zip(numbers, strings, strict=True))[len(NASTY) :: 50]:
        mark = re.findall(r"z\d+q$", text)[0]
        assert [hit.id for hit in desk.finder.find(mark)] == [number]


def test_they_are_printed_as_they_are(desk, strings):
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "Meeting <b>&", "starts_on": "2020-11-09"}).id
    with desk.store.unit("import.applied") as unit:
        rows = [{"meeting_id": meeting, "nr": at, "text_en": f"{text}"} for at, text in enumerate(strings, 1)]
        unit.add_all("consideration", rows)
    drawn = BytesIO()
    pdf.write(desk.summaries.draft(meeting, Visibility.MEMBERS, "en").content, drawn)
    told = _plain("".join(page.extract_text() for page in PdfReader(drawn).pages))
    for at in range(len(NASTY), len(strings)):
        assert f"z{at}q" in told
    for text in ("<b>bold", "</para>", "R&D&M&E", "<!--x-->", "Jane<jane@example.org>called", "{0}{x}%s%n%1", "N'Goma"):
        assert text in told
    assert "/JavaScript" not in str(PdfReader(drawn).trailer["/Root"])


def _plain(text: str) -> str:
    return "".join(text.split())

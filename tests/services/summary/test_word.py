"""The summary for Word says what the PDF says, word for word, and holds together as a Word file does."""

import re
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from ppa_desk.documents import word
from ppa_desk.model.record import Visibility
from tests.documents.reading import bare, drawn, struct_text


def said_by_pdf(content, tmp_path) -> str:
    """Return what a screen reader reads of the PDF, without the signs of lists and what stands on every page."""
    told = re.findall(r'"(.*)"', struct_text(drawn(content)[0], tmp_path))
    return bare("".join(told))


def said_by_word(content) -> str:
    """Return what the body of the Word file says."""
    return bare("".join(part.text or "" for part in body(content).iter(qn("w:t"))))


def body(content):
    return docx.Document(BytesIO(word.drawn(content))).element.body


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("edition", [Visibility.MEMBERS, Visibility.PUBLIC])
def test_pdf_and_word_say_the_same(sample, meeting, tmp_path, language, edition):
    content = sample.summaries.draft(meeting, edition, language).content
    pdf = said_by_pdf(content, tmp_path).replace(bare(content.letterhead), "", 1)
    assert re.sub("[•–]", "", pdf) == re.sub("[•–]", "", said_by_word(content))


def test_links_and_references_in_word_lead_somewhere(sample, meeting):
    content = sample.summaries.draft(meeting, Visibility.MEMBERS, "en").content
    made = docx.Document(BytesIO(word.drawn(content)))
    links = list(made.element.body.iter(qn("w:hyperlink")))
    marks = {mark.get(qn("w:name")) for mark in made.element.body.iter(qn("w:bookmarkStart"))}
    outward = {made.part.rels[link.get(qn("r:id"))].target_ref for link in links if link.get(qn("r:id"))}
    assert outward == {"https://forms.gle/hzkoSjA6kGmKcTYP7", "mailto:secretariat@example.org"}
    asked = {link.get(qn("w:anchor")) for link in links} - {None}
    asked |= {code.text.split()[1] for code in made.element.body.iter(qn("w:instrText")) if "PAGEREF" in code.text}
    assert asked and asked <= marks

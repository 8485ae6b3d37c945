"""Raised marks, the watermark, paper on its long side: drawn, read aloud, and kept when issued."""

from dataclasses import replace
from io import BytesIO

import docx
import pikepdf

from ppa_desk.documents import word
from ppa_desk.services.content import Paragraph, Run, from_json, to_json
from tests.documents.example import ENGLISH
from tests.documents.reading import bare, drawn, text_of

MARKED = replace(ENGLISH, blocks=(Paragraph((Run("1,247"), Run("\u202f[12]", "raised"), Run(" people."))),))


def test_a_raised_mark_is_told_apart_from_the_number_before_it():
    assert "1,247[12]" in bare(text_of(drawn(MARKED)[0]))


def test_a_watermark_stands_on_every_page_and_in_the_head_of_a_word_file():
    long = replace(MARKED, blocks=MARKED.blocks * 80)
    data, told = drawn(replace(long, watermark="DRAFT"))
    assert told.pages > 1 and bare(text_of(data)).count("DRAFT") == told.pages
    made = docx.Document(BytesIO(word.drawn(replace(MARKED, watermark="DRAFT"))))
    assert made.sections[0].header.paragraphs[0].text.startswith("DRAFT")


def test_paper_can_lie_on_its_long_side():
    with pikepdf.open(BytesIO(drawn(replace(MARKED, wide=True))[0])) as made:
        assert [float(edge) for edge in made.pages[0].mediabox] == [0, 0, 792, 612]


def test_what_was_issued_without_them_reads_the_same():
    assert "watermark" not in to_json(ENGLISH) and "wide" not in to_json(ENGLISH)
    marked = replace(MARKED, watermark="DRAFT", wide=True)
    assert from_json(to_json(marked)) == marked

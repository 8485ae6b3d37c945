"""Word files: the same blocks as the PDF, with styles, headings, lists and tables one can go on writing in."""

import shutil
import subprocess
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from PIL import Image

from ppa_desk.documents import word
from ppa_desk.services.content import (
    Bullets,
    Chart,
    DocumentContent,
    Field,
    Heading,
    Item,
    KeyFacts,
    Mark,
    Paragraph,
    Picture,
    Run,
    Table,
)


def content(*blocks, language="en", paper="a4"):
    return DocumentContent(
        "x", "Grant agreement", "draft", language, "", "PPA", "PPA · G-1", "March 2, 2026", "PPA", blocks, {}, paper
    )


def read(made):
    return docx.Document(BytesIO(made))


BLOCKS = (
    Heading("Money", 1),
    Heading("Lines", 2),
    Paragraph((Run("Paid "), Run("once", "strong"), Run(" not entered", "gap"), Run("us", url="https://ppa.org/a"))),
    Bullets((Item((Run("one"),), (Item((Run("below"),)),)), Item((Run("two"),))), ordered=True),
    KeyFacts((("Amount", (Run("USD 10"),)),)),
    Table(("Line", "Amount"), (((Run("Travel"),), (Run("10"),)),), (3, 1), (1,), "Budget"),
    Chart("bars", (Mark("Women", (0.5,), "50 %"),), "half", "Who", "n = 2"),
    Picture("", "a mine", "Mine", "Ann", "picture missing"),
    Field("one", "a", "Agreed?", "1", options=(("y", "yes"),)),
    Paragraph((Run("small"),), note=True),
)


def test_blocks_become_styles_headings_lists_and_tables():
    made = read(word.drawn(content(*BLOCKS)))
    told = [(line.style.name, line.text) for line in made.paragraphs]
    assert ("Title", "Grant agreement") in told and ("Heading 1", "Money") in told and ("Heading 2", "Lines") in told
    assert ("List Number", "one") in told and ("List Bullet 2", "below") in told and ("Caption", "Budget") in told
    (link,) = made.element.body.iter(qn("w:hyperlink"))
    assert made.part.rels[link.get(qn("r:id"))].target_ref == "https://ppa.org/a"
    facts, table, _ = made.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Line", "Amount"]
    assert [cell.text for cell in facts.rows[0].cells] == ["Amount", "USD 10"]
    assert "tblHeader" in table.rows[0]._tr.xml
    assert made.sections[0].header.paragraphs[0].text == "PPA · G-1"
    assert "PAGE" in made.sections[0].footer._element.xml


def test_a_picture_has_its_alternative_text_and_lists_count_anew(tmp_path):
    drawn = BytesIO()
    Image.new("RGB", (40, 20), "red").save(drawn, "PNG")
    lists = [Bullets((Item((Run(text),)),), ordered=True) for text in ("one", "other")]
    shown = Picture("ab", "People on a screen", "Who came", "Ann")
    made = read(word.drawn(content(shown, *lists), lambda _sha256: drawn.getvalue()))
    assert made.inline_shapes[0]._inline.docPr.get("descr") == "People on a screen"
    assert made.paragraphs[-3].text == "Who came Ann"
    first, second = (line._p.pPr.numPr.numId.val for line in made.paragraphs[-2:])
    assert first != second


def test_the_same_content_gives_the_same_file():
    assert word.drawn(content(*BLOCKS)) == word.drawn(content(*BLOCKS))


def test_signs_no_word_processor_takes_are_left_out():
    made = read(word.drawn(content(Paragraph((Run("a\x00b\x0bc\ud800"),)))))
    assert made.paragraphs[-1].text.startswith("ab")


@pytest.mark.parametrize(("language", "told"), [("en", "en-US"), ("fr", "fr-FR")])
def test_the_spelling_is_checked_in_the_language_of_the_document(language, told):
    assert f'w:val="{told}"' in read(word.drawn(content(language=language))).styles.element.xml


def test_a_file_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(word.NotWritten):
        word.write(content(), tmp_path / "no" / "a.docx")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_opens_it(tmp_path):
    office = str(shutil.which("soffice"))
    word.write(content(*BLOCKS), tmp_path / "a.docx")
    line = [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/office", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*line, str(tmp_path), str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=180)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")

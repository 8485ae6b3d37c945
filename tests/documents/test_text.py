"""Whatever people write arrives on the page as they wrote it: nothing lost, nothing interpreted."""

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppa_desk.documents.text import clean, safe_link
from ppa_desk.services.content import Bullets, Heading, Item, KeyFacts, Picture, Run, Table
from tests.documents.reading import bare, document, drawn, paragraph, struct_text, text_of

HOSTILE = [
    "[[[getattr(pow,Word('__globals__'))['os'].system('touch x') for Word in [orgTypeFun('Word',(str,))]]]]",
    "<para><font color=\"[[[getattr(pow, Word('__globals__'))]]] and 'red'\">exploit</font></para>",
    "<font color=\"__import__('os').system('id')\">x</font>",
    '<font color="9**9**9**9">x</font>',
    "Jane <jane@example.org> called",
    "R&D & M&E",
    "a <!-- x --> b",
    "<? y ?>",
    "<![CDATA[z]]>",
    "<<double>>",
    '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
    "<b>bold",
    "hello</b>",
    "a<br>b",
    "&#",
    "&#x41; &eacute; &nbsp; &amp;",
    "a <b",
    '<font name="NoSuchFont" color="nocolour">x</font>',
    "<para><para>",
    "</para>",
    '<onDraw name="f" label="g"/>',
    '<a href="#nowhere">x</a>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<img src="/etc/hostname" width="10" height="10"/>',
    '<img src="http://example.org/x.png"/>',
    "%PDF-1.7 (\\) Tj ET endstream endobj << /JS (app.alert(1)) >>",
    "(unbalanced ) \\ parentheses (( \\n \\050",
    "%(page)s {page} {pages} {0} %d",
    "=1+1 @SUM +A1 -A1 |calc",
    "'; DROP TABLE members; --",
    "../../etc/passwd C:\\con\\aux",
    '{{7*7}} ${7*7} #{7*7} *x* $x$ #read("/etc/passwd")',
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text_in_every_block(text):
    blocks = (
        Heading(text, 1, text),
        paragraph(text),
        Bullets((Item((Run(text),)),)),
        KeyFacts(((text, (Run(text),)),)),
        Table((text, "x"), (((Run(text),), (Run(text, page_of=text),)),), caption=text),
        Picture("", text, caption=text, credit=text, gap=text),
    )
    data, told = drawn(document(*blocks, title=text, subtitle=text, author=text))
    found, paged = bare(text_of(data)), text.replace("{page}", "1")
    assert found.count(bare(text)) + (found.count(bare(paged)) if paged != text else 0) >= 14
    assert told.replaced == () and told.unlinked == ()
    assert b"/JavaScript" not in data and b"/Launch" not in data


def test_hostile_text_makes_no_link_picture_or_script():
    blocks = [paragraph(text, url=text) for text in HOSTILE]
    data, told = drawn(document(*blocks))
    assert set(told.unlinked) == set(HOSTILE)
    with pikepdf.open(BytesIO(data)) as opened:
        assert all("/Annots" not in page.obj and "/XObject" not in page.obj.Resources for page in opened.pages)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "file:///etc/passwd",
        "/etc/passwd",
        "smb://host/share",
        "ms-msdt:/id",
        "data:text/html,x",
        "x-apple.systempreferences:",
        "vbscript:x",
        "ftp://example.org",
        "https:",
        "https://",
        "http:///path",
        "https://[::1",
        "mailto:",
        "//example.org",
        "https://example.org/a b",
        "https://example.org/\u202egpj",
        "https://example.org/\ud800",
        "",
    ],
)
def test_only_web_and_mail_addresses_become_links(url):
    assert safe_link(url) == ""


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e"),
        ("http://example.org", "http://example.org"),
        ("mailto:office@example.org?subject=x", "mailto:office@example.org?subject=x"),
        ("https://example.org/réunion", "https://example.org/r%C3%A9union"),
        ('https://example.org/">x', "https://example.org/%22%3Ex"),
    ],
)
def test_addresses_are_written_in_the_signs_a_pdf_may_hold(url, link):
    assert safe_link(url) == link


@pytest.mark.parametrize(
    "text",
    [
        "L’été, où l’œuvre naît ; « çà et là » : 1\u202f234\u202f567,50 € – déjà !",
        "Wachimbaji wadogo wa dhahabu, ng’ombe wanang’aa",
        "mɔ̌kɔ́ ɛsɛ́ngɛ́lí ŋɔ́lɔ ɔ̂ nzɔ̂tɔ",
        "Abacukuzi b’amabuye y’agaciro mu Rwanda",
        "☐ ☑ → ✓ ≤ ≥ • … “quoted” ½ © №",
        "𝔸 mathematical, 😀 smile",
    ],
)
def test_the_languages_of_the_region_are_shown_and_read(text, tmp_path):
    data, told = drawn(document(paragraph(text)))
    assert told.replaced == ()
    assert bare(text) in bare(text_of(data))
    assert bare(text) in bare(struct_text(data, tmp_path))


def test_a_sign_in_no_font_is_shown_as_missing_told_and_can_still_be_copied():
    data, told = drawn(document(paragraph("Mr 王 and 🦊 and \ud800!")))
    assert told.replaced == ("王", "\ufffd", "🦊")
    assert "Mr 王 and 🦊 and \ufffd!" in text_of(data)


def test_lines_are_kept_and_controls_are_not():
    data, _ = drawn(document(paragraph("one\ntwo\r\nthree\x0bfour\u2028five\tsix\x00\x1b\u202e!")))
    told = text_of(data).splitlines()
    assert told[told.index("Title") + 1 :][:5] == ["one", "two", "three", "four", "five six!"]


def test_clean_text_is_left_as_it_is():
    assert clean("Plain text, as most is.") == "Plain text, as most is."
    assert clean("e\u0301") == "é"


def readable() -> st.SearchStrategy[str]:
    """Characters of every kind but those written from right to left, which poppler reads in another order."""
    marks = [*range(0x590, 0x8FF), *range(0xFB1D, 0xFDFF), *range(0xFE70, 0xFEFE), *range(0x10800, 0x10FFF)]
    far = [*range(0x1E800, 0x1EFFF), *range(0x07C0, 0x085F), *range(0xE000, 0xF8FF)]
    return st.text(st.characters(exclude_characters=[chr(code) for code in {*marks, *far}]), max_size=80)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(readable(), min_size=1, max_size=8))
def test_any_text_is_drawn_and_its_letters_are_found(texts):
    blocks = [paragraph(text) for text in texts]
    data, _ = drawn(document(*blocks, title=texts[0], author=texts[0]))
    found = bare(text_of(data))
    for text in texts:
        assert bare(clean(text)) in found


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.text(max_size=200), st.text(max_size=60))
def test_any_text_in_any_block_makes_a_sound_file(text, other):
    blocks = (
        Heading(text, 2, other),
        paragraph(text, url=other, page_of=other),
        Bullets((Item((Run(text),), (Item((Run(other),)),)),), ordered=True),
        KeyFacts(((text, (Run(other),)),)),
        Table((text,), (((Run(other, "gap"),),),), caption=text),
        Picture(text, other, caption=text),
    )
    data, _ = drawn(document(*blocks, title=text, subtitle=other, letterhead=text, running_head=other))
    with pikepdf.open(BytesIO(data)) as opened:
        assert opened.check_pdf_syntax() == []

"""Pages are filled as a careful typesetter would: nothing torn, nothing alone, every page number true."""

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from ppa_desk.documents.flows import Prose
from ppa_desk.documents.layout import paginate
from ppa_desk.documents.lines import lines
from ppa_desk.documents.styles import house
from ppa_desk.documents.text import plain
from ppa_desk.services.content import Bullets, Heading, Item, KeyFacts, Paragraph, Picture, Run, Table
from tests.documents.example import ENGLISH, FRENCH, GROUP, photo, pictures
from tests.documents.reading import document, drawn, figures, pages_of, paragraph, roles, text_of

BODY = house().text["body"]
SENTENCE = "Members met to take up what the research found and what it means for those who dig. "


def prose(text: str, **told) -> Prose:
    return Prose(lines(plain(text, BODY), 366), BODY, None, 366, **told)


@pytest.mark.parametrize("content", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_no_line_of_text_is_longer_than_75_letters(content):
    for block in content.blocks:
        if isinstance(block, Paragraph):
            text = "".join(run.text for run in block.runs)
            set_lines = lines(plain(text, BODY), house().page["measure"])
            assert max(len("".join(piece.text for piece in line.pieces).rstrip()) for line in set_lines) <= 75


def test_page_references_name_the_page_their_target_stands_on():
    blocks = []
    for number in range(12):
        blocks += [Heading(f"Part {number}", 1, f"part-{number}"), *[paragraph(SENTENCE * 9)] * 2]
    told = [Run(f"[{number}: {{page}}] ", page_of=f"part-{number}") for number in range(12)]
    pages = pages_of(drawn(document(Paragraph(tuple(told)), *blocks))[0])
    for number, page in re.findall(r"\[(\d+):\s(\d+)\]", pages[0].replace("\n", " ")):
        heading = rf"^\s*Part {number}$"
        assert re.search(heading, pages[int(page) - 1], re.M), (number, page)


def test_a_reference_that_moves_its_own_target_still_tells_the_truth():
    """From page 9 to 10 the number grows by a digit; wherever that pushes the target, the number is right."""
    for fill in range(60, 75):
        blocks = [
            *[paragraph(SENTENCE * 30)] * (fill // 5),
            paragraph("x\n" * (fill % 5)),
            Heading("Target", 1, "target"),
        ]
        block = Paragraph(tuple(Run("see page {page} ", page_of="target") for _ in range(30)))
        data, told = drawn(document(block, *blocks, words={"page": "({page} of {pages})"}))
        found = set(re.findall(r"see\s+page\s+(\d+)", text_of(data)))
        (page,) = found
        listed = [number for number, page in enumerate(pages_of(data), 1) if re.search(r"^\s*Target$", page, re.M)]
        assert listed[-1] == int(page) and told.pages >= int(page)


def test_a_reference_to_nothing_is_shown_and_told():
    data, told = drawn(document(paragraph("see page {page}", page_of="nowhere")))
    assert "see page ?" in text_of(data) and told.unplaced == ("nowhere",)
    data, told = drawn(document(paragraph("see there", url="#nowhere"), Heading("There", 1, "there")))
    assert "see there" in text_of(data) and told.unplaced == ("nowhere",) and told.unlinked == ()
    assert "Link" not in roles(data)


def test_links_within_the_document_lead_to_their_heading():
    blocks = (paragraph("see there", url="#there"), paragraph(SENTENCE * 80), Heading("There", 1, "there"))
    data, told = drawn(document(*blocks))
    with pikepdf.open(BytesIO(data)) as opened:
        (link,) = opened.pages[0].obj.Annots
        assert link.Dest[0].objgen == opened.pages[-1].obj.objgen and told.unplaced == ()


def test_the_foot_counts_the_pages():
    content = replace(ENGLISH, words={"page": "Page {page} of {pages}"})
    pages = pages_of(drawn(content, pictures)[0])
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page


def test_a_long_document_begins_with_its_contents_and_a_short_one_does_not():
    parts = [(Heading(f"Part {number}", 1), paragraph(SENTENCE * 60)) for number in range(14)]
    blocks = [block for part in parts for block in part]
    data, told = drawn(document(*blocks, words={"contents": "Sommaire"}))
    assert told.pages > 6
    pages = pages_of(data)
    listed = dict(re.findall(r"^\s*(Part \d+) +(\d+)$", pages[0], re.M))
    assert "Sommaire" in pages[0] and len(listed) == 14
    for heading, page in listed.items():
        assert re.search(rf"^\s*{heading}$", pages[int(page) - 1], re.M), (heading, page)
    found = roles(data)
    assert found.count("TOCI") == 14 and found.count("Reference") == 14 and "TOC" in found
    assert "TOC" not in roles(drawn(document(*blocks[:4]))[0])


def test_the_contents_come_after_the_key_facts():
    blocks = [KeyFacts((("Do", (Run("this"),)),)), *[Heading("Part", 1), paragraph(SENTENCE * 80)] * 9]
    text = text_of(drawn(document(*blocks))[0])
    assert text.index("this") < text.index("Contents") < text.index("Members met")


@pytest.mark.parametrize("lines_above", range(28, 44))
def test_a_heading_never_stands_last_on_a_page(lines_above):
    above = prose("\n".join("x" * 3 for _ in range(lines_above)))
    heading, text = prose("Heading", keep=True), prose(SENTENCE * 6)
    for page in paginate([above, heading, text], 636):
        assert page[-1].flow is not heading


@pytest.mark.parametrize("lines_above", range(30, 40))
def test_no_line_of_a_paragraph_stands_alone(lines_above):
    above = prose("\n".join("x" * 3 for _ in range(lines_above)))
    text = prose(SENTENCE * 8)
    count = len(text.lines)
    pages = paginate([above, text], 636)
    parts = [flow for page in pages for flow, _ in page][1:]
    assert sum(len(part.lines) for part in parts) == count
    assert all(len(part.lines) >= 2 for part in parts)


def test_an_introduction_stays_with_its_list():
    for above in range(30, 42):
        blocks = (paragraph("\n".join("x" * above)), paragraph("These were asked:"), Bullets((Item((Run("first"),)),)))
        for page in pages_of(drawn(document(*blocks))[0]):
            assert ("These were asked:" in page) == ("first" in page)


def test_rows_are_not_torn_and_the_head_stands_on_every_page():
    rows = tuple(((Run(f"[{at}"),), (Run(f"{SENTENCE * 3}{at}]"),)) for at in range(40))
    pages = pages_of(drawn(document(Table(("Nr", "Text"), rows, shares=(10, 90), caption="Rows")))[0])
    for page in pages:
        assert re.findall(r"\[(\d+)", page) == re.findall(r"(\d+)\]", page)
        assert re.search(r"^\s*Nr\s+Text$", page, re.M)
    assert "Rows (continued)" in pages[1] and "(continued)" not in pages[0]


def test_a_row_higher_than_a_page_is_torn_and_nothing_of_it_is_lost():
    words = " ".join(f"w{at}" for at in range(4000))
    table = Table(("Nr", "Text"), (((Run("1"),), (Run("short"),)), ((Run("2"),), (Run(words),)), ((Run("3"),), ())))
    data, told = drawn(document(table))
    assert told.pages > 5
    assert re.findall(r"w(\d+)", text_of(data)) == [str(at) for at in range(4000)]


def test_heads_labels_and_captions_of_any_length_lose_nothing():
    long = " ".join(f"w{at}" for at in range(3000))
    for block in (
        Table((long, "x"), (((Run("a"),), (Run("b"),)),)),
        Table(("a",), (((Run("b"),),),), caption=long),
        KeyFacts(((long, (Run("b"),)),)),
        Heading(long),
        Picture("", "", gap=long),
        Bullets((Item((Run(long),)),)),
    ):
        assert set(re.findall(r"w(\d+)", text_of(drawn(document(block))[0]))) == {str(at) for at in range(3000)}, block


def test_pictures_are_scaled_to_the_page():
    for width, height in ((3000, 400), (400, 3000), (40, 30)):
        data, told = drawn(document(Picture(GROUP, "x", caption="c")), lambda _: photo(width, height))  # noqa: B023
        assert told.pages == 1 and told.unseen == ()
        with pikepdf.open(BytesIO(data)) as opened:
            left, low, right, high = (float(edge) for edge in next(figures(opened)).A.BBox)
            assert 84 <= left < right <= 528.01 and 72 <= low < high <= 708
            assert (right - left) / (high - low) == pytest.approx(width / height, rel=0.02)


def test_a_long_letterhead_stands_above_the_running_head_and_a_short_one_beside_it():
    for letterhead, beside in (("Office", True), ("Office of a very long name for all that it does " * 2, False)):
        page = pages_of(drawn(document(letterhead=letterhead, running_head="Summary"))[0])[0]
        assert any("Office" in line and "Summary" in line for line in page.splitlines()) == beside


def test_a_running_head_that_fits_beside_the_letterhead_stands_on_one_line():
    head = "INVENTED DATA, FOR TRAINING · Survey results · members’ edition"
    page = pages_of(drawn(document(letterhead="Alliance", running_head=head))[0])[0]
    assert head in page


def test_contents_that_would_fill_a_page_list_the_first_level_alone():
    blocks = [Heading("Part", 1), *(Heading(f"Question {at}", 2) for at in range(40))]
    long = [block for heading in blocks for block in (heading, paragraph(SENTENCE * 12))]
    first = pages_of(drawn(document(*long))[0])[0]
    assert "Contents" in first and "Part" in first and "Question 30" not in first


def test_a_note_stands_on_the_page_of_the_table_it_explains():
    table = Table(("Answer", "Count"), tuple(((Run(f"row {at}"),), (Run("1"),)) for at in range(6)))
    for above in range(20):
        note = Paragraph((Run("What the dots mean."),), note=True)
        pages = pages_of(drawn(document(paragraph("x\n" * above + "x"), table, note))[0])
        [page] = [text for text in pages if "What the dots mean." in text]
        assert "row 5" in page


def test_both_papers_break_text_alike():
    letter = drawn(document(paragraph(SENTENCE * 5), paper="letter"))[0]
    a4 = drawn(document(paragraph(SENTENCE * 5), paper="a4"))[0]
    assert text_of(letter) == text_of(a4) and letter != a4


def test_empty_blocks_are_drawn_as_nothing():
    blocks = (Paragraph(()), Bullets(()), KeyFacts(()), Table(("a",), ()), paragraph(""), Heading("after"))
    data, told = drawn(document(*blocks))
    assert told.pages == 1 and "after" in text_of(data)
    assert drawn(document())[1].pages == 1


def test_a_heading_may_begin_a_new_page():
    flows = [prose("one", anchor="a"), prose("two", anchor="b"), prose("three", anchor="c")]
    pages = paginate(flows, 500, breaks=frozenset({"a", "b"}))
    assert [[placed.flow.anchor for placed in page] for page in pages] == [["a"], ["b", "c"]]

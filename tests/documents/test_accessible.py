"""A document says what each of its parts is, in which language, and where its links lead."""

from io import BytesIO

import pikepdf
import pytest
from pdfua.model import Severity
from pdfua.validator import validate

from ppa_desk.documents.forms import paper
from ppa_desk.forms.ident import Ident
from ppa_desk.services.content import Bullets, Heading, Item, Picture, Run, Table
from tests.documents.example import ENGLISH, FRENCH, GROUP, photo, pictures
from tests.documents.reading import document, drawn, elements, fonts, paragraph, roles, struct_text
from tests.exchange.test_round_trips import FORM

EXAMPLES = pytest.mark.parametrize("content", [ENGLISH, FRENCH], ids=["en", "fr"])


@EXAMPLES
def test_the_checker_finds_nothing(content, tmp_path):
    path = tmp_path / "document.pdf"
    path.write_bytes(drawn(content, pictures)[0])
    report = validate(str(path))
    assert [finding for outcome in report.outcomes for finding in outcome.findings] == []
    assert [outcome.rule_id for outcome in report.outcomes if outcome.skipped_reason] == []
    assert len(report.outcomes) >= 12 and Severity.ERROR


@EXAMPLES
def test_the_file_names_its_language_title_and_author_and_nothing_of_this_computer(content):
    data, _ = drawn(content, pictures)
    with pikepdf.open(BytesIO(data)) as opened:
        assert str(opened.Root.Lang) == content.language
        assert opened.Root.MarkInfo.Marked and opened.Root.ViewerPreferences.DisplayDocTitle
        assert {str(key): str(value) for key, value in opened.trailer.Info.items()} == {
            "/Title": content.title,
            "/Author": content.author,
            "/Producer": "PPA Desk",
        }
        with opened.open_metadata() as told:
            assert told["pdfuaid:part"] == "1" and told["dc:title"] == content.title
            assert told["dc:creator"] == [content.author]
        assert opened.check_pdf_syntax() == [] and opened.pdf_version >= "1.7"
    assert b"/root" not in data and b"/tmp" not in data


@EXAMPLES
def test_every_font_is_embedded(content):
    with pikepdf.open(BytesIO(drawn(content, pictures)[0])) as opened:
        found = fonts(opened)
        assert {name.split("+")[1] for name in found} >= {"Andika", "Andika-Bold"}
        for name, font in found.items():
            assert "/FontFile2" in font.FontDescriptor, name
            assert "/ToUnicode" in font, name


@EXAMPLES
def test_every_page_says_its_tab_order_and_all_content_is_marked(content):
    with pikepdf.open(BytesIO(drawn(content, pictures)[0])) as opened:
        for page in opened.pages:
            assert page.obj.Tabs == pikepdf.Name.S
            depth = 0
            for operands, operator in pikepdf.parse_content_stream(page):
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
                if str(operator) in ("Tj", "TJ", "Do", "f", "S", "B*"):
                    assert depth > 0, (operator, operands)
            assert depth == 0


@EXAMPLES
def test_what_owns_a_stretch_of_a_page_is_found_from_the_page_and_from_the_tree(content):
    with pikepdf.open(BytesIO(drawn(content, pictures)[0])) as opened:
        nums = opened.Root.StructTreeRoot.ParentTree.Nums
        owners = {int(nums[at]): nums[at + 1] for at in range(0, len(nums), 2)}
        for element in elements(opened.Root.StructTreeRoot):
            kids = element.get("/K", [])
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
                    assert owners[int(kid.Pg.StructParents)][int(kid.MCID)].objgen == element.objgen
                if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
                    assert owners[int(kid.Obj.StructParent)].objgen == element.objgen


def test_each_block_has_its_role():
    found = roles(drawn(ENGLISH, pictures)[0])
    expected = {"Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Caption"}
    assert expected | {"Figure", "Link"} == set(found)
    assert found[:4] == ["Document", "P", "H1", "P"] and found.count("H1") == 1


def test_nested_lists_are_nested_in_the_structure(tmp_path):
    items = (Item((Run("one"),), (Item((Run("one a"),)), Item((Run("one b"),), (Item((Run("deep"),)),)))),)
    assert roles(drawn(document(Bullets(items)))[0]).count("L") == 3
    told = struct_text(drawn(document(Bullets(items)))[0], tmp_path)
    indents = {line.strip(): len(line) - len(line.lstrip()) for line in told.splitlines()}
    assert indents['"one"'] < indents['"one a"'] < indents['"deep"']


def test_lists_say_how_they_are_numbered():
    items = (Item((Run("one"),), (Item((Run("below"),)),)),)
    with pikepdf.open(BytesIO(drawn(document(Bullets(items, ordered=True)))[0])) as opened:
        lists = [element for element in elements(opened.Root.StructTreeRoot) if element.S == "/L"]
        assert [str(found.A.ListNumbering) for found in lists] == ["/Decimal", "/Disc"]


def test_table_heads_say_what_they_head():
    table = Table(("Name", "Sum"), (((Run("a"),), (Run("1"),)),))
    with pikepdf.open(BytesIO(drawn(document(table))[0])) as opened:
        heads = [element for element in elements(opened.Root.StructTreeRoot) if element.S == "/TH"]
        assert [str(head.A.Scope) for head in heads] == ["/Column", "/Column"]


def test_a_repeated_head_is_read_once_and_drawn_on_every_page():
    rows = tuple(((Run(f"row {at}"),), (Run("text " * 30),)) for at in range(60))
    data, told = drawn(document(Table(("Heading", "Other"), rows, caption="Long")))
    assert told.pages > 3
    found = roles(data)
    assert found.count("TH") == 2 and found.count("TD") == 120 and found.count("TR") == 61
    with pikepdf.open(BytesIO(data)) as opened:
        assert len(opened.pages) == told.pages


def test_headings_skip_no_level_also_where_the_content_does():
    blocks = (Heading("a", 1), Heading("b", 3), Heading("c", 3), Heading("d", 2), Heading("e", 1), Heading("f", 2))
    found = [role for role in roles(drawn(document(*blocks))[0]) if role[0] == "H"]
    assert found == ["H1", "H2", "H3", "H3", "H3", "H2", "H3"]


def test_figures_have_a_description_also_where_none_was_written():
    shown = (Picture(GROUP, "Twelve people"), Picture(GROUP, "", caption="Members"), Picture(GROUP, ""))
    data, _ = drawn(document(*shown, words={"picture": "Image"}), lambda _: photo())
    with pikepdf.open(BytesIO(data)) as opened:
        figures = [element for element in elements(opened.Root.StructTreeRoot) if element.S == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == ["Twelve people", "Members", "Image"]
        assert all(len(figure.A.BBox) == 4 for figure in figures)


def test_links_are_tied_to_their_text_and_say_where_they_lead():
    block = paragraph("the survey", url="https://example.org/survey")
    with pikepdf.open(BytesIO(drawn(document(block))[0])) as opened:
        (annotation,) = opened.pages[0].obj.Annots
        assert str(annotation.A.URI) == "https://example.org/survey"
        assert str(annotation.Contents) == "the survey (https://example.org/survey)"
        (link,) = [element for element in elements(opened.Root.StructTreeRoot) if element.S == "/Link"]
        assert link.K[1].Obj.objgen == annotation.objgen and link.P.S == "/P"


def test_bookmarks_follow_the_headings():
    blocks = (Heading("One", 1), Heading("One a", 2), paragraph("x"), Heading("Two", 1))
    with pikepdf.open(BytesIO(drawn(document(*blocks))[0])) as opened, opened.open_outline() as outline:
        assert [(mark.title, [below.title for below in mark.children]) for mark in outline.root] == [
            ("One", ["One a"]),
            ("Two", []),
        ]


def test_a_gap_is_words_in_a_frame_and_not_colour_alone(tmp_path):
    data, _ = drawn(document(paragraph("link missing", tone="gap")))
    assert '"link missing"' in struct_text(data, tmp_path)
    with pikepdf.open(BytesIO(data)) as opened:
        drawn_paths = [str(operator) for _, operator in pikepdf.parse_content_stream(opened.pages[0])]
        assert "B*" in drawn_paths  # filled and outlined


def test_every_field_to_fill_in_says_what_it_asks_and_stands_in_the_structure(tmp_path):
    path = tmp_path / "form.pdf"
    path.write_bytes(paper(FORM, "en", Ident("every_kind", "1"), fillable=True))
    report = validate(str(path))
    assert [finding for outcome in report.outcomes for finding in outcome.findings] == []
    with pikepdf.open(path) as opened:
        parents = opened.Root.StructTreeRoot.ParentTree.Nums
        owners = {int(parents[at]): parents[at + 1] for at in range(0, len(parents), 2)}
        widgets = [one for page in opened.pages for one in page.get("/Annots", []) if one.Subtype == "/Widget"]
        shown = [one for one in widgets if not int(one.F) & 2]
        assert len(shown) > 20
        for widget in shown:
            owner = owners[int(widget.StructParent)]
            assert owner.S == "/Form" and str(owner.Alt) and owner.K.Obj.objgen == widget.objgen
        asked = [str(field.get("/TU", "")) for field in opened.Root.AcroForm.Fields]
        assert all(asked) and "How likely?" in asked

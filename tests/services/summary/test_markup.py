"""What a writer types: paragraphs, lists, citations, addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.content import Bullets, Item, Paragraph, Run
from ppa_desk.services.markup import Inline, blocks, plain, shown_address

PARSE = Inline(
    lambda key, words: Run(words or "Slides", url="https://a.net/s") if key == "slides" else None, ["[in French]"]
)


def test_blank_lines_part_paragraphs_and_dashes_begin_lists():
    assert blocks("One\nline\n\n- a\n- b\nafter", PARSE) == [
        Paragraph((Run("One\nline"),)),
        Bullets((Item((Run("a"),)), Item((Run("b"),)))),
        Paragraph((Run("after"),)),
    ]


def test_a_lead_opens_the_first_paragraph_or_stands_before_a_list():
    assert blocks("Text", PARSE, lead="Theme.", key="k") == [Paragraph((Run("Text"),), "Theme.", "k")]
    assert blocks("- a", PARSE, lead="Theme.")[0] == Paragraph((), "Theme.")
    assert blocks("", PARSE, lead="Theme.") == [Paragraph((), "Theme.")]
    assert blocks(" \n\n ", PARSE) == []


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("see [[slides]].", (Run("see "), Run("Slides", url="https://a.net/s"), Run("."))),
        ("[[slides|the deck]]", (Run("the deck", url="https://a.net/s"),)),
        ("[[nothing]] [[", (Run("[[nothing]] [["),)),
        ("at https://a.net/x?y=1.", (Run("at "), Run("https://a.net/x?y=1", url="https://a.net/x?y=1"), Run("."))),
        ("(https://a.net)", (Run("("), Run("https://a.net", url="https://a.net"), Run(")"))),
        ("to ada@a.net, now", (Run("to "), Run("ada@a.net", url="mailto:ada@a.net"), Run(", now"))),
        ("texte [in French]", (Run("texte "), Run("[in French]", "gap"))),
    ],
)
def test_citations_addresses_and_gaps_become_runs(text, runs):
    assert PARSE(text) == runs


@given(
    st.text(st.characters(exclude_categories=["Cs"]))
    | st.from_regex(r"(\[\[|\]\]|\||slide|https://|@| |\n- |\.){0,12}")
)
def test_nothing_typed_is_lost_unless_it_is_a_citation(text):
    if "[[slides" not in text:
        assert plain(PARSE(text)) == text


def test_an_address_is_read_without_its_scheme():
    assert shown_address("https://forms.gle/abc/") == "forms.gle/abc"

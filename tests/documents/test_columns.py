"""What one looks up stands in columns: entries whole, columns even, the index true, tabs at the edge."""

import re
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppa_desk.documents.layout import Abreast, anchors, paginate
from ppa_desk.services.content import Columns, Heading, Index, Listed, Run, from_json, to_json
from tests.documents.reading import document, drawn, pages_of, roles


class Box:
    """A flow that is not cut."""

    def __init__(self, height: float, keep: bool = False, anchor: str = "") -> None:
        self.height = self.least = height
        self.before, self.after, self.keep, self.anchor = 3.0, 0.0, keep, anchor

    def split(self, room):
        return None


def entry(number: int, lines: int) -> Listed:
    text = (Run("Everything that one would like to know about it. " * lines),)
    facts = (("Seat", (Run("Goma"),)), ("Website", (Run("example.org", url="https://example.org"),)))
    return Listed(f"Entry {number:03}", f"e{number}", (Run("Also called so"),), text, facts)


GROUPS = st.lists(st.tuples(st.floats(5, 60), st.integers(0, 4)), min_size=1, max_size=40)


@settings(max_examples=60)
@given(GROUPS, st.integers(1, 3))
def test_columns_lose_nothing_keep_their_order_and_tear_no_entry(groups, count):
    boxes = [
        Box(high, keep=at < more, anchor=f"{number}.{at}")
        for number, (high, more) in enumerate(groups)
        for at in range(more + 1)
    ]
    page = 400.0
    pages = paginate([Box(37), Abreast(boxes, count, 100, page), Box(11, anchor="last")], page)
    columns = [column for page in pages for flow, _ in page if isinstance(flow, Abreast) for column in flow.columns]
    assert [one.flow.anchor for column in columns for one in column] == [box.anchor for box in boxes]
    where = {one.flow.anchor.split(".")[0]: [] for column in columns for one in column}
    for at, column in enumerate(columns):
        for flow, down in column:
            where[flow.anchor.split(".")[0]].append(at)
            assert down + flow.height <= page + 1
    assert all(len(set(places)) == 1 for places in where.values())
    assert set(anchors(pages)) >= {box.anchor for box in boxes} | {"last"}


def test_the_last_columns_end_at_one_height():
    abreast = Abreast([Box(20) for _ in range(20)], 2, 100, 600)
    assert abreast.height == pytest.approx(10 * 23, abs=10)
    assert [len(column) for column in abreast.columns] == [10, 10]


def test_an_index_tells_the_pages_on_which_entries_stand():
    entries = tuple(entry(number, number % 7) for number in range(60))
    index = Index(tuple((f"To {one.title}", (one.anchor, "e0")) for one in entries))
    content = document(Heading("All", 1), Columns(entries), Heading("Index", 1, new_page=True), Columns((index,)))
    pages = pages_of(drawn(content)[0])
    told = dict(re.findall(r"To (Entry \d+)[ .]*(\d+)", "\n".join(pages)))
    assert len(told) == 60
    for title, page in told.items():
        stands = [number for number, text in enumerate(pages, 1) if re.search(rf"(?<!To ){title}", text)]
        assert stands == [int(page)], title


def test_entries_are_headings_with_lists_in_the_structure_and_bookmarks():
    data, _ = drawn(document(Heading("A", 2, tab="A"), Columns((entry(1, 1), entry(2, 2)))))
    with pikepdf.open(BytesIO(data)) as opened, opened.open_outline() as outline:
        assert [item.title for item in outline.root[0].children] == ["Entry 001", "Entry 002"]
    assert roles(data).count("H3") == 2 and roles(data).count("LI") == 4


def test_a_tab_goes_on_until_another_part_begins():
    many = tuple(entry(number, 9) for number in range(30))
    content = document(
        Heading("Part", 1), Columns((Heading("A", 2, tab="A"), *many, Heading("B", 2, tab="B"), entry(99, 1))),
        Heading("End", 1, new_page=True),
    )  # fmt: skip
    pages = pages_of(drawn(content)[0])
    assert all(re.search(r"\b[AB](–B)?\s*$", page, re.M) for page in pages[:-1])
    assert not re.search(r"\b[AB]\s*$", pages[-1], re.M)


def test_columns_are_read_back_as_they_were_kept():
    content = document(Heading("A", 2, tab="A"), Columns((entry(1, 1), Index((("One", ("e1",)),))), 3))
    assert from_json(to_json(content)) == content

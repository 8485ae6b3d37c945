"""Sticky notes come in from text, tables and JSON, each with its origin; the same file twice changes nothing."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from ppa_desk.exchange.meetings.notes_in import plan
from ppa_desk.exchange.meetings.notes_json import plain
from ppa_desk.exchange.meetings.sticky import colour_of
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.jotted import jotted
from ppa_desk.services.meetings.origins import Origin, read

MIRO = [
    {"type": "frame", "id": "1", "title": "What holds us back", "childrenIds": ["11", "12"]},
    {"type": "tag", "id": "90", "title": "urgent"},
    {"type": "group", "id": "50", "itemsIds": ["12", "13"]},
    {"type": "sticky_note", "id": "11", "content": "<p>Credit &amp; <strong>savings</strong></p><p>for pits</p>",
     "style": {"fillColor": "light_yellow"}, "tagIds": ["90"]},
    {"type": "sticky_note", "id": "12", "content": "Accès aux marchés", "style": {"fillColor": "cyan"}},
    {"type": "sticky_note", "id": "13", "content": "2 < 3 permits", "style": {"fillColor": "#ff00aa"}},
    {"type": "sticky_note", "id": "14", "content": " "},
    {"type": "shape", "id": "15", "content": "A heading"},
]  # fmt: skip


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture
def meeting(desk):
    return desk.records.add("meeting", {"key": "m", "title_en": "Meeting"}).id


def taken(desk, meeting, path, **more):
    planned = plan(desk, path, meeting, **more)
    apply(desk, planned)
    return planned


def notes(desk, meeting):
    return desk.meetings.board.read(meeting).notes


def written(folder, name, text):
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_columns_come_in_any_order_and_in_french(desk, meeting, tmp_path):
    rows = (
        "Voix;Auteur;Couleur;Texte;Cadre;Groupe de notes\n3;Awa;Jaune;Crédit;Obstacles;Argent\n;;bleu;Prêts;;Argent\n"
    )
    taken(desk, meeting, written(tmp_path, "notes.csv", rows))
    first, second = notes(desk, meeting)
    assert (first.text, first.frame, first.colour, first.votes) == ("Crédit", "Obstacles", "yellow", 3)
    assert (first.written_by, read(first.origin)) == ("Awa", Origin("notes.csv", line=2))
    assert (second.colour, second.votes) == ("blue", None)
    [cluster] = desk.meetings.board.read(meeting).clusters
    assert {first.cluster_id, second.cluster_id} == {cluster.id} and cluster.title("fr") == "Argent"


def test_a_miro_board_keeps_frames_groups_and_numbers(desk, meeting, tmp_path):
    planned = taken(desk, meeting, written(tmp_path, "board.json", json.dumps(MIRO)))
    one, two, three = notes(desk, meeting)
    assert (one.text, one.frame, one.colour) == ("Credit & savings\nfor pits", "What holds us back", "yellow")
    assert read(one.origin) == Origin("board.json", number="11")
    assert (two.colour, three.colour, three.text, three.frame) == ("blue", "pink", "2 < 3 permits", "")
    assert two.cluster_id == three.cluster_id is not None and one.cluster_id is None
    said = {reason.code for line in planned.lines for reason in line.reasons}
    assert said == {"board.tags_left", "board.items_left", "board.no_text"}


def test_a_mural_and_a_workbook_are_read_alike(desk, meeting, tmp_path):
    mural = {"value": [
        {"type": "area", "id": "0-1", "title": "Ideas"},
        {"type": "sticky note", "id": "0-2", "text": "", "htmlText": "<div>Safer pits</div>", "parentId": "0-1",
         "style": {"backgroundColor": "#A8DB9AFF"}},
    ]}  # fmt: skip
    taken(desk, meeting, written(tmp_path, "mural.json", json.dumps(mural)))
    book = Workbook()
    book.active.title = "Ideas"
    for row in (["Note", "Colour"], ["Safer pits", "green"], ["=1+1", "beige"]):
        book.active.append(row)
    book.active["A3"].data_type = "s"
    book.create_sheet("Readme").append(["Nothing of ours"])
    book.save(tmp_path / "notes.xlsx")
    planned = taken(desk, meeting, tmp_path / "notes.xlsx")
    assert [(one.text, one.frame, one.colour) for one in notes(desk, meeting)] == [
        ("Safer pits", "Ideas", "green"), ("=1+1", "Ideas", None)
    ]  # fmt: skip
    assert planned.counts()[Deed.ADD] == 1


def test_the_same_file_twice_leaves_nothing_to_do_and_votes_that_came_later_are_taken(desk, meeting, tmp_path):
    path = written(tmp_path, "notes.csv", "text,votes\nCredit,\nCredit,\nMarkets,2\n")
    assert taken(desk, meeting, path).counts()[Deed.ADD] == 3
    assert not plan(desk, path, meeting).does_anything
    written(tmp_path, "notes.csv", "text,votes\nCredit,4\nCredit,\nMarkets,\n")
    again = taken(desk, meeting, path)
    assert again.counts() == {Deed.CHANGE: 1, Deed.SKIP: 2}
    assert sorted((one.text, one.votes) for one in notes(desk, meeting) if one.votes) == [("Credit", 4), ("Markets", 2)]
    desk.history.undo()
    desk.history.undo()
    assert notes(desk, meeting) == ()


def test_a_plain_text_has_a_note_a_line_clusters_between_empty_lines_and_parts_after_a_hash(desk, meeting, tmp_path):
    text = '# Obstacles\n- Credit, and "savings"\n- Markets; roads\n\nAlone\n\n# Ideas\n* One\n* Two\n'
    taken(desk, meeting, written(tmp_path, "board.txt", text))
    told = [(one.text, one.frame, one.cluster_id) for one in notes(desk, meeting)]
    assert [one[:2] for one in told] == [
        ('Credit, and "savings"', "Obstacles"), ("Markets; roads", "Obstacles"), ("Alone", "Obstacles"),
        ("One", "Ideas"), ("Two", "Ideas"),
    ]  # fmt: skip
    clusters = [one[2] for one in told]
    assert clusters[0] == clusters[1] is not None and clusters[2:] == [None, None, None]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"name,phone\nx,1\n", "board.not_understood"),
        ("a.json", b'{"a": [1, 2', "file.damaged"),
        ("b.json", b"[[[[1]]], null, 7]", "board.not_understood"),
        ("a.txt", b"\x89PNG not words", "file.kind"),
        ("b.txt", b"  \n", "file.empty"),
        ("a.xlsx", b"PK\x03\x04 broken", "file.damaged"),
    ],
)
def test_what_holds_no_notes_is_told_in_one_sentence(desk, meeting, tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)
    [line] = plan(desk, tmp_path / name, meeting).lines
    assert line.deed is Deed.REFUSE and [reason.code for reason in line.reasons] == [code]


@given(st.text())
def test_markup_never_breaks_and_plain_words_stay(text):
    plain(text)
    plain(f"<p>{text}")
    if "<" not in text and "&" not in text:
        assert plain(text) == text.strip()


@given(st.lists(st.text(alphabet="ab# \n-"), max_size=30))
def test_no_line_with_words_is_lost(lines):
    flat = [one for line in lines for one in line.splitlines()]
    found = jotted(flat)
    assert all(one.text and flat[one.line - 1].strip() for one in found)
    assert [one.line for one in found] == sorted(one.line for one in found)


@given(st.builds(Origin, st.just("x.json"), number=st.text("abc-1", min_size=1, max_size=9)) | st.builds(
    Origin, st.sampled_from(["", "a b.csv"]), line=st.integers(1, 10**6)))  # fmt: skip
def test_an_origin_is_kept_and_read_back(origin):
    assert read(origin.kept()) == origin


def test_colours_are_known_by_name_and_by_number():
    names = ("jaune", "light_pink", "#FFF9B1", "#ABCDEF80", "dunno", "")
    assert [colour_of(told) for told in names] == ["yellow", "pink", "yellow", "blue", None, None]

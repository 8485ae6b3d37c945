"""Where things lie: nothing overlaps, what people put somewhere lies there, and nothing jumps when a note goes."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.meetings.board import Board, BoardCluster, BoardNote
from ppa_desk.services.meetings.board_layout import HIGH, WIDE, Box, columns_within, lay

SPOTS = st.just((0, 0)) | st.tuples(st.integers(1, 900), st.integers(1, 900))


def note(number, frame="", cluster=None, spot=(0, 0)):
    return BoardNote(number, number, f"Note {number}", None, frame, None, "", "", None, cluster, None, *spot)


def cluster(number, spot=(0, 0)):
    return BoardCluster(number, number, "", "", None, None, None, *spot)


@st.composite
def boards(draw):
    clusters = [cluster(at, draw(SPOTS)) for at in range(1, draw(st.integers(0, 4)) + 1)]
    homes = st.sampled_from([None, *(one.id for one in clusters)])
    frames = st.sampled_from(["", "Obstacles", "Ideas"])
    count = draw(st.integers(0, 40))
    notes = [note(at, draw(frames), draw(homes), (0, 0)) for at in range(1, count + 1)]
    return Board(tuple(notes), tuple(clusters))


def boxes(board, laid):
    loose = [Box(*laid.notes[one.id], WIDE, HIGH) for one in board.notes if one.cluster_id is None]
    return [*loose, *laid.clusters.values()]


@given(boards(), st.integers(2, 7))
def test_nothing_lies_over_anything_and_members_lie_in_their_cluster(board, columns):
    laid = lay(board, columns)
    assert set(laid.notes) == {one.id for one in board.notes}
    assert not any(one.meets(other) for one, other in combinations(boxes(board, laid), 2))
    for one in board.notes:
        inside = [number for number, box in laid.clusters.items() if box.holds(*laid.notes[one.id])]
        assert inside == ([one.cluster_id] if one.cluster_id else [])
    assert lay(board, columns) == laid == lay(board, columns, laid)


@given(boards(), st.data())
def test_nothing_jumps_when_a_note_goes_elsewhere(board, data):
    loose = [one for one in board.notes if one.cluster_id is None]
    if not loose:
        return
    before = lay(board, 5)
    gone = data.draw(st.sampled_from(loose))
    moved = replace(board, notes=tuple(replace(n, x=3000, y=10) if n.id == gone.id else n for n in board.notes))
    after = lay(moved, 5, before)
    assert after.notes == before.notes | {gone.id: (3000, 10)} and after.clusters == before.clusters


def test_a_board_opens_by_part_then_cluster_then_order_on_its_whole_width():
    notes = [note(1, "B"), note(2, "A"), note(3, "B", 7), note(4, "B", 7), note(5, "B"), note(6, "A")]
    laid = lay(Board(tuple(notes), (cluster(7),)), columns_within(880))
    assert columns_within(880) == 5 and list(laid.areas) == ["B", "A"]
    assert laid.clusters[7].y == laid.notes[1][1] and laid.clusters[7].x < laid.notes[1][0] < laid.notes[5][0]
    assert laid.notes[2][1] > laid.areas["B"].y + laid.areas["B"].height
    assert laid.areas["A"].width <= 880


def test_what_somebody_put_somewhere_lies_there_and_the_rest_flows_around_it():
    notes = (*(note(at) for at in range(1, 9)), note(9, cluster=1))
    laid = lay(Board(notes, (cluster(1, (60, 40)),)), 5)
    assert (laid.clusters[1].x, laid.clusters[1].y) == (60, 40)
    assert not any(laid.clusters[1].meets(Box(*laid.notes[at], WIDE, HIGH)) for at in range(1, 9))

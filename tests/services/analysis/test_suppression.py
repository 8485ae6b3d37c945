"""Small counts are hidden, and what is hidden does not come back by subtraction."""

from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.analysis.suppression import bounds, suppressed

TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(st.integers(0, 25), min_size=width, max_size=width), min_size=2, max_size=5)
)


def test_one_hidden_cell_hides_the_next_smallest_of_its_row_and_column():
    counts = [[12, 3, 9], [20, 15, 11], [8, 9, 30]]
    assert suppressed(counts, 5) == {(0, 1), (0, 2), (2, 1), (2, 2)}


def test_a_small_group_goes_whole_and_takes_another_with_it():
    hidden = suppressed([[2, 1], [10, 12], [9, 20]], 5)
    assert {(0, 0), (0, 1)} < hidden
    assert len({cell for cell in hidden if cell[1] == 0}) >= 2


def test_nothing_small_hides_nothing():
    assert suppressed([[10, 20], [30, 40]], 5) == set()


def test_empty_and_hidden_look_the_same():
    assert (0, 0) in suppressed([[0, 20, 9], [30, 3, 8], [9, 9, 9]], 5)


@given(TABLES, st.sampled_from([3, 5, 10]))
def test_nothing_small_shows_and_nothing_hidden_can_be_told_exactly(counts, least):
    hidden = suppressed(counts, least)
    width = len(counts[0])
    assert all((r, c) in hidden for r, row in enumerate(counts) for c in range(width) if row[c] < least)
    if hidden and len(hidden) < len(counts) * width:
        assert all(low < high for low, high in bounds(counts, hidden).values())


@given(TABLES, st.sampled_from([3, 5]))
def test_what_an_onlooker_can_say_is_true(counts, least):
    hidden = suppressed(counts, least)
    assert all(low <= counts[r][c] <= high for (r, c), (low, high) in bounds(counts, hidden).items())

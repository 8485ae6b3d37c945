"""Small counts are hidden, and what is hidden does not come back by subtraction."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.analysis.subtraction import bounds, told_by_totals
from ppa_desk.services.analysis.suppression import suppressed, suppressed_picks

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


def test_an_answer_nobody_gave_does_not_take_the_whole_table_with_it():
    assert suppressed([[20, 0, 9], [30, 0, 8]], 5) == {(0, 1), (1, 1)}


def test_empty_and_hidden_look_the_same():
    assert (0, 0) in suppressed([[0, 20, 9], [30, 3, 8], [9, 9, 9]], 5)


@given(TABLES, st.sampled_from([3, 5, 10]))
def test_nothing_small_shows_and_nothing_hidden_can_be_told_exactly(counts, least):
    hidden = suppressed(counts, least)
    width = len(counts[0])
    assert all((r, c) in hidden for r, row in enumerate(counts) for c in range(width) if row[c] < least)
    if hidden and len(hidden) < len(counts) * width:
        given = [any(column) for column in zip(*counts, strict=True)]
        assert all(low < high for (_, c), (low, high) in bounds(counts, hidden).items() if given[c])


@given(TABLES, st.sampled_from([3, 5]))
def test_what_an_onlooker_can_say_is_true(counts, least):
    hidden = suppressed(counts, least)
    assert all(low <= counts[r][c] <= high for (r, c), (low, high) in bounds(counts, hidden).items())


def test_a_cell_that_joins_two_blocks_is_told_by_no_single_line_and_hidden_with_more():
    counts = [[3, 9, 40, 40], [9, 3, 4, 40], [40, 40, 3, 9], [40, 40, 9, 3]]
    blocks = {(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 2), (2, 3), (3, 2), (3, 3)}
    assert list(told_by_totals(counts, blocks)) == [(1, 2)]
    assert bounds(counts, blocks)[1, 2] == (4, 4)
    assert not list(told_by_totals(counts, suppressed(counts, 5)))


SMALL = st.integers(2, 3).flatmap(
    lambda width: st.lists(st.lists(st.integers(0, 4), min_size=width, max_size=width), min_size=2, max_size=3)
)


@given(SMALL, st.data())
def test_what_can_be_said_is_what_trying_every_table_says(counts, data):
    cells = [(r, c) for r in range(len(counts)) for c in range(len(counts[0]))]
    hidden = set(data.draw(st.lists(st.sampled_from(cells), min_size=1, max_size=5, unique=True)))
    found = list(_every_table(counts, sorted(hidden)))
    for cell, (low, high) in bounds(counts, hidden).items():
        values = {table[cell] for table in found}
        assert (low, high) == (min(values), max(values))
    told = set(told_by_totals(counts, hidden))
    given = {c for c in range(len(counts[0])) if any(row[c] for row in counts)}
    assert told == {cell for cell in hidden if cell[1] in given and len({table[cell] for table in found}) == 1}


def _every_table(counts, hidden):
    """Every filling of the hidden cells with the same totals."""
    rows = {r: sum(counts[r][c] for q, c in hidden if q == r) for r, _ in hidden}
    columns = {c: sum(counts[r][c] for r, q in hidden if q == c) for _, c in hidden}
    for values in product(*(range(min(rows[r], columns[c]) + 1) for r, c in hidden)):
        table = dict(zip(hidden, values, strict=True))
        if all(sum(v for (q, _), v in table.items() if q == r) == total for r, total in rows.items()) and all(
            sum(v for (_, q), v in table.items() if q == c) == total for c, total in columns.items()
        ):
            yield table


def test_of_several_choices_a_group_of_few_people_goes_whole_however_much_they_chose():
    assert {(0, 0), (0, 1)} <= suppressed_picks([[6, 6], [20, 9], [15, 12]], [3, 30, 20], 5)


@given(TABLES, st.data(), st.sampled_from([3, 5, 10]))
def test_of_several_choices_hidden_cells_never_tell_that_nobody_or_everybody_chose(counts, data, least):
    totals = [data.draw(st.integers(max(row), max(row) + 10)) for row in counts]
    hidden = suppressed_picks(counts, totals, least)
    for c in range(len(counts[0])):
        rows = [r for r in range(len(counts)) if (r, c) in hidden]
        if rows and len(rows) < len(counts):
            assert len(rows) > 1
            assert 0 < sum(counts[r][c] for r in rows) < sum(totals[r] for r in rows)

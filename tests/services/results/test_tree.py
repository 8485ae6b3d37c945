"""The tree of results: codes follow places, what was typed stays, and no move loses or doubles anything."""

from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.results import tree
from ppa_desk.services.results.tree import Place, Step


def of(*told: tuple[int, int | None]) -> list[Place]:
    return [Place(number, parent) for number, parent in told]


def coded(places: list[Place]) -> list[Place]:
    made = tree.codes(places)
    return [Place(one.id, one.parent, one.level, made[one.id]) for one in places]


SMALL = of((1, None), (2, 1), (3, 1), (4, None), (5, 4))


def test_codes_come_from_places():
    assert tree.codes(SMALL) == {1: "1", 2: "1.1", 3: "1.2", 4: "2", 5: "2.1"}


def test_a_goal_is_not_counted_and_what_is_under_it_begins_at_1():
    goal = [Place(9, None, tree.GOAL), *(Place(one.id, one.parent or 9) for one in SMALL)]
    assert tree.codes(goal) == {9: "G", 1: "1", 2: "1.1", 3: "1.2", 4: "2", 5: "2.1"}


def test_two_goals_are_told_apart_and_what_is_under_them_goes_on_counting():
    two = [Place(8, None, tree.GOAL), Place(9, None, tree.GOAL), Place(1, 8), Place(2, 9)]
    assert tree.codes(two) == {8: "G1", 9: "G2", 1: "1", 2: "2"}


def test_a_typed_code_stays_and_is_handed_down():
    places = [Place(1, None, "", "A"), Place(2, 1, "", "A.1"), Place(3, None, "", "2")]
    assert tree.typed(places) == {1}
    assert tree.codes(places, tree.typed(places)) == {1: "A", 2: "A.1", 3: "2"}


def test_one_moves_up_down_in_and_out():
    def parents(places):
        return [(one.id, one.parent) for one, _ in tree.walk(places)]

    assert parents(tree.moved(SMALL, 3, Step.UP)) == [(1, None), (3, 1), (2, 1), (4, None), (5, 4)]
    assert parents(tree.moved(SMALL, 1, Step.DOWN)) == [(4, None), (5, 4), (1, None), (2, 1), (3, 1)]
    assert parents(tree.moved(SMALL, 4, Step.IN)) == [(1, None), (2, 1), (3, 1), (4, 1), (5, 4)]
    assert parents(tree.moved(SMALL, 2, Step.OUT)) == [(1, None), (3, 1), (2, None), (4, None), (5, 4)]


def test_one_that_can_go_no_further_stays():
    assert [tree.moved(SMALL, *move) for move in ((1, Step.UP), (4, Step.DOWN), (2, Step.IN), (1, Step.OUT))] == [
        None, None, None, None,
    ]  # fmt: skip


def test_what_hangs_on_nothing_stands_at_the_top():
    assert [one.id for one, _ in tree.walk(of((1, 99), (2, 1)))] == [1, 2]


def test_indicators_are_lettered():
    assert [tree.lettered("1.2", nr) for nr in (1, 26, 27, 53)] == ["1.2.a", "1.2.z", "1.2.aa", "1.2.ba"]
    assert tree.lettered("", 1) == "a"


forests = st.lists(st.integers(0, 8), min_size=1, max_size=9).map(
    lambda picks: [Place(at + 1, pick % (at + 1) or None) for at, pick in enumerate(picks)]
)


@given(forests, st.data())
def test_moving_loses_nothing_and_codes_stay_different(places, data):
    start = coded(places)
    one = data.draw(st.sampled_from(start)).id
    after = tree.moved(start, one, data.draw(st.sampled_from(Step))) or start
    assert sorted(place.id for place in after) == sorted(place.id for place in start)
    assert len(list(tree.walk(after))) == len(start)
    assert len(set(tree.codes(after).values())) == len(start)
    assert tree.under(after, one) == tree.under(start, one) or after is not start


@given(forests)
def test_nothing_is_taken_for_typed_that_was_made(places):
    assert tree.typed(coded(places)) == frozenset()


@given(forests, st.data())
def test_up_then_down_changes_nothing(places, data):
    one = data.draw(st.sampled_from(places)).id
    up = tree.moved(places, one, Step.UP)
    if up is not None:
        assert [place.id for place, _ in tree.walk(tree.moved(up, one, Step.DOWN))] == [
            place.id for place, _ in tree.walk(places)
        ]

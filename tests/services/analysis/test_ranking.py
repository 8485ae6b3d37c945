"""Rankings: the golden vector of 19 invented ballots, and polls in the words of their rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.analysis.polls import Poll, balance, dots, poll
from ppa_desk.services.analysis.ranking import ranking

OPTIONS = ["fin", "for", "wom", "com", "sou"]
BALLOTS = [
    *[["fin", "wom", "for", "com", "sou"]] * 5,
    *[["for", "wom", "fin", "sou", "com"]] * 4,
    *[["wom", "for", "com", "fin", "sou"]] * 4,
    *[["com", "wom", "for", "fin", "sou"]] * 3,
    *[["sou", "fin", "for", "wom", "com"]] * 2,
    ["wom", "for"],
]


def test_the_golden_vector():
    found = ranking(OPTIONS, BALLOTS)
    by = {one.option: one for one in found.options}
    assert [by[one].borda for one in OPTIONS] == [42, 51, 58, 26, 13]
    assert [round(by[one].average, 3) for one in OPTIONS] == [2.789, 2.316, 1.947, 3.632, 4.316]
    assert [by[one].first for one in OPTIONS] == [5, 4, 5, 3, 2]
    assert [one.dropped for one in found.rounds] == ["sou", "com", "for", ""]
    assert dict(found.rounds[1].standing) == {"fin": 7, "for": 4, "wom": 5, "com": 3}
    assert dict(found.rounds[2].standing) == {"fin": 7, "for": 4, "wom": 8}
    assert dict(found.rounds[3].standing) == {"fin": 7, "wom": 12}
    assert found.winner == found.condorcet == "wom"


@given(
    st.lists(
        st.permutations(OPTIONS).flatmap(lambda p: st.integers(1, 5).map(lambda k: p[:k])), min_size=1, max_size=20
    )
)
def test_points_are_shared_whole_and_give_the_average_rank(ballots):
    found = ranking(OPTIONS, ballots)
    assert sum(one.borda for one in found.options) == pytest.approx(len(ballots) * 10)
    assert all(one.average == pytest.approx(5 - one.borda / len(ballots)) for one in found.options)
    assert sum(found.copeland.values()) == pytest.approx(10)


def test_weights_count_and_empty_ballots_do_not():
    found = ranking(["a", "b"], [["a"], ["b"], []], [1.0, 0.4, 1.0])
    assert found.winner == "a" and found.ballots == 2 and found.weight == 1.4


def test_a_tie_is_broken_by_a_seed_that_is_recorded():
    found = ranking(["a", "b"], [["a", "b"], ["b", "a"]])
    assert found.tied and found.winner == ranking(["a", "b"], [["a", "b"], ["b", "a"]]).winner and not found.condorcet


@pytest.mark.parametrize(
    ("counts", "net", "polarity", "unsure", "phrase"),
    [
        ((12, 3, 8), 0.174, 0.726, 0.130, "divided"),
        ((17, 4, 2), 0.652, 0.257, 0.174, "many"),
        ((19, 3, 1), 0.783, 0.144, 0.130, "high"),
        ((7, 10, 6), 0.043, 0.318, 0.435, "uncertain"),
        ((6, 12, 5), 0.043, 0.227, 0.522, "discuss"),
    ],
)
def test_polls_are_told_in_the_words_of_their_rules(counts, net, polarity, unsure, phrase):
    yes, maybe, hesitant = counts
    found = poll({"interest": yes, "unsure": maybe, "hesitant": hesitant})
    assert (round(found.net, 3), round(found.polarity, 3), round(found.u, 3)) == (net, polarity, unsure)
    assert found.phrase == phrase


def test_a_poll_nobody_answered_says_nothing():
    assert poll({}) is None and Poll(0.1, 0.6, 0.3).phrase == "limited"


def test_one_loud_voice_is_seen_in_the_dots():
    loud, broad = dots([5, 0, 0, 0], [1, 1, 1, 1], 10), dots([1, 1, 1, 2], [1, 1, 1, 1], 10)
    assert loud.share == broad.share == 0.5
    assert (loud.breadth, broad.breadth) == (0.25, 1.0) and loud.supporters == 1 and broad.supporters > 3


def test_sectors_far_apart_are_flagged():
    found = balance({"IND": (0.9, 10), "CSO": (0.2, 8), "GOV": (1.0, 2)})
    assert found.apart and found.least == 0.2 and found.mean == pytest.approx(0.55)
    assert balance({"IND": (0.9, 2)}) is None

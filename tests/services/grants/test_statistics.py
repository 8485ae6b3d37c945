"""Scores are told with what they hide: spread, lean, disagreement; nothing scored is not zero."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.grants.statistics import figures, leans

scores = st.floats(0, 100, allow_nan=False)


def test_no_scores_are_no_figures():
    assert figures([]) is None


def test_figures_of_three_readers():
    found = figures([40.0, 70.0, 85.0])
    assert (found.n, found.mean, found.median, found.spread) == (3, 65.0, 70.0, 45.0)
    assert found.deviation == pytest.approx(18.708, abs=0.001)


@pytest.mark.parametrize(("limit", "disagree"), [(44, True), (45, True), (46, False), (None, False)])
def test_readers_disagree_from_the_limit_on(limit, disagree):
    assert figures([40.0, 85.0]).disagree(limit) is disagree


def test_one_reader_disagrees_with_nobody():
    assert not figures([40.0]).disagree(0)


def test_a_lean_is_the_mean_difference_from_the_others_on_the_same_grants():
    found = leans({1: {11: 80.0, 12: 60.0, 13: 70.0}, 2: {11: 50.0, 12: 40.0}, 3: {14: 90.0}})
    assert found[11].by == pytest.approx((15 + 10) / 2) and found[11].n == 2
    assert found[12].by == pytest.approx((-15 - 10) / 2)
    assert found[13].by == 0.0 and 14 not in found


@given(st.lists(scores, min_size=1))
def test_figures_lie_within_the_scores(told):
    found = figures(told)
    assert found.least - 1e-9 <= found.mean <= found.most + 1e-9
    assert found.least <= found.median <= found.most and 0 <= found.deviation <= found.spread / 2 + 1e-6


@given(st.dictionaries(st.integers(1, 5), scores, min_size=2))
def test_leans_on_one_grant_cancel_out(told):
    assert sum(one.by for one in leans({1: told}).values()) == pytest.approx(0, abs=1e-6)

"""Intervals, tests and agreement, against the textbooks and against scipy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from ppa_desk.services.analysis.statistics import chi2_tail, fisher, independence, kappa, kendall, quantile, wilson

COUNTS = st.integers(0, 30)


def test_wilson_is_the_textbook_one_where_the_population_is_not_known():
    low, high = wilson(0.5, 20)
    assert (round(low, 4), round(high, 4)) == (0.2993, 0.7007)


def test_a_finite_population_narrows_the_interval_and_a_census_has_none():
    low, high = wilson(0.5, 20, 46)
    wide = wilson(0.5, 20 * 45 / 26)
    assert (low, high) == wide
    assert wilson(0.5, 46, 46) is None and wilson(0.5, 0) is None


@given(st.floats(0, 1), st.integers(1, 50), st.integers(0, 100))
def test_an_interval_holds_its_share_and_stays_within_0_and_1(share, n, more):
    found = wilson(share, n, n + more)
    assert found is None or (0 <= found[0] <= share + 1e-9 and share - 1e-9 <= found[1] <= 1)


@given(st.floats(0.01, 60), st.integers(1, 12))
def test_the_tail_of_chi_square_is_scipys(value, freedom):
    assert chi2_tail(value, freedom) == pytest.approx(stats.chi2.sf(value, freedom), abs=1e-9)


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_fishers_test_is_scipys(a, b, c, d):
    table = [[a, b], [c, d]]
    if min(a + b, c + d, a + c, b + d) > 0:
        assert fisher(table) == pytest.approx(stats.fisher_exact(table).pvalue, abs=1e-6)


def test_the_right_test_is_chosen():
    assert independence([[20, 30], [30, 20]]).name == "chi2"
    assert independence([[20, 30], [30, 20]]).p == pytest.approx(
        stats.chi2_contingency([[20, 30], [30, 20]], correction=False).pvalue
    )
    assert independence([[20, 30], [30, 20]]).v == pytest.approx(0.2)
    assert independence([[1, 9], [8, 2]]).name == "fisher"
    assert independence([[1, 2, 1], [2, 1, 1]]) is None
    assert independence([[5, 0], [7, 0]]) is None


def test_agreement_beyond_chance():
    assert kappa([True] * 5 + [False] * 5, [True] * 5 + [False] * 5) == 1
    assert kappa([True, True, False, False], [True, False, True, False]) == 0
    assert kappa([True, True], [True, True]) is None and kappa([], []) is None


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=2, max_size=12))
def test_kendalls_tau_is_scipys(pairs):
    one, other = zip(*pairs, strict=True)
    found, wanted = kendall(one, other), stats.kendalltau(one, other).statistic
    assert (found is None and wanted != wanted) or found == pytest.approx(wanted)


def test_quantiles_lie_between_values():
    assert [quantile([1, 2, 3, 4], share) for share in (0, 0.25, 0.5, 1)] == [1, 1.75, 2.5, 4]

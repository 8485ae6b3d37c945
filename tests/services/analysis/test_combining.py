"""Several measures in one order: fixed anchors, what is lacking, how firm a place is, and what follows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.analysis.combining import OWNERS, agreement, class_of, combined, firmness, score
from ppa_desk.services.analysis.polls import Balance, Poll, most_dots, poll, scores
from ppa_desk.services.analysis.ranking import normals, ranking
from tests.services.analysis.test_ranking import BALLOTS, OPTIONS

POLLS = {
    name: poll({"interest": yes, "unsure": unsure, "hesitant": no})
    for name, (yes, unsure, no) in {
        "fin": (12, 3, 8), "for": (17, 4, 2), "wom": (19, 3, 1), "com": (7, 10, 6), "sou": (6, 12, 5),
    }.items()
}  # fmt: skip
MEASURES = {
    "rank": normals(OPTIONS, BALLOTS, [1.0] * len(BALLOTS)),
    "poll": {name: (one.net + 1) / 2 for name, one in POLLS.items()},
}


def test_the_seed_meeting_comes_out_as_it_did():
    found = {one.option: one for one in combined(OPTIONS, MEASURES, POLLS)}
    assert [one.option for one in combined(OPTIONS, MEASURES, POLLS)][:2] == ["wom", "for"]
    kinds = {name: one.kind for name, one in found.items()}
    assert kinds == {"wom": "prioritise", "for": "prioritise", "fin": "sequence", "com": "scope", "sou": "scope"}
    assert found["wom"].lacking == ("dots", "survey") and OWNERS[found["fin"].kind] == "PAR"


def test_borda_alone_is_borda_of_the_whole_count():
    assert MEASURES["rank"] == {one.option: one.normal for one in ranking(OPTIONS, BALLOTS).options}


def test_what_is_lacking_counts_neither_for_nor_against():
    assert score({"rank": 0.6}) == pytest.approx(0.6)
    assert score({"rank": 1.0, "poll": 0.0}) == pytest.approx(0.40 / 0.65)
    assert score({}) == 0.0


@given(st.dictionaries(st.sampled_from(["rank", "poll", "dots", "survey"]), st.floats(0, 1), min_size=1))
def test_a_score_stays_between_its_measures(measures):
    assert min(measures.values()) - 1e-9 <= score(measures) <= max(measures.values()) + 1e-9


def test_what_follows_is_the_first_rule_that_holds():
    calm, torn, unsure = Poll(0.8, 0.1, 0.1), Poll(0.5, 0.4, 0.1), Poll(0.3, 0.2, 0.5)
    even, far, floor = Balance(0.6, 0.5, False), Balance(0.6, 0.3, True), Balance(0.3, 0.1, False)
    assert class_of(0.7, calm, even) == "prioritise"
    assert class_of(0.7, torn, even) == class_of(0.7, calm, far) == class_of(0.5, torn, None) == "sequence"
    assert class_of(0.3, unsure, even) == "scope"
    assert class_of(0.3, calm, floor) == "discuss"
    assert class_of(0.55, calm, even) == class_of(0.1, None, None) == "park"


def test_a_seed_gives_the_same_firmness_again():
    one = firmness(OPTIONS, MEASURES, BALLOTS, seed=7, draws=200)
    assert one == firmness(OPTIONS, MEASURES, BALLOTS, seed=7, draws=200)
    assert one != firmness(OPTIONS, MEASURES, BALLOTS, seed=8, draws=200)


def test_women_in_mining_is_firmly_among_the_first_two():
    found = {one.option: one for one in firmness(OPTIONS, MEASURES, BALLOTS)}
    assert found["wom"].word == "firm" and found["wom"].places[1] <= 2
    assert found["sou"].top2 < 0.1 and found["sou"].word == "tied"


def test_options_that_are_level_are_never_firm():
    level = {"rank": dict.fromkeys("abc", 0.5)}
    assert all(one.word == "tied" and one.places == (3, 3) for one in firmness("abc", level, draws=50))


def test_measures_that_disagree_are_seen():
    found = agreement(
        {"rank": {"a": 1, "b": 0.5, "c": 0}, "poll": {"a": 0, "b": 0.5, "c": 1}, "dots": {"a": 1, "b": 0}}
    )
    assert found == {("rank", "poll"): -1, ("rank", "dots"): 1, ("poll", "dots"): -1}


def test_scores_show_their_vetoes():
    found = scores([5, 4, 1, 0], [1, 1, 1, 1])
    assert (found.mean, found.high, found.low, found.n) == (2.5, 0.5, 0.5, 4) and scores([], []) is None
    assert [most_dots(dots) for dots in (3, 4, 5, 8)] == [2, 2, 3, 4]

"""Reading is shared out evenly, with nobody against a conflict, and what cannot be met is named."""

from collections import Counter
from itertools import combinations, product

from hypothesis import example, given
from hypothesis import strategies as st

from ppa_desk.services.grants.assigning import Reader, assign

GRANTS, PEOPLE = range(1, 5), range(11, 14)
PAIRS = [(grant, person) for grant in GRANTS for person in PEOPLE]
pairs = st.sets(st.sampled_from(PAIRS))
limits = st.lists(st.none() | st.integers(0, 3), min_size=len(PEOPLE), max_size=len(PEOPLE))


def readers(most=(None, None, None)):
    return [Reader(person, one) for person, one in zip(PEOPLE, most, strict=True)]


def best(each, most, away):
    """Try every way: the most places filled, and the least sum of squares of the loads then."""
    ways = []
    for grant in GRANTS:
        free = [person for person in PEOPLE if (grant, person) not in away]
        ways.append([chosen for n in range(each + 1) for chosen in combinations(free, n)])
    found = []
    for way in product(*ways):
        loads = Counter(person for chosen in way for person in chosen)
        if all(limit is None or loads[p] <= limit for p, limit in zip(PEOPLE, most, strict=True)):
            found.append((-loads.total(), sum(load * load for load in loads.values())))
    return min(found)


@given(st.integers(0, 3), limits, pairs)
@example(2, [None, None, None], set())
def test_as_much_is_read_as_can_be_and_as_evenly(each, most, away):
    done = assign(GRANTS, readers(most), each, away=away)
    loads = Counter(person for _, person in done.pairs)
    assert len(set(done.pairs)) == len(done.pairs) and not away & set(done.pairs)
    assert (-len(done.pairs), sum(load * load for load in loads.values())) == best(each, most, away)
    assert all(limit is None or loads[p] <= limit for p, limit in zip(PEOPLE, most, strict=True))
    assert {p: n for p, n in done.loads.items() if n} == dict(loads)
    got = Counter(grant for grant, _ in done.pairs)
    assert done.short == {grant: each - got[grant] for grant in GRANTS if got[grant] < each}


@given(st.integers(0, 3), limits, pairs, pairs)
def test_what_was_given_before_stays_and_counts(each, most, away, before):
    done = assign(GRANTS, readers(most), each, away=away, given=before)
    assert not before & set(done.pairs)
    whole = Counter(person for _, person in before | set(done.pairs))
    assert {p: n for p, n in done.loads.items() if n} == dict(whole)
    got = Counter(grant for grant, _ in before)
    new = Counter(grant for grant, _ in done.pairs)
    assert all(new[grant] <= max(each - got[grant], 0) for grant in GRANTS)


def test_without_conflicts_loads_differ_by_at_most_one():
    done = assign(range(60), [Reader(person) for person in range(100, 112)], 3)
    assert not done.short and set(done.loads.values()) == {15}
    done = assign(range(61), [Reader(person) for person in range(100, 112)], 3)
    assert max(done.loads.values()) - min(done.loads.values()) == 1


def test_a_grant_is_handed_on_where_only_that_frees_a_reader():
    done = assign([1, 2], [Reader(11, 1), Reader(12, 1)], 1, away={(2, 12)})
    assert done.pairs == ((1, 12), (2, 11)) and not done.short


def test_what_cannot_be_met_is_spread_and_named():
    done = assign([1, 2, 3], [Reader(11, 2), Reader(12, 1)], 2)
    assert len(done.pairs) == 3 and sum(done.short.values()) == 3
    assert {grant for grant, _ in done.pairs} == {1, 2, 3}

"""Honest reach: the three methods with their numbers, what always holds, and the register on both databases."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.results.indicator import OverlapMethod
from ppa_desk.services.results.overlaps import Reach, Shared, StepKind, reach
from ppa_desk.services.results.rollup import Window

DEDUCTION, UMBRELLA, GROUPING = OverlapMethod.DEDUCTION, OverlapMethod.UMBRELLA, OverlapMethod.GROUPING
H1 = (date(2026, 1, 1), date(2026, 6, 30))
H2 = (date(2026, 7, 1), date(2026, 12, 31))
ONE = 1_000_000


def kinds(found):
    return [one.kind for one in found.steps]


def test_without_an_entry_net_is_gross():
    assert reach({1: 100, 2: 40}, []) == Reach(140, 140)


def test_people_both_reached_are_taken_off_once():
    found = reach({1: 100, 2: 40}, [Shared(1, 2, DEDUCTION, 15)])
    assert (found.gross, found.net) == (140, 125)
    assert [(one.kind, one.grant, one.other, one.taken) for one in found.steps] == [(StepKind.DEDUCTION, 2, 1, 15)]


def test_no_more_is_taken_off_than_the_smaller_grant_reported():
    assert reach({1: 100, 2: 40}, [Shared(1, 2, DEDUCTION, 500)]).net == 100


def test_how_many_is_not_known_takes_nothing_off_and_says_so():
    found = reach({1: 100, 2: 40}, [Shared(1, 2, DEDUCTION, None)])
    assert (found.net, kinds(found)) == (140, [StepKind.UNKNOWN])


def test_the_larger_grant_covers_the_smaller_whichever_is_named_first():
    assert reach({1: 40, 2: 100}, [Shared(1, 2, UMBRELLA)]).net == 100
    assert reach({1: 40, 2: 100}, [Shared(2, 1, UMBRELLA)]).net == 100


def test_one_grant_covers_two_and_two_large_ones_do_not_cover_each_other():
    assert reach({1: 100, 2: 40, 3: 30}, [Shared(1, 2, UMBRELLA), Shared(1, 3, UMBRELLA)]).net == 100
    assert reach({1: 100, 2: 40, 3: 90}, [Shared(1, 2, UMBRELLA), Shared(3, 2, UMBRELLA)]).net == 190


def test_a_group_counts_as_its_largest_also_when_it_is_named_in_pairs():
    found = reach({1: 50, 2: 80, 3: 60, 4: 7}, [Shared(1, 2, GROUPING), Shared(2, 3, GROUPING)])
    assert (found.gross, found.net) == (197, 87)


def test_people_of_a_covered_grant_are_taken_off_what_stands_for_it():
    found = reach({1: 100, 2: 40, 3: 30}, [Shared(2, 1, UMBRELLA), Shared(2, 3, DEDUCTION, 10)])
    assert (found.net, kinds(found)) == (120, [StepKind.UMBRELLA, StepKind.DEDUCTION])
    again = reach({1: 100, 2: 40}, [Shared(2, 1, UMBRELLA), Shared(1, 2, DEDUCTION, 10)])
    assert (again.net, kinds(again)) == (100, [StepKind.UMBRELLA, StepKind.ALREADY])


def test_a_grant_that_reported_nothing_changes_nothing():
    found = reach({1: 100}, [Shared(1, 9, UMBRELLA), Shared(9, 1, DEDUCTION, 5)])
    assert (found.net, kinds(found)) == (100, [StepKind.ABSENT, StepKind.ABSENT])


def test_the_same_people_taken_off_again_and_again_never_go_below_the_largest_grant():
    entries = [Shared(1, 2, DEDUCTION, 90), Shared(1, 3, DEDUCTION, 80), Shared(2, 3, DEDUCTION, 80)]
    found = reach({1: 100, 2: 90, 3: 80}, entries)
    assert found.net == 100
    lost = reach({1: 100, 2: 100}, [Shared(1, 2, DEDUCTION, 100), Shared(1, 2, DEDUCTION, 100)])
    assert lost.net == 100


SIZES = st.dictionaries(st.integers(1, 6), st.integers(0, 10**9), min_size=1)
ENTRIES = st.lists(
    st.builds(Shared, st.integers(1, 7), st.integers(1, 7), st.sampled_from(OverlapMethod),
              st.none() | st.integers(-5, 10**9)),
    max_size=12,
)  # fmt: skip


@given(SIZES, ENTRIES)
def test_net_lies_between_the_largest_grant_and_the_sum_and_the_steps_add_up(sizes, entries):
    found = reach(sizes, entries)
    assert max(sizes.values()) <= found.net <= found.gross == sum(sizes.values())
    assert found.gross - sum(one.taken for one in found.steps) == found.net


# --- in a workspace


def test_overlaps_count_in_the_period_they_are_of(made):
    one = made.indicator()
    first, second = made.grant("north"), made.grant("south")
    for grant, people in ((first, 100), (second, 40)):
        for period in (H1, H2):
            made.value(one, people, *period, grant_record_id=grant)
    made.add("overlap", indicator_id=one, grant_record_id=first, other_id=second, since=H1[0], until=H1[1],
             people=15 * ONE)  # fmt: skip
    found = made.desk.results.reach.of(one, Window(H2[1]))
    assert (found.gross, found.net) == (280 * ONE, 265 * ONE)
    assert made.desk.results.reach.of(one, Window(H2[1], H2[0])).net == 140 * ONE
    assert made.desk.results.rollup.figure(one, Window(H2[1])).total == found.gross


def test_a_running_total_takes_the_whole_register(made):
    one = made.indicator(over_time="running")
    first, second = made.grant("north"), made.grant("south")
    made.value(one, 60, *H1, grant_record_id=first)
    made.value(one, 100, *H2, grant_record_id=first)
    made.value(one, 40, *H1, grant_record_id=second)
    made.add("overlap", indicator_id=one, grant_record_id=second, other_id=first, since=H1[0], until=H1[1],
             method="umbrella")  # fmt: skip
    found = made.desk.results.reach.of(one, Window(H2[1]))
    assert (found.gross, found.net) == (140 * ONE, 100 * ONE)


def test_two_grants_in_one_place_and_period_are_warned_of_until_an_entry_says_something(made):
    one = made.indicator()
    first, second, third = (made.grant(key) for key in ("north", "south", "east"))
    made.value(one, 10, *H1, grant_record_id=first, province="CD-NK")
    made.value(one, 10, *H1, grant_record_id=second, province="CD-NK")
    made.value(one, 10, *H1, grant_record_id=third, province="CD-SK")
    (found,) = made.desk.results.reach.unsaid(one, Window(H1[1]))
    assert (found.grant, found.other, found.places) == (first, second, ("CD-NK",))
    made.add("overlap", indicator_id=one, grant_record_id=second, other_id=first, people=0)
    assert made.desk.results.reach.unsaid(one, Window(H1[1])) == []


def test_a_value_without_a_place_has_its_grant_s_provinces(made):
    one, grants = made.indicator(), []
    for key in ("north", "south"):
        grants.append(made.grant(key))
        kept = made.desk.records.get("grant_record", grants[-1])
        made.desk.records.save("grant_record", kept.id, kept.version, {"provinces": "CD-IT CD-NK"})
        made.value(one, 10, *H1, grant_record_id=grants[-1])
    assert [found.places for found in made.desk.results.reach.unsaid(one, Window(H1[1]))] == [("CD-IT", "CD-NK")]


def test_every_step_and_the_footnote_are_told_in_both_languages(made):
    one = made.indicator()
    first, second = made.grant("north"), made.grant("south")
    made.value(one, 1000, *H1, grant_record_id=first)
    made.value(one, 400, *H1, grant_record_id=second)
    made.add("overlap", indicator_id=one, grant_record_id=second, other_id=first, method="umbrella")
    reaches = made.desk.results.reach
    found = reaches.of(one, Window(H1[1]))
    assert reaches.steps(found, "en") == ["“north” covers “south”: its 400 people are among those already counted."]
    assert reaches.footnote(found, "en") == (
        "Grants report 1,400 together; 1,000 once nobody counts twice (a larger grant covers a smaller one in the "
        "same place)."
    )
    assert "1\u202f400" in reaches.footnote(found, "fr")
    assert reaches.footnote(reaches.of(made.indicator("1.2"), Window(H1[1])), "en") == ""


def test_only_counts_that_are_added_up_can_count_somebody_twice(made):
    reaches = made.desk.results.reach
    assert reaches.counts(made.indicator())
    assert not reaches.counts(made.indicator("1.2", measure="ratio", over_time="last", over_grants="ratio"))

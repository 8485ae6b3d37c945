"""Values: entered with their parts, approved by another, locked, restated; what was said before is kept."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.quantity import SCALE
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results import cells
from ppa_desk.services.results.entering import CellEntry, Entry, Facts, NotEntered, judged, remainders
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rollup import Window

H1 = Period(date(2026, 1, 1), date(2026, 6, 30))
H2 = Period(date(2026, 7, 1), date(2026, 12, 31))


def refused(why):
    """Expect one sentence."""
    return pytest.raises(NotEntered, match=f"value.{why}")


def counted(number, *parts, indicator=1, period=H1, **more):
    """A count with parts by sex, in whole units."""
    told = tuple(CellEntry(f"sex={sex}", part * SCALE) for sex, part in zip(("female", "male"), parts, strict=False))
    return Entry(indicator, period, value=None if number is None else number * SCALE, cells=told or None, **more)


def facts(**more):
    """An indicator split by sex and age."""
    told = {"measure": Measure.COUNT, "dimensions": ("sex", "age_band")} | more
    return Facts(1, "1.1", "People", "Personnes", 1, **told)


# --- what may be entered


def test_what_no_part_holds_is_always_said():
    entry = counted(100, 40, 55)
    assert remainders(("sex",), entry, entry.cells)[0].value == 5 * SCALE
    remarks = judged(facts(), entry)
    assert [(one.code, str(one.values["left"])) for one in remarks] == [("value.parts_under", "5")]


def test_parts_that_exceed_the_total_are_remarked_on_and_refused_where_the_indicator_is_strict():
    entry = counted(90, 40, 55)
    assert judged(facts(), entry)[0].code == "value.parts_over"
    with refused("parts_exceed"):
        judged(facts(strict=True), entry)
    with refused("parts_fall_short"):
        judged(facts(strict=True), counted(100, 40, 55))
    assert judged(facts(strict=True), counted(95, 40, 55)) == []


def test_crossed_parts_give_each_dimension_its_sums():
    told = [("sex=female;age_band=youth", 10), ("sex=female;age_band=adult", 30), ("sex=male;age_band=adult", 50)]
    parts = tuple(CellEntry(cell, number * SCALE) for cell, number in told)
    entry = Entry(1, H1, value=100 * SCALE, cells=parts)
    assert {one.dimension: one.value for one in remainders(("sex", "age_band"), entry, parts)} == {
        "sex": 10 * SCALE, "age_band": 10 * SCALE,
    }  # fmt: skip
    with refused("crossed_and_not"):
        judged(facts(), Entry(1, H1, value=100 * SCALE, cells=(*parts, CellEntry("sex=male", SCALE))))


def test_a_ratio_checks_numerators_and_denominators():
    told = (CellEntry("sex=female", None, 30 * SCALE, 50 * SCALE), CellEntry("sex=male", None, 32 * SCALE, 60 * SCALE))
    entry = Entry(1, H1, numerator=62 * SCALE, denominator=100 * SCALE, cells=told)
    ratio = facts(measure=Measure.RATIO)
    remark = judged(ratio, entry)[0]
    assert (remark.code, str(remark.values["total"]), str(remark.values["sum"])) == ("value.parts_over", "100", "110")
    with refused("two_numbers"):
        judged(ratio, Entry(1, H1, numerator=SCALE))
    with refused("divided_by_zero"):
        judged(ratio, Entry(1, H1, numerator=SCALE, denominator=0))


def test_each_kind_of_indicator_takes_its_own_kind_of_value():
    with refused("no_step"):
        judged(facts(measure=Measure.SCALE, steps=4), Entry(1, H1, value=5 * SCALE))
    with refused("reached_later"):
        judged(facts(measure=Measure.MILESTONE), Entry(1, H1, reached_on=date(2026, 7, 1)))
    with refused("words_only"):
        judged(facts(measure=Measure.QUALITATIVE), Entry(1, H1, value=SCALE))
    with refused("negative"):
        judged(facts(), Entry(1, H1, value=-SCALE))
    with refused("no_total"):
        judged(facts(), counted(None, 4, 5))
    with refused("no_dimension"):
        judged(facts(dimensions=("age_band",)), counted(10, 4, 5))
    with refused("no_code"):
        judged(facts(), Entry(1, H1, value=SCALE, cells=(CellEntry("sex=robot", SCALE),)))
    with refused("retired"):
        judged(facts(retired=True), Entry(1, H1, value=SCALE))


@given(st.lists(st.tuples(st.sampled_from(("female", "male")), st.sampled_from(("youth", "adult", "elder")),
                          st.integers(0, 10**9)), max_size=6, unique_by=lambda one: one[:2]),
       st.integers(0, 10**10))  # fmt: skip
def test_parts_and_the_unknown_are_the_total_in_every_dimension(told, total):
    parts = [CellEntry(f"sex={sex};age_band={age}", number) for sex, age, number in told]
    entry = Entry(1, H1, value=total, cells=tuple(parts))
    for one in remainders(("sex", "age_band"), entry, parts):
        sums = cells.marginals([(cells.parse(part.cell), part.value) for part in parts], one.dimension)
        assert sum(sums.values()) + one.value == total
        assert one.exceeds == (sum(sums.values()) > total)


# --- the way of a value


@pytest.fixture
def values(made):
    """The service, with two colleagues, the first of whom acts."""
    for name in ("Ana", "Ben"):
        made.add("colleague", name=name, roles="secretariat")
    made.desk.store.who = "Ana"
    return made.desk.results.values


def figure(made, indicator):
    """The figure to the end of the year, in whole units."""
    total = made.desk.results.rollup.figure(indicator, Window(H2.until)).total
    return None if total is None else total / SCALE


def approved(made, values, entry):
    """Enter, hand on and approve by the other colleague."""
    number = values.enter([entry])[0].id
    values.submit([number])
    made.desk.store.who = "Ben"
    values.approve([number])
    made.desk.store.who = "Ana"
    return number


def test_a_value_counts_once_another_colleague_approved_it(made, values):
    people = made.indicator(dimensions="sex")
    number = values.enter([counted(100, 40, 55, indicator=people)])[0].id
    assert figure(made, people) is None
    with refused("not_submitted"):
        values.approve([number])
    values.submit([number])
    with refused("own"):
        values.approve([number])
    assert values.ready(made.framework, H1).own == 1
    made.desk.store.who = "ben"
    with refused("role"):
        values.approve([number])
    made.desk.store.who = "Ben"
    assert values.ready(made.framework, H1).to_approve == (number,)
    values.approve([number])
    assert figure(made, people) == 100
    row = made.desk.records.get("indicator_value", number).values
    assert (row["entered_by"], row["approved_by"], row["status"]) == ("Ana", "Ben", "approved")


def test_entering_again_changes_the_draft_and_leaves_what_was_not_named(made, values):
    people = made.indicator(dimensions="sex")
    first = values.enter([counted(100, 40, 55, indicator=people, comment_en="From lists")])[0]
    again = values.enter([Entry(people, H1, value=101 * SCALE)])[0]
    assert (again.id, again.new, again.changed) == (first.id, False, True)
    row = made.desk.records.get("indicator_value", first.id).values
    assert (row["value"], row["comment_en"]) == (101 * SCALE, "From lists")
    assert len(made.desk.records.where("value_cell", indicator_value_id=first.id)) == 2
    assert not values.enter([Entry(people, H1, value=101 * SCALE)])[0].changed


def test_a_returned_value_keeps_the_reason_until_it_comes_again(made, values):
    people = made.indicator()
    number = values.enter([counted(7, indicator=people)])[0].id
    values.submit([number])
    with refused("no_why"):
        values.give_back([number], " ")
    values.give_back([number], "Counted twice?")
    values.enter([counted(6, indicator=people)])
    assert made.desk.records.get("indicator_value", number).values["returned_why"] == "Counted twice?"
    values.submit([number])
    row = made.desk.records.get("indicator_value", number).values
    assert (row["returned_why"], row["status"]) == ("", "submitted")
    values.enter([counted(5, indicator=people)])
    assert made.desk.records.get("indicator_value", number).values["status"] == "draft"


def test_nothing_entered_is_not_handed_on_and_zero_is(made, values):
    silent, zero = made.indicator("1.1"), made.indicator("1.2")
    told = values.enter([Entry(silent, H1, comment_en="Not visited"), counted(0, indicator=zero)])
    assert values.ready(made.framework, H1).to_submit == (told[1].id,)
    with refused("empty"):
        values.submit([told[0].id])


def test_an_approved_value_is_changed_only_by_restating_it(made, values):
    people = made.indicator(dimensions="sex")
    number = approved(made, values, counted(100, 40, 55, indicator=people))
    with refused("approved"):
        values.enter([counted(90, indicator=people)])
    with refused("withdrawn_approved"):
        values.withdraw([number])
    with refused("no_reason"):
        values.restate(number, counted(90, indicator=people), "data_error", "")
    values.restate(number, counted(90, 40, 50, indicator=people), "data_error", "A list was counted twice")
    kept = made.desk.records.where("restatement", indicator_value_id=number)[0].values
    assert (kept["before"], kept["after"], kept["by"]) == (100 * SCALE, 90 * SCALE, "Ana")
    assert kept["before_text"] == "sex=female 40\nsex=male 55"
    assert figure(made, people) == 90
    with refused("nothing_new"):
        values.restate(number, counted(90, indicator=people), "data_error", "Again")
    values.restate(number, Entry(people, H1), "method", "Nobody can say how many")
    assert figure(made, people) is None
    assert made.desk.records.where("restatement", indicator_value_id=number)[1].values["after"] is None


def test_a_ratio_and_words_are_restated_with_what_they_said(made, values):
    share = made.indicator("1.1", measure="ratio", over_time="ratio", over_grants="ratio")
    words = made.indicator("1.2", measure="qualitative", over_time="last", over_grants="none")
    one = approved(made, values, Entry(share, H1, numerator=62 * SCALE, denominator=100 * SCALE))
    other = approved(made, values, Entry(words, H1, text_en="Nobody asked"))
    values.restate(one, Entry(share, H1, numerator=60 * SCALE, denominator=100 * SCALE), "late_data", "Two left")
    values.restate(other, Entry(words, H1, text_en="Two asked"), "late_data", "Minutes came later")
    told = {row.values["indicator_value_id"]: row.values for row in made.desk.records.where("restatement")}
    assert (told[one]["before"], told[one]["before_text"]) == (62 * SCALE, "62 / 100")
    assert (told[other]["before_text"], told[other]["after_text"]) == ("Nobody asked", "Two asked")


def test_a_locked_period_takes_nothing_until_it_is_opened_with_a_reason(made, values):
    people, other = made.indicator("1.1"), made.indicator("1.2")
    number = approved(made, values, counted(100, indicator=people))
    waiting = values.enter([counted(5, indicator=other)])[0].id
    values.submit([waiting])
    done = values.lock(made.framework, H1)
    assert (done.values, done.left) == (1, 1)
    with refused("locked"):
        values.enter([counted(3, indicator=made.indicator("1.3"))])
    made.desk.store.who = "Ben"
    with refused("locked"):
        values.approve([waiting])
    with refused("locked_before"):
        values.lock(made.framework, H1)
    assert values.enter([counted(3, indicator=people, period=H2)])[0].new
    assert figure(made, people) == 100
    values.restate(number, counted(99, indicator=people), "data_error", "One left early")
    assert made.desk.records.get("indicator_value", number).values["status"] == "locked"
    with refused("no_opened_why"):
        values.open_again(done.id, "")
    assert values.open_again(done.id, "A grantee reported late") == 1
    assert made.desk.records.get("indicator_value", number).values["status"] == "approved"
    values.approve([waiting])
    assert values.locks(made.framework)[0]["opened_why"] == "A grantee reported late"


def test_a_lock_within_a_lock_holds_on(made, values):
    people = made.indicator()
    number = approved(made, values, counted(1, indicator=people))
    inner = values.lock(made.framework, Period(date(2026, 4, 1), H1.until))
    outer = values.lock(made.framework, Period(H1.since, H2.until))
    assert values.open_again(outer.id, "For the second half") == 0
    assert made.desk.records.get("indicator_value", number).values["status"] == "locked"
    assert values.open_again(inner.id, "For all of it") == 1


def test_every_step_can_be_taken_back(made, values):
    people = made.indicator(dimensions="sex")
    number = approved(made, values, counted(100, 40, 55, indicator=people))
    values.restate(number, counted(90, 40, 50, indicator=people), "data_error", "Counted twice")
    made.desk.history.undo()
    assert figure(made, people) == 100
    assert made.desk.records.where("restatement") == []
    for _ in range(3):
        made.desk.history.undo()
    assert made.desk.records.where("indicator_value") == []


def test_all_or_none_of_what_is_entered_together_is_kept(made, values):
    people = made.indicator()
    with refused("no_indicator"):
        values.enter([counted(1, indicator=people), counted(2, indicator=people + 99)])
    assert made.desk.records.where("indicator_value") == []

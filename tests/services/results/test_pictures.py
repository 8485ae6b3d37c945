"""Charts of results: what they show is what the figures say, in both languages; zero is not missing."""

from datetime import date

import pytest

from ppa_desk.model.results.indicator import Direction
from ppa_desk.services.content import DocumentContent, from_json, to_json
from ppa_desk.services.dates import stretch
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.indicator_charts import indicator_charts
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import Status

HALVES = [
    (date(2026, 1, 1), date(2026, 6, 30)), (date(2026, 7, 1), date(2026, 12, 31)),
    (date(2027, 1, 1), date(2027, 6, 30)), (date(2027, 7, 1), date(2027, 12, 31)),
]  # fmt: skip
END = HALVES[-1][1]


def lines(made, as_of=END, **more):
    """The table of the framework."""
    return made.desk.results.table.lines(made.framework, as_of, **more)


def bullets(made, language="en", which="to_date"):
    """The bullets of the framework."""
    frame = made.desk.results.table.frame(made.framework)
    return made.desk.results.pictures(language).bullets(lines(made), frame.bands, which)


@pytest.fixture
def people(made):
    """100 a half-year: 60, nothing reported, 0, 200."""
    people = made.indicator(unit_en="people")
    for half in HALVES:
        made.target(people, 100, *half)
    for number, half in ((60, 0), (0, 2), (200, 3)):
        made.value(people, number, *HALVES[half])
    return people


def test_a_bar_ends_at_its_percentage_and_the_target_stands_at_a_hundred(made, people):
    (mark,) = bullets(made).marks
    assert (mark.shares[0] / mark.target, mark.told, mark.state) == (pytest.approx(0.65), "260 of 400, 65%", "bad")
    assert [round(one / mark.target, 2) for one in mark.bands] == [0.75, 0.9, 1.1]
    assert bullets(made, "fr").marks[0].told == "260 sur 400, 65\u00a0%"


def test_a_falling_indicator_is_drawn_by_its_progress(made):
    cases = made.indicator(direction=Direction.DECREASE, over_time="last")
    made.add("baseline", indicator_id=cases, value=80 * ONE)
    made.target(cases, 40, *HALVES[0])
    made.value(cases, 60, *HALVES[0])
    (mark,) = bullets(made).marks
    assert mark.shares[0] / mark.target == pytest.approx(0.5)
    assert mark.told == "60 of 40, 50%"


def test_zero_has_a_bar_of_nothing_and_nothing_reported_has_no_bar(made):
    for number in (0, None):
        made.target(made.indicator(), 100, *HALVES[0])
        if number is not None:
            made.value(made.desk.results.table.lines(made.framework, END)[0].indicator, number, *HALVES[0])
    zero, missing = bullets(made).marks
    assert (zero.shares, zero.told) == ((0.0,), "0 of 100, 0%")
    assert (missing.shares, missing.told, missing.state) == ((), "— of 100, —", "")


def test_what_is_to_be_maintained_has_words_instead_of_a_bar(made):
    level = made.indicator(over_time="last")
    made.add("baseline", indicator_id=level, value=30 * ONE)
    made.target(level, 30, *HALVES[0])
    made.value(level, 29, *HALVES[0])
    (mark,) = bullets(made).marks
    assert (mark.shares, mark.target, mark.told, mark.state) == ((), None, "29 of 30, not met", "bad")


def test_the_sentence_above_counts_what_can_be_judged(made, people):
    made.indicator("1.2")
    assert bullets(made).caption == "0 of 1 indicator that can be judged is on track or beyond."
    assert bullets(made, "fr").caption == "0 indicateur sur 1 évaluable est en bonne voie ou au-delà."
    assert "Off track" in bullets(made).alt


def test_a_trend_adds_up_and_has_a_gap_where_nothing_was_reported(made, people):
    points = made.desk.results.series.of(made.framework, END)[people]
    assert [one.actual for one in points] == [60 * ONE, None, 60 * ONE, 260 * ONE]
    assert [one.target for one in points] == [100 * ONE, 200 * ONE, 300 * ONE, 400 * ONE]
    assert [one.period for one in points] == [Period(*half) for half in HALVES]
    (line,) = lines(made)
    chart = made.desk.results.pictures("en").trend(line, points)
    assert [mark.told for mark in chart.marks] == ["60", "—", "60", "260"]
    assert [mark.shares for mark in chart.marks] == [(0.15,), (), (0.15,), (0.65,)]
    assert chart.legend == ("Actual", "Target 400") and "Jan–Jun 2026: 60 (target 100)" in chart.alt
    french = made.desk.results.pictures("fr").trend(line, points)
    assert french.marks[0].label == "janv.–juin 2026" and french.legend[1] == "Cible 400"
    small = made.desk.results.pictures("en").spark(line, points)
    assert small.alt == "60, —, 60, 260" and not any(mark.told or mark.label for mark in small.marks)


def test_what_is_not_approved_is_marked_and_only_there_when_asked_for(made, people):
    made.value(people, 10, *HALVES[1], status="submitted")
    sure = made.desk.results.series.of(made.framework, END)[people]
    asked = made.desk.results.series.of(made.framework, END, submitted=True)[people]
    assert sure[1].actual is None and asked[1].actual == 70 * ONE
    assert [one.draft for one in asked] == [False, True, True, True]


def test_periods_after_the_day_are_not_drawn(made, people):
    assert len(made.desk.results.series.of(made.framework, HALVES[1][1])[people]) == 2


def test_without_dates_the_periods_are_those_that_were_told(made):
    framework = made.add("framework", key="loose")
    result = made.add("result", framework_id=framework)
    loose = made.add("indicator", result_id=result, code="L")
    made.value(loose, 5, *HALVES[2])
    made.target(loose, 9, *HALVES[3])
    assert [one.period for one in made.desk.results.series.of(framework, END)[loose]] == [
        Period(*HALVES[2]), Period(*HALVES[3]),
    ]  # fmt: skip


@pytest.fixture
def crossed(made):
    """100 people: 40 women of whom 30 young and 6 older, 35 men, 25 nobody knows."""
    told = made.indicator("9.1", dimensions="sex age_band")
    value = made.value(told, 100, *HALVES[0])
    for cell, number in (("sex=female;age_band=youth", 30), ("sex=female;age_band=adult", 6), ("sex=female", 4),
                         ("sex=male", 35)):  # fmt: skip
        made.add("value_cell", indicator_value_id=value, cell=cell, value=number * ONE)
    return next(one for one in lines(made) if one.indicator == told)


def test_parts_and_what_is_not_known_add_up_to_the_total(made, crossed):
    found = made.desk.results.splits.by(crossed, "sex", Window(END))
    assert (dict(found.parts), found.unknown) == ({"female": 40 * ONE, "male": 35 * ONE}, 25 * ONE)
    chart = made.desk.results.pictures("en").split(crossed, found)
    assert [(mark.told, mark.quiet) for mark in chart.marks] == [("40", False), ("35", False), ("25", True)]
    assert "of 25 of 100 it is not known" in chart.caption
    assert "pour 25 sur 100" in made.desk.results.pictures("fr").split(crossed, found).caption


def test_crossed_parts_are_stacked_with_what_is_not_known_on_top(made, crossed):
    found = made.desk.results.splits.crossed(crossed, ("sex", "age_band"), Window(END))
    chart = made.desk.results.pictures("en").crossed(crossed, found)
    women, men, unknown = chart.marks
    assert set(women.parts) == {"30", "6", "4"} and women.aside == pytest.approx(0.1)
    assert sum(women.shares) + women.aside == pytest.approx(1)
    assert men.parts[-1] == "35" and men.aside == pytest.approx(35 / 40)
    assert (unknown.told, unknown.quiet) == ("25", True)
    assert len(chart.legend) == len(women.shares) + 1
    assert chart.caption.startswith("Indicator 9.1, by sex and by age: ")


def test_parts_that_exceed_their_total_are_said(made):
    told = made.indicator("9.2", dimensions="sex")
    value = made.value(told, 10, *HALVES[0])
    made.add("value_cell", indicator_value_id=value, cell="sex=female", value=12 * ONE)
    line = next(one for one in lines(made) if one.indicator == told)
    found = made.desk.results.splits.by(line, "sex", Window(END))
    chart = made.desk.results.pictures("en").split(line, found)
    assert found.unknown == -2 * ONE and len(chart.marks) == 1 and "exceed the total by 2" in chart.caption


def test_the_map_shows_values_by_province_and_says_what_has_none(made):
    told = made.indicator("9.3")
    for number, province in ((30, "CD-NK"), (12, "CD-NK"), (0, "CD-SK"), (8, None)):
        made.value(told, number, *HALVES[0], province=province)
    line = next(one for one in lines(made) if one.indicator == told)
    found = made.desk.results.splits.places(line, Window(END))
    assert (dict(found.parts), found.unknown) == ({"CD-NK": 42 * ONE, "CD-SK": 0}, 8 * ONE)
    chart = made.desk.results.pictures("en").map(line, found)
    shown = {mark.place: mark.told for mark in chart.marks if mark.told}
    assert shown == {"CD-NK": "42", "CD-SK": "0"}
    assert chart.note.startswith("8 was reported without a province.")


def test_every_chart_is_kept_with_an_issued_report(made, people, crossed):
    pictures, window = made.desk.results.pictures("fr"), Window(END)
    series = made.desk.results.series.of(made.framework, END)
    splits = made.desk.results.splits
    blocks = (
        bullets(made, "fr"), pictures.trend(lines(made)[0], series[people]), pictures.spark(crossed, series[people]),
        pictures.split(crossed, splits.by(crossed, "sex", window)),
        pictures.map(crossed, splits.places(crossed, window)),
        pictures.crossed(crossed, splits.crossed(crossed, ("sex", "age_band"), window)),
    )  # fmt: skip
    content = DocumentContent("test", "T", "", "fr", "", "", "", "", "", blocks)
    assert from_json(to_json(content)) == content
    assert all(chart.alt for chart in blocks)


def test_no_target_no_numbers_no_chart(made):
    made.indicator(measure="qualitative", over_time="last", over_grants="latest")
    (line,) = lines(made)
    assert line.status is Status.NO_TARGET
    points = made.desk.results.series.of(made.framework, END)[line.indicator]
    assert made.desk.results.pictures("en").trend(line, points) is None
    (mark,) = bullets(made).marks
    assert (mark.told, mark.quiet) == ("told in words", True)


@pytest.mark.parametrize(
    ("since", "until", "english", "french"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), "2026", "2026"),
        (date(2026, 1, 1), date(2027, 12, 31), "2026–2027", "2026–2027"),
        (date(2026, 1, 1), date(2026, 6, 30), "Jan–Jun 2026", "janv.–juin 2026"),
        (date(2025, 10, 1), date(2026, 3, 31), "Oct 2025–Mar 2026", "oct. 2025–mars 2026"),
        (date(2026, 2, 1), date(2026, 2, 28), "Feb 2026", "févr. 2026"),
        (date(2026, 2, 3), date(2026, 2, 28), "2026-02-03–2026-02-28", "03.02.2026–28.02.2026"),
    ],
)
def test_a_stretch_of_time_is_said_as_short_as_it_can_be(since, until, english, french):
    assert (stretch(since, until, "en"), stretch(since, until, "fr")) == (english, french)


def test_everything_that_can_be_drawn_of_an_indicator_is_drawn(made, crossed):
    drawn = list(indicator_charts(made.desk.results, made.framework, crossed.indicator, END, "fr"))
    assert [chart.kind for chart in drawn] == ["bullet", "trend", "bars", "bars", "columns"]
    bare = made.indicator("9.9", measure="qualitative", over_time="last", over_grants="latest")
    kinds = [one.kind for one in indicator_charts(made.desk.results, made.framework, bare, END, "en")]
    assert kinds == ["bullet"]
    assert not list(indicator_charts(made.desk.results, made.framework, 10**6, END, "en"))

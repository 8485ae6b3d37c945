"""The table of a framework, and figures that say where they come from."""

from datetime import date
from fractions import Fraction

import pytest

from ppa_desk.services.results import figures
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.figures import NoSuchFigure, Ref, parse
from ppa_desk.services.results.plainly import row
from ppa_desk.services.results.rules import Status
from ppa_desk.services.results.telling import Teller

QUARTERS = [(date(2026, m, 1), date(2026, m + 2, d)) for m, d in ((1, 31), (4, 30), (7, 30), (10, 31))]
JUNE, JULY = date(2026, 6, 30), date(2026, 7, 1)


@pytest.fixture
def quarterly(made):
    """An indicator with 100 a quarter and the values of the worked example: 60 and 50, then 80."""
    people = made.indicator(unit_en="people")
    for since, until in QUARTERS:
        made.target(people, 100, since, until)
    for number, quarter in ((60, 0), (50, 0), (80, 1)):
        made.value(people, number, *QUARTERS[quarter])
    return made, people


def line(made, as_of, since=None, **more):
    """Return the only line of the table."""
    (found,) = made.desk.results.table.lines(made.framework, as_of, since, **more)
    return found


def test_increments_add_up_over_periods(quarterly):
    made, _ = quarterly
    found = line(made, JUNE, QUARTERS[1][0])
    assert (found.period.target, found.period.actual) == (100 * ONE, 80 * ONE)
    assert (found.to_date.target, found.to_date.actual) == (200 * ONE, 190 * ONE)
    assert found.to_date.score.headline == Fraction(95, 100)
    assert (found.life.target, found.life.score.headline) == (400 * ONE, Fraction(475, 1000))
    assert found.status is Status.ON_TRACK
    assert not found.deviates


@pytest.mark.parametrize(
    ("targets", "values", "over_time", "period", "life"),
    [
        ((100, 200, 300, 400), (110, 190), "running", (200, 190), (400, Fraction(475, 1000))),
        ((50, 60, 70, 80), (48, 63), "last", (60, 63), (80, Fraction(7875, 10000))),
    ],
)
def test_running_totals_and_levels_take_the_latest(made, targets, values, over_time, period, life):
    level = made.indicator(over_time=over_time)
    for number, quarter in zip(targets, QUARTERS, strict=True):
        made.target(level, number, *quarter)
    for number, quarter in zip(values, QUARTERS, strict=False):
        made.value(level, number, *quarter)
    found = line(made, JUNE)
    assert (found.to_date.target, found.to_date.actual) == (period[0] * ONE, period[1] * ONE)
    assert (found.life.target, found.life.score.achieved) == (life[0] * ONE, life[1])


def test_a_target_of_the_whole_time_is_due_when_the_framework_ends(made):
    people = made.indicator()
    made.target(people, 100)
    assert line(made, JUNE).status is Status.NOT_DUE
    assert line(made, date(2027, 12, 31)).status is Status.NO_DATA
    made.value(people, 120, *QUARTERS[0])
    assert line(made, date(2027, 12, 31)).status is Status.EXCEEDED
    assert line(made, date(2027, 12, 31)).deviates


def test_a_grant_has_a_table_of_its_own(made):
    people, grant = made.indicator(), made.grant("a")
    made.value(people, 5, *QUARTERS[0], grant_record_id=grant)
    made.value(people, 7, *QUARTERS[0], grant_record_id=made.grant("b"))
    made.add("indicator_target", indicator_id=people, grant_record_id=grant, since=QUARTERS[0][0],
             until=QUARTERS[0][1], value=10 * ONE)  # fmt: skip
    assert line(made, JUNE).to_date.actual == 12 * ONE
    assert line(made, JUNE).status is Status.NO_TARGET
    assert line(made, JUNE, grant=grant).to_date.score.achieved == Fraction(1, 2)


def test_signs_say_why_a_number_is_not_there(made):
    people = made.indicator()
    made.add("baseline", indicator_id=people, state="not_collected")
    made.target(people, 100)
    teller, found = Teller("fr"), line(made, JUNE)
    assert teller.baseline(found) == "nc"
    assert teller.actual(found, found.to_date) == "s.o."
    assert row(found)["actual_to_date"] is None
    assert row(found)["status"] == "not_due"


def test_every_figure_says_where_it_comes_from(quarterly):
    made, people = quarterly
    found = made.desk.results.figures.read(f"A{people}-260630")
    assert sum(one.part.added for one in found.contributions) == found.number == 190 * ONE
    assert figures.formula(found, Teller("en")) == (
        "Values of the periods are added; grants are added: 60 + 50 + 80 = 190."
    )
    assert made.desk.results.figures.told(f"H{people}-260630", "fr") == "95\u00a0%"
    assert figures.formula(made.desk.results.figures.read(f"S{people}-260630"), Teller("en")) == "190 ÷ 200 = 95%."
    assert made.desk.results.figures.told(f"L{people}", "en") == "400"


@pytest.mark.parametrize(
    "ref",
    [
        Ref("A", 12, JUNE, JULY.replace(month=1)),
        Ref("H", 3, JUNE, grant=7, submitted=True),
        Ref("A", 5, JUNE, cell="sex=female;age_band=youth"),
        Ref("B", 9),
    ],
)
def test_a_code_leads_back_to_its_figure(ref):
    assert parse(ref.code) == ref


@pytest.mark.parametrize("code", ["", "A", "A1", "X1-260630", "A1-269999", "A1-260630-gx", "A99-260630"])
def test_a_code_that_leads_nowhere_is_refused_in_a_sentence(made, code):
    with pytest.raises(NoSuchFigure):
        made.desk.results.figures.read(code)

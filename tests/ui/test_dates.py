"""Dates are read as people write them, and where two readings are possible both are known."""

from datetime import date

import pytest

from ppa_desk.ui.fields.dates import Reading, read

TODAY = date(2026, 11, 22)
NINTH = date(2020, 11, 9)


@pytest.mark.parametrize(
    "typed",
    [
        "2020-11-09", "2020/11/9", "9 Nov 2020", "9 november 2020", "9 novembre 2020", "9 nov. 2020", "Nov 9, 2020",
        "November 9th, 2020", "Monday 9 November 2020", "lundi 9 novembre 2020", "9. 11. 20 ".replace(". 11", " nov"),
    ],
)  # fmt: skip
def test_a_date_in_words_or_iso_has_one_reading(typed: str) -> None:
    assert read(typed, today=TODAY) == Reading(NINTH)


def test_nine_eleven_has_two_readings_and_the_usual_one_comes_first() -> None:
    assert read("9/11/2020") == Reading(NINTH, date(2020, 9, 11))
    assert read("9/11/2020", month_first=True) == Reading(date(2020, 9, 11), NINTH)


def test_a_day_beyond_twelve_has_one_reading_whichever_way_it_is_written() -> None:
    assert read("27/11/2020") == Reading(date(2020, 11, 27))
    assert read("11/27/2020") == Reading(date(2020, 11, 27))
    assert read("11.11.2020") == Reading(date(2020, 11, 11))


def test_accents_and_first_of_the_month_in_french() -> None:
    assert read("1er février 2021") == Reading(date(2021, 2, 1))
    assert read("15 août 2021") == Reading(date(2021, 8, 15))
    assert read("3 déc 2021") == Reading(date(2021, 12, 3))


def test_without_a_year_this_year_is_meant() -> None:
    assert read("9 Nov", today=TODAY) == Reading(date(2026, 11, 9))


def test_today_and_its_neighbours() -> None:
    assert read("today", today=TODAY) == Reading(TODAY)
    assert read("demain", today=TODAY) == Reading(date(2026, 11, 23))
    assert read("Aujourd'hui", today=TODAY) == Reading(TODAY)


def test_two_digits_of_a_year_are_of_the_nearer_century() -> None:
    assert read("9 Nov 20") == Reading(NINTH)
    assert read("9 Nov 98") == Reading(date(1998, 11, 9))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "31/02/2020",
        "9 ju 2020",
        "2020",
        "9",
        "9 nov oct 2020",
        "1/2/3/4",
        "9/11/202",
        "month",
        "33 May 2020",
    ],
)
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert read(typed, today=TODAY) is None

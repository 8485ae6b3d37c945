"""Dates and ordinals as readers of English and French write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.dates import ordinal, spelled
from ppa_desk.services.summary.linter_texts import named_days


@pytest.mark.parametrize(
    ("day", "language", "shape", "told"),
    [
        (date(2020, 11, 9), "en", "full", "Monday, November 9, 2020"),
        (date(2020, 11, 9), "fr", "full", "lundi 9 novembre 2020"),
        (date(2024, 2, 1), "fr", "full", "jeudi 1er février 2024"),
        (date(2020, 9, 30), "en", "date", "September 30, 2020"),
        (date(2020, 8, 1), "fr", "day", "1er août"),
        (date(2020, 8, 1), "en", "day", "August 1"),
    ],
)
def test_dates(day, language, shape, told):
    assert spelled(day, language, shape) == told


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["en", "fr"]), st.integers(1, 6))
def test_a_weekday_is_right_or_is_found_to_be_wrong(day, language, away):
    (named,) = named_days(f"by {spelled(day, language)}.", None)
    assert (named.day, named.wrong) == (day, False)
    weekday, other = (spelled(one, language).split()[0] for one in (day, day + timedelta(away)))
    (named,) = named_days(spelled(day, language).replace(weekday, other), None)
    assert (named.day, named.wrong) == (day, True)


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        (1, "first", "première"),
        (2, "second", "deuxième"),
        (5, "fifth", "cinquième"),
        (9, "ninth", "neuvième"),
        (12, "twelfth", "douzième"),
        (20, "twentieth", "vingtième"),
        (21, "twenty-first", "vingt et unième"),
        (34, "thirty-fourth", "trente-quatrième"),
        (71, "seventy-first", "soixante et onzième"),
        (80, "eightieth", "quatre-vingtième"),
        (81, "eighty-first", "quatre-vingt-unième"),
        (99, "ninety-ninth", "quatre-vingt-dix-neuvième"),
        (101, "101st", "101e"),
        (112, "112th", "112e"),
        (0, "0th", "0e"),
    ],
)
def test_ordinals(number, english, french):
    assert ordinal(number, "en") == english
    assert ordinal(number, "fr", "feminine") == french


def test_the_first_of_its_kind_follows_the_gender():
    assert ordinal(1, "fr", "masculine") == "premier"


def test_all_ordinals_differ():
    for language in ("en", "fr"):
        assert len({ordinal(number, language) for number in range(1, 300)}) == 299

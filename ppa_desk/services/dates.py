"""Dates and ordinal numbers in words, as readers of English and French write them. The words are data."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any, Literal

from ppa_desk.services.content import Language
from ppa_desk.shipped import shipped

Shape = Literal["full", "date", "day"]
Gender = Literal["masculine", "feminine"]


@cache
def words(language: Language) -> Mapping[str, Any]:
    """Return the names of months and weekdays, the shapes of dates and the parts of ordinals."""
    told: dict[str, dict[str, Any]] = tomllib.loads(shipped("reports", "dates.toml").read_text("utf-8"))
    return told[language]


def spelled(day: date, language: Language, shape: Shape = "full") -> str:
    """Return a date: "full" with its weekday, "date" without, "day" without the year either."""
    told = words(language)
    number = told["first"] if day.day == 1 and told["first"] else str(day.day)
    shown: str = told[shape].format(
        weekday=told["weekdays"][day.weekday()], day=number, month=told["months"][day.month - 1], year=day.year
    )
    return shown


def stretch(since: date, until: date, language: Language) -> str:
    """Return from when to when, as short as it can be said: 2026, Jan–Jun 2026, or both days where months are cut."""
    whole = since.day == 1 and (until + timedelta(days=1)).day == 1
    if not whole:
        return f"{_numbered(since, language)}–{_numbered(until, language)}"
    if (since.month, until.month) == (1, 12):
        return str(since.year) if since.year == until.year else f"{since.year}–{until.year}"
    short = words(language)["short"]
    last = month(until, language)
    if (since.year, since.month) == (until.year, until.month):
        return last
    first: str = short[since.month - 1]
    return f"{first}–{last}" if since.year == until.year else f"{month(since, language)}–{last}"


def month(day: date, language: Language) -> str:
    """Return the month of a day, cut short, with its year: Jan 2026."""
    return f"{words(language)['short'][day.month - 1]} {day.year}"


def _numbered(day: date, language: Language) -> str:
    return f"{day:%d.%m.%Y}" if language == "fr" else day.isoformat()


def year_after(day: date) -> date:
    """Return the same day a year on; the last of February where there is none."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def ordinal(number: int, language: Language, gender: Gender = "masculine") -> str:
    """Return a number in its order, spelled out up to a hundred: ninth, neuvième, 101st, 101e."""
    if not 1 <= number <= 99:
        return _in_digits(number, language)
    return _english(number) if language == "en" else _french(number, gender)


def _in_digits(number: int, language: Language) -> str:
    if language == "fr":
        return f"{number}e"
    last, teen = abs(number) % 10, 10 < abs(number) % 100 < 14
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th')}"


def _english(number: int) -> str:
    told = words("en")
    small: list[str] = told["small"]
    if number < 20:
        return small[number - 1]
    tens, one = divmod(number, 10)
    name: str = told["tens"][tens - 2]
    return f"{name}-{small[one - 1]}" if one else name.removesuffix("y") + "ieth"


def _french(number: int, gender: Gender) -> str:
    if number == 1:
        one: str = words("fr")["one"][gender]
        return one
    name = _counted(number)
    if name.endswith("neuf"):
        name = name.removesuffix("f") + "v"
    return (name + "u" if name.endswith("cinq") else name.removesuffix("e")) + "ième"


def _counted(number: int) -> str:
    """Count in French, up to 99; seventy and ninety go on counting from sixty and eighty."""
    told = words("fr")
    if number < 20:
        return str(told["small"][number - 1])
    tens, one = divmod(number, 10)
    if not told["tens"][tens - 2]:
        tens, one = tens - 1, one + 10
    name: str = told["tens"][tens - 2]
    if not one:
        return name
    return f"{name}{' et ' if one in (1, 11) and tens < 8 else '-'}{told['small'][one - 1]}"

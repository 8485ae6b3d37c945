"""What periods are called: a month, months, a year, or from one day to another."""

from datetime import timedelta

from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled, words
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.results.periods import Period


def called(period: Period, language: Language) -> str:
    """Return what a period is called: January 2026, January–June 2026, 2026, or its two days."""
    told, since, until = Words("tracking_book", language), period.since, period.until
    if since.day != 1 or (until + timedelta(days=1)).day != 1:
        return told("span.days", since=spelled(since, language, "date"), until=spelled(until, language, "date"))
    first, last = (words(language)["months"][day.month - 1] for day in (since, until))
    if (since.year, since.month) == (until.year, until.month):
        name = told("span.month", month=first, year=until.year)
    elif (since.month, until.month, since.year) == (1, 12, until.year):
        name = told("span.year", year=until.year)
    elif since.year == until.year:
        name = told("span.months", first=first, last=last, year=until.year)
    else:
        name = told("span.years", first=first, before=since.year, last=last, year=until.year)
    return capital(name)

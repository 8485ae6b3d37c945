"""The figures one can put into a text: each with its code and in words, found by typing a few letters."""

from collections.abc import Iterable

from ppa_desk.model.fold import fold
from ppa_desk.services.content import Language
from ppa_desk.services.results.reports.printed import Told
from ppa_desk.services.results.telling import Teller

Offer = tuple[str, str]
"""A figure's code and what it is, with its number."""


def offers(figures: Iterable[Told], language: Language) -> list[Offer]:
    """Return the figures of a report to choose from, in the order of its indicators."""
    teller = Teller(language)
    return [(one.ref.code, _told(one, teller)) for one in figures if one.ref.what != "S"]


def matching(known: Iterable[Offer], typed: str, most: int = 60) -> list[Offer]:
    """Return the figures in whose words every word typed stands."""
    wanted = fold(typed).split()
    return [one for one in known if all(word in fold(one[1]) for word in wanted)][:most]


def _told(one: Told, teller: Teller) -> str:
    words, ref = teller.words, one.ref
    time = words("time.always")
    if ref.until:
        days = {"since": teller.day(ref.since) if ref.since else "", "until": teller.day(ref.until)}
        time = words("time.period" if ref.since else "time.until", **days)
    cell = f" ({ref.cell})" if ref.cell else ""
    return f"{one.line.code} {teller.name(one.line)}{cell}, {words(f'what.{ref.what}')}, {time}: {one.text}"

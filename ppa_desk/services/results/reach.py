"""Honest reach: what grants report together, and how many people that are once nobody counts twice."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model import quantity
from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure, OverGrants, OverlapMethod, OverTime
from ppa_desk.services.content import Language
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.combining import Part
from ppa_desk.services.results.overlaps import Reach, Shared, Step, StepKind, reach
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import Number

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

INDICATOR: Table = table_of("indicator")
OVERLAP: Table = table_of("overlap")
VALUE: Table = table_of("indicator_value")
GRANT: Table = table_of("grant_record")
NAME = "reach"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two grants that report the same place in the same period, of which nobody said whether people count twice."""

    grant: int
    other: int
    places: tuple[str, ...]
    period: Period


class Reaches:
    """Reach of indicators."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def counts(self, indicator: int) -> bool:
        """Say whether an indicator adds up what grants counted, so that somebody may be counted twice."""
        with self._store.read() as session:
            row = session.execute(
                select(INDICATOR.c.measure, INDICATOR.c.over_grants).where(INDICATOR.c.id == indicator)
            ).first()
        return row is not None and row.measure == Measure.COUNT and row.over_grants == OverGrants.SUM

    def of(self, indicator: int, window: Window) -> Reach:
        """Return what an indicator's grants reached in a time; periods that are added up each for itself."""
        figure = self._results.rollup.figure(indicator, window)
        register = self._register(indicator)
        whole = Reach(0, 0)
        for since, until, grants in self._periods(indicator, figure.parts):
            told = [one for one, when in register if _touches(when, since, until)]
            whole = whole.plus(reach(grants, told))
        return whole

    def unsaid(self, indicator: int, window: Window) -> list[Meeting]:
        """Return grants that report the same place and period without an entry in the register."""
        names = (VALUE.c.grant_record_id, VALUE.c.since, VALUE.c.until, VALUE.c.province, GRANT.c.provinces)
        asked = select(*names).join(GRANT, GRANT.c.id == VALUE.c.grant_record_id).where(
            VALUE.c.indicator_id == indicator, VALUE.c.status.in_(window.states), VALUE.c.until <= window.until
        )  # fmt: skip
        if window.since is not None:
            asked = asked.where(VALUE.c.since >= window.since)
        places: dict[Period, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        with self._store.read() as session:
            for grant, since, until, province, provinces in session.execute(asked.order_by(VALUE.c.until)):
                own = {province} if province else set(provinces.split())
                places[Period(since or until, until)][grant] |= own
        known = [({one.grant, one.other}, when) for one, when in self._register(indicator)]
        return [
            Meeting(first, second, tuple(sorted(both)), period)
            for period, grants in places.items()
            for first, second in combinations(sorted(grants), 2)
            if (both := grants[first] & grants[second])
            and not any(pair == {first, second} and _touches(when, *_ends(period)) for pair, when in known)
        ]

    # --- told

    def steps(self, found: Reach, language: Language) -> list[str]:
        """Return what each step did, a sentence each."""
        words, grants = Words(NAME, language), {one for step in found.steps for one in (step.grant, step.other)}
        titles = self._results.desk.records.titles("grant_record", [one for one in grants if one], language)
        return [_said(words, one, titles, language) for one in found.steps]

    def footnote(self, found: Reach, language: Language) -> str:
        """Return the note below a figure: how people counted twice were taken out; empty where nobody was."""
        words = Words(NAME, language)
        if found.gross == found.net or not found.methods:
            return ""
        methods = words.joined(words(f"method.{one}") for one in found.methods if one is not StepKind.FLOOR)
        told = {"gross": _number(found.gross, language), "net": _number(found.net, language), "methods": methods}
        floor = words("footnote.floor") if any(one.kind is StepKind.FLOOR for one in found.steps) else ""
        return " ".join(filter(None, (words("footnote.text", **told), floor)))

    # --- help

    def _register(self, indicator: int) -> list[tuple[Shared, tuple[date | None, date | None]]]:
        asked = select(OVERLAP).where(OVERLAP.c.indicator_id == indicator).order_by(OVERLAP.c.nr, OVERLAP.c.id)
        with self._store.read() as session:
            rows = session.execute(asked).all()
        return [
            (
                Shared(row.grant_record_id, row.other_id, OverlapMethod(row.method), row.people, row.id),
                (row.since, row.until),
            )
            for row in rows
        ]

    def _periods(
        self, indicator: int, parts: Sequence[Part]
    ) -> list[tuple[date | None, date | None, Mapping[int | None, Number]]]:
        """What grants add, by period where periods are added up, else all at once."""
        with self._store.read() as session:
            over_time = session.execute(select(INDICATOR.c.over_time).where(INDICATOR.c.id == indicator)).scalar()
        found: dict[Any, dict[int | None, Number]] = {}
        for part in parts:
            key = (part.since, part.until) if over_time == OverTime.SUM else (None, None)
            grants = found.setdefault(key, {})
            grants[part.grant] = grants.get(part.grant, 0) + part.added
        return [(*key, grants) for key, grants in found.items()]


def _ends(period: Period) -> tuple[date, date]:
    return period.since, period.until


def _touches(entry: tuple[date | None, date | None], since: date | None, until: date | None) -> bool:
    """Whether an entry is of a period; one without days is of every period."""
    first, last = entry
    return (until is None or first is None or first <= until) and (since is None or last is None or last >= since)


def _said(words: Words, one: Step, titles: Mapping[int, str], language: Language) -> str:
    names = {
        name: titles.get(number or 0) or words("names.alliance")
        for name, number in (("grant", one.grant), ("other", one.other))
    }
    return words(f"step.{one.kind}", n=_number(max(one.taken, -one.taken), language), **names)


def _number(number: Number, language: Language) -> str:
    return quantity.told(quantity.exact(1) * number, language)

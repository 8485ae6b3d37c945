"""The dashboard in the words of one language: sentences, tables and charts, for the screen and for reports."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from ppa_desk.model import money, quantity
from ppa_desk.services.content import Chart, Language, Mark, Run, Table, Text
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.dashboard import Outcome, Overview
from ppa_desk.services.results.money_beside import Bought, Cost, Purse
from ppa_desk.services.results.pace import Pace
from ppa_desk.services.results.pictures import STATES
from ppa_desk.services.results.rules import INCREMENTS, Number, Score, Status
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import Teller

REPORT = "result_dashboard"
GOOD = (Status.ON_TRACK, Status.EXCEEDED)


class DashboardView:
    """Tells dashboards."""

    def __init__(self, language: Language) -> None:
        self.words, self.teller = Words(REPORT, language), Teller(language)

    # --- pace

    def pace(self, line: Line, found: Pace) -> str:
        """Return where an indicator ends, between which, and what each period still needs."""
        teller = self.teller
        way = found.worth.headline == found.worth.progress and found.worth.headline != found.worth.achieved
        told = [
            self.words(
                "pace.ends_progress" if way else "pace.ends",
                ends=teller.number(line, found.ends),
                share=teller.headline(found.worth),
                until=teller.day(found.until),
            )
        ]
        if found.slowest is not None and found.fastest is not None:
            low, high = teller.headline(found.slowest), teller.headline(found.fastest)
            told.append(self.words("pace.range", low=low, high=high))
        told.append(self._needed(line, found))
        return " ".join(told)

    def _needed(self, line: Line, found: Pace) -> str:
        if found.needed is None:
            return self.words("pace.reached")
        key = "needed" if line.over_time in INCREMENTS else "change"
        number = f"pace.{key}_{'one' if found.periods == 1 else 'many'}"
        return self.words(number, n=found.periods, needed=self.signed(line, found.needed))

    def signed(self, line: Line, number: Number) -> str:
        """Return a change; one downwards with its sign, a small one with the decimals it needs to be seen."""
        size = abs(Fraction(number))
        decimals = line.decimals
        while size and not quantity.rounded(size / quantity.SCALE, decimals) and decimals < line.decimals + 3:
            decimals += 1
        told = self.teller.number(line._replace(decimals=decimals), size)
        return f"−{told}" if number < 0 else told

    # --- money

    def money_table(self, overview: Overview) -> Table | None:
        """Return what was granted and spent beside what is on track; None without money."""
        rows = [self._money_row(one, purse) for one in overview.outcomes for purse in one.purses]
        if not rows:
            return None
        head = tuple(self.words(f"money.{name}") for name in ("result", "granted", "spent", "share", "judged"))
        return Table(head, tuple(rows), (3.0, 1.5, 1.5, 1.1, 1.3), (1, 2, 3, 4))

    def _money_row(self, one: Outcome, purse: Purse) -> tuple[Text, ...]:
        share = self.words("money.unknown") if purse.share is None else self._percent(purse.share)
        told = (
            self.result(one),
            self.amount(purse.granted, purse.currency),
            self.words("money.unknown") if purse.spent is None else self.amount(purse.spent, purse.currency),
            share,
            self.judged(one),
        )
        return tuple((Run(text),) for text in told)

    def money_chart(self, overview: Overview) -> Chart | None:
        """Return bars of what was spent of what was granted, the time that is over as their mark; None without."""
        time = None if overview.time is None else float(overview.time)
        marks = [
            Mark(
                f"{self.result(one)} ({purse.currency})",
                () if purse.share is None else (float(purse.share),),
                self.words("money.unknown") if purse.share is None else self._percent(purse.share),
                target=time,
                state="" if purse.share is None else "plain",
            )
            for one in overview.outcomes
            for purse in one.purses
        ]
        if not marks:
            return None
        rows = "; ".join(self.words("money.alt_row", label=mark.label, told=mark.told) for mark in marks)
        note = "" if overview.time is None else self.words("money.time", share=self._percent(overview.time))
        return Chart("bullet", tuple(marks), f"{self.words('money.chart')}. {rows}", self.words("money.chart"), note,
                     (self.words("money.over"),) if time is not None else ())  # fmt: skip

    def judged(self, one: Outcome) -> str:
        """Return how many of the indicators that can be judged are on track or beyond."""
        good, all_ = sum(one.counts.get(name, 0) for name in GOOD), sum(one.counts.get(name, 0) for name in STATES)
        return self.words("money.judged_of", good=good, all=all_) if all_ else self.words("money.none")

    def result(self, one: Outcome) -> str:
        """Return what an outcome is called."""
        place = one.place
        english, french = place.statement_en, place.statement_fr
        told = (french or english) if self.words.language == "fr" else (english or french)
        return f"{place.code} {told}".strip()

    def amount(self, amount: Fraction, currency: str) -> str:
        """Return an amount to the smallest unit of its currency."""
        unit = money.smallest(currency)
        whole = int(quantity.rounded(amount / unit)) * unit
        return money.told(whole, currency, self.words.language)

    # --- costs and funders

    def cost(self, one: Cost) -> str:
        """Return what one unit cost, or that it is not known."""
        if one.each is None:
            return self.words("money.unknown")
        return self.words.joined([self.amount(amount, currency) for currency, amount in one.each])

    def cost_table(self, costs: Sequence[Cost]) -> Table | None:
        """Return what a unit of each indicator cost; None without any."""
        rows = [(self.indicator(one.line), self._reached(one.line), self.cost(one)) for one in costs]
        head = tuple(self.words(f"cost.{name}") for name in ("indicator", "reached", "each"))
        return Table(head, _cells(rows), (3.2, 1.0, 2.0), (1, 2)) if rows else None

    def bought(self, one: Bought) -> str:
        """Return each funder's part of a figure."""
        parts = []
        for name, units in one.parts:
            number = Fraction(units * quantity.SCALE, 10**one.line.decimals)
            told = self.teller.number(one.line, number)
            parts.append(self.words("bought.part", name=name or self.words("bought.nobody"), told=told))
        return "; ".join(parts)

    def bought_table(self, found: Sequence[Bought]) -> Table | None:
        """Return whose money reached what; None without any."""
        rows = [(self.indicator(one.line), self._reached(one.line), self.bought(one)) for one in found]
        head = (self.words("cost.indicator"), self.words("cost.reached"), self.words("bought.whose"))
        return Table(head, _cells(rows), (2.6, 1.0, 3.4), (1,)) if rows else None

    def indicator(self, line: Line) -> str:
        """Return an indicator's code and name."""
        return f"{line.code} {self.teller.name(line)}"

    def _reached(self, line: Line) -> str:
        return self.teller.actual(line, line.to_date)

    # --- what if

    def with_target(self, line: Line, target: Number, now: Score, end: Score) -> str:
        """Return what another target would make of it."""
        told, share, ends = self.teller.number(line, target), self.teller.headline(now), self.teller.headline(end)
        return self.words("what_if.target", target=told, share=share, ends=ends)

    def with_delay(self, line: Line, grant: str, days: int, ends: Number, before: Number) -> str:
        """Return what a delayed grant would make of it."""
        number = self.teller.number
        return self.words("what_if.delay", grant=grant, n=days, ends=number(line, ends), before=number(line, before))

    def as_planned(self, line: Line, ends: Number) -> str:
        """Return where it ends without any change."""
        return self.words("what_if.nothing", ends=self.teller.number(line, ends))

    def _percent(self, share: Fraction) -> str:
        return quantity.percent(share, self.words.language)


def _cells(rows: Iterable[tuple[str, ...]]) -> tuple[tuple[Text, ...], ...]:
    return tuple(tuple((Run(text),) for text in row) for row in rows)

"""The figures an activity tells: its periods, and what the table of results says of each. Nothing is added up here."""

from collections.abc import Iterable, Sequence
from datetime import date

from ppa_desk.services.desk import Desk
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.publishing import Records, Reported, Row
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.table import Line


class Figures:
    """The figures of a framework, or of one grant in it, asked for once for each period."""

    def __init__(self, desk: Desk, records: Records, today: date, grant: int | None = None) -> None:
        self._desk, self._records, self.today, self.grant = desk, records, today, grant
        self._known: dict[Period, dict[int, Line]] = {}
        self._number = records.framework["id"]
        since, until = records.framework["since"], records.framework["until"]
        self.whole = Period(since, until) if since and until and since <= until else None

    def line(self, indicator: int, period: Period) -> Line:
        """Return what the table of results says of an indicator in a period."""
        if period not in self._known:
            lines = self._desk.results.table.lines(self._number, period.until, period.since, grant=self.grant)
            self._known[period] = {one.indicator: one for one in lines}
        return self._known[period][indicator]

    def cells(self, indicator: int, period: Period) -> dict[str, Number]:
        """Return what each cell of an indicator has in a period, as far as it is known."""
        window = Window(period.until, period.since, grant=self.grant)
        found = self._desk.results.rollup.by_cell(indicator, window)
        return {cell: one.total for cell, one in found.items() if cell and one.total is not None}

    def targets(self, indicator: int, cell: str = "") -> list[Row]:
        """Return the targets of everything, or of one grant, in the order of their periods."""
        mine = [
            one
            for one in self._records.targets.get(indicator, ())
            if one["grant_record_id"] == self.grant and one["cell"] == cell
        ]
        return sorted(mine, key=lambda one: (one["since"] or date.min, one["until"] or date.min))

    def reported(self, indicator: int) -> list[Reported]:
        """Return the approved values: a grant's own, or all."""
        rows = self._records.reported.get(indicator, ())
        return [one for one in rows if self.grant is None or one.grant == self.grant]

    def periods(self, indicator: Row) -> list[Period]:
        """Return the periods of an indicator: those of its targets, and what was reported outside them."""
        told = {period for one in self.targets(indicator["id"]) if (period := of(one))}
        year = int(self._records.framework["year_starts"] or 1)
        whole = self.whole
        usual = calendar(whole, indicator["frequency"], year) if whole else []
        own = [one.period for one in self.reported(indicator["id"])]
        if self.grant is None and indicator["feed"] == "indicators":
            own += [one for one in usual if one.ended(self.today)]
        for period in own:
            if not any(one.holds(period) for one in told):
                told.add(next((one for one in usual if one.holds(period)), period))
        return sorted(told)

    def ended(self, period: Period) -> bool:
        """Say whether a period is over: what is reported of one that runs may still change."""
        return period.ended(self.today)


def of(target: Row) -> Period | None:
    """Return the period of a target; nothing where it is of the whole time, or its days are turned round."""
    since, until = target["since"], target["until"]
    return Period(since, until) if since and until and since <= until else None


def within(reported: Iterable[Reported], period: Period) -> Sequence[Reported]:
    """Return the values whose period lies within another."""
    return [one for one in reported if period.holds(one.period)]

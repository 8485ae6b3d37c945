"""The table of need as its readers get it: labels, counts and costs in one language, for window, paper and files."""

from collections.abc import Sequence
from fractions import Fraction

from ppa_desk.model import money, quantity
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.plans.need import Cell
from ppa_desk.services.evidence.plans.ranking import Priced, Used
from ppa_desk.services.report_words import Words, capital

REPORT = "areas_of_need"


class NeedTelling:
    """Tells the table in one language. Numbers of people below `smallest` are told as fewer than it."""

    def __init__(self, codes: Codes, language: Language, smallest: int = 0) -> None:
        self.words, self.language = Words(REPORT, language), language
        self._codes, self.smallest = codes, smallest

    def category(self, code: str) -> str:
        """Return what a category is called, beginning with a capital."""
        return capital(self._codes.label("incident_category", code, self.language)) if code else (
            capital(self.words("unknown.category"))
        )  # fmt: skip

    def province(self, code: str) -> str:
        """Return what a province is called."""
        if code:
            return self._codes.label("province", code, self.language)
        return capital(self.words("unknown.province"))

    def area(self, cell: Cell) -> str:
        """Return what a cell is called."""
        return f"{self.category(cell.category)}, {self.province(cell.province)}"

    def number(self, count: int) -> str:
        """Return a count as its reader writes it."""
        return quantity.told(Fraction(count), self.language)

    def counted(self, what: str, count: int) -> str:
        """Return so many of something, in words."""
        return self.words(f"count.{what}_{'one' if count == 1 else 'many'}", n=self.number(count))

    def counts(self, cell: Cell) -> str:
        """Return what is open and closed of a cell, what is overdue or dropped where anything is."""
        told = [self.counted("open", cell.open)]
        told += [self.counted("overdue", cell.overdue)] if cell.overdue else []
        told += [self.counted("closed", cell.closed)]
        told += [self.counted("dropped", cell.dropped)] if cell.dropped else []
        return ", ".join(told)

    def days(self, days: int | None) -> str:
        """Return how long, a dash where nobody knows."""
        return self.words("sign.none") if days is None else self.counted("day", days)

    def money(self, costs: Sequence[tuple[str, int]]) -> str:
        """Return costs, a sum a currency; a dash where none is known."""
        told = [
            money.told(amount, code, self.language) if code else (
                f"{money.plain(amount, None, self.language)} ({self.words('unknown.currency')})"
            )
            for code, amount in costs
        ]  # fmt: skip
        return " + ".join(told) or self.words("sign.none")

    def cost(self, cell: Cell) -> str:
        """Return what a cell costs, and how many open actions have no estimate."""
        told = self.money(cell.costs)
        if cell.unpriced and cell.costs:
            return self.words("facts.cost_of", money=told, unpriced=self.counted("unpriced", cell.unpriced))
        return told

    def persons(self, cell: Cell) -> str:
        """Return how many people were harmed, a dash where nobody was counted."""
        if cell.persons is None:
            return self.words("sign.none")
        if cell.persons < self.smallest:
            return self.words("count.fewer", n=self.number(self.smallest))
        return self.number(cell.persons)

    def rates(self, costs: Priced) -> list[str]:
        """Return by which rates costs were put in order, and what lacks one."""
        told = [self._rate(one) for one in costs.used]
        if costs.lacking:
            names = [code or self.words("unknown.currency") for code in costs.lacking]
            told.append(self.words("reading.lacking", currencies=self.words.joined(names)))
        return told

    def _rate(self, one: Used) -> str:
        number = f"{one.rate.rate.normalize():f}"
        return self.words(
            "reading.rate_turned" if one.turned else "reading.rate",
            currency=one.currency, into=one.into, rate=number.replace(".", ",") if self.language == "fr" else number,
            source=one.rate.source or self.words("reading.no_source"),
            day=spelled(one.rate.rate_on, self.language, "date") if one.rate.rate_on else self.words("reading.no_day"),
        )  # fmt: skip

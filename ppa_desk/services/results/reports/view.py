"""What the blocks of a report are written with: words, figures with their marks, texts with figures in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ppa_desk.model import money, quantity
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.content import Heading, Paragraph, Run, Table, Text
from ppa_desk.services.dates import spelled
from ppa_desk.services.markup import Inline
from ppa_desk.services.report_words import capital, one_line
from ppa_desk.services.results.reports.facts import Facts
from ppa_desk.services.results.reports.printed import LIFE as LIFE
from ppa_desk.services.results.reports.printed import PERIOD as PERIOD
from ppa_desk.services.results.reports.printed import TO_DATE as TO_DATE
from ppa_desk.services.results.reports.printed import Printed, Told
from ppa_desk.services.results.reports.templates import BlockWords
from ppa_desk.services.results.rules import Status
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import Teller

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


class View:
    """A report in one language."""

    def __init__(self, desk: "Desk", facts: Facts) -> None:
        self.desk, self.facts, self.asked = desk, facts, facts.asked
        self.language = facts.asked.language
        self.words = BlockWords(facts.asked.template.name, self.language, facts.asked.headings)
        self.teller = Teller(self.language)
        self.printed = Printed(desk, facts, self.teller)
        self.inline = Inline(lambda key, told: None, self._gaps(), self.read)
        self.findings: list[tuple[str, dict[str, Any]]] = []

    # --- words

    def heading(self, block: str, level: int = 1) -> Heading:
        """Return the heading a block begins with; its name is the anchor."""
        return Heading(self.words.heading(block), level, block)

    def own(self, values: Mapping[str, Any], name: str) -> str:
        """Return a text of a record in the reader's language, or in the other, marked; on one line."""
        return one_line(self.words.own(values, name))

    def text(self, values: Mapping[str, Any], name: str) -> Text:
        """Return a text of a record as runs: its figures live, the mark of another language as a gap."""
        return self.inline(self.own(values, name))

    def day(self, day: date | None) -> str:
        """Return a date as the reader writes it; a dash where there is none."""
        return spelled(day, self.language, "date") if day else self.words("sign.none")

    def label(self, codes: str, code: str | None) -> str:
        """Return what a code is called, a dash where none is told."""
        told = self.desk.codes.label(codes, code, self.language) if code else self.words("sign.none")
        return capital(told)

    def before(self, head: str) -> str:
        """Return words with the colon that stands between them and what follows."""
        return self.words("sign.titled", head=head, title="")

    def labels(self, codes: str, several: str) -> str:
        """Return what several codes are called."""
        return ", ".join(self.desk.codes.label(codes, code, self.language) for code in several.split())

    def counted(self, key: str, count: int) -> str:
        """Return so many of something in words: `key` with _one or _many."""
        return self.words(f"{key}_{'one' if count == 1 else 'many'}", n=self.whole(count))

    def result(self, row: Mapping[str, Any]) -> str:
        """Return a result by its level, code and statement."""
        tier = self.facts.tiers.get(row["tier_id"] or 0)
        level = self.words.own(tier, "name") if tier else ""
        if tier and not level:
            level = self.label("result_level", tier["level"])
        head = " ".join(part for part in (level, row["code"]) if part)
        statement = self.own(row, "statement")
        return self.words("sign.titled", head=head, title=statement) if head and statement else head or statement

    # --- numbers that are no figures of indicators

    def whole(self, count: int) -> str:
        """Return a count as the reader writes it."""
        return quantity.told(Fraction(count), self.language)

    def share(self, share: Fraction | None) -> str:
        """Return a share as a whole percentage; a dash where it cannot be told."""
        return self.words("sign.none") if share is None else quantity.percent(share, self.language)

    def amount(self, amount: int | None, currency: str | None) -> str:
        """Return an amount with its currency; a dash where it is not known."""
        return money.told(amount, currency, self.language) or self.words("sign.none")

    def sums(self, sums: Mapping[str | None, int]) -> str:
        """Return sums by currency: currencies are never added up."""
        told = [money.told(amount, currency, self.language) for currency, amount in sorted(sums.items(), key=str)]
        return self.words.joined(told) if told else self.words("sign.none")

    # --- figures

    def figure(self, what: str, line: Line, slot: str) -> Text:
        """Return a figure of an indicator with the mark that leads to it in the annex."""
        return self.marked(self.printed.of_line(what, line, slot))

    def marked(self, told: Told) -> Text:
        """Return a figure with its mark; what is not there has none."""
        if told.number is None:
            return (Run(told.text),)
        return (Run(told.text), Run(f"\u202f[{self.printed.mark(told)}]", "raised"))

    def cell(self, line: Line, slot: str, cell: str) -> Text:
        """Return the part of an actual that a cell has, such as sex=female, with its mark."""
        return self.marked(self.printed.of_cell(line, slot, cell))

    def read(self, code: str) -> Text:
        """Return what stands for a figure's code in a text; a gap with the code where nothing does."""
        told = self.printed.of_code(code)
        if told is None:
            return (Run(self.words("figure.lost", code=code), "gap"),)
        return self.marked(told)

    def code(self, what: str, line: Line, slot: str) -> str:
        """Return a figure's code as it stands in a text."""
        return f"{{{self.printed.ref(what, line, slot).code}}}"

    def name(self, line: Line) -> str:
        """Return an indicator by its code and name."""
        return f"{line.code} {self.teller.name(line)}"

    def unit(self, line: Line) -> str:
        """Return the unit of an indicator, of money its currency; empty where none is said."""
        currency = (line.currency or "") if line.measure is Measure.MONEY else ""
        return ", ".join(part for part in (currency, self.teller.unit(line)) if part)

    def named(self, line: Line) -> Text:
        """Return an indicator's code and name, its unit and what is better beneath."""
        beneath = [self.unit(line), self.words(f"direction.{line.direction}")]
        if line.measure is Measure.QUALITATIVE:
            beneath = [self.words("direction.words")]
        return (
            Run(f"{line.code} ", "strong"), Run(self.teller.name(line)),
            Run("\n" + " · ".join(part for part in beneath if part), "secondary"),
        )  # fmt: skip

    def of(self, line: Line, slot: str) -> Text:
        """Return what was reached and the target beneath: one cell of a table, the currency left to its first one."""
        actual = self.bare("A", line, slot)
        if line.status is Status.NO_TARGET and getattr(line, slot).target is None:
            return actual
        before, after = self.words("sign.of").split("{target}")
        target = self.bare("T" if slot != LIFE else "L", line, slot)
        return (*actual, Run(f"\n{before}", "secondary"), *target, Run(after, "secondary"))

    def bare(self, what: str, line: Line, slot: str) -> Text:
        """Return a figure for a column: of money without its currency, which stands beneath the indicator's name."""
        told = self.printed.of_line(what, line, slot)
        if line.measure is not Measure.MONEY or told.number is None:
            return self.marked(told)
        return self.marked(replace(told, text=self.teller.number(line._replace(currency=None), told.number)))

    # --- paragraphs and tables

    def note(self, key: str, **values: Any) -> Paragraph:
        """Return small print."""
        return Paragraph((Run(self.words(key, **values)),), note=True)

    def says(self, key: str, **values: Any) -> Paragraph:
        """Return a sentence of the report's words; figures in its values are live."""
        return Paragraph(self.inline(self.words(key, **values)))

    def table(
        self, group: str, columns: Sequence[str], rows: Iterable[Sequence[Text | str]], shares: Sequence[float] = (),
        numbers: Sequence[int] = (), caption: str = "", *, small: bool = False,
    ) -> Table:  # fmt: skip
        """Return a table whose heads are words of a group."""
        head = tuple(self.words(f"{group}.{name}") for name in columns)
        told = tuple(tuple(runs(cell) for cell in row) for row in rows)
        return Table(head, told, tuple(shares), tuple(numbers), caption, small=small)

    def _gaps(self) -> Iterator[str]:
        yield from (one for one in self.words.group("foreign").values() if one)


def runs(cell: Text | str) -> Text:
    """Return a cell's text as runs."""
    return ((Run(cell),) if cell else ()) if isinstance(cell, str) else cell

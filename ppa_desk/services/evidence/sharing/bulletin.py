"""The incident bulletin for the public: counts, a trend, how long follow-up takes, in cells that are large enough."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import select

from ppa_desk.services.codes import Codes
from ppa_desk.services.content import (
    Block,
    Bullets,
    Chart,
    DocumentContent,
    Heading,
    Item,
    Language,
    Mark,
    Paragraph,
    Run,
    Table,
)
from ppa_desk.services.dates import month, spelled
from ppa_desk.services.evidence.incidents.times import Span, Times
from ppa_desk.services.evidence.rules import number_in
from ppa_desk.services.evidence.sharing.cells import OTHER, Crossed, crossed, lines
from ppa_desk.services.evidence.sharing.editions import INCIDENT, confirmed
from ppa_desk.services.letterhead import written
from ppa_desk.services.months import months_after
from ppa_desk.services.records import Records
from ppa_desk.services.report_words import Words, capital
from ppa_desk.store.database import Store

KIND, SHARING = "incident_bulletin", "incident_sharing"
MONTHS, PROVINCES, CATEGORIES = 12, 5, 15
STATUSES = ("confirmed", "monitored", "resolved", "persistent", "closed")


@dataclass(frozen=True, slots=True)
class Found:
    """What the bulletin tells, counted."""

    table: Crossed | None
    trend: tuple[tuple[date, int | None], ...]
    statuses: tuple[tuple[str, int | None], ...]
    undated: int | None
    to_confirm: Span
    to_resolve: Span
    least: int
    unconfirmed: int


class Bulletin:
    """Drafts the bulletin."""

    def __init__(self, store: Store, records: Records, codes: Codes) -> None:
        self._store, self._records, self._codes = store, records, codes

    def draft(self, language: Language, day: date) -> DocumentContent:
        """Return the bulletin as the log stands."""
        words, found = Words(KIND, language), self.found(day)
        view = _View(words, Words(SHARING, language), self._codes, found)
        title = words("names.title", month=month(day, language))
        return written(self._records, words, KIND, title, words("names.bulletin"), view.blocks(day), day, "public")

    def found(self, day: date) -> Found:
        """Return what may be told: every confirmed incident counts, none can be singled out."""
        with self._store.read() as session:
            least = number_in(session, "smallest_cell")
            asked = select(INCIDENT.c.category, INCIDENT.c.province, INCIDENT.c.happened_on, INCIDENT.c.status)
            rows: Sequence[Any] = session.execute(asked.where(confirmed())).all()
            every = len(session.execute(select(INCIDENT.c.id).where(INCIDENT.c.status != "duplicate")).all())
        table = crossed(Counter((row.category, row.province) for row in rows), least, CATEGORIES, PROVINCES)
        pace = Times(self._store).pace([confirmed()])
        trend, undated = _trend(rows, day, least)
        counted = Counter(row.status for row in rows)
        there = [one for one in STATUSES if counted[one]]
        statuses = tuple(zip(there, lines([counted[one] for one in there], least), strict=True))
        few = _few(every - len(rows), least)
        return Found(table, trend, statuses, undated, pace.to_confirm, pace.to_resolve, least, few)


def _few(count: int, least: int) -> int:
    """A count outside every table; -1 where it is too small to be told."""
    return count if count == 0 or count >= least else -1


def _trend(rows: Sequence[Any], day: date, least: int) -> tuple[tuple[tuple[date, int | None], ...], int | None]:
    """Incidents by month, the last ones; those before, after and undated stand together, so that all add up."""
    first = months_after(day.replace(day=1), 1 - MONTHS)
    at = [months_after(first, number) for number in range(MONTHS)]
    counted = Counter(row.happened_on.replace(day=1) for row in rows if row.happened_on is not None)
    counts = [counted[one] for one in at]
    *shown, rest = lines([*counts, len(rows) - sum(counts)], least)
    return tuple(zip(at, shown, strict=True)), rest


class _View:
    """The bulletin in one language."""

    def __init__(self, words: Words, sharing: Words, codes: Codes, found: Found) -> None:
        self.words, self.sharing, self._codes, self.found = words, sharing, codes, found

    def blocks(self, day: date) -> Iterator[Block]:
        """Everything it says, in order."""
        found = self.found
        if found.table is None:
            yield _text(self.words("text.too_few", least=found.least))
            yield self._caution()
            return
        told = self.words(
            "text.lead", count=self.number(found.table.total), day=spelled(day, self.words.language, "date")
        )
        yield Paragraph((Run(told),))
        yield self._caution()
        yield from self._where(found.table)
        yield from self._when()
        yield from self._how_far()
        yield from self._how_long()
        yield from self._method()

    def _where(self, table: Crossed) -> Iterator[Block]:
        yield Heading(self.words("head.where"))
        if len(table.hidden) * 2 > len(table.rows) * len(table.columns):
            yield from self._apart(table)
            return
        head = (
            self.words("column.category"), *(self.line("province", one) for one in table.columns),
            self.words("column.all"),
        )  # fmt: skip
        rows = [
            (self.line("incident_category", one), *(self._cell(table, at, c) for c in range(len(table.columns))),
             self.number(sum(table.counts[at])))
            for at, one in enumerate(table.rows)
        ]  # fmt: skip
        sums = [self.number(sum(row[c] for row in table.counts)) for c in range(len(table.columns))]
        rows.append((self.words("column.all"), *sums, self.number(table.total)))
        shares = tuple(max(0.8, max(map(len, name.split())) / 8) for name in head[1:])  # no name breaks in two
        yield Table(
            head, tuple(tuple((Run(cell),) for cell in row) for row in rows), (1.9, *shares),
            tuple(range(1, len(head))), small=True,
        )  # fmt: skip
        yield self._caution(self.words("text.hidden", least=self.found.least))

    def _apart(self, table: Crossed) -> Iterator[Block]:
        """Kinds and provinces each for itself, where the table would hide more than it shows."""
        sums = [sum(row[c] for row in table.counts) for c in range(len(table.columns))]
        sides = (
            ("category", "incident_category", zip(table.rows, map(sum, table.counts), strict=True)),
            ("province", "province", zip(table.columns, sums, strict=True)),
        )
        for column, codes, counted in sides:
            rows = [(self.line(codes, one), self.number(count)) for one, count in counted]
            rows.append((self.words("column.all"), self.number(table.total)))
            told = tuple(tuple((Run(cell),) for cell in row) for row in rows)
            yield Table((self.words(f"column.{column}"), self.words("column.all")), told, (3.0, 1.0), (1,), small=True)
            yield self._caution()

    def _when(self) -> Iterator[Block]:
        shown = [count for _, count in self.found.trend if count is not None]
        if not shown:
            return
        yield Heading(self.words("head.when"))
        most = max(shown)
        marks = tuple(
            Mark(
                month(at, self.words.language), (count / most if count else 0.0,), self.number(count) if count else "·"
            )
            for at, count in self.found.trend
        )
        rest = self.found.undated
        base = self.words("text.rest", count=self.number(rest)) if rest else self.words("text.rest_hidden")
        alt = "; ".join(f"{mark.label}: {mark.told}" for mark in marks)
        yield Chart("histogram", marks, f"{self.words('text.trend')} {alt}", self.words("text.trend"), base)
        yield self._caution(self.words("text.dot", least=self.found.least))

    def _how_far(self) -> Iterator[Block]:
        yield Heading(self.words("head.how_far"))
        rows = tuple(
            ((Run(self._codes.label("incident_status", one, self.words.language)),), (Run(self._told(count)),))
            for one, count in self.found.statuses
        )
        head = (self.words("column.status"), self.words("column.all"))
        yield Table(head, rows, (3.0, 1.0), (1,), small=True)
        yield self._caution()

    def _how_long(self) -> Iterator[Block]:
        spans = (("to_confirm", self.found.to_confirm), ("to_resolve", self.found.to_resolve))
        told = [
            self.words(f"text.{name}", days=self.days(span.days), of=self.number(span.of))
            for name, span in spans
            if span.days is not None and span.of >= max(self.found.least, 2)
        ]
        if told:
            yield Heading(self.words("head.how_long"))
            yield _list(told)

    def _method(self) -> Iterator[Block]:
        yield Heading(self.words("head.method"))
        left = self.found.unconfirmed
        out = (
            self.words("left.unconfirmed", count=self.number(left)) if left > 0 else self.words("left.unconfirmed_few")
        )
        names = ("counted", "words", "cells", "period")
        yield _list([*(self.words(f"method.{name}", least=self.found.least) for name in names), out])

    def _caution(self, before: str = "") -> Paragraph:
        return Paragraph((Run(" ".join(filter(None, (before, self.sharing("text.caution"))))),), note=True)

    def _cell(self, table: Crossed, row: int, column: int) -> str:
        return self._told(None if (row, column) in table.hidden else table.counts[row][column])

    def _told(self, count: int | None) -> str:
        return "–" if count is None else self.number(count)

    def line(self, codes: str, code: str | None) -> str:
        """What a line of a table is called."""
        if code == OTHER:
            return self.words("column.other")
        told = self._codes.label(codes, code, self.words.language) if code else self.words("column.unknown")
        return capital(told)

    def number(self, count: int) -> str:
        """A whole number as it is read."""
        return f"{count:,}".replace(",", "\u202f" if self.words.language == "fr" else ",")

    def days(self, days: Fraction) -> str:
        """Days as they are read: whole, or a half."""
        whole, half = divmod(days, 1)
        mark = "," if self.words.language == "fr" else "."
        return f"{self.number(int(whole))}{mark}5" if half else self.number(int(whole))


def _text(told: str) -> Paragraph:
    return Paragraph((Run(told),))


def _list(texts: Sequence[str]) -> Bullets:
    return Bullets(tuple(Item((Run(text),)) for text in texts))

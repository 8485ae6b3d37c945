"""The agreement as a document: parties, purpose, amount, instalments, budget, reports, rates, signatures."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import plain, told
from ppa_desk.services.content import (
    Block,
    DocumentContent,
    Heading,
    KeyFacts,
    Language,
    Paragraph,
    Run,
    Table,
    Text,
)
from ppa_desk.services.dates import spelled
from ppa_desk.services.grants.actuals import THRESHOLD
from ppa_desk.services.records import Kept, title_of
from ppa_desk.services.report_words import Words, capital

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

DOCUMENT = "grant_agreement"


def document(grants: "GrantsDesk", agreement: Kept, today: date) -> DocumentContent:
    """Return the agreement of a grant, in the agreement's language."""
    language: Language = "fr" if agreement.values["language"] == "fr" else "en"
    words = Words(DOCUMENT, language)
    with grants.store.read() as session:
        row = session.execute(select(table_of("alliance")).limit(1)).mappings().first()
    alliance = dict(row) if row else {}
    parts = _Parts(grants, agreement, words, alliance)
    signed = agreement.values["signed_by_us"] and agreement.values["signed_by_them"]
    marks = [words("names.invented")] if alliance.get("invented") else []
    marks += [] if signed else [words("names.draft")]
    stand = " · ".join((*marks, parts.grant["key"], spelled(today, language, "date")))
    return DocumentContent(
        kind=DOCUMENT,
        title=words("names.document"),
        subtitle=stand,
        language=language,
        edition="",
        letterhead=words.own(alliance, "name"),
        running_head=" · ".join((*marks, words("names.document"), parts.grant["key"])),
        running_foot=spelled(today, language, "date"),
        author=words.own(alliance, "name"),
        blocks=tuple(block for name in words.order for block in getattr(parts, name)()),
        words=words.group("page"),
        paper="a4" if alliance.get("paper") == "a4" else "letter",
    )


class _Parts:
    """The parts of the agreement, by their names in its order."""

    def __init__(self, grants: "GrantsDesk", agreement: Kept, words: Words, alliance: dict[str, Any]) -> None:
        self._grants, self._agreement, self.words = grants, agreement, words
        self.grant = grants.register.get(agreement.values["grant_record_id"])
        self.alliance = words.own(alliance, "name")
        body, person = self.grant["organisation_id"], self.grant["person_id"]
        kind, number = ("organisation", body) if body else ("person", person)
        names = grants.desk.records.titles(kind, [number], words.language) if number else {}
        self.grantee = names.get(number, "")
        self.amount = self.grant["approved"] if self.grant["signed"] is None else self.grant["signed"]

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        title = self.words.own(self.grant, "title")
        rows = {"grantee": self._or_gap(self.grantee, "grantee"), "grant": (Run(title),)}
        rows |= {"amount": self._or_gap(self._money(self.amount), "amount"), "runs": self._runs()}
        yield KeyFacts(tuple((self.words(f"facts.{name}"), text) for name, text in rows.items()))

    def parties(self) -> Iterator[Block]:
        """Who agrees."""
        yield self._head("parties")
        grantee = self.grantee or self._gap("grantee")
        yield Paragraph((Run(self.words("text.parties", alliance=self.alliance, grantee=grantee)),))

    def purpose(self) -> Iterator[Block]:
        """What for."""
        yield self._head("purpose")
        yield Paragraph((Run(self.words("text.purpose", title=self.words.own(self.grant, "title"))),))
        if summary := self.words.own(self.grant, "summary"):
            yield from (Paragraph((Run(part.strip()),)) for part in summary.split("\n\n") if part.strip())

    def money(self) -> Iterator[Block]:
        """How much."""
        yield self._head("money")
        amount = self._money(self.amount) or self._gap("amount")
        yield Paragraph((Run(self.words("text.money", amount=amount)),))

    def tranches(self) -> Iterator[Block]:
        """When, and on which conditions."""
        yield self._head("tranches")
        rows = [one.kept.values for one in self._grants.tranches.of(self.grant["id"])]
        rows = [row for row in rows if row["status"] != "cancelled"]
        if not rows:
            yield self._missing("tranches")
            return
        yield Paragraph((Run(self.words("text.tranches")),))
        cells = [
            (str(nr), self._plain(row["amount"]), self._day(row["due_on"]), self._conditions(row))
            for nr, row in enumerate(rows, 1)
        ]
        sums = (self.words("column.sum"), self._plain(sum(row["amount"] or 0 for row in rows)), "", "")
        yield self._table(("nr", "amount", "due", "conditions"), (*cells, sums), (0.6, 1.2, 1.5, 2.7), (1,))

    def budget(self) -> Iterator[Block]:
        """What the money is for, line by line."""
        yield self._head("budget")
        budget = self._grants.budgets.of(self.grant["id"], self.words.language)
        if not budget.lines:
            yield self._missing("budget")
            return
        cells = [(line.name, self._plain(line.planned)) for line in budget.lines]
        sums = (self.words("column.sum"), self._plain(budget.planned))
        yield self._table(("line", "amount"), (*cells, sums), (3, 1), (1,))
        yield Paragraph((Run(self.words("text.budget", threshold=THRESHOLD)),))

    def reports(self) -> Iterator[Block]:
        """What the grantee owes, and by when."""
        yield self._head("reports")
        rows = [one.values for one in self._grants.desk.records.where("obligation", grant_record_id=self.grant["id"])]
        if not rows:
            yield self._missing("reports")
            return
        yield Paragraph((Run(self.words("text.reports")),))
        label = self._grants.desk.codes.label
        cells = [
            (
                capital(label("obligation_kind", row["kind"], self.words.language)),
                row["milestone"] or self._period(row),
                self._day(row["due_on"]),
            )
            for row in sorted(rows, key=lambda row: row["due_on"] or date.max)
        ]
        yield self._table(("report", "period", "due"), cells, (1.6, 3, 1.4), ())

    def rates(self) -> Iterator[Block]:
        """How other currencies are counted."""
        yield from self._said("rates", currency=self.grant["currency"] or "")
        for note in self._grants.payments.notes(self.grant["id"], self.words.language):
            yield Paragraph((Run(note),), note=True)

    def changes(self) -> Iterator[Block]:
        """How it is changed."""
        yield from self._said("changes")

    def end(self) -> Iterator[Block]:
        """When it ends, and what becomes of what is left."""
        ends = self.grant["ends_on"]
        yield from self._said("end", last=self._day(ends) if ends else self._gap("text"))

    def signatures(self) -> Iterator[Block]:
        """Room for both sides."""
        yield from self._said("signatures")
        rows = ((self.alliance, "", ""), (self.grantee, self._agreement.values["signer"], ""))
        tall = [tuple(f"{cell}\n\n" for cell in row) for row in rows]
        yield self._table(("party", "name", "signed"), cast(Sequence[tuple[str, ...]], tall), (2, 2, 2), ())

    # --- telling

    def _said(self, name: str, **values: Any) -> Iterator[Block]:
        yield self._head(name)
        yield Paragraph((Run(self.words(f"text.{name}", **values)),))

    def _head(self, name: str) -> Heading:
        return Heading(self.words(f"head.{name}"), 1, name)

    def _missing(self, name: str) -> Paragraph:
        return Paragraph((Run(self._gap(name), "gap"),))

    def _gap(self, name: str) -> str:
        return self.words(f"gap.{name}")

    def _or_gap(self, text: str, name: str) -> Text:
        return (Run(text),) if text else (Run(self._gap(name), "gap"),)

    def _runs(self) -> Text:
        first, last = self.grant["starts_on"], self.grant["ends_on"]
        if not first or not last:
            return (Run(self._gap("runs"), "gap"),)
        return (Run(self.words("facts.from_to", first=self._day(first), last=self._day(last))),)

    def _table(
        self, heads: Sequence[str], rows: Sequence[tuple[str, ...]], shares: tuple[float, ...], numbers: tuple[int, ...]
    ) -> Table:
        head = tuple(self.words(f"column.{name}") for name in heads)
        money = self.grant["currency"] or ""
        head = tuple(f"{one} ({money})" if name == "amount" and money else one
                     for name, one in zip(heads, head, strict=True))  # fmt: skip
        return Table(head, tuple(tuple((Run(cell),) for cell in row) for row in rows), shares, numbers)

    def _conditions(self, row: Any) -> str:
        label = self._grants.desk.codes.label
        told_needs = [label("tranche_need", one, self.words.language) for one in row["needs"].split()]
        return capital(self.words.joined(told_needs)) if told_needs else self.words("need.none")

    def _period(self, row: Any) -> str:
        if not row["since"] or not row["until"]:
            return ""
        return self.words("facts.from_to", first=self._day(row["since"]), last=self._day(row["until"]))

    def _day(self, day: date | None) -> str:
        return spelled(day, self.words.language, "date") if day else self.words("need.unknown_day")

    def _money(self, amount: int | None) -> str:
        return told(amount, self.grant["currency"], self.words.language)

    def _plain(self, amount: int | None) -> str:
        return plain(amount, self.grant["currency"], self.words.language)


def name_of(grant: dict[str, Any]) -> str:
    """Return what the file of a grant's agreement is called, without its ending."""
    return f"agreement {grant['key'] or title_of('grant_record', grant)}".replace("/", "-")

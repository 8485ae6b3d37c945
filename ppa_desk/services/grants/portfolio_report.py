"""The portfolio as a document for funders and members: every figure with how to read it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import told
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import (
    Block,
    Bullets,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Language,
    Paragraph,
    Table,
)
from ppa_desk.services.dates import spelled
from ppa_desk.services.grants.portfolio import Portfolio, Total
from ppa_desk.services.grants.portfolio_view import REPORT, View
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.survey_report.view import cells, plain

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

CODED = {"themes": "grant_theme", "minerals": "mineral", "marker": "gender_marker"}
"""Parts of the report that group by a code, and its list."""
FIELDS = {"marker": "gender_marker"}
"""Where the field of a part is not called as the part."""
COLUMNS = 3
"""With more currencies than these, the sums of a row stand in one column."""


class PortfolioReports:
    """Reports of all grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def view(self, language: Language) -> View:
        """Return what tells figures in a language."""
        return View(Words(REPORT, language), self._grants.desk.codes)

    def blocks(
        self, edition: Visibility, language: Language, today: date, parts: Sequence[str] = ()
    ) -> tuple[Block, ...]:
        """Return the report's blocks, of some parts of it or of all."""
        view = self.view(language)
        told_by = _Parts(view, self._grants.portfolio, edition, today, _contact(view.words, self._alliance()))
        return tuple(block for name in parts or view.words.order for block in getattr(told_by, name)())

    def draft(self, edition: Visibility, language: Language, today: date) -> DocumentContent:
        """Return the report as it would go out now."""
        words, alliance = self.view(language).words, self._alliance()
        blocks = self.blocks(edition, language, today)
        mark = f"{words('names.invented')} · " if alliance.get("invented") else ""
        head = f"{mark}{words('names.document')} · {words(f'edition.{edition}')}"
        return DocumentContent(
            kind=REPORT,
            title=words("names.document"),
            subtitle=f"{mark}{words(f'edition.{edition}')} · {spelled(today, language, 'date')}",
            language=language,
            edition=words(f"edition.{edition}"),
            letterhead=words.own(alliance, "name"),
            running_head=head,
            running_foot=spelled(today, language, "date"),
            author=words.own(alliance, "contact"),
            blocks=blocks,
            words=words.group("page"),
            paper="a4" if alliance.get("paper") == "a4" else "letter",
        )

    def _alliance(self) -> dict[str, Any]:
        with self._store.read() as session:
            row = session.execute(select(table_of("alliance")).limit(1)).mappings().first()
        return dict(row) if row else {}


class _Parts:
    """The parts of the report, by their names in its order."""

    def __init__(self, view: View, figures: Portfolio, edition: Visibility, today: date, contact: str) -> None:
        self.view, self.words, self._figures = view, view.words, figures
        self._edition, self._today, self._contact = edition, today, contact
        self._whole = figures.whole(edition)
        self._stages = [one for one in figures.stages(edition) if one.total.count]

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        whole, words = self._whole, self.words
        granted = words("facts.granted_of", grants=self.view.grants(whole.count), money=self.view.money(whole))
        rows = [("granted", granted if whole.count else words("facts.nothing"))]
        before = Total()
        for one in self._stages:
            if one.stage.phase in ("call", "review", "decision"):
                before = before.plus(one.total)
        if before.count:
            rows.append(
                (
                    "sought",
                    words("facts.granted_of", grants=self.view.grants(before.count), money=self.view.money(before)),
                )
            )
        if whole.unknown and whole.money:
            rows.append(("unknown", words("facts.unknown_of", grants=self.view.grants(whole.unknown))))
        rows.append(("stand", spelled(self._today, words.language, "date")))
        if self._contact:
            rows.append(("ask", self._contact))
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in rows))

    def stages(self) -> Iterator[Block]:
        """Money in each stage: a chart a currency, and the table."""
        if not self._stages:
            return
        yield self._heading("stages")
        yield Paragraph(plain(self.words("stages.lead")))
        currencies = _currencies([one.total for one in self._stages])
        for currency in currencies:
            if chart := self.view.stages(self._stages, currency):
                yield chart
        rows = []
        for one in self._stages:
            since = spelled(one.since, self.words.language, "date") if one.since else self.words("number.none")
            rows.append((one.stage.name(self.words.language), one.total, (since,)))
        yield self._sums(self.words("stages.stage"), rows, (self.words("stages.since"),))

    def map(self) -> Iterator[Block]:
        """Where: the tile map and its table."""
        found = self._figures.places(self._edition)
        if not found:
            return
        yield self._heading("map")
        yield self.view.map(found)
        ordered = sorted(found, key=lambda one: (not one.code, -one.total.count, one.code))
        rows = [(self.view.place(one.code), one.total, ()) for one in ordered]
        yield self._sums(self.words("map.place"), rows)

    def themes(self) -> Iterator[Block]:
        """By theme."""
        yield from self._coded("themes")

    def minerals(self) -> Iterator[Block]:
        """By mineral."""
        yield from self._coded("minerals")

    def marker(self) -> Iterator[Block]:
        """By gender marker."""
        yield from self._coded("marker", self.words("marker.lead"))

    def people(self) -> Iterator[Block]:
        """Whom it is for: what was planned and reached, group by group."""
        found = self._figures.people(self._edition)
        if not found:
            return
        yield self._heading("people")
        rows, unknown = [], self.words("number.unknown")
        for one in found:
            told_of = (("producer_group", one.who), ("sex", one.sex), ("age_band", one.age))
            names = [self.view.label(codes, code, "people.unknown") for codes, code in told_of if code]
            group = ", ".join(name if at == 0 else name.lower() for at, name in enumerate(names))
            planned, reached = (unknown if n is None else self.view.number(n) for n in (one.planned, one.reached))
            counts = (self.view.number(one.grants), planned, reached, self.view.number(one.counted))
            rows.append(cells(group or capital(self.words("people.unknown")), *counts))
        head = tuple(self.words(f"people.{name}") for name in ("who", "grants", "planned", "reached", "counted"))
        yield Table(head, tuple(rows), (3.2, 1.1, 1.2, 1.2, 1.4), (1, 2, 3, 4))
        yield Paragraph(plain(self.words("people.note")), note=True)

    def funds(self) -> Iterator[Block]:
        """Who pays."""
        found = self._figures.funds(self._edition)
        if not found:
            return
        yield self._heading("funds")
        rows = []
        for one in found:
            name = one.name(self.words.language) if one.fund else capital(self.words("funds.unknown"))
            told_by = self.words("funds.from", fund=name, funder=one.funder) if one.funder else name
            rows.append((told_by, one.total, ()))
        yield self._sums(self.words("funds.column"), rows)
        yield Paragraph(plain(self.words("funds.note")), note=True)

    def grants(self) -> Iterator[Block]:
        """Every grant, by title."""
        if not (granted := self._figures.table(self._edition)):
            return
        yield self._heading("grants")
        language, none = self.words.language, self.words("number.none")
        rows = []
        for one in granted:
            title = self.words.own({"title_en": one.title_en, "title_fr": one.title_fr}, "title") or one.key
            stage = one.stage_fr or one.stage_en if language == "fr" else one.stage_en or one.stage_fr
            ends = spelled(one.ends_on, language, "date") if one.ends_on else none
            amount = told(one.amount, one.currency, language) or self.words("number.unknown")
            rows.append(cells(title, one.organisation or none, stage, ends, amount))
        head = tuple(self.words(f"grants.{name}") for name in ("grant", "grantee", "stage", "ends", "amount"))
        yield Table(head, tuple(rows), (2.6, 2.0, 1.5, 2.0, 1.6), (4,))

    def reading(self) -> Iterator[Block]:
        """How to read it."""
        yield self._heading("reading")
        names = ("granted", "currencies", "several", "unknown")
        yield Bullets(tuple(Item(plain(self.words(f"reading.{name}"))) for name in names))

    def _coded(self, part: str, lead: str = "") -> Iterator[Block]:
        found = self._figures.by(FIELDS.get(part, part), self._edition)
        if not found:
            return
        yield self._heading(part)
        if lead:
            yield Paragraph(plain(lead))
        ordered = self.view.ordered(CODED[part], found)
        rows = [(self.view.label(CODED[part], one.code, f"{part}.unknown"), one.total, ()) for one in ordered]
        yield self._sums(self.words(f"{part}.column"), rows)

    def _heading(self, part: str) -> Heading:
        return Heading(self.words(f"{part}.title"), 1, part)

    def _sums(
        self, first: str, rows: Sequence[tuple[str, Total, tuple[str, ...]]], more: tuple[str, ...] = ()
    ) -> Table:
        """A table of counts and money, a column a currency."""
        currencies = _currencies([total for _, total, _ in rows])
        if len(currencies) > COLUMNS:
            head = (first, self.words("columns.grants"), self.words("columns.money"), *more)
            told_rows = [cells(name, self.view.number(t.count), self.view.money(t), *rest) for name, t, rest in rows]
            return Table(head, tuple(told_rows), (3.0, 1.0, 3.0, *(1.6 for _ in more)), (1,))
        sums = tuple(currencies) or ("",)
        told_heads = tuple(c or self.words("columns.money") for c in sums)
        head = (first, self.words("columns.grants"), *told_heads, *more)
        told_rows = [
            cells(name, self.view.number(t.count), *(self.view.sum(t, c) for c in sums), *rest)
            for name, t, rest in rows
        ]
        shares = (2.8 if more else 3.2, 1.1, *(1.4 for _ in sums), *(2.4 for _ in more))
        return Table(head, tuple(told_rows), shares, tuple(range(1, 2 + len(sums))))


def _contact(words: Words, alliance: Mapping[str, Any]) -> str:
    mail = alliance.get("contact_email") or ""
    return ", ".join(part for part in (words.own(alliance, "contact"), mail) if part)


def _currencies(totals: Sequence[Total]) -> list[str]:
    return sorted({currency for total in totals for currency, _ in total.money})

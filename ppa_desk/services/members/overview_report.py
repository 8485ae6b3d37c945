"""The membership overview as a document: figures with charts, each saying what is not known; the same on the screen."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from ppa_desk.model.codes import code_list, region_of
from ppa_desk.model.money import plain as amount_plain
from ppa_desk.model.money import told as money
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import (
    Block,
    Bullets,
    Chart,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Language,
    Mark,
    Paragraph,
    Table,
)
from ppa_desk.services.dates import spelled
from ppa_desk.services.letterhead import written
from ppa_desk.services.members.overview import RANK, Belonging, Figures
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.survey_report.view import cells, plain

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

REPORT = "membership_overview"
INNER = ("vetting", "prospect")
"""Standings that only the Secretariat's edition tells, as long as nobody rules otherwise."""
MOST_YEARS = 20
"""Years that stand side by side; earlier ones are put together."""


class OverviewReports:
    """The membership overview in its editions."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members = members

    def blocks(
        self, edition: Visibility, language: Language, day: date, since: date | None = None, parts: Sequence[str] = ()
    ) -> tuple[Block, ...]:
        """Return the overview's blocks, of some of its parts or of all."""
        words = Words(REPORT, language)
        told_by = _Parts(self._members, words, edition, self._members.overview.figures(day, since))
        return tuple(block for name in parts or words.order for block in getattr(told_by, name)())

    def draft(self, edition: Visibility, language: Language, day: date, since: date | None = None) -> DocumentContent:
        """Return the overview as it would go out now, as of a day."""
        words = Words(REPORT, language)
        document = f"{words(f'edition.{edition}')} · {spelled(day, language, 'date')}"
        blocks = self.blocks(edition, language, day, since)
        records, title = self._members.desk.records, words("names.document")
        return written(records, words, REPORT, title, document, blocks, day, words(f"edition.{edition}"))


class _Parts:
    """The parts of the overview, by their names in its order."""

    def __init__(self, members: "MembersDesk", words: Words, edition: Visibility, figures: Figures) -> None:
        self._members, self.words, self._edition, self.figures = members, words, edition, figures
        self._codes = members.desk.codes
        self._may = members.showing.fields("organisation", edition)

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        words, figures = self.words, self.figures
        rows = [("members", self._members_told(len(figures.members)))]
        by = self._rows("constituency", figures.by("constituency"), "constituency.unknown", by_size=False)
        if by:
            rows.append(("constituencies", ", ".join(f"{name}\u00a0{self.number(count)}" for name, count, _ in by)))
        if "since" in self._may:
            told = words("facts.moves_of", joined=self.number(len(figures.joined)), left=self.number(len(figures.left)))
            rows.append(("moves", told))
        if unknown := self._unknown():
            rows.append(("unknown", unknown))
        rows.append(("stand", spelled(figures.day, words.language, "date")))
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(told)) for name, told in rows))

    def standing(self) -> Iterator[Block]:
        """How many organisations stand where."""
        counts = self.figures.standings()
        shown = [name for name in RANK if counts[name] and (name not in INNER or "vetting_on" in self._may)]
        if not shown or "standing" not in self._may:
            return
        yield self._heading("standing")
        rows = [(self._label("member_status", name), counts[name], False) for name in shown]
        yield self._bars("standing", rows)

    def constituency(self) -> Iterator[Block]:
        """Members by constituency."""
        yield from self._coded("constituency", "constituency")

    def sector(self) -> Iterator[Block]:
        """Members by sector."""
        yield from self._coded("sector", "sector", by_size=True)

    def type(self) -> Iterator[Block]:
        """Members by type."""
        if "type" in self._may:
            yield from self._coded("type", "member_type")

    def country(self) -> Iterator[Block]:
        """Members by the country of their seat, and by region."""
        yield from self._coded("country", "country", by_size=True)
        regions = Counter(region_of(one.country) or None for one in self.figures.members)
        if len([one for one in regions if one]) > 1:
            rows = self._rows("region", regions, "country.unknown_region", by_size=True)
            yield Table(
                (self.words("region.column"), self.words("columns.members")),
                tuple(cells(capital(name), self.number(count)) for name, count, _ in rows), (3.0, 1.0), (1,),
            )  # fmt: skip

    def years(self) -> Iterator[Block]:
        """Members by the year they joined."""
        years = self.figures.years()
        if not self.figures.members or "since" not in self._may:
            return
        yield self._heading("years")
        known = sorted(year for year in years if year is not None)
        unknown = years[None]
        told = self.words("years.unknown_of", n=self.number(unknown)) if unknown else self.words("years.all_known")
        if not known:
            yield Paragraph(plain(told))
            return
        first = max(known[0], known[-1] - MOST_YEARS + 1)
        counts = {year: years[year] for year in range(first, known[-1] + 1)}
        counts[first] += sum(years[year] for year in known if year < first)
        most = max(counts.values())
        marks = tuple(
            Mark(
                self.words("years.before", year=year) if year == first and known[0] < first else str(year),
                (count / most,), self.number(count) if count else "",
            )
            for year, count in counts.items()
        )  # fmt: skip
        caption = self.words("years.caption")
        alt = "; ".join(f"{mark.label}: {mark.told or 0}" for mark in marks)
        yield Chart("histogram", marks, f"{caption}. {alt}. {told}", caption, told)

    def moves(self) -> Iterator[Block]:
        """Who joined and who left in the period."""
        if "since" not in self._may:
            return
        figures, language = self.figures, self.words.language
        yield self._heading("moves")
        since, day = (spelled(one, language, "date") for one in (figures.since, figures.day))
        yield Paragraph(plain(self.words("moves.lead", since=since, day=day)))
        for name, found in (("joined", figures.joined), ("left", figures.left)):
            yield Heading(self.words(f"moves.{name}", n=self.number(len(found))), 2, f"moves-{name}")
            yield from self._named(found, "since" if name == "joined" else "until")

    def dues(self) -> Iterator[Block]:
        """Dues of the year by state and currency, where the edition may tell them."""
        if "dues" not in self._may:
            return
        book, day, words = self._members.dues, self.figures.day, self.words
        sums = book.sums(day.year, day)
        yield self._heading("dues")
        if not sums:
            yield Paragraph(plain(words("dues.none", year=day.year)))
            return
        rows = []
        for one in sums:
            state = words("dues.unknown") if one.state is None else self._codes.label("dues", one.state, words.language)
            owed = "" if one.state in (None, "exempt") else money(one.amount, one.currency, words.language)
            given = money(one.given, one.currency, words.language) if one.given else ""
            none = words("number.none")
            rows.append(cells(capital(state), self.number(one.count), owed or none, given or none))
        head = tuple(words(f"dues.{name}") for name in ("state", "members", "owed", "given"))
        yield Table(head, tuple(rows), (2.6, 1.0, 1.8, 1.8), (1, 2, 3), words("dues.caption", year=day.year))
        raised = sum(one.count for one in sums)
        yield Paragraph(plain(words("dues.note", n=self.number(raised))), note=True)

    def reading(self) -> Iterator[Block]:
        """How to read it."""
        yield self._heading("reading")
        names = ["members", "standing", "unknown", *(["dues"] if "dues" in self._may else [])]
        yield Bullets(tuple(Item(plain(self.words(f"reading.{name}"))) for name in names))

    # --- telling

    def number(self, count: int) -> str:
        """Return a count as its readers write it."""
        return amount_plain(count * 1000, None, self.words.language)

    def _members_told(self, count: int) -> str:
        return self.words("number.one" if count == 1 else "number.many", n=self.number(count))

    def _label(self, codes: str, code: str | None) -> str:
        return self._codes.label(codes, code, self.words.language) if code else ""

    def _unknown(self) -> str:
        """What is not known of how many members."""
        told = []
        fields = {"since": "years", "constituency": "constituency", "sector": "sector", "country": "country"}
        for field, part in fields.items():
            count = sum(getattr(one, field) is None for one in self.figures.members)
            if count and field in self._may:
                told.append(self.words(f"{part}.unknown_count", n=self.number(count)))
        return "; ".join(told)

    def _coded(self, part: str, codes: str, *, by_size: bool = False) -> Iterator[Block]:
        counts = self.figures.by(part)
        if not counts or part not in self._may:
            return
        yield self._heading(part)
        yield self._bars(part, self._rows(codes, counts, f"{part}.unknown", by_size=by_size))

    def _rows(
        self, codes: str, counts: Mapping[str | None, int], unknown: str, *, by_size: bool
    ) -> list[tuple[str, int, bool]]:
        """Rows of label, count, and whether it is what is not known, which stands last."""
        order = {code: at for at, code in enumerate(code_list(codes))}

        def place(code: str) -> tuple[int, int, str]:
            return (-counts[code] if by_size else 0, order.get(code, len(order)), code)

        rows = [(self._label(codes, code), counts[code], False) for code in sorted(filter(None, counts), key=place)]
        return rows + ([(self.words(unknown), counts[None], True)] if counts.get(None) else [])

    def _bars(self, part: str, rows: Sequence[tuple[str, int, bool]]) -> Chart:
        whole = sum(count for _, count, _ in rows)
        most = max(count for _, count, _ in rows)
        marks = tuple(Mark(capital(name), (count / most,), self.number(count), quiet=q) for name, count, q in rows)
        caption = self.words(f"{part}.caption")
        alt = "; ".join(f"{mark.label}: {mark.told}" for mark in marks)
        return Chart("bars", marks, f"{caption}. {alt}", caption, self.words(f"{part}.base", n=self.number(whole)))

    def _named(self, found: Sequence[Belonging], day: str) -> Iterator[Block]:
        """Organisations by name with a day, as far as the edition may name them."""
        words, language = self.words, self.words.language
        shown = [one for one in found if one.may_be_named(self._edition)]
        rows = []
        for one in sorted(shown, key=lambda one: getattr(one, day)):
            kind = capital(self._label("constituency", one.constituency)) or words("number.none")
            rows.append(cells(one.title(language), kind, spelled(getattr(one, day), language, "date")))
        if rows:
            head = tuple(words(f"moves.{name}") for name in ("organisation", "constituency", day))
            yield Table(head, tuple(rows), (3.2, 1.6, 1.6))
        if hidden := len(found) - len(shown):
            yield Paragraph(plain(words("moves.hidden", n=self.number(hidden))), note=True)

    def _heading(self, part: str) -> Heading:
        return Heading(self.words(f"{part}.title"), 1, part)

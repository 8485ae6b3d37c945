"""The brief on areas of most need: a map, the table, what each area shows, and which grants work there already."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model.codes import code_list
from ppa_desk.model.kinds import table_of
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
    Run,
    Table,
    Text,
)
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.plans.areas import AreaRow, Given
from ppa_desk.services.evidence.plans.need import UNKNOWN, Cell, Need
from ppa_desk.services.evidence.plans.ranking import priced, ranked, usual
from ppa_desk.services.evidence.plans.support import Supports
from ppa_desk.services.evidence.plans.telling import REPORT, NeedTelling
from ppa_desk.services.letterhead import written
from ppa_desk.services.survey_report.view import cells, plain

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

MOST = 8
"""Areas of most need in the list."""
FIRST = 3
"""Areas named in the box of page one."""
ALLIANCE = table_of("alliance")


class NeedBriefs:
    """Briefs on areas of most need."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def telling(self, language: Language, edition: Visibility = Visibility.SECRETARIAT) -> NeedTelling:
        """Return what tells the table; outside the Secretariat small numbers of people are not told."""
        inside = edition is Visibility.SECRETARIAT
        smallest = 0 if inside else self._desk.evidence.rules.number("smallest_cell")
        return NeedTelling(self._desk.codes, language, smallest)

    def draft(self, edition: Visibility, language: Language, today: date, order: str = "open") -> DocumentContent:
        """Return the brief as it would go out now."""
        told = self.telling(language, edition)
        parts = _Parts(self._desk, told, edition, today, order)
        blocks = [block for name in told.words.order for block in getattr(parts, name)()]
        label = told.words(f"edition.{edition}")
        return written(
            self._desk.records, told.words, REPORT, told.words("names.document"),
            f"{label} · {spelled(today, language, 'date')}", blocks, today, label,
            head=f"{told.words('names.document')} · {label}",
        )  # fmt: skip


class _Parts:
    """The parts of the brief, by their names in its order."""

    def __init__(self, desk: "Desk", told: NeedTelling, edition: Visibility, today: date, order: str) -> None:
        self._desk, self._told, self._words = desk, told, told.words
        self._edition, self._today, self._order = edition, today, order
        self._need: Need = desk.evidence.needs.table(today, edition)
        self._costs = priced(self._need, desk.grants.rates, usual(self._need))
        self._ranked = ranked(self._need, order, self._costs)

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        words, told, whole = self._words, self._told, self._need.whole()
        rows = []
        if self._need.cells:
            count = whole.open + whole.closed + whole.dropped
            provinces = told.counted("province", len([one for one in self._need.provinces if one]))
            told_all = words("facts.whole_of", actions=told.counted("action", count), provinces=provinces,
                             counts=told.counts(whole))  # fmt: skip
            most = "; ".join(
                words("facts.most_of", area=told.area(cell), counts=told.counted("open", cell.open))
                for cell in self._ranked[:FIRST]
            )
            rows = [("most", most), ("act", words("facts.act_of")), ("whole", told_all), ("cost", told.cost(whole))]
        else:
            rows = [("whole", words("facts.nothing"))]
        rows.append(("stand", spelled(self._today, words.language, "date")))
        rows.append(("ask", self._contact()))
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in rows if text))

    def map(self) -> Iterator[Block]:
        """Where actions are open."""
        if self._need.cells:
            yield Heading(self._words("map.title"), 1, "map")
            yield tiles(self._told, self._need)

    def most(self) -> Iterator[Block]:
        """The cells in most need."""
        if not self._ranked:
            return
        words, told = self._words, self._told
        yield Heading(words("most.title"), 1, "most")
        yield Paragraph(plain(words("most.lead", order=words(f"by.{self._order}"))))
        rows = [
            (plain(told.area(cell)), *cells(told.number(cell.open), told.number(cell.overdue),
             told.days(cell.days_open), told.persons(cell)), self._cost(cell))
            for cell in self._ranked[:MOST]
        ]  # fmt: skip
        head = tuple(words(f"head.{name}") for name in ("area", "open", "overdue", "days_open", "persons", "cost"))
        yield Table(head, tuple(rows), (3.2, 1.2, 1.3, 1.4, 1.5, 2.0), (1, 2, 3, 4, 5))

    def _cost(self, cell: Cell) -> Text:
        told = [self._told.money([one]) for one in cell.costs] or [self._words("sign.none")]
        lines: list[Run] = [Run("\n".join(told))]
        if cell.unpriced:
            lines.append(Run("\n" + self._told.counted("unpriced", cell.unpriced), "secondary"))
        return tuple(lines)

    def table(self) -> Iterator[Block]:
        """Every category and province."""
        if self._need.cells:
            yield Heading(self._words("table.title"), 1, "table")
            yield matrix(self._told, self._need)
            yield Paragraph(plain(key(self._told, self._need)), note=True)

    def areas(self) -> Iterator[Block]:
        """What each area that was noted shows."""
        words = self._words
        yield Heading(words("areas.title"), 1, "areas")
        rows = [one for one in self._desk.evidence.areas.all(words.language)
                if self._edition.may_see(Visibility(one.visibility))]  # fmt: skip
        if not rows:
            yield Paragraph(plain(words("areas.none")))
            return
        ideas = self._desk.evidence.areas.ideas(words.language)
        support = Supports(self._desk.store).by_place(self._edition, words.language)
        for one in rows:
            yield from self._area(one, ideas.get(one.id, []), support.get(one.place, []))

    def _area(self, one: AreaRow, ideas: Sequence[Given], support: Sequence[str]) -> Iterator[Block]:
        words, told, now = self._words, self._told, self._need.cells.get(one.place)
        yield Heading(one.title, 2)
        if one.text:
            yield Paragraph(plain(one.text))
        yield self._then_and_now(one, now)
        rows = []
        if now and (now.costs or now.unpriced):
            rows.append(("money", told.cost(now)))
        if support:
            rows.append(("support", "; ".join(support)))
        working = self._given(self._desk.evidence.areas.working(one.province, words.language))
        rows.append(("working", working or words("areas.working_none")))
        rows.append(("ideas", self._given(ideas) or words("areas.ideas_none")))
        lines = (words("areas.line", lead=words(f"areas.{name}"), text=text) for name, text in rows)
        yield Bullets(tuple(Item(plain(line)) for line in lines))

    def _then_and_now(self, one: AreaRow, now: Cell | None) -> Block:
        """The counts of the day it was noted beside those of today."""
        words, told, none = self._words, self._told, self._words("sign.none")
        days = [words("areas.noted", day=spelled(day, words.language, "date")) for day in (one.noted_on, self._today)
                if day]  # fmt: skip
        held = now or Cell(*one.place)
        rows = [("open", one.open, held.open), ("closed", one.closed, held.closed)]
        lines = [(name, none if then is None else told.number(then), told.number(count)) for name, then, count in rows]
        lines.append(("overdue", none, told.number(held.overdue)))
        lines.append(("days_open", told.days(one.days_open), told.days(held.days_open)))
        lines += [("persons", none, told.persons(held))] if held.persons is not None else []
        kept = [(words(f"head.{name}"), then, count) for name, then, count in lines]
        columns = (0, 2) if one.noted_on in (None, self._today) else (0, 1, 2)
        head = ("", *days[-(len(columns) - 1) :])
        return Table(head, tuple(cells(*(line[at] for at in columns)) for line in kept), (2.6, 1.6, 1.6)[: len(head)],
                     tuple(range(1, len(head))))  # fmt: skip

    def _given(self, grants: Sequence[Given]) -> str:
        seen = [one for one in grants if self._edition.may_see(Visibility(one.visibility)) and one.phase != "out"]
        return "; ".join(self._words("areas.grant", title=one.title, stage=one.stage) for one in seen)

    def reading(self) -> Iterator[Block]:
        """How to read the figures."""
        words, told = self._words, self._told
        lines = [words(f"reading.{name}") for name in ("overdue", "empty", "age", "currencies")]
        smallest = self._desk.evidence.rules.number("smallest_cell")
        lines.append(words("reading.persons", n=told.number(smallest)) if told.smallest else "")
        lines += told.rates(self._costs) if self._order == "cost" else []
        yield Heading(words("reading.title"), 1, "reading")
        yield Bullets(tuple(Item(plain(one)) for one in lines if one))

    def _contact(self) -> str:
        alliance: dict[str, Any] = next((dict(one.values) for one in self._desk.records.where("alliance")), {})
        mail = alliance.get("contact_email") or ""
        return ", ".join(part for part in (self._words.own(alliance, "contact"), mail) if part)


def tiles(told: NeedTelling, need: Need) -> Chart:
    """Return the map of open actions by province; a province without any action is an empty tile."""
    words = told.words
    counts = {code: need.whole(province=code).open for code in need.provinces if code}
    most = max(counts.values(), default=0) or 1
    marks = tuple(
        Mark(told.province(code), (counts.get(code, 0) / most,), told.number(counts[code]) if code in counts else "",
             place=code)
        for code in code_list("province")
    )  # fmt: skip
    rows = "; ".join(
        words("map.alt_row", place=told.province(code), open=told.counted("open", count))
        for code, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    )
    alt = words("map.alt", told=rows or words("map.none"))
    return Chart("tiles", marks, alt, words("map.caption"), words("map.note"))


def matrix(told: NeedTelling, need: Need) -> Table:
    """Return categories against provinces by their short codes: open of all; an empty place has no action."""
    words, provinces = told.words, need.provinces
    rows = []
    for category in need.categories:
        held = [need.cells.get((category, province)) for province in provinces]
        told_row = [_of(told, one) if one else words("sign.empty") for one in held]
        rows.append(cells(told.category(category), *told_row, _of(told, need.whole(category=category))))
    sums = [_of(told, need.whole(province=province)) for province in provinces]
    last = (words("table.all"), *sums, _of(told, need.whole()))
    rows.append(tuple((Run(text, "strong"),) for text in last))
    head = (words("head.category"), *(_short(told, code) for code in provinces), words("table.all"))
    numbers = tuple(range(1, len(head)))
    return Table(head, tuple(rows), (3.2, *(1.0 for _ in provinces), 1.3), numbers, words("table.caption"), small=True)


def key(told: NeedTelling, need: Need) -> str:
    """Return which province each short code of the table stands for."""
    named = [told.words("table.key_one", code=_short(told, code), name=told.province(code)) for code in need.provinces]
    return told.words("table.key", provinces=", ".join(named))


def _short(told: NeedTelling, code: str) -> str:
    return code.partition("-")[2] if code != UNKNOWN else "?"


def _of(told: NeedTelling, cell: Cell) -> str:
    every = cell.open + cell.closed + cell.dropped
    return told.words("table.cell", open=told.number(cell.open), all=told.number(every))

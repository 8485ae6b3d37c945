"""From tables of visits to mine sites to a plan: which sites are new, which visits, and what was known before."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from ppa_desk.exchange.evidence import site_cells
from ppa_desk.exchange.evidence.place_reading import PlaceReader
from ppa_desk.exchange.evidence.site_finding import Finder
from ppa_desk.exchange.evidence.site_rows import Reader, Row
from ppa_desk.exchange.evidence.site_writing import Writer
from ppa_desk.exchange.grants.values import order_of
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Sheet, Unreadable
from ppa_desk.services.desk import Desk
from ppa_desk.services.uncollected import uncollected

Step = Callable[[int, int], None]
ORDERS = (("day", "grants.answer_day"), ("month", "grants.answer_month"))
NAMING = (("leave", "sites.answer_leave"), ("keep", "sites.answer_keep"))
NEW = "new"
MOST_ASKED = 30
"""About how many names that are like another one somebody is asked; the others are new, and say so."""


@dataclass(frozen=True, slots=True)
class SitePlan:
    """The plan of taking tables of visits in, and how many sites are new."""

    plan: Plan
    new_sites: int = 0


def plan(
    desk: Desk, paths: Sequence[Path], asked: Mapping[tuple[str, str], str] | None = None, step: Step | None = None,
    today: date | None = None,
) -> SitePlan:  # fmt: skip
    """Plan taking tables of visits in. Nothing is changed."""
    with uncollected():
        planner = _Planner(desk, asked or {}, today or date.today())
        for path, book in files.read_all(list(files.files_in(paths)), step):
            planner.take(path.name, book)
        carry_out = partial(_carry_out, writer=planner.writer, titles=tuple(planner.titles))
        return SitePlan(Plan(planner.lines, carry_out, tuple(planner.asks)), len(planner.writer.rows.new_sites))


def holds_visits(paths: Sequence[Path]) -> bool:
    """Say whether one of these files is a table of visits to mine sites."""
    found = files.read_all(list(files.files_in(paths)))
    books = (book for _, book in found if isinstance(book, Book))
    return any(site_cells.are_visits(site_cells.header(sheet.rows)[1]) for book in books for sheet in book.sheets)


def _carry_out(desk: Desk, writer: Writer, titles: Sequence[str]) -> int:
    return desk.evidence.site_taking.take(", ".join(titles), writer.done())


@dataclass(slots=True)
class _Planner:
    desk: Desk
    asked: Mapping[tuple[str, str], str]
    today: date
    lines: list[Line] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    finder: Finder = field(init=False)
    writer: Writer = field(init=False)
    _asked: int = 0

    def __post_init__(self) -> None:
        taking = self.desk.evidence.site_taking
        sites, visits = taking.sites(), taking.visits()
        self.finder, self.writer = Finder(sites), Writer(sites, visits)

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file."""
        if isinstance(book, Unreadable):
            self._refuse(Place(file), file, Reason(book.code, book.values))
            return
        sheets = [(sheet, *site_cells.header(sheet.rows)) for sheet in book.sheets]
        known = [one for one in sheets if site_cells.are_visits(one[2])]
        if not known:
            self._refuse(Place(file), file, Reason("sites.no_header", {"file": file}))
            return
        self.titles.append(file)
        first, places = self._order(file, known), PlaceReader(self.desk, file, self.asked)
        for sheet, at, columns in known:
            self._sheet(file, sheet, at, columns, first, places)
        self.asks += places.asks()

    def _refuse(self, place: Place, title: str, *reasons: Reason) -> None:
        self.lines.append(Line(Deed.REFUSE, place, title, reasons))

    def _asking(self, ask: Ask) -> str:
        """Ask something once about a file; return the answer that holds."""
        ask = replace(ask, answer=self.asked.get((ask.values["file"], ask.key), ""))
        self.asks.append(ask)
        return ask.taken

    def _order(self, file: str, known: Sequence[tuple[Sheet, int, Mapping[str, Sequence[int]]]]) -> str:
        """What dates with slashes begin with; asked once where no cell shows it."""
        texts = [
            row[places[0]] for sheet, at, columns in known for name in ("visited_on", "status_on")
            if (places := columns.get(name)) for row in sheet.rows[at + 1 :] if places[0] < len(row)
        ]  # fmt: skip
        order, example = order_of(texts)
        if order or not example:
            return order
        return self._asking(Ask("dates", "sites.ask_dates", {"file": file, "example": example}, ORDERS))

    def _sheet(
        self, file: str, sheet: Sheet, at: int, columns: Mapping[str, Sequence[int]], first: str, places: PlaceReader
    ) -> None:
        head = sheet.rows[at]
        naming = [text.strip() for text in head if not site_cells.column(text) and site_cells.may_name(text)]
        left_out = bool(naming)
        if naming:
            about = {"file": file, "columns": ", ".join(naming)}
            left_out = self._asking(Ask("names", "sites.ask_names", about, NAMING)) == "leave"
        reader = Reader(self.desk.codes, head, columns, first, self.today, left_out, places)
        rows = [
            reader.read(Place(file, sheet.name, number), cells)
            for number, cells in enumerate(sheet.rows[at + 1 :], at + 2) if any(cell.strip() for cell in cells)
        ]  # fmt: skip
        together: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
        for row in rows:
            together[self.finder.same(row)].append(row)
        found = {key: self._site(file, some) for key, some in together.items()}
        for row in rows:
            self.lines.append(self._line(row, found[self.finder.same(row)]))

    def _site(self, file: str, rows: Sequence[Row]) -> int:
        """The site that rows are about: a number, 0 where all of them are refused, below 0 where it is new."""
        good = [row for row in rows if not row.refused]
        if not good:
            return 0
        first = good[0]
        number, alike = self.finder.find(first)
        if number is None and alike and self._asked < MOST_ASKED:
            self._asked += 1
            told = [(str(one), self.finder.called(one)) for one in alike]
            about = {"file": file, "name": first.title}
            choices = ((NEW, "sites.answer_new"), *told)
            key = f"site {first.title}"
            taken = self._asking(Ask(key, "sites.ask_same", about, choices))
            number = int(taken) if taken.lstrip("-").isdecimal() else None
        if number is None:
            if alike:
                first.reasons.append(Reason("sites.like", {"name": self.finder.called(alike[0])}))
            number = self.writer.new_site(good)
            self.finder.add(number, good[0])
            first.reasons.append(Reason("sites.new_site"))
        else:
            self.writer.fill(number, good)
        return number

    def _line(self, row: Row, site: int) -> Line:
        if row.refused:
            return Line(Deed.REFUSE, row.place, row.title, tuple(row.refused))
        deed, why = self.writer.visit(site, row)
        reasons = (*row.reasons, *([Reason(why)] if why else []))
        return Line(deed, row.place, _titled(row), reasons)


def _titled(row: Row) -> str:
    day = row.visit.get("visited_on")
    return f"{row.title} · {day.isoformat()}" if day else row.title

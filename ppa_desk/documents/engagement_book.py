"""How organisations take part, as a workbook: one sheet of all years, and one a year."""

from datetime import date
from typing import Any

from ppa_desk.documents.sheet import LINE, Book, Told
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.members.engagement import MONTHS, Engagement, Line
from ppa_desk.services.members.events.telling import Teller
from ppa_desk.services.report_words import Words

COLUMNS: tuple[tuple[str, int], ...] = (
    ("name", 38), ("constituency", 22), ("member", 10), ("invited", 11), ("attended", 11), ("asked", 11),
    ("answered", 11), ("owned", 11), ("done", 11), ("seats", 9), ("grants", 12), ("last", 14), ("what", 44),
    ("state", 14),
)  # fmt: skip
"""The columns with their widths."""
HEAD = 4


class EngagementBook:
    """Writes the workbook in one language."""

    def __init__(self, engagement: Engagement, codes: Codes, language: Language, months: int = MONTHS) -> None:
        self._engagement, self._codes, self._language, self._months = engagement, codes, language, months
        self._words, self._teller = Words("engagement", language), Teller(codes, language)

    def bytes(self, today: date | None = None) -> bytes:
        """Return the file."""
        on = today or date.today()
        book = Book(self._words("names.document"), "")
        for year in (None, *self._engagement.years()):
            self._sheet(book, year, on)
        return book.bytes()

    def _sheet(self, book: Book, year: int | None, on: date) -> None:
        words = self._words
        title = words("names.all") if year is None else str(year)
        page = book.sheet(title, [width for _, width in COLUMNS], head=HEAD, repeat=f"{HEAD}:{HEAD}", left=1)
        page.append([Told(f"{words('names.document')} · {title}", "title")], height=24)
        note = words("names.note", months=self._months)
        page.append([Told(f"{spelled(on, self._language, 'date')} · {note}", "plain")])
        page.append([])
        page.append([Told(words(f"column.{name}"), "head") for name, _ in COLUMNS], height=2 * LINE)
        lines = self._engagement.lines(year, self._months, on)
        for one in sorted(lines, key=lambda one: (one.sorted_as, one.id)):
            page.append(self._row(one))
        page.finish()

    def _row(self, one: Line) -> list[Any]:
        words, counts = self._words, one.counts
        constituency = self._codes.label("constituency", one.constituency, self._language) if one.constituency else None
        pairs = ((counts.invited, counts.attended), (counts.asked, counts.answered), (counts.owned, counts.done))
        asked = [count if whole else None for whole, part in pairs for count in (whole, part)]
        last = one.last
        what = " · ".join(filter(None, (self._teller.what(last), self._teller.title(last)))) if last else None
        return [
            one.name, constituency, words("told.yes" if one.member else "told.no"), *asked, one.seats, counts.grants,
            last.day if last else None, what, words(f"state.{one.state}"),
        ]  # fmt: skip

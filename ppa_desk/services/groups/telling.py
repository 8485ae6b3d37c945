"""What is said of groups, on the screen and on paper, in one language: seats, balance, terms, findings."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Chart, Language, Mark
from ppa_desk.services.dates import spelled
from ppa_desk.services.groups.balance import Part
from ppa_desk.services.groups.book import Book, Seat
from ppa_desk.services.groups.overview import Glance
from ppa_desk.services.groups.roster import Sitting
from ppa_desk.services.groups.rules import WORDS
from ppa_desk.services.groups.terms import Finding
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words, capital

Day = Callable[[date | None], str]


class Told:
    """Tells of groups in one language."""

    def __init__(self, codes: Codes, language: Language, day: Day | None = None) -> None:
        self.words, self.language, self._codes, self._day = Words(WORDS, language), language, codes, day

    def day(self, value: date | None) -> str:
        """Return a day as its reader writes it; nothing where there is none."""
        if value is None:
            return ""
        return self._day(value) if self._day else spelled(value, self.language, "date")

    def number(self, key: str, n: int, **values: Any) -> str:
        """Return words that say how many, in the singular where the language has it."""
        few = n < 2 if self.language == "fr" else n == 1
        one = f"{key}_one"
        return self.words(one if few and self.words.has(one) else key, n=n, **values)

    def label(self, codes: str, code: str | None) -> str:
        """Return what a code is called."""
        return self._codes.label(codes, code, self.language) if code else ""

    def below(self, one: Sitting, name: str) -> str:
        """Return what stands below the name of a seat: its constituency where the name is not just that, no vote."""
        constituency = self.constituency(one.constituency) if one.constituency else ""
        told = [constituency if constituency != name else "", "" if one.votes else self.words("seats.no_vote")]
        return " · ".join(part for part in told if part)

    def constituency(self, code: str) -> str:
        """Return what a constituency is called, beginning with a capital; that it is not entered."""
        return capital(self.label("constituency", code) or self.words("balance.unknown"))

    # --- seats

    def seat(self, seat: Seat | Sitting, nr: int = 0) -> str:
        """Return what a seat is called: its name, else its number."""
        told = title_of("seat", {"name_en": seat.name_en, "name_fr": seat.name_fr}, self.language)
        return told or self.words("seats.numbered", n=seat.nr if isinstance(seat, Seat) else nr)

    def empty(self, one: Sitting) -> str:
        """Return what is said of a seat nobody holds: vacant since when, or that no holder was entered."""
        if one.vacant_since is None:
            return self.words("seats.unknown")
        return self.words("seats.vacant_since", day=self.day(one.vacant_since))

    def nth(self, count: int) -> str:
        """Return the how manieth term in a row it is; nothing of a first one."""
        if count < 2:
            return ""
        ending = {1: "one", 2: "two", 3: "three"}.get(count % 10, "many") if count % 100 not in (11, 12, 13) else "many"
        return self.words(f"seats.nth_{ending}", n=count)

    def seats(self, held: int, vacant: int, unknown: int) -> str:
        """Return how many seats there are, held, vacant and unknown, in one line; nothing where there are none."""
        if not (count := held + vacant + unknown):
            return ""
        parts = [("held", held), ("vacant", vacant), ("unknown", unknown)]
        told = ", ".join(self.number(f"count.{name}", n) for name, n in parts if n)
        return self.words("count.whole", seats=self.number("count.seats", count), parts=told)

    def glance(self, one: Glance) -> str:
        """Return the seats of a group at a glance."""
        return self.seats(one.held, one.vacant, one.unknown)

    # --- balance

    def rule(self, part: Part) -> str:
        """Return what the rule says of a constituency."""
        return self.limits(part.share.least, part.share.most) if part.share else self.words("balance.none")

    def limits(self, least: int | None, most: int | None) -> str:
        """Return how many seats there are to be: at least, at most."""
        if least is None and most is None:
            return self.words("balance.none")
        if least is not None and most is not None:
            key = "exactly" if least == most else "between"
        else:
            key = "least" if least is not None else "most"
        return self.words(f"balance.{key}", least=least, most=most)

    def held(self, part: Part) -> str:
        """Return how many seats are held, as far as holders were entered at all; a dash says nobody was, not none."""
        return self.words("seats.none") if part.seats and part.unknown == part.seats else str(part.held)

    def result(self, part: Part) -> str:
        """Return how the rule is kept: what is short or too many."""
        if part.share is None:
            return self.words("balance.free")
        lacks = (
            ("seats_short", part.seats_short),
            ("seats_over", part.seats_over),
            ("holders_short", part.holders_short),
        )
        told = [self.number(f"balance.{name}", n) for name, n in lacks if n]
        if told:
            return self.words.joined(told)
        return self.words("balance.open" if part.open else "balance.kept")

    def lacks(self, parts: Iterable[Part]) -> list[str]:
        """Return a line for each constituency of which the rule is not kept."""
        return [
            self.words("balance.line", constituency=self.constituency(one.constituency), told=self.result(one))
            for one in parts
            if one.broken
        ]

    def chart(self, parts: Sequence[Part]) -> Chart | None:
        """Return the balance as bars: seats that are held, with the mark the rule asks for at least."""
        most = max((max(one.seats, (one.share.least or 0) if one.share else 0) for one in parts), default=0)
        if not most:
            return None
        marks = tuple(self._mark(one, most) for one in parts)
        rows = "; ".join(self.words("balance.line", constituency=one.label, told=one.told) for one in marks)
        caption = self.words("balance.caption")
        return Chart("bullet", marks, f"{caption}. {rows}", legend=(self.words("balance.legend"),))

    def _mark(self, part: Part, most: int) -> Mark:
        told = self.words("balance.mark_none")
        if part.seats:
            key = "balance.mark_one" if part.held < 2 else "balance.mark"
            told = self.words(key, held=part.held, seats=part.seats)
        least = part.share.least if part.share else None
        state = "attention" if part.broken else "" if part.share is None or part.open else "good"
        target = least / most if least else None
        shares: tuple[float, ...] = (part.held / most,)
        if part.seats and part.unknown == part.seats:
            told, shares = self.words("seats.unknown"), ()
        return Mark(self.constituency(part.constituency), shares, told, target=target, state=state)

    def listed(self, parts: Iterable[str]) -> str:
        """Return parts with semicolons between them, as the language sets them."""
        return ("\N{NO-BREAK SPACE}; " if self.language == "fr" else "; ").join(parts)

    # --- findings

    def finding(self, one: Finding) -> str:
        """Return what cannot be right, in a sentence."""
        told = {name: self.day(value) if isinstance(value, date) else value for name, value in one.values.items()}
        told["seat"] = self._seat_of(one.values)
        key = f"finding.{one.code}"
        if one.values.get("from") == date.min:
            key += "_always"
        return capital(self.words(key, **told))

    def _seat_of(self, values: Mapping[str, Any]) -> str:
        if "nr" not in values:
            return self.words("finding.without_seat")
        told = {"name_en": values["seat_en"], "name_fr": values["seat_fr"]}
        name = title_of("seat", told, self.language)
        return self.words("finding.seat", name=name) if name else self.words("seats.numbered", n=values["nr"])


def group_name(book: Book, language: Language) -> str:
    """Return what a group is called in a language, else in the other."""
    return title_of("work_group", book.values, language)

"""All groups at a glance: what is empty, what ends, who waits, what cannot be right."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ppa_desk.services.groups.balance import balance
from ppa_desk.services.groups.book import Book
from ppa_desk.services.groups.interests import Wish
from ppa_desk.services.groups.roster import sittings
from ppa_desk.services.groups.terms import Ending, ending, findings


@dataclass(frozen=True, slots=True)
class Glance:
    """One group on a day, in numbers."""

    id: int
    name_en: str
    name_fr: str
    acronym: str
    former: bool
    seats: int
    held: int
    vacant: int
    unknown: int
    """Seats on which nobody was ever entered: whether they are vacant is not known."""
    others: int
    """Who sits without a seat."""
    ending: tuple[Ending, ...]
    waiting: int
    old: int
    wrong: int
    """Findings about its terms."""
    unbalanced: int
    """Constituencies for which the rule is not kept."""

    @property
    def quiet(self) -> bool:
        """Whether nothing asks for attention."""
        return not (self.vacant or self.unknown or self.ending or self.waiting or self.wrong or self.unbalanced)


def glances(books: Sequence[Book], wishes: Sequence[Wish], on: date) -> list[Glance]:
    """Return every group on a day, standing ones first; of a former one nothing is asked any more."""
    waiting = Counter(one.group for one in wishes)
    old = Counter(one.group for one in wishes if one.old)
    return [_glance(one, on, waiting[one.id], old[one.id]) for one in books]


def _glance(book: Book, on: date, waiting: int, old: int) -> Glance:
    former = bool(book.values["former"])
    told = sittings(book, on)
    seats = [one for one in told if one.seat is not None]
    return Glance(
        id=book.id,
        name_en=book.values["name_en"],
        name_fr=book.values["name_fr"],
        acronym=book.values["acronym"],
        former=former,
        seats=len(seats),
        held=sum(not one.empty for one in seats),
        vacant=0 if former else sum(one.vacant for one in seats),
        unknown=0 if former else sum(one.empty and not one.vacant for one in seats),
        others=len(told) - len(seats),
        ending=() if former else tuple(ending(book, on)),
        waiting=0 if former else waiting,
        old=0 if former else old,
        wrong=len(findings(book)),
        unbalanced=0 if former else sum(one.broken for one in balance(book, on)),
    )

"""How the seats of a group are spread over the constituencies on a day, and what its rule says of that."""

from dataclasses import dataclass
from datetime import date

from ppa_desk.model.codes import code_list
from ppa_desk.services.groups.book import Book, Share


@dataclass(frozen=True, slots=True)
class Part:
    """One constituency on a day: its voting seats, how many of them are held, and the rule, if there is one.

    `unknown` are seats on which nobody was ever entered: whether they are held is not known, so nothing is missing yet.
    """

    constituency: str
    seats: int
    held: int
    share: Share | None
    unknown: int = 0

    @property
    def seats_short(self) -> int:
        """How many seats are missing to what the rule asks for at least."""
        return max((self.share.least or 0) - self.seats, 0) if self.share else 0

    @property
    def seats_over(self) -> int:
        """How many seats there are beyond what the rule allows at most."""
        most = self.share.most if self.share else None
        return max(self.seats - most, 0) if most is not None else 0

    @property
    def holders_short(self) -> int:
        """How many more holders it takes, on seats there are, to have what the rule asks for at least."""
        there = self.held + self.unknown + self.seats_short
        return max((self.share.least or 0) - there, 0) if self.share else 0

    @property
    def broken(self) -> bool:
        """Whether the rule is not kept, by seats or by those who hold them."""
        return bool(self.seats_short or self.seats_over or self.holders_short)

    @property
    def open(self) -> bool:
        """Whether it cannot be said if the rule is kept, as it turns on seats with no holder entered."""
        least = (self.share.least or 0) if self.share else 0
        return not self.broken and self.held < least


def balance(book: Book, on: date) -> list[Part]:
    """Return the constituencies that have a seat or a rule, in the order of the list; not entered stands last."""
    seats = [seat for seat in book.seats_on(on) if seat.votes]
    shares = {share.constituency: share for share in book.shares}
    order = [*code_list("constituency"), *sorted({*shares, *(seat.constituency for seat in seats)} - {""}), ""]
    told = []
    for constituency in dict.fromkeys(order):
        mine = [seat for seat in seats if seat.constituency == constituency]
        if mine or constituency in shares:
            empty = [seat for seat in mine if book.holder(seat.id, on) is None]
            unknown = sum(book.vacant_since(seat.id, on) is None for seat in empty)
            held = len(mine) - len(empty)
            told.append(Part(constituency, len(mine), held, shares.get(constituency), unknown))
    return told

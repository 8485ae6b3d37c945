"""Whether a meeting of a group may decide: the voting seats present, against what its rule asks for."""

from dataclasses import dataclass
from datetime import date

from ppa_desk.model.grants.review import Voice
from ppa_desk.services.grants.voting import Rule, RuleIncomplete, Vote, decide
from ppa_desk.services.groups.book import Book, Seat, Term, book
from ppa_desk.services.meetings.attendees import PRESENT, Attendee, Attendees
from ppa_desk.services.records import Records, title_of
from ppa_desk.store.database import Store


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many voting seats were present, and how many are needed; `needed` is 0 where any number may decide."""

    rule: str
    seats: int
    present: int
    needed: int
    base: int
    """Of how many seats the needed share is taken."""
    stood_in: tuple[tuple[str, str], ...] = ()
    """Alternates who were there, each with whom they stood in for."""
    missing: tuple[tuple[str, str], ...] = ()
    """Seats nobody was there for: who holds each, empty where it is vacant, and its name in English."""

    @property
    def met(self) -> bool:
        """Whether enough were present."""
        return self.present >= self.needed


class Quorums:
    """Counts who may decide."""

    def __init__(self, store: Store, records: Records, attendees: Attendees) -> None:
        self._store, self._records, self._attendees = store, records, attendees

    def of(self, meeting: int) -> Quorum | None:
        """Return the quorum of a meeting; None where nobody is known to be present, or its group has no rule. Gone."""
        values = self._records.get("meeting", meeting).values
        if not values["work_group_id"]:
            return None
        kept, on = book(self._store, values["work_group_id"]), values["starts_on"] or date.today()
        seats = [seat for seat in kept.seats_on(on) if seat.votes]
        if not kept.values["voting_rule_id"] or not seats:
            return None
        told = self._records.get("voting_rule", kept.values["voting_rule_id"]).values
        try:
            rule = Rule.of(told)
        except RuleIncomplete:
            return None
        there = [one for one in self._attendees.of(meeting) if one.presence == PRESENT]
        if not there:
            return None
        sat = [_sat(kept, seat, on, there) for seat in seats]
        result = decide(rule, [Vote(Voice.ABSENT if who is None else Voice.FOR) for who in sat])
        holders = [kept.holder(seat.id, on) for seat in seats]
        stood_in = tuple((who.who, holder.who if holder else "") for who, holder in zip(sat, holders, strict=True)
                         if who is not None and who.stands_in)  # fmt: skip
        missing = tuple((holder.who if holder else "", seat.name_en or seat.name_fr)
                        for seat, who, holder in zip(seats, sat, holders, strict=True) if who is None)  # fmt: skip
        name = title_of("voting_rule", told)
        return Quorum(name, len(seats), result.tally.present, result.quorum, result.quorum_base, stood_in, missing)


def _sat(kept: Book, seat: Seat, on: date, there: list[Attendee]) -> Term | None:
    """Who was there for a seat: who holds it, else the alternate of its holder."""
    holder = kept.holder(seat.id, on)
    if holder is None:
        return None
    alternates = [term for term in kept.terms if term.alternate_of == holder.id and term.runs(on)]
    return next((term for term in (holder, *alternates) if _came(term, there)), None)


def _came(term: Term, there: list[Attendee]) -> bool:
    if term.person_id:
        return any(one.person == term.person_id for one in there)
    return any(one.organisation == term.organisation_id for one in there)

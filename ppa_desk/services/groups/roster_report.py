"""The roster of a group as of a day as a document: seats, who holds them, balance, what ends, rules in short."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.errors import DeskError
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
    Text,
)
from ppa_desk.services.groups.balance import balance
from ppa_desk.services.groups.book import Book, Term
from ppa_desk.services.groups.over_time import over_time
from ppa_desk.services.groups.roster import Sitting, past, sittings
from ppa_desk.services.groups.rules import WORDS, Decides
from ppa_desk.services.groups.telling import Told
from ppa_desk.services.groups.terms import Ending, ending
from ppa_desk.services.members.showing import NAMED
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.survey_report.view import cells, plain, quiet

if TYPE_CHECKING:
    from ppa_desk.services.groups.desk import GroupsDesk

MOST_PAST = 40
"""Former participants that are listed; more are counted."""


class NoSuchGroup(DeskError):
    """No group has that key; `keys` are those there are."""

    code = "group.no_such"


class RosterReports:
    """Rosters of groups."""

    def __init__(self, groups: "GroupsDesk") -> None:
        self._groups = groups

    def number(self, key: str) -> int:
        """Return the number of a group by its key. NoSuchGroup."""
        found = self._groups.desk.records.where("work_group")
        for one in found:
            if one.values["key"] == key:
                return one.id
        raise NoSuchGroup(key=key, keys=", ".join(sorted(one.values["key"] for one in found)))

    def draft(self, group: int, on: date, edition: Visibility, language: Language) -> DocumentContent:
        """Return the roster as it would go out now. Gone."""
        told, kept = self._groups.told(language), self._groups.book(group)
        words, alliance = told.words, self._alliance()
        name, day = words.own(kept.values, "name"), told.day(on)
        mark = f"{words('names.invented')} · " if alliance.get("invented") else ""
        reader = words(f"edition.{edition}")
        former = f" · {words('names.former')}" if kept.values["former"] else ""
        decided = self._groups.decides(group, on, language)
        parts = _Parts(told, kept, on, self._shows(kept, on, edition), decided, _contact(words, alliance))
        return DocumentContent(
            kind=WORDS,
            title=words("names.title", group=name),
            subtitle=f"{mark}{capital(words('names.as_of', day=day))}{former} · {reader}",
            language=language,
            edition=reader,
            letterhead=words.own(alliance, "name"),
            running_head=f"{mark}{words('names.title', group=name)} · {reader}",
            running_foot=capital(words("names.as_of", day=day)),
            author=words.own(alliance, "contact"),
            blocks=tuple(block for part in words.order for block in getattr(parts, part)()),
            words=words.group("page"),
            paper="a4" if alliance.get("paper") == "a4" else "letter",
        )

    def _shows(self, kept: Book, on: date, edition: Visibility) -> "_Shows":
        """What an edition may show of those who sit in a group."""
        showing = self._groups.desk.members.showing
        people = [term.person_id for term in kept.terms if term.person_id is not None]
        named = showing.may(people, NAMED, on) if "family_name" in showing.fields("person", edition) else set()
        return _Shows(frozenset(named), "name" in showing.fields("organisation", edition), edition)

    def _alliance(self) -> Mapping[str, Any]:
        found = self._groups.desk.records.where("alliance")
        return found[0].values if found else {}


@dataclass(frozen=True, slots=True)
class _Shows:
    """Whom an edition may name, and whether it may say for which organisation they sit."""

    named: frozenset[int]
    bodies: bool
    edition: Visibility


class _Parts:
    """The parts of a roster, by their names in its order."""

    def __init__(self, told: Told, book: Book, on: date, shows: _Shows, decided: Decides | None, contact: str) -> None:
        self.told, self.words, self.book, self.on, self._shows = told, told.words, book, on, shows
        self._public, self._decided, self._contact = shows.edition is Visibility.PUBLIC, decided, contact
        found = sittings(book, on)
        self._seats = [one for one in found if one.seat is not None]
        self._others = [one for one in found if one.seat is None]
        self._balance = balance(book, on)
        self._ending = ending(book, on)

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        words, rows = self.words, [("purpose", self.words.own(self.book.values, "purpose"))]
        rows.append(("as_of", self.told.day(self.on)))
        held, vacant = sum(not one.empty for one in self._seats), sum(one.vacant for one in self._seats)
        rows.append(("seats", self.told.seats(held, vacant, len(self._seats) - held - vacant)))
        if not self.book.seated:
            some = self._others
            key = "facts.one_person" if len(some) == 1 else "facts.people_of"
            rows.append(("people", words(key, n=len(some)) if some else words("facts.nobody")))
        leads = [self._who(one) for one in (*self._seats, *self._others) if one.role in ("chair", "co_chair")]
        rows.append(("leads", words.joined(leads)))
        if any(one.share for one in self._balance):
            open_ = any(one.open for one in self._balance)
            else_ = words("facts.balance_open" if open_ else "facts.balance_kept")
            rows.append(("balance", self.told.listed(self.told.lacks(self._balance)) or else_))
        if self._ending:
            first = self._ending[0].term
            rows.append(("ends", words("facts.ends_on", who=self._who(first), day=self.told.day(first.until))))
        rows.append(("ask", self._contact))
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in rows if text))

    def seats(self) -> Iterator[Block]:
        """Every seat with who holds it."""
        if not self._seats:
            return
        yield self._heading("seats")
        words = self.words
        head = tuple(words(f"seats.{name}") for name in ("seat", "holder", "organisation", "role", "since", "until"))
        rows = []
        for at, one in enumerate(self._seats, 1):
            name = self.told.seat(one, at)
            rows.append(((*plain(name), *_below(self.told.below(one, name))), *self._of(one)))
        yield Table(head, tuple(rows), (2.2, 2.2, 2.0, 1.6, 1.5, 1.5), small=True)

    def over_time(self) -> Iterator[Block]:
        """Who held the seats over the years; no matter of the public's."""
        chart = None if self._public else over_time(self.book, self.on, self.told, self._who)
        if chart is not None:
            yield self._heading("over_time")
            yield chart

    def others(self) -> Iterator[Block]:
        """Who takes part without a seat."""
        if not self._others:
            return
        yield Heading(self.words("others.title" if self._seats else "others.open"), 1, "others")
        names = ("others.who", "seats.organisation", "seats.role", "seats.since", "seats.until")
        head = tuple(map(self.words, names))
        yield Table(head, tuple(self._of(one) for one in self._others), (2.6, 2.6, 1.4, 1.6, 1.6), small=True)

    def balance(self) -> Iterator[Block]:
        """The constituencies against their rule."""
        if not self._seats or not self._balance:
            return
        yield self._heading("balance")
        chart = self.told.chart(self._balance)
        if chart is not None:
            yield chart
        head = tuple(self.words(f"balance.{name}") for name in ("constituency", "seats", "held", "rule", "result"))
        rows = [
            cells(
                self.told.constituency(one.constituency),
                str(one.seats),
                self.told.held(one),
                self.told.rule(one),
                self.told.result(one),
            )
            for one in self._balance
        ]
        yield Table(head, tuple(rows), (2.4, 1.2, 1.1, 1.8, 2.6), (1, 2))
        yield Paragraph(plain(self.words("balance.note")), note=True)

    def ending(self) -> Iterator[Block]:
        """Terms that end soon; no matter of the public's."""
        if not self._ending or self._public:
            return
        yield Heading(self.words("ending.title", n=self.book.warning), 1, "ending")
        yield Bullets(tuple(Item(plain(self._ends(one))) for one in self._ending))

    def past(self) -> Iterator[Block]:
        """Who took part before, where a group is open."""
        found = past(self.book, self.on)
        if not found or self.book.seated or self._public:
            return
        yield self._heading("past")
        items = [
            Item(plain(self.words("past.line", who=self._who(one), day=self.told.day(one.until))))
            for one in found[:MOST_PAST]
        ]
        if len(found) > MOST_PAST:
            items.append(Item(plain(self.words("past.more", n=len(found) - MOST_PAST))))
        yield Bullets(tuple(items))

    def rules(self) -> Iterator[Block]:
        """How long one sits, how the group votes."""
        told, most = [], self.book.values["most_terms"]
        if most:
            told.append(self.words("rules.terms_one" if most == 1 else "rules.terms", n=most))
        lengths = {seat.term_months for seat in self.book.seats_on(self.on) if seat.term_months}
        if len(lengths) == 1:
            told.append(self.words("rules.months", n=lengths.pop()))
        if self._decided is not None:
            told.append(self.words("rules.decides", name=self._decided.name, rule=self._decided.rule))
            told += [*self._decided.effects, *self._decided.example[:1]]
        if told:
            yield self._heading("rules")
            yield Bullets(tuple(Item(plain(one)) for one in told))

    def reading(self) -> Iterator[Block]:
        """How to read it."""
        yield self._heading("reading")
        names = ["named", *(("vacant",) if self._seats else ()), *(("row",) if self._counted() else ())]
        yield Bullets(tuple(Item(plain(self.words(f"reading.{name}"))) for name in names))

    def _counted(self) -> bool:
        return any(one.nth > 1 for one in (*self._seats, *self._others))

    def _of(self, one: Sitting) -> tuple[Text, ...]:
        """The cells after the first of a row: who, for whom, as what, from when to when."""
        told, words = self.told, self.words
        if one.empty:
            return (quiet(told.empty(one)), *cells("", "", "", ""))
        beside = [words("seats.alternate", who=self._who(other)) for other in one.alternates]
        until = told.day(one.until) or words("seats.no_end")
        return (
            (*plain(self._person(one)), *_below(self.told.listed(beside))),
            plain(self._body(one)),
            (*plain(capital(told.label("group_role", one.role))), *_below(told.nth(one.nth))),
            plain(told.day(one.since) or words("seats.none")),
            plain(until),
        )

    def _person(self, one: Sitting) -> str:
        if one.person_id is None:
            return self.words("seats.none")
        return one.person if one.person_id in self._shows.named else self.words("seats.unnamed")

    def _body(self, one: Sitting | Term) -> str:
        return one.organisation if self._shows.bodies else ""

    def _who(self, one: Sitting | Term) -> str:
        """Return the name where it may be given, else the organisation, else that it is not given."""
        if one.person and one.person_id in self._shows.named:
            return one.person
        return self._body(one) or self.words("seats.unnamed")

    def _ends(self, one: Ending) -> str:
        who, day = self._who(one.term), self.told.day(one.term.until)
        if one.seat is None:
            return self.words("ending.line_free", who=who, day=day)
        return self.words("ending.line", who=who, seat=self.told.seat(one.seat), day=day)

    def _heading(self, part: str) -> Heading:
        return Heading(self.words(f"{part}.title"), 1, part)


def _below(text: str) -> Text:
    """Return words that stand as what is secondary below others of the same cell."""
    return quiet(f"\n{text}") if text else ()


def _contact(words: Words, alliance: Mapping[str, Any]) -> str:
    mail = alliance.get("contact_email") or ""
    return ", ".join(part for part in (words.own(alliance, "contact"), mail) if part)

"""Who a row of a list is: found among those that are here and those the list itself brings. No database.

An organisation is its name in any form, its acronym or its website; a person their number elsewhere, an e-mail of their
own under a name that may be theirs, or the same name at the same organisation. Likeness decides nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ppa_desk.services.members import names
from ppa_desk.services.members.compared import host
from ppa_desk.services.members.likeness import idle, mailbox, plain, title

Ref = int
"""The number of a record; below zero one that the list brings, in the order they were met."""


class Body(NamedTuple):
    """An organisation as it is looked for."""

    name: str
    name_fr: str = ""
    legal_name: str = ""
    acronym: str = ""
    website: str = ""
    identifier: str = ""


class Being(NamedTuple):
    """A person as they are looked for."""

    given: str
    family: str
    emails: tuple[str, ...] = ()
    identifier: str = ""
    organisation: Ref | None = None
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """Whom somebody is, how that was found, and what else is to be said: an e-mail that is another's, others alike."""

    ref: Ref | None
    how: str = ""
    other: Ref | None = None
    count: int = 1


NOBODY = Match(None)


def is_role(email: str) -> bool:
    """Say that an address is one of a house, by its name."""
    return mailbox(email.lower())[0] in idle()["mailboxes"]


class Organisations:
    """The organisations that are known, by everything they are called."""

    def __init__(self) -> None:
        self._names: dict[str, Ref] = {}
        self._acronyms: dict[str, set[Ref]] = defaultdict(set)
        self._sites: dict[str, Ref] = {}
        self._ids: dict[str, Ref] = {}
        self.titles: dict[Ref, str] = {}

    def add(self, ref: Ref, body: Body) -> None:
        """Know an organisation."""
        self.titles[ref] = body.name or body.name_fr
        self.learn(ref, body)

    def learn(self, ref: Ref, body: Body) -> None:
        """Know more of what an organisation is called; what somebody is called already stays theirs."""
        for name in _names_of(body):
            self._names.setdefault(name, ref)
        acronyms = (plain(body.acronym).replace(" ", ""), _inside(body.name)[1], _inside(body.name_fr)[1])
        for acronym in filter(None, acronyms):
            self._acronyms[acronym].add(ref)
        if body.website and (site := host(body.website)):
            self._sites.setdefault(site, ref)
        if body.identifier:
            self._ids.setdefault(body.identifier.strip().upper(), ref)

    def find(self, body: Body) -> Ref | None:
        """Return which organisation is meant; None where it is not known."""
        found = self._ids.get(body.identifier.strip().upper()) if body.identifier else None
        if found is None:
            found = next((self._names[name] for name in _names_of(body) if name in self._names), None)
        if found is None:
            found = self._called(plain(body.name).replace(" ", ""))
        if found is None and body.acronym:
            found = self._names.get(plain(body.acronym))
        if found is None and body.website and (site := host(body.website)):
            found = self._sites.get(site)
        return found

    def _called(self, name: str) -> Ref | None:
        known = self._acronyms.get(name, ())
        return next(iter(known)) if len(known) == 1 else None


def _names_of(body: Body) -> Iterator[str]:
    for name in (body.name, body.name_fr, body.legal_name):
        if name:
            yield title(_inside(name)[0]) or name


def _inside(name: str) -> tuple[str, str]:
    """Tell a name from the acronym that stands in brackets behind it."""
    before, bracket, rest = name.partition("(")
    inside = rest.rstrip(" )")
    if bracket and before.strip() and name.rstrip().endswith(")") and inside.isupper() and " " not in inside:
        return before, plain(inside).replace(" ", "")
    return name, ""


class People:
    """The people that are known: by number elsewhere, by e-mail, and by name with where they work."""

    def __init__(self) -> None:
        self._ids: dict[str, Ref] = {}
        self._emails: dict[str, list[Ref]] = {}
        self._named: dict[str, list[Ref]] = {}
        self._works: dict[Ref, tuple[Ref, ...]] = {}
        self._names: dict[Ref, tuple[tuple[str, str], ...]] = {}
        self._suffixes: dict[Ref, str] = {}

    def __contains__(self, ref: Ref) -> bool:
        return ref in self._names

    def add(self, ref: Ref, being: Being) -> None:
        """Know a person, or more of one: another name, another e-mail, another place of work."""
        name = _plain(being.given), _plain(being.family)
        if name not in self._names.get(ref, ()):
            self._names[ref] = (*self._names.get(ref, ()), name)
            known = self._named.setdefault(_name(*name), [])
            if ref not in known:
                known.append(ref)
        self._learn(ref, being)

    def works(self, ref: Ref, organisation: Ref) -> None:
        """Know where a person works or worked."""
        if organisation not in self._works.get(ref, ()):
            self._works[ref] = (*self._works.get(ref, ()), organisation)

    def _learn(self, ref: Ref, being: Being) -> None:
        if being.suffix:
            self._suffixes.setdefault(ref, plain(being.suffix))
        if being.identifier:
            self._ids.setdefault(being.identifier, ref)
        for email in being.emails:
            if not is_role(email):
                same = self._emails.setdefault(email, [])
                if ref not in same:
                    same.append(ref)
        if being.organisation is not None:
            self.works(ref, being.organisation)

    def find(self, being: Being) -> Match:
        """Return who is meant."""
        if being.identifier and being.identifier in self._ids:
            return Match(self._ids[being.identifier], "identifier")
        given, family = _plain(being.given), _plain(being.family)
        other = None
        for email in being.emails:
            for ref in self._emails.get(email, ()):
                if self._may_be(ref, given, family):
                    return Match(ref, "email")
                other = ref
        same = [
            ref
            for ref in self._named.get(_name(given, family), ())
            if self._works_at(ref, being.organisation) and self._suffixed(ref, being.suffix)
        ]
        return Match(same[0] if same else None, "name", other, len(same))

    def _works_at(self, ref: Ref, organisation: Ref | None) -> bool:
        places = self._works.get(ref, ())
        return organisation in places if organisation is not None else not places

    def _suffixed(self, ref: Ref, suffix: str) -> bool:
        """Whether a suffix may be theirs: that of a child is not the parent's."""
        known = self._suffixes.get(ref, "")
        return not (known and suffix) or known == plain(suffix)

    def _may_be(self, ref: Ref, given: str, family: str) -> bool:
        """Whether a name may be that of somebody with the same e-mail; a missing one speaks against nobody."""
        return any(_akin((given, family), known) for known in self._names[ref])


def _plain(name: str) -> str:
    """Return a name as it is compared; one of signs only as it is."""
    return plain(name) or name


def _akin(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if not (one[0] and one[1] and other[0]):
        return True
    if one[0] == other[0] or _name(*one) == _name(*other):
        return True
    return one[1] == other[1] and names.akin(one[0], other[0])


def _name(given: str, family: str) -> str:
    return " ".join(sorted(f"{given} {family}".split()))


def known_organisations(rows: Iterable[tuple[Ref, Body]]) -> Organisations:
    """Return organisations that are looked for among these."""
    found = Organisations()
    for ref, body in rows:
        found.add(ref, body)
    return found


def known_people(rows: Iterable[tuple[Ref, Being]], places: Iterable[Sequence[int]]) -> People:
    """Return people that are looked for among these; `places` says who works where."""
    found = People()
    for ref, being in rows:
        found.add(ref, being)
    for person, organisation in places:
        found.works(person, organisation)
    return found

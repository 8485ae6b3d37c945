"""Row by row, what contacts do to the register: new ones, blanks that are filled, what differs, who comes twice."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.exchange.members.comparing import Difference, Mode, Outcome, compared, new_addresses, new_points
from ppa_desk.exchange.members.drafting import Draft, Side
from ppa_desk.exchange.members.joining import Joining
from ppa_desk.exchange.members.noting import KINDS, Notebook
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Reason
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.finding import NOBODY, Being, Body, Match
from ppa_desk.services.members.likeness import title

Rows = Mapping[tuple[str, str, int], str]
"""What was decided about rows, by file, sheet and row."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A row that says otherwise than what is here, field by field, and what was decided about it."""

    place: Place
    title: str
    differences: tuple[Difference, ...]
    answer: str = ""


@dataclass(slots=True)
class _Row:
    """A row on its way: its draft, whom it means, what it does and why."""

    draft: Draft
    body: Body | None = None
    organisation: int | None = None
    person: int | None = None
    match: Match = NOBODY
    takes: bool = False
    deed: Deed = Deed.SKIP
    reasons: list[Reason] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    here: bool = False
    twice: bool = False

    @property
    def has_person(self) -> bool:
        """Whether it is of a person, not only of an organisation."""
        return bool(self.draft.person.values.get("family_name"))

    def does(self, deed: Deed) -> None:
        """Note a deed; adding somebody outweighs changing somebody."""
        if self.deed is not Deed.ADD:
            self.deed = deed

    def say(self, code: str, **values: Any) -> None:
        """Say something about it."""
        self.reasons.append(Reason(code, values))


class Weigher:
    """Weighs drafts against who is here and who came before."""

    def __init__(self, desk: Desk, mode: Mode, rows: Rows, asked: Mapping[tuple[str, str], str]) -> None:
        self._mode, self._decided, self._asked = mode, rows, asked
        at_hand = desk.members.taking.at_hand
        self._organisations, self._people = at_hand.organisations(), at_hand.people()
        self._notes = Notebook(at_hand)
        self.batch = self._notes.batch
        self._joining = Joining(desk, self._notes, asked)
        self._first: dict[tuple[str, int], Place] = {}
        self._told: set[tuple[int, str]] = set()
        self.conflicts: list[Conflict] = []

    def weigh(self, drafts: Sequence[Draft]) -> list[Line]:
        """Return a line for each of these rows."""
        rows = [_Row(one, reasons=one.reasons) for one in drafts]
        for row in rows:
            if row.draft.organisation.values.get("name"):
                row.body = _body(row.draft)
                row.organisation = self._organisations.find(row.body)
            if row.has_person:
                match = self._people.find(_being(row))
                if match.how != "name" or row.body is None or row.organisation is not None:
                    row.match, row.person = match, match.ref
        for kind in KINDS:
            self._notes.load(kind, {ref for row in rows if (ref := getattr(row, kind)) is not None and ref > 0})
        return [self._line(row) for row in rows]

    def asks(self) -> Iterator[Ask]:
        """Return what is asked about the rows of these files."""
        files = dict.fromkeys(one.place.file for one in self.conflicts)
        for file in files if self._mode is Mode.ASK else ():
            count = sum(one.place.file == file for one in self.conflicts)
            choices = (("keep", "members.answer_keep"), ("file", "members.answer_file"))
            answer = self._asked.get((file, "conflicts"), "")
            yield Ask("conflicts", "members.ask_conflicts", {"file": file, "count": count}, choices, answer)
        yield from self._joining.asks()

    # --- a row

    def _line(self, row: _Row) -> Line:
        draft, place = row.draft, row.draft.place
        if row.body is None and not row.has_person:
            row.say("members.nobody")
            return Line(Deed.REFUSE, place, draft.title, tuple(row.reasons))
        answer = self._decided.get((place.file, place.sheet, place.row), "")
        answer = answer or self._asked.get((place.file, "conflicts"), "")
        row.takes = self._mode is Mode.UPDATE or (self._mode is Mode.ASK and answer == "file")
        if row.body is not None:
            self._organisation(row, row.body)
        if row.has_person:
            self._person(row)
        self._conclude(row, answer)
        return Line(row.deed, place, draft.title, tuple(row.reasons))

    def _conclude(self, row: _Row, answer: str) -> None:
        """Say what differs, and where nothing is done why."""
        if self._mode is Mode.ASK and row.differences:
            self.conflicts.append(Conflict(row.draft.place, row.draft.title, tuple(row.differences), answer))
        code = "members.differs" if self._mode is Mode.ASK and not answer else "members.kept_here"
        for one in row.differences if not row.takes else ():
            row.say(code, kind=one.kind, field=one.field, here=one.here, told=one.told, cell=one.cell)
        if row.deed is Deed.SKIP and not row.differences and not row.twice:
            row.say("members.left_as_is" if self._mode is Mode.SKIP and row.here else "members.same")

    def _organisation(self, row: _Row, body: Body) -> None:
        draft, side = row.draft, row.draft.organisation
        notes = [] if row.has_person else draft.notes
        found = row.organisation or self._organisations.find(body)
        if found is None:
            ref = self._notes.add("organisation", side, notes)
            self._organisations.add(ref, body)
            if row.has_person:
                row.say("members.new_organisation", name=body.name)
            row.does(Deed.CHANGE if row.has_person else Deed.ADD)
        else:
            ref = found
            self._spelled(row, ref, body)
            self._meet(row, "organisation", ref, side, notes)
            if body != (body.name, "", "", "", "", ""):
                self._organisations.learn(ref, body)
        row.organisation = ref
        if draft.membership.values and self._writes(ref):
            self._membership(row, ref)
        if not row.has_person:
            self._first.setdefault(("organisation", ref), draft.place)
            self._joined(row, "organisation", ref)

    def _spelled(self, row: _Row, ref: int, body: Body) -> None:
        known = self._organisations.titles[ref]
        if title(known) != title(body.name) and (ref, body.name) not in self._told:
            self._told.add((ref, body.name))
            row.say("members.spelled", name=body.name, known=known)

    def _person(self, row: _Row) -> None:
        draft, being = row.draft, _being(row)
        match = row.match if row.match.ref is not None else self._people.find(being)
        if match.count > 1:
            row.say("members.several", count=match.count)
        if match.ref is None:
            if match.other is not None:
                row.say("members.other_name", email=being.emails[0], name=self._name(match.other))
            ref = self._notes.add("person", draft.person, draft.notes)
            self._first[("person", ref)] = draft.place
            row.deed = Deed.ADD
        else:
            ref = match.ref
            self._meet(row, "person", ref, draft.person, draft.notes)
        row.person = ref
        if self._writes(ref):
            self._position(row, ref, match.ref)
            self._people.add(ref, being)
            self._joined(row, "person", ref)

    def _name(self, ref: int) -> str:
        values = self._notes.get("person", ref).values
        return " ".join(filter(None, (values.get("given_name"), values.get("family_name"))))

    def _writes(self, ref: int) -> bool:
        """Whether anything may be written to a record: one that is here is left alone where that was said."""
        return ref < 0 or self._mode is not Mode.SKIP

    def _joined(self, row: _Row, kind: str, ref: int) -> None:
        """Groups and tags."""
        if not self._writes(ref):
            return
        draft = row.draft
        organisation = row.organisation
        if self._joining.join(draft, kind, ref, organisation):
            row.does(Deed.CHANGE)

    # --- meeting somebody who is here, or came before

    def _meet(self, row: _Row, kind: str, ref: int, side: Side, notes: list[str]) -> None:
        row.here = row.here or (ref > 0 and (kind == "person" or not row.has_person))
        first = self._first.get((kind, ref))
        if first is not None and (kind == "person" or not row.has_person):
            row.twice = True
            row.say("members.twice", row=first.row, file=first.file)
        if not self._writes(ref):
            return
        held = self._notes.get(kind, ref)
        outcome = compared(kind, held.values, side, notes, row.takes and ref > 0)
        if outcome.changes:
            self._notes.write(kind, ref, outcome.changes)
        outcome.filled += self._notes.points(kind, ref, new_points(held.points, side))
        if addresses := new_addresses(held.addresses, side):
            self._notes.addresses(kind, ref, addresses)
            outcome.filled.append("address")
        self._outcome(row, kind, ref, outcome)

    def _outcome(self, row: _Row, kind: str, ref: int, outcome: Outcome) -> None:
        for code, names in (("members.fills", outcome.filled), ("members.replaces", outcome.replaced)):
            if names:
                row.does(Deed.CHANGE)
                row.say(code, fields=tuple(_OF.get(name, (kind, name)) for name in dict.fromkeys(names)))
        for one in outcome.differences:
            key = (ref, f"{kind} {one.field} {one.told}")
            if ref <= 0:
                row.say(
                    "members.differs_before", kind=kind, field=one.field, here=one.here, told=one.told, cell=one.cell
                )
            elif kind == "person" or key not in self._told:
                self._told.add(key)
                row.differences.append(one)

    def _position(self, row: _Row, ref: int, before: int | None) -> None:
        """Note where a person works; whoever works elsewhere already may have moved, which is told."""
        draft, organisation = row.draft, row.organisation
        if organisation is None:
            if job := draft.position.values.get("title"):
                self._meet_notes(row, ref, job)
            return
        held = self._notes.get("person", ref)
        there = next((one for one in reversed(held.positions) if one["organisation_id"] == organisation), None)
        if there is not None:
            self._part(row, "position", there, draft.position)
            return
        current = next((one for one in reversed(held.positions) if not one.get("until")), None)
        if current is not None and ref > 0:
            titles = self._organisations.titles
            here, told = titles.get(current["organisation_id"], ""), titles[organisation]
            cell = draft.organisation.cells.get("name", "")
            row.differences.append(Difference("position", "organisation_id", here, told, cell))
            if not row.takes:
                return
        values = {"organisation_id": organisation, **draft.position.values}
        held.positions.append(self._notes.part("position", "person", ref, values))
        if before is not None:
            row.does(Deed.CHANGE)
            row.say("members.new_position", name=self._organisations.titles[organisation])

    def _meet_notes(self, row: _Row, ref: int, job: str) -> None:
        """A title without an organisation has no place but the notes."""
        outcome = compared("person", self._notes.get("person", ref).values, Side(), [job], False)
        if outcome.changes:
            self._notes.write("person", ref, outcome.changes)
            row.does(Deed.CHANGE)
            row.say("members.title_kept", title=job)

    def _membership(self, row: _Row, ref: int) -> None:
        held = self._notes.get("organisation", ref)
        if held.memberships:
            self._part(row, "membership", held.memberships[-1], row.draft.membership)
            return
        held.memberships.append(self._notes.part("membership", "organisation", ref, row.draft.membership.values))
        row.say("members.new_membership")
        row.does(Deed.CHANGE)

    def _part(self, row: _Row, kind: str, there: dict[str, Any], side: Side) -> None:
        """Fill in a position or membership that is here, or came before."""
        outcome = compared(kind, there, side, [], row.takes and bool(there.get("id")))
        if outcome.changes:
            self._notes.complete(kind, there, outcome.changes)
        self._outcome(row, kind, there.get("id") or 0, outcome)


_OF = {"web": ("contact_point", "value"), "address": ("postal_address", "")}
"""What is noted beside a record, as a kind and field; without a field the kind itself."""


def _body(draft: Draft) -> Body:
    told = draft.organisation.values
    names = ("name", "name_fr", "legal_name", "acronym", "website", "identifier")
    return Body(*(str(told.get(name) or "") for name in names))


def _being(row: _Row) -> Being:
    told = row.draft.person.values
    given, family = str(told.get("given_name") or ""), str(told.get("family_name") or "")
    identifier, suffix = str(told.get("identifier") or ""), str(told.get("suffix") or "")
    return Being(given, family, row.draft.person.emails, identifier, row.organisation, suffix)

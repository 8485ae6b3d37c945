"""From files of grants to a plan: every row understood, compared with what is here, explained where it cannot be."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path as File
from typing import Any

from ppa_desk.exchange.grants import from_json, from_table
from ppa_desk.exchange.grants.asking import asks_of, terms_of
from ppa_desk.exchange.grants.comparing import Kept, compared
from ppa_desk.exchange.grants.drafts import Draft, Terms, drafted
from ppa_desk.exchange.grants.table import Found, Original
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable
from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.matching import Doubt, Named, Organisations, Ref
from ppa_desk.services.grants.open_data import FUNDER, Batch, GrantChange, NewGrant, free, kept_record, slug

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided: what was asked about files, and which organisations are the same."""

    asked: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By file and key of what is asked."""
    same: Mapping[str, str] = field(default_factory=dict)
    """By key of a new organisation: `here:` or `new:` and whom it is the same as."""


@dataclass(frozen=True, slots=True)
class GrantPlan:
    """The plan, and the organisations of which it is not sure that they are new."""

    plan: Plan
    doubts: tuple[Doubt, ...] = ()


def plan(desk: Desk, paths: Sequence[File], decisions: Decisions | None = None, step: Step | None = None) -> GrantPlan:
    """Plan taking files of grants in. Nothing is changed."""
    planner = _Planner(desk, decisions or Decisions())
    found = files.read_all(list(files.files_in(paths)), step)
    often = Counter(path.name for path, _ in found)
    for path, book in found:
        planner.take(path.name if often[path.name] == 1 else f"{path.parent.name}/{path.name}", book)
    return planner.done()


class _Planner:
    """Plans file by file, and remembers what came before."""

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        self._desk, self._decisions = desk, decisions
        service = desk.grants.open_data
        self._organisations = Organisations(service.organisations(), decisions.same)
        rows = service.kept()
        self._kept = Kept(rows)
        self._keys = {row["key"] for row in rows}
        self._lines: list[Line] = []
        self._asks: list[Ask] = []
        self._titles: list[str] = []
        self._spelled: set[str] = set()
        self._language = "en"

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file, under a name no other of these files has."""
        if isinstance(book, Unreadable):
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (Reason(book.code, book.values),)))
            return
        found = self._parsed(replace(book, name=file))
        if found is None:
            reason = Reason("grants.not_understood", {"file": file})
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (reason,)))
            return
        self._titles.append(file)
        answers = {key: answer for (of, key), answer in self._decisions.asked.items() if of == file}
        asks = [replace(ask, answer=answers.get(ask.key, "")) for ask in asks_of(file, found)]
        self._asks += asks
        terms = terms_of(found, {ask.key: ask.taken for ask in asks})
        self._language = terms.language
        for place, reasons in found.notes:
            self._lines.append(Line(Deed.SKIP, place, "", reasons))
        for original in found.originals:
            self._row(found, original, terms)

    def _parsed(self, book: Book) -> Found | None:
        return from_json.parse(book) if book.kind == "json" else from_table.parse(book)

    def _row(self, found: Found, original: Original, terms: Terms) -> None:
        draft = drafted(original, terms)
        title = draft.values.get("title_en") or draft.values.get("title_fr") or original.identifier
        reasons = [*original.reasons, *draft.reasons]
        if not original.refused and not title:
            reasons.append(Reason("grants.nameless"))
        if original.refused or not title:
            self._lines.append(Line(Deed.REFUSE, original.place, title, tuple(reasons)))
        else:
            self._lines.append(self._line(found, original, draft, title, reasons, terms))
        for place in original.further:
            about = Reason("grants.further_row", {"row": original.place.row})
            deed = Deed.REFUSE if original.refused else Deed.SKIP
            self._lines.append(Line(deed, place, title, (about,)))

    def _line(
        self, found: Found, original: Original, draft: Draft, title: str, reasons: list[Reason], terms: Terms
    ) -> Line:
        there = self._kept.find(original, draft)
        if there is not None:
            return self._change(found, original, draft, title, reasons, terms, there)
        if like := self._kept.like(draft):
            reasons.append(Reason("grants.looks_like", {"title": like}))
        key = free(slug(original.identifier or title), self._keys)
        visible = Visibility.PUBLIC if found.format == "360giving" else Visibility.MEMBERS
        values = {
            **draft.values,
            "key": key,
            "visibility": visible,
            "stage_since": _since(draft),
            **_kept_as(found, original),
        }
        recipients = self._refs(draft.recipients, reasons)
        funders = self._refs(draft.funders, reasons)
        parties = [("coapplicant", ref) for ref in recipients[1:]] + [(FUNDER, ref) for ref in funders]
        grant = NewGrant(values, draft.stage, next(iter(recipients), None), tuple(parties), draft.programme)
        return Line(Deed.ADD, original.place, title, tuple(reasons), grant)

    def _change(
        self, found: Found, original: Original, draft: Draft, title: str, reasons: list[Reason], terms: Terms,
        there: Mapping[str, Any],
    ) -> Line:  # fmt: skip
        """Plan a grant that is here. Of what came as open data no plain list takes the place."""
        deed, values, why, moved = compared(there, original, draft, terms)
        kept = kept_record(there["open_data"]).get("format", found.format)
        stays = found.format == "list" and kept != "list"
        if stays and not values and not moved:
            deed, why = Deed.SKIP, [one for one in why if one.code != "grants.record_newer"]
        load = None
        if deed is Deed.CHANGE:
            refs = self._refs(draft.recipients[:1], reasons) if moved else []
            record = {} if stays else _kept_as(found, original)
            load = GrantChange(there["id"], values | record, refs[0] if refs else None)
        return Line(deed, original.place, title, (*reasons, *why), load)

    def _refs(self, named: Sequence[Named], reasons: list[Reason]) -> list[Ref]:
        """Return who is meant; that a name is spelled otherwise is told once."""
        found = []
        for one in named:
            ref, known = self._organisations.find(one)
            found.append(ref)
            if known and one.name not in self._spelled:
                self._spelled.add(one.name)
                reasons.append(Reason("grants.spelled", {"cell": one.cell, "name": one.name, "known": known}))
        return found

    def done(self) -> GrantPlan:
        """Return the plan of all files."""
        loads = [line.load for line in self._lines if line.deed in (Deed.ADD, Deed.CHANGE)]
        batch = Batch(
            ", ".join(self._titles),
            [one for one in loads if isinstance(one, NewGrant)],
            [one for one in loads if isinstance(one, GrantChange)],
            self._organisations.fresh,
            self._organisations.learned,
            self._language,
        )
        doubts = tuple(self._organisations.doubts())
        return GrantPlan(Plan(self._lines, partial(_carry_out, batch=batch), tuple(self._asks)), doubts)


def _carry_out(desk: Desk, batch: Batch) -> int:
    return desk.grants.open_data.take(batch)


def _kept_as(found: Found, original: Original) -> dict[str, str]:
    """Return the field that keeps the whole record as it came."""
    told: dict[str, Any] = {"format": found.format, "record": original.record}
    if original.rest:
        told["rest"] = original.rest
    return {"open_data": json.dumps(told, ensure_ascii=False)}


def _since(draft: Draft) -> Any:
    told = draft.values
    order = {"closed": ("closed_on", "ends_on"), "active": ("starts_on", "decided_on")}.get(
        draft.stage, ("decided_on",)
    )
    return next((told[name] for name in order if told.get(name)), None)

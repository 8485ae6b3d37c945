"""Figures by their codes: each says what it is, how it was worked out, from which values, approved by whom."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import Table, or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Direction, Measure, OverTime
from ppa_desk.services.content import Language
from ppa_desk.services.report_words import capital
from ppa_desk.services.results.combining import Figure, Part
from ppa_desk.services.results.rollup import Rollup, Window, within
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.table import Line, Slot, Tables
from ppa_desk.services.results.telling import Teller
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
VALUE: Table = table_of("indicator_value")
GRANT: Table = table_of("grant_record")
ATTACHMENT: Table = table_of("attachment")
RESTATEMENT: Table = table_of("restatement")
TARGET: Table = table_of("indicator_target")
REVISION: Table = table_of("target_revision")

_CODE = re.compile(
    r"([ATBLSPH])(\d{1,9})(?:-(\d{6}))?(?:-(\d{6}))?(?:-g(\d{1,9}))?(-d)?(?:-c([A-Za-z0-9_.,+-]+))?", re.ASCII
)
_HYPHENS = dict.fromkeys(map(ord, "\u00ad\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
"""What a hyphen becomes on its way through a word processor or a PDF."""


class NoSuchFigure(DeskError):
    """A code does not lead to a figure of this workspace."""

    code = "results.no_such_figure"


@dataclass(frozen=True, slots=True)
class Ref:
    """Which figure: what (see `_CODE`) of which indicator, when, of which grant or cell, with what is not approved."""

    what: str
    indicator: int
    until: date | None = None
    since: date | None = None
    grant: int | None = None
    submitted: bool = False
    cell: str = ""

    @property
    def code(self) -> str:
        """The short code that leads here, such as A12-260101-260630."""
        days = "".join(f"-{day:%y%m%d}" for day in (self.since, self.until) if day)
        grant = f"-g{self.grant}" if self.grant else ""
        cell = "-c" + self.cell.replace("=", ".").replace(";", ",") if self.cell else ""
        return f"{self.what}{self.indicator}{days}{grant}{'-d' if self.submitted else ''}{cell}"


@dataclass(frozen=True, slots=True)
class Contribution:
    """A value behind a figure: of which grant and period, what it adds, on what proof, approved by whom."""

    value: int
    grant: int | None
    grant_en: str
    grant_fr: str
    part: Part
    status: str
    entered_by: str
    approved_by: str
    approved_on: date | None
    files: tuple[str, ...]
    restated: tuple[Mapping[str, Any], ...]
    text_en: str = ""
    text_fr: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """A figure with everything behind it. `number` is millionths, `share` a percentage as a share of one."""

    ref: Ref
    framework: int
    line: Line
    slot: Slot
    number: Number | None
    share: Fraction | None
    contributions: tuple[Contribution, ...]
    revisions: tuple[Mapping[str, Any], ...]
    figure: Figure


def is_code(text: str) -> bool:
    """Say whether a text is written as the code of a figure is."""
    try:
        parse(text)
    except NoSuchFigure:
        return False
    return True


def parse(code: str) -> Ref:
    """Return which figure a code stands for, also as it was pasted from a document. NoSuchFigure."""
    clean = "".join(code.translate(_HYPHENS).split())
    found = _CODE.fullmatch(capital(clean))
    if found is None:
        raise NoSuchFigure(code=code)
    what, indicator, first, second, grant, submitted, cell = found.groups()
    try:
        days = [datetime.strptime(day, "%y%m%d").date() for day in (first, second) if day]
    except ValueError as error:
        raise NoSuchFigure(code=code) from error
    since, until = days if len(days) == 2 else (None, days[0] if days else None)
    if what in "ATSPH" and until is None:
        raise NoSuchFigure(code=code)
    told = (cell or "").replace(".", "=").replace(",", ";")
    return Ref(what, int(indicator), until, since, int(grant) if grant else None, bool(submitted), told)


class Figures:
    """Every figure of a workspace, by its code."""

    def __init__(self, store: Store, rollup: Rollup, tables: Tables) -> None:
        self._store, self._rollup, self._tables = store, rollup, tables

    def read(self, code: str) -> Explained:
        """Return the figure a code stands for. NoSuchFigure."""
        ref = parse(code)
        try:
            return self.explain(ref)
        except Gone as error:
            raise NoSuchFigure(code=code) from error

    def explain(self, ref: Ref) -> Explained:
        """Return a figure with everything behind it. Gone."""
        framework = self._framework(ref.indicator)
        until = ref.until or self._last(framework)
        lines = self._tables.lines(framework, until, ref.since, submitted=ref.submitted, grant=ref.grant, retired=True)
        line = next((one for one in lines if one.indicator == ref.indicator), None)
        if line is None:
            raise Gone(kind="indicator", record=ref.indicator)
        slot = line.period if ref.since else line.to_date
        figure = Figure(None)
        if ref.what in "ASPH":
            window = Window(until, ref.since, ref.submitted, None, ref.grant)
            worded = line.measure is Measure.QUALITATIVE
            figure = self._worded(ref, window) if worded else self._rollup.figure(ref.indicator, window, ref.cell)
        number, share = _asked(ref, line, slot, figure)
        return Explained(
            ref, framework, line, slot, number, share, self._contributions(figure), self._revisions(ref), figure
        )

    def told(self, code: str, language: Language) -> str:
        """Return the figure a code stands for as its reader writes it. NoSuchFigure."""
        return told(self.read(code), Teller(language))

    def _framework(self, indicator: int) -> int:
        asked = select(RESULT.c.framework_id).join(INDICATOR, INDICATOR.c.result_id == RESULT.c.id)
        with self._store.read() as session:
            found = session.execute(asked.where(INDICATOR.c.id == indicator)).scalar()
        if found is None:
            raise Gone(kind="indicator", record=indicator)
        return int(found)

    def _last(self, framework: int) -> date:
        whole = self._tables.frame(framework).whole
        return whole.until if whole else date.today()

    def _worded(self, ref: Ref, window: Window) -> Figure:
        """What is told in words only: each value that says something, nothing added up."""
        said = or_(VALUE.c.text_en != "", VALUE.c.text_fr != "")
        asked = select(VALUE.c.id, VALUE.c.grant_record_id, VALUE.c.since, VALUE.c.until).where(
            VALUE.c.indicator_id == ref.indicator, said, *within(window)
        )
        with self._store.read() as session:
            rows = session.execute(asked.order_by(VALUE.c.until, VALUE.c.id)).all()
        return Figure(None, tuple(Part(row[1], row[3], values=(row[0],), since=row[2]) for row in rows))

    def _contributions(self, figure: Figure) -> tuple[Contribution, ...]:
        """Each part with its value; a value that counts twice stands twice."""
        parts = [(number, part) for part in figure.parts for number in part.values]
        numbers = {number for number, _ in parts}
        names = ("id", "grant_record_id", "status", "entered_by", "approved_by", "approved_on", "text_en", "text_fr")
        grant = (GRANT.c.title_en, GRANT.c.title_fr)
        asked: Any = select(*(VALUE.c[name] for name in names), *grant).select_from(VALUE.outerjoin(GRANT))
        proofs = (ATTACHMENT.c.kind == "indicator_value", ATTACHMENT.c.record_id.in_(numbers))
        with self._store.read() as session:
            rows = {row.id: row for row in session.execute(asked.where(VALUE.c.id.in_(numbers)))}
            files = _grouped(session, ATTACHMENT.c.record_id, ATTACHMENT.c.name, proofs)
            changed = session.execute(select(RESTATEMENT).where(RESTATEMENT.c.indicator_value_id.in_(numbers)))
            restated: dict[int, tuple[Mapping[str, Any], ...]] = {}
            for one in changed.mappings():
                restated[one["indicator_value_id"]] = (*restated.get(one["indicator_value_id"], ()), dict(one))
        return tuple(
            Contribution(
                number, row.grant_record_id, row.title_en or "", row.title_fr or "", part, str(row.status),
                row.entered_by, row.approved_by, row.approved_on, files.get(number, ()), restated.get(number, ()),
                row.text_en, row.text_fr,
            )
            for number, part in sorted(parts, key=lambda one: (one[1].until, one[0]))
            for row in (rows[number],)
        )  # fmt: skip

    def _revisions(self, ref: Ref) -> tuple[Mapping[str, Any], ...]:
        asked = select(REVISION, TARGET.c.since, TARGET.c.until).join(
            TARGET, TARGET.c.id == REVISION.c.indicator_target_id
        )
        told = asked.where(TARGET.c.indicator_id == ref.indicator).order_by(REVISION.c.revised_on, REVISION.c.id)
        with self._store.read() as session:
            return tuple(dict(row) for row in session.execute(told).mappings())


def _grouped(session: Any, key: Any, value: Any, where: tuple[Any, ...]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for number, name in session.execute(select(key, value).where(*where)):
        found[number] = (*found.get(number, ()), name)
    return found


def _asked(ref: Ref, line: Line, slot: Slot, figure: Figure) -> tuple[Number | None, Fraction | None]:
    worth = slot.score
    if ref.what in "SPH":
        return None, {"S": worth.achieved, "P": worth.progress, "H": worth.headline}[ref.what]
    numbers = {"A": figure.total, "T": slot.target, "B": line.baseline, "L": line.life.target}
    return numbers[ref.what], None


def told_as(found: Explained, number: Number | None, teller: Teller) -> str:
    """Return what a figure was at another time as its reader writes it; `number` is a share where it is one."""
    if found.ref.what not in "SPH":
        return teller.number(found.line, number)
    return (
        teller.words("number.not_reported") if number is None else quantity.percent(Fraction(number), teller.language)
    )


def told(found: Explained, teller: Teller) -> str:
    """Return a figure as its reader writes it."""
    if found.ref.what == "H":
        return teller.headline(found.slot.score)
    if found.line.measure is Measure.QUALITATIVE and found.ref.what == "A" and found.contributions:
        return teller.said(found.contributions[-1])
    return told_as(found, found.share if found.ref.what in "SP" else found.number, teller)


def what(found: Explained, teller: Teller) -> str:
    """Return what a figure is, in a few words: the indicator, which number, and when."""
    ref, words = found.ref, teller.words
    time = words("time.always")
    if ref.what not in "BL" and ref.until:
        days = {"since": teller.day(ref.since) if ref.since else "", "until": teller.day(ref.until)}
        time = words("time.period" if ref.since else "time.until", **days)
    parts = (f"{found.line.code} {teller.name(found.line)}", words(f"what.{ref.what}"), teller.cell(ref.cell), time)
    return ", ".join(part for part in parts if part)


def formula(found: Explained, teller: Teller) -> str:
    """Return how a figure was worked out, in a sentence with its numbers."""
    told_by = _FORMULAS[found.ref.what](found, teller)
    text = capital(told_by)
    return f"{text} {teller.words('formula.draft')}" if found.ref.submitted else text


def _actual(found: Explained, teller: Teller) -> str:
    words, line = teller.words, found.line
    if found.number is None and found.contributions:
        return words("formula.A_words")
    if found.number is None:
        return words("formula.A_none")
    added = [part.added for part in found.figure.parts if part.added] or [found.number]
    parts = " + ".join(teller.number(line, one) for one in added[:SHOWN])
    more = f" + … ({len(added)})" if len(added) > SHOWN else ""
    return words(
        "formula.A",
        over_time=words(f"over_time.{line.over_time}"),
        over_grants=words(f"over_grants.{line.over_grants}"),
        parts=parts + more,
        total=teller.number(line, found.number),
    )


def _target(found: Explained, teller: Teller) -> str:
    known = "sum" if found.line.over_time is OverTime.SUM else "last"
    key = f"formula.T_{known}" if found.number is not None else "formula.T_none"
    return teller.words(key, total=teller.number(found.line, found.number))


def _plain(found: Explained, teller: Teller) -> str:
    known = found.ref.what if found.number is not None else f"{found.ref.what}_none"
    return teller.words(f"formula.{known}", total=teller.number(found.line, found.number))


def _share(found: Explained, teller: Teller) -> str:
    line, slot, worth = found.line, found.slot, found.slot.score
    numbers = {
        "actual": teller.number(line, slot.actual),
        "target": teller.number(line, slot.target),
        "baseline": teller.number(line, line.baseline),
        "total": told(found, teller),
    }
    if worth.met is not None:
        key = "maintain"
    elif found.share is None:
        key = "no_share"
    elif found.ref.what == "S" or (found.ref.what == "H" and worth.headline != worth.progress):
        key = "S"
    else:
        key = "P" if line.baseline is not None or line.direction is not Direction.DECREASE else "P_falling"
    return teller.words(f"formula.{key}", **numbers)


SHOWN = 6
"""How many parts a formula spells out."""
_FORMULAS = {"A": _actual, "T": _target, "B": _plain, "L": _plain, "S": _share, "P": _share, "H": _share}

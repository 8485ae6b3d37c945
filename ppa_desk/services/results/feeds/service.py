"""Where an indicator's values are counted from: chosen, told in a sentence, counted, and taken in by a person."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure, OverTime
from ppa_desk.model.results.value import ValueStatus
from ppa_desk.services.content import Language
from ppa_desk.services.records import title_of
from ppa_desk.services.results.entering import CellEntry, Entry
from ppa_desk.services.results.feeds import (
    actions,
    attendance,
    grants,
    incidents,
    members,
    participation,
    survey,
    told,
)
from ppa_desk.services.results.feeds.counted import Counted, Note, Span
from ppa_desk.services.results.feeds.plan import Before, Deed, Proposal, before_of
from ppa_desk.services.results.feeds.ways import Rule, Way, rule
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.writing import cells_of, is_locked
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

INDICATOR: Table = table_of("indicator")
RESULT: Table = table_of("result")
FRAMEWORK: Table = table_of("framework")
VALUE: Table = table_of("indicator_value")
Counts = Callable[[Any, Rule, Span, tuple[str, ...]], Counted]
COUNTS: Mapping[str, Counts] = {
    "survey": survey.counted,
    "attendance": attendance.counted,
    "grants": grants.counted,
    "incidents": incidents.counted,
    "members": members.counted,
    "actions": actions.counted,
    "participation": participation.counted,
}
ENTERED = "entered"


class Feeds:
    """Values counted from what the workspace holds."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def rule(self, indicator: int) -> Rule | None:
        """Return the rule an indicator's values are counted by; None where they are not, or nothing is chosen. Gone."""
        return _rule(self._row(indicator))

    def choose(
        self, indicator: int, feed: str, what: str = "", settings: Mapping[str, str | int] | None = None
    ) -> None:
        """Choose where an indicator's values are counted from. Gone."""
        row = self._row(indicator)
        kept = {name: value for name, value in (settings or {}).items() if value not in ("", None)}
        rule_ = json.dumps({"what": what, **kept}, ensure_ascii=False, sort_keys=True) if what else "{}"
        with self._store.unit("indicator.source_chosen", title=title_of("indicator", row)) as unit:
            unit.change("indicator", indicator, {"feed": feed or ENTERED, "feed_rule": rule_})

    def sentence(self, rule_: Rule, language: Language) -> str:
        """Return what a rule counts, in a sentence."""
        return told.sentence(self._results.desk, rule_, language)

    def note(self, note: Note, language: Language) -> str:
        """Return what is to be said of a count, in a sentence."""
        return told.note(note, language)

    def based(self, one: Proposal, language: Language) -> str:
        """Return how many things a count rests on, in words; empty where nothing was counted."""
        return told.based(one, language)

    def plan(self, period: Period, *, framework: int | None = None, indicator: int | None = None) -> list[Proposal]:
        """Return what counting an indicator, or all of a framework, would change for a period."""
        house = (FRAMEWORK.c.id.label("framework"), FRAMEWORK.c.currency.label("house"), FRAMEWORK.c.year_starts,
                 FRAMEWORK.c.since, FRAMEWORK.c.until)  # fmt: skip
        asked = select(INDICATOR, *house).select_from(
            INDICATOR.join(RESULT, RESULT.c.id == INDICATOR.c.result_id).join(FRAMEWORK)
        )
        asked = asked.where(INDICATOR.c.feed.in_((*COUNTS, "money")), INDICATOR.c.retired.is_(False))
        asked = asked.where(
            INDICATOR.c.id == indicator if framework is None else RESULT.c.framework_id == framework
        )  # fmt: skip
        with self._store.read() as session:
            rows = session.execute(asked.order_by(RESULT.c.nr, RESULT.c.id, INDICATOR.c.nr, INDICATOR.c.id)).mappings()
            found = [dict(row) for row in rows if framework is None or _reported_for(row, period)]
            kept = _kept(session, [row["id"] for row in found], period)
            held = {one: is_locked(session.connection(), one, period) is not None
                    for one in {row["framework"] for row in found}}  # fmt: skip
        return [
            replace(self._proposal(row, period, kept.get(row["id"], ())), locked=held[row["framework"]])
            for row in found
        ]

    def take(self, proposals: Sequence[Proposal], *, submit: bool = False) -> int:
        """Keep what was counted as drafts, or submit it; return how many values that made or changed. Gone."""
        wanted = [one for one in proposals if one.deed in (Deed.ADD, Deed.CHANGE)]
        titles = ", ".join(one.code for one in wanted)
        with self._store.unit("values.counted", title=titles) as unit:
            for one in wanted:
                self._write(unit, one, submit)
        return len(wanted)

    def _proposal(self, row: Mapping[str, Any], period: Period, known: tuple[Before, ...]) -> Proposal:
        found = _rule(row)
        named = (row["id"], row["code"], row["name_en"], row["name_fr"], period, found)
        if found is None:
            return Proposal(*named, Counted(notes=(Note("no_rule"),)), known)
        if found.lacks:
            return Proposal(*named, Counted(notes=(Note("lacks", {"settings": found.lacks}),)), known)
        running = row["over_time"] == OverTime.RUNNING and not found.way.level
        span = Span(None if running else period.since, period.until)
        dimensions = tuple(row["dimensions"].split())
        fits = dimensions if set(dimensions) <= set(found.way.cells) else ()
        counted = self._count(found, span, fits, row["currency"] or row["house"] or "")
        return Proposal(*named, _remarked(counted, found.way, row, period, running), known)

    def _count(self, found: Rule, span: Span, dimensions: tuple[str, ...], currency: str) -> Counted:
        if found.way.feed == "money":
            return grants.money(self._results.desk, found, span, currency)
        return COUNTS[found.way.feed](self._results.desk, found, span, dimensions)

    def _write(self, unit: Unit, one: Proposal, submit: bool) -> None:
        """Keep a count in the place of the draft it was held against, or as a new value."""
        assert one.rule is not None
        counted, before = one.counted, one.before
        if before is not None and before.source != (counted.survey, counted.meeting):
            unit.remove("indicator_value", before.id)  # a value is found again by its source: two would both count
        entry = Entry(
            one.indicator, one.period, None, *counted.numbers, feed=one.rule.way.feed,
            comment_en=told.comment(one, "en"), comment_fr=told.comment(one, "fr"),
            cells=tuple(CellEntry(cell, *numbers) for cell, numbers in counted.parts),
            survey=counted.survey, meeting=counted.meeting,
        )  # fmt: skip
        written = self._results.values.writer(unit).write(entry)
        if submit:
            handed = {"status": ValueStatus.SUBMITTED, "submitted_on": date.today(), "returned_why": ""}
            unit.change("indicator_value", written.id, handed)

    def _row(self, indicator: int) -> Mapping[str, Any]:
        with self._store.read() as session:
            row = session.execute(select(INDICATOR).where(INDICATOR.c.id == indicator)).mappings().first()
        if row is None:
            raise Gone(kind="indicator", record=indicator)
        return dict(row)


def _rule(row: Mapping[str, Any]) -> Rule | None:
    try:
        kept = json.loads(row["feed_rule"] or "{}")
    except ValueError:
        return None
    return rule(row["feed"], kept, Measure(row["measure"])) if isinstance(kept, dict) else None


def _reported_for(row: Any, period: Period) -> bool:
    """Whether an indicator is reported for just that period: a yearly one has no value of a quarter."""
    whole = Period(row["since"] or period.since, row["until"] or period.until)
    return period in calendar(whole, row["frequency"], row["year_starts"] or 1)


def _remarked(counted: Counted, way: Way, row: Mapping[str, Any], period: Period, running: bool) -> Counted:
    """What was counted, with what follows from how the indicator puts its periods together."""
    notes = [*counted.notes]
    if counted.known and running:
        notes.append(Note("from_beginning"))
    if way.level and row["over_time"] == OverTime.SUM:
        notes.append(Note("level_summed"))
    if period.until >= date.today():
        notes.append(Note("runs"))
    return replace(counted, notes=tuple(notes))


def _kept(session: Any, indicators: Sequence[int], period: Period) -> dict[int, tuple[Before, ...]]:
    """The alliance's own values of a period, by indicator."""
    names = ("id", "indicator_id", "status", "value", "numerator", "denominator", "feed", "survey_id", "meeting_id")
    asked = select(*(VALUE.c[name] for name in names)).where(
        VALUE.c.indicator_id.in_(indicators), VALUE.c.since == period.since, VALUE.c.until == period.until,
        VALUE.c.grant_record_id.is_(None), VALUE.c.province.is_(None),
    )  # fmt: skip
    rows = session.execute(asked.order_by(VALUE.c.id)).all()
    parts = cells_of(session.connection(), [row.id for row in rows])
    found: dict[int, tuple[Before, ...]] = {}
    for row in rows:
        found[row.indicator_id] = (*found.get(row.indicator_id, ()), before_of(row, parts.get(row.id, ())))
    return found

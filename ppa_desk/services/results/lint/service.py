"""The look before sending, of a report or of a framework and period: everything at once, scored by five standards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.lint import gathered
from ppa_desk.services.results.lint.finding import Finding, Fix, Severity, Standard
from ppa_desk.services.results.lint.gathered import Looked, Row
from ppa_desk.services.results.lint.rules import RULES
from ppa_desk.services.results.lint.texts import copied, named
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports.templates import NoSuchTemplate

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

RESULT: Table = table_of("result")
STORY: Table = table_of("story")
REPORT: Table = table_of("report")
TEXT: Table = table_of("report_text")
ATTACHMENT: Table = table_of("attachment")
OF_INDICATOR = ("baseline", "indicator_target", "quality_check", "overlap")
MONTH = timedelta(days=30)
"""How far ahead a look at data quality is planned that never was."""
SCORED = tuple(one for one in Standard if one is not Standard.READING)


class NothingToLookAt(DeskError):
    """A report without dates has no figures to look at."""

    code = "look.no_period"


@dataclass(frozen=True, slots=True)
class Score:
    """How many of the indicators have nothing against them by one standard."""

    standard: Standard
    good: int
    of: int


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that was found, what holds a report back first, and the score by each standard."""

    findings: tuple[Finding, ...]
    scores: tuple[Score, ...]

    @property
    def holds_back(self) -> bool:
        """Say whether something of it keeps a report from being issued."""
        return any(one.severity is Severity.HOLDS for one in self.findings)


class Lint:
    """Looks at reports before they are sent."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def findings(self, report: int, today: date | None = None) -> Look:
        """Look at a report. Gone, NothingToLookAt."""
        row = {"id": report, **self._desk.records.get("report", report).values}
        shape = self._desk.records.get("report_shape", row["report_shape_id"]).values
        if row["since"] is None or row["until"] is None:
            raise NothingToLookAt
        period = Period(row["since"], row["until"])
        told = self._gathered(shape["framework_id"], period, today or date.today(), row, shape)
        found = [one for rule in RULES for one in rule(told)]
        return _ordered(told, [*self._engine(report), *found, *self._texts(told, row), *self._federal(report)])

    def of_period(self, framework: int, period: Period, language: str = "en", today: date | None = None) -> Look:
        """Look at a framework’s figures of a period, before there is a report of it. Gone."""
        told = self._gathered(framework, period, today or date.today(), None, {"language": language})
        return _ordered(told, [one for rule in RULES for one in rule(told)])

    # --- mending

    def mend(self, finding: Finding, today: date | None = None) -> None:
        """Do what one click may do about a finding; each is taken back with Ctrl+Z. NotEntered, Refused, Gone."""
        records, day = self._desk.records, today or date.today()
        if finding.fix is Fix.SUBMIT:
            self._desk.results.values.submit(finding.numbers)
        elif finding.fix is Fix.PLAN_CHECK:
            records.add("quality_check", {"indicator_id": finding.numbers[0], "due_on": day + MONTH})
        elif finding.fix is Fix.CUT_OFF:
            kept = records.get("report", finding.numbers[0])
            records.save("report", kept.id, kept.version, {"cut_off": day})

    # --- reading

    def _gathered(self, framework: int, period: Period, today: date, report: Row | None, shape: Row) -> Looked:
        submitted, cut_off = (report["with_submitted"], report["cut_off"]) if report else (False, None)
        lines = self._desk.results.table.lines(
            framework, period.until, period.since, submitted=submitted, cut_off=cut_off
        )
        language = "fr" if shape["language"] == "fr" else "en"
        left = self._left_out(report)
        with self._store.read() as session:
            indicators = {
                one: row for one, row in gathered.indicators_of(session, framework).items() if one not in left
            }
            numbers = list(indicators)
            entered = gathered.by(session, "indicator_value", "indicator_id", numbers)
            values = {one: [row for row in many if row["until"]] for one, many in entered.items()}
            parts = {kind: gathered.by(session, kind, "indicator_id", numbers) for kind in OF_INDICATOR}
            targets = [one["id"] for many in parts["indicator_target"].values() for one in many]
            known = [one["id"] for many in values.values() for one in many]
            parts["target_revision"] = gathered.by(session, "target_revision", "indicator_target_id", targets)
            parts["restatement"] = gathered.by(session, "restatement", "indicator_value_id", known)
            return Looked(
                {"id": framework, **self._desk.records.get("framework", framework).values}, period, today,
                [one for one in lines if one.indicator in indicators], indicators,
                gathered.rows(session, select(RESULT).where(RESULT.c.framework_id == framework)), values,
                gathered.by(session, "value_cell", "indicator_value_id", known), parts, gathered.proved(session),
                gathered.grants(session), gathered.places(session),
                self._stories(session, framework, period), report, shape, language,
            )  # fmt: skip

    def _left_out(self, report: Row | None) -> set[int]:
        if report is None:
            return set()
        rows = self._desk.records.where("shape_indicator", report_shape_id=report["report_shape_id"], left_out=True)
        return {one.values["indicator_id"] for one in rows}

    def _stories(self, session: Any, framework: int, period: Period) -> list[Row]:
        asked = select(STORY).where(STORY.c.framework_id == framework)
        within = STORY.c.told_on.is_(None) | STORY.c.told_on.between(period.since, period.until)
        pictured = set(
            session.execute(select(ATTACHMENT.c.record_id).where(ATTACHMENT.c.kind == "story")).scalars()
        )  # fmt: skip
        return [{**row, "pictures": row["id"] in pictured} for row in gathered.rows(session, asked, within)]

    def _texts(self, told: Looked, report: Row) -> Iterator[Finding]:
        """What was written for it: copied words, people named, and the same in its stories."""
        with self._store.read() as session:
            now = gathered.rows(session, select(TEXT).where(TEXT.c.report_id == report["id"]).order_by(TEXT.c.id))
            before = select(REPORT).where(
                REPORT.c.report_shape_id == report["report_shape_id"], REPORT.c.until < report["until"]
            )
            earlier = gathered.rows(session, before.order_by(REPORT.c.until.desc(), REPORT.c.id.desc()).limit(1))
            asked = select(TEXT).where(TEXT.c.report_id == earlier[0]["id"]) if earlier else None
            last = gathered.rows(session, asked) if asked is not None else []
        title = (
            gathered.Named(*(earlier[0][f"title_{one}"] for one in ("en", "fr"))) if earlier else gathered.Named("", "")
        )
        yield from copied(report["id"], now, last, title)
        texts = [(("report", report["id"]), one["text"]) for one in now]
        fields = ("title", "before", "after", "quote")
        texts += [
            (("story", one["id"]), one[f"{name}_{language}"])
            for one in told.stories
            for name in fields
            for language in ("en", "fr")
        ]
        texts += [
            (("indicator", one["indicator_id"]), one[name])
            for many in told.values.values()
            for one in many
            if told.holds(one)
            for name in ("text_en", "text_fr", "comment_en", "comment_fr")
        ]
        yield from named(self._store, [one for one in texts if one[1]])

    def _federal(self, report: int) -> Iterator[Finding]:
        """The lines of a US federal financial report that do not fit."""
        finance = self._desk.results.federal.finance(report)
        for one in finance.findings:
            values = one.told(finance.currency)
            mark = ("report", report)
            yield Finding(one.code, Severity.WARNS, Standard.VALIDITY, mark, values, tab="federal", said=one.code)

    def _engine(self, report: int) -> Iterator[Finding]:
        """What the report itself says is amiss in it; only that holds it back."""
        try:
            draft = self._desk.results.reports.draft(report)
        except NoSuchTemplate:
            return  # of a shape that is no document: a form, or one from elsewhere
        for one in draft.findings:
            severity = Severity.HOLDS if one.bad else Severity.NOTES
            mark = ("indicator", one.indicator) if one.indicator and not one.bad else ("report", report)
            tab = "deviations" if one.block == "deviations" else "texts" if one.block else ""
            yield Finding(
                one.code, severity, Standard.READING, mark, one.values, one.indicator, tab, said=one.code
            )  # fmt: skip


def _ordered(told: Looked, found: Sequence[Finding]) -> Look:
    order = list(Severity)
    ordered = tuple(sorted(found, key=lambda one: order.index(one.severity)))
    return Look(ordered, tuple(_score(one, told, found) for one in SCORED))


def _score(standard: Standard, told: Looked, found: Sequence[Finding]) -> Score:
    """Notes are worth knowing and take nothing off."""
    against = {
        one.indicator for one in found if one.standard is standard and one.severity is not Severity.NOTES
    } & set(told.indicators)  # fmt: skip
    return Score(standard, len(told.indicators) - len(against), len(told.indicators))

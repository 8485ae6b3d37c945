"""Reports of results: begun, drafted, written in, explained, issued."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.report import ReportStatus
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.records import title_of
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports import sealing
from ppa_desk.services.results.reports.asked import Asked, asked_for
from ppa_desk.services.results.reports.draft import KIND, Draft, drafted
from ppa_desk.services.results.reports.facts import Facts
from ppa_desk.services.results.reports.shapes import Shapes
from ppa_desk.services.results.reports.templates import template
from ppa_desk.services.results.reports.texts import Texts
from ppa_desk.services.results.table import Line
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


REPORT: Table = table_of("report")
DEVIATION: Table = table_of("deviation")
SAID = ("reason", "explanation_en", "explanation_fr", "action_en", "action_fr")
"""What an explanation says."""


class NotReady(DeskError):
    """Something holds a report back; `findings` says what."""

    def __init__(self, findings: tuple[Any, ...]) -> None:
        self.findings = findings
        self.code = "report.not_ready_one" if len(findings) == 1 else "report.not_ready"
        super().__init__(count=len(findings))


class Sealed(DeskError):
    """An issued report is not changed."""

    code = "report.sealed"


class NotAsSealed(DeskError):
    """Figures changed since the report was issued, so another language of it would tell other figures."""

    code = "report.not_as_sealed"


class NoSuchText(DeskError):
    """The report has no text of that key, or none any more."""

    code = "report.no_such_text"


class Reports:
    """The reports of a workspace."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    @cached_property
    def shapes(self) -> Shapes:
        """The shapes reports have."""
        return Shapes(self._desk)

    def asked(self, report: int, language: Language | None = None) -> Asked:
        """Return what a report asks for. Gone, NoPeriod."""
        values = self.row(report)
        return asked_for(report, values, self.shapes.get(values["report_shape_id"]), language)

    def row(self, report: int) -> dict[str, Any]:
        """Return a report's columns, its snapshot too. Gone."""
        with self._store.read() as session:
            found = session.execute(select(REPORT).where(REPORT.c.id == report)).mappings().first()
        if found is None:
            raise Gone(kind="report", record=report)
        return dict(found)

    def draft(self, report: int, language: Language | None = None) -> Draft:
        """Return a report as records and writers have it now. Gone, NoPeriod."""
        asked = self.asked(report, language)
        return drafted(self._desk, asked, self.texts(report, asked.language).all())

    def printed(
        self, framework: int, name: str, period: Period, language: Language, *, submitted: bool = False,
        shape: int | None = None,
    ) -> Draft:  # fmt: skip
        """Return a report after a template of which nothing is kept. Gone, NoSuchTemplate."""
        kept = self.shapes.get(shape) if shape else {}
        asked = Asked(framework, template(name), period, language, submitted=submitted, shape=kept)
        return drafted(self._desk, asked, {})

    def of_period(
        self, framework: int, name: str, period: Period, language: Language, *, submitted: bool = False
    ) -> Draft:
        """Return the report of a period as it was begun, else one after the template of which nothing is kept. Gone."""
        template(name)
        shapes = [one["id"] for one in self.shapes.of(framework) if one["template"] == name]
        asked = select(REPORT.c.id).where(
            REPORT.c.report_shape_id.in_(shapes), REPORT.c.since == period.since, REPORT.c.until == period.until
        )
        with self._store.read() as session:
            found = session.execute(asked.order_by(REPORT.c.id.desc()).limit(1)).scalar()
        if found is not None and not submitted:
            return self.draft(int(found), language)
        return self.printed(framework, name, period, language, submitted=submitted, shape=shapes[0] if shapes else None)

    # --- what people write

    def texts(self, report: int, language: Language) -> Texts:
        """Return what was written in a report in one language."""
        return Texts(self._store, report, language)

    def edit(self, report: int, language: Language, key: str, text: str) -> None:
        """Keep a writer's text for a block; the same as generated lets that stand. NoSuchText, Sealed, Gone."""
        self._leave_sealed(report)
        draft = self.draft(report, language)
        found = next((one for one in draft.blocks if one.key == key), None)
        if found is None:
            raise NoSuchText(block=key)
        texts = self.texts(report, language)
        if text.strip() == found.generated.strip():
            texts.drop(key, draft.content.title)
        else:
            texts.put(key, text, found.generated, draft.content.title)

    def reset(self, report: int, language: Language, key: str) -> None:
        """Let the generated text of a block stand again. Sealed, Gone."""
        self._leave_sealed(report)
        self.texts(report, language).drop(key, self._title(report))

    def explain(self, report: int, indicator: int, values: Mapping[str, Any]) -> None:
        """Keep why an indicator is far from its target in a report. Refused, Sealed, Gone."""
        self._leave_sealed(report)
        known = self._desk.records.where("deviation", report_id=report, indicator_id=indicator)
        if known:
            self._desk.records.save("deviation", known[0].id, known[0].version, values)
        else:
            self._desk.records.add("deviation", {"report_id": report, "indicator_id": indicator, **values})

    def far(self, report: int) -> tuple[tuple[Line, ...], int]:
        """Return the indicators of a report that must be explained, and the per cent that make one so. Gone."""
        asked = self.asked(report)
        lines = Facts(self._desk, asked).lines
        bands = self._desk.results.table.frame(asked.framework).bands
        return tuple(line for line in lines if line.deviates), bands.explained

    def explained_elsewhere(self, report: int) -> dict[int, dict[str, Any]]:
        """Return how other reports up to the same day explain what this one has not explained yet, by indicator."""
        until = self.row(report)["until"]
        own = select(DEVIATION.c.indicator_id).where(DEVIATION.c.report_id == report)
        asked = select(DEVIATION).join(REPORT, REPORT.c.id == DEVIATION.c.report_id).where(
            REPORT.c.until == until, REPORT.c.id != report, DEVIATION.c.indicator_id.not_in(own)
        )  # fmt: skip
        with self._store.read() as session:
            rows = session.execute(asked.order_by(DEVIATION.c.id)).mappings().all()
        far = {line.indicator for line in self.far(report)[0]} if rows else set()
        return {row["indicator_id"]: {name: row[name] for name in SAID} for row in rows if row["indicator_id"] in far}

    def take_over(self, report: int) -> int:
        """Explain deviations as other reports up to the same day do; return how many. Sealed, Gone."""
        self._leave_sealed(report)
        found = self.explained_elsewhere(report)
        with self._store.unit("report.explained", title=self._title(report), record_kind="deviation") as unit:
            rows = [{"report_id": report, "indicator_id": one, **told} for one, told in found.items()]
            unit.add_all("deviation", rows)
        return len(found)

    # --- issuing

    def issue(self, report: int, language: Language | None = None) -> int:
        """Freeze a report as a document and seal its figures; never undone. NotReady, NotAsSealed, Gone."""
        draft = self.draft(report, language)
        if draft.holds_back:
            raise NotReady(draft.holds_back)
        values, asked = draft.asked.values, draft.asked
        since, until = asked.period.since.isoformat(), asked.period.until.isoformat()
        sealed = sealing.snapshot(draft.figures, since=since, until=until, template=asked.template.name)
        if values["status"] == ReportStatus.ISSUED and not sealing.same(sealed, values["snapshot"]):
            raise NotAsSealed
        of = {"report_id": report, "kind": KIND, "edition": asked.template.edition, "language": asked.language}

        def seal(unit: Unit) -> None:
            if values["status"] != ReportStatus.ISSUED:
                unit.change("report", report, {
                    "status": ReportStatus.ISSUED, "issued_on": date.today(), "snapshot": sealed,
                    "sha256": sealing.hashed(sealed),
                })  # fmt: skip

        def content(number: int = 0) -> DocumentContent:
            return draft.numbered(number) if number else draft.content

        return self._desk.documents.freeze(content, of, seal)

    def reopen(self, report: int) -> None:
        """Take an issued report up again: what was issued stays, and the next version is numbered after it. Gone."""
        with self._store.unit("report.reopened", title=self._title(report), record_kind="report") as unit:
            unit.change("report", report, {"status": ReportStatus.REVIEW})

    def _leave_sealed(self, report: int) -> None:
        if self.row(report)["status"] == ReportStatus.ISSUED:
            raise Sealed

    def _title(self, report: int) -> str:
        kept = self.row(report)
        return title_of("report", kept) or title_of("report_shape", self.shapes.get(kept["report_shape_id"]))

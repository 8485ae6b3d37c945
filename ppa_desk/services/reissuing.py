"""The next version of an issued document: what it would say, what of that is new, and issuing it."""

from functools import partial
from typing import TYPE_CHECKING

from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.issuing import DocumentRow
from ppa_desk.services.meetings.register import COMPILED
from ppa_desk.services.minutes.view import KIND as MINUTES
from ppa_desk.services.summary.draft import Summaries
from ppa_desk.services.summary.versions import Since

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


class Reissuing:
    """Documents as they would be issued now."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def draft(self, row: DocumentRow, issued: int) -> DocumentContent:
        """Return what a document would say now as that version of it. Gone, NotForEdition, NothingMinuted."""
        language = _language(row)
        if row.report_id is not None:
            return self._desk.results.reports.draft(row.report_id, language).numbered(issued)
        if row.survey_id is not None:
            return self._desk.survey_reports.draft(row.survey_id, row.edition, language, issued)
        if row.kind == COMPILED:
            span = self._desk.meetings.compiled.span(row.id)
            compiled, days = self._desk.meetings.compiled, (span.first, span.last)
            return compiled.draft(span.group, *days, row.edition, language, issued)
        return self._drafts(row).draft(row.meeting_id or 0, row.edition, language, issued).content

    def since(self, row: DocumentRow) -> Since | None:
        """Return what it would say otherwise than the newest version. Gone, NotAsIssued, NotForEdition."""
        of = {name: getattr(row, name) for name in ("meeting_id", "survey_id", "report_id", "kind", "edition")}
        return self._desk.documents.against({**of, "language": row.language}, partial(self.draft, row))

    def issue(self, row: DocumentRow) -> int:
        """Freeze the next version and return its number. Never undone. Gone, NotForEdition, NotReady, NotAsSealed."""
        language, documents = _language(row), self._desk.documents
        if row.report_id is not None:
            return self._desk.results.reports.issue(row.report_id, language)
        if row.survey_id is not None:
            return documents.issue_report(row.survey_id, row.edition, language)
        if row.kind == COMPILED:
            span = self._desk.meetings.compiled.span(row.id)
            return self._desk.meetings.compiled.issue(span.group, span.first, span.last, row.edition, language)
        return documents.issue(row.meeting_id or 0, row.edition, language, self._drafts(row))

    def _drafts(self, row: DocumentRow) -> Summaries:
        """What it was written from: minutes stay minutes, whatever kind its meeting is now."""
        return self._desk.meetings.minutes if row.kind == MINUTES else self._desk.summaries


def _language(row: DocumentRow) -> Language:
    return "fr" if row.language == "fr" else "en"

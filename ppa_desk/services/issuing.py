"""Documents as issued: their content frozen with its hash, numbered, read back exactly, never changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language, from_json, to_json
from ppa_desk.services.listing import Listing
from ppa_desk.services.report_words import Words
from ppa_desk.services.summary.draft import KIND, Summaries
from ppa_desk.services.summary.versions import Since, compared, noted
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.survey_report.draft import SurveyReports

REPORT = "survey_report"
DOCUMENT: Table = table_of("document")


class NotAsIssued(DeskError):
    """The kept content is not what was issued: its hash differs."""

    code = "document.not_as_issued"


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One line of the list of documents."""

    id: int
    title: str
    kind: str
    edition: Visibility
    language: str | None
    number: int
    issued_at: datetime
    meeting_id: int | None
    survey_id: int | None
    report_id: int | None
    sha256: str


class Documents:
    """Documents the alliance has issued."""

    def __init__(self, store: Store, summaries: Summaries, reports: "Callable[[], SurveyReports]") -> None:
        self._store, self._summaries, self._reports = store, summaries, reports
        self.listing = Listing(
            store,
            "document",
            select(*(DOCUMENT.c[name] for name in DocumentRow.__dataclass_fields__)),
            DocumentRow,
            sorts={"issued": (DOCUMENT.c.issued_at,), "title": (DOCUMENT.c.title, DOCUMENT.c.number)},
            only={
                "meeting": lambda number: DOCUMENT.c.meeting_id == number,
                "survey": lambda number: DOCUMENT.c.survey_id == number,
                "report": lambda number: DOCUMENT.c.report_id == number,
                "edition": lambda edition: DOCUMENT.c.edition == edition,
                "language": lambda code: DOCUMENT.c.language == code,
            },
        )

    def issue(self, meeting: int, edition: Visibility, language: Language, drafts: Summaries | None = None) -> int:
        """Freeze the summary as it stands, or other drafts of meetings, and return the document's number.

        It is never undone. Gone, NotForEdition.
        """
        told = drafts or self._summaries

        def draft(issued: int = 0) -> DocumentContent:
            return told.draft(meeting, edition, language, issued).content

        return self.issue_next(draft, {"meeting_id": meeting, "kind": told.kind, "edition": edition,
                                       "language": language})  # fmt: skip

    def issue_next(self, draft: Callable[..., DocumentContent], of: Mapping[str, Any]) -> int:
        """Freeze any draft, which is given its number, with a note on what it says otherwise than the version before.

        Return the document's number. NotAsIssued.
        """
        since = self.against(of, draft)

        def told(issued: int = 0) -> DocumentContent:
            content = draft(issued)
            return noted(content, since, Words(KIND, content.language)) if since else content

        return self.freeze(told, of)

    def since(
        self, meeting: int, edition: Visibility, language: Language, drafts: Summaries | None = None
    ) -> Since | None:
        """Return what a summary says otherwise than its last version; None where none was issued. NotAsIssued."""
        told = drafts or self._summaries
        of = {"meeting_id": meeting, "kind": told.kind, "edition": edition, "language": language}
        return self.against(of, lambda issued: told.draft(meeting, edition, language, issued).content)

    def against(self, of: Mapping[str, Any], draft: Callable[[int], DocumentContent]) -> Since | None:
        """Return what a draft says otherwise than the last version of its kind; None where there is none. NotAsIssued.

        `of` says which versions are meant: what they tell of, their kind, edition and language. The draft is given the
        number of that version: that it is a draft is no difference.
        """
        last = self.newest(of)
        if last is None:
            return None
        return Since(last.id, last.number, last.issued_at, compared(self.content(last.id), draft(last.number)))

    def newest(self, of: Mapping[str, Any]) -> Any:
        """Return number, version and day of the newest document of its kind; None where none was issued."""
        asked = select(DOCUMENT.c.id, DOCUMENT.c.number, DOCUMENT.c.issued_at)
        asked = asked.where(*(DOCUMENT.c[name] == value for name, value in of.items()))
        with self._store.read() as session:
            return session.execute(asked.order_by(DOCUMENT.c.number.desc()).limit(1)).first()

    def issue_report(self, survey: int, edition: Visibility, language: Language) -> int:
        """Freeze a survey's report as it stands and return the document's number. It is never undone. Gone."""

        def draft(issued: int = 0) -> DocumentContent:
            return self._reports().draft(survey, edition, language, issued)

        return self.freeze(draft, {"survey_id": survey, "kind": REPORT, "edition": edition, "language": language})

    def freeze(
        self, draft: Callable[..., DocumentContent], of: Mapping[str, Any], also: Callable[[Unit], None] | None = None
    ) -> int:
        """Freeze any draft, which is given its number; `also` does what belongs to it, in the same unit of work."""
        title = draft().title
        with self._store.unit("document.issued", final=True, title=title, record_kind="document") as unit:
            number = _next(unit, of)
            content = draft(number)
            told = to_json(content)
            when = {"number": number, "issued_at": datetime.now(UTC)}
            if also:
                also(unit)
            return unit.add("document", {**of, **when, "title": content.title, "content": told, "sha256": _hash(told)})

    def content(self, document: int) -> DocumentContent:
        """Return a document's content exactly as it was issued. Gone, NotAsIssued."""
        asked = select(DOCUMENT.c.content, DOCUMENT.c.sha256, DOCUMENT.c.title).where(DOCUMENT.c.id == document)
        with self._store.read() as session:
            row = session.execute(asked).first()
        if row is None:
            raise Gone(kind="document", record=document)
        if _hash(row.content) != row.sha256:
            raise NotAsIssued(title=row.title)
        return from_json(row.content)


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _next(unit: Unit, of: Mapping[str, Any]) -> int:
    """Return the number of the next version of one edition in one language."""
    same = (DOCUMENT.c[name] == value for name, value in of.items())
    return int(unit.connection.execute(select(func.max(DOCUMENT.c.number)).where(*same)).scalar() or 0) + 1

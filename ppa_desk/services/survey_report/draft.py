"""The report of a survey as a document: drafted from the figures as they stand now."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.analysis.results import Results
from ppa_desk.services.analysis.results import results as results_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Block, DocumentContent, Language
from ppa_desk.services.forms.catalogue import Forms
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report import parts
from ppa_desk.services.survey_report.view import View
from ppa_desk.services.surveys.gathering import gather
from ppa_desk.services.surveys.register import Surveys
from ppa_desk.store.database import Store

KIND = "survey_report"
PARTS: Mapping[str, Callable[..., Iterator[Block]]] = {
    "facts": parts.facts,
    "standing_out": parts.standing_out,
    "who": parts.who,
    "results": parts.results,
    "method": parts.method,
    "questionnaire": parts.questionnaire,
    "responders": parts.responders,
}


class SurveyReports:
    """Reports of surveys."""

    def __init__(self, store: Store, forms: Forms, surveys: Surveys, codes: Codes) -> None:
        self._store, self._forms, self._surveys, self._codes = store, forms, surveys, codes

    def results(self, survey: int, *, public: bool = False, by: str = "constituency") -> Results:
        """Return a survey's figures, with what changed since the one before where there is one. Gone."""
        before = self._surveys.get(survey)["previous_id"]
        previous = self._gathered(before) if before else None
        return results_of(self._gathered(survey), public=public, by=by, previous=previous)

    def view(self, survey: int, edition: Visibility, language: Language, by: str = "constituency") -> View:
        """Return a survey's figures as a reader gets them. Gone."""
        found = self.results(survey, public=edition is Visibility.PUBLIC, by=by)
        return View(found, Words(KIND, language), self._codes, edition)

    def draft(
        self, survey: int, edition: Visibility, language: Language, issued: int = 0, by: str = "constituency"
    ) -> DocumentContent:
        """Return the report as it would go out now; `issued` numbers it. Gone."""
        view = self.view(survey, edition, language, by)
        alliance = self._alliance()
        contact = view.words.own(alliance, "contact")
        contact = f"{contact}, {alliance['contact_email']}" if alliance.get("contact_email") else contact
        told: list[Block] = []
        for name in view.words.order:
            more = {"missing": self._surveys.missing(survey)} if name == "responders" else {}
            told += PARTS[name](view, contact, **more) if more else PARTS[name](view, contact)
        return _content(view, alliance, tuple(told), issued)

    def _gathered(self, survey: int) -> Any:
        return gather(self._store, self._forms, self._surveys, survey)

    def _alliance(self) -> dict[str, Any]:
        with self._store.read() as session:
            row = session.execute(select(table_of("alliance")).limit(1)).mappings().first()
        return dict(row) if row else {}


def _content(view: View, alliance: Mapping[str, Any], blocks: tuple[Block, ...], issued: int) -> DocumentContent:
    words, title = view.words, view.title()
    edition = words(f"edition.{view.edition}")
    state = words("state.issued", number=issued) if issued else words("state.draft")
    mark = f"{words('names.invented')} · " if alliance.get("invented") else ""
    return DocumentContent(
        kind=KIND,
        title=title,
        subtitle=f"{mark}{words('names.document')} · {edition}",
        language=view.language,
        edition=edition,
        letterhead=words.own(alliance, "name"),
        running_head=f"{mark}{words('names.document')} · {edition}",
        running_foot=f"{title} · {state}",
        author=words.own(alliance, "contact"),
        blocks=blocks,
        words=words.group("page"),
        paper="a4" if alliance.get("paper") == "a4" else "letter",
    )

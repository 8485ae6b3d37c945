"""Key results: what stands out in a survey, kept in both languages with its figure, for summaries to cite by key."""

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.analysis.figures import Figure
from ppa_desk.services.content import Language
from ppa_desk.services.survey_report.draft import SurveyReports
from ppa_desk.services.survey_report.standing_out import of_figure
from ppa_desk.services.survey_report.view import View
from ppa_desk.store.database import Store


class NothingToKeep(DeskError):
    """The question has no figure that may be shown, or none that a sentence could tell."""

    code = "key_result.nothing"


class KeyResults:
    """Results of surveys in a sentence each."""

    def __init__(self, store: Store, reports: SurveyReports) -> None:
        self._store, self._reports = store, reports

    def told(self, survey: int, question: str) -> dict[str, str]:
        """Return what a question's figure says, with its base, by language; empty where it may not be told. Gone."""
        views = {language: self._reports.view(survey, Visibility.MEMBERS, language) for language in ("en", "fr")}
        figure = views["en"].results.figure(question)
        if figure is None or not figure.n or figure.hidden:
            return {}
        return {language: text for language, view in views.items() if (text := sentence(view, figure))}

    def offered(self, survey: int, language: Language) -> dict[str, str]:
        """Return what each question's figure says, by question, in the order of the form. Gone."""
        view = self._reports.view(survey, Visibility.MEMBERS, language)
        told = {one.question: sentence(view, one) for one in view.results.figures() if one.n and not one.hidden}
        return {question: text for question, text in told.items() if text}

    def keep(self, survey: int, question: str, **links: Any) -> int:
        """Keep a question's result, or count it anew where it is kept; return its number. Gone, NothingToKeep.

        `links` may name a `priority_id` or `theme_id` whose evidence it is, and its `visibility`.
        """
        told = self.told(survey, question)
        figure = self._reports.results(survey).figure(question)
        if not told or figure is None:
            raise NothingToKeep(question=question)
        known, key = self._known(survey, question)
        texts = {f"text_{language}": told.get(language, "") for language in ("en", "fr")}
        values = {**texts, "figure": _kept(figure), **links}
        with self._store.unit(f"key_result.{'changed' if known else 'added'}", record_kind="key_result") as unit:
            if known:
                unit.change("key_result", known, values)
                return known
            return unit.add("key_result", {**values, "survey_id": survey, "key": key, "question": question})

    def _known(self, survey: int, question: str) -> tuple[int, str]:
        """Return the number under which a result is kept, 0 for none, and the key it has or would get."""
        result, surveys = table_of("key_result"), table_of("survey")
        with self._store.read() as session:
            asked = select(result.c.id, result.c.key).where(result.c.survey_id == survey, result.c.question == question)
            row = session.execute(asked).first()
            base = session.execute(select(surveys.c.key).where(surveys.c.id == survey)).scalar()
        return (row.id, row.key) if row else (0, f"{base}.{question}")


def sentence(view: View, figure: Figure) -> str:
    """Return what a figure says with the number of answers it rests on; empty where it says nothing that short."""
    told = of_figure(view, figure)
    return view.words("stands.base", told=told.rstrip(". "), n=figure.n) if told else ""


def _kept(figure: Figure) -> str:
    lines = [{"name": one.name, "count": one.count, "share": one.share} for one in figure.lines]
    told = {"kind": figure.kind, "base": asdict(figure.base), "lines": lines, "stats": dict(figure.stats)}
    return json.dumps(told, sort_keys=True)

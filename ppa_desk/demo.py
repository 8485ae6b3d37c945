"""What `ppa-desk demo` writes: the 2020 sample and the training workspace, each with the documents made from it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ppa_desk.documents import pdf, report_book, tracking_book
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.minutes.compiled import NothingMinuted
from ppa_desk.services.results.examples import EXAMPLE_KEY
from ppa_desk.services.results.periods import Period
from ppa_desk.services.training import workspace as training
from ppa_desk.services.training.results import workspace as results
from ppa_desk.services.workspaces import NoWorkspace, Opened, create, open_

FOLDER, MEETING, TRAINING = "ppa-2020", "2020-member-meeting", "training"
LANGUAGES: tuple[Language, ...] = ("en", "fr")
FUNDER, EXAMPLE_YEAR = "funder_semiannual", Period(date(2020, 1, 1), date(2020, 12, 31))
HALF = Period(date(2026, 1, 1), date(2026, 6, 30))
"""The half-year the training alliance is reporting on."""


@dataclass(frozen=True, slots=True)
class Demo:
    """What was written: the workspace, the documents, and the number of the meeting in it."""

    workspace: Path
    documents: tuple[Path, ...]
    meeting: int


def write(into: Path) -> Demo:
    """Write the sample workspace (what is already there is kept) and the summaries of its meeting."""
    folder = into / FOLDER
    with _opened(folder) as workspace:
        desk = Desk(workspace.store)
        if not desk.meetings.register.listing.ids():
            sample.load(workspace.store)
        meeting = desk.meetings.register.number(MEETING)
        documents = tuple(_summary(desk, meeting, into, language) for language in LANGUAGES)
        if (example := _framework(desk, EXAMPLE_KEY)) is not None:
            documents += tuple(_example(desk, example, into, language) for language in LANGUAGES)
    return Demo(folder, (*documents, *_training(into / TRAINING)), meeting)


def _training(folder: Path) -> tuple[Path, ...]:
    """Write the training workspace (what is already there is kept), the report of its last survey, its member
    directory, the minutes of its committee, and its results."""
    with _opened(folder) as workspace:
        desk = Desk(workspace.store)
        if not desk.members.register.organisations.ids():
            training.load(desk)
        survey = desk.surveys.number(training.KEY)
        told = tuple(_report(desk, survey, folder.parent, language) for language in LANGUAGES)
        told += tuple(_directory(desk, folder.parent, language) for language in LANGUAGES)
        told += tuple(path for language in LANGUAGES for path in _minutes(desk, folder.parent, language))
        return told + tuple(path for language in LANGUAGES for path in _results(desk, folder.parent, language))


def _report(desk: Desk, survey: int, into: Path, language: Language) -> Path:
    path = into / f"training-survey-report.{language}.pdf"
    pdf.write(desk.survey_reports.draft(survey, Visibility.MEMBERS, language), path, desk.attachments.picture)
    return path


def _directory(desk: Desk, into: Path, language: Language) -> Path:
    path = into / f"training-member-directory.{language}.pdf"
    draft = desk.members.directory.draft(Visibility.MEMBERS, language, date.today(), "sector")
    pdf.write(draft.content, path, desk.attachments.picture)
    return path


def _minutes(desk: Desk, into: Path, language: Language) -> tuple[Path, ...]:
    """Write the minutes of all calls of the invented committee; an earlier version's workspace has none."""
    path, group = into / f"training-committee-minutes.{language}.pdf", desk.groups.reports.number("gc")
    try:
        content = desk.meetings.compiled.draft(group, None, None, Visibility.GROUP, language)
    except NothingMinuted:
        return ()
    pdf.write(content, path, desk.attachments.picture)
    return (path,)


def _results(desk: Desk, into: Path, language: Language) -> tuple[Path, ...]:
    """Write the report to a funder as a PDF and a workbook, and the tracking table."""
    framework = _framework(desk, results.KEY)
    if framework is None:
        return ()
    draft = desk.results.reports.of_period(framework, FUNDER, HALF, language)
    paper, book, table = (
        into / f"training-{name}.{language}.{kind}"
        for name, kind in (("funder-report", "pdf"), ("funder-report", "xlsx"), ("indicator-table", "xlsx"))
    )
    pdf.write(draft.content, paper, desk.attachments.picture)
    pdf.save(book, report_book.write(desk, draft))
    pdf.save(table, tracking_book.write(desk, framework, HALF.until, language))
    return paper, book, table


def _framework(desk: Desk, key: str) -> int | None:
    """The framework of a key; None where a workspace of an earlier version has none, or where it was removed."""
    known = desk.records.where("framework", key=key)
    return known[0].id if known else None


def _example(desk: Desk, framework: int, into: Path, language: Language) -> Path:
    """Write a report on the example framework of the sample, which says what is not known."""
    path = into / f"example-framework-report.{language}.pdf"
    draft = desk.results.reports.printed(framework, FUNDER, EXAMPLE_YEAR, language)
    pdf.write(draft.content, path, desk.attachments.picture)
    return path


def _opened(folder: Path) -> Opened:
    try:
        return open_(folder)
    except NoWorkspace:
        return create(folder)


def _summary(desk: Desk, meeting: int, into: Path, language: Language) -> Path:
    draft = desk.summaries.draft(meeting, Visibility.MEMBERS, language)
    path = into / f"member-meeting-summary-2020.{language}.pdf"
    pdf.write(draft.content, path, desk.attachments.picture)
    return path

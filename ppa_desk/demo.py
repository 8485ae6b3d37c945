"""What `ppa-desk demo` writes: the 2020 sample with its summary, and the training workspace with its survey report."""

from dataclasses import dataclass
from pathlib import Path

from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.training import workspace as training
from ppa_desk.services.workspaces import NoWorkspace, Opened, create, open_

FOLDER, MEETING, TRAINING = "ppa-2020", "2020-member-meeting", "training"
LANGUAGES: tuple[Language, ...] = ("en", "fr")


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
        if not desk.meetings.listing.ids():
            sample.load(workspace.store)
        meeting = desk.meetings.number(MEETING)
        documents = tuple(_summary(desk, meeting, into, language) for language in LANGUAGES)
    return Demo(folder, (*documents, *_training(into / TRAINING)), meeting)


def _training(folder: Path) -> tuple[Path, ...]:
    """Write the training workspace (what is already there is kept) and the report of its last survey."""
    with _opened(folder) as workspace:
        desk = Desk(workspace.store)
        if not desk.members.organisations.ids():
            training.load(desk)
        survey = desk.surveys.number(training.KEY)
        return tuple(_report(desk, survey, folder.parent, language) for language in LANGUAGES)


def _report(desk: Desk, survey: int, into: Path, language: Language) -> Path:
    path = into / f"training-survey-report.{language}.pdf"
    pdf.write(desk.survey_reports.draft(survey, Visibility.MEMBERS, language), path, desk.attachments.picture)
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

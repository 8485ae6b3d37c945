"""What `ppa-desk demo` writes: the 2020 sample workspace and its summary in both languages."""

from dataclasses import dataclass
from pathlib import Path

from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import NoWorkspace, Opened, create, open_

FOLDER, MEETING = "ppa-2020", "2020-member-meeting"
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
        return Demo(folder, tuple(_summary(desk, meeting, into, language) for language in LANGUAGES), meeting)


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

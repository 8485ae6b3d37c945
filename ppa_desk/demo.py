"""What `ppa-desk demo` writes: the 2020 sample workspace and its summary in both languages."""

from pathlib import Path

from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import create, open_
from ppa_desk.store.files import DATABASE

FOLDER, MEETING = "ppa-2020", "2020-member-meeting"
LANGUAGES: tuple[Language, ...] = ("en", "fr")


def write(into: Path) -> list[Path]:
    """Write the sample workspace (what is already there is kept) and the summaries; return what was written."""
    folder = into / FOLDER
    with open_(folder) if (folder / DATABASE).exists() else create(folder) as workspace:
        desk = Desk(workspace.store)
        if not desk.meetings.listing.ids():
            sample.load(workspace.store)
        return [folder, *(_summary(desk, into, language) for language in LANGUAGES)]


def _summary(desk: Desk, into: Path, language: Language) -> Path:
    draft = desk.summaries.draft(desk.meetings.number(MEETING), Visibility.MEMBERS, language)
    path = into / f"member-meeting-summary-2020.{language}.pdf"
    pdf.write(draft.content, path, desk.files.picture)
    return path

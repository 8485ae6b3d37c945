"""Keep a workspace as this version writes it: `python -m tests.store.keep`, once for every release.

Every later version must open it. The last release's is never written again.
"""

import shutil
from pathlib import Path

from ppa_desk import __version__
from ppa_desk.store import attachments
from ppa_desk.store.files import BACKUPS
from ppa_desk.store.lock import NAME
from ppa_desk.store.workspace import Workspace

KEPT = Path(__file__).parent.parent / "data" / "workspaces"


def main() -> None:
    """Write the workspace of this version, without its backups."""
    folder = KEPT / __version__
    shutil.rmtree(folder, ignore_errors=True)
    with Workspace.create(folder, who="Ada") as made:
        with made.store.unit("import") as unit:
            numbers = unit.add_all("organisation", [{"name": f"Société N'Goma {n}"} for n in range(3)])
            person = unit.add("person", {"given_name": "Élise", "family_name": "N'Goma"})
            unit.add_all("position", [{"person_id": person, "organisation_id": number} for number in numbers])
            meeting = unit.add("meeting", {"key": "2020", "title_en": "Member meeting"})
            unit.add_all("action_item", [{"meeting_id": meeting, "nr": n, "text_en": "étain"} for n in (1, 2)])
            attachments.attach(unit, "meeting", meeting, "notes.txt", b"words")
        with made.store.unit("edit") as unit:
            unit.change("organisation", numbers[0], {"acronym": "SNG"})
            unit.remove("organisation", numbers[2])
    shutil.rmtree(folder / BACKUPS)
    (folder / NAME).unlink()


if __name__ == "__main__":
    main()

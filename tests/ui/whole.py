"""A whole window over a workspace in a folder."""

from PySide6.QtCore import Qt

from ppa_desk.services import workspaces
from ppa_desk.ui.shell.window import Window

PERSON = {"given_name": "Béatrice", "family_name": "Mbuyi", "email": "beatrice@example.org"}


def furnish(records) -> dict[str, int]:
    """Add one of everything that members and groups show."""
    made = {
        "organisation": records.add("organisation", {"name": "Alpha Metals", "acronym": "AM", "constituency": "IND"}).id
    }
    made["membership"] = records.add("membership", {"organisation_id": made["organisation"]}).id
    made["person"] = records.add("person", PERSON).id
    both = {"person_id": made["person"], "organisation_id": made["organisation"]}
    made["position"] = records.add("position", both | {"title": "Director"}).id
    made["work_group"] = records.add(
        "work_group", {"key": "gc", "name_en": "Governance Committee", "kind": "seated"}
    ).id
    seat = {"work_group_id": made["work_group"], "name_en": "Industry 1", "constituency": "IND"}
    made["seat"] = records.add("seat", seat).id
    records.add("seat", seat | {"name_en": "Industry 2"})
    made["term"] = records.add("term", both | {"work_group_id": made["work_group"], "seat_id": made["seat"]}).id
    return made


def opened(place, tasks, ask, settings, **how) -> Window:
    """Open a workspace in a window."""
    if not place.exists():
        workspaces.create(place).close()
    settings.area = "members"
    window = Window(workspaces.open_(place, **how), tasks, ask, settings)
    window.setWindowState(Qt.WindowState.WindowNoState)  # the screen of the tests is small
    window.start()
    return window


def closed(window: Window, tasks) -> None:
    """Close window and workspace in order."""
    window.close()
    tasks.finish()
    window.workspace.close()
    window.deleteLater()

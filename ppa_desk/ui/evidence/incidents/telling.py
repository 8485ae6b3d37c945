"""How an incident is told in a line or a chip."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.incidents.register import IncidentRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line

translate = QCoreApplication.translate

ROLES = {
    "confirmed": "accent", "monitored": "accent", "persistent": "attention", "resolved": "good", "closed": "",
    "verifying": "attention",
}  # fmt: skip


class Telling:
    """Tells incidents in the reader's language."""

    def __init__(self, tools: Tools) -> None:
        self._codes = tools.codes

    def coded(self, codes: str, code: Any) -> str:
        """Return what a code is called; nothing where there is none."""
        return words.sentence_case(self._codes.label(codes, str(code), words.language())) if code else ""

    def called(self, row: IncidentRow) -> str:
        """Return its title, else its category, else its code."""
        return row.title or self.coded("incident_category", row.category) or row.key

    def status(self, status: str | None) -> str:
        """Return what a status is called; nothing set is: received."""
        return self.coded("incident_status", status or "received")

    def line(self, row: IncidentRow) -> Line:
        """Return two lines: what and which code below where and when, the status at the right."""
        place = row.territory or self.coded("province", row.province)
        below = " · ".join(filter(None, (row.key, place, words.day(row.happened_on))))
        return Line(self.called(row), below, self.status(row.status), ROLES.get(row.status or "", ""))


def step(to: str) -> str:
    """Return what the button of a step says."""
    return {
        "verifying": translate("IncidentSteps", "Verify"),
        "confirmed": translate("IncidentSteps", "Confirm"),
        "unconfirmed": translate("IncidentSteps", "Not confirmed…"),
        "duplicate": translate("IncidentSteps", "Duplicate…"),
        "monitored": translate("IncidentSteps", "Monitor"),
        "resolved": translate("IncidentSteps", "Resolved"),
        "persistent": translate("IncidentSteps", "Persistent…"),
        "closed": translate("IncidentSteps", "Close"),
    }[to]

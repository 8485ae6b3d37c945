"""The areas of the window. Each is made when it is first visited; only areas that work are listed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.services.codes import Codes
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import Backup, Copies
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.bell import Bell
from ppa_desk.ui.settings import Settings
from ppa_desk.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Tools:
    """What every page is given.

    `bell` rings with the kinds that changed, `go` opens a record by kind and number, `say` announces a short message.
    `backups` lists the workspace's backups, newest first; None where it is on a server, which keeps its own.
    `copies` can be asked what those backups still hold.
    """

    desk: Desk
    codes: Codes
    tasks: Tasks
    ask: Ask
    settings: Settings
    bell: Bell
    go: Callable[[str, int], None]
    say: Callable[[str], None]
    backups: Callable[[], Sequence[Backup]] | None = None
    copies: Copies | None = None


class Area(Protocol):
    """One area: its list, and the page of a record of one of its kinds."""

    def list_panel(self) -> QWidget | None:
        """Return the area's list (a ListPanel, or what holds some), the same each time; None where it has none."""

    def start(self) -> QWidget:
        """Return the page shown while no record is chosen."""

    def page(self, kind: str, record: int) -> QWidget:
        """Return a new page for a record, which then shows its changes itself. Gone."""

    def mark(self, kind: str, record: int) -> None:
        """Choose a record in the list, since its page is shown now; nobody is told."""

    def new(self) -> None:
        """Begin a new record here (Ctrl+N): usually the list's prompt for its name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An area before it is made: what the navigation shows, the kinds it has pages of, and others its count counts."""

    key: str
    words: str
    icon: str
    make: Callable[[Tools], Area]
    count: Callable[[Desk], int] | None = None
    kinds: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What the area is called, in the reader's language."""
        return QCoreApplication.translate("Areas", self.words)


def _home(tools: Tools) -> Area:
    from ppa_desk.ui.home.area import HomeArea

    return HomeArea(tools)


def _members(tools: Tools) -> Area:
    from ppa_desk.ui.members.area import MembersArea

    return MembersArea(tools)


def _groups(tools: Tools) -> Area:
    from ppa_desk.ui.groups.area import GroupsArea

    return GroupsArea(tools)


def _meetings(tools: Tools) -> Area:
    from ppa_desk.ui.meetings.area import MeetingsArea

    return MeetingsArea(tools)


def _surveys(tools: Tools) -> Area:
    from ppa_desk.ui.surveys.area import SurveysArea

    return SurveysArea(tools)


def _grants(tools: Tools) -> Area:
    from ppa_desk.ui.grants.area import GrantsArea

    return GrantsArea(tools)


def _results(tools: Tools) -> Area:
    from ppa_desk.ui.results.area import ResultsArea

    return ResultsArea(tools)


def _evidence(tools: Tools) -> Area:
    from ppa_desk.ui.evidence.area import EvidenceArea

    return EvidenceArea(tools)


def _documents(tools: Tools) -> Area:
    from ppa_desk.ui.documents.area import DocumentsArea

    return DocumentsArea(tools)


AREAS: tuple[Entry, ...] = (
    Entry("home", QT_TRANSLATE_NOOP("Areas", "Home"), "home", _home),
    Entry(
        "members", QT_TRANSLATE_NOOP("Areas", "Members"), "members", _members,
        lambda desk: desk.members.register.organisations.count(only={"member": True}),
        ("organisation", "person"), ("membership",),
    ),
    Entry(
        "groups", QT_TRANSLATE_NOOP("Areas", "Groups"), "groups", _groups,
        lambda desk: desk.records.count("work_group"), ("work_group",),
    ),
    Entry(
        "meetings", QT_TRANSLATE_NOOP("Areas", "Meetings"), "meetings", _meetings,
        lambda desk: desk.records.count("meeting"), ("meeting",),
    ),
    Entry(
        "surveys", QT_TRANSLATE_NOOP("Areas", "Surveys"), "surveys", _surveys,
        lambda desk: desk.records.count("survey"), ("survey", "form", "response", "saved_list"), ("invitation",),
    ),
    Entry(
        "grants", QT_TRANSLATE_NOOP("Areas", "Grants"), "grants", _grants,
        lambda desk: desk.records.count("grant_record"), ("grant_record", "grant_call", "fund"),
    ),
    Entry(
        "results", QT_TRANSLATE_NOOP("Areas", "Results"), "results", _results,
        lambda desk: desk.records.count("indicator"), ("framework", "indicator", "report"),
    ),
    Entry(
        "evidence", QT_TRANSLATE_NOOP("Areas", "Evidence"), "evidence", _evidence,
        lambda desk: desk.records.count("initiative"),
        ("initiative", "incident", "incident_cluster", "site", "corrective_plan", "area_of_need", "study"),
    ),
    Entry("documents", QT_TRANSLATE_NOOP("Areas", "Documents"), "documents", _documents, None, ("document",)),
)  # fmt: skip

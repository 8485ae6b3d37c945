"""What the tabs of a meeting show."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import PartLine
from ppa_desk.ui.record.page import stacked

translate = QCoreApplication.translate


def overview(tools: Tools, meeting: int) -> QWidget:
    """Return what one wants to know first."""
    from ppa_desk.ui.meetings.overview import OverviewTab

    return OverviewTab(tools, meeting)


def agenda(tools: Tools, meeting: int) -> QWidget:
    """Return the items of a meeting with their times."""
    from ppa_desk.ui.meetings.agenda import AgendaTab

    return AgendaTab(tools, meeting)


def people(tools: Tools, meeting: int) -> QWidget:
    """Return who is invited, who replied, who came; once the day is there, first who came."""
    from ppa_desk.ui.meetings.attendees import AttendeesCard
    from ppa_desk.ui.meetings.invitations import InvitationsCard
    from ppa_desk.ui.meetings.online_card import OnlineCard
    from ppa_desk.ui.meetings.present import PresentCard
    from ppa_desk.ui.meetings.rooms_card import RoomsCard

    day = tools.desk.records.get("meeting", meeting).values["starts_on"]
    before: list[Callable[[Tools, int], QWidget]] = [InvitationsCard]
    came: list[Callable[[Tools, int], QWidget]] = [OnlineCard, AttendeesCard, PresentCard]
    cards = [*came, *before] if day is not None and day <= date.today() else [*before, *came]
    return stacked(*(card(tools, meeting) for card in (*cards, RoomsCard)))


def notes(tools: Tools, meeting: int) -> QWidget:
    """Return the notes of a meeting and its themes."""
    from ppa_desk.ui.meetings.notes import NotesTab

    return NotesTab(tools, meeting)


def polls(tools: Tools, meeting: int) -> QWidget:
    """Return what members were asked."""
    from ppa_desk.ui.meetings.polls import PollsTab

    return PollsTab(tools, meeting, PartLine(tools.codes))


def priorities(tools: Tools, meeting: int) -> QWidget:
    """Return the priorities with what stands behind them."""
    from ppa_desk.ui.meetings.priorities import PrioritiesTab

    return PrioritiesTab(tools, meeting, PartLine(tools.codes))


def decisions(tools: Tools, meeting: int) -> QWidget:
    """Return what was decided."""
    from ppa_desk.ui.meetings.decisions import DecisionsTab

    return DecisionsTab(tools, meeting)


def actions(tools: Tools, meeting: int) -> QWidget:
    """Return who does what."""
    from ppa_desk.ui.meetings.actions import actions_tab

    return actions_tab(tools, meeting)


def materials(tools: Tools, meeting: int) -> QWidget:
    """Return recordings, slides and papers."""
    from ppa_desk.ui.meetings.materials import materials_tab

    return materials_tab(tools, meeting, PartLine(tools.codes))


def summary(tools: Tools, meeting: int) -> QWidget:
    """Return the draft of the summary, block by block."""
    from ppa_desk.ui.meetings.summary import SummaryTab

    return SummaryTab(tools, meeting)

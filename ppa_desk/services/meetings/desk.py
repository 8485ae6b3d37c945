"""What one can do with meetings: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.services.meetings.register import Meetings
from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.meetings.action_letters import ActionLetters
    from ppa_desk.services.meetings.action_page import ActionPages
    from ppa_desk.services.meetings.actions import Actions
    from ppa_desk.services.meetings.agenda import Agendas
    from ppa_desk.services.meetings.agenda_paper import AgendaPapers
    from ppa_desk.services.meetings.attendees import Attendees
    from ppa_desk.services.meetings.attending import Attending
    from ppa_desk.services.meetings.balloting import Balloting
    from ppa_desk.services.meetings.board import Boards
    from ppa_desk.services.meetings.calling import Calls
    from ppa_desk.services.meetings.cockpit.desk import Cockpit
    from ppa_desk.services.meetings.inviting import Inviting
    from ppa_desk.services.meetings.materials import Materials
    from ppa_desk.services.meetings.notes import Notes
    from ppa_desk.services.meetings.outcomes import Outcomes
    from ppa_desk.services.meetings.participants_paper import ParticipantPapers
    from ppa_desk.services.meetings.passages import Passages
    from ppa_desk.services.meetings.polling.desk import Polling
    from ppa_desk.services.meetings.polling.entering import Ballots
    from ppa_desk.services.meetings.preparing import Preparing
    from ppa_desk.services.meetings.quorum import Quorums
    from ppa_desk.services.meetings.reassigning import Reassigning
    from ppa_desk.services.meetings.rooms.filling import Rooms
    from ppa_desk.services.meetings.rooms.lists import RoomLists
    from ppa_desk.services.meetings.series import Series
    from ppa_desk.services.meetings.year_plan import YearPlans
    from ppa_desk.services.minutes.approvals import Approvals
    from ppa_desk.services.minutes.compiled import Compiled
    from ppa_desk.services.minutes.draft import Minutes
    from ppa_desk.services.minutes.votes import Votes
    from ppa_desk.services.summary.draft import Summaries
    from ppa_desk.services.summary.linter import Linter

MINUTED = ("gc", "group")
"""Kinds of meetings that minutes are kept of."""


class MeetingsDesk:
    """The services of the area of meetings."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self.store, self.desk = store, desk

    @cached_property
    def register(self) -> Meetings:
        """The list of meetings, and how much of each kind one holds."""
        return Meetings(self.store)

    @cached_property
    def inviting(self) -> "Inviting":
        """Invitations to meetings, and what was replied."""
        from ppa_desk.services.meetings.inviting import Inviting

        return Inviting(self.desk)

    @cached_property
    def actions(self) -> "Actions":
        """The actions of all meetings: taken over, looked at, closed."""
        from ppa_desk.services.meetings.actions import Actions

        return Actions(self.desk)

    @cached_property
    def action_pages(self) -> "ActionPages":
        """The open actions of a group as a page."""
        from ppa_desk.services.meetings.action_page import ActionPages

        return ActionPages(self.desk)

    @cached_property
    def action_letters(self) -> "ActionLetters":
        """Reminders of what is owed."""
        from ppa_desk.services.meetings.action_letters import ActionLetters

        return ActionLetters(self.desk)

    @cached_property
    def year_plans(self) -> "YearPlans":
        """The plan of a year as a document."""
        from ppa_desk.services.meetings.year_plan import YearPlans

        return YearPlans(self.desk)

    @cached_property
    def agendas(self) -> "Agendas":
        """Agendas with their times."""
        from ppa_desk.services.meetings.agenda import Agendas

        return Agendas(self.store, self.desk.records)

    @cached_property
    def agenda_papers(self) -> "AgendaPapers":
        """Agendas as documents."""
        from ppa_desk.services.meetings.agenda_paper import AgendaPapers

        return AgendaPapers(self)

    @cached_property
    def participant_papers(self) -> "ParticipantPapers":
        """Lists of participants as documents."""
        from ppa_desk.services.meetings.participants_paper import ParticipantPapers

        return ParticipantPapers(self)

    @cached_property
    def series(self) -> "Series":
        """The series meetings belong to."""
        from ppa_desk.services.meetings.series import Series

        return Series(self.store, self.desk.records)

    @cached_property
    def preparing(self) -> "Preparing":
        """What meetings wait for."""
        from ppa_desk.services.meetings.preparing import Preparing

        return Preparing(self)

    @cached_property
    def calls(self) -> "Calls":
        """Calls for talks."""
        from ppa_desk.services.meetings.calling import Calls

        return Calls(self)

    @cached_property
    def attendees(self) -> "Attendees":
        """Who was invited to meetings, and who came."""
        from ppa_desk.services.meetings.attendees import Attendees

        return Attendees(self.store)

    @cached_property
    def minutes(self) -> "Minutes":
        """Minutes as drafts."""
        from ppa_desk.services.minutes.draft import Minutes

        return Minutes(self)

    def minuted(self, meeting: int) -> bool:
        """Say whether minutes are kept of a meeting rather than a summary written. Gone."""
        return self.desk.records.get("meeting", meeting).values["kind"] in MINUTED

    def drafts(self, meeting: int) -> "Summaries":
        """Return the drafts a meeting is written up in: minutes of a group, else the summary. Gone."""
        return self.minutes if self.minuted(meeting) else self.desk.summaries

    def linter(self, meeting: int) -> "Linter":
        """Return what looks through the drafts a meeting is written up in. Gone."""
        if not self.minuted(meeting):
            return self.desk.linter
        from ppa_desk.services.minutes.linting import LOOKS
        from ppa_desk.services.summary.linter import Linter

        return Linter(self.store, self.minutes, LOOKS)

    @cached_property
    def compiled(self) -> "Compiled":
        """Minutes over a series of meetings."""
        from ppa_desk.services.minutes.compiled import Compiled

        return Compiled(self)

    @cached_property
    def approvals(self) -> "Approvals":
        """Which minutes are approved, and which wait for it."""
        from ppa_desk.services.minutes.approvals import Approvals

        return Approvals(self.store)

    @cached_property
    def votes(self) -> "Votes":
        """Votes on decisions."""
        from ppa_desk.services.minutes.votes import Votes

        return Votes(self)

    @cached_property
    def attending(self) -> "Attending":
        """Who was in online meetings, and for how long."""
        from ppa_desk.services.meetings.attending import Attending

        return Attending(self.store)

    @cached_property
    def board(self) -> "Boards":
        """The boards notes lie on."""
        from ppa_desk.services.meetings.board import Boards

        return Boards(self.store)

    @cached_property
    def balloting(self) -> "Balloting":
        """Ballots of polls, as files tell them."""
        from ppa_desk.services.meetings.balloting import Balloting

        return Balloting(self.store)

    @cached_property
    def passages(self) -> "Passages":
        """What was said and written in meetings."""
        from ppa_desk.services.meetings.passages import Passages

        return Passages(self.store, self.desk.records)

    @cached_property
    def quorums(self) -> "Quorums":
        """Whether enough voting seats are present to decide."""
        from ppa_desk.services.meetings.quorum import Quorums

        return Quorums(self.store, self.desk.records, self.attendees)

    @cached_property
    def notes(self) -> "Notes":
        """Notes from whiteboards."""
        from ppa_desk.services.meetings.notes import Notes

        return Notes(self.store)

    @cached_property
    def outcomes(self) -> "Outcomes":
        """What meetings led to."""
        from ppa_desk.services.meetings.outcomes import Outcomes

        return Outcomes(self.store)

    @cached_property
    def polling(self) -> "Polling":
        """Polls: counted, entered, told."""
        from ppa_desk.services.meetings.polling.desk import Polling

        return Polling(self.store, self.desk)

    @cached_property
    def cockpit(self) -> "Cockpit":
        """Priorities with every measure beside its counts."""
        from ppa_desk.services.meetings.cockpit.desk import Cockpit

        return Cockpit(self.store, self.desk)

    @cached_property
    def ballots(self) -> "Ballots":
        """Ballots of polls, entered by hand."""
        from ppa_desk.services.meetings.polling.entering import Ballots

        return Ballots(self.store, self.desk)

    @cached_property
    def rooms(self) -> "Rooms":
        """Breakout rooms."""
        from ppa_desk.services.meetings.rooms.filling import Rooms

        return Rooms(self.store)

    @cached_property
    def room_lists(self) -> "RoomLists":
        """Who sits in which room, as a document."""
        from ppa_desk.services.meetings.rooms.lists import RoomLists

        return RoomLists(self)

    @cached_property
    def materials(self) -> "Materials":
        """Materials pasted as one list."""
        from ppa_desk.services.meetings.materials import Materials

        return Materials(self)

    @cached_property
    def reassigning(self) -> "Reassigning":
        """Says anew whose a name in an online meeting is."""
        from ppa_desk.services.meetings.reassigning import Reassigning

        return Reassigning(self.store)

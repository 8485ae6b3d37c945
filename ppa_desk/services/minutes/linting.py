"""What to look at before minutes go out: presence, quorum, open votes, earlier minutes nobody spoke of."""

from collections.abc import Iterator

from ppa_desk.services.minutes.attendance import SEEN
from ppa_desk.services.minutes.view import MinutesView
from ppa_desk.services.summary import linter
from ppa_desk.services.summary.linter import Finding


def presence(view: MinutesView) -> Iterator[Finding]:
    """Yield that nobody noted who was there, of a group whose seats are known; else whether there was a quorum."""
    if not any(one.presence in SEEN for one in view.attendees):
        yield Finding("lint.nobody_present", "warn")
        return
    found = view.meetings.quorums.of(view.records.meeting.id)
    if found is not None and found.needed:
        told = {"present": found.present, "needed": found.needed}
        met = found.met
        yield Finding("lint.quorum_met" if met else "lint.quorum_short", "ok" if met else "warn", told)


def votes(view: MinutesView) -> Iterator[Finding]:
    """Yield the decisions people voted on whose vote is not closed: minutes do not tell its result."""
    ballots = [(one, view.meetings.votes.get(one.id)) for one in view.records.all("decision")]
    open_ = [one for one, now in ballots if not now.motion and not now.closed and (now.result or now.typed)]
    yield from linter.some("lint.vote_open", "warn", open_)


def previous(view: MinutesView) -> Iterator[Finding]:
    """Yield the minutes of earlier meetings that wait for approval and of which this meeting said nothing."""
    waiting = [one for one in view.meetings.approvals.before(view.records.meeting.id) if one.outcome is None]
    if waiting:
        marks = tuple(("meeting", one.meeting) for one in waiting)
        yield Finding("lint.minutes_waiting", "note", {"count": len(waiting)}, marks)


LOOKS: tuple[linter.Look, ...] = (presence, votes, previous, linter.links, linter.actions, linter.translations)

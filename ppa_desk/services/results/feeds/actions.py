"""Counted from actions: how many of those due in a time were closed by their day, as the journal tells."""

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.journal import JournalChange, JournalUnit
from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.feeds.counted import Counted, Note, Span, share
from ppa_desk.services.results.feeds.ways import Rule

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

ACTION: Table = table_of("action_item")
MEETING: Table = table_of("meeting")
UNIT: Table = JournalUnit.metadata.tables["journal_unit"]
CHANGE: Table = JournalUnit.metadata.tables[str(JournalChange.__tablename__)]
AT_ONCE = 500


def counted(desk: "Desk", rule: Rule, span: Span, dimensions: tuple[str, ...]) -> Counted:
    """Return how many actions due in a time were done by then; those dropped were not."""
    asked = select(ACTION.c.id, ACTION.c.due_on, ACTION.c.status).join(MEETING, MEETING.c.id == ACTION.c.meeting_id)
    asked = asked.where(ACTION.c.due_on <= span.until)
    if span.since is not None:
        asked = asked.where(ACTION.c.due_on >= span.since)
    if kinds := rule.codes("kinds"):
        asked = asked.where(MEETING.c.kind.in_(kinds))
    if (group := rule.number("group")) is not None:
        asked = asked.where(MEETING.c.work_group_id == group)
    with desk.store.read() as session:
        rows = session.execute(asked).all()
        done = [row.id for row in rows if row.status == "done"]
        closed = dict[int, date]()
        for at in range(0, len(done), AT_ONCE):
            closed |= _closed(session, done[at : at + AT_ONCE])
    if not rows:
        return Counted(notes=(Note("no_actions"),))
    in_time = sum(row.id in closed and closed[row.id] <= row.due_on for row in rows)
    return Counted(share(in_time, len(rows)), base=len(rows))


def _closed(session: Any, actions: Sequence[int]) -> dict[int, date]:
    """The day each action was last noted as done."""
    asked = select(CHANGE.c.record_id, CHANGE.c.after, UNIT.c.at).join(UNIT, UNIT.c.id == CHANGE.c.unit_id)
    asked = asked.where(CHANGE.c.kind == "action_item", CHANGE.c.record_id.in_(actions), CHANGE.c.after.is_not(None))
    found: dict[int, date] = {}
    for action, after, at in session.execute(asked.order_by(CHANGE.c.id)):
        if json.loads(after).get("status") == "done":
            found[action] = at.date()
    return found

"""The tabs of a meeting: a line each."""

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.meetings import cards
from ppa_desk.ui.record.tab import Tab

MEETING_TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), cards.overview),
    Tab("agenda", QT_TRANSLATE_NOOP("RecordTabs", "Agenda"), cards.agenda),
    Tab("people", QT_TRANSLATE_NOOP("RecordTabs", "People"), cards.people),
    Tab("notes", QT_TRANSLATE_NOOP("RecordTabs", "Notes"), cards.notes),
    Tab("polls", QT_TRANSLATE_NOOP("RecordTabs", "Polls"), cards.polls),
    Tab("priorities", QT_TRANSLATE_NOOP("RecordTabs", "Priorities"), cards.priorities),
    Tab("decisions", QT_TRANSLATE_NOOP("RecordTabs", "Decisions"), cards.decisions),
    Tab("actions", QT_TRANSLATE_NOOP("RecordTabs", "Actions"), cards.actions),
    Tab("materials", QT_TRANSLATE_NOOP("RecordTabs", "Materials"), cards.materials),
    Tab("summary", QT_TRANSLATE_NOOP("RecordTabs", "Summary"), cards.summary),
)

COUNTED: dict[str, tuple[str, ...]] = {
    "agenda": ("session",), "notes": ("note",), "polls": ("poll", "survey"),
    "priorities": ("priority",), "decisions": ("decision",), "actions": ("action_item",), "materials": ("material",),
}  # fmt: skip
"""The kinds each tab counts."""

HOLDS: dict[str, str] = {
    "aim": "overview", "consideration": "overview", "session": "agenda", "talk": "agenda", "breakout": "agenda",
    "attendee": "people", "attendance": "people", "connection": "people", "breakout_place": "people",
    "breakout_rule": "people",
    "note": "notes", "theme": "notes", "cluster": "notes",
    "poll": "polls", "poll_option": "polls", "poll_ballot": "polls", "survey": "polls",
    "priority": "priorities", "activity": "priorities", "decision": "decisions", "decision_vote": "decisions",
    "approval": "decisions", "action_item": "actions", "action_owner": "actions", "action_review": "actions",
    "material": "materials", "passage": "materials", "narrative": "summary", "remark": "summary",
}  # fmt: skip
"""The tab that shows a kind of part."""

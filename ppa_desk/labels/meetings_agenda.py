"""What the journal says of agendas and what is prepared."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "meeting.numbered": QT_TRANSLATE_NOOP("Actions", "Numbered “{title}” in its series"),
    "meeting.duplicated": QT_TRANSLATE_NOOP("Actions", "Prepared the next meeting from “{title}”"),
    "materials.typed": QT_TRANSLATE_NOOP("Actions", "Added {count} materials to {title}"),
    "material.marked": QT_TRANSLATE_NOOP("Actions", "Noted how far a material is"),
    "material.checked": QT_TRANSLATE_NOOP("Actions", "Noted whether a link opens"),
    "talk.accepted": QT_TRANSLATE_NOOP("Actions", "Accepted the talk “{title}”"),
    "talk.waiting": QT_TRANSLATE_NOOP("Actions", "Put the talk “{title}” on the waiting list"),
    "talk.declined": QT_TRANSLATE_NOOP("Actions", "Declined the talk “{title}”"),
    "session.shifted": QT_TRANSLATE_NOOP("Actions", "Moved “{title}” on the agenda"),
    "session.parked": QT_TRANSLATE_NOOP("Actions", "Put off “{title}” to a later meeting"),
    "session.unparked": QT_TRANSLATE_NOOP("Actions", "Put “{title}” back on the agenda"),
    "session.taken_up": QT_TRANSLATE_NOOP("Actions", "Took up “{title}”, which an earlier meeting had put off"),
}

"""What the journal says of invitations, replies and reminders."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "meeting.invited": QT_TRANSLATE_NOOP("Actions", "Wrote invitations to {title}"),
    "replies.taken": QT_TRANSLATE_NOOP("Actions", "Took in replies: {title}"),
    "replies.entered": QT_TRANSLATE_NOOP("Actions", "Entered replies: {title}"),
    "action.looked_at": QT_TRANSLATE_NOOP("Actions", "Looked at “{title}” again"),
    "action.closed": QT_TRANSLATE_NOOP("Actions", "Said how “{title}” stands"),
    "attendee.reassigned": QT_TRANSLATE_NOOP("Actions", "Said anew whose the name “{title}” is"),
    "attendee.part": QT_TRANSLATE_NOOP("Actions", "Gave parts in {title}"),
}

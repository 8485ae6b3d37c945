"""Sentences about invitations, replies and reminders."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "meeting.no_day": QT_TRANSLATE_NOOP(
        "Errors", "This meeting has no day yet. Enter when it begins under Overview. Nothing was written."
    ),
    "meeting.no_zone": QT_TRANSLATE_NOOP(
        "Errors",
        "The meeting begins at {hour}, but at {hour} of which place? Choose its time zone under Overview. Nothing was "
        "written.",
    ),
    "action.not_later": QT_TRANSLATE_NOOP(
        "Errors", "This action comes from this meeting: say how it stands in its own list. Nothing was changed."
    ),
    "file.no_events": QT_TRANSLATE_NOOP(
        "Errors", "{name} holds no reply to an invitation. Nothing was changed: save the mail again as .eml or .ics."
    ),
    "invitation.nobody": QT_TRANSLATE_NOOP(
        "Errors",
        "There is nobody to write to: everybody on the list has the invitation as it stands, or has replied. Nothing "
        "was written.",
    ),
    "invitation.no_sender": QT_TRANSLATE_NOOP(
        "Errors",
        "Replies would go nowhere: enter the Secretariat’s e-mail under “The alliance and its letterhead” (Ctrl+K). "
        "Nothing was written.",
    ),
    "invitation.not_a_group": QT_TRANSLATE_NOOP(
        "Errors",
        "Everybody’s address may be shown to all only within a work group. Say whose meeting it is, or let each see "
        "only their own. Nothing was written.",
    ),
}

NOTES: Mapping[str, str] = {
    "replies.accepted": QT_TRANSLATE_NOOP("Notes", "Will come to “{meeting}”."),
    "replies.tentative": QT_TRANSLATE_NOOP("Notes", "May come to “{meeting}”."),
    "replies.declined": QT_TRANSLATE_NOOP("Notes", "Will not come to “{meeting}”."),
    "replies.delegated": QT_TRANSLATE_NOOP("Notes", "Will not come to “{meeting}”, and passes it on to {whom}."),
    "replies.instead": QT_TRANSLATE_NOOP("Notes", "Comes instead of {whom}, and is put on the list."),
    "replies.says_too": QT_TRANSLATE_NOOP("Notes", "Says: “{words}”."),
    "replies.older": QT_TRANSLATE_NOOP(
        "Notes", "This answers an earlier invitation: the meeting has changed since. It is kept, and asked again."
    ),
    "replies.replaces": QT_TRANSLATE_NOOP("Notes", "Until now: {before}."),
    "replies.known": QT_TRANSLATE_NOOP("Notes", "That is recorded already."),
    "replies.later_counts": QT_TRANSLATE_NOOP("Notes", "A later reply of theirs counts."),
    "replies.newer_here": QT_TRANSLATE_NOOP("Notes", "A later reply of theirs is recorded, and stays."),
    "replies.no_answer": QT_TRANSLATE_NOOP("Notes", "No answer is in this file."),
    "replies.added": QT_TRANSLATE_NOOP("Notes", "Was not on the list, and is put there."),
    "replies.unknown_meeting": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” is no meeting that was invited to from this workspace. Nothing was taken in of it."
    ),
    "replies.unknown_person": QT_TRANSLATE_NOOP(
        "Notes",
        "Nobody on the list has the address {email}: say whether they are to be put there. Nothing was taken in of it.",
    ),
    "replies.not_a_reply": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” is no reply ({method}). Only answers to invitations are taken in here."
    ),
    "replies.counter": QT_TRANSLATE_NOOP(
        "Notes", "“{title}”: another time is proposed. Nothing was taken in: read the mail, and answer it."
    ),
    "replies.nobody": QT_TRANSLATE_NOOP("Notes", "The reply does not say who answers. Nothing was taken in of it."),
    "replies.other_file": QT_TRANSLATE_NOOP("Notes", "This is neither a calendar file nor an e-mail."),
    "replies.ask": QT_TRANSLATE_NOOP("Notes", "{name} ({email}) is not on the list."),
    "replies.leave": QT_TRANSLATE_NOOP("Notes", "Leave this reply out"),
    "replies.add": QT_TRANSLATE_NOOP("Notes", "Put them on the list"),
}

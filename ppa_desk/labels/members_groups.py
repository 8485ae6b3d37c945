"""What the journal says of work groups, seats and changes of employer."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "attendee.listed": QT_TRANSLATE_NOOP("Actions", "Put people on the list of “{title}”"),
    "attendee.marked": QT_TRANSLATE_NOOP("Actions", "Noted who came to “{title}”"),
    "person.employer_changed": QT_TRANSLATE_NOOP("Actions", "Noted the new employer of {title}"),
    "person.employer_left": QT_TRANSLATE_NOOP("Actions", "Noted that {title} left their employer"),
    "term.renewed": QT_TRANSLATE_NOOP("Actions", "Entered the next term of {title}"),
    "terms.renewed": QT_TRANSLATE_NOOP("Actions", "Entered the next terms of {count} in “{title}”"),
    "term.ended": QT_TRANSLATE_NOOP("Actions", "Ended the term of {title}"),
    "term.alternate_put": QT_TRANSLATE_NOOP("Actions", "Put {title} as an alternate"),
    "seat.filled": QT_TRANSLATE_NOOP("Actions", "Put {title} on a seat"),
    "group.joined": QT_TRANSLATE_NOOP("Actions", "Let {title} take part in a group"),
    "interest.invited": QT_TRANSLATE_NOOP("Actions", "Noted that {title} was invited to a group"),
    "interest.joined": QT_TRANSLATE_NOOP("Actions", "Let {title} join a group"),
    "interest.declined": QT_TRANSLATE_NOOP("Actions", "Noted that {title} declined to join a group"),
    "interest.withdrawn": QT_TRANSLATE_NOOP("Actions", "Noted that {title} no longer wants to join a group"),
    "interest.lapsed": QT_TRANSLATE_NOOP("Actions", "Let the interest of {title} in a group lapse"),
    "interest.waiting": QT_TRANSLATE_NOOP("Actions", "Put the interest of {title} in a group back into the queue"),
}

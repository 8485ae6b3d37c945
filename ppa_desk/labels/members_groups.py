"""What the journal says of work groups, seats and changes of employer."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "person.employer_changed": QT_TRANSLATE_NOOP("Actions", "Noted the new employer of {title}"),
    "person.employer_left": QT_TRANSLATE_NOOP("Actions", "Noted that {title} left their employer"),
}

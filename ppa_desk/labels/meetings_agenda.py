"""What the journal says of agendas and what is prepared."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "session.shifted": QT_TRANSLATE_NOOP("Actions", "Moved “{title}” on the agenda"),
    "session.parked": QT_TRANSLATE_NOOP("Actions", "Put off “{title}” to a later meeting"),
    "session.unparked": QT_TRANSLATE_NOOP("Actions", "Put “{title}” back on the agenda"),
    "session.taken_up": QT_TRANSLATE_NOOP("Actions", "Took up “{title}”, which an earlier meeting had put off"),
}

"""What the journal says of breakout groups."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "rooms.made": QT_TRANSLATE_NOOP("Actions", "Made rooms for “{title}”"),
    "rooms.filled": QT_TRANSLATE_NOOP("Actions", "Filled the rooms of “{title}”"),
    "rooms.put": QT_TRANSLATE_NOOP("Actions", "Put somebody into another room of “{title}”"),
    "rooms.held": QT_TRANSLATE_NOOP("Actions", "Said who stays in a room of “{title}”"),
    "rooms.ruled": QT_TRANSLATE_NOOP("Actions", "Asked for two to be apart or together in “{title}”"),
}

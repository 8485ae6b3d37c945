"""What the journal says of taking contacts in."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "members.imported": QT_TRANSLATE_NOOP("Actions", "Took in contacts from {title}"),
}

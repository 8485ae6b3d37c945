"""What the journal says of the register of initiatives."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "initiative.linked": QT_TRANSLATE_NOOP("Actions", "Linked two initiatives"),
    "initiative.unlinked": QT_TRANSLATE_NOOP("Actions", "Took a link between two initiatives away"),
    "initiative.link_told": QT_TRANSLATE_NOOP("Actions", "Noted something of a link between two initiatives"),
}

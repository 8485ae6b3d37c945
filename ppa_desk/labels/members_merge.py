"""What the journal says of duplicates and merging."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "merged": QT_TRANSLATE_NOOP("Actions", "Merged {kind} “{former}” into “{title}”"),
    "merged_all": QT_TRANSLATE_NOOP("Actions", "Merged {count} pairs of duplicates"),
    "set_apart": QT_TRANSLATE_NOOP("Actions", "Noted that {kinds} are no duplicates: {title}"),
    "suggested_again": QT_TRANSLATE_NOOP("Actions", "Noted that {kinds} may be duplicates after all: {title}"),
}
"""By what follows the dot in the name of the unit of work."""

"""What the journal says of boards of notes."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "board.gathered": QT_TRANSLATE_NOOP("Actions", "Put “{title}” into a cluster"),
    "board.founded": QT_TRANSLATE_NOOP("Actions", "Made a cluster of “{title}”"),
    "board.taken_out": QT_TRANSLATE_NOOP("Actions", "Took “{title}” out of its cluster"),
    "board.placed": QT_TRANSLATE_NOOP("Actions", "Moved “{title}” on the board"),
    "board.tidied": QT_TRANSLATE_NOOP("Actions", "Tidied up the board"),
    "board.dissolved": QT_TRANSLATE_NOOP("Actions", "Took the cluster “{title}” apart"),
    "board.theme": QT_TRANSLATE_NOOP("Actions", "Made the theme “{title}” of a cluster"),
    "note.imported": QT_TRANSLATE_NOOP("Actions", "Took in notes from {title}"),
}

"""Sentences about boards of notes."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "meeting.no_session": QT_TRANSLATE_NOOP(
        "Errors", "The meeting has no session with the key “{key}”. Its sessions: {keys}."
    ),
    "board.nameless": QT_TRANSLATE_NOOP(
        "Errors", "The cluster has no title yet. Say what its notes have in common, then make a theme of it."
    ),
}

NOTES: dict[str, str] = {
    "board.not_understood": QT_TRANSLATE_NOOP(
        "Notes",
        "{file} holds no notes that were understood. A table needs a column called text, content or note; a "
        "text has one note a line.",
    ),
    "board.here": QT_TRANSLATE_NOOP("Notes", "It is on the board already."),
    "board.no_text": QT_TRANSLATE_NOOP("Notes", "Nothing is written on it."),
    "board.differs": QT_TRANSLATE_NOOP("Notes", "It is on the board already; the file says otherwise: {fields}."),
    "board.no_colour": QT_TRANSLATE_NOOP("Notes", "The colour “{text}” is not known here, and is left out."),
    "board.no_count": QT_TRANSLATE_NOOP("Notes", "“{text}” is no count of votes, and is left out."),
    "board.no_language": QT_TRANSLATE_NOOP("Notes", "The language “{text}” is not known here, and is left out."),
    "board.tags_left": QT_TRANSLATE_NOOP("Notes", "Its tags are left out: {text}."),
    "board.items_left": QT_TRANSLATE_NOOP(
        "Notes", "{count} other things on the board hold words, but are no notes. They are left out."
    ),
}

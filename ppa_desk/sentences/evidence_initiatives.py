"""Sentences about the register of initiatives."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "initiative.ring": QT_TRANSLATE_NOOP(
        "Errors", "That would close a ring: {path}. Nothing can be the base of itself, so the link was not made."
    ),
    "initiative.itself": QT_TRANSLATE_NOOP(
        "Errors", "An initiative cannot be linked to itself. Choose another one; nothing was changed."
    ),
    "initiative.linked": QT_TRANSLATE_NOOP("Errors", "The two are already linked like that. Nothing was changed."),
}

NOTES: dict[str, str] = {}

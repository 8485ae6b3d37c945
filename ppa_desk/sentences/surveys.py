"""What is said of surveys: audiences, invitations, answers, channels."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "field.fixed": QT_TRANSLATE_NOOP(
        "Errors",
        "What was promised when this was made cannot be changed. Nothing was changed: make a new one for other terms.",
    ),
}

NOTES: dict[str, str] = {}

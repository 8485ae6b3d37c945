"""What is said when a rating or a check of a digital tool cannot be kept."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "initiative.no_such": QT_TRANSLATE_NOOP(
        "Errors", "No initiative has the key “{key}”. “ppa-desk evidence list WS” lists the keys."
    ),
    "participation.not_on_scale": QT_TRANSLATE_NOOP(
        "Errors", "There is no level {digit} on this scale: it goes from {first} to {last}. Nothing was changed."
    ),
    "participation.still_rated": QT_TRANSLATE_NOOP(
        "Errors",
        "This group stays in the table because levels stand in its column. Empty them first if it is to leave.",
    ),
    "digital.nothing": QT_TRANSLATE_NOOP(
        "Errors", "The check stays open: none of its themes is answered in full. Answer one at least, then close it."
    ),
}

NOTES: dict[str, str] = {}

"""Sentences about what may leave the office."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "sharing.reason_needed": QT_TRANSLATE_NOOP(
        "Errors",
        "The full edition can endanger people, so it needs a reason of at least {least} letters, which is kept. "
        "Nothing was written.",
    ),
    "sharing.bad_ending": QT_TRANSLATE_NOOP(
        "Errors", "Incidents are written to a file ending in .csv or .xlsx, not “{value}”. Nothing was written."
    ),
}

NOTES: dict[str, str] = {}

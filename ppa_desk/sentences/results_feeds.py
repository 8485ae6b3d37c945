"""What is said about values counted from elsewhere, and data quality."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "attendance.not_count": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is no number of people. What stood there is kept: write a whole number, or nothing."
    ),
    "quality.nothing": QT_TRANSLATE_NOOP(
        "Errors", "The look at the data does not say what was found. It stays open: write that in a sentence first."
    ),
    "quality.not_months": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” is no number of months. The plan stays as it was: write a whole number up to {most}, or nothing.",
    ),
}

NOTES: dict[str, str] = {}

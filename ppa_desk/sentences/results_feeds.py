"""What is said about values counted from elsewhere, and data quality."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "attendance.not_count": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is no number of people. What stood there is kept: write a whole number, or nothing."
    ),
}

NOTES: dict[str, str] = {}

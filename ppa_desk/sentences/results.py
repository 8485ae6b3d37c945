"""What is said when something about results and reports cannot be done."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS = {
    "results.not_period": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” is no period. Write both days like 2026-06-30, with a colon between them and the later one last.",
    ),
}

NOTES: dict[str, str] = {}

"""What is said when something about results and reports cannot be done."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS = {
    "results.not_period": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” is no period. Write both days like 2026-06-30, with a colon between them and the later one last.",
    ),
    "results.no_such_figure": QT_TRANSLATE_NOOP(
        "Errors",
        "No figure has the code “{code}” here. Codes look like A12-260101-260630; it may be of another workspace.",
    ),
    "results.no_such_framework": QT_TRANSLATE_NOOP("Errors", "No framework has the key “{key}”. Known are: {known}."),
    "results.which_framework": QT_TRANSLATE_NOOP(
        "Errors", "There are several frameworks; say which one with --framework: {known}."
    ),
    "results.no_framework": QT_TRANSLATE_NOOP("Errors", "There is no results framework in this workspace yet."),
}

NOTES: dict[str, str] = {}

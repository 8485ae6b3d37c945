"""What is said about frameworks, indicators and targets."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "results.own_branch": QT_TRANSLATE_NOOP(
        "Errors",
        "“{result}” cannot stand there: a result stands under another one of its framework, and not under "
        "itself or what is below it. It stays where it was.",
    ),
}

NOTES: dict[str, str] = {}

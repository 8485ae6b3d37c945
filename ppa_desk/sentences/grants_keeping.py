"""What is said of reports, amendments and the end of grants."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "calendar.dates": QT_TRANSLATE_NOOP(
        "Errors", "The grant has no first or last day yet, so no report calendar can be made. Enter both days first."
    ),
    "calendar.backwards": QT_TRANSLATE_NOOP(
        "Errors", "The grant ends before it starts, so no report calendar was made. Correct the days first."
    ),
    "calendar.every": QT_TRANSLATE_NOOP(
        "Errors", "Reports come every 1 to 120 months. Nothing was changed: enter such a number."
    ),
    "calendar.days": QT_TRANSLATE_NOOP(
        "Errors", "A report is due at least one day after its period. Nothing was changed: enter at least 1."
    ),
    "calendar.milestones": QT_TRANSLATE_NOOP(
        "Errors",
        "Milestones must lie within the days the grant runs, and there must be one. Nothing was changed: correct them.",
    ),
    "report.not_begin": QT_TRANSLATE_NOOP(
        "Errors", "This report was begun before or is here already. Nothing was changed."
    ),
    "report.not_receive": QT_TRANSLATE_NOOP(
        "Errors", "This report is here already. Nothing was changed: return it if another one is to take its place."
    ),
    "report.not_return": QT_TRANSLATE_NOOP(
        "Errors", "Only a report that is here and not yet accepted can be returned. Nothing was changed."
    ),
    "report.not_accept": QT_TRANSLATE_NOOP(
        "Errors", "Only a report that is here can be accepted. Nothing was changed: note first that it came."
    ),
    "report.not_reopen": QT_TRANSLATE_NOOP(
        "Errors", "Only an accepted report can be opened again. Nothing was changed."
    ),
    "report.no_why": QT_TRANSLATE_NOOP(
        "Errors", "Say why the report goes back. It was not returned: the grantee needs to know what to change."
    ),
    "report.money_went": QT_TRANSLATE_NOOP(
        "Errors", "A tranche was released because this report was accepted. It stays accepted."
    ),
    "report.there": QT_TRANSLATE_NOOP(
        "Errors",
        "“{grant}” has reports that were begun or came in. Its calendar was not made anew: change single days, or make "
        "an amendment.",
    ),
}

NOTES: dict[str, str] = {}

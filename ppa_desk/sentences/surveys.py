"""What is said of surveys: audiences, invitations, answers, channels."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "field.fixed": QT_TRANSLATE_NOOP(
        "Errors",
        "What was promised when this was made cannot be changed. Nothing was changed: make a new one for other terms.",
    ),
    "field.sealed": QT_TRANSLATE_NOOP(
        "Errors",
        "Answers are kept as they were given, with what was promised about names. Nothing was changed: correct them on "
        "their own page.",
    ),
    "key_result.nothing": QT_TRANSLATE_NOOP(
        "Errors", "“{question}” has no result that may be told. Nothing was kept; choose a question of a closed survey."
    ),
    "survey.no_such": QT_TRANSLATE_NOOP(
        "Errors", "There is no survey “{key}” in this workspace. Its surveys are: {keys}."
    ),
    "survey.not_ready": QT_TRANSLATE_NOOP("Errors", "“{title}” cannot do that yet. Nothing was changed."),
    "survey.not_ready_form": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” has no form yet. Nothing was changed: choose one first."
    ),
    "survey.not_ready_anonymity": QT_TRANSLATE_NOOP(
        "Errors",
        "“{title}” does not say yet what is promised about names. Nothing was changed: choose first, since it"
        " can never change.",
    ),
    "survey.not_ready_audience": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” has no audience yet. Nothing was changed: choose the members, a group or a list."
    ),
    "survey.not_ready_nobody": QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody belongs to the audience of “{title}” on that day. Nothing was changed: look at the day and the list.",
    ),
    "survey.not_ready_deadline": QT_TRANSLATE_NOOP(
        "Errors", "The deadline of “{title}” is past. Nothing was changed: choose a later one."
    ),
    "survey.not_ready_status": QT_TRANSLATE_NOOP("Errors", "“{title}” was opened before. Nothing was changed."),
    "survey.not_ready_not_open": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” is not open. Nothing was changed: open it first."
    ),
    "survey.not_ready_not_closed": QT_TRANSLATE_NOOP("Errors", "“{title}” is not closed. Nothing was changed."),
    "response.too_few_at_once": QT_TRANSLATE_NOOP(
        "Errors",
        "This survey is anonymous, and whoever compares what was taken in could tell the answers of {count} of those "
        "asked apart. Nothing was taken in: wait until there are {least} at once, or say that it may be.",
    ),
    "survey.not_ready_closed": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” is closed and takes no more answers. Nothing was changed: open it again first."
    ),
}

NOTES: dict[str, str] = {}

"""Sentences about corrective action plans, areas of need and the use of evidence."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "evidence.action_overdue": QT_TRANSLATE_NOOP(
        "Errors",
        "Overdue is not chosen: an open action is overdue once the day it is due has passed. Change the day instead.",
    ),
    "evidence.action_undone": QT_TRANSLATE_NOOP(
        "Errors", "An action is done on a day. Enter first when it was done; nothing was changed."
    ),
    "evidence.action_unproven": QT_TRANSLATE_NOOP(
        "Errors", "An action is verified by something. Enter first what shows that it was done; nothing was changed."
    ),
    "evidence.action_future": QT_TRANSLATE_NOOP(
        "Errors", "{day} has not come yet. What was opened, done or verified lies in the past; nothing was changed."
    ),
    "evidence.action_early": QT_TRANSLATE_NOOP(
        "Errors", "Done on {done}, opened on {opened}: one of the two days cannot be right. Nothing was changed."
    ),
    "evidence.need_nothing": QT_TRANSLATE_NOOP(
        "Errors", "No corrective action stands there any more. Nothing was noted."
    ),
    "evidence.need_not_placed": QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody said the category or the province of these actions, so they are no area of need. Enter them first.",
    ),
}

NOTES: dict[str, str] = {}

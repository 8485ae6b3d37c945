"""Sentences about polls and priorities."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "poll.not_count": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a count. Type a whole number, or leave it empty where nobody counted."
    ),
    "poll.no_priorities": QT_TRANSLATE_NOOP(
        "Errors", "This meeting has no priorities yet. Add them in the tab Priorities, then offer them here."
    ),
    "priority.no_weight": QT_TRANSLATE_NOOP("Errors", "At least one measure has to count. The weight stays as it was."),
    "priority.nothing_measured": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was counted of these priorities yet, so no next step follows. Choose it by hand."
    ),
    "poll.not_percent": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a percentage. Type a whole number from 0 to 100; empty takes the shipped one."
    ),
}

NOTES: Mapping[str, str] = {}

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
    "poll.no_names": QT_TRANSLATE_NOOP(
        "Errors", "This poll is anonymous, so its ballots take no names. Add ballots without a name instead."
    ),
    "poll.not_mark_choice": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” says nothing here. Type x or 1 where the answer was chosen; delete takes it away."
    ),
    "poll.not_mark_rank": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a place. Type 1 for the first, 2 for the second; leave out what was not ranked."
    ),
    "poll.not_mark_dots": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a number of dots. Type a whole number from 0."),
    "poll.not_mark_score": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a score. Type a whole number from 0 to 5."),
    "priority.no_weight": QT_TRANSLATE_NOOP("Errors", "At least one measure has to count. The weight stays as it was."),
    "priority.nothing_measured": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was counted of these priorities yet, so no next step follows. Choose it by hand."
    ),
    "poll.not_percent": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a percentage. Type a whole number from 0 to 100; empty takes the shipped one."
    ),
}

NOTES: Mapping[str, str] = {}

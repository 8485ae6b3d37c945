"""What the journal says of attendance, polls and transcripts that are taken in."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "attendance.taken_in": QT_TRANSLATE_NOOP("Actions", "Took in the attendance of {title}"),
    "polls.taken_in": QT_TRANSLATE_NOOP("Actions", "Took in polls of {title}"),
    "passages.taken_in": QT_TRANSLATE_NOOP("Actions", "Took in what was said at {title}"),
    "passage.noted": QT_TRANSLATE_NOOP("Actions", "Put on the board: {title}"),
    "attendance.present_from": QT_TRANSLATE_NOOP("Actions", "Changed from when on one counts as present at {title}"),
}

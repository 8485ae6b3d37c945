"""What the journal says of attendance, polls and transcripts that are taken in."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "attendance.taken_in": QT_TRANSLATE_NOOP("Actions", "Took in the attendance of {title}"),
    "attendance.present_from": QT_TRANSLATE_NOOP("Actions", "Changed from when on one counts as present at {title}"),
}

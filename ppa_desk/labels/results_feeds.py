"""What was done with values counted from elsewhere, and data quality."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "attendance.counted": QT_TRANSLATE_NOOP("Actions", "Noted who was present at “{title}”"),
    "indicator.source_chosen": QT_TRANSLATE_NOOP("Actions", "Chose where “{title}” is counted from"),
    "values.counted": QT_TRANSLATE_NOOP("Actions", "Took in counted values of {title}"),
    "quality.scheduled": QT_TRANSLATE_NOOP("Actions", "Planned when to look at the data of “{title}”"),
    "quality.written": QT_TRANSLATE_NOOP("Actions", "Wrote down a look at the data of “{title}”"),
    "quality.closed": QT_TRANSLATE_NOOP("Actions", "Closed a look at the data of “{title}”"),
}
"""By the name of the unit of work."""

"""What was done with values and their import."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "value.entered": QT_TRANSLATE_NOOP("Actions", "Entered values of “{title}”"),
    "value.withdrawn": QT_TRANSLATE_NOOP("Actions", "Took away values of “{title}”"),
    "value.submitted": QT_TRANSLATE_NOOP("Actions", "Handed in values of “{title}” to be approved"),
    "value.returned": QT_TRANSLATE_NOOP("Actions", "Returned values of “{title}”"),
    "value.approved": QT_TRANSLATE_NOOP("Actions", "Approved values of “{title}”"),
    "value.restated": QT_TRANSLATE_NOOP("Actions", "Restated a value of “{title}”"),
    "results.imported": QT_TRANSLATE_NOOP("Actions", "Took in indicators and values from “{title}”"),
    "period.locked": QT_TRANSLATE_NOOP("Actions", "Locked a period of “{title}”"),
    "period.opened": QT_TRANSLATE_NOOP("Actions", "Opened a locked period of “{title}” again"),
}
"""What was done with values and their import."""

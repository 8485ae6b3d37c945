"""What was done with reports."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "report.edited": QT_TRANSLATE_NOOP("Actions", "Edited a text of the report “{title}”"),
    "report.explained": QT_TRANSLATE_NOOP("Actions", "Took explanations over into the report “{title}”"),
    "report.reopened": QT_TRANSLATE_NOOP("Actions", "Took the report “{title}” up again"),
    "report_shape.arranged": QT_TRANSLATE_NOOP("Actions", "Arranged the blocks of the reports “{title}”"),
}

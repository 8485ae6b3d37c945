"""What was done with the federal parts of reports."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "report_form.written": QT_TRANSLATE_NOOP("Actions", "Answered the form of “{title}”"),
}
"""By the name of the unit of work."""

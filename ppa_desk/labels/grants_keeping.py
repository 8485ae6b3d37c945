"""What was done with reports, amendments and the end of grants."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "obligations.planned": QT_TRANSLATE_NOOP("Actions", "Made the report calendar of “{title}”"),
    "obligation.begin": QT_TRANSLATE_NOOP("Actions", "Began a report of “{title}”"),
    "obligation.receive": QT_TRANSLATE_NOOP("Actions", "Noted that a report of “{title}” came in"),
    "obligation.return": QT_TRANSLATE_NOOP("Actions", "Returned a report of “{title}”"),
    "obligation.accept": QT_TRANSLATE_NOOP("Actions", "Accepted a report of “{title}”"),
    "obligation.reopen": QT_TRANSLATE_NOOP("Actions", "Opened a report of “{title}” again"),
    "obligation.taken_in": QT_TRANSLATE_NOOP("Actions", "Took in a report of “{title}” from its workbook"),
    "obligations.reminded": QT_TRANSLATE_NOOP("Actions", "Wrote reminders of reports"),
    "amendment.drafted": QT_TRANSLATE_NOOP("Actions", "Drafted an amendment to “{title}”"),
    "amendment.approved": QT_TRANSLATE_NOOP("Actions", "Approved an amendment to “{title}”"),
    "amendment.refused": QT_TRANSLATE_NOOP("Actions", "Refused an amendment to “{title}”"),
    "amendment.applied": QT_TRANSLATE_NOOP("Actions", "Applied an amendment to “{title}”"),
    "grant_record.closed_out": QT_TRANSLATE_NOOP("Actions", "Settled what “{title}” did not spend"),
}
"""By the name of the unit of work."""

"""What the journal says of minutes, decisions and actions."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "decision.voted": QT_TRANSLATE_NOOP("Actions", "Noted votes on {title}"),
    "decision.closed": QT_TRANSLATE_NOOP("Actions", "Closed the vote on {title}"),
    "decision.reopened": QT_TRANSLATE_NOOP("Actions", "Opened the vote on {title} again"),
    "approval.approved": QT_TRANSLATE_NOOP("Actions", "Approved the minutes of {title}"),
    "approval.corrected": QT_TRANSLATE_NOOP("Actions", "Approved the minutes of {title} with corrections"),
    "approval.postponed": QT_TRANSLATE_NOOP("Actions", "Put off the approval of the minutes of {title}"),
    "approval.taken_back": QT_TRANSLATE_NOOP("Actions", "Took back what was said of the minutes of {title}"),
}

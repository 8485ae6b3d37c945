"""What the journal says of summaries and comments on them."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "remark.added": QT_TRANSLATE_NOOP("Actions", "Commented on a summary: “{title}”"),
    "remark.settled": QT_TRANSLATE_NOOP("Actions", "Settled the comment “{title}”"),
    "remark.reopened": QT_TRANSLATE_NOOP("Actions", "Opened the comment “{title}” again"),
    "summary.review": QT_TRANSLATE_NOOP("Actions", "Put the summary of “{title}” into review"),
    "summary.draft": QT_TRANSLATE_NOOP("Actions", "Took the summary of “{title}” back into draft"),
}

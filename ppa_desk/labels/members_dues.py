"""What the journal says of membership, dues and vetting."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "membership.begun": QT_TRANSLATE_NOOP("Actions", "Noted that “{title}” wants to join"),
    "membership.vetted": QT_TRANSLATE_NOOP("Actions", "Began the vetting of “{title}”"),
    "membership.accepted": QT_TRANSLATE_NOOP("Actions", "Accepted “{title}” as a member"),
    "membership.renewed": QT_TRANSLATE_NOOP("Actions", "Renewed the membership of “{title}”"),
    "membership.rested": QT_TRANSLATE_NOOP("Actions", "Made the membership of “{title}” dormant"),
    "membership.woken": QT_TRANSLATE_NOOP("Actions", "Made the membership of “{title}” active again"),
    "membership.ended": QT_TRANSLATE_NOOP("Actions", "Ended the membership of “{title}”"),
    "membership.decided": QT_TRANSLATE_NOOP("Actions", "Decided the standing of “{title}” otherwise"),
    "membership.followed": QT_TRANSLATE_NOOP("Actions", "Let the standing of “{title}” follow its days again"),
    "vetting.begun": QT_TRANSLATE_NOOP("Actions", "Began a vetting checklist about “{title}”"),
    "vetting.written": QT_TRANSLATE_NOOP("Actions", "Wrote down answers of the vetting of “{title}”"),
    "vetting.closed": QT_TRANSLATE_NOOP("Actions", "Closed the vetting of “{title}”"),
    "dues.raised": QT_TRANSLATE_NOOP("Actions", "Raised the dues of {year} of {count} members"),
    "dues.added": QT_TRANSLATE_NOOP("Actions", "Raised the dues of “{title}” for {year}"),
    "dues.changed": QT_TRANSLATE_NOOP("Actions", "Changed the dues of “{title}” for {year}"),
    "dues.given": QT_TRANSLATE_NOOP("Actions", "Noted what “{title}” gave towards the dues of {year}"),
}

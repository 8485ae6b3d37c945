"""What the journal says of sealed reporters: that it was done, never with whom."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "reporters.begun": QT_TRANSLATE_NOOP("Actions", "Set up the passphrase of reporters"),
    "reporters.unlocked": QT_TRANSLATE_NOOP("Actions", "Unlocked reporters"),
    "reporters.passphrase": QT_TRANSLATE_NOOP("Actions", "Changed the passphrase of reporters"),
    "reporters.code": QT_TRANSLATE_NOOP("Actions", "Made a new recovery code of reporters"),
    "reporter.sealed": QT_TRANSLATE_NOOP("Actions", "Sealed who reported an incident"),
    "reporter.opened": QT_TRANSLATE_NOOP("Actions", "Opened who reported an incident"),
    "reporter.taken_out": QT_TRANSLATE_NOOP("Actions", "Saved a reporter’s file outside the workspace"),
    "reporter.erased": QT_TRANSLATE_NOOP("Actions", "Erased who reported an incident"),
    "reporters.refused": QT_TRANSLATE_NOOP("Actions", "Refused to unlock reporters"),
    "reporter.wiped": QT_TRANSLATE_NOOP("Actions", "Wrote the files anew without an erased reporter"),
    "reporter.copies": QT_TRANSLATE_NOOP("Actions", "Erased a reporter from backups"),
}

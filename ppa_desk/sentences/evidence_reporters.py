"""Sentences about sealed reporters."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "reporter.locked": QT_TRANSLATE_NOOP(
        "Errors", "Reporters are locked. Nothing was shown or changed: unlock them with their own passphrase."
    ),
    "reporter.not_set_up": QT_TRANSLATE_NOOP(
        "Errors", "There is no passphrase for reporters yet. Set one up on the tab “Reporter” of any incident."
    ),
    "reporter.set_up_already": QT_TRANSLATE_NOOP(
        "Errors", "There is a passphrase for reporters already, perhaps a colleague’s. Nothing was changed: ask for it."
    ),
    "reporter.same_as_main": QT_TRANSLATE_NOOP(
        "Errors",
        "This passphrase opens the workspace too, so it would protect nobody. Nothing was changed: choose another.",
    ),
    "reporter.wrong_secret": QT_TRANSLATE_NOOP(
        "Errors", "That is not the passphrase or recovery code of reporters. They stay locked; the attempt was noted."
    ),
    "reporter.none": QT_TRANSLATE_NOOP("Errors", "No reporter is sealed to the case {case}, or it was erased before."),
    "reporter.broken": QT_TRANSLATE_NOOP(
        "Errors",
        "What is sealed to the case {case} was changed by something other than this program and cannot be opened. It "
        "was left as it is: an older backup may hold it whole.",
    ),
    "reporter.nobody": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to seal yet: fill in a name, a way to reach the person, a note or a file."
    ),
}

NOTES: dict[str, str] = {
    "reporter.begun": QT_TRANSLATE_NOOP("Notes", "passphrase set up"),
    "reporter.unlocked": QT_TRANSLATE_NOOP("Notes", "unlocked"),
    "reporter.passphrase": QT_TRANSLATE_NOOP("Notes", "passphrase changed"),
    "reporter.code": QT_TRANSLATE_NOOP("Notes", "new recovery code"),
    "reporter.sealed": QT_TRANSLATE_NOOP("Notes", "sealed"),
    "reporter.changed": QT_TRANSLATE_NOOP("Notes", "sealed anew"),
    "reporter.opened": QT_TRANSLATE_NOOP("Notes", "opened"),
    "reporter.taken_out": QT_TRANSLATE_NOOP("Notes", "a file saved outside"),
    "reporter.erased": QT_TRANSLATE_NOOP("Notes", "erased"),
    "reporter.refused": QT_TRANSLATE_NOOP("Notes", "a wrong passphrase was tried"),
    "reporter.wiped": QT_TRANSLATE_NOOP("Notes", "files written anew without it"),
    "reporter.copies": QT_TRANSLATE_NOOP("Notes", "erased from backups"),
    "reporter.break_changed": QT_TRANSLATE_NOOP(
        "Notes", "Entry {number} was changed, or an entry before it was changed or removed."
    ),
    "reporter.break_removed": QT_TRANSLATE_NOOP("Notes", "Entry {number} was written once and is gone."),
    "reporter.break_other": QT_TRANSLATE_NOOP(
        "Notes", "A reporter was sealed after an entry that is there no more: the entries were written anew."
    ),
}

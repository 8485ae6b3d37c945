"""What the program says when something cannot be done: what happened, what was kept, what to do."""

from collections.abc import Callable

from ppa_desk.errors import DeskError


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name Qt's extractor looks for
    """Mark a text for translation and return it unchanged."""
    return text


ERRORS: dict[str, str] = {
    "desk.failed": QT_TRANSLATE_NOOP("Errors", "That could not be done. Nothing was changed."),
    # --- store: the database, units of work, the journal
    "store.read_only": QT_TRANSLATE_NOOP("Errors", "This workspace is open for reading only. Nothing was changed."),
    "record.gone": QT_TRANSLATE_NOOP("Errors", "This record was removed meanwhile. Undo brings it back."),
    "record.changed_elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "Somebody else changed this record meanwhile. Both versions are kept: choose which one to keep."
    ),
    "record.in_use": QT_TRANSLATE_NOOP(
        "Errors", "This cannot be removed: {count} other records need it. Remove or change those first."
    ),
    "journal.nothing_to_undo": QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    "journal.nothing_to_redo": QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
    "journal.later_change": QT_TRANSLATE_NOOP(
        "Errors", "This cannot be undone: a later change stands on it. Undo the later change first."
    ),
    "journal.is_final": QT_TRANSLATE_NOOP("Errors", "An issued document is not undone. Issue a new version instead."),
    # --- store: keys, backups, damage, migrations, attachments
    # --- services: what may stand in a field
    "field.needed": QT_TRANSLATE_NOOP("Errors", "This field cannot be empty. The earlier text was kept."),
    "field.too_long": QT_TRANSLATE_NOOP(
        "Errors", "This text has {length} characters; at most {longest} fit here. Nothing was cut: shorten it."
    ),
    "field.not_email": QT_TRANSLATE_NOOP("Errors", "“{value}” is not an e-mail address, such as name@example.org."),
    "field.not_url": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a web address. It begins with https:// or http://."),
    "field.not_number": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a whole number."),
    "field.not_date": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a date. Write it like 2020-11-09."),
    "meeting.no_such": QT_TRANSLATE_NOOP(
        "Errors", "There is no meeting “{key}” in this workspace. Its meetings are: {keys}."
    ),
    "field.not_choice": QT_TRANSLATE_NOOP("Errors", "“{value}” is not one of the choices here."),
    # --- services: code lists
    "codes.no_such_list": QT_TRANSLATE_NOOP("Errors", "There is no code list “{list}”. Nothing was changed."),
    "codes.no_such_code": QT_TRANSLATE_NOOP("Errors", "The list “{list}” has no code “{value}”. Nothing was changed."),
    "codes.bad_code": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” cannot be a code. Use 1 to {longest} letters, digits or signs without spaces."
    ),
    "codes.label_needed": QT_TRANSLATE_NOOP("Errors", "The code “{value}” needs a label in English or French."),
    "codes.taken": QT_TRANSLATE_NOOP(
        "Errors", "This list already has the code “{known}”. Nothing was added: choose another, or rename that one."
    ),
    "codes.label_taken": QT_TRANSLATE_NOOP(
        "Errors", "The code “{known}” of this list is already called “{value}”. Nothing was changed: use another label."
    ),
    # --- services: summaries, documents
    # --- documents
    "document.not_written": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” could not be written: {why}. What stood there was kept: free space or choose another place."
    ),
    # --- command line
    "cli.bad_record": QT_TRANSLATE_NOOP(
        "Errors", "“{record}” names no record. Write its kind and number, such as organisation/12."
    ),
    "cli.meeting_needed": QT_TRANSLATE_NOOP(
        "Errors", "This workspace has {count} meetings. Name one with --meeting KEY."
    ),
}
"""The sentence of every error code, in English; the window translates it."""


def sentence(error: DeskError, translate: Callable[[str], str] = lambda text: text) -> str:
    """Return what to tell a person about an error, in the language `translate` gives."""
    told = translate(ERRORS.get(error.code, ERRORS["desk.failed"]))
    return told.format_map({name: value for name, value in error.values.items()})

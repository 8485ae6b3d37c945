"""What the program says when something cannot be done: what happened, what was kept, what to do."""

from collections.abc import Callable, Mapping
from typing import Any

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
    "store.busy": QT_TRANSLATE_NOOP(
        "Errors",
        "Another program kept this workspace for itself too long. Nothing was changed: close other windows "
        "on it and try again.",
    ),
    "store.damage_met": QT_TRANSLATE_NOOP(
        "Errors",
        "A damaged place was met in this workspace. Nothing was changed: close it, open it again and "
        "restore a backup.",
    ),
    "store.storage_gone": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk this workspace is on cannot be read or written. What was saved is kept there: plug it in "
        "again and retry.",
    ),
    "store.server_gone": QT_TRANSLATE_NOOP(
        "Errors", "The server {path} does not answer. What was saved is kept there: check the connection and try again."
    ),
    "store.server_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "The server {path} did not let you in. Nothing was changed: check the password with whoever keeps "
        "the server.",
    ),
    "files.disk_full": QT_TRANSLATE_NOOP(
        "Errors", "There is no room left on the disk of {path}. What was saved is kept: free some space and try again."
    ),
    "files.not_writable": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} may not be written. Nothing was changed: choose another place, or ask for the right to "
        "write there.",
    ),
    "files.not_readable": QT_TRANSLATE_NOOP(
        "Errors", "{path} may not be read. Nothing was changed: ask for the right to read it."
    ),
    "workspace.there": QT_TRANSLATE_NOOP(
        "Errors", "There is already a workspace in {folder}. It was left as it is: open it, or choose an empty folder."
    ),
    "workspace.none": QT_TRANSLATE_NOOP(
        "Errors", "There is no workspace in {folder}. Choose the folder that holds the file workspace.ppadesk."
    ),
    "workspace.damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "This workspace is damaged and was not opened. Nothing in it was changed: restore a backup ({count} "
        "are there); the damaged file is kept.",
    ),
    "workspace.foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is not a workspace as this program makes them, so it was not opened. Nothing in it was "
        "changed: restore a backup ({count} are there).",
    ),
    "workspace.newer": QT_TRANSLATE_NOOP(
        "Errors",
        "This workspace was made with a newer program. Nothing was changed: install PPA Desk {needs} or "
        "later to open it.",
    ),
    "lock.held": QT_TRANSLATE_NOOP(
        "Errors", "This workspace is in use by {who} on {host} since {since}. You can open it for reading only."
    ),
    "keys.missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The file keys.json is missing from this workspace, and no backup has one. Without it nobody can "
        "open the workspace: look for a copy of the folder.",
    ),
    "keys.damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The file keys.json of this workspace is damaged, and no backup has a whole one. The database was "
        "not touched: look for a copy of the folder.",
    ),
    "keys.newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The keys of this workspace were written by a newer program. Nothing was changed: install the "
        "newest PPA Desk.",
    ),
    "keys.secret_needed": QT_TRANSLATE_NOOP(
        "Errors", "This workspace is protected: type its passphrase or recovery code."
    ),
    "keys.wrong_secret": QT_TRANSLATE_NOOP(
        "Errors",
        "That is not the passphrase or recovery code of this workspace. The workspace itself is not "
        "damaged: try again.",
    ),
    "keys.code_mistyped": QT_TRANSLATE_NOOP(
        "Errors",
        "That is almost a recovery code, with a typing mistake in it. Compare it with the printed sheet, "
        "group by group.",
    ),
    "keys.passphrase_short": QT_TRANSLATE_NOOP(
        "Errors",
        "A passphrase needs at least {least} characters. Three or four words are easy to remember and hard "
        "to guess.",
    ),
    "keys.no_keyring": QT_TRANSLATE_NOOP(
        "Errors",
        "This computer’s keyring did not keep the key. Nothing was changed: the passphrase opens the "
        "workspace as before.",
    ),
    "keys.last_slot": QT_TRANSLATE_NOOP(
        "Errors",
        "This is the last way into the workspace, so it was kept. Set a passphrase or make a recovery code "
        "first.",
    ),
    "migrate.step_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "This workspace could not be brought up to date and was left as it was, with a backup beside it. "
        "Send the program’s makers this word: {found}.",
    ),
    "restore.not_a_backup": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no backup in {path}. Nothing was changed: choose one of the folders in the workspace’s "
        "“backups”.",
    ),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has {size} MB; a workspace takes files of up to {most} MB. Nothing was attached: keep it "
        "elsewhere and cite its link.",
    ),
    "attachment.not_taken": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a web page or SVG picture, which can run programs when opened. Nothing was attached: "
        "save it as PDF or PNG.",
    ),
    "attachment.empty": QT_TRANSLATE_NOOP("Errors", "“{name}” is empty. Nothing was attached: choose the file again."),
    "attachment.picture_too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has too many pixels to be opened safely. Nothing was attached: save it smaller and attach "
        "that.",
    ),
    "attachment.picture_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” cannot be read as a picture. Nothing was attached: save it as JPEG or PNG and attach that."
    ),
    "server.bad_address": QT_TRANSLATE_NOOP(
        "Errors", "“{place}” is no address of a database. Write it like postgresql://name@host/database."
    ),
    "server.nothing_there": QT_TRANSLATE_NOOP(
        "Errors", "There is no workspace at {place} yet. Make a new one there first."
    ),
    "server.something_there": QT_TRANSLATE_NOOP(
        "Errors", "The database at {place} is not empty. It was left as it is: open it, or choose an empty database."
    ),
    "server.not_here": QT_TRANSLATE_NOOP(
        "Errors", "A workspace on a server is backed up by whoever keeps the server. Nothing was changed."
    ),
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
    "summary.not_for_edition": QT_TRANSLATE_NOOP(
        "Errors",
        "“{title}” itself may not be seen by the readers of this edition, so nothing was made. Choose another "
        "edition, or change who may see the meeting.",
    ),
    "summary.no_such_block": QT_TRANSLATE_NOOP(
        "Errors", "This part of the summary is not there any more. What you wrote was not lost: copy it elsewhere."
    ),
    "document.not_as_issued": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” is not as it was issued: it was changed outside this program. Restore a backup."
    ),
    "sample.wrong": QT_TRANSLATE_NOOP(
        "Errors", "The sample cannot be loaded: {file}, {row}: {why}. Nothing was added."
    ),
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

NOTES: dict[str, str] = {
    # --- store: what a check found, what to know about an open workspace
    "check.pages_good": QT_TRANSLATE_NOOP("Notes", "Every page of the file can be read."),
    "check.pages_bad": QT_TRANSLATE_NOOP(
        "Notes", "Pages of the file that cannot be read: {count}, first: {first}. Restore a backup."
    ),
    "check.structure_good": QT_TRANSLATE_NOOP("Notes", "The file’s structure is whole."),
    "check.structure_bad": QT_TRANSLATE_NOOP(
        "Notes", "Damaged places in the file’s structure: {count}, first: {first}. Restore a backup."
    ),
    "check.links_good": QT_TRANSLATE_NOOP("Notes", "Every link leads to a record."),
    "check.links_bad": QT_TRANSLATE_NOOP(
        "Notes", "Links that lead to records that are not there: {count}, first: {first}."
    ),
    "check.index_good": QT_TRANSLATE_NOOP("Notes", "Every record can be found by its words."),
    "check.index_bad": QT_TRANSLATE_NOOP(
        "Notes",
        "Entries of the search index missing or out of date: {count}. Open the workspace for writing and "
        "check again.",
    ),
    "check.index_repaired": QT_TRANSLATE_NOOP(
        "Notes", "Entries of the search index missing or out of date: {count}. The index was made again."
    ),
    "check.journal_good": QT_TRANSLATE_NOOP("Notes", "Every record is what its history says."),
    "check.journal_bad": QT_TRANSLATE_NOOP(
        "Notes",
        "Records that are not what their history says: {count}, first: {first}. They were changed outside "
        "this program.",
    ),
    "check.files_good": QT_TRANSLATE_NOOP("Notes", "Attached files are as they came: {count}."),
    "check.files_bad": QT_TRANSLATE_NOOP(
        "Notes", "Attached files that are not as they came: {count}. Restore a backup."
    ),
    "check.files_loose": QT_TRANSLATE_NOOP(
        "Notes", "Attachments of records that were removed: {count}. They are kept, so that the removal can be undone."
    ),
    "check.clock_ahead": QT_TRANSLATE_NOOP(
        "Notes", "The last change is dated {last}, which is still to come. Check this computer’s date."
    ),
    "check.backups_good": QT_TRANSLATE_NOOP("Notes", "Backups that can be restored: {count}, the last of {last}."),
    "check.backups_bad": QT_TRANSLATE_NOOP(
        "Notes", "Backups that cannot be restored: {count}, first: {first}. The others are whole."
    ),
    "check.backups_none": QT_TRANSLATE_NOOP(
        "Notes", "There is no backup yet. One is made when the workspace is closed after a change."
    ),
    "check.stopped": QT_TRANSLATE_NOOP("Notes", "The check could not go on."),
    "notice.unprotected": QT_TRANSLATE_NOOP(
        "Notes", "This workspace has no passphrase: whoever has the folder can read it."
    ),
    "notice.cloud": QT_TRANSLATE_NOOP(
        "Notes",
        "This folder is copied elsewhere by {service}, which can damage an open workspace. Keep the "
        "workspace on this computer and put backups there.",
    ),
    "notice.network": QT_TRANSLATE_NOOP(
        "Notes",
        "This folder is on another computer ({kind}), where an open workspace can be damaged. Keep the "
        "workspace on this computer.",
    ),
    "notice.read_only_folder": QT_TRANSLATE_NOOP(
        "Notes", "{folder} may not be written, so the workspace is open for reading only."
    ),
    "notice.read_only_asked": QT_TRANSLATE_NOOP("Notes", "The workspace is open for reading only."),
    "notice.was_not_closed": QT_TRANSLATE_NOOP(
        "Notes", "The workspace was not closed properly last time. Everything that was saved is here and was checked."
    ),
    "notice.keys_from_backup": QT_TRANSLATE_NOOP(
        "Notes",
        "keys.json was missing or damaged and was taken from the backup {backup}. The passphrase of that "
        "day applies.",
    ),
    # --- services: what to look at before a summary goes out
    "lint.link_missing": QT_TRANSLATE_NOOP("Notes", "Materials without a link: {count}."),
    "lint.survey_link_missing": QT_TRANSLATE_NOOP("Notes", "Open surveys without a link: {count}."),
    "lint.link_malformed": QT_TRANSLATE_NOOP("Notes", "Links that are not web addresses: {count}."),
    "lint.link_placeholder": QT_TRANSLATE_NOOP("Notes", "Links that only keep a place: {count}."),
    "lint.link_shut": QT_TRANSLATE_NOOP("Notes", "Links to services that were shut, what they held is gone: {count}."),
    "lint.link_duplicate": QT_TRANSLATE_NOOP("Notes", "Links that stand in more than one record: {count}."),
    "lint.links_good": QT_TRANSLATE_NOOP("Notes", "Links that are well formed: {count}, every one that is there."),
    "lint.action_no_owner": QT_TRANSLATE_NOOP("Notes", "Commitments and requests that nobody is assigned to: {count}."),
    "lint.interest_no_owner": QT_TRANSLATE_NOOP(
        "Notes", "Recommendations and points of interest that nobody is assigned to: {count}."
    ),
    "lint.action_no_date": QT_TRANSLATE_NOOP("Notes", "Actions without a date: {count} of {of}."),
    "lint.survey_no_deadline": QT_TRANSLATE_NOOP("Notes", "Surveys without a deadline: {count}."),
    "lint.survey_deadline": QT_TRANSLATE_NOOP("Notes", "Survey deadline {date}: the weekday agrees."),
    "lint.survey_dates_differ": QT_TRANSLATE_NOOP(
        "Notes", "The survey closes on {closes}, but the action that asks for answers is due on {due}."
    ),
    "lint.photo_no_file": QT_TRANSLATE_NOOP("Notes", "Photos that were not added yet: {count}."),
    "lint.photo_no_consent": QT_TRANSLATE_NOOP("Notes", "Photos without consent to show them: {count}."),
    "lint.photo_no_credit": QT_TRANSLATE_NOOP("Notes", "Photos without a credit: {count}."),
    "lint.photo_no_alt": QT_TRANSLATE_NOOP(
        "Notes", "Photos without a description for those who cannot see them: {count}."
    ),
    "lint.poll_no_reading": QT_TRANSLATE_NOOP("Notes", "Polls without a reading of the result: {count}."),
    "lint.priority_no_poll": QT_TRANSLATE_NOOP("Notes", "Priorities without a poll: {count}."),
    "lint.no_en": QT_TRANSLATE_NOOP("Notes", "Texts without their English: {count}."),
    "lint.no_fr": QT_TRANSLATE_NOOP("Notes", "Texts without their French: {count}."),
    "lint.all_en": QT_TRANSLATE_NOOP("Notes", "Every text is there in English."),
    "lint.all_fr": QT_TRANSLATE_NOOP("Notes", "Every text is there in French."),
    "lint.weekday_wrong": QT_TRANSLATE_NOOP("Notes", "“{text}” cannot be right: that day is {date}."),
    "lint.no_such_date": QT_TRANSLATE_NOOP("Notes", "“{text}” cannot be right: there is no such date."),
    "lint.weekdays_agree": QT_TRANSLATE_NOOP("Notes", "Dates written with their weekday, each of them right: {count}."),
    "lint.person_no_consent": QT_TRANSLATE_NOOP(
        "Notes", "People without consent to be named: {count}. The summary gives their role instead."
    ),
    "lint.person_named": QT_TRANSLATE_NOOP("Notes", "{name} is named in a text, without consent."),
    "lint.people_good": QT_TRANSLATE_NOOP("Notes", "Nobody is named without consent."),
    "lint.citation_unknown": QT_TRANSLATE_NOOP("Notes", "[[{key}]] cites nothing: no material has that key."),
}
"""The sentence of every finding and notice, in English; the window translates it."""


def sentence(error: DeskError, translate: Callable[[str], str] = lambda text: text) -> str:
    """Return what to tell a person about an error, in the language `translate` gives."""
    told = translate(ERRORS.get(error.code, ERRORS["desk.failed"]))
    return told.format_map(error.values)


def note(code: str, values: Mapping[str, Any], translate: Callable[[str], str] = lambda text: text) -> str:
    """Return what to tell a person about a finding or notice, in the language `translate` gives."""
    return translate(NOTES[code]).format_map(values)

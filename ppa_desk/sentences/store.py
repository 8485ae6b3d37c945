"""What is said of the store: the database, its keys, backups and damage."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

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
        "A damaged place was met in this workspace. Nothing was changed: close it, open it again and restore a backup.",
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
        "The server {path} did not let you in. Nothing was changed: check the password with whoever keeps the server.",
    ),
    "files.disk_full": QT_TRANSLATE_NOOP(
        "Errors", "There is no room left on the disk of {path}. What was saved is kept: free some space and try again."
    ),
    "files.not_writable": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} may not be written. Nothing was changed: choose another place, or ask for the right to write there.",
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
        "The keys of this workspace were written by a newer program. Nothing was changed: install the newest PPA Desk.",
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
        "A passphrase needs at least {least} characters. Three or four words are easy to remember and hard to guess.",
    ),
    "keys.no_keyring": QT_TRANSLATE_NOOP(
        "Errors",
        "This computer’s keyring did not keep the key. Nothing was changed: the passphrase opens the "
        "workspace as before.",
    ),
    "keys.last_slot": QT_TRANSLATE_NOOP(
        "Errors",
        "This is the last way into the workspace, so it was kept. Set a passphrase or make a recovery code first.",
    ),
    "migrate.step_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "This workspace could not be brought up to date and was left as it was, with a backup beside it. "
        "Send the program’s makers this word: {found}.",
    ),
    "restore.not_a_backup": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no backup in {path}. Nothing was changed: choose one of the folders in the workspace’s “backups”.",
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
        "“{name}” has too many pixels to be opened safely. Nothing was attached: save it smaller and attach that.",
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
}

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
        "Entries of the search index missing or out of date: {count}. Open the workspace for writing and check again.",
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
        "keys.json was missing or damaged and was taken from the backup {backup}. The passphrase of that day applies.",
    ),
}

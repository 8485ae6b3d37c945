"""Sentences about lists, directories, letters that go out."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "mailing.unknown_field": QT_TRANSLATE_NOOP(
        "Errors", "There is no field {{{name}}}. Write one of these instead: {known}. No letter was made."
    ),
    "mailing.loose_brace": QT_TRANSLATE_NOOP(
        "Errors",
        "A brace is not closed, or not opened, at “{words}”. Fields are written like {{organisation}}. No letter was "
        "made.",
    ),
    "outbox.not_written": QT_TRANSLATE_NOOP(
        "Errors", "The letters could not be written to {path} ({why}). Nothing was left there: choose another folder."
    ),
    "outbox.not_readable": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” cannot be read ({why}). No letter was written: check the file, or take it off."
    ),
    "outbox.too_big": QT_TRANSLATE_NOOP(
        "Errors",
        "What goes along with “{name}” is more than {most} MB, and most mail servers refuse that. No letter was "
        "written: send a link instead.",
    ),
}

NOTES: Mapping[str, str] = {}

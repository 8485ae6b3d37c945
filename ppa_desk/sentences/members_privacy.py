"""Sentences about consent, own fields and keeping data."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "anonymise.colleague": QT_TRANSLATE_NOOP(
        "Errors",
        "{title} works with this workspace and was not anonymised. Take them off the colleagues of grants first.",
    ),
    "anonymise.already": QT_TRANSLATE_NOOP("Errors", "{title} was anonymised before. Nothing was changed."),
    "held.nobody": QT_TRANSLATE_NOOP("Errors", "Nobody is called “{asked}”. Nothing was written."),
    "held.which_person": QT_TRANSLATE_NOOP(
        "Errors", "{count} people are called “{asked}”: {names}. Give the number of the one you mean."
    ),
    "showing.no_group": QT_TRANSLATE_NOOP("Errors", "Nothing was changed: there is no group of fields “{name}”."),
    "field.own_broken": QT_TRANSLATE_NOOP(
        "Errors", "What was to be kept in the own fields cannot be read as their values. Nothing was changed."
    ),
    "field.own_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no own field “{value}” here. Nothing was changed; own fields are defined under Set up."
    ),
    "cli.bad_column": QT_TRANSLATE_NOOP("Errors", "The list has no column “{value}”. It has: {known}."),
    "cli.bad_filter": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” cannot be read as a filter. Write it like country=CD, extra.staff>=10 or name~gold."
    ),
    "cli.bad_ending": QT_TRANSLATE_NOOP("Errors", "No list is written to a file ending in “{value}”, but to: {known}."),
    "own.needs_name": QT_TRANSLATE_NOOP("Errors", "It needs a name in English or in French. Nothing was changed."),
    "own.name_taken": QT_TRANSLATE_NOOP("Errors", "“{value}” is there already. Choose another name."),
    "own.has_values": QT_TRANSLATE_NOOP(
        "Errors",
        "“{title}” is filled in for {count} records, so it keeps its type and cannot be removed. Tick “No longer"
        " asked” instead: what was entered stays readable.",
    ),
    "own.is_chosen": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” is chosen in {count} records, so it cannot be removed. It can be called something else."
    ),
}

NOTES: Mapping[str, str] = {}

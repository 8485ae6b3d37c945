"""Sentences about taking contacts in."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "members.no_such_target": QT_TRANSLATE_NOOP(
        "Errors", "“{target}” is nothing that a column of contacts tells. Nothing was taken in. Say one of: {known}."
    ),
    "members.no_such_column": QT_TRANSLATE_NOOP(
        "Errors", "The file has no column “{column}”. Nothing was taken in. Name a column by its heading or its letter."
    ),
}

NOTES: Mapping[str, str] = {
    "members.not_understood": QT_TRANSLATE_NOOP(
        "Notes",
        "{file} holds no contacts that were understood: no row looks like a header with at least two things of a "
        "contact, such as a name and an e-mail address. Nothing in it was read.",
    ),
    "members.sheet_left": QT_TRANSLATE_NOOP(
        "Notes", "Sheet “{sheet}” has no header that was understood, and was left out."
    ),
    "members.column_kept": QT_TRANSLATE_NOOP(
        "Notes", "Column {column} “{header}” is not understood: what it says is kept in the notes under its heading."
    ),
    "members.column_left": QT_TRANSLATE_NOOP("Notes", "Column {column} “{header}” is left out."),
    "members.nobody": QT_TRANSLATE_NOOP(
        "Notes",
        "Nobody is named: the row has no name, no e-mail address, no phone number and no organisation. It was left "
        "out: complete it in the file and take the file in again.",
    ),
    "members.same": QT_TRANSLATE_NOOP("Notes", "Here already, with all that the row says."),
    "members.left_as_is": QT_TRANSLATE_NOOP("Notes", "Here already, and left as it is."),
    "members.twice": QT_TRANSLATE_NOOP("Notes", "The same contact stands in row {row} of {file}."),
    "members.fills": QT_TRANSLATE_NOOP("Notes", "Adds: {fields}."),
    "members.replaces": QT_TRANSLATE_NOOP("Notes", "Takes the place of what is here: {fields}."),
    "members.differs": QT_TRANSLATE_NOOP(
        "Notes", "{field} ({cell}): here “{here}”, in the file “{told}”. What is here stays until you decide."
    ),
    "members.kept_here": QT_TRANSLATE_NOOP(
        "Notes", "{field} ({cell}): in the file “{told}”; “{here}” stays, as it is here."
    ),
    "members.differs_before": QT_TRANSLATE_NOOP(
        "Notes", "{field} ({cell}): an earlier row says “{here}”, this one “{told}”; the first stands."
    ),
    "members.new_organisation": QT_TRANSLATE_NOOP("Notes", "The organisation “{name}” is new."),
    "members.new_position": QT_TRANSLATE_NOOP("Notes", "Adds a position at “{name}”."),
    "members.new_membership": QT_TRANSLATE_NOOP("Notes", "Adds a membership."),
    "members.spelled": QT_TRANSLATE_NOOP(
        "Notes", "“{name}” is the organisation known here as “{known}”; the name here stays."
    ),
    "members.several": QT_TRANSLATE_NOOP(
        "Notes", "{count} people here have this name at this organisation; the first of them is taken."
    ),
    "members.other_name": QT_TRANSLATE_NOOP(
        "Notes", "{email} is the address of {name} as well, under another name: taken as two people."
    ),
    "members.role_address": QT_TRANSLATE_NOOP("Notes", "{email} is an address of a house: nobody is recognised by it."),
    "members.address_for_name": QT_TRANSLATE_NOOP(
        "Notes", "The row has no name; the address or number stands in its place."
    ),
    "members.title_kept": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” is kept in the notes: the row names no organisation to have that job at."
    ),
    "members.not_read": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” cannot be read as {field}; it is kept in the notes."
    ),
    "members.too_long": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: the text is too long for {field}; its beginning stands there, the whole in the notes."
    ),
    "members.further_kept": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: {field} takes one value; “{text}” is kept in the notes."
    ),
    "members.phone_odd": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is no phone number with its country; it is kept as it is written."
    ),
    "members.ask_dates": QT_TRANSLATE_NOOP(
        "Notes", "{file}, column {column}: does “{example}” begin with the day or with the month?"
    ),
    "members.ask_phones": QT_TRANSLATE_NOOP(
        "Notes", "{file}: {count} phone numbers do not say their country, such as “{example}”. Where are they?"
    ),
    "members.ask_phones_one": QT_TRANSLATE_NOOP(
        "Notes", "{file}: a phone number does not say its country: “{example}”. Where is it?"
    ),
    "members.answer_as_written": QT_TRANSLATE_NOOP("Notes", "Keep them as written"),
    "members.ask_conflicts": QT_TRANSLATE_NOOP(
        "Notes", "{file}: {count} rows say otherwise than what is here. What holds?"
    ),
    "members.answer_keep": QT_TRANSLATE_NOOP("Notes", "What is here stays"),
    "members.answer_file": QT_TRANSLATE_NOOP("Notes", "The file holds"),
    "members.ask_groups": QT_TRANSLATE_NOOP(
        "Notes", "{file} names work groups for people, {count} times. Do they join them?"
    ),
    "members.answer_tags": QT_TRANSLATE_NOOP("Notes", "No, keep the names as tags"),
    "members.answer_terms": QT_TRANSLATE_NOOP("Notes", "Yes, without a seat"),
}

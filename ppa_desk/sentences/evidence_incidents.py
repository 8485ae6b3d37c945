"""Sentences about incidents and their follow-up."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "evidence.rule_range": QT_TRANSLATE_NOOP(
        "Errors", "{number} is outside what is possible here: from {least} to {most}. Nothing was changed."
    ),
    "incident.needs_category": QT_TRANSLATE_NOOP(
        "Errors", "A report needs a category. Nothing was lost; choose one and keep it again."
    ),
    "incident.needs_happened_on": QT_TRANSLATE_NOOP(
        "Errors", "A report needs the day it is about. Nothing was lost; enter it and keep it again."
    ),
    "incident.needs_province": QT_TRANSLATE_NOOP(
        "Errors", "A report needs a province. Nothing was lost; choose one and keep it again."
    ),
    "incident.order": QT_TRANSLATE_NOOP(
        "Errors", "It cannot come in on {received}, before it happened on {happened}. Nothing was changed."
    ),
    "incident.future": QT_TRANSLATE_NOOP("Errors", "{day} is still to come. Enter today or an earlier day."),
    "incident.no_path": QT_TRANSLATE_NOOP(
        "Errors", "That step is not possible from where the incident stands. Nothing was changed."
    ),
    "incident.step_needs_reason": QT_TRANSLATE_NOOP(
        "Errors", "This step needs a reason, which is kept with the incident. Nothing was changed."
    ),
    "incident.step_needs_original": QT_TRANSLATE_NOOP(
        "Errors", "Say which report it repeats. Nothing was changed; it is kept in any case."
    ),
    "incident.step_needs_legitimacy": QT_TRANSLATE_NOOP(
        "Errors",
        "Before it is closed, say whether reporter, community and authority accept the follow-up; “unknown” is an "
        "answer. Nothing was changed.",
    ),
    "incident.too_early": QT_TRANSLATE_NOOP(
        "Errors", "{day} lies before {before}, the last day known of this incident. Nothing was changed."
    ),
    "incident.not_original": QT_TRANSLATE_NOOP(
        "Errors", "It cannot repeat {key}: that is the same report, or itself a duplicate. Nothing was changed."
    ),
}

NOTES: dict[str, str] = {
    "incidents.ask_dates": QT_TRANSLATE_NOOP("Notes", "{file}: is “{example}” written day first or month first?"),
    "incidents.ask_text": QT_TRANSLATE_NOOP(
        "Notes", "{file}: the column “{column}” is free text and may name people. What is to become of it?"
    ),
    "incidents.text_out": QT_TRANSLATE_NOOP("Notes", "Leave it out"),
    "incidents.text_account": QT_TRANSLATE_NOOP("Notes", "Keep it as what was reported"),
    "incidents.text_title": QT_TRANSLATE_NOOP("Notes", "Keep it as title: lists show it"),
    "incidents.text_comes_in": QT_TRANSLATE_NOOP(
        "Notes", "The column “{column}” comes in as somebody asked. See first that it names nobody."
    ),
    "incidents.text_left_out": QT_TRANSLATE_NOOP("Notes", "The free text of the column “{column}” is left out."),
    "incidents.ask_province": QT_TRANSLATE_NOOP(
        "Notes", "{file}: “{text}” was divided in 2015. Where its territory does not say which, what is it today?"
    ),
    "incidents.province_out": QT_TRANSLATE_NOOP("Notes", "Leave these rows out"),
    "incidents.ask_territory": QT_TRANSLATE_NOOP(
        "Notes", "{file}: “{text}” is no territory of its province known here. Is “{meant}” meant?"
    ),
    "incidents.no_header": QT_TRANSLATE_NOOP(
        "Notes",
        "“{file}” has no row of headings with date, province and category. Nothing of it is taken in: name its "
        "columns so.",
    ),
    "incidents.people_out": QT_TRANSLATE_NOOP(
        "Notes", "These columns are of people and never come in here: {columns}. Who reported it is sealed apart."
    ),
    "incidents.left_out": QT_TRANSLATE_NOOP("Notes", "These columns are not known here and are left out: {columns}."),
    "incidents.no_key": QT_TRANSLATE_NOOP("Notes", "The row has no code, so it cannot be found again."),
    "incidents.twice": QT_TRANSLATE_NOOP("Notes", "“{key}” stands in row {row} already. Only that row is taken in."),
    "incidents.known": QT_TRANSLATE_NOOP("Notes", "Known already, with nothing new."),
    "incidents.status_stays": QT_TRANSLATE_NOOP("Notes", "Its status stays: here it is as far, or further."),
    "incidents.not_day": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is no day. Write it like 2026-06-30, or leave the cell empty."
    ),
    "incidents.not_number": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is no whole number. Write one, or leave the cell empty."
    ),
    "incidents.too_long": QT_TRANSLATE_NOOP("Notes", "Too long for {fields}: more than {most} letters."),
    "incidents.ahead": QT_TRANSLATE_NOOP("Notes", "{day} is still to come. Correct the day."),
    "incidents.needs": QT_TRANSLATE_NOOP(
        "Notes", "Category, day and province are what every incident has; here is missing: {fields}."
    ),
    "incidents.no_code": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is none of the codes or labels here. Codes are {known}."
    ),
    "incidents.which_province": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” was divided in 2015, and no territory says which part. Say it above, once."
    ),
    "incidents.former": QT_TRANSLATE_NOOP("Notes", "“{text}” is {now} today."),
    "incidents.spelt": QT_TRANSLATE_NOOP("Notes", "“{text}” is taken for {meant}."),
    "incidents.elsewhere": QT_TRANSLATE_NOOP(
        "Notes", "{text} lies in {province}, as far as is known here. It is taken as written; look at it."
    ),
    "incidents.no_coordinates": QT_TRANSLATE_NOOP(
        "Notes", "“{text}” is no pair of decimal degrees. The coordinates are left out."
    ),
    "incidents.outside_country": QT_TRANSLATE_NOOP(
        "Notes", "The coordinates {text} lie outside DR Congo and are left out."
    ),
    "incidents.outside_swapped": QT_TRANSLATE_NOOP(
        "Notes", "The coordinates {text} lie outside DR Congo; the other way round they would not. They are left out."
    ),
    "incidents.outside_province": QT_TRANSLATE_NOOP(
        "Notes", "The coordinates {text} lie outside {province}. They come in; look at them."
    ),
    "incidents.order": QT_TRANSLATE_NOOP(
        "Notes", "{second} is before {first}, although it comes after it. Correct one of the days."
    ),
}

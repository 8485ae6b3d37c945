"""What is said about values counted from elsewhere, and data quality."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "attendance.not_count": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is no number of people. What stood there is kept: write a whole number, or nothing."
    ),
    "quality.nothing": QT_TRANSLATE_NOOP(
        "Errors", "The look at the data does not say what was found. It stays open: write that in a sentence first."
    ),
    "quality.not_months": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” is no number of months. The plan stays as it was: write a whole number up to {most}, or nothing.",
    ),
}

NOTES: dict[str, str] = {
    "incidents.ask_dates": QT_TRANSLATE_NOOP("Notes", "{file}: is “{example}” written day first or month first?"),
    "incidents.no_header": QT_TRANSLATE_NOOP(
        "Notes",
        "“{file}” has no row of headings with a key. Nothing of it is taken in: name the column of codes “Code”.",
    ),
    "incidents.left_out": QT_TRANSLATE_NOOP(
        "Notes", "These columns stay outside, so that no names and no free text come in: {columns}."
    ),
    "incidents.no_key": QT_TRANSLATE_NOOP("Notes", "The row has no key, so it cannot be found again."),
    "incidents.twice": QT_TRANSLATE_NOOP("Notes", "“{key}” stands in row {row} already. Only that row is taken in."),
    "incidents.known": QT_TRANSLATE_NOOP("Notes", "Known already, with nothing new."),
    "incidents.not_day": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is no day. Write it like 2026-06-30, or leave the cell empty."
    ),
    "incidents.no_code": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is none of the codes or labels here. Codes are {known}."
    ),
    "incidents.order": QT_TRANSLATE_NOOP(
        "Notes", "{second} is before {first}, although it comes after it. Correct one of the days."
    ),
}

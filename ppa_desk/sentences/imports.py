"""What is said of imports: files read, planned and taken in."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "file.not_there": QT_TRANSLATE_NOOP("Errors", "{name} could not be opened: {why}. Nothing was changed."),
    "file.empty": QT_TRANSLATE_NOOP("Errors", "{name} is empty. Nothing was changed."),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Errors", "{name} is too large to be read here ({most}). Nothing was changed: split it and try again."
    ),
    "file.bomb": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} would unpack to far more than it seems and was not opened. Nothing was changed: save it anew "
        "from the program it came from.",
    ),
    "file.far_cell": QT_TRANSLATE_NOOP(
        "Errors",
        "{name}: sheet “{sheet}” has something in the far cell {cell} and was not read. Nothing was changed: "
        "delete that cell and try again.",
    ),
    "file.damaged": QT_TRANSLATE_NOOP(
        "Errors", "{name} is damaged or not what its name says ({why}). Nothing was changed: ask for it again."
    ),
    "file.locked": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is protected by a password, or an old .xls file. Nothing was changed: save it as .xlsx "
        "without a password.",
    ),
    "file.timeout": QT_TRANSLATE_NOOP("Errors", "{name} took too long to read and was given up. Nothing was changed."),
    "file.broke": QT_TRANSLATE_NOOP("Errors", "{name} could not be read: reading it broke off. Nothing was changed."),
    "file.kind": QT_TRANSLATE_NOOP(
        "Errors", "{name} is a picture or another kind of file that holds no answers. Nothing was changed."
    ),
    "file.no_fields": QT_TRANSLATE_NOOP(
        "Errors", "{name} is a PDF without fields to fill in. Nothing was changed: enter these answers by hand."
    ),
    "file.no_survey_sheet": QT_TRANSLATE_NOOP(
        "Errors", "{name} has no sheet “survey” (its sheets: {sheets}), so it is no XLSForm. Nothing was changed."
    ),
    "file.survey_without_form": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has no form, so nothing says how answers are to be understood. Nothing was changed: choose "
        "its form first.",
    ),
    "file.open_quote": QT_TRANSLATE_NOOP(
        "Errors",
        "{name}: a quotation mark on line {line} is never closed, so everything after it would be one answer."
        " Nothing was changed: save the file again from the spreadsheet.",
    ),
}

NOTES: dict[str, str] = {
    "answers.other_form": QT_TRANSLATE_NOOP("Notes", "{file} belongs to another form ({form})."),
    "answers.other_version": QT_TRANSLATE_NOOP(
        "Notes", "{file} was made from a version of the form that is not kept here ({version})."
    ),
    "answers.not_understood": QT_TRANSLATE_NOOP(
        "Notes", "{file}: no row names the questions of this survey, so nothing in it was understood."
    ),
    "answers.same_file": QT_TRANSLATE_NOOP("Notes", "This very file was taken in before."),
    "answers.empty": QT_TRANSLATE_NOOP("Notes", "There is no answer in this row."),
    "answers.answered_before": QT_TRANSLATE_NOOP("Notes", "This was taken in before."),
    "answers.replaces": QT_TRANSLATE_NOOP("Notes", "Replaces what was answered before; that is kept."),
    "answers.later_row": QT_TRANSLATE_NOOP(
        "Notes", "The same sender answered again later; the later answers stand, these are kept as replaced."
    ),
    "answers.drifted": QT_TRANSLATE_NOOP(
        "Notes", "The column “{header}” is worded otherwise than the question; it was taken for it."
    ),
    "answers.script": QT_TRANSLATE_NOOP("Notes", "{file} holds a script. It was not run; only the fields were read."),
    "answers.ask_dates": QT_TRANSLATE_NOOP("Notes", "{file}: is “{example}” written month first or day first?"),
    "answers.ask_commas": QT_TRANSLATE_NOOP("Notes", "{file}: where do answers part in “{example}”?"),
    "answers.flag_constraint": QT_TRANSLATE_NOOP(
        "Notes", "“{question}”: the value is outside what the question allows. It is kept as it is."
    ),
    "answers.flag_not_a_choice": QT_TRANSLATE_NOOP(
        "Notes", "“{question}”: the answer is none of the choices. It is kept as it is."
    ),
    "answers.flag_partial_ranking": QT_TRANSLATE_NOOP("Notes", "“{question}”: not everything was ranked."),
    "answers.flag_not_whole": QT_TRANSLATE_NOOP("Notes", "“{question}”: this is no whole number. It is kept as it is."),
    "answers.flag_not_a_number": QT_TRANSLATE_NOOP("Notes", "“{question}”: this is no number. It is kept as it is."),
    "answers.flag_not_a_date": QT_TRANSLATE_NOOP("Notes", "“{question}”: this is no date. It is kept as it is."),
    "answers.flag_not_a_time": QT_TRANSLATE_NOOP("Notes", "“{question}”: this is no time of day. It is kept as it is."),
    "answers.flag_not_agreed": QT_TRANSLATE_NOOP(
        "Notes", "“{question}”: this is neither yes nor no. It is kept as it is."
    ),
    "answers.newer_kept": QT_TRANSLATE_NOOP("Notes", "Newer answers of this sender are kept already; these stay out."),
    "answers.looks_taken": QT_TRANSLATE_NOOP(
        "Notes",
        "All {count} answers taken in from {file} come again here word for word. If this is the same file "
        "grown longer, take that import back first; otherwise they count twice.",
    ),
    "answers.columns_left": QT_TRANSLATE_NOOP(
        "Notes", "{count} columns answer no question of this survey and are left out: {headers}."
    ),
    "answers.cells_left": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} rows have more cells than the table has columns, the first is row {row}; what stands there "
        "is left out.",
    ),
}

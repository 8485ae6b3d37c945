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
}

NOTES: dict[str, str] = {
}

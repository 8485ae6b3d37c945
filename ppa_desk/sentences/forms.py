"""What is said of forms: what is wrong with a definition, an expression, a workbook."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "form.unbalanced": QT_TRANSLATE_NOOP(
        "Errors",
        "Row {row}: a group does not begin and end as it should (“{name}”). Nothing was changed: put its "
        "“begin” and “end” in pairs.",
    ),
    "form.not_a_form": QT_TRANSLATE_NOOP("Errors", "This is not a form: {why}. Nothing was changed."),
    "form.no_such": QT_TRANSLATE_NOOP("Errors", "There is no form “{key}” here. The forms are: {keys}."),
    "expression.bad": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” cannot be read as a condition: look at character {column}. Nothing was changed."
    ),
    "form.has_errors": QT_TRANSLATE_NOOP(
        "Errors",
        "This form has {count} errors and was not published; the first is at {cell}. Nothing was changed: "
        "correct them first.",
    ),
}

NOTES: dict[str, str] = {
    "form.unbalanced": QT_TRANSLATE_NOOP(
        "Notes", "Row {row}: a group does not begin and end as it should (“{name}”). Put begin and end in pairs."
    ),
    "form.pyxform": QT_TRANSLATE_NOOP("Notes", "pyxform: {message}"),
    "form.bad_key": QT_TRANSLATE_NOOP(
        "Notes", "The form’s key “{key}” is empty or has signs other than letters, digits, dots and dashes."
    ),
    "form.asks_nothing": QT_TRANSLATE_NOOP("Notes", "The form asks nothing yet."),
    "form.column_misspelt": QT_TRANSLATE_NOOP(
        "Notes", "The column “{header}” is not known and would be passed over in silence. Is “{near}” meant?"
    ),
    "form.column_unknown": QT_TRANSLATE_NOOP(
        "Notes", "The column “{header}” is not one of XLSForm’s; it is kept and does nothing.{near}"
    ),
    "form.type_unknown": QT_TRANSLATE_NOOP("Notes", "“{name}”: the type “{type}” is not known. Is “{near}” meant?"),
    "form.name_missing": QT_TRANSLATE_NOOP("Notes", "This row has no name."),
    "form.name_bad": QT_TRANSLATE_NOOP(
        "Notes", "The name “{name}” must begin with a letter or _, and have only letters, digits, _, - and dots."
    ),
    "form.name_twice": QT_TRANSLATE_NOOP("Notes", "The name “{name}” is used twice; answers would be mixed up."),
    "form.list_unknown": QT_TRANSLATE_NOOP("Notes", "“{name}” offers the list “{list}”, which has no choices."),
    "form.list_unused": QT_TRANSLATE_NOOP("Notes", "The list “{list}” is used by no question."),
    "form.from_file": QT_TRANSLATE_NOOP(
        "Notes", "“{name}” takes its choices from a file; here it is only kept, not filled in."
    ),
    "form.parameter_bad": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: the parameter {parameter} is “{value}”, which is no number that works."
    ),
    "form.choice_twice": QT_TRANSLATE_NOOP("Notes", "The list “{list}” has the choice “{name}” twice."),
    "form.choice_space": QT_TRANSLATE_NOOP(
        "Notes",
        "The choice “{name}” of the list “{list}” has a space; with several answers it could not be told apart.",
    ),
    "form.missing_unknown": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: “{value}” is not known here; use dont_know, not_applicable or refused."
    ),
    "form.expression_too_long": QT_TRANSLATE_NOOP("Notes", "“{name}”: the expression is too long to be read."),
    "form.expression_too_deep": QT_TRANSLATE_NOOP("Notes", "“{name}”: the expression is nested too deeply to be read."),
    "form.expression_brackets": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: brackets or quotes do not match in “{text}”, near character {at}."
    ),
    "form.expression_ends_early": QT_TRANSLATE_NOOP("Notes", "“{name}”: “{text}” ends before it says something whole."),
    "form.expression_character": QT_TRANSLATE_NOOP("Notes", "“{name}”: “{text}” cannot be read at character {at}."),
    "form.expression_word": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: something does not belong in “{text}”, at character {at}."
    ),
    "form.calculation_missing": QT_TRANSLATE_NOOP("Notes", "“{name}” is a calculation that calculates nothing."),
    "form.circle": QT_TRANSLATE_NOOP("Notes", "These depend on each other in a circle: {path}."),
    "form.reference_unknown": QT_TRANSLATE_NOOP("Notes", "“{name}” refers to “{reference}”, which is not in the form."),
    "form.not_evaluated": QT_TRANSLATE_NOOP(
        "Notes", "“{name}” uses {function}(), which is kept and works only where the form is filled in elsewhere."
    ),
    "form.path": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: “{path}” is a path; it is kept and not evaluated here. Write a question as ${{name}}."
    ),
    "form.function_unknown": QT_TRANSLATE_NOOP("Notes", "“{name}” uses {function}(), which no form program knows."),
    "form.function_arguments": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: {function}() is given {found} values and needs at least {least}."
    ),
    "form.pattern_bad": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: the pattern “{pattern}” is no pattern, or can take for ever."
    ),
    "form.value_not_in_list": QT_TRANSLATE_NOOP(
        "Notes",
        "“{name}” compares “{question}” with “{value}”, which the list “{list}” does not offer: it can never be true.",
    ),
    "form.multiple_equal": QT_TRANSLATE_NOOP(
        "Notes",
        "“{name}”: “{question}” takes several answers; “= {value}” is true only when it is the only one. Use "
        "selected().",
    ),
    "form.label_missing": QT_TRANSLATE_NOOP("Notes", "“{name}” has no words to ask with."),
    "form.choice_label_missing": QT_TRANSLATE_NOOP("Notes", "The choice “{name}” has no label."),
    "form.translation_column": QT_TRANSLATE_NOOP(
        "Notes", "The sheet “{sheet}” has no column “{header}”: nothing there is translated."
    ),
    "form.translation_cell": QT_TRANSLATE_NOOP(
        "Notes", "“{name}”: the {column} is missing in one language ({language})."
    ),
}

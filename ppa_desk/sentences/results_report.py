"""What is said about reports."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "report.no_such_template": QT_TRANSLATE_NOOP(
        "Errors", "There is no template “{name}”. Nothing was changed: choose one of {known}."
    ),
    "report.bad_file": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is no name for a report, so nothing was written. Let it end in .pdf, .docx or .xlsx."
    ),
    "report.no_period": QT_TRANSLATE_NOOP(
        "Errors", "The report has no period yet, or one that ends before it begins. Enter its first and last day first."
    ),
    "report.no_such_block": QT_TRANSLATE_NOOP("Errors", "Reports have no block “{block}”. Nothing was changed."),
    "report.no_blocks": QT_TRANSLATE_NOOP(
        "Errors", "A report has at least one block. Nothing was changed: leave one in."
    ),
    "report.no_such_text": QT_TRANSLATE_NOOP(
        "Errors", "The report has no text “{block}” any more. What you wrote was not kept: copy it before you go on."
    ),
    "report.sealed": QT_TRANSLATE_NOOP(
        "Errors",
        "This report is issued and stays as it is. Nothing was changed: take it up again to make a new version.",
    ),
    "report.not_as_sealed": QT_TRANSLATE_NOOP(
        "Errors",
        "Figures changed since this report was issued, so another language of it would tell other figures. Nothing was "
        "issued: take the report up again to make a new version.",
    ),
    "report.not_ready": QT_TRANSLATE_NOOP(
        "Errors", "{count} things hold this report back, so it was not issued. They are listed on its page."
    ),
    "report.not_ready_one": QT_TRANSLATE_NOOP(
        "Errors", "One thing holds this report back, so it was not issued. It is listed on its page."
    ),
}

NOTES: dict[str, str] = {
    "report.with_submitted": QT_TRANSLATE_NOOP(
        "Notes",
        "Values that are not yet approved are included: every page says draft, and the report cannot be issued.",
    ),
    "report.unexplained": QT_TRANSLATE_NOOP("Notes", "{code} {name} is far from its target and not explained yet."),
    "report.no_reason": QT_TRANSLATE_NOOP("Notes", "{code} {name} is explained, but no reason is chosen."),
    "report.not_in_language": QT_TRANSLATE_NOOP(
        "Notes", "{code} {name} is explained, but not in the language of this report."
    ),
    "report.lost_figure": QT_TRANSLATE_NOOP("Notes", "The code {code} in “{block}” leads to no figure."),
    "report.long_summary": QT_TRANSLATE_NOOP(
        "Notes", "The executive summary has {count} words; {most} are the most a reader expects."
    ),
    "report.changed_beneath": QT_TRANSLATE_NOOP("Notes", "The figures under “{block}” changed after it was edited."),
}

"""Sentences about summaries and comments on them."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "summary.bad_format": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is neither a PDF nor a Word file. Let the name end in .pdf or .docx, or say --format.",
    ),
    "summary.no_place": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” has no place any more in the edited text. Nothing was changed: write it in by hand, then keep your "
        "text.",
    ),
    "remark.nothing_said": QT_TRANSLATE_NOOP(
        "Errors", "A comment needs words. Nothing was kept: write what you have to say of the block."
    ),
}

NOTES: Mapping[str, str] = {
    "lint.remarks_open": QT_TRANSLATE_NOOP("Notes", "Comments of colleagues that are not settled yet: {count}."),
}

"""Sentences about summaries and comments on them."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "summary.bad_format": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is neither a PDF nor a Word file. Let the name end in .pdf or .docx, or say --format.",
    ),
}

NOTES: Mapping[str, str] = {}

"""Sentences about incidents and their follow-up."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "evidence.rule_range": QT_TRANSLATE_NOOP(
        "Errors", "{number} is outside what is possible here: from {least} to {most}. Nothing was changed."
    ),
}

NOTES: dict[str, str] = {}

"""Sentences about membership, dues and vetting."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "membership.too_early": QT_TRANSLATE_NOOP(
        "Errors", "That is before {day}, the day of the step before it. Nothing was changed: choose a later day."
    ),
    "membership.too_late": QT_TRANSLATE_NOOP(
        "Errors", "That is after {day}, the day of the step after it. Nothing was changed: choose an earlier day."
    ),
    "membership.not_later": QT_TRANSLATE_NOOP(
        "Errors", "It holds until {day} already. Nothing was changed: choose a later day."
    ),
    "membership.no_why": QT_TRANSLATE_NOOP(
        "Errors", "Say in a few words why it stands otherwise than its days say. Nothing was changed."
    ),
    "membership.still_member": QT_TRANSLATE_NOOP(
        "Errors", "It has a membership that has not ended. End that one before another begins."
    ),
    "vetting.no_outcome": QT_TRANSLATE_NOOP("Errors", "Choose the outcome of the vetting. Its answers are kept."),
    "vetting.no_why": QT_TRANSLATE_NOOP(
        "Errors", "Write down the conditions, or why it is declined. The answers are kept; it is not closed yet."
    ),
    "vetting.open": QT_TRANSLATE_NOOP(
        "Errors", "Questions that need an answer have none: {count}. Answer them, or accept with conditions."
    ),
    "dues.no_amount": QT_TRANSLATE_NOOP(
        "Errors", "Say how much was paid, or what the thing given is worth. Nothing was noted."
    ),
    "dues.raised_twice": QT_TRANSLATE_NOOP("Errors", "Its dues of {year} are raised already. Nothing was added."),
}

NOTES: Mapping[str, str] = {}

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

NOTES: dict[str, str] = {}

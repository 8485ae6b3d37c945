"""Sentences about agendas and what is prepared."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "talk.unmeasured": QT_TRANSLATE_NOOP(
        "Errors", "How long “{title}” takes is not entered, so nobody knows whether it fits. Enter its minutes first."
    ),
    "talk.too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "“{title}” takes {minutes} min and {left} are left. Nothing was changed: shorten a talk, make the session "
        "longer, or put it on the waiting list.",
    ),
    "talk.no_call": QT_TRANSLATE_NOOP("Errors", "The call has no words yet. Write them first, then save it as e-mail."),
    "field.not_seconds": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is no place in a recording. Write it as 0:42:10 or 42:10."
    ),
    "agenda.own_part": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” cannot be part of itself. Nothing was moved: put it somewhere else."
    ),
}

NOTES: Mapping[str, str] = {
    "prepare.no_day": QT_TRANSLATE_NOOP("Notes", "The meeting has no day yet."),
    "prepare.no_time": QT_TRANSLATE_NOOP("Notes", "It is not entered at what time the meeting begins."),
    "prepare.no_zone": QT_TRANSLATE_NOOP("Notes", "It is not entered whose time the times are in."),
    "prepare.no_agenda": QT_TRANSLATE_NOOP("Notes", "The agenda has no item yet."),
    "agenda.too_long": QT_TRANSLATE_NOOP(
        "Notes", "The agenda ends at {ends}, {minutes} min after the meeting, which ends at {until}."
    ),
    "agenda.too_early": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” begins at {begins}, {minutes} min before the meeting does."
    ),
    "agenda.left": QT_TRANSLATE_NOOP("Notes", "{minutes} min are left until the meeting ends at {until}."),
    "agenda.gap": QT_TRANSLATE_NOOP("Notes", "Between “{before}” and “{title}” at {at}, {minutes} min are free."),
    "agenda.gap_first": QT_TRANSLATE_NOOP(
        "Notes", "From the beginning of the meeting to “{title}” at {at}, {minutes} min are free."
    ),
    "agenda.gap_part": QT_TRANSLATE_NOOP(
        "Notes", "From the beginning of “{whole}” to “{title}” at {at}, {minutes} min are free."
    ),
    "agenda.overlap": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” begins at {at}, {minutes} min before “{before}” has ended."
    ),
    "agenda.before_whole": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” begins at {at}, {minutes} min before “{whole}”, which it is part of."
    ),
    "agenda.parts_over": QT_TRANSLATE_NOOP(
        "Notes", "The parts of “{title}” take {parts} min, {over} more than the {minutes} it has."
    ),
    "agenda.talks_over": QT_TRANSLATE_NOOP(
        "Notes", "The talks of “{title}” take {parts} min, {over} more than the {minutes} it has."
    ),
    "agenda.outside": QT_TRANSLATE_NOOP("Notes", "“{title}” ends {over} min after “{whole}”, which it is part of."),
    "agenda.unknown": QT_TRANSLATE_NOOP(
        "Notes", "How long “{title}” takes is not entered, so what follows it has no time."
    ),
    "agenda.unknown_more": QT_TRANSLATE_NOOP(
        "Notes",
        "How long “{title}” takes is not entered, nor for {count} more: what follows them has no time.",
    ),
    "agenda.no_start": QT_TRANSLATE_NOOP(
        "Notes", "The meeting has no time of day yet. Enter it under Overview, and the agenda has its times."
    ),
}

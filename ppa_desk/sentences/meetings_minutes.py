"""Sentences about minutes, decisions and actions."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "minutes.nothing": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” held no meeting in that time that this edition may show. Nothing was written: choose other days or "
        "mark the meetings as held.",
    ),
    "approval.not_earlier": QT_TRANSLATE_NOOP(
        "Errors",
        "A meeting approves minutes of earlier meetings of the same group. Nothing was changed: look at group and day "
        "of both.",
    ),
}

NOTES: Mapping[str, str] = {}

"""Sentences about work groups, seats and changes of employer."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "move.same": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} leaves {organisation} and cannot begin there on the same day. Nothing was changed: choose another "
        "employer, or change the title of the position.",
    ),
    "move.too_early": QT_TRANSLATE_NOOP(
        "Errors",
        "The position at {organisation} began on {since}, so it cannot have ended before {on}. Nothing was changed: "
        "choose a later day, or correct the position first.",
    ),
    "move.nothing": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has no position to leave on that day, and no new employer was chosen. Nothing was changed.",
    ),
    "move.undecided": QT_TRANSLATE_NOOP(
        "Errors",
        "Say what becomes of “{seat}”: does it follow the person, stay with the organisation, or end? Nothing was "
        "changed.",
    ),
    "move.own_successor": QT_TRANSLATE_NOOP(
        "Errors", "{name} cannot follow themselves on a seat. Nothing was changed: choose somebody else, or nobody."
    ),
    "move.no_day": QT_TRANSLATE_NOOP("Errors", "Say from which day the change holds. Nothing was changed."),
}

NOTES: Mapping[str, str] = {}

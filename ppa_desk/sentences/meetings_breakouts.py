"""Sentences about breakout groups."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "rooms.none": QT_TRANSLATE_NOOP(
        "Errors", "There is no room yet. Say how many rooms there are; then everybody is given one."
    ),
    "rooms.too_few_places": QT_TRANSLATE_NOOP(
        "Errors",
        "The rooms take {places} people, and {people} need one. Nobody was moved: add a room, or let one take more.",
    ),
    "rooms.no_rounds": QT_TRANSLATE_NOOP(
        "Errors",
        "This meeting has no item of the kind “breakout groups”. Give one item of its agenda that kind; then it gets "
        "rooms.",
    ),
    "rooms.no_such_session": QT_TRANSLATE_NOOP(
        "Errors", "Say which session is meant; “{key}” is none of those in groups: {keys}. Nothing was written."
    ),
}

NOTES: Mapping[str, str] = {}

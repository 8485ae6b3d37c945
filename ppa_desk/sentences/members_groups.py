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
    "attendee.nobody": QT_TRANSLATE_NOOP(
        "Errors", "Nobody was named. The list stays as it is: choose a person or an organisation, or write a name."
    ),
    "move.no_day": QT_TRANSLATE_NOOP("Errors", "Say from which day the change holds. Nothing was changed."),
    "group.not_day": QT_TRANSLATE_NOOP("Errors", "“{day}” is no day. Write it as 2026-03-01. Nothing was written."),
    "group.no_such": QT_TRANSLATE_NOOP("Errors", "No group has the key “{key}”. There are: {keys}."),
    "seating.nobody": QT_TRANSLATE_NOOP(
        "Errors", "Say who sits there: a person, an organisation, or both. Nothing was entered."
    ),
    "seating.held": QT_TRANSLATE_NOOP(
        "Errors", "{who} holds this seat on some of these days. End that term first. Nothing was entered."
    ),
    "seating.no_seat_then": QT_TRANSLATE_NOOP(
        "Errors", "There is no such seat on {since}. Its days stand under Seats. Nothing was entered."
    ),
    "seating.ends_first": QT_TRANSLATE_NOOP(
        "Errors", "A term cannot end ({until}) before it begins ({since}). Nothing was changed."
    ),
    "seating.no_end": QT_TRANSLATE_NOOP(
        "Errors", "The term of {who} has no end, so none can follow it. End it first. Nothing was entered."
    ),
    "seating.followed": QT_TRANSLATE_NOOP("Errors", "{who} is already entered from {since}. Nothing was entered."),
    "seating.not_then": QT_TRANSLATE_NOOP(
        "Errors", "The term of {who} does not run on {since}, so nobody can stand in. Nothing was entered."
    ),
    "seating.oneself": QT_TRANSLATE_NOOP(
        "Errors", "{who} cannot stand in for themselves. Choose somebody else. Nothing was entered."
    ),
    "seating.there_already": QT_TRANSLATE_NOOP(
        "Errors", "{who} already takes part on some of these days. Nothing was entered."
    ),
    "seating.joined_already": QT_TRANSLATE_NOOP(
        "Errors", "This interest has already led to a term. Nothing was entered."
    ),
}

NOTES: Mapping[str, str] = {
    "position.backwards": QT_TRANSLATE_NOOP(
        "Notes", "The position at {organisation} ends on {until}, before it begins on {since}."
    ),
    "position.twice": QT_TRANSLATE_NOOP("Notes", "Two positions at {organisation} run at the same time."),
    "position.overlap": QT_TRANSLATE_NOOP(
        "Notes", "From {since} on, positions at {one} and at {other} run side by side. If one was left, enter its end."
    ),
    "position.gap": QT_TRANSLATE_NOOP(
        "Notes", "Nothing is known between {until} and {since}, when the position at {organisation} began."
    ),
    "position.seat_left": QT_TRANSLATE_NOOP(
        "Notes",
        "A place in “{group}” is still held for {organisation}, where the position ended on {until}. End it, or give "
        "it to somebody else.",
    ),
}

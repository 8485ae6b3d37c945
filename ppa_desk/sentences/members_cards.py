"""Sentences about vCard files: what of a card comes in, and what does not."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "field.not_phone": QT_TRANSLATE_NOOP("Errors", "“{value}” is no phone number: there is no digit in it."),
    "file.no_cards": QT_TRANSLATE_NOOP(
        "Errors", "{name} holds no vCard. Nothing was changed: export the contacts again."
    ),
}

NOTES: Mapping[str, str] = {
    "card.broken": QT_TRANSLATE_NOOP(
        "Notes",
        "This card, which begins on line {line}, has no end: it was cut off or damaged. It stays out; all others come "
        "in.",
    ),
    "card.is_group": QT_TRANSLATE_NOOP(
        "Notes", "This card is a group of {count} cards, not a contact. Its name is given to those as their group."
    ),
    "card.strange": QT_TRANSLATE_NOOP(
        "Notes", "{count} lines of this card could not be read; they are kept in the notes: “{text}”."
    ),
    "card.picture": QT_TRANSLATE_NOOP("Notes", "The picture on this card is not taken in."),
    "card.left": QT_TRANSLATE_NOOP("Notes", "Not taken in from this card: {names}."),
}

"""Sentences about consent, own fields and keeping data."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "anonymise.colleague": QT_TRANSLATE_NOOP(
        "Errors",
        "{title} works with this workspace and was not anonymised. Take them off the colleagues of grants first.",
    ),
    "anonymise.already": QT_TRANSLATE_NOOP("Errors", "{title} was anonymised before. Nothing was changed."),
    "showing.no_group": QT_TRANSLATE_NOOP("Errors", "Nothing was changed: there is no group of fields “{name}”."),
}

NOTES: Mapping[str, str] = {}

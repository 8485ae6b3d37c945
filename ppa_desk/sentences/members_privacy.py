"""Sentences about consent, own fields and keeping data."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "showing.no_group": QT_TRANSLATE_NOOP("Errors", "Nothing was changed: there is no group of fields “{name}”."),
}

NOTES: Mapping[str, str] = {}

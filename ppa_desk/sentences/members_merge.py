"""Sentences about duplicates and merging."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "merge.itself": QT_TRANSLATE_NOOP("Errors", "These are one record already. Nothing was changed."),
    "merge.anonymised": QT_TRANSLATE_NOOP(
        "Errors", "One of the two was anonymised: who it was is no longer known here. Nothing was changed."
    ),
}

NOTES: Mapping[str, str] = {
    "alike.email": QT_TRANSLATE_NOOP("Notes", "the same e-mail, {said}"),
    "alike.role": QT_TRANSLATE_NOOP("Notes", "the same e-mail, {said}, which others use too: it does not count"),
    "alike.phone": QT_TRANSLATE_NOOP("Notes", "the same phone, {said}"),
    "alike.name": QT_TRANSLATE_NOOP("Notes", "the same name"),
    "alike.swapped": QT_TRANSLATE_NOOP("Notes", "the same name, given and family name the other way round"),
    "alike.nickname": QT_TRANSLATE_NOOP("Notes", "the same family name, given names that can be one: {said}"),
    "alike.part": QT_TRANSLATE_NOOP("Notes", "the same given name, family names of which one is in the other: {said}"),
    "alike.slip": QT_TRANSLATE_NOOP("Notes", "names a letter apart, one of them spelt so only here: {said}"),
    "alike.similar": QT_TRANSLATE_NOOP("Notes", "names that are much alike: {said}"),
    "alike.employer": QT_TRANSLATE_NOOP("Notes", "the same employer, {said}"),
    "alike.domain": QT_TRANSLATE_NOOP("Notes", "e-mails of the same house, {said}"),
    "alike.mailbox": QT_TRANSLATE_NOOP("Notes", "e-mails a letter apart: {said}"),
    "alike.own_box": QT_TRANSLATE_NOOP("Notes", "each has an e-mail of their own at {said}"),
    "alike.bare": QT_TRANSLATE_NOOP("Notes", "of one of them nothing but the name is known"),
    "alike.unreached": QT_TRANSLATE_NOOP("Notes", "of one of them no e-mail or phone is known"),
    "alike.suffix": QT_TRANSLATE_NOOP("Notes", "what follows the name differs: {said}"),
    "alike.initial": QT_TRANSLATE_NOOP("Notes", "middle names differ: {said}"),
    "alike.strangers": QT_TRANSLATE_NOOP("Notes", "names with nothing in common"),
    "alike.title": QT_TRANSLATE_NOOP("Notes", "the same name"),
    "alike.called": QT_TRANSLATE_NOOP("Notes", "the name of one is the acronym of the other, {said}"),
    "alike.acronym": QT_TRANSLATE_NOOP("Notes", "the same acronym, {said}"),
    "alike.title_like": QT_TRANSLATE_NOOP("Notes", "names a letter or two apart: {said}"),
    "alike.website": QT_TRANSLATE_NOOP("Notes", "the same website, {said}"),
    "alike.identifier": QT_TRANSLATE_NOOP("Notes", "the same identifier, {said}"),
    "alike.country": QT_TRANSLATE_NOOP("Notes", "seats in different countries: {said}"),
}
"""Why two records may be one, each as a part of a sentence; `said` is what was found."""

"""Sentences about minutes, decisions and actions."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {
    "minutes.nothing": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” held no meeting in that time that this edition may show. Nothing was written: choose other days or "
        "mark the meetings as held.",
    ),
    "vote.seat_empty": QT_TRANSLATE_NOOP(
        "Errors", "Nobody holds that seat on the day of “{title}”. The other votes stand as they are."
    ),
    "vote.of_grant": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” comes from a vote on a grant. Nothing was changed: open it again on the page of the grant."
    ),
    "vote.counts_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The counts of “{title}” are not complete. It stays open: enter seats, for, against, abstained and recused, 0 "
        "where it was nobody.",
    ),
    "vote.too_many": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” has more votes than its {seats} seats. It stays open: look at the counts again."
    ),
    "vote.by_constituency": QT_TRANSLATE_NOOP(
        "Errors",
        "The rule of “{title}” asks for a majority in each constituency. It stays open: empty the counts and note who "
        "voted how.",
    ),
    "vote.nobody_voted": QT_TRANSLATE_NOOP(
        "Errors", "No vote on “{title}” is noted yet. It stays open: note who voted how, or enter the counts."
    ),
    "approval.not_earlier": QT_TRANSLATE_NOOP(
        "Errors",
        "A meeting approves minutes of earlier meetings of the same group. Nothing was changed: look at group and day "
        "of both.",
    ),
}

NOTES: Mapping[str, str] = {
    "lint.nobody_present": QT_TRANSLATE_NOOP("Notes", "Nobody noted who was there: mark it under People."),
    "lint.quorum_met": QT_TRANSLATE_NOOP("Notes", "The quorum was met: {present} seats were present, {needed} needed."),
    "lint.quorum_short": QT_TRANSLATE_NOOP(
        "Notes", "The quorum was not met: {present} seats were present, {needed} needed."
    ),
    "lint.vote_open": QT_TRANSLATE_NOOP("Notes", "Votes that are not closed, so that no result is told: {count}."),
    "lint.minutes_waiting": QT_TRANSLATE_NOOP(
        "Notes", "Earlier minutes that wait for approval, and of which this meeting said nothing: {count}."
    ),
}

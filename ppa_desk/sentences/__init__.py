"""What the program says when something cannot be done: what happened, what was kept, what to do."""

from collections.abc import Callable, Mapping
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.sentences import (
    analysis,
    desk,
    evidence_incidents,
    evidence_initiatives,
    evidence_participation,
    evidence_plans,
    evidence_reporters,
    evidence_sharing,
    evidence_sites,
    evidence_studies,
    forms,
    grants,
    grants_checks,
    grants_decide,
    grants_intake,
    grants_keeping,
    grants_money,
    grants_open_data,
    grants_review,
    imports,
    meetings_agenda,
    meetings_attending,
    meetings_board,
    meetings_breakouts,
    meetings_invite,
    meetings_minutes,
    meetings_polls,
    meetings_writing,
    members_cards,
    members_dues,
    members_groups,
    members_import,
    members_merge,
    members_out,
    members_privacy,
    results,
    results_books,
    results_charts,
    results_feeds,
    results_frame,
    results_iati,
    results_lint,
    results_report,
    results_values,
    store,
    surveys,
)
from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP

_ROOMS = (
    store,
    desk,
    forms,
    imports,
    surveys,
    analysis,
    grants,
    grants_review,
    grants_keeping,
    grants_decide,
    grants_intake,
    grants_money,
    grants_open_data,
    grants_checks,
    results,
    results_books,
    results_charts,
    results_feeds,
    results_frame,
    results_iati,
    results_lint,
    results_report,
    results_values,
    members_cards,
    members_dues,
    members_merge,
    members_import,
    members_privacy,
    members_groups,
    members_out,
    meetings_agenda,
    meetings_attending,
    meetings_board,
    meetings_breakouts,
    meetings_invite,
    meetings_minutes,
    meetings_polls,
    meetings_writing,
    evidence_initiatives,
    evidence_participation,
    evidence_incidents,
    evidence_reporters,
    evidence_sharing,
    evidence_plans,
    evidence_sites,
    evidence_studies,
)

ERRORS: dict[str, str] = {code: told for room in _ROOMS for code, told in room.ERRORS.items()}
"""The sentence of every expected failure, by its code."""

NOTES: dict[str, str] = {code: told for room in _ROOMS for code, told in room.NOTES.items()}
"""The sentence of every finding and notice, in English; the window translates it."""


def sentence(error: DeskError, translate: Callable[[str], str] = lambda text: text) -> str:
    """Return what to tell a person about an error, in the language `translate` gives."""
    told = translate(ERRORS.get(error.code, ERRORS["desk.failed"]))
    return told.format_map(error.values)


def note(code: str, values: Mapping[str, Any], translate: Callable[[str], str] = lambda text: text) -> str:
    """Return what to tell a person about a finding or notice, in the language `translate` gives."""
    return translate(NOTES[code]).format_map(values)

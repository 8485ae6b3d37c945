"""The blocks of reports, by the names templates and shapes choose them with. A block is a function of a view."""

from collections.abc import Callable, Iterable, Mapping

from ppa_desk.services.content import Block
from ppa_desk.services.narrative import Prose
from ppa_desk.services.results.reports.blocks import (
    ahead,
    brief,
    changes,
    evidence,
    federal,
    front,
    grants,
    people,
    pictured,
    progress,
    proof,
)
from ppa_desk.services.results.reports.view import View

Maker = Callable[[View], Iterable[Block | Prose]]

BLOCKS: Mapping[str, Maker] = {
    "cover": front.cover,
    "snapshot": front.snapshot,
    "summary": front.summary,
    "context": progress.context,
    "progress": progress.progress,
    "indicators": progress.indicators,
    "parts": pictured.parts,
    "theory": pictured.theory,
    "deviations": changes.deviations,
    "restatements": changes.restatements,
    "grants": grants.grants,
    "finances": grants.finances,
    "shares": grants.shares,
    "groups": people.groups,
    "inclusion": people.inclusion,
    "evidence": evidence.evidence,
    "risks": ahead.risks,
    "lessons": ahead.lessons,
    "story": ahead.story,
    "plan": ahead.plan,
    "quality": proof.quality,
    "annexes": proof.annexes,
    "sheets": proof.sheets,
    "promise": brief.promise,
    "outcomes": brief.outcomes,
    "numbers": brief.numbers,
    "trust": brief.trust,
    "contact": brief.contact,
    "board_table": brief.board_table,
    "figure_list": proof.figure_list,
    "sf_cover": federal.sf_cover,
    "sf_measures": federal.sf_measures,
    "sf_indicators": federal.sf_indicators,
    "sf_expenditures": federal.sf_expenditures,
    "sf_management": federal.sf_management,
    "sf_425": federal.sf_425,
}

LAST = frozenset({"annexes", "figure_list"})
"""Blocks that are made once all others are, wherever they stand: they tell which figures were printed."""

"""A rubric as a reader fills it in: its questions, with the advice and comment every review has, as one set of answers.

Screen, offline pack and score sheet all use it, so that one engine asks, checks and reads them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ppa_desk.forms.definition import Choice, Form, Group, Question, Text
from ppa_desk.model.codes import code_list
from ppa_desk.services.report_words import capital

ADVICE, COMMENT = "advice", "comment"
"""The names of the two questions every review has; a rubric that asks them itself has its own words for them."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a reader wrote: answers to the rubric, comment, advice."""

    answers: Mapping[str, Any]
    comment: str = ""
    advice: str | None = None


def asked(rubric: Form) -> Form:
    """Return a rubric with those of the two questions at its end that it does not ask itself."""
    words = Text("Comment for the committee", "Commentaire à l’intention du comité")
    ours = (
        Question("select_one", ADVICE, Text("Your advice", "Votre avis"), list="review_advice"),
        Question("text", COMMENT, words, appearance="multiline"),
    )
    lacking = tuple(one for one in ours if rubric.question(one.name) is None)
    if not lacking:
        return rubric
    closing = Group("review_closing", Text("In conclusion", "En conclusion"), lacking)
    offered = tuple(
        Choice(code, Text(capital(one.en), capital(one.fr))) for code, one in code_list("review_advice").items()
    )
    return replace(rubric, items=(*rubric.items, closing), lists={**rubric.lists, "review_advice": offered})


def joined(written: Written) -> dict[str, Any]:
    """Return what was written as answers to the whole form."""
    told = {COMMENT: written.comment, ADVICE: written.advice or ""}
    return {**written.answers, **{name: value for name, value in told.items() if value}}


def split(answers: Mapping[str, Any]) -> Written:
    """Return answers to the whole form as what a review keeps of them."""
    own = {name: value for name, value in answers.items() if name not in (ADVICE, COMMENT)}
    return Written(own, str(answers.get(COMMENT) or ""), str(answers.get(ADVICE) or "") or None)

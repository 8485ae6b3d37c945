"""The risk that the answers to a due diligence checklist point to: the highest of any answer; no SQL."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ppa_desk.forms.definition import Form, Question

ORDER = ("low", "medium", "high")
"""From the least risk to the most."""


@dataclass(frozen=True, slots=True)
class Rating:
    """The risk, None while a question that could raise it is open; which answers cause it, which are open."""

    risk: str | None
    causes: tuple[tuple[Question, str], ...] = ()
    """The questions whose answers point to that risk, with the answer; none where it is low."""
    open: tuple[Question, ...] = ()


def rated(form: Form, answers: Mapping[str, Any]) -> Rating:
    """Return the risk that answers point to. What does not apply points to none; an empty answer leaves it open."""
    found: list[tuple[int, Question, str]] = []
    left: list[Question] = []
    for question in form.questions():
        risks = {one.name: one.more["risk"] for one in form.choices(question) if one.more.get("risk") in ORDER}
        if not risks or question.type != "select_one":
            continue
        answer = str(answers.get(question.name) or "")
        if answer in risks:
            found.append((ORDER.index(risks[answer]), question, answer))
        elif not answer and question.name in _asked(answers, question):
            left.append(question)
    most = max((at for at, _, _ in found), default=None)
    if most is None or (left and most < len(ORDER) - 1):
        return Rating(None, (), tuple(left))
    causes = tuple((question, answer) for at, question, answer in found if at == most and most)
    return Rating(ORDER[most], causes, tuple(left))


def _asked(answers: Mapping[str, Any], question: Question) -> tuple[str, ...]:
    """The question's name, unless its answer says that it was not shown."""
    return () if question.name in answers and answers[question.name] is None else (question.name,)

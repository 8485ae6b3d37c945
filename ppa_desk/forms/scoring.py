"""What a filled-in rubric comes to: weighted, with what does not apply left out, never counted as zero."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ppa_desk.forms.definition import Choice, Form, Question
from ppa_desk.forms.numbering import scale
from ppa_desk.forms.values import number


@dataclass(frozen=True, slots=True)
class Part:
    """One scored question: its weight, its score from 0 to 1; None where it was not answered or does not apply."""

    question: str
    weight: float
    share: float | None


@dataclass(frozen=True, slots=True)
class Score:
    """A whole score from 0 to 1 over the parts that were scored; None where none was."""

    parts: tuple[Part, ...]

    @property
    def share(self) -> float | None:
        """The weighted mean of what was scored."""
        scored = [(part.weight, part.share) for part in self.parts if part.share is not None]
        whole = sum(weight for weight, _ in scored)
        return sum(weight * share for weight, share in scored) / whole if whole else None

    @property
    def covered(self) -> float:
        """The share of all weights that was scored, from 0 to 1."""
        whole = sum(part.weight for part in self.parts)
        return sum(part.weight for part in self.parts if part.share is not None) / whole if whole else 0.0


def score(form: Form, answers: Mapping[str, Any]) -> Score:
    """Return the score of a set of answers: every question with a weight takes part."""
    weighted = ((question, number(question.weight)) for question in form.questions() if question.weight)
    return Score(tuple(Part(q.name, float(w), _share(form, q, answers.get(q.name))) for q, w in weighted if w))


def _share(form: Form, question: Question, value: Any) -> float | None:
    if value in (None, ""):
        return None
    if question.type in ("select_one", "select_multiple"):
        return _chosen(form.choices(question), str(value))
    found = number(str(value))
    if found is None:
        return None
    start, end, _ = scale(question) if question.type == "range" else (0.0, 1.0, 1.0)
    return min(max((float(found) - start) / (end - start), 0.0), 1.0) if end != start else None


def _chosen(choices: tuple[Choice, ...], value: str) -> float | None:
    """The score of what was chosen, between the least and the most the scale offers."""
    scores = {one.name: float(told) for one in choices if not one.missing and (told := number(one.score)) is not None}
    picked = [scores[name] for name in value.split() if name in scores]
    if not picked:
        return None
    least, most = min(scores.values()), max(scores.values())
    return (sum(picked) / len(picked) - least) / (most - least) if most > least else 1.0

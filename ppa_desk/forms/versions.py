"""From one version of a form to a later one: which question and choice became which, and what was reworded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.model.fold import fold

ALIKE = 0.85
"""How like each other two labels are that mean the same question, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """Old question to new question, and of each its old choices to new ones; `reworded` are labels that drifted."""

    questions: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    reworded: tuple[tuple[str, str, str], ...] = ()

    def answer(self, question: str, value: str) -> str:
        """Return an old answer in the new version's names; names that went stay."""
        names = self.choices.get(question)
        return " ".join(names.get(part, part) for part in value.split()) if names and value else value


def mapped(old: Form, new: Form) -> Mapped:
    """Return how an older version's questions and choices are found in a newer one."""
    later = {question.name: question for question in new.questions()}
    questions: dict[str, str] = {}
    for question in old.questions():
        if question.name in later and _same_kind(question, later[question.name]):
            questions[question.name] = question.name
    free = [one for one in new.questions() if one.name not in questions.values()]
    for question in old.questions():
        if question.name not in questions and (found := _like(question, free)):
            questions[question.name] = found.name
            free = [one for one in free if one.name != found.name]
    choices, reworded = {}, []
    for before, after in questions.items():
        was, now = next(q for q in old.questions() if q.name == before), later[after]
        reworded += _drift(before, was.label, now.label)
        if was.list:
            choices[before] = _choices(old.choices(was), new.choices(now))
    return Mapped(questions, choices, tuple(reworded))


def _same_kind(one: Question, other: Question) -> bool:
    return one.type == other.type or {one.type, other.type} <= {"integer", "decimal", "range"}


def _like(question: Question, among: list[Question]) -> Question | None:
    scored = [(_likeness(question.label, one.label), one) for one in among if _same_kind(question, one)]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= ALIKE else None


def _likeness(one: Text, other: Text) -> float:
    pairs = ((one.en, other.en), (one.fr, other.fr))
    return max((SequenceMatcher(None, fold(a), fold(b)).ratio() for a, b in pairs if a and b), default=0.0)


def _choices(old: tuple[Choice, ...], new: tuple[Choice, ...]) -> dict[str, str]:
    names = {one.name for one in new}
    labels = {fold(text): one.name for one in new for text in (one.label.en, one.label.fr) if text}
    told = {}
    for choice in old:
        found = labels.get(fold(choice.label.en)) or labels.get(fold(choice.label.fr))
        told[choice.name] = choice.name if choice.name in names else found or choice.name
    return told


def _drift(name: str, was: Text, now: Text) -> list[tuple[str, str, str]]:
    pairs = ((was.en, now.en), (was.fr, now.fr))
    return [(name, a, b) for a, b in pairs if a and b and fold(" ".join(a.split())) != fold(" ".join(b.split()))]

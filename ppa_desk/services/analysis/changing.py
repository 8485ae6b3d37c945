"""What changed since the same survey before: of everybody, and apart of the organisations that answered both times."""

from collections.abc import Sequence

from ppa_desk.forms.versions import mapped
from ppa_desk.services.analysis.figures import Change, Figure
from ppa_desk.services.surveys.dataset import Column, Dataset


def changes(now: Dataset, before: Dataset, figure: Figure) -> tuple[Change, ...]:
    """Return the change of each answer to a question that was asked before too; empty where it was not."""
    if figure.kind not in ("single", "likert", "multiple"):
        return ()
    was = mapped(before.form, now.form)
    old = next((old for old, new in was.questions.items() if new == figure.question), None)
    if old is None or old not in before.columns:
        return ()
    earlier = [was.answer(old, value) if value else value for value in before.columns[old]]
    later = now.columns[figure.question]
    both = (set(now.organisation) & set(before.organisation)) - {-1}
    names = {line.name for line in figure.lines}
    n_now, n_before = _answered(later, names), _answered(earlier, names)
    told = []
    for line in figure.lines:
        a, b = _share(now, later, line.name, names, None), _share(before, earlier, line.name, names, None)
        if a is None or b is None:
            return ()
        panel = (
            (_share(now, later, line.name, names, both), _share(before, earlier, line.name, names, both))
            if both
            else (None, None)
        )
        told.append(Change(line.label, a, b, n_now, n_before, *panel, len(both)))
    return tuple(told)


def _answered(column: Column, names: set[str]) -> int:
    return sum(bool(value) and not names.isdisjoint(str(value).split()) for value in column)


def _share(
    data: Dataset, column: Sequence[str | None], name: str, names: set[str], only: set[int] | None
) -> float | None:
    whole = found = 0.0
    for value, weight, body in zip(column, data.weights, data.organisation, strict=True):
        if value and (only is None or body in only) and not names.isdisjoint(chosen := value.split()):
            whole += weight
            found += weight * (name in chosen)
    return found / whole if whole else None

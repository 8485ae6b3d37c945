"""What changed since the same survey before: of everybody, and apart of the organisations that answered both times."""

from collections import Counter
from collections.abc import Sequence
from itertools import compress

from ppa_desk.forms.versions import mapped
from ppa_desk.services.analysis.figures import Change, Figure
from ppa_desk.services.surveys.dataset import Dataset


def changes(now: Dataset, before: Dataset, figure: Figure, least: int = 1) -> tuple[Change, ...]:
    """Return the change of each answer to a question that was asked before too; empty where it was not.

    The panel is left out where it, or what is left of everybody without it, is of fewer answers than `least`.
    """
    if figure.kind not in ("single", "likert", "multiple"):
        return ()
    was = mapped(before.form, now.form)
    old = next((old for old, new in was.questions.items() if new == figure.question), None)
    if old is None or old not in before.columns:
        return ()
    earlier = [was.answer(old, value) if value else value for value in before.columns[old]]
    later = now.columns[figure.question]
    names = {line.name for line in figure.lines}
    both = (set(now.organisation) & set(before.organisation)) - {-1}
    (all_now, n_now), (all_before, n_before) = (_shares(now, later, names), _shares(before, earlier, names))
    (some_now, p_now), (some_before, p_before) = (
        _shares(now, later, names, both),
        _shares(before, earlier, names, both),
    )
    if not all_now or not all_before:
        return ()
    small = any(part < least or 0 < whole - part < least for whole, part in ((n_now, p_now), (n_before, p_before)))
    if small or not some_now or not some_before:
        return tuple(
            Change(line.label, all_now[line.name], all_before[line.name], n_now, n_before) for line in figure.lines
        )
    return tuple(
        Change(line.label, all_now[line.name], all_before[line.name], n_now, n_before,
               some_now[line.name], some_before[line.name], len(both), p_now)
        for line in figure.lines
    )  # fmt: skip


def _shares(
    data: Dataset, column: Sequence[str | None], names: set[str], only: set[int] | None = None
) -> tuple[dict[str, float], int]:
    """The weighted share of each answer among those who gave any, and how many did; no shares where nobody did."""
    if only is None:
        told = Counter(zip(column, data.weights, strict=True))
    else:
        inside = [body in only for body in data.organisation]
        told = Counter(zip(compress(column, inside), compress(data.weights, inside), strict=True))
    found, whole, n = dict.fromkeys(names, 0.0), 0.0, 0
    for (value, weight), times in told.items():
        chosen = names.intersection((value or "").split())
        if chosen:
            whole, n = whole + weight * times, n + times
            for name in chosen:
                found[name] += weight * times
    return ({name: weight / whole for name, weight in found.items()} if whole else {}), n

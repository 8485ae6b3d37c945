"""A figure by groups of respondents, with what is too small hidden."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from ppa_desk.forms.definition import Choice
from ppa_desk.services.analysis.figures import Cross, Figure
from ppa_desk.services.analysis.statistics import independence
from ppa_desk.services.analysis.suppression import suppressed, suppressed_picks
from ppa_desk.services.surveys.dataset import NOT_ASKED, Column, Dataset


def cross(
    data: Dataset, figure: Figure, choices: Sequence[Choice], fact: str, groups: Sequence[str], least: int
) -> Cross | None:
    """Return a closed question's answers by the groups of a fact; None where fewer than two groups answered."""
    answers = [line for line in figure.lines if figure.kind in ("single", "likert", "multiple")]
    column = data.columns.get(figure.question)
    if not answers or column is None:
        return None
    names = [line.name for line in answers]
    counts, weights, totals, whole = _counted(data, column, groups, set(names), figure.kind == "multiple")
    told = sorted((group for group in totals if group), key=lambda group: -totals[group])
    if len(told) < 2:
        return None
    table = [[counts[group, name] for name in names] for group in told]
    told_totals = [totals[group] for group in told]
    hidden = _hidden(table, told_totals, least, figure.kind == "multiple")
    test = None if hidden or figure.kind == "multiple" else independence(table)
    shares = tuple(
        tuple(weights[group, name] / whole[group] if whole[group] else None for name in names) for group in told
    )
    return Cross(
        fact, tuple(told), tuple(line.label for line in answers), tuple(map(tuple, table)), shares,
        tuple(told_totals), frozenset(hidden), test,
    )  # fmt: skip


def _hidden(table: list[list[int]], totals: list[int], least: int, several: bool) -> set[tuple[int, int]]:
    """What is too small to show. A test of such a table would give its cells away with the totals: it is not told."""
    if least <= 1:
        return set()
    return suppressed_picks(table, totals, least) if several else suppressed(table, least)


def _counted(
    data: Dataset, column: Column, groups: Sequence[str], names: set[str], several: bool
) -> tuple[Counter[tuple[str, str]], defaultdict[tuple[str, str], float], Counter[str], defaultdict[str, float]]:
    counts: Counter[tuple[str, str]] = Counter()
    weights: defaultdict[tuple[str, str], float] = defaultdict(float)
    totals: Counter[str] = Counter()
    whole: defaultdict[str, float] = defaultdict(float)
    heavy: defaultdict[tuple[str, str | None], float] = defaultdict(float)
    times: Counter[tuple[str, str | None]] = Counter()
    if set(data.weights) <= {1.0}:
        times = Counter(zip(groups, column, strict=True))
        heavy.update(times)
    else:
        for (group, value, weight), many in Counter(zip(groups, column, data.weights, strict=True)).items():
            times[group, value] += many
            heavy[group, value] += weight * many
    for (group, value), many in times.items():
        chosen = [] if value in (None, "", NOT_ASKED) else value.split() if several else [value]
        chosen = [name for name in chosen if name in names]
        for name in chosen:
            counts[group, name] += many
            weights[group, name] += heavy[group, value]
        if chosen:
            totals[group] += many
            whole[group] += heavy[group, value]
    return counts, weights, totals, whole

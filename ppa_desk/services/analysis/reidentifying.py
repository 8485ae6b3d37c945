"""An attempt to tell who answered what, with the membership list in hand and everything that is to be published."""

from collections.abc import Iterator
from dataclasses import dataclass

from ppa_desk.services.analysis.figures import Cross, Figure
from ppa_desk.services.analysis.results import Results
from ppa_desk.services.analysis.suppression import bounds


@dataclass(frozen=True, slots=True)
class Leak:
    """A cell that tells on somebody: how ("small", "subtraction", "all_alike"), of which question, group and answer."""

    how: str
    question: str
    group: str
    answer: str
    count: int


def leaks(results: Results) -> list[Leak]:
    """Return every cell by which an onlooker who knows the members could tell what a few of them said."""
    found = [
        one for figure in results.figures() for table in figure.crosses for one in _table(figure, table, results.least)
    ]
    return [*found, *(one for figure in results.figures() for one in _alone(figure, results))]


def _table(figure: Figure, table: Cross, least: int) -> Iterator[Leak]:
    names = [line.name for line in figure.lines]
    for r, group in enumerate(table.groups):
        for c, answer in enumerate(names):
            if (r, c) not in table.hidden and table.counts[r][c] < least:
                yield Leak("small", figure.question, group, answer, table.counts[r][c])
    if table.hidden and figure.kind != "multiple":
        for (r, c), (low, high) in bounds(table.counts, set(table.hidden)).items():
            if low == high and len(table.hidden) < len(table.groups) * len(names):
                yield Leak("subtraction", figure.question, table.groups[r], names[c], low)


def _alone(figure: Figure, results: Results) -> Iterator[Leak]:
    """Everybody of a group said the same: whoever knows that one of it answered knows what."""
    if not results.data.anonymous and not results.public:
        return
    for table in figure.crosses:
        for r, group in enumerate(table.groups):
            shown = [c for c in range(len(table.columns)) if (r, c) not in table.hidden]
            if len(shown) == 1 and table.counts[r][shown[0]] == table.totals[r] and figure.kind != "multiple":
                yield Leak("all_alike", figure.question, group, figure.lines[shown[0]].name, table.totals[r])

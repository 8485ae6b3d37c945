"""An attempt to tell who answered what, with the membership list in hand and everything that is to be published."""

from collections.abc import Iterator
from dataclasses import dataclass

from ppa_desk.services.analysis.figures import Cross, Figure
from ppa_desk.services.analysis.results import Results
from ppa_desk.services.analysis.subtraction import told_by_totals


@dataclass(frozen=True, slots=True)
class Leak:
    """A cell that tells on somebody: how ("small", "subtraction", "all_alike", "panel"), of which group and answer."""

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
    alone = (one for figure in results.figures() for one in _alone(figure, results))
    return [*found, *alone, *(one for figure in results.figures() for one in _panel(figure, results.least))]


def _panel(figure: Figure, least: int) -> Iterator[Leak]:
    """A panel of few, or all but a few of everybody: the difference of the two shares tells what those few said."""
    for line, change in zip(figure.lines, figure.changes, strict=False):
        rest = change.n_now - change.panel_n
        if change.panel and (change.panel_n < least or 0 < rest < least):
            yield Leak("panel", figure.question, "", line.name, min(change.panel_n, rest or change.panel_n))


def _table(figure: Figure, table: Cross, least: int) -> Iterator[Leak]:
    """Cells that stand open though small, and hidden ones that come back from the totals and the cells beside them."""
    names = [line.name for line in figure.lines]
    for r, group in enumerate(table.groups):
        for c, answer in enumerate(names):
            if (r, c) not in table.hidden and (table.counts[r][c] < least or table.totals[r] < least):
                yield Leak("small", figure.question, group, answer, table.counts[r][c])
    if len(table.hidden) == len(table.groups) * len(names):
        return
    told = _picks(table) if figure.kind == "multiple" else told_by_totals(table.counts, table.hidden)
    for r, c in told:
        yield Leak("subtraction", figure.question, table.groups[r], names[c], table.counts[r][c])


def _picks(table: Cross) -> Iterator[tuple[int, int]]:
    """Of several choices: an answer's hidden cells, as its total less the open ones tells them."""
    for c in range(len(table.columns)):
        rows = [r for r in range(len(table.groups)) if (r, c) in table.hidden]
        together = sum(table.counts[r][c] for r in rows)
        if 0 < len(rows) < len(table.groups) and (
            len(rows) == 1 or together in (0, sum(table.totals[r] for r in rows))
        ):
            yield from ((r, c) for r in rows)


def _alone(figure: Figure, results: Results) -> Iterator[Leak]:
    """Everybody of a group said the same: whoever knows that one of it answered knows what."""
    if not results.data.anonymous and not results.public:
        return
    for table in figure.crosses:
        for r, group in enumerate(table.groups):
            shown = [c for c in range(len(table.columns)) if (r, c) not in table.hidden]
            if len(shown) == 1 and table.counts[r][shown[0]] == table.totals[r] and figure.kind != "multiple":
                yield Leak("all_alike", figure.question, group, figure.lines[shown[0]].name, table.totals[r])

"""What can be drawn of one indicator: against its target, over time, split by its dimensions, by province."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ppa_desk.services.content import Chart, Language
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.splits import PROVINCE

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk


def indicator_charts(results: "ResultsDesk", framework: int, indicator: int, as_of: date, language: Language
                     ) -> Iterator[Chart]:  # fmt: skip
    """Yield the charts of an indicator as it stands on a day; a retired one has none. Gone."""
    line = next((one for one in results.table.lines(framework, as_of) if one.indicator == indicator), None)
    if line is None:
        return
    pictures, window, splits = results.pictures(language), Window(as_of), results.splits
    points = results.series.of(framework, as_of).get(indicator, ())
    drawn = [pictures.bullets((line,), results.table.frame(framework).bands), pictures.trend(line, points)]
    drawn += [pictures.split(line, splits.by(line, one, window)) for one in line.dimensions if one != PROVINCE]
    if len(line.dimensions) > 1:
        drawn.append(pictures.crossed(line, splits.crossed(line, line.dimensions, window)))
    places = splits.places(line, window)
    drawn.append(pictures.map(line, places) if places.parts else None)
    yield from (one for one in drawn if one is not None)

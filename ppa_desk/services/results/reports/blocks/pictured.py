"""What reports show as pictures: indicators split by their dimensions and by province; the theory of change."""

from collections.abc import Iterator, Sequence

from ppa_desk.services.content import Block, Chart
from ppa_desk.services.results.reports.view import TO_DATE, View
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.splits import adds_up
from ppa_desk.services.results.table import Line

SPLITS, MAPS, KNOWN = 3, 2, 2
"""How many splits and maps are shown, and from how many provinces on a map says something."""


def parts(view: View) -> Iterator[Block]:
    """Indicators split by what they distinguish, and by province."""
    drawn = [*_split(view), *_places(view)]
    if drawn:
        yield view.heading("parts")
        yield view.note("parts.lead")
        yield from drawn


def theory(view: View) -> Iterator[Block]:
    """The theory of change as it stood at the end of the period."""
    asked = view.asked
    places = view.desk.results.theories.places(
        asked.framework, asked.period.until, submitted=asked.submitted, cut_off=asked.cut_off
    )
    if places:
        yield view.heading("theory")
        yield view.desk.results.theory_picture(view.language).tree(places, asked.period.until)


def _split(view: View) -> Iterator[Chart]:
    results, window = view.desk.results, _window(view)
    pictures, splits = results.pictures(view.language), results.splits
    split = [line for line in view.facts.lines if line.dimensions and line.dimensions != ("sex",)]
    for line in [line for line in split if line.to_date.actual is not None][:SPLITS]:
        if len(line.dimensions) > 1 and adds_up(line):
            yield from _told(view, line, pictures.crossed(line, splits.crossed(line, line.dimensions, window)))
        else:
            yield from _told(view, line, pictures.split(line, splits.by(line, line.dimensions[0], window)))


def _places(view: View) -> Iterator[Chart]:
    results, found = view.desk.results, []
    lines: Sequence[Line] = [line for line in view.facts.lines if line.to_date.actual is not None]
    for line in lines:
        places = results.splits.places(line, _window(view))
        if len(places.parts) >= KNOWN:
            found.append((line, places))
        if len(found) == MAPS:
            break
    for line, places in found:
        yield from _told(view, line, results.pictures(view.language).map(line, places))


def _told(view: View, line: Line, chart: Chart | None) -> Iterator[Chart]:
    """A chart, its figure among those the annex explains."""
    if chart is not None:
        view.marked(view.printed.of_line("A", line, TO_DATE))
        yield chart


def _window(view: View) -> Window:
    return Window(view.asked.period.until, None, view.asked.submitted, view.asked.cut_off)

"""What was reached: the context, progress result by result, the table of indicators."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.content import Block, Heading, Paragraph, Run, Table, Text
from ppa_desk.services.narrative import Prose
from ppa_desk.services.results import cells
from ppa_desk.services.results.reports.blocks.front import sentence
from ppa_desk.services.results.reports.view import LIFE, PERIOD, TO_DATE, View
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.splits import adds_up
from ppa_desk.services.results.table import Line

VALUE = table_of("indicator_value")
ENOUGH = 3
"""From how many periods on a line over time is drawn."""


def context(view: View) -> Iterator[Block | Prose]:
    """What happened around the work, and what it did to it."""
    yield view.heading("context")
    yield Prose("context", "", title=view.words.heading("context"))
    found = view.facts.of_framework("development", "happened_on", only_period=True)
    if not found:
        yield view.note("context.none")
        return
    rows = [
        (view.day(one["happened_on"]), view.label("development_kind", one["kind"]), view.text(one, "text"),
         view.text(one, "effect") or view.words("sign.none"))
        for one in found
    ]  # fmt: skip
    yield view.table("context", ("date", "kind", "text", "effect"), rows, (1.7, 1.5, 3.4, 3.4))


def progress(view: View) -> Iterator[Block | Prose]:
    """Each result: what is to change, how it stands, what was done, and what that rests on."""
    yield view.heading("progress")
    risks = _broken(view)
    cited = _cited(view)
    told_in_words = _in_words(view)
    for row in view.facts.results:
        lines, level = view.facts.of_result(row["id"]), view.facts.level(row)
        if not lines and level == "activity":
            continue
        top = level in ("goal", "outcome") or (not level and not row["depth"])
        yield Heading(view.result(row), 2 if top else 3, f"result.{row['id']}")
        if lines:
            yield _small(view, lines)
        if top:
            yield from _trend(view, lines)
        sentences = [*(sentence(view, line, _slot(line)) for line in lines), *told_in_words.get(row["id"], ())]
        told = " ".join(one for one in sentences if one)
        yield Prose(f"progress.{row['id']}", told, (("result", row["id"]),), view.result(row))
        if doubt := risks.get(row["id"]):
            yield Paragraph(view.inline(doubt))
        if sources := [text for line in lines if (text := cited.get(line.indicator))]:
            yield view.note("progress.sources", sources=view.words.joined(dict.fromkeys(sources)))


def _trend(view: View, lines: Sequence[Line]) -> Iterator[Block]:
    """The way of the first indicator of an outcome over time, where there are periods enough to see one."""
    told = view.facts.series
    for line in lines:
        points = told.get(line.indicator, ())
        if sum(one.actual is not None for one in points) >= ENOUGH:
            if chart := view.desk.results.pictures(view.language).trend(line, points):
                yield chart
            return


def _slot(line: Line) -> str:
    """What falls due in no period of the report is told as it stands to date."""
    return TO_DATE if line.period.actual is None and line.period.target is None else PERIOD


def _small(view: View, lines: Sequence[Line]) -> Block:
    rows = [
        (view.named(line), view.of(line, PERIOD), view.of(line, TO_DATE), standing(view, line)) for line in lines
    ]  # fmt: skip
    table = view.table("columns", ("indicator", "period", "to_date", "status"), rows, (3.5, 1.7, 1.7, 1.5), (1, 2))
    return _with_trends(view, table, lines)


def _with_trends(view: View, table: Table, lines: Sequence[Line]) -> Table:
    """The table with a small trend of each indicator beside its name, where one can be drawn."""
    pictures = view.desk.results.pictures(view.language)
    drawn = {at: pictures.spark(line, view.facts.series.get(line.indicator, ())) for at, line in enumerate(lines)}
    charts = tuple((at, 1, chart) for at, chart in drawn.items() if chart is not None)
    if not charts:
        return table
    told = {at: pictures.spark_told(lines[at], view.facts.series[lines[at].indicator]) for at, _, _ in charts}
    rows = tuple((row[0], (Run(told.get(at, view.words("sign.none"))),), *row[1:]) for at, row in enumerate(table.rows))
    head = (table.head[0], view.words("columns.trend"), *table.head[1:])
    return replace(table, head=head, rows=rows, shares=(3.1, 1.2, 1.6, 1.6, 1.5), numbers=(2, 3), charts=charts)


def standing(view: View, line: Line) -> Text:
    """Return how an indicator stands, its percentage to date beneath."""
    share = view.figure("H", line, TO_DATE)
    told = view.printed.of_line("H", line, TO_DATE)
    state = Run(view.teller.status(line.status), "strong")
    return (state, Run("\n"), *share) if told.number is not None or line.to_date.score.met is not None else (state,)


def _in_words(view: View) -> Mapping[int, list[str]]:
    """What values of the period say in words, such as what changed for people, by result."""
    lines = {line.indicator: line for line in view.facts.lines if line.measure is Measure.QUALITATIVE}
    period, states = view.asked.period, Window(view.asked.period.until, submitted=view.asked.submitted).states
    rows = view.facts.rows("indicator_value", VALUE.c.indicator_id.in_(list(lines)), VALUE.c.status.in_(states),
                           VALUE.c.until.between(period.since, period.until), order=("until",))  # fmt: skip
    told: dict[int, list[str]] = {}
    for row in rows:
        if text := view.own(row, "text"):
            line = lines[row["indicator_id"]]
            told.setdefault(line.result, []).append(view.words("sign.titled", head=view.teller.name(line), title=text))
    return told


def _broken(view: View) -> Mapping[int, str]:
    """What is said of assumptions that no longer hold, by result."""
    told: dict[int, str] = {}
    for one in view.facts.of_results("risk"):
        if one["kind"] == "assumption" and one["standing"] in ("doubtful", "broken"):
            text = view.words(f"progress.{one['standing']}", text=view.own(one, "text"))
            told[one["result_id"]] = " ".join(filter(None, (told.get(one["result_id"]), text)))
    return told


def _cited(view: View) -> Mapping[int, str]:
    """The meetings and surveys that values of the period rest on, in words, by indicator."""
    period = view.asked.period
    asked = select(VALUE.c.indicator_id, VALUE.c.meeting_id, VALUE.c.survey_id).distinct().where(
        VALUE.c.indicator_id.in_([line.indicator for line in view.facts.lines]),
        VALUE.c.until.between(period.since, period.until),
        VALUE.c.meeting_id.is_not(None) | VALUE.c.survey_id.is_not(None),
    )  # fmt: skip
    found = view.facts.select(asked)
    names: dict[str, Mapping[int, str]] = {}
    for kind, at in (("meeting", 1), ("survey", 2)):
        numbers = sorted({row[at] for row in found if row[at]})
        names[kind] = view.desk.records.titles(kind, numbers, view.language) if numbers else {}
    told: dict[int, list[str]] = {}
    for row in found:
        title = names["meeting"].get(row[1]) if row[1] else names["survey"].get(row[2])
        if title:
            told.setdefault(row[0], []).append(title)
    return {one: view.words.joined(dict.fromkeys(titles)) for one, titles in told.items()}


def indicators(view: View) -> Iterator[Block]:
    """Every indicator: baseline, period, to date and whole time with targets and percentages, status, parts."""
    yield view.heading("indicators")
    if not view.facts.lines:
        yield view.note("snapshot.nothing")
        return
    for row in view.facts.results:
        if lines := view.facts.of_result(row["id"]):
            rows = [cells for line in lines for cells in (_row(view, line), *_parts(view, line))]
            columns = ("indicator", "baseline", "period", "to_date", "life", "status")
            yield view.table("columns", columns, rows, (2.7, 1.25, 1.5, 1.5, 1.5, 1.55), (1, 2, 3, 4), view.result(row))
    yield Paragraph((Run("  ·  ".join(view.teller.words.group("legend").values())),), note=True)
    yield view.note("columns.how")


def _row(view: View, line: Line) -> tuple[Text, ...]:
    far = view.facts.deviations.get(line.indicator)
    reason = view.label("deviation_reason", far["reason"]) if far and far["reason"] else ""
    state: Text = standing(view, line)
    if line.deviates:
        state = (*state, Run(f"\n{reason or view.words('columns.explained')}", "secondary"))
    return (view.named(line), view.bare("B", line, LIFE), view.of(line, PERIOD), view.of(line, TO_DATE),
            view.of(line, LIFE), state)  # fmt: skip


def _parts(view: View, line: Line) -> Iterator[tuple[Text, ...]]:
    """What is left once nobody counts twice; the parts, one dimension after the other, and what no part holds."""
    if line.indicator in view.facts.overlapped:
        net = [view.desk.results.reach.of(line.indicator, view.facts.window(own=own)).net for own in (True, False)]
        cells_of = [(Run(view.teller.number(line, one)),) for one in net]
        yield ((Run(f"\u2003{view.words('columns.net')}", "secondary"),), (), *cells_of, (), ())
    for name in line.dimensions:
        for code in known_codes(view, line, name):
            label = (Run(f"\u2003{view.label(name, code)}", "secondary"),)
            cell = f"{name}={code}"
            yield (label, (), view.cell(line, PERIOD, cell), view.cell(line, TO_DATE, cell), (), ())
        if rest := unknown(view, line, name):
            told = tuple(view.teller.number(line, rest.get(slot)) for slot in (PERIOD, TO_DATE))
            label = (Run(f"\u2003{view.words(view.words.known('unknown', name))}", "secondary"),)
            yield (label, (), *((Run(one),) for one in told), (), ())


def known_codes(view: View, line: Line, dimension: str) -> list[str]:
    """Return the codes of a dimension that values of an indicator name, in the order of their list."""
    used = {cells.parse(name).get(dimension) for name in view.printed.by_cell(line, TO_DATE)}
    return [one.code for one in view.desk.codes.all(dimension) if one.code in used]


def unknown(view: View, line: Line, dimension: str) -> dict[str, Number]:
    """Return what no cell of a dimension holds, in the period and to date, of counts that can be added up."""
    if not adds_up(line) or not known_codes(view, line, dimension):
        return {}
    found = {}
    for slot in (PERIOD, TO_DATE):
        total = getattr(line, slot).actual
        codes = [f"{dimension}={code}" for code in known_codes(view, line, dimension)]
        parts = [(cells.parse(cell), view.printed.of_cell(line, slot, cell).number or 0) for cell in codes]
        if total is not None and (rest := cells.unknown(total, parts, dimension)):
            found[slot] = rest
    return found

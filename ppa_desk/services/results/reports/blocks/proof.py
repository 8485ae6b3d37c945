"""What the figures rest on: data quality and limits; the annexes that explain every one of them."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import BaselineState
from ppa_desk.services.content import Block, Bullets, Heading, Item, Paragraph, Run, Table, Text
from ppa_desk.services.results import figures
from ppa_desk.services.results.reports.view import View
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import Status
from ppa_desk.services.results.table import Line

VALUE = table_of("indicator_value")
ATTACHMENT = table_of("attachment")
FILE = table_of("file")
CHECK = table_of("quality_check")
OVERLAP = table_of("overlap")
MOST = 200
"""How many files the index of evidence names."""


def quality(view: View) -> Iterator[Block]:
    """What was not reported, what is not in the figures, when data were looked at, what their limits are."""
    yield view.heading("quality")
    yield from _gaps(view)
    yield from _checks(view)
    yield from _limits(view)
    yield from _overlaps(view)


def _gaps(view: View) -> Iterator[Block]:
    lines = view.facts.lines
    missing = [line for line in lines if line.status is Status.NO_DATA]
    open_ = [line for line in lines if line.baseline_state is BaselineState.NOT_COLLECTED]
    yield Heading(view.words("quality.missing"), 2)
    if missing:
        yield Paragraph((Run(view.words("quality.missing_lead")),))
        yield Bullets(tuple(Item((Run(view.name(line)),)) for line in missing))
    else:
        yield view.note("quality.nothing_missing")
    items = []
    if open_:
        items.append(view.words("quality.baselines", names=view.words.joined(line.code for line in open_)))
    if view.facts.waiting and not view.asked.submitted:
        items.append(view.counted("quality.waiting", view.facts.waiting))
    if view.facts.hidden:
        items.append(view.counted("quality.hidden", view.facts.hidden))
    if view.asked.cut_off:
        items.append(view.words("quality.cut_off", day=view.day(view.asked.cut_off)))
    if items:
        yield Bullets(tuple(Item((Run(text),)) for text in items))


def _checks(view: View) -> Iterator[Block]:
    shown = {line.indicator: line for line in view.facts.lines}
    found = view.facts.rows("quality_check", CHECK.c.indicator_id.in_(list(shown)), order=("done_on", "due_on"))
    yield Heading(view.words("quality.checks"), 2)
    rows: list[tuple[Text | str, ...]] = []
    none = view.words("sign.none")
    for number, line in shown.items():
        own = [one for one in found if one["indicator_id"] == number]
        done = [one for one in own if one["done_on"]]
        due = min((one["due_on"] for one in own if one["due_on"] and not one["done_on"]), default=None)
        if done or due:
            last = max(done, key=_done, default={})
            told = (last.get("reviewer") or none, view.text(last, "conclusion") or none)
            rows.append((view.name(line), view.day(last.get("done_on")), *told, view.day(due)))
    if rows:
        columns = ("indicator", "done", "reviewer", "conclusion", "due")
        yield view.table("quality", columns, rows, (2.8, 1.7, 1.6, 2.6, 1.7))
    if len(rows) < len(shown):
        yield Paragraph((Run(view.counted("quality.unchecked", len(shown) - len(rows))),), note=True)


def _done(one: dict[str, date]) -> date:
    return one["done_on"]


def _limits(view: View) -> Iterator[Block]:
    told = [(line, text) for line in view.facts.lines
            if (text := view.text(view.facts.sheets[line.indicator], "limits"))]  # fmt: skip
    if told:
        yield Heading(view.words("quality.limits"), 2)
        yield Bullets(tuple(Item((Run(view.before(line.code), "strong"), *text)) for line, text in told))


def _overlaps(view: View) -> Iterator[Block]:
    shown, period = {line.indicator: line for line in view.facts.lines}, view.asked.period
    begun = OVERLAP.c.since.is_(None) | (OVERLAP.c.since <= period.until)
    found = view.facts.rows("overlap", OVERLAP.c.indicator_id.in_(list(shown)), begun)
    yield Heading(view.words("quality.twice"), 2)
    if not found:
        yield view.note("quality.no_overlap")
        return
    numbers = [one[name] for one in found for name in ("grant_record_id", "other_id")]
    titles = view.desk.records.titles("grant_record", numbers, view.language)
    rows = []
    for one in found:
        line = shown[one["indicator_id"]]
        both = view.words.joined(titles.get(one[name], "") for name in ("grant_record_id", "other_id"))
        people, why = view.teller.number(line, one["people"]), " ".join(one["why"].split()) or view.words("sign.none")
        rows.append((view.name(line), both, people, view.words(f"overlap.{one['method']}"), why))
    yield view.table(
        "quality", ("indicator", "grants", "people", "method", "why"), rows, (2.3, 2.7, 1.4, 1.8, 2.1), (2,)
    )
    yield from _reach(view, [shown[one] for one in dict.fromkeys(one["indicator_id"] for one in found)])


def _reach(view: View, lines: Sequence[Line]) -> Iterator[Block]:
    """What grants report together, and how many once nobody counts twice."""
    reaches, window = (
        view.desk.results.reach,
        Window(view.asked.period.until, submitted=view.asked.submitted, cut_off=view.asked.cut_off),
    )
    for line in lines:
        if told := reaches.footnote(reaches.of(line.indicator, window), view.language):
            yield Paragraph((Run(told),), lead=f"{line.code} {view.teller.name(line)}")


def sheets(view: View) -> Iterator[Block]:
    """The reference sheet of every indicator."""
    yield Heading(view.words.heading("sheets"), 1, "sheets", new_page=True)
    for line in view.facts.lines:
        yield Heading(view.name(line), 2)
        for block in view.desk.results.papers.sheet(line.indicator, view.language, view.asked.period.until).blocks:
            yield Heading(block.text, 3) if isinstance(block, Heading) else block


def annexes(view: View) -> Iterator[Block]:
    """How figures are worked out, each with its code; the evidence with its hashes; what short forms mean."""
    yield Heading(view.words.heading("annexes"), 1, "annexes", new_page=True)
    yield from methods(view)
    yield from codes(view)
    yield from _evidence(view)
    yield from _acronyms(view)


def methods(view: View) -> Iterator[Block]:
    """How results are judged here."""
    yield Heading(view.words("annexes.methods"), 2)
    bands = view.desk.results.table.frame(view.asked.framework).bands
    told = {"on_track": bands.on_track, "at_risk": bands.at_risk, "exceeded": bands.exceeded}
    names = ("achieved", "progress", "to_date", "status", "approved", "missing", "rounding")
    yield Bullets(tuple(Item((Run(view.words(f"method.{name}", **told)),)) for name in names))


def codes(view: View) -> Iterator[Block]:
    """Every figure printed before: its mark, its code, what it is, how it was worked out."""
    yield Heading(view.words("annexes.figures"), 2)
    marked = view.printed.marked
    if not marked:
        yield view.note("annexes.no_figures")
        return
    yield view.note("annexes.figures_lead")
    rows = []
    for nr, told in marked:
        found = view.printed.explained(told)
        said = (Run(f"{figures.what(found, view.teller)}. "), Run(figures.formula(found, view.teller), "secondary"))
        rows.append((str(nr), told.ref.code, told.text, said))
    yield view.table("annexes", ("nr", "code", "figure", "formula"), rows, (0.5, 2.3, 1.4, 6.3), (2,), small=True)


def figure_list(view: View) -> Iterator[Block]:
    """The marks of the figures with their codes, in small print."""
    if marked := view.printed.marked:
        told = " · ".join(f"[{nr}]\u00a0{one.ref.code}" for nr, one in marked)
        yield Table((view.words.heading("figure_list"),), (((Run(told, "secondary"),),),), small=True)


def _evidence(view: View) -> Iterator[Block]:
    shown, period = {line.indicator: line for line in view.facts.lines}, view.asked.period
    asked = select(ATTACHMENT.c.name, FILE.c.sha256, VALUE.c.indicator_id, VALUE.c.since, VALUE.c.until).select_from(
        ATTACHMENT.join(FILE, FILE.c.id == ATTACHMENT.c.file_id).join(VALUE, VALUE.c.id == ATTACHMENT.c.record_id)
    ).where(
        ATTACHMENT.c.kind == "indicator_value", VALUE.c.indicator_id.in_(list(shown)), VALUE.c.until <= period.until,
    ).order_by(VALUE.c.indicator_id, VALUE.c.until, ATTACHMENT.c.id)  # fmt: skip
    found = view.facts.select(asked)
    yield Heading(view.words("annexes.evidence"), 2)
    if not found:
        yield view.note("annexes.no_evidence")
        return
    rows: list[tuple[Text | str, ...]] = []
    for one in found[:MOST]:
        time = f"{view.day(one.since)} – {view.day(one.until)}"
        rows.append((one.name, f"{shown[one.indicator_id].code}, {time}", (Run(one.sha256, "secondary"),)))
    yield view.table("annexes", ("file", "of", "hash"), rows, (2.4, 2.6, 5.0), small=True)
    if len(found) > MOST:
        yield view.note("groups.more", n=view.whole(len(found) - MOST))


def _acronyms(view: View) -> Iterator[Block]:
    """The short names of organisations and groups that stand in this workspace and this report."""
    known: dict[str, str] = {}
    for kind in ("organisation", "work_group"):
        for one in view.facts.rows(kind):
            if one["acronym"]:
                known[one["acronym"]] = view.own(one, "name") if kind == "work_group" else one["name"]
    if view.facts.alliance.get("acronym"):
        known[view.facts.alliance["acronym"]] = view.own(view.facts.alliance, "name")
    told = {name: view.words(f"acronym.{name}") for name in view.words.group("acronym")}
    used = view.facts.kept.get("used_words", frozenset())
    rows = sorted((name, full) for name, full in {**known, **told}.items() if name in used)
    if rows:
        yield Heading(view.words("annexes.acronyms"), 2)
        yield view.table("annexes", ("acronym", "full"), rows, (1.5, 6), small=True)

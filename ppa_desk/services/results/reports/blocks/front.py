"""The first page: the cover, the snapshot, the executive summary."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.content import Block, Chart, KeyFacts, Mark, Run, Text
from ppa_desk.services.grants.portfolio import Group, Total
from ppa_desk.services.grants.portfolio_view import View as PortfolioView
from ppa_desk.services.narrative import Prose
from ppa_desk.services.report_words import capital
from ppa_desk.services.results.reports.spending import spendings
from ppa_desk.services.results.reports.view import TO_DATE, View
from ppa_desk.services.results.rules import Status
from ppa_desk.services.results.table import Line

MOST = 6
"""How many numbers the snapshot shows."""
GOOD = (Status.ON_TRACK, Status.EXCEEDED)
STATES = (Status.EXCEEDED, Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA, Status.NOT_DUE,
          Status.NO_TARGET)  # fmt: skip
WORDS = 250
"""How many words a summary has at most."""


def cover(view: View) -> Iterator[Block]:
    """For whom, of which period, by whom, as of when."""
    words, report, shape, period = view.words, view.asked.values, view.asked.shape, view.asked.period
    funder = str(view.facts.funder.get("name") or "")
    kind = words("cover.final" if report.get("final") else "cover.interim")
    number = words("cover.number", nr=report["nr"], kind=kind) if report else capital(kind)
    told = {
        "funder": funder,
        "fund": view.own(view.facts.fund, "name"),
        "award": str(shape.get("award_no") or ""),
        "period": words("cover.from_to", since=view.day(period.since), until=view.day(period.until)),
        "kind": number,
        "due": view.day(report["due_on"]) if report.get("due_on") else "",
        "prepared": str(report.get("prepared_by") or ""),
        "approved": str(report.get("approved_by") or ""),
        "cut_off": view.day(view.asked.cut_off) if view.asked.cut_off else "",
    }
    rows: list[tuple[str, Text]] = [(words(f"cover.{name}"), (Run(text),)) for name, text in told.items() if text]
    if view.facts.framework["template"]:
        rows.append((words("cover.mind"), (Run(words("cover.example"), "gap"),)))
    if view.asked.submitted:
        rows.append((words("cover.mind"), (Run(words("cover.submitted"), "gap"),)))
    yield KeyFacts(tuple(rows))


def snapshot(view: View) -> Iterator[Block]:
    """The numbers a reader takes away: results against targets, how many stand how, money, and where."""
    yield view.heading("snapshot")
    if not view.facts.lines:
        yield view.note("snapshot.nothing")
        return
    yield from bullets(view, headline_lines(view))
    yield _standing(view)
    yield from _money(view)
    yield from _map(view)


def headline_lines(view: View) -> list[Line]:
    """Return the indicators shown first: the first of each result from the top, those with a value before others."""
    told = [view.facts.of_result(one["id"]) for one in view.facts.results]
    firsts = [lines[0] for lines in told if lines] + [line for lines in told for line in lines[1:]]
    known = [line for line in firsts if line.to_date.actual is not None]
    silent = [line for line in firsts if line not in known and line.measure is not Measure.QUALITATIVE]
    return (known + silent)[:MOST]


def bullets(view: View, lines: Sequence[Line]) -> Iterator[Block]:
    """Bars of indicators against their targets to date; their figures are among those the annex explains."""
    bands = view.desk.results.table.frame(view.asked.framework).bands
    if chart := view.desk.results.pictures(view.language).bullets(lines, bands):
        for line in lines:
            for what in "ATH":
                view.marked(view.printed.of_line(what, line, TO_DATE))
        yield chart


def _standing(view: View) -> Block:
    counts = [(state, sum(line.status is state for line in view.facts.lines)) for state in STATES]
    rows = [(view.teller.status(state), view.whole(count)) for state, count in counts if count]
    caption = view.words("snapshot.standing", n=view.whole(len(view.facts.lines)))
    return view.table("snapshot", ("status", "count"), rows, (3, 1), (1,), caption)


def _money(view: View) -> Iterator[Block]:
    told = spendings(view.desk, view.facts)
    awards = told.sums("award")
    for currency, award in sorted(awards.items(), key=str):
        if not award:
            continue
        marks = []
        for name in ("paid", "spent"):
            amount = told.sums(name).get(currency)
            share = Fraction(amount or 0, award)
            words = view.words("snapshot.money_of", amount=view.amount(amount, currency), share=view.share(share))
            marks.append(Mark(view.words(f"snapshot.{name}"), (min(float(share), 1.0),), words if amount is not None
                              else view.words("sign.not_reported")))  # fmt: skip
        caption = view.words("snapshot.money", award=view.amount(award, currency))
        rows = "; ".join(f"{mark.label}: {mark.told}" for mark in marks)
        yield Chart("bars", tuple(marks), f"{caption}. {rows}", caption)


def _map(view: View) -> Iterator[Block]:
    counts: dict[str, Total] = {}
    for grant in view.facts.grants:
        provinces = grant["provinces"].split()
        within = {code.partition("-")[0] for code in provinces}
        for code in {*provinces, *(one for one in grant["countries"].split() if one not in within)}:
            counts[code] = counts.get(code, Total()).plus(Total(1))
    if counts:
        told_by: PortfolioView = view.desk.grants.portfolio_reports.view(view.language)
        yield told_by.map([Group(code, total) for code, total in sorted(counts.items())])


def summary(view: View) -> Iterator[Block | Prose]:
    """At most 250 words: what was reached, what was not, what it cost."""
    yield view.heading("summary")
    yield Prose("summary", " ".join(drafted(view)), title=view.words.heading("summary"))


def drafted(view: View) -> Iterator[str]:
    """Yield the sentences of a summary, their figures live."""
    words, lines, period = view.words, view.facts.lines, view.asked.period
    yield words("summary.when", since=view.day(period.since), until=view.day(period.until))
    due = [line for line in lines if line.status in STATES[:5]]
    if due:
        count = {state: sum(line.status is state for line in due) for state in STATES}
        good = sum(count[state] for state in GOOD)
        yield words("summary.standing", good=view.whole(good), due=view.whole(len(due)),
                    risk=view.whole(count[Status.AT_RISK]), off=view.whole(count[Status.OFF_TRACK]))  # fmt: skip
    for line in [one for one in headline_lines(view) if one.to_date.actual is not None][:3]:
        yield sentence(view, line)
    told = spendings(view.desk, view.facts)
    if told.sums("award"):
        yield words("summary.money", grants=view.counted("count.grant", len(told.rows)),
                    award=view.sums(told.sums("award")), paid=view.sums(told.sums("paid")))  # fmt: skip
    if far := sum(line.deviates for line in lines):
        yield view.counted("summary.far", far)
    if missing := sum(line.status is Status.NO_DATA for line in lines):
        yield view.counted("summary.missing", missing)


def sentence(view: View, line: Line, slot: str = TO_DATE) -> str:
    """Return what an indicator says in a sentence, its figures as codes."""
    words, own = view.words, getattr(line, slot)
    told = {"name": view.teller.name(line), "actual": view.code("A", line, slot), "target": view.code("T", line, slot),
            "share": view.code("H", line, TO_DATE)}  # fmt: skip
    if line.measure is Measure.QUALITATIVE:
        return ""
    if own.actual is None:
        return words("sentence.not_due" if line.status is Status.NOT_DUE else "sentence.none", **told)
    if own.target is None:
        return words("sentence.alone", **told)
    return words("sentence.full" if slot == TO_DATE and own.score.headline is not None else "sentence.target", **told)

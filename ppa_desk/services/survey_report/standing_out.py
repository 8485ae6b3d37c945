"""What stands out, in sentences written from the figures: each with its number and its base."""

from collections.abc import Iterator
from dataclasses import dataclass

from ppa_desk.services.analysis.figures import Figure, Matrix
from ppa_desk.services.survey_report.view import View

FEW = 3
FOREMOST = ("ranking", "likert_high", "change", "likert", "multiple", "single", "likert_low", "text", "number")
"""What is told first where there is room for a few: what was put in order, agreed on, or changed."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A result in a sentence, and the question it rests on."""

    question: str
    text: str
    told_by: str
    """What kind of result it is: a kind of figure, the ends of a matrix, or a change."""


def sentences(view: View, most: int = 8) -> list[Sentence]:
    """Return what stands out, at most so many sentences, in the order of the form."""
    return list(_all(view))[:most]


def foremost(view: View) -> list[Sentence]:
    """Return the few results that a reader who reads no further should know."""
    found = sorted(_all(view), key=lambda one: FOREMOST.index(one.told_by))
    told = {one.told_by: one for one in reversed(found)}
    first = [told[name] for name in FOREMOST if name in told]
    return (first + [one for one in found if one not in first])[:FEW]


def _all(view: View) -> Iterator[Sentence]:
    for part in view.results.sections:
        for one in part.contents:
            if isinstance(one, Matrix):
                yield from _of_matrix(view, one)
            elif one.n >= 10 and (told := of_figure(view, one)):
                yield Sentence(one.question, told, one.kind)
    yield from _changed(view)


def of_figure(view: View, one: Figure) -> str:
    """Return what a figure says in a sentence; empty where it says nothing that short."""
    words, title = view.words, view.own(one.title)
    if one.kind == "ranking" and one.ranking and len(one.lines) > 1:
        first, second = (view.own(line.label) for line in one.lines[:2])
        return words("stands.ranking", first=first, second=second, ballots=one.ranking.ballots)
    if one.kind == "text" and one.codes:
        return words("stands.code", label=view.own(one.codes[0].label), count=one.codes[0].count, n=one.n)
    if one.kind in ("single", "multiple") and one.lines:
        line = one.lines[0]
        return words(f"stands.{one.kind}", title=title, first=view.own(line.label), told=view.share(line, one))
    if one.kind == "likert":
        return words(
            "stands.single", title=title, first=words("figure.positive"), told=view.percent(one.stats["positive"])
        )
    if one.kind == "number" and one.stats:
        told = {name: view.decimal(one.stats[name], 2) for name in ("median", "low", "high", "mean")}
        return f"{title} {words('figure.numbers', **told)}"
    return ""


def _of_matrix(view: View, one: Matrix) -> Iterator[Sentence]:
    counted = [found for found in one.figures if found.kind == "likert" and found.n >= 10]
    if len(counted) < 2:
        return
    best = max(counted, key=lambda found: found.stats["net"])
    worst = min(counted, key=lambda found: found.stats["net"])
    for name, found in (("likert_high", best), ("likert_low", worst)):
        told = view.percent(found.stats["positive"])
        text = view.words(f"stands.{name}", item=view.own(found.title), told=told)
        yield Sentence(found.question, text, name)


def _changed(view: View) -> Iterator[Sentence]:
    changes = [
        (abs(c.now - c.before), c, one)
        for one in view.results.figures()
        for c in one.changes
        if c.n_before >= 20 <= c.n_now
    ]
    if not changes:
        return
    _, change, one = max(changes, key=lambda found: found[0])
    difference = change.now - change.before
    sign = "+" if difference > 0 else "−"
    told = {"label": view.own(change.label), "sign": sign, "points": f"{abs(difference) * 100:.0f}"}
    yield Sentence(one.question, view.words("stands.change", title=view.own(one.title), **told), "change")

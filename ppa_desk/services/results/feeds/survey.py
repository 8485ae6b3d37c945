"""Counted from a survey, by the engine that counts its report: a share of answers, a mean, how many answered.

Where a survey is asked again each year, the one that closed in the period is taken.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from sqlalchemy import Table, select

from ppa_desk.forms.definition import Choice, Form, Question, walk
from ppa_desk.model import quantity
from ppa_desk.model.kinds import table_of
from ppa_desk.services.analysis.figures import Cross, Figure, Line
from ppa_desk.services.analysis.questions import is_scale, kind_of
from ppa_desk.services.content import Language
from ppa_desk.services.results.feeds.counted import NONE, Counted, Note, Numbers, Span, count
from ppa_desk.services.results.feeds.ways import Rule

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

SURVEY: Table = table_of("survey")
CHOSEN = ("single", "likert", "multiple")
ONE = 1_000_000


def counted(desk: "Desk", rule: Rule, span: Span, dimensions: tuple[str, ...]) -> Counted:
    """Return what the survey of a time says; nothing while it is open, or where too few answered to be told."""
    found = of_time(desk, rule.number("survey") or 0, span)
    if found is None:
        return Counted(notes=(Note("no_survey"),))
    by = dimensions[0] if len(dimensions) == 1 and dimensions[0] in rule.way.cells else "constituency"
    results = desk.survey_reports.results(found, by=by)
    if results.withheld:
        return Counted(notes=(Note(f"survey_{results.withheld}"),), survey=found)
    if rule.way.what == "answers":
        return Counted(count(results.data.count), base=results.data.count, survey=found)
    figure = results.figure(str(rule.told.get("question") or ""))
    if figure is None or not figure.n or figure.hidden:
        return Counted(notes=(Note("no_answers"),), survey=found)
    told = desk.key_results.told(found, figure.question)
    options = rule.codes("options")
    numbers = _share(figure, options) if rule.way.what == "share" else _mean(figure)
    parts = tuple(_by_group(figure, options, by)) if rule.way.what == "share" and by in dimensions else ()
    return Counted(
        numbers, parts, figure.n, _notes(figure, numbers), found,
        comment_en=told.get("en", ""), comment_fr=told.get("fr", ""),
    )  # fmt: skip


def of_time(desk: "Desk", survey: int, span: Span) -> int | None:
    """Return which survey of a series closed last in a time; one that stands alone without a last day is taken."""
    with desk.store.read() as session:
        rows = session.execute(select(SURVEY.c.id, SURVEY.c.previous_id, SURVEY.c.closes_on)).all()
    series = {survey}
    while more := {row.id for row in rows if row.previous_id in series} | {
        row.previous_id for row in rows if row.id in series and row.previous_id
    }:
        if more <= series:
            break
        series |= more
    within = [
        row for row in rows
        if row.id in series and row.closes_on and row.closes_on <= span.until
        and (span.since is None or row.closes_on >= span.since)
    ]  # fmt: skip
    if within:
        return int(max(within, key=lambda row: (row.closes_on or date.min, row.id)).id)
    return survey if len(series) == 1 and any(row.id == survey and row.closes_on is None for row in rows) else None


def _share(figure: Figure, options: Sequence[str]) -> Numbers:
    """How many chose one of the answers, of all who answered; by weight where organisations have one voice each."""
    lines = [line for line in figure.lines if line.name in options]
    if figure.kind not in CHOSEN or (figure.kind == "multiple" and len(options) > 1):
        return NONE
    return None, sum(_people(line, figure.n) for line in lines), figure.n * ONE


def _people(line: Line, n: int) -> int:
    share = line.share or 0.0
    plain = abs(share - line.count / n) < 1e-9
    return line.count * ONE if plain else quantity.kept(Fraction(share) * n)


def _mean(figure: Figure) -> Numbers:
    if figure.kind == "number" and "mean" in figure.stats:
        return None, quantity.kept(Fraction(figure.stats["mean"]) * figure.n), figure.n * ONE
    if figure.kind == "likert" and all(line.name.lstrip("-").isdecimal() for line in figure.lines):
        return None, sum(int(line.name) * _people(line, figure.n) for line in figure.lines), figure.n * ONE
    return NONE


def _by_group(figure: Figure, options: Sequence[str], by: str) -> Iterator[tuple[str, Numbers]]:
    """The groups whose answers may be shown; the others stay in what is not known."""
    cross = next((one for one in figure.crosses if one.fact == by), None)
    if cross is None:
        return
    chosen = [at for at, line in enumerate(figure.lines) if line.name in options]
    for row, group in enumerate(cross.groups):
        if not any((row, at) in cross.hidden for at in chosen):
            yield f"{by}={group}", (None, _of_group(cross, row, chosen), cross.totals[row] * ONE)


def _of_group(cross: Cross, row: int, chosen: Sequence[int]) -> int:
    total, found = cross.totals[row], 0
    for at in chosen:
        many, share = cross.counts[row][at], cross.shares[row][at] or 0.0
        plain = bool(total) and abs(share - many / total) < 1e-9
        found += many * ONE if plain else quantity.kept(Fraction(share) * total)
    return found


def _notes(figure: Figure, numbers: Numbers) -> tuple[Note, ...]:
    if numbers == NONE:
        return (Note("not_such_question"),)
    return (Note("few_answers", {"n": figure.n}),) if figure.n < 10 else ()


# --- what may be chosen


def questions(desk: "Desk", survey: int | None, what: str, language: Language) -> list[tuple[str, str]]:
    """Return the questions of a survey that can be counted so, with what they ask."""
    form = _form(desk, survey)
    fitting = [one for one in _questions(form) if one.asks and _fits(form, one, what)]
    return [(one.name, one.label.of(language) or one.name) for one in fitting]


def options(desk: "Desk", survey: int | None, question: str, language: Language) -> list[tuple[str, str]]:
    """Return the answers of a question that count as answers."""
    form = _form(desk, survey)
    return [(one.name, one.label.of(language) or one.name) for one in _choices(form, question) if not one.missing]


def _questions(form: Form) -> Iterator[Question]:
    return (one for one, _ in walk(form.items) if isinstance(one, Question))


def _choices(form: Form, name: str) -> Sequence[Choice]:
    found = next((one for one in _questions(form) if one.name == name), None)
    return form.choices(found) if found is not None else ()


def _fits(form: Form, question: Question, what: str) -> bool:
    kind = kind_of(question, is_scale(question, form))
    if what == "share":
        return kind in CHOSEN
    numbers = all(one.name.lstrip("-").isdecimal() for one in form.choices(question) if not one.missing)
    return kind == "number" or (kind == "likert" and numbers)


def _form(desk: "Desk", survey: int | None) -> Form:
    if survey is None:
        return Form("")
    values = desk.surveys.get(survey)
    version, form = values["form_version_id"], values["form_id"]
    if version is not None:
        return desk.forms.version(version)
    return desk.forms.draft(form) if form is not None else Form("")

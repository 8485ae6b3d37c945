"""One question's figure from its column."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat

from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.forms.values import number
from ppa_desk.services.analysis.figures import Base, CodeLine, Figure, Kind, Line
from ppa_desk.services.analysis.polls import NAMES, poll
from ppa_desk.services.analysis.ranking import ranking
from ppa_desk.services.analysis.scrubbing import scrubbed
from ppa_desk.services.analysis.statistics import kappa, quantile, wilson
from ppa_desk.services.surveys.dataset import NOT_ASKED, CodedText, Column, Dataset

COMBINATIONS = 30
"""From how many answers combinations of choices are counted."""


def figure_of(data: Dataset, question: Question, number_: str, ordered: bool = False) -> Figure | None:
    """Return a question's figure; None of what is not answered by people. `ordered`: its choices are a scale."""
    column = data.columns.get(question.name)
    if column is None or not question.asks:
        return None
    choices = data.form.choices(question)
    kind = kind_of(question, ordered or is_scale(question, data.form))
    told = tally(column, data.weights)
    base = base_of(told.counts, {one.name for one in choices if one.missing} if kind in ("single", "likert") else set())
    blank = Figure(question.name, number_, question.label, kind, base)
    return _OF[kind](data, question, told, choices, blank)


def kind_of(question: Question, ordered: bool) -> Kind:
    """Return what kind of figure a question gives."""
    if question.type == "select_one" or question.type == "acknowledge":
        return "likert" if ordered else "single"
    kinds: dict[str, Kind] = {
        "select_multiple": "multiple", "rank": "ranking", "integer": "number", "decimal": "number", "range": "number",
    }  # fmt: skip
    return kinds.get(question.type, "text")


def is_scale(question: Question, form: Form) -> bool:
    """Say whether a question's choices are a scale: it asks for one, or their names are numbers."""
    names = [one.name for one in form.choices(question) if not one.missing]
    return "likert" in question.appearance.split() or (
        len(names) > 2 and all(name.lstrip("-").isdecimal() for name in names)
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """A column, how often each value stands in it, and the weight of those that gave it."""

    column: Column
    counts: Counter[str | None]
    weight: Mapping[str | None, float]


def tally(column: Column, weights: Sequence[float]) -> Tally:
    """Count a column once, for all that is told of it."""
    counts = Counter(column)
    if set(weights) <= {1.0}:
        return Tally(column, counts, counts)
    found: defaultdict[str | None, float] = defaultdict(float)
    for (value, weight), times in Counter(zip(column, weights, strict=True)).items():
        found[value] += weight * times
    return Tally(column, counts, found)


def base_of(counts: Counter[str | None], missing: set[str]) -> Base:
    """Return the base of a column so counted."""
    unasked, unseen, skipped = counts[NOT_ASKED], counts[None], counts[""]
    none = sum(counts[name] for name in missing)
    asked = counts.total() - unasked
    return Base(asked, asked - unseen, asked - unseen - skipped - none, skipped, none)


def lines_of(data: Dataset, told: Tally, choices: Sequence[Choice], n: int) -> tuple[Line, ...]:
    """Return a line for each choice: raw count, weighted share of those who chose any, interval."""
    counts, weight = told.counts, told.weight
    whole = sum(weight.get(one.name, 0.0) for one in choices)
    return tuple(
        Line(one.name, one.label, counts[one.name], (share := weight.get(one.name, 0.0) / whole if whole else None),
             interval(data, share, n))
        for one in choices
    )  # fmt: skip


def interval(data: Dataset, share: float | None, n: int) -> tuple[float, float] | None:
    """Return the interval of a share: over organisations where they have one voice each, else over persons."""
    if share is None:
        return None
    total = data.rates.total
    if data.voice == "each" or not total.organisations:
        return wilson(share, n, total.persons if total.persons >= n else None)
    voices = min(sum(data.weights), n)
    return wilson(share, voices, total.organisations if total.organisations >= voices else None)


def _single(data: Dataset, question: Question, told: Tally, choices: Sequence[Choice], blank: Figure) -> Figure:
    if question.type == "acknowledge":
        choices = (Choice("OK", Text("Agreed", "Accepté")),)
    answers = [one for one in choices if not one.missing]
    lines = sorted(lines_of(data, told, answers, blank.n), key=lambda line: (-(line.share or 0), -line.count))
    return _with(blank, lines=tuple(lines), missing=_missing(told.counts, choices))


def _missing(counts: Counter[str | None], choices: Sequence[Choice]) -> tuple[Line, ...]:
    return tuple(Line(one.name, one.label, counts[one.name], None) for one in choices if one.missing)


def _likert(data: Dataset, question: Question, told: Tally, choices: Sequence[Choice], blank: Figure) -> Figure:
    answers = scale_of(choices)
    lines = lines_of(data, told, answers, blank.n)
    half = len(lines) // 2
    shares = [line.share or 0.0 for line in lines]
    stats = {"positive": sum(shares[:half]), "negative": sum(shares[len(lines) - half :])}
    stats["neutral"] = shares[half] if len(lines) % 2 else 0.0
    stats["net"] = stats["positive"] - stats["negative"]
    stats |= {"top2": sum(shares[:2]), "bottom2": sum(shares[-2:]), "median": _middle(lines)}
    found = poll({line.name: line.share or 0.0 for line in lines}) if {one.name for one in answers} == NAMES else None
    return _with(blank, lines=lines, missing=_missing(told.counts, choices), stats=stats, poll=found)


def scale_of(choices: Sequence[Choice]) -> list[Choice]:
    """Return the choices of a scale from the most positive to the least: as listed, numbers from high to low."""
    answers = [one for one in choices if not one.missing]
    if answers and all(one.name.lstrip("-").isdecimal() for one in answers):
        return sorted(answers, key=lambda one: -int(one.name))
    return answers


def _middle(lines: Sequence[Line]) -> float:
    """The place of the median answer on the scale, from 0 at its positive end."""
    places = [at for at, line in enumerate(lines) for _ in range(line.count)]
    return float(places[(len(places) - 1) // 2]) if places else -1.0


def _multiple(data: Dataset, question: Question, told: Tally, choices: Sequence[Choice], blank: Figure) -> Figure:
    """Shares are of respondents who answered; they add up to more than 100 %."""
    weight, sets = told.weight, told.counts.copy()
    for kept in (None, "", NOT_ASKED):
        sets.pop(kept, None)
    counts: Counter[str] = Counter()
    shares: defaultdict[str, float] = defaultdict(float)
    for value, times in sets.items():
        for name in (value or "").split():
            counts[name] += times
            shares[name] += weight[value]
    whole = sum(weight[value] for value in sets)
    lines = [
        Line(one.name, one.label, counts[one.name], (share := shares[one.name] / whole if whole else None),
             interval(data, share, blank.n))
        for one in choices
    ]  # fmt: skip
    lines.sort(key=lambda line: (-(line.share or 0), -line.count))
    picks = sum(len((value or "").split()) * times for value, times in sets.items())
    labels = {one.name: one.label for one in choices}
    often = sets.most_common(5) if blank.n >= COMBINATIONS else []
    picked = tuple(
        (tuple(labels.get(name, Text(name)) for name in (value or "").split()), times) for value, times in often
    )
    return _with(blank, lines=tuple(lines), stats={"picks": picks / blank.n if blank.n else 0.0}, picked=picked)


def _ranking(data: Dataset, question: Question, told: Tally, choices: Sequence[Choice], blank: Figure) -> Figure:
    names = [one.name for one in choices]
    known = set(names)
    given = [value for value in told.counts if value and value != NOT_ASKED]
    ballots = [[name for name in value.split() if name in known] for value in given]
    found = ranking(names, ballots, [told.weight[value] for value in given])
    heard = sum(told.counts[value] for value, ballot in zip(given, ballots, strict=True) if ballot)
    found = replace(found, ballots=heard)
    labels = {one.name: one.label for one in choices}
    order = sorted(found.options, key=lambda one: -one.borda)
    lines = tuple(Line(one.option, labels[one.option], round(one.first), one.normal) for one in order)
    return _with(blank, lines=lines, ranking=found)


def _number(data: Dataset, question: Question, told: Tally, choices: Sequence[Choice], blank: Figure) -> Figure:
    parsed = {value: number(value) for value in told.counts if value and value != NOT_ASKED}
    alike = (repeat(float(one), told.counts[value]) for value, one in parsed.items() if one is not None)
    values = sorted(chain.from_iterable(alike))
    base = Base(blank.base.asked, blank.base.seen, len(values), blank.base.skipped, blank.base.answered - len(values))
    if not values:
        return _with(blank, base=base)
    stats = {
        "n": float(len(values)), "median": quantile(values, 0.5), "low": quantile(values, 0.25),
        "high": quantile(values, 0.75), "least": values[0], "most": values[-1], "mean": sum(values) / len(values),
    }  # fmt: skip
    return _with(blank, base=base, stats=stats, bins=bins_of(values))


def bins_of(values: Sequence[float], most: int = 10) -> tuple[tuple[float, float, int], ...]:
    """Return fixed bins of sorted values, of a width of 1, 2 or 5 times a power of ten: from, to, count."""
    low, high = values[0], values[-1]
    width = next(w for w in _widths() if (high - low) / w < most)
    start = low // width * width
    counts = Counter(int((value - start) // width) for value in values)
    return tuple((start + at * width, start + (at + 1) * width, counts[at]) for at in range(max(counts) + 1))


def _widths() -> Iterable[float]:
    power = 0.01
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def _text(data: Dataset, question: Question, told: Tally, choices: Sequence[Choice], blank: Figure) -> Figure:
    own = [one for one in data.codes if one.question == question.name]
    answered = [at for at, value in enumerate(told.column) if value and value != NOT_ASKED]
    lines = sorted((_coded(one, answered, data) for one in own), key=lambda line: -line.count)
    return _with(blank, codes=tuple(lines))


def _coded(code: CodedText, answered: Sequence[int], data: Dataset) -> CodeLine:
    """Count respondents by the first coder; a second coder's work gives kappa."""
    coders = sorted(code.marked)
    first = code.marked[coders[0]] if coders else frozenset()
    found = set(first) & set(answered)
    agreement = None
    if len({name for other in data.codes for name in other.marked}) > 1:
        everybody = sorted({name for other in data.codes if other.question == code.question for name in other.marked})
        one, two = (code.marked.get(name, frozenset()) for name in everybody[:2]) if len(everybody) > 1 else ((), ())
        agreement = (
            kappa([at in one for at in answered], [at in two for at in answered]) if len(everybody) > 1 else None
        )
    quotes = tuple(scrubbed(quote, data.names) for quote in code.quotes[:2])
    return CodeLine(code.label, code.definition, len(found), quotes, agreement)


def _with(figure: Figure, **changed: object) -> Figure:
    return replace(figure, **changed)  # type: ignore[arg-type]


_OF: Mapping[Kind, Callable[[Dataset, Question, Tally, Sequence[Choice], Figure], Figure]] = {
    "single": _single,
    "likert": _likert,
    "multiple": _multiple,
    "ranking": _ranking,
    "number": _number,
    "text": _text,
}

"""The parts of the report around its figures: facts, who answered, method, questionnaire, responders."""

import re
from collections.abc import Iterator
from typing import Any

from ppa_desk.forms.definition import Group, Question, walk
from ppa_desk.forms.numbering import numbers
from ppa_desk.model.record import Visibility
from ppa_desk.services.analysis.figures import COUNTS
from ppa_desk.services.analysis.reidentifying import leaks
from ppa_desk.services.content import Block, Bullets, Chart, Heading, Item, KeyFacts, Mark, Paragraph, Table, Text
from ppa_desk.services.survey_report.figures import section
from ppa_desk.services.survey_report.standing_out import foremost, sentences
from ppa_desk.services.survey_report.view import View, cells, plain
from ppa_desk.services.surveys.rates import Rate

_NAMED = re.compile(r"\$\{(\w+)\}")
_CHOSEN = re.compile(
    r"selected\(\s*\$\{(?P<question>\w+)\}\s*,\s*'(?P<value>[^']*)'\s*\)|\$\{(?P<other>\w+)\}\s*=\s*'(?P<equal>[^']*)'"
)
"""A condition that one answer was chosen, as forms write it."""


def facts(view: View, contact: str) -> Iterator[Block]:
    """The box of page one."""
    words, data = view.words, view.data
    rows: list[tuple[str, Text]] = []

    def row(name: str, told: str) -> None:
        if told:
            rows.append((words(f"facts.{name}"), plain(told)))

    row("found", "\n".join(one.text for one in foremost(view)))
    row("about", view.own(data.purpose))
    row("asked", _asked(view))
    row("answered", _answered(view))
    row("when", _when(view))
    row("promise", words(f"promise.{data.anonymity}"))
    row("voice", words(f"voice.{data.voice}"))
    row("ask", contact)
    yield KeyFacts(tuple(rows))


def _asked(view: View) -> str:
    total = view.data.rates.total
    if not total.persons:
        return view.words("facts.asked_nobody")
    told = view.words("facts.asked_of", persons=total.persons, organisations=total.organisations)
    audience = view.own(view.data.audience)
    return view.words("facts.asked_as", audience=audience, asked=told) if audience else told


def _answered(view: View) -> str:
    total, data = view.data.rates.total, view.data
    if total.share is None or not total.answered:
        return view.words("facts.answered_n", persons=data.count, complete=data.complete)
    return view.words(
        "facts.answered_of", organisations=total.answered, all=total.organisations, percent=view.percent(total.share),
        persons=data.count, complete=data.complete,
    )  # fmt: skip


def _when(view: View) -> str:
    opens, closes, closed = view.data.opens_on, view.data.closes_on, view.data.closed_at
    if closed is not None:  # before its deadline, or without one
        closes = min(closes or closed.date(), closed.date())
    if opens and closes:
        return view.words("facts.from_to", opens=view.date(opens), closes=view.date(closes))
    return view.words("facts.until", closes=view.date(closes)) if closes else ""


def standing_out(view: View, contact: str) -> Iterator[Block]:
    """What stands out, or why nothing is told."""
    if view.results.withheld:
        told = view.words(f"method.withheld_{view.results.withheld}", least=view.results.least)
        yield Heading(view.words("heading.results"), 1)
        yield Paragraph(plain(told))
        return
    found = sentences(view)
    if found:
        yield Heading(view.words("heading.standing_out"), 1)
        yield Bullets(tuple(Item(plain(one.text)) for one in found))


def who(view: View, contact: str) -> Iterator[Block]:
    """Who answered, by constituency as a picture and by each fact as a table."""
    rates, words = view.data.rates, view.words
    if not rates.total.organisations:
        return
    yield Heading(words("heading.who"), 1)
    total = rates.total
    told = words(
        "who.rate", answered=total.answered, organisations=total.organisations, percent=view.percent(total.share or 0.0)
    )
    yield Paragraph(plain(f"{told} {_gaps(view)}"))
    groups = [rate for rate in rates.by["constituency"] if rate.organisations]
    if len(groups) > 1:
        yield _rate_chart(view, groups)
    for fact in ("constituency", "sector", "region", "groups"):
        shown = rates.by[fact] if fact == "constituency" else _told_apart(view, rates.by[fact])
        if len(rates.by[fact]) > 1 and shown:
            yield _rate_table(view, fact, shown)
            if fact == "constituency":
                yield Paragraph(plain(words("who.gap_note")), note=True)
        if len(shown) < len(rates.by[fact]):
            yield Paragraph(plain(words("who.small", fact=view.fact(fact), least=view.results.least)), note=True)


def _told_apart(view: View, groups: tuple[Rate, ...]) -> tuple[Rate, ...]:
    """The groups whose rate gives nobody away: where that matters, not the small ones, nor one that is left alone."""
    if not view.results.public and view.data.anonymity != "anonymous":
        return groups
    shown = sorted(groups, key=lambda rate: -rate.organisations)
    small = [rate for rate in shown if rate.organisations < view.results.least]
    if len(small) == 1:
        small = shown[-2:]
    return tuple(rate for rate in groups if rate not in small)


def _gaps(view: View) -> str:
    far = [rate for rate in view.data.rates.by["constituency"] if rate.far]
    if not far:
        return view.words("who.balanced")
    told = []
    for rate in far:
        name = "far_less" if rate.gap < 0 else "far_more"
        group = view.group("constituency", rate.value)
        told.append(view.words(f"who.{name}", group=group, gap=view.points(rate.gap)))
    return " ".join(told)


def _rate_chart(view: View, groups: list[Rate]) -> Chart:
    marks = []
    for rate in groups:
        told = view.words("number.of", count=rate.answered, n=rate.organisations)
        group = view.group("constituency", rate.value)
        marks.append(Mark(group, (rate.share or 0.0,), told))
    rows = "; ".join(view.words("figure.alt_row", label=mark.label, told=mark.told) for mark in marks)
    caption = view.words("who.caption")
    return Chart("bars", tuple(marks), view.words("figure.alt", title=caption, told=rows), caption)


def _rate_table(view: View, fact: str, groups: tuple[Rate, ...]) -> Table:
    words = view.words
    shares = any(rate.organisations >= COUNTS for rate in groups)
    rows = []
    for rate in groups:
        told = [view.group(fact, rate.value), str(rate.organisations), str(rate.answered)]
        if shares:
            few = rate.share is None or rate.organisations < COUNTS
            told.append(words("number.none") if few else view.percent(rate.share or 0.0))
        people = words("number.of", count=rate.persons_answered, n=rate.persons)
        rows.append(cells(*told, people, view.signed(rate.gap)))
    names = ("asked", "answered", *(("share",) if shares else ()), "people", "gap")
    head = (view.fact(fact), *(words(f"who.{name}") for name in names))
    widths = (3, 2, 1.9, *((1.2,) if shares else ()), 2, 1.7)
    return Table(head, tuple(rows), widths, tuple(range(1, len(head))))


def results(view: View, contact: str) -> Iterator[Block]:
    """All figures, section by section."""
    if not view.results.sections:
        return
    for part in view.results.sections:
        yield Heading(view.own(part.title) or view.words("heading.results"), 1)
        yield from section(view, part.contents)


def method(view: View, contact: str) -> Iterator[Block]:
    """How it was counted, and what was done so that nobody can be told."""
    words, data = view.words, view.data
    found = leaks(view.results)
    told = words("method.leaks", count=len(found)) if found else words("method.no_leaks")
    lines = [
        words("method.voice", rule=words(f"voice.{data.voice}")),
        words("method.base"),
        words("method.interval"),
        words("method.small"),
        words("method.suppressed", least=view.results.least, leaks=told),
        words("method.seed"),
        words("method.flagged", count=data.flagged) if data.flagged else "",
        words("method.reworded", questions=", ".join(dict.fromkeys(one[0] for one in data.reworded)))
        if data.reworded
        else "",
    ]
    yield Heading(words("heading.method"), 1)
    yield Bullets(tuple(Item(plain(line)) for line in lines if line))


def questionnaire(view: View, contact: str) -> Iterator[Block]:
    """The questions as they were asked, with their choices."""
    form, words = view.data.form, view.words
    if not form.items:
        return
    yield Heading(words("heading.questionnaire"), 1)
    yield Paragraph(plain(words("questionnaire.key", form=form.key, version=form.version)), note=True)
    told = numbers(form)
    items: list[Item] = []
    for item, _ in walk(form.items):
        if isinstance(item, Group) or not (item.asks or item.type == "note"):
            continue
        items.append(_question(view, item, told))
    yield Bullets(tuple(items))


def _question(view: View, item: Question, told: dict[str, str]) -> Item:
    below = [view.own(one.label) for one in view.data.form.choices(item)]
    text = f"{told[item.name]}. {view.own(item.label)}" if item.name in told else view.own(item.label)
    choices = (Item(plain(" · ".join(below))),) if below else ()
    only = (Item(plain(_only_if(view, item.relevant, told))),) if item.relevant else ()
    return Item(plain(text), (*choices, *only))


def _only_if(view: View, condition: str, told: dict[str, str]) -> str:
    """Return in words who was asked a question."""
    one = _CHOSEN.fullmatch(condition.strip())
    question = view.data.form.question(one["question"] or one["other"]) if one else None
    if one and question and question.name in told:
        labels = {choice.name: view.own(choice.label) for choice in view.data.form.choices(question)}
        value = one["value"] or one["equal"]
        return view.words("questionnaire.only_if", answer=labels.get(value, value), number=told[question.name])
    asked = [told[name] for name in dict.fromkeys(_NAMED.findall(condition)) if name in told]
    if not asked:
        return view.words("questionnaire.only_some")
    return view.words("questionnaire.depends", numbers=view.words.joined(asked))


def responders(view: View, contact: str, missing: list[dict[str, Any]] | None = None) -> Iterator[Block]:
    """Who answered, where that was not promised otherwise; who did not, for the Secretariat alone."""
    data, words = view.data, view.words
    if data.responders and data.anonymity in ("named", "confidential", "open") and not view.results.public:
        yield Heading(words("heading.responders"), 1)
        yield Paragraph(plain(words.joined(data.responders) + "."))
    if missing and view.edition is Visibility.SECRETARIAT:
        yield Heading(words("heading.missing"), 1)
        bodies = dict.fromkeys(one["organisation"] or one["person"] for one in missing)
        yield Paragraph(plain(words.joined(bodies) + "."))

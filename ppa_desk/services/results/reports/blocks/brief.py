"""The short forms: what a reader with two minutes needs, outcome first; and one table for a board."""

from collections.abc import Iterator

from ppa_desk.services.content import Block, Bullets, Heading, Item, KeyFacts, Run, Text
from ppa_desk.services.narrative import Prose
from ppa_desk.services.report_words import capital
from ppa_desk.services.results.reports.blocks.front import GOOD, bullets, headline_lines, sentence
from ppa_desk.services.results.reports.blocks.progress import standing
from ppa_desk.services.results.reports.spending import Spendings, spendings
from ppa_desk.services.results.reports.view import LIFE, TO_DATE, View
from ppa_desk.services.results.rules import Status

TOP = ("goal", "outcome")
FEW = 3
"""How many bars a brief shows, and how many results it says are late."""


def promise(view: View) -> Iterator[Block | Prose]:
    """What it is about in a sentence anybody understands, and its frame: money, time, places."""
    framework, told = view.facts.framework, spendings(view.desk, view.facts)
    draft = view.own(framework, "summary") or _promised(view)
    yield Prose("promise", draft, title=view.words.heading("promise"))
    time = ""
    if framework["since"] and framework["until"]:
        time = view.words("cover.from_to", since=view.day(framework["since"]), until=view.day(framework["until"]))
    places = sorted({code for one in view.facts.grants for code in one["countries"].split()})
    minerals = sorted({code for one in view.facts.grants for code in one["minerals"].split()})
    facts = {
        "time": time,
        "money": _invested(view, told) if told.rows else "",
        "places": view.labels("country", " ".join(places)),
        "minerals": view.labels("mineral", " ".join(minerals)),
        "ask": _contact(view),
    }
    rows: list[tuple[str, Text]] = [
        (view.words(f"promise.{name}"), (Run(capital(text)),)) for name, text in facts.items() if text
    ]
    if framework["template"]:
        rows.append((view.words("cover.mind"), (Run(view.words("cover.example"), "gap"),)))
    yield KeyFacts(tuple(rows))


def _invested(view: View, told: Spendings) -> str:
    grants = view.counted("count.grant", len(told.rows))
    return view.words("promise.through", money=view.sums(told.sums("award")), grants=grants)


def _promised(view: View) -> str:
    top = [view.own(one, "statement") for one in view.facts.results if view.facts.level(one) in TOP]
    return view.words("promise.drafted", aims="; ".join(one for one in top if one)) if any(top) else ""


def outcomes(view: View) -> Iterator[Block | Prose]:
    """What changed, outcome by outcome, each in a few sentences with its figures."""
    yield view.heading("outcomes")
    tops = [one for one in view.facts.results if view.facts.level(one) == "outcome"]
    for row in tops or [one for one in view.facts.results if one["depth"] == 0]:
        below = _below(view, row["id"])
        lines = [line for number in below for line in view.facts.of_result(number)]
        known = [line for line in lines if line.to_date.actual is not None]
        yield Heading(view.own(row, "statement") or row["code"], 2)
        told = [one for line in known[:2] if (one := sentence(view, line))]
        silent = len(lines) - len(known)
        if not known:
            told.append(view.words("outcomes.none"))
        elif silent:
            told.append(view.counted("outcomes.silent", silent))
        yield Prose(f"outcomes.{row['id']}", " ".join(told), (("result", row["id"]),), view.result(row))


def _below(view: View, top: int) -> list[int]:
    found = {top}
    for one in view.facts.results:
        if one["parent_id"] in found:
            found.add(one["id"])
    return [one["id"] for one in view.facts.results if one["id"] in found]


def numbers(view: View) -> Iterator[Block]:
    """A few bars, and nothing else."""
    yield view.heading("numbers")
    yield from bullets(view, headline_lines(view)[:FEW])


def trust(view: View) -> Iterator[Block]:
    """What is not known or not as planned: said before somebody asks."""
    yield view.heading("trust")
    lines = view.facts.lines
    late = [line for line in lines if line.status in (Status.AT_RISK, Status.OFF_TRACK)]
    silent = [line for line in lines if line.status is Status.NO_DATA]
    items: list[Item] = []
    for line in late[:FEW]:
        known = view.facts.deviations.get(line.indicator)
        why = view.text(known, "explanation") if known else ()
        lead = view.words("trust.late", name=view.teller.name(line), status=view.teller.status(line.status).lower())
        items.append(Item((Run(f"{lead} "), *why)))
    if len(late) > FEW:
        items.append(Item((Run(view.words("trust.more", n=view.whole(len(late) - FEW))),)))
    if silent:
        names = view.words.joined(view.teller.name(line) for line in silent)
        items.append(Item((Run(view.words("trust.silent", names=names)),)))
    if not items:
        items.append(Item((Run(view.words("trust.fine")),)))
    yield Bullets(tuple(items))


def contact(view: View) -> Iterator[Block]:
    """Whom to ask."""
    if told := _contact(view):
        yield view.says("contact.ask", contact=told)


def _contact(view: View) -> str:
    alliance = view.facts.alliance
    parts = (view.words.own(alliance, "contact"), alliance.get("contact_email") or "")
    return ", ".join(part for part in parts if part)


def board_table(view: View) -> Iterator[Block]:
    """One table: what was reached of what was planned, and how it stands."""
    lines = view.facts.lines
    good = sum(line.status in GOOD for line in lines)
    due = sum(line.status not in (Status.NOT_DUE, Status.NO_TARGET) for line in lines)
    said = view.words("board.standing", good=view.whole(good), due=view.whole(due))
    rows = [
        (view.name(line), view.figure("B", line, LIFE), view.figure("A", line, TO_DATE),
         view.figure("T", line, TO_DATE), view.figure("L", line, LIFE), standing(view, line))
        for line in headline_lines(view)
    ]  # fmt: skip
    columns = ("indicator", "baseline", "actual", "target", "life", "status")
    yield view.table("board", columns, rows, (4.6, 1.3, 1.4, 1.4, 1.5, 1.6), (1, 2, 3, 4), said)
    money = spendings(view.desk, view.facts)
    if money.rows:
        yield view.note("board.money", grants=view.counted("count.grant", len(money.rows)),
                        award=view.sums(money.sums("award")), paid=view.sums(money.sums("paid")))  # fmt: skip
    if silent := sum(line.status is Status.NO_DATA for line in lines):
        yield view.note("board.silent", n=view.counted("count.indicator", silent))

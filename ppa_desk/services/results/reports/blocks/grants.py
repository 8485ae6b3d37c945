"""The grants of a report and their money."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ppa_desk.model.grants.keeping import OWED
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Block, Heading, Paragraph, Run, Text
from ppa_desk.services.records import title_of
from ppa_desk.services.results.dashboard_view import DashboardView
from ppa_desk.services.results.reports.blocks.front import GOOD
from ppa_desk.services.results.reports.spending import Spending, Spendings, spendings
from ppa_desk.services.results.reports.view import View
from ppa_desk.services.results.rules import Status

BUDGET = table_of("budget_line")
SPENDING = table_of("spending")
OBLIGATION = table_of("obligation")
TRANCHE = table_of("tranche")
OPEN = (TrancheStatus.PLANNED, TrancheStatus.ASKED, TrancheStatus.RELEASED)


def grants(view: View) -> Iterator[Block]:
    """Every grant: award and what was paid, how much of its time, money and results is through, what comes next."""
    yield view.heading("grants")
    told = spendings(view.desk, view.facts)
    if not told.rows:
        yield view.note("grants.none")
        return
    coming = milestones(view)
    rows = [_grant(view, one, coming) for one in told.rows]
    columns = ("grant", "award", "time", "spent", "results", "status")
    yield view.table("grants", columns, rows, (3.0, 2.0, 1.0, 1.15, 1.4, 2.2), (1, 2, 3))
    yield view.note("grants.how")


def _grant(view: View, one: Spending, coming: Mapping[int, str]) -> tuple[Text | str, ...]:
    grant = one.grant
    title = title_of("grant_record", grant, view.language) or grant["key"]
    places = view.labels("country", grant["countries"])
    beneath = " · ".join(part for part in (grant["organisation"] or "", places) if part)
    named: Text = (Run(title), *((Run(f"\n{beneath}", "secondary"),) if beneath else ()))
    paid = view.words("grants.paid", amount=view.amount(one.paid, one.currency))
    stage = grant["stage_fr"] or grant["stage_en"] if view.language == "fr" else grant["stage_en"] or grant["stage_fr"]
    after = coming.get(grant["id"], "")
    return (
        named, (Run(view.amount(one.award, one.currency)), Run(f"\n{paid}", "secondary")),
        view.share(one.passed(view.asked.period.until)), view.share(one.burned), results_of(view, grant["id"]),
        (Run(stage), *((Run(f"\n{after}", "secondary"),) if after else ())),
    )  # fmt: skip


def results_of(view: View, grant: int) -> str:
    """Return how many of a grant's own targets are on track, of those that are due; a dash where it has none."""
    if grant not in view.facts.targeted:
        return view.words("sign.none")
    lines = view.facts.lines_of(None, view.asked.period.until, grant)
    due = [line for line in lines if line.status not in (Status.NOT_DUE, Status.NO_TARGET)]
    if not due:
        return view.words("sign.not_due")
    good = sum(line.status in GOOD for line in due)
    return view.words("grants.on_track", good=view.whole(good), due=view.whole(len(due)))


def milestones(view: View) -> Mapping[int, str]:
    """Return what comes next for each grant: the report or tranche that is due first after the period."""
    numbers, until = [one["id"] for one in view.facts.grants], view.asked.period.until
    found: dict[int, tuple[Any, str]] = {}
    owed = view.facts.rows("obligation", OBLIGATION.c.grant_record_id.in_(numbers), OBLIGATION.c.due_on > until,
                           OBLIGATION.c.status.in_(OWED), order=("due_on",))  # fmt: skip
    planned = view.facts.rows("tranche", TRANCHE.c.grant_record_id.in_(numbers), TRANCHE.c.due_on > until,
                              TRANCHE.c.status.in_(OPEN), order=("due_on",))  # fmt: skip
    told = [(one, one["milestone"] or view.label("obligation_kind", one["kind"])) for one in owed]
    told += [(one, view.words("grants.tranche", nr=one["nr"])) for one in planned]
    for one, what in told:
        words = view.words("grants.next", what=what, day=view.day(one["due_on"]))
        known = found.get(one["grant_record_id"])
        if known is None or one["due_on"] < known[0]:
            found[one["grant_record_id"]] = (one["due_on"], words)
    return {grant: words for grant, (_, words) in found.items()}


def finances(view: View) -> Iterator[Block]:
    """Budget against what was spent; and who pays."""
    yield view.heading("finances")
    told = spendings(view.desk, view.facts)
    if not told.rows:
        yield view.note("grants.none")
        return
    yield from _budgets(view, told)
    yield from _sources(view)
    yield from _costs(view)


def _costs(view: View) -> Iterator[Block]:
    """What one unit of each result cost, where expenses are told."""
    shown, teller = {line.indicator: line for line in view.facts.lines}, DashboardView(view.language)
    found = view.desk.results.dashboard.overview(view.asked.framework, view.asked.period.until).costs
    known = [replace(one, line=shown[one.line.indicator]) for one in found if one.line.indicator in shown]
    if table := teller.cost_table([one for one in known if one.each is not None]):
        yield Heading(teller.words("cost.title"), 2)
        yield table
        yield Paragraph((Run(teller.words("cost.note")),), note=True)


def shares(view: View) -> Iterator[Block]:
    """Whose money reached what."""
    shown, teller = {line.indicator: line for line in view.facts.lines}, DashboardView(view.language)
    found = view.desk.results.dashboard.money.bought(view.facts.lines, view.asked.period.until)
    yield view.heading("shares")
    if table := teller.bought_table([one for one in found if one.line.indicator in shown]):
        yield table
        yield Paragraph((Run(teller.words("bought.note")),), note=True)
    else:
        yield view.note("shares.none")


def _budgets(view: View, told: Spendings) -> Iterator[Block]:
    lines, notes = _lines(view, told), _notes(view)
    rows: list[tuple[Text | str, ...]] = []
    for one in told.rows:
        title = title_of("grant_record", one.grant, view.language) or one.grant["key"]
        rows.append(_money_row(view, (Run(title, "strong"),), one.award, one.in_period, one.spent, one.currency))
        for line in lines.get(one.grant["id"], ()):
            name = title_of("budget_line", line, view.language)
            label: Text = (Run(f"\u2003{name}"),)
            if note := notes.get(line["id"]):
                label = (*label, Run(f"\n\u2003{note}", "secondary"))
            rows.append(_money_row(view, label, line["amount"], line["period"], line["spent"], None))
    for currency in sorted(told.sums("award"), key=str):
        award, own, spent = (told.sums(name).get(currency) for name in ("award", "in_period", "spent"))
        rows.append(_money_row(view, (Run(view.words("finances.total"), "strong"),), award, own, spent, currency))
    columns = ("line", "approved", "period", "spent", "left", "burned")
    yield view.table("finances", columns, rows, (3.0, 1.7, 1.6, 1.6, 1.6, 0.8), (1, 2, 3, 4, 5), small=True)
    yield view.note("finances.how")


def _money_row(
    view: View, label: Text, approved: int | None, period: int | None, spent: int | None, currency: str | None,
) -> tuple[Text | str, ...]:  # fmt: skip
    one = Spending({"currency": currency}, approved, None, period, spent)
    amounts = (approved, period, spent, one.left)
    return (label, *(view.amount(amount, currency) for amount in amounts), view.share(one.burned))


def _lines(view: View, told: Spendings) -> Mapping[int, list[dict[str, Any]]]:
    """Budget lines by grant, each with what was spent on it in the period and up to its end."""
    period = view.asked.period
    numbers = [one.grant["id"] for one in told.rows]
    lines = view.facts.rows("budget_line", BUDGET.c.grant_record_id.in_(numbers))
    spent: dict[int, list[dict[str, Any]]] = {}
    for row in view.facts.rows("spending", SPENDING.c.budget_line_id.in_([one["id"] for one in lines]),
                               SPENDING.c.until <= period.until):  # fmt: skip
        spent.setdefault(row["budget_line_id"], []).append(row)
    found: dict[int, list[dict[str, Any]]] = {}
    for one in lines:
        rows = [row for row in spent.get(one["id"], []) if row["amount"] is not None]
        own = [row for row in rows if row["since"] and row["since"] >= period.since]
        one |= {"spent": sum(row["amount"] for row in rows) if rows else None,
                "period": sum(row["amount"] for row in own) if own else None}  # fmt: skip
        found.setdefault(one["grant_record_id"], []).append(one)
    return found


def _notes(view: View) -> Mapping[int, str]:
    """Why a line differs from its plan, as the grantee told it for this period."""
    period = view.asked.period
    rows = view.facts.rows(
        "spending", SPENDING.c.until.between(period.since, period.until), SPENDING.c.explanation != ""
    )
    return {row["budget_line_id"]: " ".join(row["explanation"].split()) for row in rows}


def _sources(view: View) -> Iterator[Block]:
    found: dict[tuple[str, str | None], list[int]] = {}
    for grant in view.facts.grants:
        for one in view.desk.grants.funds.sources(grant["id"], view.language).rows:
            sums = found.setdefault((one.fund, grant["currency"]), [0, 0, 0])
            sums[0] += 1
            sums[1] += one.amount or 0
            sums[2] += one.paid
    if not found:
        return
    yield Heading(view.words("finances.sources"), 2)
    rows = [
        (fund, view.whole(count), view.amount(given, currency), view.amount(paid, currency))
        for (fund, currency), (count, given, paid) in sorted(found.items(), key=str)
    ]
    yield view.table("finances", ("fund", "grants", "given", "paid"), rows, (3.4, 1.0, 2.0, 2.0), (1, 2, 3))

"""What may go wrong, what was learned, whose life it changed, and what comes next."""

from collections.abc import Iterator, Mapping
from typing import Any

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Consent
from ppa_desk.services.content import Block, Heading, Paragraph, Run, Text
from ppa_desk.services.narrative import Prose
from ppa_desk.services.results.periods import Period, following
from ppa_desk.services.results.reports.view import PERIOD, View, runs
from ppa_desk.services.results.table import Line, Slot

STORY = table_of("story")


def risks(view: View) -> Iterator[Block]:
    """Risks and assumptions, how they stand, who watches them, what is done."""
    yield view.heading("risks")
    found = view.facts.of_results("risk")
    if not found:
        yield view.note("risks.none")
        return
    dash = runs(view.words("sign.none"))
    rows = [
        (
            (Run(view.before(view.words(f"risks.{one['kind']}")), "strong"), *view.text(one, "text")),
            view.words(f"standing.{one['standing']}"), _level(view, one) or dash, _kept_small(view, one) or dash,
        )
        for one in found
    ]  # fmt: skip
    columns = ("risk", "standing", "level", "mitigation")
    yield view.table("risks", columns, rows, (3.4, 1.5, 1.9, 3.4))


def _level(view: View, one: Mapping[str, Any]) -> Text:
    """How likely and grave a risk is, and which way it goes, one below the other; nothing where nobody said."""
    told = [
        view.words(f"risks.{name}", level=view.desk.codes.label("risk_level", one[name], view.language))
        for name in ("likelihood", "impact") if one[name]
    ]  # fmt: skip
    if one["trend"]:
        told.append(view.desk.codes.label("risk_trend", one["trend"], view.language))
    return runs("\n".join(told))


def _kept_small(view: View, one: Mapping[str, Any]) -> Text:
    """What is done about a risk, and who watches it."""
    done, owner = view.text(one, "mitigation"), one["owner"]
    return (*done, *((Run(f"{chr(10) if done else ''}{owner}", "secondary"),) if owner else ()))


def lessons(view: View) -> Iterator[Block | Prose]:
    """What was learned, from what, and what was changed because of it."""
    yield view.heading("lessons")
    yield Prose("lessons", "", title=view.words.heading("lessons"))
    found = view.facts.of_framework("lesson", "learned_on", only_period=True)
    if not found:
        yield view.note("lessons.none")
        return
    dash = runs(view.words("sign.none"))
    rows = [tuple(view.text(one, name) or dash for name in ("text", "evidence", "change")) for one in found]
    yield view.table("lessons", ("text", "evidence", "change"), rows, (3.4, 3.2, 3.4))


def story(view: View) -> Iterator[Block]:
    """What changed for somebody who agreed that it be told."""
    yield view.heading("story")
    period = view.asked.period
    found = view.facts.rows("story", STORY.c.framework_id == view.asked.framework,
                            STORY.c.told_on.between(period.since, period.until), order=("told_on",))  # fmt: skip
    told = [one for one in found if one["consent"] == Consent.GIVEN]
    for one in told:
        yield from _story(view, one)
    if kept := len(found) - len(told):
        yield Paragraph((Run(view.counted("story.kept", kept), "gap"),), note=True)
    if not found:
        yield view.note("story.none")


def _story(view: View, one: dict[str, Any]) -> Iterator[Block]:
    yield Heading(view.own(one, "title") or view.words("story.untitled"), 2)
    if one["who"]:
        key = "story.pseudonym" if one["pseudonym"] else "story.who"
        yield Paragraph((Run(view.words(key, who=one["who"]), "secondary"),))
    for name in ("before", "after"):
        if text := view.text(one, name):
            yield Paragraph(text, lead=view.words(f"story.{name}"))
    quote, credit = view.own(one, "quote"), one["credit"]
    told: list[Run] = [Run(f"{view.words('story.quote', quote=quote)} ", "emphasis")] if quote else []
    if credit:
        told.append(Run(view.words("story.credit", credit=credit), "secondary"))
    if told:
        yield Paragraph(tuple(told))


def plan(view: View) -> Iterator[Block | Prose]:
    """What the next period is to bring: its targets, activities and dates."""
    yield view.heading("plan")
    after = next_period(view)
    time = view.words("cover.from_to", since=view.day(after.since), until=view.day(after.until))
    yield Prose("plan", view.words("plan.drafted", time=time), title=view.words.heading("plan"))
    yield from _targets(view, after, time)
    yield from _activities(view, after)
    yield from _dates(view, after)


def next_period(view: View) -> Period:
    """Return the period after the one of the report, as long as it."""
    return following(view.asked.period)


def _targets(view: View, after: Period, time: str) -> Iterator[Block]:
    now = {line.indicator: line for line in view.facts.lines}
    lines = view.facts.lines_of(after.since, after.until)
    rows = [
        (view.name(line), view.unit(line), view.bare("A", now[line.indicator], "to_date"),
         _bare(view, line, getattr(line, PERIOD)), _bare(view, line, line.to_date))
        for line in lines if getattr(line, PERIOD).target is not None
    ]  # fmt: skip
    if rows:
        columns = ("indicator", "unit", "now", "target", "to_date")
        yield view.table(
            "plan", columns, rows, (3.2, 1.6, 1.7, 1.5, 1.5), (2, 3, 4), view.words("plan.targets", time=time)
        )


def _bare(view: View, line: Line, slot: Slot) -> str:
    return view.teller.target(line._replace(currency=None), slot)


def _activities(view: View, after: Period) -> Iterator[Block]:
    found = [
        one for one in view.facts.results
        if view.facts.level(one) == "activity" and one["since"] and one["until"]
        and one["since"] <= after.until and one["until"] >= after.since
    ]  # fmt: skip
    if found:
        rows = [(view.result(one), view.day(one["since"]), view.day(one["until"])) for one in found]
        yield view.table("plan", ("activity", "since", "until"), rows, (5, 2, 2))


def _dates(view: View, after: Period) -> Iterator[Block]:
    obligation, numbers = table_of("obligation"), [one["id"] for one in view.facts.grants]
    due = view.facts.rows("obligation", obligation.c.grant_record_id.in_(numbers),
                          obligation.c.due_on.between(after.since, after.until), order=("due_on",))  # fmt: skip
    if not due:
        return
    titles = view.desk.records.titles("grant_record", numbers, view.language)
    rows = [(view.day(one["due_on"]), titles.get(one["grant_record_id"], ""),
             one["milestone"] or view.label("obligation_kind", one["kind"])) for one in due[:40]]  # fmt: skip
    yield view.table("plan", ("date", "grant", "report"), rows, (2, 4.4, 2.6), (), view.words("plan.due"), small=True)
    if len(due) > 40:
        yield view.note("groups.more", n=view.whole(len(due) - 40))

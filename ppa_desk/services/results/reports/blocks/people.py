"""Work groups and membership; gender and inclusion."""

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Block, Bullets, Heading, Item, Run, Text
from ppa_desk.services.records import title_of
from ppa_desk.services.results.reports.view import TO_DATE, View
from ppa_desk.services.results.table import Line

MEETING = table_of("meeting")
ATTENDANCE = table_of("attendance")
DECISION = table_of("decision")
SURVEY = table_of("survey")
KEY_RESULT = table_of("key_result")
MOST = 12
"""How many decisions and results of surveys are told one by one."""


def groups(view: View) -> Iterator[Block]:
    """Meetings held, who was there, what was decided, what surveys said."""
    yield view.heading("groups")
    period = view.asked.period
    held = [one for one in view.facts.rows("meeting", MEETING.c.starts_on.between(period.since, period.until),
                                           order=("starts_on",)) if view.facts.may_see(one["visibility"])]  # fmt: skip
    numbers = [one["id"] for one in held]
    present = view.facts.rows("attendance", ATTENDANCE.c.meeting_id.in_(numbers))
    if not held:
        yield view.note("groups.none")
    else:
        yield _meetings(view, held, present)
        yield from _by_constituency(view, present)
    decided = [one for one in view.facts.rows("decision", DECISION.c.meeting_id.in_(numbers))
               if view.facts.may_see(one["visibility"])]  # fmt: skip
    yield from _told(view, "groups.decisions", [view.text(one, "text") for one in decided])
    yield from _surveys(view)


def _meetings(view: View, held: list[dict[str, Any]], present: list[dict[str, Any]]) -> Block:
    counts: dict[int, list[dict[str, Any]]] = {}
    for one in present:
        counts.setdefault(one["meeting_id"], []).append(one)
    groups_of = {one["id"]: title_of("work_group", one, view.language) for one in view.facts.rows("work_group")}
    rows = []
    for one in held:
        group = groups_of.get(one["work_group_id"] or 0) or view.label("meeting_kind", one["kind"])
        title = title_of("meeting", one, view.language) or group
        rows.append((view.day(one["starts_on"]), (Run(title), Run(f"\n{group}", "secondary")),
                     *_present(view, counts.get(one["id"], []))))  # fmt: skip
    caption = view.counted("groups.held", len(held))
    columns = ("date", "meeting", "people", "women", "men")
    return view.table("groups", columns, rows, (2.0, 3.8, 1.5, 1.3, 1.3), (2, 3, 4), caption)


def _present(view: View, rows: list[dict[str, Any]]) -> tuple[str, str, str]:
    """How many people, women and men were counted; a dash where nobody counted."""
    known = [one for one in rows if one["people"] is not None]
    if not known:
        return (view.words("sign.none"),) * 3
    by_sex = {sex: [one["people"] for one in known if one["sex"] == sex] for sex in ("female", "male")}
    told = [view.whole(sum(found)) if found else view.words("sign.none") for found in by_sex.values()]
    return (view.whole(sum(one["people"] for one in known)), *told)  # type: ignore[return-value]


def _by_constituency(view: View, present: list[dict[str, Any]]) -> Iterator[Block]:
    counts: dict[str | None, int] = {}
    for one in present:
        if one["people"] is not None:
            counts[one["constituency"]] = counts.get(one["constituency"], 0) + one["people"]
    if not counts:
        yield view.note("groups.not_counted")
        return
    rows = [
        (view.label("constituency", code) if code else view.words("groups.unknown"), view.whole(count))
        for code, count in sorted(counts.items(), key=lambda one: (one[0] is None, str(one[0])))
    ]
    yield view.table("groups", ("constituency", "people"), rows, (5, 1.5), (1,), view.words("groups.present"))
    yield view.note("groups.note")


def _told(view: View, key: str, texts: list[Text]) -> Iterator[Block]:
    known = [text for text in texts if text]
    if known:
        yield Heading(view.words(key), 2)
        yield Bullets(tuple(Item(text) for text in known[:MOST]))
        if len(known) > MOST:
            yield view.note("groups.more", n=view.whole(len(known) - MOST))


def _surveys(view: View) -> Iterator[Block]:
    period = view.asked.period
    closed = view.facts.rows(
        "survey", SURVEY.c.closes_on.between(period.since, period.until), SURVEY.c.status == "closed"
    )
    results = view.facts.rows("key_result", KEY_RESULT.c.survey_id.in_([one["id"] for one in closed]))
    items = []
    for one in closed:
        if not view.facts.may_see(one["visibility"]):
            continue
        below = [Item(view.text(told, "text")) for told in results
                 if told["survey_id"] == one["id"] and view.facts.may_see(told["visibility"])]  # fmt: skip
        items.append(Item((Run(title_of("survey", one, view.language)),), tuple(below)))
    if items:
        yield Heading(view.words("groups.surveys"), 2)
        yield Bullets(tuple(items[:MOST]))


def inclusion(view: View) -> Iterator[Block]:
    """Gender markers of the grants, and results by sex."""
    yield view.heading("inclusion")
    yield from _markers(view)
    yield from _by_sex(view)


def _markers(view: View) -> Iterator[Block]:
    grants = view.facts.grants
    if not grants:
        return
    counts = Counter(one["gender_marker"] or "" for one in grants)
    codes = [one.code for one in view.desk.codes.all("gender_marker")]
    rows = [(view.label("gender_marker", code), view.whole(counts[code])) for code in codes]
    if counts[""]:
        rows.append((view.words("inclusion.not_screened"), view.whole(counts[""])))
    yield view.table("inclusion", ("marker", "grants"), rows, (5, 1.2), (1,), view.words("inclusion.markers"))
    listed = [
        (title_of("grant_record", one, view.language) or one["key"], _marker(view, one["gender_marker"]),
         " ".join(one["gender_why"].split()) or view.words("sign.none"))
        for one in grants
    ]  # fmt: skip
    yield view.table("inclusion", ("grant", "marker", "why"), listed, (3.2, 2.4, 3.4), small=True)
    yield view.note("inclusion.note")


def _marker(view: View, code: str | None) -> str:
    return view.label("gender_marker", code) if code else view.words("inclusion.not_screened")


def _by_sex(view: View) -> Iterator[Block]:
    lines = [line for line in view.facts.lines if "sex" in line.dimensions and line.to_date.actual is not None]
    if not lines:
        yield view.note("inclusion.no_sex")
        return
    rows = [(view.named(line), *_sexes(view, line)) for line in lines]
    columns = ("indicator", "women", "men", "other", "share")
    yield view.table("inclusion", columns, rows, (3.8, 1.3, 1.3, 1.4, 1.3), (1, 2, 3, 4), view.words("inclusion.sex"))
    yield view.note("inclusion.share_note")


def _sexes(view: View, line: Line) -> tuple[Text, ...]:
    known: Mapping[str, Any] = {code: view.printed.of_cell(line, TO_DATE, f"sex={code}") for code in ("female", "male")}
    women, men = (known[code].number for code in ("female", "male"))
    total = line.to_date.actual
    share = Fraction(women) / (women + men) if women is not None and men is not None and women + men else None
    rest = total - (women or 0) - (men or 0) if total is not None and line.measure in ("count", "money") else None
    return (
        view.marked(known["female"]), view.marked(known["male"]), (Run(view.teller.number(line, rest)),),
        (Run(view.share(share)),),
    )  # fmt: skip

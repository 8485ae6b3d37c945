"""What is not as it was to be: deviations explained, figures restated, targets revised."""

from collections.abc import Iterator

from ppa_desk.services.content import Block, Heading, Paragraph, Run, Text
from ppa_desk.services.results.reports.restating import revised, since_last
from ppa_desk.services.results.reports.view import TO_DATE, View
from ppa_desk.services.results.table import Line


def deviations(view: View) -> Iterator[Block]:
    """Every result far from its target, either way: why, and what is done about it."""
    yield view.heading("deviations")
    far = [line for line in view.facts.lines if line.deviates]
    percent = view.facts.desk.results.table.frame(view.asked.framework).bands.explained
    if not far:
        yield view.note("deviations.none", percent=percent)
        return
    yield view.note("deviations.lead", percent=percent)
    rows = [(view.named(line), _far(view, line), _why(view, line), _action(view, line)) for line in far]
    yield view.table("deviations", ("indicator", "stands", "why", "action"), rows, (2.6, 1.6, 3.2, 2.6))


def _far(view: View, line: Line) -> Text:
    share = line.to_date.score.headline
    way = "not_met" if share is None else "over" if share > 1 else "under"
    told = (*view.figure("H", line, TO_DATE), Run(f"\n{view.words(f'deviations.{way}')}", "secondary"))
    return (*told, Run("\n"), *view.of(line, TO_DATE)[:-1]) if view.words("sign.of").endswith("{target}") else told


def _why(view: View, line: Line) -> Text:
    known = view.facts.deviations.get(line.indicator)
    reason = view.label("deviation_reason", known["reason"]) if known and known["reason"] else ""
    text = view.text(known, "explanation") if known else ()
    missing = () if text else (Run(view.words("deviations.missing"), "gap"),)
    return (*((Run(view.before(reason), "strong"),) if reason else ()), *text, *missing)


def _action(view: View, line: Line) -> Text:
    known = view.facts.deviations.get(line.indicator)
    action = view.text(known, "action") if known else ()
    changes = [one for one in revised(view.facts) if one.indicator == line.indicator]
    told: list[Run] = list(action or (Run(view.words("sign.none")),))
    for one in changes:
        words = view.words("deviations.revised", before=view.teller.number(line, one.before),
                           after=view.teller.number(line, one.after), day=view.day(one.revised_on),
                           by=one.by or view.words("sign.none"))  # fmt: skip
        told.append(Run(f"\n{words}", "secondary"))
    return tuple(told)


def restatements(view: View) -> Iterator[Block]:
    """What an earlier report said and is otherwise now, with the reason; and targets as they were and are."""
    yield view.heading("restatements")
    found = since_last(view.facts)
    if found is None:
        yield view.note("restatements.first")
    elif not found.rows:
        yield view.note("restatements.none", day=view.day(found.issued_on))
    else:
        yield view.note("restatements.lead", day=view.day(found.issued_on))
        lines = {line.indicator: line for line in view.facts.lines}
        rows = []
        for one in found.rows:
            line = lines[one.ref.indicator]
            what = view.words(f"restatements.{one.ref.what}")
            time = view.words("cover.from_to", since=view.day(one.ref.since), until=view.day(one.ref.until)) \
                if one.ref.since else view.words("restatements.until", until=view.day(one.ref.until)) if one.ref.until \
                else view.words("restatements.always")  # fmt: skip
            reasons = [_reason(view, code, why) for code, why in one.reasons]
            told = view.words.joined(reasons) if reasons else view.words("restatements.no_reason")
            rows.append((view.name(line), f"{what}, {time}", view.teller.number(line, one.before),
                         view.teller.number(line, one.now), told))  # fmt: skip
        yield view.table("restatements", ("indicator", "figure", "before", "now", "reason"), rows,
                         (2.6, 2.4, 1.3, 1.3, 2.6), (2, 3))  # fmt: skip
    yield from _targets(view)


def _reason(view: View, code: str, why: str) -> str:
    told = view.label("revision_reason", code) if code else ""
    return view.words("sign.titled", head=told, title=why) if told and why else told or why


def _targets(view: View) -> Iterator[Block]:
    lines = {line.indicator: line for line in view.facts.lines}
    rows = []
    for one in revised(view.facts):
        line = lines[one.indicator]
        time = view.words("cover.from_to", since=view.day(one.since), until=view.day(one.until)) if one.since \
            else view.words("restatements.always")  # fmt: skip
        signed = ", ".join(part for part in (view.day(one.revised_on), one.by) if part)
        rows.append((view.name(line), time, view.teller.number(line, one.original), view.teller.number(line, one.now),
                     _reason(view, one.reason, one.why) or view.words("sign.none"), signed))  # fmt: skip
    if rows:
        yield Heading(view.words("restatements.targets"), 2)
        yield view.table("restatements", ("indicator", "period", "original", "revised", "reason", "when"), rows,
                         (2.4, 2.2, 1.1, 1.1, 2.0, 1.6), (2, 3))  # fmt: skip
    else:
        yield Paragraph((Run(view.words("restatements.no_targets")),), note=True)

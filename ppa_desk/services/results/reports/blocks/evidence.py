"""The evidence a report's grants and indicators rest on: initiatives, clusters of incidents, studies and plans."""

from collections.abc import Iterator

from ppa_desk.services.content import Block, Run, Text
from ppa_desk.services.evidence.uses.counted import Cited
from ppa_desk.services.results.reports.view import View

KINDS = {"initiative": "initiative", "incident_cluster": "cluster", "study": "study", "corrective_plan": "plan"}


def evidence(view: View) -> Iterator[Block]:
    """Every piece of evidence with its counts, and what of the report rests on it; nothing where none is attached."""
    grants = {one["id"]: one for one in view.facts.grants}
    lines = {line.indicator: line for line in view.facts.lines}
    found = view.desk.evidence.counted.cited(
        list(grants), list(lines), view.asked.period.until, view.asked.template.edition, view.language
    )
    if not found:
        return
    yield view.heading("evidence")
    counts = [(name, sum(one.kind == kind for one in found)) for kind, name in KINDS.items()]
    told = [view.counted(f"evidence.{name}", count) for name, count in counts if count]
    yield view.says("evidence.lead", told=view.words.joined(told))
    rows = [(_named(view, one), _shows(view, one), _rests(view, one)) for one in found]
    yield view.table("evidence", ("what", "shows", "rests"), rows, (3.4, 3.0, 2.6))
    if any(one.kind == "incident_cluster" for one in found):
        smallest = view.desk.evidence.rules.number("smallest_cell")
        yield view.note("evidence.caution", n=view.whole(smallest))


def _named(view: View, one: Cited) -> Text:
    kind = view.words(f"evidence.kind_{KINDS[one.kind]}")
    more = "\n".join(one.texts)
    return (Run(one.title), Run(f"\n{kind}", "secondary"), *((Run(f"\n{more}", "secondary"),) if more else ()))


def _shows(view: View, one: Cited) -> str:
    """What it shows: counts of clusters and plans, the type of an initiative, how far a study is."""
    if one.kind == "incident_cluster":
        confirmed = one.counts["confirmed"]
        if confirmed is None:
            return view.words("evidence.fewer", n=view.whole(view.desk.evidence.rules.number("smallest_cell")))
        return view.counted("evidence.confirmed", confirmed)
    if one.kind == "corrective_plan":
        names = ("open", "overdue", "closed")
        return ", ".join(view.counted(f"evidence.{name}", one.counts[name] or 0) for name in names
                         if name != "overdue" or one.counts[name])  # fmt: skip
    if one.kind == "study":
        return view.label("study_status", one.values["status"])
    return view.label("initiative_type", one.values["kind"])


def _rests(view: View, one: Cited) -> str:
    """The grants and indicators of this report that rest on it."""
    grants = {row["id"]: row for row in view.facts.grants}
    lines = {line.indicator: line for line in view.facts.lines}
    told = [view.own(grants[number], "title") or grants[number]["key"] for number in one.grants if number in grants]
    told += [view.name(lines[number]) for number in one.indicators if number in lines]
    return "; ".join(dict.fromkeys(told))

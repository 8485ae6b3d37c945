"""What is amiss in a report before it goes out: what holds it back, and what its writer should know."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.services.narrative import Narrative
from ppa_desk.services.results.reports.blocks.front import WORDS
from ppa_desk.services.results.reports.view import View
from ppa_desk.services.results.telling import Named

MONEY_ONLY = frozenset({"sf_425"})
"""Blocks that tell no indicator."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something amiss, by its code and the values of its sentence, and where; what is `bad` holds a report back."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)
    bad: bool = False
    block: str = ""
    indicator: int = 0


def findings(view: View, texts: Sequence[Narrative]) -> Iterator[Finding]:
    """Yield what is amiss: unexplained deviations, lost figures, what is not approved, texts that are behind."""
    if view.asked.submitted:
        yield Finding("report.with_submitted", bad=True)
    yield from _federal(view)
    for line in view.facts.lines if set(view.asked.order) - MONEY_ONLY else ():
        if line.deviates and (lacks := _lacks(view, line.indicator)):
            values = {"code": line.code, "name": Named(line.name_en, line.name_fr)}
            yield Finding(f"report.{lacks}", values, True, "deviations", line.indicator)
    for one in dict.fromkeys(view.printed.lost):
        block = next((text.key for text in texts if f"{{{one}}}" in text.text), "")
        title = next((text.title for text in texts if text.key == block), "")
        yield Finding("report.lost_figure", {"code": one, "block": title}, True, block)
    for text in texts:
        if text.key == "summary" and (count := len(text.text.split())) > WORDS:
            yield Finding("report.long_summary", {"count": count, "most": WORDS}, False, text.key)
        if text.changed_beneath:
            yield Finding("report.changed_beneath", {"block": text.title}, False, text.key)


def _federal(view: View) -> Iterator[Finding]:
    """What is amiss in the figures of a federal financial report."""
    if "sf_425" not in view.asked.order or not view.asked.report:
        return
    found = view.desk.results.federal.finance(view.asked.report)
    if found.kept is None:
        yield Finding("federal.not_begun", {}, True, "sf_425")
    for one in found.findings:
        yield Finding(one.code, one.told(found.currency), one.bad, "sf_425")


def _lacks(view: View, indicator: int) -> str:
    """What an explanation lacks: the reason, the words, or the words in the language of the report."""
    known = view.facts.deviations.get(indicator)
    if not known or not (known["explanation_en"].strip() or known["explanation_fr"].strip()):
        return "unexplained"
    if not known["reason"]:
        return "no_reason"
    return "" if known[f"explanation_{view.language}"].strip() else "not_in_language"

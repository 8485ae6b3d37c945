"""What a report is asked for: of which framework, after which template, of which period, in which language."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Language
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports.templates import Template, template


class NoPeriod(DeskError):
    """A report needs the first and the last day of its period."""

    code = "report.no_period"


@dataclass(frozen=True, slots=True)
class Asked:
    """A report to be drafted. Without a number it is printed only: nothing of it is kept."""

    framework: int
    template: Template
    period: Period
    language: Language
    submitted: bool = False
    cut_off: date | None = None
    report: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    """The record of the report."""
    shape: Mapping[str, Any] = field(default_factory=dict)
    """The record of its shape."""

    @property
    def order(self) -> Sequence[str]:
        """The blocks in their order."""
        return chosen(self.shape) or self.template.order

    @property
    def headings(self) -> Mapping[str, str]:
        """Other headings, by "block.language"."""
        return headings(self.shape)


def chosen(shape: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the blocks a shape chose, in its order; nothing: as its template has them."""
    return tuple(json.loads(shape.get("blocks") or "[]"))


def headings(shape: Mapping[str, Any]) -> dict[str, str]:
    """Return the headings a shape has of its own, by "block.language"."""
    told: dict[str, str] = json.loads(shape.get("headings") or "{}")
    return told


def asked_for(
    report: int, values: Mapping[str, Any], shape: Mapping[str, Any], language: Language | None = None
) -> Asked:
    """Return what a kept report asks for, in the language of its shape or another. NoPeriod, NoSuchTemplate."""
    since, until = values["since"], values["until"]
    if not since or not until or until < since:
        raise NoPeriod
    own: Language = "fr" if shape["language"] == "fr" else "en"
    return Asked(
        framework=shape["framework_id"],
        template=template(shape["template"]),
        period=Period(since, until),
        language=language or own,
        submitted=bool(values["with_submitted"]),
        cut_off=values["cut_off"],
        report=report,
        values=values,
        shape=shape,
    )

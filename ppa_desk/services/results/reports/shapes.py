"""Shapes of reports: begun from a template, their blocks and headings chosen; and the report that is due next."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import title_of
from ppa_desk.services.results.periods import Period, calendar, fiscal_year
from ppa_desk.services.results.reports.asked import chosen, headings
from ppa_desk.services.results.reports.blocks import BLOCKS
from ppa_desk.services.results.reports.templates import Template, template
from ppa_desk.store.unit import Gone

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

SHAPE: Table = table_of("report_shape")
REPORT: Table = table_of("report")


class NoSuchBlock(DeskError):
    """Reports have no block of that name."""

    code = "report.no_such_block"


class NoBlocks(DeskError):
    """A report has at least one block."""

    code = "report.no_blocks"


@dataclass(frozen=True, slots=True)
class Choice:
    """A block one may choose: its heading, whether it is in, and whether the heading is another than shipped."""

    name: str
    heading: str
    chosen: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Proposed:
    """The report of a shape that comes next."""

    period: Period
    due_on: date


class Shapes:
    """The shapes of reports."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def of(self, framework: int) -> list[dict[str, Any]]:
        """Return the shapes of a framework, in their order."""
        asked = select(SHAPE).where(SHAPE.c.framework_id == framework).order_by(SHAPE.c.nr, SHAPE.c.id)
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked).mappings()]

    def get(self, shape: int) -> dict[str, Any]:
        """Return a shape's columns, its blocks and headings too. Gone."""
        with self._store.read() as session:
            found = session.execute(select(SHAPE).where(SHAPE.c.id == shape)).mappings().first()
        if found is None:
            raise Gone(kind="report_shape", record=shape)
        return dict(found)

    def begin(self, framework: int, name: str, language: str = "en", **more: Any) -> int:
        """Begin a shape from a template: its year begins as the framework's does. Gone, NoSuchTemplate, Refused."""
        found = template(name)
        kept = self._desk.records.get("framework", framework).values
        values = {
            "framework_id": framework, "template": name, "name": found.title["fr" if language == "fr" else "en"],
            "language": language, "frequency": found.frequency, "year_starts": kept["year_starts"] or 1,
        }  # fmt: skip
        return self._desk.records.add("report_shape", values | more).id

    # --- blocks

    def blocks(self, shape: int, language: str = "") -> list[Choice]:
        """Return the blocks of a shape in their order, then those one could add, by the headings they have. Gone."""
        kept = self.get(shape)
        told = language or kept["language"] or "en"
        found, own = template(kept["template"]), headings(kept)
        order = chosen(kept) or found.order
        rest = [name for name in (*found.order, *found.offered) if name not in order]
        words = _headings(found, told)
        return [
            Choice(name, own.get(f"{name}.{told}") or words[name], name in order, f"{name}.{told}" in own)
            for name in (*order, *rest) if name in words
        ]  # fmt: skip

    def choose(self, shape: int, names: Sequence[str]) -> None:
        """Put these blocks into the reports of a shape, in this order. Gone, NoSuchBlock, NoBlocks."""
        kept = self.get(shape)
        if not names:
            raise NoBlocks
        if strange := next((name for name in names if name not in BLOCKS), None):
            raise NoSuchBlock(block=strange)
        same = tuple(names) == template(kept["template"]).order
        self._change(shape, kept, {"blocks": "[]" if same else json.dumps(list(dict.fromkeys(names)))})

    def call(self, shape: int, block: str, language: str, heading: str) -> None:
        """Give a block another heading in a language; nothing brings the shipped one back. Gone."""
        kept = self.get(shape)
        told = headings(kept) | {f"{block}.{language}": " ".join(heading.split())}
        shipped_one = _headings(template(kept["template"]), language).get(block)
        told = {key: text for key, text in told.items() if text and (key, text) != (f"{block}.{language}", shipped_one)}
        self._change(shape, kept, {"headings": json.dumps(told, ensure_ascii=False, sort_keys=True)})

    def _change(self, shape: int, kept: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        title = title_of("report_shape", kept)
        with self._store.unit("report_shape.arranged", title=title, record_kind="report_shape") as unit:
            unit.change("report_shape", shape, values)

    # --- the next report

    def proposed(self, shape: int, today: date | None = None) -> Proposed:
        """Return the report that comes next: after the last one, else of the last period that has ended. Gone."""
        kept = self.get(shape)
        found, whole = template(kept["template"]), self._whole(kept["framework_id"], today or date.today())
        periods = calendar(whole, kept["frequency"] or found.frequency, kept["year_starts"] or 1)
        with self._store.read() as session:
            asked = select(func.max(REPORT.c.until)).where(REPORT.c.report_shape_id == shape)
            last = session.execute(asked).scalar()
        later = [one for one in periods if last is None or one.since > last]
        ended = [one for one in periods if one.ended(today or date.today())]
        period = ended[-1] if last is None and ended else (*later, periods[-1])[0]
        return Proposed(period, period.until + timedelta(days=found.due_days))

    def _whole(self, framework: int, today: date) -> Period:
        """The time of a framework; of one without dates, this year."""
        kept = self._desk.records.get("framework", framework).values
        if kept["since"] and kept["until"] and kept["since"] <= kept["until"]:
            return Period(kept["since"], kept["until"])
        return fiscal_year(today, kept["year_starts"] or 1)

    def report(self, shape: int, period: Period | None = None, due_on: date | None = None) -> int:
        """Begin the report of a period, or the one that comes next. Gone."""
        next_one = self.proposed(shape)
        own = period or next_one.period
        due = due_on or (next_one.due_on if own == next_one.period else None)
        kept = self._desk.records.get("framework", self.get(shape)["framework_id"]).values
        values = {
            "report_shape_id": shape, "since": own.since, "until": own.until, "due_on": due,
            "prepared_by": self._store.who, "title_en": kept["title_en"], "title_fr": kept["title_fr"],
        }  # fmt: skip
        return self._desk.records.add("report", values).id


def _headings(found: Template, language: str) -> dict[str, str]:
    """The headings of the blocks one may choose after a template."""
    from ppa_desk.services.results.reports.templates import BlockWords

    words = BlockWords(found.name, "fr" if language == "fr" else "en")
    return {name: words(f"{name}.title") for name in BLOCKS if words.has(f"{name}.title")}

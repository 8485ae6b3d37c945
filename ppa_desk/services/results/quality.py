"""Looks at the quality of an indicator's data: planned, written as a checklist, closed, and planned again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Form, Text
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checklists import Holds, standards
from ppa_desk.services.months import months_after
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.dataset import dumps, loads
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

CHECK: Table = table_of("quality_check")
INDICATOR: Table = table_of("indicator")
FORM = "data_quality"
"""The shipped checklist."""
MOST_MONTHS = 120


class NotClosed(DeskError):
    """A look is not closed while it says neither what was found nor answers anything."""

    code = "quality.nothing"


class NotMonths(DeskError):
    """Looks come every so many whole months."""

    code = "quality.not_months"


@dataclass(frozen=True, slots=True)
class Look:
    """A look at the data: planned, being written, or done."""

    id: int
    indicator_id: int
    due_on: date | None
    done_on: date | None
    reviewer: str
    form_version_id: int | None
    answers: Mapping[str, Any]
    conclusion_en: str
    conclusion_fr: str
    action_en: str
    action_fr: str

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None

    @property
    def begun(self) -> bool:
        """Whether somebody is writing it."""
        return self.is_open and self.form_version_id is not None

    def conclusion(self, language: str) -> str:
        """Return what was found, in that language where it was told in it."""
        told = (
            (self.conclusion_fr, self.conclusion_en) if language == "fr" else (self.conclusion_en, self.conclusion_fr)
        )
        return told[0] or told[1]

    def action(self, language: str) -> str:
        """Return what is to be done, in that language where it was told in it."""
        told = (self.action_fr, self.action_en) if language == "fr" else (self.action_en, self.action_fr)
        return told[0] or told[1]


class Quality:
    """The looks at data quality of a workspace."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def get(self, look: int) -> Look:
        """Return a look. Gone."""
        found = self._read(CHECK.c.id == look)
        if not found:
            raise Gone(kind="quality_check", record=look)
        return found[0]

    def of(self, indicator: int) -> list[Look]:
        """Return an indicator's looks: those still to be done, then the newest first."""
        found = self._read(CHECK.c.indicator_id == indicator)
        return sorted(found, key=lambda one: (not one.is_open, -(one.done_on or date.min).toordinal(), -one.id))

    def every(self, indicator: int) -> int | None:
        """Return how many months lie between looks; None where none are planned. Gone."""
        found: int | None = self._indicator(indicator)["check_every"]
        return found or None

    def schedule(self, indicator: int, months: str, due_on: date | None) -> None:
        """Say how often the data are looked at, and when next; empty months: not by plan. NotMonths, Gone."""
        every = _months(months)
        row = self._indicator(indicator)
        planned = [one for one in self.of(indicator) if one.is_open]
        with self._store.unit("quality.scheduled", title=title_of("indicator", row)) as unit:
            unit.change("indicator", indicator, {"check_every": every})
            if planned:
                unit.change("quality_check", planned[0].id, {"due_on": due_on})
            elif due_on is not None:
                self._plan(unit, indicator, due_on)

    def form(self, look: Look) -> Form | None:
        """Return the checklist as it was when the look began."""
        version = look.form_version_id
        return self._results.desk.forms.version(version) if version is not None else None

    def standards(self, look: Look) -> list[tuple[Text, Holds]]:
        """Return each standard of the checklist, and whether it is met."""
        form = self.form(look)
        return standards(form, look.answers) if form is not None else []

    def begin(self, indicator: int) -> int:
        """Begin the look that is planned, or another; return the one being written. HasErrors, Gone."""
        planned = next((one for one in self.of(indicator) if one.is_open), None)
        if planned is not None and planned.begun:
            return planned.id
        row, forms = self._indicator(indicator), self._results.desk.forms
        values = {"form_version_id": forms.publish(forms.take_shipped(FORM)), "reviewer": self._store.who}
        with self._store.unit("quality.written", title=title_of("indicator", row)) as unit:
            if planned is None:
                return self._plan(unit, indicator, None, **values)
            unit.change("quality_check", planned.id, values)
        return planned.id

    def write(self, look: int, answers: Mapping[str, Any]) -> None:
        """Keep answers as they stand. Gone."""
        row = self._indicator(self.get(look).indicator_id)
        with self._store.unit("quality.written", title=title_of("indicator", row)) as unit:
            unit.change("quality_check", look, {"answers": dumps(answers)})

    def close(
        self, look: int, done_on: date, reviewer: str, conclusion: str, action: str, language: str
    ) -> date | None:  # fmt: skip
        """Close a look with what was found and what is to be done; return when the next one is due. NotClosed, Gone."""
        one = self.get(look)
        form = self.form(one)
        answers = Answering(form, one.answers).answers() if form is not None else one.answers
        if not conclusion.strip():
            raise NotClosed()
        row = self._indicator(one.indicator_id)
        every = row["check_every"]
        due = months_after(done_on, every) if every else None
        values = {
            "answers": dumps(answers), "done_on": done_on, "reviewer": reviewer.strip(),
            f"conclusion_{language}": conclusion.strip(), f"action_{language}": action.strip(),
        }  # fmt: skip
        with self._store.unit("quality.closed", title=title_of("indicator", row)) as unit:
            unit.change("quality_check", look, values)
            if due is not None:
                self._plan(unit, one.indicator_id, due)
        return due

    def _plan(self, unit: Unit, indicator: int, due_on: date | None, **values: Any) -> int:
        last = select(func.max(CHECK.c.nr)).where(CHECK.c.indicator_id == indicator)
        number = (unit.connection.execute(last).scalar() or 0) + 1
        return unit.add("quality_check", {"indicator_id": indicator, "nr": number, "due_on": due_on, **values})

    def _indicator(self, indicator: int) -> Mapping[str, Any]:
        with self._store.read() as session:
            row = session.execute(select(INDICATOR).where(INDICATOR.c.id == indicator)).mappings().first()
        if row is None:
            raise Gone(kind="indicator", record=indicator)
        return dict(row)

    def _read(self, which: Any) -> list[Look]:
        with self._store.read() as session:
            rows = session.execute(select(CHECK).where(which).order_by(CHECK.c.id)).mappings().all()
        names = [name for name in Look.__dataclass_fields__ if name != "answers"]
        return [Look(answers=loads(row["answers"]), **{name: row[name] for name in names}) for row in rows]


def _months(told: str) -> int | None:
    text = told.strip()
    if not text:
        return None
    if not text.isdecimal() or not 1 <= int(text) <= MOST_MONTHS:
        raise NotMonths(text=text, most=MOST_MONTHS)
    return int(text)

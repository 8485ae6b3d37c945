"""What a table of indicators is compared with: the framework's indicators, grants, baselines and targets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.services.desk import Desk
from ppa_desk.services.keys import free_key
from ppa_desk.services.results.entering import Facts
from ppa_desk.services.results.periods import Period, calendar, fiscal_year


@dataclass(slots=True)
class Known:
    """A framework as it stands. `framework` is 0 where the file makes one."""

    framework: int
    new: Mapping[str, Any] = field(default_factory=dict)
    whole: Period | None = None
    year_starts: int = 1
    facts: dict[int, Facts] = field(default_factory=dict)
    rows: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    results: list[Mapping[str, Any]] = field(default_factory=list)
    grants: dict[str, int] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict)
    targets: dict[tuple[int, int | None, Period | None], int | None] = field(default_factory=dict)
    baselines: dict[int, int | None] = field(default_factory=dict)

    def to_date(self, today: date) -> Period:
        """Return the period of values that name none: from the first day to the last half-year that is over."""
        if self.whole is None:
            return fiscal_year(fiscal_year(today, self.year_starts).since - timedelta(days=1), self.year_starts)
        over = [one for one in calendar(self.whole, "semiannual", self.year_starts) if one.until <= today]
        return Period(self.whole.since, over[-1].until) if over else self.whole


def known_of(desk: Desk, framework: str | None, file: str, today: date) -> Known:
    """Return what is known of the framework with that key, or of the only one there is. NoFramework."""
    if not desk.records.count("framework") and not framework:
        return _new(desk, file)
    number = desk.results.register.framework(framework)
    values = desk.records.get("framework", number).values
    whole = Period(values["since"], values["until"]) if values["since"] and values["until"] else None
    found = Known(number, {}, whole, values["year_starts"] or 1)
    found.facts = dict(desk.results.values.facts(found.framework))
    found.results = [{"id": one.id, **one.values} for one in desk.records.where("result", framework_id=found.framework)]
    for number, fact in found.facts.items():
        for name in (fact.name_fr, fact.name_en, fact.code):
            if name:
                found.names[plain_header(name)] = number
    _numbers(desk, found)
    return found


def _new(desk: Desk, file: str) -> Known:
    """A framework called as the file is; its days are those of what the file tells."""
    stem = file.rsplit(".", 1)[0]
    found = Known(0, {"key": free_key(desk.records, "framework", stem), "title_en": stem})
    _grants(desk, found)
    return found


def _numbers(desk: Desk, found: Known) -> None:
    for indicator, grant, period, value in desk.results.taking.targets(found.framework):
        found.targets[indicator, grant, period] = value
    for indicator, value in desk.results.taking.baselines(found.framework):
        found.baselines.setdefault(indicator, value)
    _grants(desk, found)


def _grants(desk: Desk, found: Known) -> None:
    for number, key, *titles in desk.results.taking.grants():
        found.titles[number] = next((one for one in titles if one), key)
        for name in (*titles, key):
            if name:
                found.grants[plain_header(name)] = number

"""Where in the pipeline a grant that is taken in stands: by the word for it, else by its dates and amounts."""

import calendar
from collections.abc import Mapping
from datetime import date
from typing import Any

from ppa_desk.exchange.grants.standard import at


def stage_of(record: Mapping[str, Any], told: Mapping[str, Any], said: str, today: date) -> str:
    """Return the key of the stage; `said` is what the file says in so many words."""
    if said:
        return said
    if told.get("approved") is None and told.get("decided_on") is None:
        return "application" if told.get("requested") is not None else "idea"
    if told.get("closed_on") is not None:
        return "closed" if told["closed_on"] <= today else "active"
    end = told.get("ends_on") or _after(told.get("starts_on") or told.get("decided_on"), _months(record))
    if end is None:
        return "approved"
    if end < today:
        return "closed"
    begun = told.get("starts_on") or told.get("decided_on")
    return "active" if begun is None or begun <= today else "approved"


def _months(record: Mapping[str, Any]) -> int | None:
    told = at(record, ("plannedDates", 0, "duration"))
    return int(told) if isinstance(told, int | float) and not isinstance(told, bool) and 0 <= told < 1200 else None


def _after(begun: date | None, months: int | None) -> date | None:
    if begun is None or months is None:
        return None
    year, month = divmod(begun.month - 1 + months, 12)
    if begun.year + year > 9999:
        return None
    last = calendar.monthrange(begun.year + year, month + 1)[1]
    return date(begun.year + year, month + 1, min(begun.day, last))

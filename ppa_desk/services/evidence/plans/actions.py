"""Corrective actions within their rules: done has a day, verified has evidence, overdue is never typed."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import checked
from ppa_desk.services.records import Kept, Records

KIND = "corrective_action"


class NotYet(DeskError):
    """An action cannot stand there; the code says why: overdue, undone, unproven, early, future."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"evidence.action_{why}"
        super().__init__(**values)


class CorrectiveActions(Records):
    """The actions of plans. It adds and saves them as `Records` does, within their rules."""

    def add(self, kind: str, values: Mapping[str, Any]) -> Kept:
        """Add an action; opened today where nobody says since when, of its incident's kind. NotYet, Refused."""
        told = {"opened_on": date.today(), **self._answered(values), **values} if kind == KIND else dict(values)
        self._guard(kind, checked(kind, told))
        return super().add(kind, told)

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change fields of an action. NotYet, Refused, Gone, ChangedElsewhere."""
        before = self.get(kind, record).values
        told = _followed(before, dict(values)) if kind == KIND else dict(values)
        self._guard(kind, dict(before) | checked(kind, told))
        return super().save(kind, record, seen, told)

    def finish(self, action: int, day: date) -> Kept:
        """Say that an action was done on a day. NotYet, Gone."""
        kept = self.get(KIND, action)
        return self.save(KIND, action, kept.version, {"status": "done", "done_on": day})

    def verify(self, action: int, evidence: str, day: date) -> Kept:
        """Say that what was done was looked at on a day, and what shows it. NotYet, Gone."""
        kept = self.get(KIND, action)
        words = evidence.strip() or kept.values["evidence"]
        return self.save(KIND, action, kept.version, {"status": "verified", "evidence": words, "verified_on": day})

    def _answered(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The category and risk of the incident that the plan of an action answers."""
        plan = self.get("corrective_plan", values["corrective_plan_id"]).values
        if plan["incident_id"] is None:
            return {}
        incident = self.get("incident", plan["incident_id"]).values
        return {"category": incident["category"], "annex": incident["annex"]}

    def _guard(self, kind: str, values: Mapping[str, Any]) -> None:
        if kind != KIND:
            return
        status, done, opened = values.get("status"), values.get("done_on"), values.get("opened_on")
        if status == "overdue":
            raise NotYet("overdue")
        if status in ("done", "verified") and done is None:
            raise NotYet("undone")
        if status == "verified" and not str(values.get("evidence") or "").strip():
            raise NotYet("unproven")
        for name in ("done_on", "verified_on", "opened_on"):
            if (day := values.get(name)) is not None and day > date.today():
                raise NotYet("future", day=day)
        if done is not None and opened is not None and done < opened:
            raise NotYet("early", done=done, opened=opened)


def _followed(before: Mapping[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    """A day on which it was done makes an open action a done one, unless its status is told with it."""
    if told.get("done_on") and "status" not in told and before["status"] in (None, "open", "in_progress", "overdue"):
        told["status"] = "done"
    return told

"""The reports there are: one issued on its day, others being written."""

from datetime import UTC, date, datetime, time

from ppa_desk.services.desk import Desk
from ppa_desk.services.training.results.told import World, told


def add(desk: Desk, world: World) -> None:
    """Begin every report with what was written and explained; issue those that were."""
    for one in told("reports")["report"]:
        names = ("title_en", "title_fr", "since", "until", "due_on", "prepared_by")
        row = {name: one[name] for name in names} | {"approved_by": one.get("approved_by", "")}
        report = desk.records.add("report", {"report_shape_id": world.shapes[one["shape"]], **row}).id
        for code, reason, english, french, action, action_fr in one["explained"]:
            words = {"explanation_en": english, "explanation_fr": french, "action_en": action, "action_fr": action_fr}
            desk.results.reports.explain(report, world.indicator(code), {"reason": reason, **words})
        for language, texts in one.get("texts", {}).items():
            for block, text in texts.items():
                desk.results.reports.texts(report, language).put(block, text, "", one["shape"])
        if "issued_on" in one:
            _issue(desk, report, one["issued_on"])


def _issue(desk: Desk, report: int, day: date) -> None:
    """Issue a report as of its day."""
    document = desk.results.reports.issue(report)
    with desk.store.unit("training.loaded") as unit:
        unit.change("report", report, {"issued_on": day})
        unit.change("document", document, {"issued_at": datetime.combine(day, time(9, 30), UTC)})

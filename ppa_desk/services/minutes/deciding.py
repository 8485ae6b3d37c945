"""How minutes tell a decision: its number, its vote as it was frozen, who kept away."""

import json
from typing import Any

from ppa_desk.services.content import Run, Text
from ppa_desk.services.minutes.view import MinutesView
from ppa_desk.services.summary import overview
from ppa_desk.services.summary.records import Part
from ppa_desk.services.survey_report.view import plain, quiet


def numbered(view: MinutesView) -> list[tuple[int, Part]]:
    """Return the decisions this edition may see with their numbers in the meeting."""
    return list(enumerate(view.records.all("decision"), 1))


def told_vote(view: MinutesView, decision: Part) -> Text:
    """Return the vote as it was frozen: its arithmetic, its rule, who was recused; a gap where it is not closed."""
    frozen: dict[str, Any] = json.loads(decision["arithmetic"] or "{}")
    if "outcome" not in frozen:
        counted = any(decision[name] is not None for name in ("in_favour", "against", "abstained", "recused"))
        return (Run(view.said("decisions.open"), "gap"),) if counted else ()
    told = [view.said("decisions.vote", sentence=frozen[f"sentence_{view.language}"])]
    if rule := view.words.own(frozen.get("rule", {}), "name"):
        told.append(view.said("decisions.rule", rule=rule))
    away = [one for one in frozen.get("seats", ()) if one["voice"] == "recused" and one["person"]]
    names = [view.who(one["person"], one["name"], one["organisation"]) for one in away]
    if any(names):
        told.append(view.said("decisions.recused", names=", ".join(filter(None, names))))
    return quiet(" ".join(told))


def outcome(view: MinutesView, decision: Part) -> Text:
    """Return how a decision came out in a word and its votes; that none is recorded where nobody counted."""
    frozen: dict[str, Any] = json.loads(decision["arithmetic"] or "{}")
    if "outcome" in frozen:
        return plain(overview.first_up(frozen[f"sentence_{view.language}"]))
    return quiet(view.said("decisions.agreed"))

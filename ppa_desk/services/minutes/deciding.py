"""How minutes tell a decision: its number, its vote as it was frozen, who kept away."""

import json
from typing import Any

from ppa_desk.services.content import Run, Text
from ppa_desk.services.minutes.view import MinutesView
from ppa_desk.services.minutes.votes import sentence
from ppa_desk.services.report_words import capital
from ppa_desk.services.summary.records import Part
from ppa_desk.services.survey_report.view import plain, quiet


def numbered(view: MinutesView) -> list[tuple[int, Part]]:
    """Return the decisions this edition may see with their numbers in the meeting."""
    return list(enumerate(view.records.all("decision"), 1))


def told_vote(view: MinutesView, decision: Part) -> Text:
    """Return the vote as it was frozen: its arithmetic, its rule, who was recused; a gap where it is not closed."""
    now = view.meetings.votes.get(decision.id)
    if now.motion:
        return ()  # its text says all of it
    if not now.closed:
        return (Run(view.said("decisions.open"), "gap"),) if now.result or now.typed else ()
    frozen: dict[str, Any] = json.loads(now.values["arithmetic"])
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
    now = view.meetings.votes.get(decision.id)
    if now.closed:
        return plain(capital(sentence(now, view.language)))
    return quiet(view.said("decisions.agreed"))

"""Who votes on what a group decides, and a vote as it is frozen: for motions on grants and decisions of meetings."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.review import Voice
from ppa_desk.services.grants.vote_words import arithmetic
from ppa_desk.services.grants.voting import Result, Rule


class CannotVote(DeskError):
    """A vote cannot be cast, closed or opened again; the code says why."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"vote.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Voter:
    """A voting seat on the day of a vote, who holds it, and how they voted; a vacant seat has nobody."""

    seat: int | None
    name_en: str
    name_fr: str
    constituency: str
    person: int | None
    name: str
    organisation: str
    voice: Voice = Voice.ABSENT
    cast_on: date | None = None
    note: str = ""


def kept(
    rule: Rule | None, name: tuple[str, str], voters: Sequence[Voter], result: Result,
    before: Sequence[Mapping[str, Any]],
) -> dict[str, Any]:  # fmt: skip
    """Return a vote as it is frozen: enough to count it again, and to read it without counting."""
    seats = [asdict(one) | {"cast_on": one.cast_on.isoformat() if one.cast_on else None} for one in voters]
    return {
        "rule": _as_record(rule) | {"name_en": name[0], "name_fr": name[1]} if rule else {},
        "seats": seats,
        "tally": asdict(result.tally),
        "outcome": result.outcome,
        "quorum": result.quorum,
        "quorum_base": result.quorum_base,
        "needed": result.needed,
        "needed_base": result.needed_base,
        "failed_in": list(result.failed_in),
        "sentence_en": arithmetic(result, "en"),
        "sentence_fr": arithmetic(result, "fr"),
        "before": list(before),
    }


def read_back(told: Mapping[str, Any]) -> tuple[Voter, ...]:
    """Return the seats of a frozen vote."""
    return tuple(
        Voter(**one | {"voice": Voice(one["voice"]), "cast_on": _day(one["cast_on"])}) for one in told.get("seats", [])
    )


def earlier(values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return how often a vote was opened again before, each time by whom and why."""
    told: list[dict[str, Any]] = json.loads(values["arithmetic"] or "{}").get("before", [])
    return told


def opened_again(values: Mapping[str, Any], outcome: str, who: str, reason: str) -> str:
    """Return what is kept of a vote that is opened again: what it had come to, by whom and why it was opened."""
    when = datetime.now(UTC).isoformat(timespec="seconds")
    before = [*earlier(values), {"at": when, "who": who, "why": reason.strip(), "was": outcome}]
    return json.dumps({"before": before}, ensure_ascii=False)


def _as_record(rule: Rule) -> dict[str, Any]:
    told: dict[str, Any] = asdict(rule)
    return told | {name: str(told[name]) if told[name] is not None else "" for name in ("quorum", "majority")}


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None

"""Along which paths an incident goes from status to status, and what each step needs: one table, nothing else knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

REASON, ORIGINAL, LEGITIMACY = "reason", "original", "legitimacy"
"""What a step may need: why, which report it repeats, how far the follow-up is accepted by three sides."""

PATHS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "received": {"verifying": (), "duplicate": (ORIGINAL,)},
    "verifying": {"confirmed": (), "unconfirmed": (REASON,), "duplicate": (ORIGINAL,)},
    "confirmed": {"monitored": (), "resolved": (), "persistent": (REASON,), "duplicate": (ORIGINAL,)},
    "unconfirmed": {"verifying": (REASON,), "closed": (LEGITIMACY,)},
    "duplicate": {"verifying": (REASON,)},
    "monitored": {"resolved": (), "persistent": (REASON,)},
    "resolved": {"closed": (LEGITIMACY,), "monitored": (REASON,)},
    "persistent": {"monitored": (), "resolved": (), "closed": (LEGITIMACY,)},
    "closed": {"monitored": (REASON,)},
}
"""From each status the ones it may go to, the most usual first, with what the step needs."""

TO_VERIFY = ("received", "verifying")
FOLLOWED = ("confirmed", "monitored", "persistent")
OPEN = (*TO_VERIFY, *FOLLOWED)
"""Something is still to be done about an incident in these."""
SIDES = ("reporter_accepts", "community_accepts", "authority_accepts")
"""Who is asked, in the end, whether what was done is accepted."""
RANKS = {
    "received": 0, "verifying": 1, "confirmed": 2, "unconfirmed": 2, "duplicate": 2, "monitored": 3, "resolved": 4,
    "persistent": 4, "closed": 5,
}  # fmt: skip
"""How far a status is: what comes from elsewhere never takes an incident back."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Something a step needs that is not there: by its name, and the values of the sentence that says so."""

    need: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Offer:
    """A step from where an incident stands: to which status, what is asked when it is taken, what is missing for it."""

    to: str
    asks: tuple[str, ...]
    missing: tuple[Missing, ...]


def offers(incident: Mapping[str, Any]) -> tuple[Offer, ...]:
    """Return the steps from where an incident stands; a reason and the original are asked when the step is taken."""
    steps = PATHS.get(incident["status"] or "received", {})
    return tuple(
        Offer(to, tuple(one for one in needs if one != LEGITIMACY), lacking(incident, needs))
        for to, needs in steps.items()
    )


def lacking(incident: Mapping[str, Any], needs: tuple[str, ...]) -> tuple[Missing, ...]:
    """Return what the record itself lacks for a step."""
    silent = [side for side in SIDES if LEGITIMACY in needs and not incident[side]]
    return (Missing(LEGITIMACY, {"sides": " ".join(silent)}),) if silent else ()

"""How a tranche is let go: who may do what when, as a table. The one who asks is never the one who releases."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ppa_desk.model.fold import fold
from ppa_desk.model.grants.money import TrancheStatus


class Action(StrEnum):
    """What one can do with a tranche."""

    ASK = "ask"
    RELEASE = "release"
    PAY = "pay"
    TAKE_BACK = "take_back"
    CANCEL = "cancel"
    RESUME = "resume"


class Refusal(StrEnum):
    """Why an action is refused: the tranche stands elsewhere, it is another role's, or the same person asked."""

    STATUS = "status"
    ROLE = "role"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Step:
    """Where an action leads, and who may take it; `other` asks for somebody else than who asked."""

    to: TrancheStatus
    roles: frozenset[str]
    other: bool = False


_EITHER = frozenset({"secretariat", "finance"})
_FINANCE = frozenset({"finance"})

STEPS: Mapping[tuple[TrancheStatus, Action], Step] = {
    (TrancheStatus.PLANNED, Action.ASK): Step(TrancheStatus.ASKED, frozenset({"secretariat"})),
    (TrancheStatus.PLANNED, Action.CANCEL): Step(TrancheStatus.CANCELLED, _EITHER),
    (TrancheStatus.ASKED, Action.RELEASE): Step(TrancheStatus.RELEASED, _FINANCE, other=True),
    (TrancheStatus.ASKED, Action.TAKE_BACK): Step(TrancheStatus.PLANNED, _EITHER),
    (TrancheStatus.ASKED, Action.CANCEL): Step(TrancheStatus.CANCELLED, _EITHER),
    (TrancheStatus.RELEASED, Action.PAY): Step(TrancheStatus.PAID, _FINANCE),
    (TrancheStatus.RELEASED, Action.TAKE_BACK): Step(TrancheStatus.PLANNED, _EITHER),
    (TrancheStatus.RELEASED, Action.CANCEL): Step(TrancheStatus.CANCELLED, _EITHER),
    (TrancheStatus.CANCELLED, Action.RESUME): Step(TrancheStatus.PLANNED, _EITHER),
}
"""What is not here is refused."""

GUARDED = (Action.ASK, Action.RELEASE, Action.PAY)
"""What the conditions of a tranche hold back."""

EDITABLE = (TrancheStatus.PLANNED, TrancheStatus.ASKED, TrancheStatus.RELEASED)
"""Where amount and day may still be changed; a release given before is void then."""


def judged(status: TrancheStatus, action: Action, roles: Iterable[str], who: str, asked_by: str) -> Step | Refusal:
    """Return where an action leads, or why it is refused to `who`, who acts in `roles`."""
    step = STEPS.get((status, action))
    if step is None:
        return Refusal.STATUS
    if not step.roles & frozenset(roles):
        return Refusal.ROLE
    if step.other and same(who, asked_by):
        return Refusal.SAME
    return step


def actions(status: TrancheStatus) -> list[Action]:
    """Return what can be done with a tranche that stands there, by somebody."""
    return [action for action in Action if (status, action) in STEPS]


def same(one: str, other: str) -> bool:
    """Say whether two names are one person's, however they are written."""
    return " ".join(fold(one).split()) == " ".join(fold(other).split())

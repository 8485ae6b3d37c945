"""What a person should know about a workspace while it is open."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know: a code, and the values of its sentence."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)

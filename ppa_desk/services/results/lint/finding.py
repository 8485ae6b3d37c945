"""What the look before sending finds: a sentence with its values, the standard it touches, where it is mended."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ppa_desk.services.results.lint.gathered import Looked


class Severity(StrEnum):
    """How much a finding weighs: it holds the report back, somebody should act, or it is worth knowing."""

    HOLDS = "holds"
    WARNS = "warns"
    NOTES = "notes"


class Standard(StrEnum):
    """The five standards of data quality, and what is none of them: how the report reads."""

    VALIDITY = "validity"
    RELIABILITY = "reliability"
    TIMELINESS = "timeliness"
    PRECISION = "precision"
    INTEGRITY = "integrity"
    READING = "reading"


class Fix(StrEnum):
    """What one click may do about a finding; each goes through the service that does it anyway."""

    SUBMIT = "submit"
    PLAN_CHECK = "plan_check"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found. `record` mends it, on `tab` of its page where one is named; `indicator` it is about."""

    key: str
    severity: Severity
    standard: Standard
    record: tuple[str, int]
    values: Mapping[str, Any] = field(default_factory=dict)
    indicator: int = 0
    tab: str = ""
    fix: Fix | None = None
    numbers: tuple[int, ...] = ()
    """The records a fix works on."""
    said: str = ""
    """The code of its sentence, where another service found it."""

    @property
    def code(self) -> str:
        """The code of its sentence."""
        return self.said or f"look.{self.key}"


Rule = Callable[["Looked"], Iterator[Finding]]

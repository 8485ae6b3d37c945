"""A finding: what is to be mended, how much it weighs, and the record that mends it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ppa_desk.exchange.grants.checks.finding import Weight as Weight
from ppa_desk.exchange.results.iati.choosing import Chosen
from ppa_desk.exchange.results.iati.figures import Figures
from ppa_desk.exchange.results.iati.moneys import Funds, Money


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found. A critical one would make the file invalid: it is not written before that is mended."""

    key: str
    weight: Weight
    record: tuple[str, int]
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def code(self) -> str:
        """The code of its sentence."""
        return f"iati.{self.key}"


@dataclass(frozen=True, slots=True)
class Looked:
    """What rules look at: what goes out, its figures, and its money."""

    chosen: Chosen
    figures: Figures
    money: Mapping[int, Money]
    funds: Funds
    today: date
    named: Mapping[int, tuple[str, tuple[tuple[str, int], ...]]] = field(default_factory=dict)
    """People who are named in a text without having agreed, with where."""

    @property
    def framework(self) -> Mapping[str, Any]:
        """The framework."""
        return self.chosen.records.framework

    @property
    def mark(self) -> tuple[str, int]:
        """The framework as a record to go to."""
        return "framework", self.framework["id"]


Rule = Callable[[Looked], Iterator[Finding]]

"""How the priorities of a meeting stand: measures combined by weights one can see, and the class that follows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ppa_desk.services.analysis import combining
from ppa_desk.services.analysis.combining import OWNERS, Class, Firmness
from ppa_desk.services.meetings.cockpit.measures import NAMES, Measure, Read

SEED = 1
"""From what draws begin; it is printed with what came of them."""
FEWEST = 3
"""From how many measured priorities it says something to be among the first two."""
USUAL: Mapping[str, int] = {name: round(combining.WEIGHTS.get(name, 0.0) * 100) for name in NAMES}
"""How much each measure counts unless the Secretariat chose otherwise, in per cent."""


@dataclass(frozen=True, slots=True)
class Row:
    """A priority: its measures, those it lacks, its score and place, the class that follows and the one chosen."""

    id: int
    nr: int
    values: Mapping[str, Any]
    measures: Mapping[str, Measure]
    lacking: tuple[str, ...]
    score: float | None
    place: int | None
    kind: Class | None
    words_only: bool = False
    reading: str = ""

    @property
    def chosen(self) -> str:
        """The class the Secretariat chose; empty where none is."""
        return str(self.values["priority_class"] or "")

    @property
    def otherwise(self) -> bool:
        """Whether another class was chosen than follows from the measures."""
        return bool(self.chosen and self.kind and self.chosen != self.kind)

    @property
    def explained(self) -> bool:
        """Whether a reason for the class is one: it is another than follows from the measures, or none follows."""
        return bool(self.chosen) and self.chosen != self.kind

    @property
    def owner(self) -> str:
        """The acronym of who looks after priorities of its class unless somebody else is named."""
        kind = self.chosen or self.kind
        return next((who for name, who in OWNERS.items() if name == kind), "")

    @property
    def apart(self) -> bool:
        """Whether constituencies are far apart on it."""
        return any(one.balance is not None and one.balance.apart for one in self.measures.values())

    @property
    def divided(self) -> bool:
        """Whether its poll found both interest and hesitation."""
        poll = self.measures["poll"].poll if "poll" in self.measures else None
        return poll is not None and poll.polarity >= 0.5


@dataclass(frozen=True, slots=True)
class Standing:
    """All priorities of a meeting in its own order, the weights in per cent, and whether measures agree."""

    rows: tuple[Row, ...]
    weights: Mapping[str, int]
    own_weights: frozenset[str]
    agreement: Mapping[tuple[str, str], tuple[float | None, int]]
    read: Read

    @property
    def ordered(self) -> tuple[Row, ...]:
        """The priorities from the highest score down; those without any measure last, in their own order."""
        return tuple(sorted(self.rows, key=lambda one: (one.place is None, one.place or 0, one.nr)))

    @property
    def shares(self) -> Mapping[str, float]:
        """The weights as shares of one, over the measures that were taken at all."""
        told = {name: self.weights[name] for name in NAMES if self.read.measures[name] and self.weights[name]}
        whole = sum(told.values())
        return {name: weight / whole for name, weight in told.items()}

    @property
    def missing(self) -> tuple[str, ...]:
        """Measures that count, but were not taken of any priority."""
        return tuple(name for name in NAMES if self.weights[name] and not self.read.measures[name])

    def firmness(self) -> dict[int, Firmness]:
        """Return how firm each place is; nothing where too few were measured. It takes its time."""
        measured = [one for one in self.rows if one.score is not None]
        if len(measured) < FEWEST:
            return {}
        names = [str(one.id) for one in measured]
        told = {name: {str(at): one.index for at, one in of.items()} for name, of in self.read.measures.items() if of}
        weights = {name: weight / 100 for name, weight in self.weights.items()}
        draws = {name: draw for name, draw in self.read.draws.items() if weights[name]}
        found = combining.firmness(names, told, weights=weights, redraws=draws, seed=SEED)
        return {int(one.option): one for one in found}


def standing(
    priorities: Sequence[Mapping[str, Any]],
    read: Read,
    weights: Mapping[str, int],
    readings: Mapping[int, str],
) -> Standing:
    """Return how priorities stand; `weights` are those chosen, `readings` what polls were read to say in words."""
    every = {**USUAL, **{name: weight for name, weight in weights.items() if name in USUAL}}
    indices = {name: {str(at): one.index for at, one in of.items()} for name, of in read.measures.items() if of}
    counting = [name for name in indices if every[name]]
    measured = [row for row in priorities if any(str(row["id"]) in indices[name] for name in counting)]
    own = {row["id"]: {name: of[row["id"]] for name, of in read.measures.items() if row["id"] in of}
           for row in priorities}  # fmt: skip
    polls = {str(at): one.poll for at, one in read.measures["poll"].items() if one.poll}
    balances = {str(at): balance for at, of in own.items() if (balance := _balance(of)) is not None}
    told = {name: weight / 100 for name, weight in every.items()}
    found = combining.combined([str(row["id"]) for row in measured], indices, polls, balances, told)
    by = {int(one.option): (one, place) for place, one in enumerate(found, 1)}
    rows = tuple(_row(row, nr, own[row["id"]], by.get(row["id"]), every, read, readings)
                 for nr, row in enumerate(priorities, 1))  # fmt: skip
    shared = {pair: (tau, _shared(indices, pair)) for pair, tau in combining.agreement(indices).items()}
    return Standing(rows, every, frozenset(weights) & frozenset(USUAL), shared, read)


def _row(
    values: Mapping[str, Any], nr: int, own: Mapping[str, Measure], found: tuple[combining.Combined, int] | None,
    weights: Mapping[str, int], read: Read, readings: Mapping[int, str],
) -> Row:  # fmt: skip
    lacking = tuple(name for name in NAMES if weights[name] and name not in own)
    told, place = found if found else (None, None)
    number = values["id"]
    return Row(number, nr, values, own, lacking, told.score if told else None, place, told.kind if told else None,
               number in read.words_only, readings.get(number, ""))  # fmt: skip


def _balance(own: Mapping[str, Measure]) -> Any:
    """The balance by which a class is told: one that is far apart, else that of the measure nearest to support."""
    known = [own[name].balance for name in ("poll", "dots", "score", "rank") if name in own and own[name].balance]
    return next((one for one in known if one is not None and one.apart), known[0] if known else None)


def _shared(indices: Mapping[str, Mapping[str, float]], pair: tuple[str, str]) -> int:
    return sum(option in indices[pair[1]] for option in indices[pair[0]])

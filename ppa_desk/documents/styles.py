"""The house style, read from `reports/styles.toml`: lengths in points, colours as #RRGGBB."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ppa_desk.shipped import shipped


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of text is set."""

    size: float
    leading: float
    before: float = 0
    after: float = 0
    face: str = "regular"
    colour: str = "text"

    @property
    def drop(self) -> float:
        """Distance from the top of a line to its baseline, capitals in the middle of the line."""
        return self.leading / 2 + 0.36 * self.size


@dataclass(frozen=True, slots=True)
class Styles:
    """Every measure, colour and text style of the documents."""

    papers: Mapping[str, tuple[float, float]]
    colours: Mapping[str, str]
    page: Mapping[str, float]
    box: Mapping[str, float]
    table: Mapping[str, float]
    list: Mapping[str, float]
    picture: Mapping[str, float]
    columns: Mapping[str, float]
    tab: Mapping[str, float]
    text: Mapping[str, Style]


@cache
def house() -> Styles:
    """Read the house style once."""
    told = tomllib.loads(shipped("reports", "styles.toml").read_text("utf-8"))
    texts = {name: Style(**values) for name, values in told.pop("text").items()}
    papers = {name: (width, height) for name, (width, height) in told.pop("papers").items()}
    return Styles(papers=papers, text=texts, **told)

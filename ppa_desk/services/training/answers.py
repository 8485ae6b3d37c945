"""Invented answers that lean as people lean: by constituency, country and year."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Form

THEMES = ("finance", "formalisation", "women", "community", "sourcing")
_LIKES = {
    "IND": (5, 3, 2, 1, 4),
    "CSO": (2, 3, 5, 4, 1),
    "GOV": (2, 5, 2, 2, 3),
    "OBS": (2, 3, 3, 3, 2),
}
"""How much each constituency leans to each theme."""
_MINERALS = ("tin", "tantalum", "tungsten", "gold", "cobalt", "copper", "mica")
_BARRIERS = ("time", "money", "language", "internet", "topics")
_AGREE = ("agree_voice", "agree_learn", "agree_time", "agree_clear", "agree_region")


@dataclass(frozen=True, slots=True)
class Giver:
    """Who answers."""

    constituency: str
    country: str
    language: str
    year: int

    @property
    def in_region(self) -> bool:
        """Whether their work is in the region."""
        return self.country in ("CD", "RW", "BI", "UG", "TZ")


def answers_of(form: Form, giver: Giver, ideas: Sequence[Mapping[str, Any]], chance: random.Random) -> dict[str, Any]:
    """Return a set of answers as it would have been stored, questions that were not shown included."""
    told = _work(giver, chance) | _alliance(giver, chance) | _priorities(giver, chance)
    if chance.random() < 0.45:
        told["idea"] = chance.choice(ideas)["text"]
        told["quote"] = "yes" if chance.random() < 0.6 else "no"
    for name in list(told):
        if name != "minerals" and name != "on_site" and chance.random() < 0.04:
            del told[name]
    return Answering(form, told, giver.language).answers()


def _work(giver: Giver, chance: random.Random) -> dict[str, str]:
    picked = [one for one in _MINERALS if chance.random() < (0.5 if giver.in_region else 0.35)] or ["gold"]
    told = {
        "minerals": " ".join(picked),
        "on_site": "yes" if chance.random() < (0.8 if giver.in_region else 0.4) else "no",
    }
    if chance.random() < 0.06:
        told |= {"minerals": f"{told['minerals']} other", "minerals_other": "germanium"}
    if told["on_site"] == "yes":
        told["visits"] = str(min(int(chance.expovariate(0.2)) + 1, 60))
    told["use"] = chance.choices(("weekly", "monthly", "yearly", "never", "dont_know"), (1, 4, 5, 2, 1))[0]
    return told


def _alliance(giver: Giver, chance: random.Random) -> dict[str, str]:
    better = 0.4 if giver.year == 2026 else 0.0
    told = {}
    for name in _AGREE:
        lean = 3.4 + better + (0.4 if giver.constituency == "IND" else 0.0)
        lean -= 1.2 if name == "agree_region" and giver.in_region else 0.0
        lean -= 0.8 if name == "agree_clear" else 0.0
        told[name] = "dont_know" if chance.random() < 0.05 else str(min(max(round(chance.gauss(lean, 1)), 1), 5))
    told["recommend"] = str(min(max(round(chance.gauss(7 + better * 2, 2)), 0), 10))
    return told


def _priorities(giver: Giver, chance: random.Random) -> dict[str, str]:
    likes = dict(zip(THEMES, _LIKES[giver.constituency], strict=True))
    order = sorted(THEMES, key=lambda one: -chance.gauss(likes[one], 1.6))
    told = {"order": " ".join(order)}
    for theme in THEMES:
        lean = likes[theme] / 5
        told[f"poll_{theme}"] = chance.choices(
            ("interest", "unsure", "hesitant", "no_view"), (0.2 + lean, 0.45 - lean / 4, 0.75 - lean * 0.7, 0.05)
        )[0]
    picked = [one for one in _BARRIERS if chance.random() < 0.3]
    told["barriers"] = " ".join(picked) or "none"
    told["language"] = giver.language
    told["days"] = str(round(chance.uniform(0, 6) * 2) / 2).removesuffix(".0")
    return told

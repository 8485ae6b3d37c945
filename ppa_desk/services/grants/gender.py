"""The gender marker of OECD DAC from a few questions: 0, 1, 2, or none while it was not screened; no SQL."""

from collections.abc import Mapping
from dataclasses import dataclass

QUESTIONS = ("analysis", "harm", "aim", "principal", "measured")
"""Was a gender analysis made; is harm looked out for; is equality an aim that is written down; would there be no
project without it; is progress measured by sex and with an indicator."""
FOR_ALL = ("analysis", "harm")
"""What every project needs, whatever its marker."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The marker, None while it is not screened; the code of why; what is missing of what every project needs."""

    marker: str | None
    why: str
    lacks: tuple[str, ...] = ()


def asked(answers: Mapping[str, bool]) -> tuple[str, ...]:
    """Return which questions are to be asked, as answers stand: whether it is the main aim only where it is one."""
    further = ("principal", "measured") if answers.get("aim") else ()
    return ("analysis", "harm", "aim", *further)


def marked(answers: Mapping[str, bool]) -> Marked:
    """Return the marker that answers lead to. Blank is not 0, and 2 is not better than 1."""
    lacks = tuple(one for one in FOR_ALL if answers.get(one) is False)
    if any(one not in answers for one in asked(answers)):
        return Marked(None, "not_screened", lacks)
    if not answers["aim"]:
        return Marked("0", "no_aim", lacks)
    if not answers["analysis"]:
        return Marked("0", "no_analysis", lacks)
    if not answers["measured"]:
        return Marked("0", "not_measured", lacks)
    return Marked("2", "principal", lacks) if answers["principal"] else Marked("1", "significant", lacks)

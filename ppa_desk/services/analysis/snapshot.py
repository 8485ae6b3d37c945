"""What was counted when a survey closed, kept as it was: later changes to its answers can be told from it."""

from dataclasses import asdict
from typing import Any

from ppa_desk.services.analysis.figures import Figure
from ppa_desk.services.analysis.results import Results


def snapshot(results: Results) -> dict[str, Any]:
    """Return the plain counts and bases of every figure by question, as JSON takes them; none where withheld.

    Crossed tables are not kept: whoever reads the file must not find there what they hide.
    """
    return {
        "answers": results.data.count,
        "withheld": results.withheld,
        "figures": {one.question: _plain(one) for one in results.figures()},
    }


def _plain(one: Figure) -> dict[str, Any]:
    told: dict[str, Any] = {"base": asdict(one.base)}
    if lines := one.lines + one.missing:
        told["counts"] = {line.name: line.count for line in lines}
        told["shares"] = {line.name: round(line.share, 6) for line in one.lines if line.share is not None}
    if one.stats:
        told["stats"] = {name: round(value, 6) for name, value in one.stats.items()}
    return told

"""The cockpit as rows for a spreadsheet and as JSON: no index without the counts it stands on."""

import json
from collections.abc import Mapping
from typing import Any

from ppa_desk.services.meetings.cockpit.measures import NAMES
from ppa_desk.services.meetings.cockpit.standing import SEED, Row, Standing
from ppa_desk.services.meetings.cockpit.telling import CockpitTelling, Firm


def table(told: CockpitTelling, standing: Standing, firm: Firm) -> tuple[list[str], list[list[Any]]]:
    """Return head and rows, the priorities from the highest score down."""
    words = told.words
    head = [words("file.nr"), words("head.priority")]
    for name in NAMES:
        measure = words(f"head.{name}")
        head += [words("file.index", measure=measure), words("file.counts", measure=measure)]
    head += [words("head.together"), words("file.top2"), words("file.low"), words("file.high"), words("file.apart")]
    head += [words(f"head.{name}") for name in ("suggested", "because", "chosen", "who")]
    return head, [_row(told, row, firm) for row in standing.ordered]


def _row(told: CockpitTelling, row: Row, firm: Firm) -> list[Any]:
    words, cells = told.words, [row.nr, told.title(row)]
    for name in NAMES:
        one = row.measures.get(name)
        cells += [round(one.index, 4) if one else None, told.counts(name, one) if one else words("counts.missing")]
    found = firm.get(row.id)
    places = found.places if found else (None, None)
    cells += [_rounded(row.score), _rounded(found.top2 if found else None), *places]
    cells += [words("file.yes" if row.apart else "file.no")]
    return [*cells, told.kind(row.kind), told.because(row), told.chosen(row), told.who(row)]


def as_json(told: CockpitTelling, standing: Standing, firm: Firm) -> str:
    """Return the cockpit with every count, by the codes of measures and classes."""
    rows = [_told(told, row, firm) for row in standing.ordered]
    pairs = [
        {"measures": list(pair), "tau": _rounded(tau), "priorities": n} for pair, (tau, n) in standing.agreement.items()
    ]
    whole = {"weights": dict(standing.weights), "missing": list(standing.missing), "seed": SEED, "agreement": pairs}
    return json.dumps(whole | {"priorities": rows}, ensure_ascii=False, indent=1)


def _told(told: CockpitTelling, row: Row, firm: Firm) -> Mapping[str, Any]:
    found = firm.get(row.id)
    measures = {
        name: {"index": _rounded(one.index), "n": one.n, "counts": dict(one.counts), "from": list(one.source)}
        for name, one in row.measures.items()
    }
    return {
        "nr": row.nr, "title": told.title(row), "measures": measures, "missing": list(row.lacking),
        "score": _rounded(row.score), "suggested": row.kind, "chosen": row.chosen or None,
        "constituencies_apart": row.apart, "follows_up": told.who(row) or None,
        "top2": _rounded(found.top2) if found else None, "places": list(found.places) if found else None,
    }  # fmt: skip


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)

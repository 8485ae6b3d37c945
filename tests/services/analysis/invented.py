"""Invented surveys, as the figures are computed from."""

from collections.abc import Mapping, Sequence

from ppa_desk.forms.definition import Form, Text
from ppa_desk.services.surveys.dataset import Dataset
from ppa_desk.services.surveys.rates import Rate, Rates


def dataset(form: Form, columns: Mapping[str, list[str | None]], sides: Sequence[str], **more) -> Dataset:
    """A closed survey of these answers, given by organisations of these constituencies."""
    n = len(sides)
    told = {
        "survey": 1, "key": "s", "title": Text("Survey"), "purpose": Text(), "audience": Text(),
        "anonymity": "confidential", "voice": "each", "smallest": 5, "opens_on": None, "closes_on": None,
        "closed_at": None, "open": False, "form": form, "columns": columns, "organisation": list(range(n)),
        "weights": [1.0] * n, "facts": {"constituency": list(sides)},
        "rates": Rates(Rate("", 2 * n, n, 2 * n, n), {}), "complete": n,
    }  # fmt: skip
    return Dataset(**(told | more))

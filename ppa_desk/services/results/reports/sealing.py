"""The snapshot that is sealed when a report is issued: every figure by its code, with a hash over all."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from hashlib import sha256

from ppa_desk.services.results.figures import Ref
from ppa_desk.services.results.reports.printed import Told
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.table import Line

Numbers = Mapping[str, Number | None]


def numbers_of(lines: Iterable[Line], since: date, until: date) -> Numbers:
    """Return the actuals, targets and baselines of lines by their codes, as a report of that period has them."""
    found: dict[str, Number | None] = {}
    for line in lines:
        one = line.indicator
        found |= {
            Ref("A", one, until, since).code: line.period.actual,
            Ref("T", one, until, since).code: line.period.target,
            Ref("A", one, until).code: line.to_date.actual,
            Ref("T", one, until).code: line.to_date.target,
            Ref("B", one).code: line.baseline,
            Ref("L", one).code: line.life.target,
        }
    return found


def snapshot(figures: Iterable[Told], **about: str) -> str:
    """Return every figure as JSON, keys sorted: equal figures give equal text."""
    told = {one.ref.code: written(one.number) for one in figures}
    return json.dumps({"about": about, "figures": told}, ensure_ascii=False, sort_keys=True)


def same(one: str, other: str) -> bool:
    """Say whether two snapshots tell the same figures wherever both tell one."""
    first, second = (json.loads(text or "{}").get("figures", {}) for text in (one, other))
    return all(second[code] == number for code, number in first.items() if code in second)


def hashed(text: str) -> str:
    """Return the SHA-256 of a snapshot."""
    return sha256(text.encode("utf-8")).hexdigest()


def written(number: Number | None) -> str | None:
    """Return a number exactly as it is: a whole one, or n/d."""
    return None if number is None else str(Fraction(number))


def exact(text: str | None) -> Number | None:
    """Return the number a snapshot holds."""
    return None if text is None else Fraction(text)

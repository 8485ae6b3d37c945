"""Parts and their total: too much, too little, none, and dimensions that disagree."""

from collections.abc import Iterator

from ppa_desk.model.quantity import Amount
from ppa_desk.services.results.lint.finding import Finding, Rule, Severity, Standard
from ppa_desk.services.results.lint.gathered import Looked, Row, by_dimension
from ppa_desk.services.results.lint.rules.numbers import amount

TAB = "values"
UNKNOWN = 10
"""Per cent of a total that may be of unknown sex, age or place before it is said."""


def _split(told: Looked) -> Iterator[tuple[Row, Row, str, int, int]]:
    """Values with a number and the sum of their parts, by dimension."""
    for number, row in told.indicators.items():
        for value in told.within(number):
            if value["value"] is None:
                continue
            for name, sums in by_dimension(told.cells.get(value["id"], ()), row["dimensions"].split()):
                yield row, value, name, int(value["value"]), int(sum(sums.values()))


def _finding(told: Looked, key: str, severity: Severity, row: Row, value: Row, name: str, **more: object) -> Finding:
    values = {"dimension": Dimension(name), "who": told.who(value), **more}
    return told.find(key, severity, Standard.PRECISION, row, TAB, **values)


class Dimension(str):
    """A dimension as a value of a sentence."""

    def told(self, language: str) -> str:
        """Return what it is called."""
        from ppa_desk.model.codes import code_list

        known = code_list("result_dimension").get(str(self))
        return known.label(language) if known else str(self)

    def __format__(self, spec: str) -> str:
        return self.told("en")


def exceed(told: Looked) -> Iterator[Finding]:
    """Parts that come to more than the total."""
    for row, value, name, total, parts in _split(told):
        if parts > total:
            more = {"parts": Amount(parts), "total": Amount(total)}
            yield _finding(told, "parts_exceed", Severity.WARNS, row, value, name, **more)


def short(told: Looked) -> Iterator[Finding]:
    """Parts that must add up and do not, or leave much unknown."""
    for row, value, name, total, parts in _split(told):
        if parts < total and (row["strict"] or (total - parts) * 100 > UNKNOWN * total):
            severity = Severity.WARNS if row["strict"] else Severity.NOTES
            more = {"parts": Amount(parts), "total": Amount(total), "rest": Amount(total - parts)}
            yield _finding(told, "parts_short", severity, row, value, name, **more)


def none(told: Looked) -> Iterator[Finding]:
    """An indicator that is to be told by parts, and a value without any."""
    for number, row in told.indicators.items():
        values = [one for one in told.within(number) if one["value"]]
        without = [one for one in values if not told.cells.get(one["id"])]
        if row["dimensions"] and without:
            more = {"count": len(without), "of": len(values), "dimensions": Dimensions(row["dimensions"].split())}
            yield told.find("parts_none", Severity.WARNS, Standard.PRECISION, row, TAB, **more)


class Dimensions(tuple[str, ...]):
    """Several dimensions as a value of a sentence."""

    def told(self, language: str) -> str:
        """Return what they are called."""
        return ", ".join(Dimension(one).told(language) for one in self)

    def __format__(self, spec: str) -> str:
        return self.told("en")


def disagree(told: Looked) -> Iterator[Finding]:
    """Two dimensions of one value that come to different sums, each said to be all."""
    for number, row in told.indicators.items():
        for value in told.within(number):
            sums = {
                name: sum(parts.values())
                for name, parts in by_dimension(told.cells.get(value["id"], ()), row["dimensions"].split())
            }
            if value["value"] is None and len(set(sums.values())) > 1:
                first, other = list(sums)[:2]
                more = {"parts": amount(sums[first]), "total": amount(sums[other]), "other": Dimension(other)}
                yield _finding(told, "parts_disagree", Severity.WARNS, row, value, first, **more)


RULES: tuple[Rule, ...] = (exceed, short, none, disagree)

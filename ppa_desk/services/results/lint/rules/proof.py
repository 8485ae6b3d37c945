"""What figures rest on: evidence, looks at data quality, people counted twice, restatements, who approved what."""

from collections.abc import Iterator
from itertools import combinations

from ppa_desk.model.quantity import Amount
from ppa_desk.model.results.indicator import Measure, OverGrants
from ppa_desk.services.results.lint.finding import Finding, Fix, Rule, Severity, Standard
from ppa_desk.services.results.lint.gathered import Looked, Row

PEOPLE = ("sex", "age_band", "constituency", "producer_group")
"""Dimensions that only people are split by."""
SHEET = ("definition", "source", "method")
"""Fields of the reference sheet without which nobody could measure again."""


def unproved(told: Looked) -> Iterator[Finding]:
    """Approved values without a file that shows where they come from."""
    for number, row in told.indicators.items():
        values = [one for one in told.within(number) if one["feed"] in (None, "entered", "grantee")]
        count = sum(one["id"] not in told.proved for one in values)
        if count:
            more = {"count": count, "of": len(values)}
            yield told.find("unproved", Severity.NOTES, Standard.INTEGRITY, row, "values", **more)


def own_approval(told: Looked) -> Iterator[Finding]:
    """Who entered a value approved it too."""
    for number, row in told.indicators.items():
        who = {
            one["approved_by"]
            for one in told.within(number)
            if one["approved_by"] and one["approved_by"].strip().casefold() == one["entered_by"].strip().casefold()
        }
        if who:
            more = {"who": ", ".join(sorted(who))}
            yield told.find("own_approval", Severity.NOTES, Standard.INTEGRITY, row, "values", **more)


def checks(told: Looked) -> Iterator[Finding]:
    """A look at data quality that is late, or was never planned."""
    for number, row in told.indicators.items():
        known = told.of("quality_check", number)
        late = [
            one["due_on"] for one in known if one["done_on"] is None and one["due_on"] and one["due_on"] < told.today
        ]
        if late:
            more = {"day": min(late)}
            yield told.find("check_late", Severity.WARNS, Standard.RELIABILITY, row, "quality", **more)
        elif row["check_every"] and not known:
            found = told.find("check_never", Severity.WARNS, Standard.RELIABILITY, row, "quality",
                              months=row["check_every"])  # fmt: skip
            yield Finding(found.key, found.severity, found.standard, found.record, found.values, number, found.tab,
                          Fix.PLAN_CHECK, (number,))  # fmt: skip


def sheets(told: Looked) -> Iterator[Finding]:
    """A reference sheet by which nobody could measure the same again."""
    for row in told.indicators.values():
        if not any(row[f"{name}_{language}"].strip() for name in SHEET for language in ("en", "fr")):
            yield told.find("sheet_empty", Severity.NOTES, Standard.RELIABILITY, row, "sheet")


def overlaps(told: Looked) -> Iterator[Finding]:
    """Two grants that count people in the same place in the same period, and nobody said whether they are the same."""
    for number, row in told.indicators.items():
        if row["over_grants"] != OverGrants.SUM or row["measure"] != Measure.COUNT or not _of_people(row):
            continue
        known = {frozenset((one["grant_record_id"], one["other_id"])) for one in told.of("overlap", number)}
        values = [one for one in told.within(number) if one["grant_record_id"] and one["value"]]
        for one, other in combinations(values, 2):
            pair = frozenset((one["grant_record_id"], other["grant_record_id"]))
            if len(pair) < 2 or pair in known or not _meet(told, one, other):
                continue
            known.add(pair)
            same = one["value"] == other["value"]
            more = {
                "one": told.grants[one["grant_record_id"]],
                "other": told.grants[other["grant_record_id"]],
                "number": Amount(one["value"]),
            }
            key = "overlap_same" if same else "overlap"
            yield told.find(
                key, Severity.WARNS if same else Severity.NOTES, Standard.RELIABILITY, row, "counting", **more
            )


def _of_people(row: Row) -> bool:
    return any(one in PEOPLE for one in row["dimensions"].split())


def _meet(told: Looked, one: Row, other: Row) -> bool:
    """Whether two values may be of the same people: their time touches, and so does their place."""
    if max(one["since"] or one["until"], other["since"] or other["until"]) > min(one["until"], other["until"]):
        return False
    places = [
        frozenset([value["province"]]) if value["province"] else told.places.get(value["grant_record_id"], frozenset())
        for value in (one, other)
    ]
    return bool(places[0] & places[1])


def restated(told: Looked) -> Iterator[Finding]:
    """A value that was changed after its approval, and nobody wrote why."""
    for number, row in told.indicators.items():
        for value in told.within(number):
            for one in told.of("restatement", value["id"]):
                if not one["why"].strip():
                    more = {"day": one["restated_on"] or "?"}
                    yield told.find("restated", Severity.WARNS, Standard.INTEGRITY, row, "values", **more)


RULES: tuple[Rule, ...] = (unproved, own_approval, checks, sheets, overlaps, restated)

"""Who was at a meeting, as a summary says it: people as they were counted, organisations as they were marked."""

from collections.abc import Iterator

from ppa_desk.services.said import Told
from ppa_desk.services.summary.records import Part
from ppa_desk.services.summary.view import View

MANY = 40
"""Organisations that are named; of more only how many there were, since the list of participants has them."""


def attended(view: View) -> list[Told]:
    """Return the sentences on who came; none where nobody counted or marked anybody."""
    return [*_people(view), *_bodies(view)]


def _people(view: View) -> Iterator[Told]:
    rows = view.records.all("attendance")
    counted = [one for one in rows if one["people"] is not None]
    if not counted:
        return
    marks = tuple(one.mark for one in counted)
    whole = sum(one["people"] for one in counted)
    told = view.words("list.comma").join(_by_constituency(view, counted))
    if len(counted) < len(rows):  # where some were not counted, no sum is true
        yield view.words("attended.some", counts=told), marks
        return
    key = "attended.one" if whole == 1 else "attended.all"
    yield view.words(key, count=whole, counts=told), marks


def _by_constituency(view: View, counted: list[Part]) -> Iterator[str]:
    sums: dict[str | None, int] = {}
    for one in counted:
        sums[one["constituency"]] = sums.get(one["constituency"], 0) + one["people"]
    for code, people in sums.items():
        name = view.records.label("constituency", code, view.language) if code else view.words("attended.unknown")
        yield view.words("attended.of", name=name, count=people)


def _bodies(view: View) -> Iterator[Told]:
    present = view.records.present
    if not present:
        return
    named = {number: view.body(view.records.one("organisation", number)) for number in present}
    marks = tuple(mark for one in present.values() for mark in one)
    names = sorted(filter(None, named.values()), key=str.casefold)
    if len(present) > MANY or not names:
        yield view.words("attended.many" if len(present) > 1 else "attended.body", count=len(present)), marks
        return
    others = len(present) - len(names)
    also = [view.words("attended.others" if others > 1 else "attended.other", count=others)] if others else []
    yield view.words("attended.bodies", names=view.joined([*names, *also])), marks

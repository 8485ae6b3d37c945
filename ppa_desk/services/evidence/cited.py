"""The works that are cited, as a list of references: who, when, what, where."""

from collections.abc import Iterable, Mapping
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.services.content import Item, Run, Text
from ppa_desk.services.records import Records


def short(values: Mapping[str, Any]) -> str:
    """Return a work as a text names it: its author and when."""
    when = str(values["year"] or values["decade"] or "").strip()
    return " ".join(filter(None, (str(values["author"]).strip(), f"({when})" if when else "")))


def whole(values: Mapping[str, Any]) -> Text:
    """Return a work as a list of references has it; what is not known is left out."""
    title, url = str(values["title"] or "").strip(), str(values["url"] or "").strip()
    runs = [Run(f"{short(values)}.")]
    if title:
        runs.append(Run(f" {title.rstrip('.')}.", "emphasis"))
    if url:
        runs += [Run(" "), Run(url, url=url)]
    return tuple(runs)


def works(records: Records, numbers: Iterable[int | None]) -> dict[int, Mapping[str, Any]]:
    """Return works by number."""
    wanted = {number for number in numbers if number is not None}
    return {one.id: one.values for one in records.where("reference") if one.id in wanted} if wanted else {}


def listed(found: Iterable[Mapping[str, Any]]) -> tuple[Item, ...]:
    """Return works in the order of their authors and years."""
    ordered = sorted(found, key=lambda one: (fold(str(one["author"])), one["year"] or 0, fold(str(one["title"]))))
    return tuple(Item(whole(one)) for one in ordered)

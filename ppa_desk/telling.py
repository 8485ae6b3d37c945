"""History in lines and JSON, for the command line."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ppa_desk.labels import action_label, field_label
from ppa_desk.services.history import Change, Entry
from ppa_desk.services.own_fields import OwnFields

NOTHING = "—"


def entry_line(entry: Entry) -> str:
    """Return when, by whom and what a unit of work did."""
    undone = " (undone)" if entry.undone else ""
    return f"{entry.at.astimezone():%Y-%m-%d %H:%M}  {entry.who}  {action_label(entry.action, entry.told)}{undone}"


def change_lines(change: Change, own: OwnFields) -> Iterator[str]:
    """Return a change with each field from what to what, own fields in words."""
    yield entry_line(change.entry)
    for name in _names(change):
        label = own.label(change.kind, name, "en") if own.is_own(name) else field_label(change.kind, name)
        before, after = (_shown(change.kind, values, name, own) for values in (change.before, change.after))
        if before != after:
            yield f"    {label}: {before} → {after}"


def history_json(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """Return changes as plain values."""
    return [
        {
            "at": change.entry.at.isoformat(),
            "who": change.entry.who,
            "action": change.entry.action,
            "unit": change.entry.unit,
            "undone": change.entry.undone,
            "before": change.before,
            "after": change.after,
        }
        for change in changes
    ]


def _names(change: Change) -> list[str]:
    return list({**(change.before or {}), **(change.after or {})})


def _shown(kind: str, values: Mapping[str, Any] | None, name: str, own: OwnFields) -> str:
    value = (values or {}).get(name)
    if own.is_own(name):
        value = own.shown(kind, name, value, "en")
    return NOTHING if value in (None, "") else str(value)
